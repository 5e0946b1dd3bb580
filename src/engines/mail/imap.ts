import { Readable } from 'node:stream'
import { ImapFlow, type ListResponse } from 'imapflow'
import { Refusal, refusal } from '../../foundation/refusal.ts'
import type { Collector, Mailbox } from './mailbox.ts'

/** How to reach the mailbox; `folders` is `null` for the inbox and the folder of junk. */
export type ImapSettings = {
  readonly host: string
  readonly port: number
  readonly security: 'tls' | 'starttls' | 'none'
  readonly account: { readonly user: string; readonly password: string }
  readonly folders: readonly string[] | null
  /** How long to wait for the server's answer, in milliseconds. */
  readonly patience?: number
}

/** How many mails are listed at once, and how many bytes of one are asked for at once. */
const listedAtOnce = 100
const chunkSize = 1024 * 1024

/** Reads a mailbox over IMAP; the server is told who we are before a folder is opened, as NetEase demands. */
export function imapMailbox(settings: ImapSettings): Mailbox {
  const { user } = settings.account
  const account = user.includes('@') ? user : `${user}@${settings.host}`
  return {
    account,
    async fetch(collector) {
      const client = clientFor(settings, account)
      client.on('error', () => undefined)
      try {
        await client.connect()
        for (const folder of await foldersOf(client, settings.folders)) {
          await fetchFolder(client, folder, collector)
        }
        await client.logout()
      } catch (error) {
        throw unavailable(error)
      } finally {
        client.close()
      }
    },
  }
}

function clientFor(settings: ImapSettings, account: string): ImapFlow {
  const patience = settings.patience ?? 60_000
  return new ImapFlow({
    host: settings.host,
    port: settings.port,
    secure: settings.security === 'tls',
    doSTARTTLS: settings.security === 'starttls',
    auth: { user: settings.account.user, pass: settings.account.password },
    clientInfo: { name: 'Dianfan', version: '0.1.0', vendor: 'Dianfan', 'support-email': account },
    disableAutoIdle: true,
    logger: false,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
}

/** The folders to read by their paths; a folder named in the settings that is not there is refused. */
async function foldersOf(client: ImapFlow, named: readonly string[] | null): Promise<string[]> {
  const listed = await client.list()
  if (named === null) {
    const junk = listed.filter(({ specialUse }) => specialUse === '\\Junk').map(({ path }) => path)
    return ['INBOX', ...junk]
  }
  return named.map((name) => {
    const found = listed.find((folder) => isCalled(folder, name))
    if (!found) {
      const names = listed.map(({ path }) => path).join('、')
      throw refusal('unavailable', 'mailbox-folder', { name, names: names.slice(0, 300) })
    }
    return found.path
  })
}

function isCalled({ path, specialUse }: ListResponse, name: string): boolean {
  if (name.toLowerCase() === 'inbox') return path.toLowerCase() === 'inbox'
  return path === name || (name.toLowerCase() === 'junk' && specialUse === '\\Junk')
}

async function fetchFolder(client: ImapFlow, folder: string, collector: Collector): Promise<void> {
  const lock = await client.getMailboxLock(folder, { readOnly: true })
  try {
    if (!client.mailbox) return
    const uidValidity = String(client.mailbox.uidValidity)
    const last = await collector.lastKnown(folder, uidValidity)
    const found =
      client.mailbox.exists === 0 ? [] : await client.search({ uid: `${last + 1}:*` }, { uid: true })
    const uids = (found || []).filter((uid) => uid > last).sort((one, other) => one - other)
    for (let at = 0; at < uids.length; at += listedAtOnce) {
      await takeListed(client, { folder, uidValidity }, uids.slice(at, at + listedAtOnce), collector)
    }
  } finally {
    lock.release()
  }
}

/** A list is read to its end before the first mail of it is asked for: the connection speaks of one thing at a time. */
async function takeListed(
  client: ImapFlow,
  { folder, uidValidity }: { folder: string; uidValidity: string },
  uids: readonly number[],
  collector: Collector,
): Promise<void> {
  const query = { uid: true, envelope: true, internalDate: true, headers: true }
  const listed = await client.fetchAll(uids.join(','), query, { uid: true })
  for (const { uid, envelope, internalDate, headers } of listed.sort((one, other) => one.uid - other.uid)) {
    const { content } = await client.download(String(uid), undefined, { uid: true, chunkSize })
    if (!content) continue
    const place = { folder, uidValidity, uid }
    const arrivedAt = new Date(internalDate ?? Number.NaN)
    const mail = {
      place,
      messageId: envelope?.messageId ?? '',
      headers: headers ?? Buffer.alloc(0),
      arrivedAt,
    }
    try {
      await collector.take(mail, Readable.from(content))
    } finally {
      content.destroy()
    }
  }
}

type Fault = {
  readonly code?: string
  readonly authenticationFailed?: boolean
  readonly responseText?: string
  readonly message?: string
}

/** What the server or the network said, as one of the reasons that people can do something about. */
function unavailable(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const fault = error as Fault
  const answer = (fault.responseText ?? fault.message ?? String(error)).slice(0, 300)
  const code = /unsafe login/i.test(answer)
    ? 'mailbox-unsafe'
    : fault.authenticationFailed
      ? 'mailbox-log-in'
      : 'mailbox-unavailable'
  return refusal('unavailable', code, { answer })
}
