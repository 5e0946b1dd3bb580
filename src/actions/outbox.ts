import type { Tx } from '../engines/store/store.ts'
import type { App } from './app.ts'

/** A mail to somebody, as it will stand in the outbox. */
export type Letter = {
  readonly campaignId: string | null
  readonly caseId: string | null
  readonly to: string
  readonly toName: string
  readonly subject: string
  readonly body: string
}

/** Puts a mail into the outbox; it leaves after the deed has committed, if an SMTP server is set. */
export async function post(app: App, tx: Tx, letter: Letter): Promise<void> {
  const id = app.ids.next()
  await tx
    .insertInto('outbox')
    .values({
      id,
      campaign_id: letter.campaignId,
      case_id: letter.caseId,
      recipient: letter.to,
      recipient_name: letter.toName,
      subject: letter.subject,
      body: letter.body,
      created_at: app.clock.now(),
      sent_at: null,
      attempts: 0,
      last_error: '',
    })
    .execute()
  tx.enqueue('outbox.send', { outboxId: id })
}

/** Puts a mail into the outbox for everyone who holds a role in an organisation. */
export async function postToOffice(
  app: App,
  tx: Tx,
  office: { organisationId: string; role: 'reporter' | 'recommender' },
  letter: Omit<Letter, 'to' | 'toName'>,
): Promise<void> {
  const people = await tx
    .selectFrom('offices')
    .innerJoin('people', 'people.id', 'offices.person_id')
    .select(['people.email', 'people.name'])
    .where('offices.organisation_id', '=', office.organisationId)
    .where('offices.role', '=', office.role)
    .where('offices.ended_at', 'is', null)
    .where('people.disabled_at', 'is', null)
    .execute()
  for (const person of people) await post(app, tx, { ...letter, to: person.email, toName: person.name })
}
