import { closingOf, isPast } from '../domain/campaign/deadline.ts'
import { mailStates } from '../domain/intake/intake.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { OpenFile } from '../engines/files/files.ts'
import { containing } from '../engines/store/like.ts'
import { partsOf } from '../engines/store/mails.ts'
import type { Read } from '../engines/store/store.ts'
import type { ListQuery } from '../foundation/listQuery.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callInSight, callsOfMails } from './calls.ts'
import { deedOf, permit } from './deed.ts'
import { openMail } from './mailAccess.ts'
import { automaticIntake } from './mailAutomatic.ts'
import { replyWords } from './mailReply.ts'

async function callOfDesk(app: App, actor: Actor): Promise<Call | null> {
  const call = await callInSight(app, actor)
  if (call) permit(actor, 'mail.read', { organiserId: call.organiserId })
  return call
}

/** The mails that came in, the newest first, with how the mailbox stands; `null` where there is no call. */
export async function readMailbox(app: App, actor: Actor, query: ListQuery) {
  const call = await callOfDesk(app, actor)
  if (!call) return null
  const own = await ownCalls(app, call)
  const found = mailsFound(app.store.read, [...own.keys()], query)
  const [rows, counted, standing, automatic] = await Promise.all([
    found
      .select(['mails.id', 'mails.state', 'sender', 'sender_name', 'subject', 'received_at', 'reason'])
      .select('campaigns.title as callTitle')
      .select(({ selectFrom }) =>
        selectFrom('intake_proposals')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .whereRef('intake_proposals.mail_id', '=', 'mails.id')
          .where('state', 'in', ['proposed', 'taken'])
          .as('cases'),
      )
      .select(({ selectFrom }) =>
        selectFrom('mail_links')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .whereRef('mail_links.mail_id', '=', 'mails.id')
          .where('fetched_at', 'is', null)
          .as('links'),
      )
      .orderBy('received_at', query.descending ? 'asc' : 'desc')
      .orderBy('mails.id')
      .limit(query.size)
      .offset((query.page - 1) * query.size)
      .execute(),
    found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    standingOfMailbox(app),
    automaticIntake(app, call.id),
  ])
  const account = app.mailbox?.account ?? null
  return { call, several: own.size > 1, rows, total: counted.total, account, standing, automatic }
}

function mailsFound(read: Read, callIds: readonly string[], query: ListQuery) {
  const state = mailStates.find((one) => one === query.filters['state'])
  const like = containing(query.search)
  return read
    .selectFrom('mails')
    .leftJoin('campaigns', 'campaigns.id', 'mails.campaign_id')
    .where(({ or, eb }) => or([eb('mails.campaign_id', 'in', callIds), eb('mails.campaign_id', 'is', null)]))
    .$if(state !== undefined, (rows) => rows.where('mails.state', '=', state ?? 'read'))
    .$if(query.search !== '', (rows) =>
      rows.where(({ or, eb }) =>
        or([eb('subject', 'ilike', like), eb('sender', 'ilike', like), eb('sender_name', 'ilike', like)]),
      ),
    )
}

async function standingOfMailbox(app: App) {
  if (!app.mailbox) return undefined
  return app.store.read
    .selectFrom('mailboxes')
    .selectAll()
    .where('account', '=', app.mailbox.account)
    .executeTakeFirst()
}

/** The calls of the same organiser that mails may answer, with the one in sight, by identifier. */
async function ownCalls(app: App, call: Call): Promise<Map<string, Call>> {
  const open = (await callsOfMails(app)).filter(({ organiserId }) => organiserId === call.organiserId)
  return new Map([call, ...open].map((one) => [one.id, one]))
}

/** Asks for the mailbox to be fetched from now. */
export async function askForMails(app: App, actor: Actor): Promise<void> {
  const call = await callOfDesk(app, actor)
  if (!call) throw refusal('not-found', 'not-found')
  permit(actor, 'mail.intake', { organiserId: call.organiserId })
  if (!app.mailbox) throw refusal('conflict', 'mailbox-unset')
  await app.store.write(async (tx) => {
    tx.enqueue('mailbox.fetch', { asked: true })
    tx.log(
      deedOf(actor, app.clock.now(), 'mail.fetch', { kind: 'mailbox', id: 'mailbox', campaignId: call.id }),
    )
  })
}

/** One mail with its files, what is proposed from it and the reply that would go out. */
export async function readMailPage(app: App, actor: Actor, mailId: string) {
  const opened = await openMail(app, actor, 'mail.read', mailId)
  const { read } = app.store
  const { mail, call } = opened
  const [parts, proposals, links, places] = await Promise.all([
    partsOf(read, { mailId }),
    read
      .selectFrom('intake_proposals')
      .leftJoin('organisations', 'organisations.id', 'intake_proposals.unit_id')
      .leftJoin('cases', 'cases.id', 'intake_proposals.case_id')
      .selectAll('intake_proposals')
      .select(['organisations.name as unitName', 'cases.number as caseNumber', 'cases.state as caseState'])
      .where('mail_id', '=', mailId)
      .orderBy('position')
      .execute(),
    read.selectFrom('mail_links').selectAll().where('mail_id', '=', mailId).orderBy('id').execute(),
    read.selectFrom('mail_places').selectAll().where('mail_id', '=', mailId).orderBy('folder').execute(),
  ])
  const told = proposals
    .filter(({ state }) => state === 'proposed' || state === 'taken')
    .map(({ topic, case_id: caseId, caseNumber: number, findings }) => ({
      title: topic,
      caseId,
      number,
      findings,
    }))
  const late = isPast(closingOf(call.rules.deadline, app.calendar), mail.received_at)
  const calls = [...(await ownCalls(app, call)).values()]
  const reply = await replyWords(read, opened, told)
  return { ...opened, calls, parts, proposals, links, places, late, reply }
}

/** Unions by a piece of any of their names, to choose one of them for a proposal. */
export async function findUnions(app: App, words: string): Promise<{ id: string; name: string }[]> {
  if (words.trim() === '') return []
  return app.store.read
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('ended_at', 'is', null)
    .where('id', 'in', (one) =>
      one
        .selectFrom('organisation_names')
        .select('organisation_id')
        .where('name', 'ilike', containing(words.trim().slice(0, 100))),
    )
    .orderBy('name')
    .limit(30)
    .execute()
}

type Download = { readonly name: string; readonly sha256: string; readonly content: OpenFile }

/** The mail as it came. */
export async function openRawMail(app: App, actor: Actor, mailId: string): Promise<Download> {
  const { mail } = await openMail(app, actor, 'mail.read', mailId)
  const name = `${
    mail.subject
      .replace(/[\\/:*?"<>|\s]+/g, ' ')
      .trim()
      .slice(0, 80) || 'mail'
  }.eml`
  return { name, sha256: mail.sha256, content: await app.files.open(mail.sha256) }
}

/** A file that came with a mail. */
export async function openMailPart(
  app: App,
  actor: Actor,
  mailId: string,
  partId: string,
): Promise<Download> {
  await openMail(app, actor, 'mail.read', mailId)
  const part = (await partsOf(app.store.read, { mailId })).find(({ id }) => id === partId)
  if (!part) throw refusal('not-found', 'file-not-found')
  const name = part.path.split('/').at(-1) ?? part.path
  return { name, sha256: part.sha256, content: await app.files.open(part.sha256) }
}
