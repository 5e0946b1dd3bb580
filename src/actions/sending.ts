import type { Actor } from '../domain/person/roles.ts'
import { mentions } from '../engines/store/like.ts'
import type { ListQuery } from '../foundation/listQuery.ts'
import { Refusal, refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { callById } from './calls.ts'
import { deedOf, permit } from './deed.ts'

/** Sends one mail of the outbox; done again after a crash it sends nothing twice that was noted as sent. */
export async function sendLetter(app: App, outboxId: string): Promise<void> {
  if (!app.mailer) return
  const letter = await app.store.read
    .selectFrom('outbox')
    .selectAll()
    .where('id', '=', outboxId)
    .executeTakeFirst()
  if (!letter || letter.sent_at) return
  const problem = await app.mailer
    .send({
      ...{ key: letter.id, to: [letter.recipient], subject: letter.subject, text: letter.body },
      ...(letter.in_reply_to ? { inReplyTo: letter.in_reply_to } : {}),
    })
    .then(
      ({ accepted, answer }) => (accepted ? null : { words: answer, lasting: true }),
      (error: unknown) => ({
        words: error instanceof Refusal ? String(error.values['answer'] ?? error.message) : String(error),
        lasting: false,
      }),
    )
  await app.store.write(async (tx) => {
    await tx
      .updateTable('outbox')
      .set({
        attempts: letter.attempts + 1,
        last_error: (problem?.words ?? '').slice(0, 500),
        sent_at: problem ? null : app.clock.now(),
      })
      .where('id', '=', outboxId)
      .execute()
  })
  if (problem && !problem.lasting) throw new Error(problem.words)
}

/** The mails of a call: those that wait, those that left, those that failed. */
export async function readOutbox(app: App, actor: Actor, callId: string, query: ListQuery) {
  const call = await callById(app, callId)
  permit(actor, 'outbox.read', { organiserId: call.organiserId })
  let found = app.store.read.selectFrom('outbox').where('campaign_id', '=', call.id)
  if (query.filters['standing'] === 'sent') found = found.where('sent_at', 'is not', null)
  if (query.filters['standing'] === 'waiting') found = found.where('sent_at', 'is', null)
  if (query.search) {
    found = found.where(mentions(query.search, 'subject', 'recipient', 'recipient_name'))
  }
  const { total } = await found
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await found
    .selectAll()
    .orderBy('created_at', query.descending ? 'asc' : 'desc')
    .orderBy('id')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute()
  return { call, rows, total, mailIsSet: app.mailer !== null }
}

/** Tries again to send a mail that has not left. */
export async function retryLetter(app: App, actor: Actor, callId: string, outboxId: string): Promise<void> {
  const call = await callById(app, callId)
  permit(actor, 'outbox.retry', { organiserId: call.organiserId })
  await app.store.write(async (tx) => {
    const letter = await tx
      .selectFrom('outbox')
      .select('id')
      .where('id', '=', outboxId)
      .where('campaign_id', '=', call.id)
      .where('sent_at', 'is', null)
      .executeTakeFirst()
    if (!letter) throw refusal('not-found', 'not-found')
    tx.enqueue('outbox.send', { outboxId })
    tx.log(
      deedOf(actor, app.clock.now(), 'outbox.retry', { kind: 'letter', id: outboxId, campaignId: call.id }),
    )
  })
}
