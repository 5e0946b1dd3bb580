import type { Finding } from '../domain/check/finding.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { Read, Tx } from '../engines/store/store.ts'
import { dayOf, timeOf } from '../foundation/clock.ts'
import { refusal } from '../foundation/refusal.ts'
import { type Say, sayIn } from '../foundation/wording/wording.ts'
import type { App } from './app.ts'
import { logMail, type OpenedMail, openMail } from './mailAccess.ts'
import { post } from './outbox.ts'

/** A case of a mail as the reply tells of it; without a number it could not be handed in yet. */
export type ToldCase = {
  readonly title: string
  readonly caseId: string | null
  readonly number: string | null
  readonly findings: readonly Finding[]
}

/** The reply to a mail: the numbers given, what was found, what is missing and what runs out. */
export async function replyWords(
  read: Read,
  { mail, call }: OpenedMail,
  cases: readonly ToldCase[],
): Promise<{ subject: string; body: string }> {
  const say = sayIn('zh-CN')
  const links = await read
    .selectFrom('mail_links')
    .select(['name', 'expires_at'])
    .where('mail_id', '=', mail.id)
    .where('fetched_at', 'is', null)
    .execute()
  const values = {
    call: call.title,
    organiser: call.organiserName,
    subject: mail.subject,
    at: `${dayOf(mail.received_at)} ${timeOf(mail.received_at)}`,
  }
  const lines = [
    say('mailbox.reply.received', values),
    ...cases.flatMap((one) => caseLines(say, one)),
    ...(cases.length === 0 ? [say('mailbox.reply.noCase')] : []),
    ...links.map(({ name, expires_at: until }) =>
      say('mailbox.reply.link', { name: name || say('mailbox.link'), day: until ? dayOf(until) : '—' }),
    ),
    say('mailbox.reply.close', values),
  ]
  return { subject: say('mailbox.reply.subject', values), body: lines.join('\n') }
}

/** What is chosen on the pages and not written into the files; a sender can do nothing about it. */
const ofPages = ['facets', 'period', 'pledge']

function caseLines(say: Say, { title, number, findings: all }: ToldCase): string[] {
  const findings = all.filter(({ check }) => !ofPages.includes(check))
  const errors = findings.filter(({ severity }) => severity === 'error')
  const others = findings.filter(({ severity }) => severity === 'warning')
  const lines = (found: readonly Finding[]) =>
    found.map((finding, index) => {
      const message = say.find(`finding.${finding.code}.message`, finding.values) ?? finding.code
      const remedy = say.find(`finding.${finding.code}.remedy`, finding.values) ?? ''
      return `${index + 1}. ${message}${remedy}`
    })
  return [
    number ? say('mailbox.reply.numbered', { title, number }) : say('mailbox.reply.unnumbered', { title }),
    ...(errors.length > 0 ? [say('mailbox.reply.missing'), ...lines(errors)] : []),
    ...(others.length > 0 ? [say('mailbox.reply.notes'), ...lines(others)] : []),
  ]
}

/** Puts the reply to a mail into the outbox; a mail that names no sender gets none. */
export async function postReply(
  app: App,
  tx: Tx,
  opened: OpenedMail,
  cases: readonly ToldCase[],
): Promise<void> {
  await postWords(app, tx, opened, await replyWords(tx, opened, cases), cases[0]?.caseId ?? null)
}

async function postWords(
  app: App,
  tx: Tx,
  { mail, call }: OpenedMail,
  words: { subject: string; body: string },
  caseId: string | null,
): Promise<void> {
  if (!/^[^\s@]+@[^\s@]+$/.test(mail.sender)) return
  const to = { to: mail.sender, toName: mail.sender_name || mail.sender }
  await post(app, tx, { campaignId: call.id, caseId, ...to, ...words, inReplyTo: mail.message_id })
}

/** Answers a mail in the clerk's own words. */
export async function replyToMail(
  app: App,
  actor: Actor,
  mailId: string,
  words: { readonly subject: string; readonly body: string },
): Promise<void> {
  const opened = await openMail(app, actor, 'mail.intake', mailId)
  const [subject, body] = [words.subject.replace(/\s+/g, ' ').trim().slice(0, 300), words.body.trim()]
  if (body === '') throw refusal('invalid', 'form', {}, { body: { code: 'required' } })
  if (body.length > 20_000)
    throw refusal('invalid', 'form', {}, { body: { code: 'too-long', values: { max: 20_000 } } })
  await app.store.write(async (tx) => {
    await postWords(app, tx, opened, { subject, body }, null)
    logMail(app, tx, actor, opened, 'mail.reply', { to: opened.mail.sender })
  })
}
