import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { StoredFile } from '../engines/files/files.ts'
import type { FoundMail } from '../engines/mail/mailbox.ts'
import type { Tx } from '../engines/store/store.ts'
import { Refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'

/** What a mail may weigh as a whole; the providers of mailboxes take less. */
const maxBytes = 300_000_000
const longestHead = 1_000_000

/** The highest number of a mail of a folder that is safe with us. */
export async function lastKnownUid(
  app: App,
  account: string,
  folder: string,
  uidValidity: string,
): Promise<number> {
  const { last } = await app.store.read
    .selectFrom('mail_places')
    .select(({ fn }) => fn.max('uid').as('last'))
    .where('account', '=', account)
    .where('folder', '=', folder)
    .where('uid_validity', '=', Number(uidValidity))
    .executeTakeFirstOrThrow()
  return last ?? 0
}

/**
 * Stores a mail as it came, before anything reads it. The same mail in another folder, or under other numbers after the
 * server lost its own, is the same mail: by its Message-ID and what stands below its headers.
 */
export async function takeMail(app: App, account: string, mail: FoundMail, content: Readable): Promise<void> {
  const { stored, whole } = await putMail(app, mail, content)
  const body = await bodyDigest(app, stored.sha256, mail.messageId === '')
  await app.store.write(async (tx) => {
    await keepFile(tx, stored, app.clock.now())
    const inserted = await tx
      .insertInto('mails')
      .values({
        ...{ id: app.ids.next(), campaign_id: null, account, message_id: mail.messageId.slice(0, 1000) },
        ...{ body_sha256: body, sha256: stored.sha256, fetched_at: app.clock.now() },
        ...{ received_at: arrival(mail, app.clock.now()), attempts: 0, sender: '' },
        ...{ sender_name: '', subject: '', words: '', in_reply_to: '' },
        ...{ state: whole ? 'waiting' : 'unreadable', reason: whole ? '' : 'too-large' },
        ...{ decided_at: null, decided_by: null },
      })
      .onConflict((conflict) => conflict.columns(['account', 'message_id', 'body_sha256']).doNothing())
      .returning('id')
      .executeTakeFirst()
    const id = inserted?.id ?? (await knownMail(tx, account, mail.messageId.slice(0, 1000), body))
    const { folder, uidValidity, uid } = mail.place
    await tx
      .insertInto('mail_places')
      .values({ account, folder, uid_validity: Number(uidValidity), uid, mail_id: id })
      .onConflict((conflict) => conflict.columns(['account', 'folder', 'uid_validity', 'uid']).doNothing())
      .execute()
  })
}

/** Of a mail beyond all measure the headers are kept, so that somebody can look at it in the mailbox. */
async function putMail(app: App, mail: FoundMail, content: Readable) {
  try {
    return { stored: await app.files.put(content, { maxBytes }), whole: true }
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'file-too-large') throw error
    return { stored: await app.files.put(mail.headers, { maxBytes }), whole: false }
  }
}

/** Notes a file of the store of files, so that it belongs to somebody. */
export async function keepFile(tx: Tx, { sha256, bytes }: StoredFile, at: Date): Promise<void> {
  await tx
    .insertInto('files')
    .values({ sha256, bytes, picture: JSON.stringify(null), stored_at: at })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}

function arrival({ arrivedAt }: FoundMail, now: Date): Date {
  return Number.isNaN(arrivedAt.getTime()) ? now : arrivedAt
}

async function knownMail(tx: Tx, account: string, messageId: string, body: string): Promise<string> {
  const { id } = await tx
    .selectFrom('mails')
    .select('id')
    .where('account', '=', account)
    .where('message_id', '=', messageId)
    .where('body_sha256', '=', body)
    .executeTakeFirstOrThrow()
  return id
}

/** The digest of what stands below the headers, which servers add to; of a mail that names no Message-ID, of all. */
async function bodyDigest(app: App, sha256: string, whole: boolean): Promise<string> {
  if (whole) return sha256
  const hash = createHash('sha256')
  const { stream } = await app.files.open(sha256)
  let head: Buffer | null = Buffer.alloc(0)
  for await (const chunk of stream) {
    if (head === null) hash.update(chunk)
    else {
      head = Buffer.concat([head, chunk])
      const end = endOfHeaders(head)
      if (end < 0 && head.length < longestHead) continue
      hash.update(head.subarray(Math.max(0, end)))
      head = null
    }
  }
  return hash.digest('hex')
}

function endOfHeaders(head: Buffer): number {
  const [windows, unix] = [head.indexOf('\r\n\r\n'), head.indexOf('\n\n')]
  if (windows < 0 && unix < 0) return -1
  return windows >= 0 && (unix < 0 || windows < unix) ? windows + 4 : unix + 2
}
