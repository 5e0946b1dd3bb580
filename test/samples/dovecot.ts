import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ImapFlow } from 'imapflow'
import type { ImapSettings } from '../../src/engines/mail/imap.ts'

const program = '/usr/sbin/dovecot'

/** Why no IMAP server can be started here, after trying to install one; `null` where it can. */
export function noDovecot(): string | null {
  if (existsSync(program)) return process.getuid?.() === 0 ? null : 'dovecot is here, but needs root to run'
  if (process.getuid?.() !== 0) return 'dovecot is not installed and only root could install it'
  const words = ['install', '-y', '--no-install-recommends', 'dovecot-imapd']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const tried = spawnSync('apt-get', words, { env, timeout: 120_000 })
  return existsSync(program)
    ? null
    : `apt-get could not install dovecot-imapd: ${tried.stderr ?? tried.error}`
}

/** A mail to put into a folder; `at` is when the server is said to have taken it in. */
export type PutMail = { readonly raw: Buffer; readonly folder?: string; readonly at?: Date }

/** An IMAP server of its own on loopback with one account. */
export type ImapServer = {
  readonly settings: ImapSettings
  readonly url: string
  put(mails: readonly PutMail[]): Promise<void>
  /** Gives a folder another UIDVALIDITY, as servers do that lost their index. */
  renumber(folder: string): Promise<void>
  /** The flags of every mail of a folder. */
  flags(folder: string): Promise<string[][]>
  log(): Promise<string>
  close(): Promise<void>
}

export const junkFolder = '垃圾邮件'
/** The user whose files the server keeps; it refuses to keep any of root. */
const nobody = 65534
const account = { user: 'cases@union.example', password: 'a/b@c+1' }

/** Starts a dovecot in a folder of its own; its junk folder has a Chinese name. */
export async function startDovecot(): Promise<ImapServer> {
  const folder = await mkdtemp(join(tmpdir(), 'dianfan-imap-'))
  const port = await freePort()
  await chmod(folder, 0o755)
  await mkdir(join(folder, 'mail'))
  await chown(join(folder, 'mail'), nobody, nobody)
  await writeFile(join(folder, 'd.conf'), configuration(folder, port))
  const server = spawn(program, ['-F', '-c', join(folder, 'd.conf')], { stdio: 'ignore' })
  const settings: ImapSettings = {
    ...{ host: '127.0.0.1', port, security: 'none', account, folders: null, patience: 5_000 },
  }
  const connected = async <T>(use: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const { user, password: pass } = account
    const client = new ImapFlow({ host: '127.0.0.1', port, auth: { user, pass }, logger: false })
    await client.connect()
    try {
      return await use(client)
    } finally {
      await client.logout()
    }
  }
  await ready(() => connected(async () => undefined)).catch(async (error: unknown) => {
    await ended(server)
    throw error
  })
  const user = encodeURIComponent(account.user)
  return {
    settings,
    url: `imap://${user}:${encodeURIComponent(account.password)}@127.0.0.1:${port}?security=none`,
    put: (mails) =>
      connected(async (client) => {
        for (const { raw, folder: into = 'INBOX', at } of mails) await client.append(into, raw, [], at)
      }),
    renumber: (name) =>
      connected(async (client) => {
        await client.mailboxRename(name, `${name}-old`)
        await client.mailboxCreate(name)
        await client.mailboxOpen(`${name}-old`)
        await client.messageMove('1:*', name)
      }),
    flags: (name) =>
      connected(async (client) => {
        await client.mailboxOpen(name, { readOnly: true })
        return (await client.fetchAll('1:*', { flags: true })).map(({ flags }) => [...(flags ?? [])])
      }),
    log: () => readFile(join(folder, 'log'), 'utf8'),
    async close() {
      await ended(server)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function configuration(folder: string, port: number): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_login_user = nobody
default_internal_user = nobody
default_internal_group = nogroup
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%u
imap_id_log = *
mail_max_userip_connections = 100
passdb {
  driver = static
  args = password=${account.password}
}
userdb {
  driver = static
  args = uid=${nobody} gid=${nobody} home=${folder}/mail/%u
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox ${junkFolder} {
    auto = create
    special_use = \\Junk
  }
}
`
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

async function ready(attempt: () => Promise<void>): Promise<void> {
  for (let left = 50; ; left -= 1) {
    try {
      return await attempt()
    } catch (error) {
      if (left === 0) throw error
      await wait(100)
    }
  }
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const gone = new Promise((done) => server.once('exit', done))
  server.kill('SIGTERM')
  await gone
}
