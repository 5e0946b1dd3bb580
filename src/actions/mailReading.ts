import { sql } from 'kysely'
import { whichCall } from '../domain/intake/intake.ts'
import { largeLinks } from '../domain/intake/links.ts'
import type { KnownUnion } from '../domain/intake/matching.ts'
import { type SortedFile, sortFiles } from '../domain/intake/sorting.ts'
import { knownUnions } from '../engines/store/mails.ts'
import type { Tx } from '../engines/store/store.ts'
import type { App } from './app.ts'
import { type Call, callsOfMails } from './calls.ts'
import { lookAtForms } from './intakeScans.ts'
import { callOfMail, withCodes } from './mailCalls.ts'
import { type Gathered, type GatheredFile, gatherMail } from './mailParts.ts'
import { type Proposing, propose, writeProposals } from './mailProposals.ts'

const mostAttempts = 5

/** Reads every mail that waits, the oldest first; before a call is open they wait. */
export async function readWaitingMails(app: App): Promise<void> {
  const open = await callsOfMails(app)
  if (open.length === 0) return
  const unions = await knownUnions(app.store.read)
  for (;;) {
    const waiting = await app.store.read
      .selectFrom('mails')
      .select(['id', 'sha256', 'attempts', 'received_at', 'campaign_id'])
      .where('state', '=', 'waiting')
      .orderBy('received_at')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
    if (!waiting) return
    await readMail(app, open, unions, waiting)
  }
}

type Waiting = {
  readonly id: string
  readonly sha256: string
  readonly attempts: number
  readonly received_at: Date
  /** The call that a person laid it to. */
  readonly campaign_id: string | null
}

/** A mail that ends the program while it is read is given up after some tries, and stays where people can see it. */
async function readMail(
  app: App,
  open: readonly Call[],
  unions: readonly KnownUnion[],
  waiting: Waiting,
): Promise<void> {
  const chosen = open.find(({ id }) => id === waiting.campaign_id)
  const newest = chosen ?? open[0]
  if (!newest) return
  if (waiting.attempts >= mostAttempts) return giveUp(app, waiting.id, newest.id, 'broken-off')
  await app.store.write(async (tx) => {
    await tx
      .updateTable('mails')
      .set({ attempts: waiting.attempts + 1 })
      .where('id', '=', waiting.id)
      .execute()
  })
  const gathered = await gatherMail(app, waiting.sha256)
  if (!gathered.ok) return giveUp(app, waiting.id, newest.id, gathered.reason)
  const asked = chosen ? [chosen] : open
  const seen = asked.length > 1 ? await withCodes(app, newest, gathered.value) : gathered.value
  const { call, certain } = await callOfMail(app, asked, newest, seen)
  await writeReading(app, { call, unions, callIsCertain: certain }, waiting, seen)
}

async function giveUp(app: App, id: string, campaignId: string, reason: string): Promise<void> {
  await app.store.write(async (tx) => {
    await tx
      .updateTable('mails')
      .set({ state: 'unreadable', reason, campaign_id: campaignId })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .execute()
  })
}

async function writeReading(
  app: App,
  proposing: Proposing,
  waiting: Waiting,
  { mail, files }: Gathered,
): Promise<void> {
  const receivedAt = mail.receivedAt ? new Date(mail.receivedAt) : waiting.received_at
  const known = proposing.unions.flatMap(({ names }) => names)
  const read = sortFiles(withWords(files, mail.text), proposing.call.rules.form, known)
  const { files: sorted, reasons } = await lookAtForms(app, proposing.call.id, read, files, 'scan')
  await app.store.write(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('mails')
      .set({
        ...{ state: 'read', campaign_id: proposing.call.id, received_at: receivedAt },
        ...{
          sender: (mail.from?.address ?? '').slice(0, 300),
          sender_name: tidy(mail.from?.name ?? '', 200),
        },
        ...{ subject: tidy(mail.subject, 500), words: tidy(mail.text, 100_000) },
        in_reply_to: (mail.inReplyTo ?? '').slice(0, 1000),
        reason: proposing.callIsCertain ? '' : whichCall,
      })
      .where('id', '=', waiting.id)
      .where('state', '=', 'waiting')
      .executeTakeFirst()
    if (Number(numUpdatedRows) === 0) return
    await keepParts(app, tx, waiting.id, files, seenIn(sorted, reasons))
    for (const { name, address, expiresAt } of largeLinks(
      `${mail.text}\n${mail.page}`,
      mail.links,
      receivedAt,
    )) {
      await tx
        .insertInto('mail_links')
        .values({
          ...{ mail_id: waiting.id, id: app.ids.next(), name, address: address.slice(0, 2000) },
          ...{ expires_at: expiresAt, fetched_at: null, fetched_by: null },
        })
        .execute()
    }
    const about = { id: waiting.id, mail, receivedAt }
    await writeProposals(app, tx, about, await propose(app, tx, proposing, about, sorted))
  })
}

function tidy(text: string, most: number): string {
  return text.toWellFormed().replaceAll('\0', '').slice(0, most)
}

const wordsPath = '\0'
const longEnough = 600

/** A long mail without a document may be the material itself. */
function withWords(files: readonly GatheredFile[], words: string) {
  if (files.some(({ document }) => document !== null) || words.length < longEnough) return files
  let at = 0
  const paragraphs = words.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    return { start, end: start + line.length }
  })
  const document = { text: words, paragraphs, tables: [], pictures: [], margins: [], reader: 'txt' } as const
  return [
    ...files,
    { id: wordsPath, path: wordsPath, document, scanned: false, picture: null, inline: false },
  ]
}

/** What was seen of a file beyond what it is by itself. */
type Seen = Pick<SortedFile, 'role' | 'picture'> & { readonly reason: string }

function seenIn(sorted: readonly SortedFile[], reasons: ReadonlyMap<string, string>): Map<string, Seen> {
  return new Map(
    sorted.map(({ id, role, picture }) => [id, { role, picture, reason: reasons.get(id) ?? '' }]),
  )
}

async function keepParts(
  app: App,
  tx: Tx,
  mailId: string,
  files: readonly GatheredFile[],
  seen: ReadonlyMap<string, Seen>,
): Promise<void> {
  if ([...seen.values()].some(({ role }) => role === 'photo')) tx.enqueue('photo.print', {})
  for (const [position, { id, path, stored, reader, reason, picture: measured }] of files.entries()) {
    const { role = 'other', picture = measured, reason: named = '' } = seen.get(id) ?? {}
    await tx
      .insertInto('files')
      .values({ ...stored, picture: JSON.stringify(picture), stored_at: app.clock.now() })
      .onConflict((conflict) =>
        conflict.column('sha256').doUpdateSet({
          picture: picture?.marks
            ? sql`excluded.picture`
            : sql`coalesce(nullif(files.picture, 'null'::jsonb), excluded.picture)`,
        }),
      )
      .execute()
    await tx
      .insertInto('mail_parts')
      .values({
        ...{ mail_id: mailId, id, position, path: tidy(path, 500), sha256: stored.sha256 },
        ...{ role, reader, reason: reason || named, proposal_id: null },
      })
      .execute()
  }
}
