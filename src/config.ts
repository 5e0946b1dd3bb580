import { resolve } from 'node:path'
import { z } from 'zod'

const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z.string().default('0.0.0.0'),
  DIANFAN_DATA: z.string().min(1).default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  IMAP_URL: z.url({ protocol: /^imaps?$/ }).optional(),
  IMAP_FOLDERS: z.string().min(1).optional(),
  IMAP_MINUTES: z.coerce.number().int().min(1).max(60).optional(),
  TRUST_PROXY: z.enum(['yes', 'no']).default('no'),
})

/** The settings of the program: a value, checked once at the start. */
export type Config = {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  readonly databaseUrl: string | null
  readonly publicUrl: string
  readonly smtp: {
    readonly host: string
    readonly port: number
    readonly security: 'tls' | 'starttls' | 'none'
    readonly account: { readonly user: string; readonly password: string } | null
    readonly from: { readonly name: string; readonly address: string }
  } | null
  /** The mailbox to read, and every how many minutes; `folders` is `null` for the inbox and the folder of junk. */
  readonly imap: {
    readonly host: string
    readonly port: number
    readonly security: 'tls' | 'starttls' | 'none'
    readonly account: { readonly user: string; readonly password: string }
    readonly folders: readonly string[] | null
    readonly minutes: number
  } | null
  readonly trustProxy: boolean
}

/** What cannot be started with; each line names the settings it speaks of. */
export class ConfigError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'))
  }
}

/** The Node that the sources are written for; older ones do not know patterns in which two ways share a name. */
const leastNode = 24

/** Refuses a Node such as `20.11.0`, which a start that goes past npm finds on the machine. */
export function refuseOldNode(version: string): void {
  if (Number.parseInt(version, 10) >= leastNode) return
  const found = `Node ${version}`
  throw new ConfigError([
    `${found}: 本程序需要 Node ${leastNode} 或更高版本；请用 npm start 或 npm run …，由 npm 选用随程序安装的 Node`,
    `${found}: Node ${leastNode} or newer is needed; start by npm start or npm run …, which take the one that npm ci brought`,
  ])
}

/** Reads the settings from the environment; contradictions are refused naming both. */
export function configFrom(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  }
  const found = parsed.data
  const lines = [...contradictionsOf(found)]
  if (lines.length > 0) throw new ConfigError(lines)
  return {
    port: found.PORT,
    host: found.HOST,
    dataFolder: resolve(found.DIANFAN_DATA),
    databaseUrl: found.DATABASE_URL ?? null,
    publicUrl: (found.PUBLIC_URL ?? `http://localhost:${found.PORT}`).replace(/\/$/, ''),
    smtp: found.SMTP_URL && found.MAIL_FROM ? smtpFrom(found.SMTP_URL, found.MAIL_FROM) : null,
    imap: found.IMAP_URL ? imapFrom(found.IMAP_URL, found) : null,
    trustProxy: found.TRUST_PROXY === 'yes',
  }
}

type Given = z.infer<typeof settings>

function* contradictionsOf(found: Given): Generator<string> {
  if (found.SMTP_URL && !found.MAIL_FROM) yield 'SMTP_URL is set but MAIL_FROM is not: a mail needs a sender'
  if (found.MAIL_FROM && !found.SMTP_URL) yield 'MAIL_FROM is set but SMTP_URL is not: no mail could leave'
  if (found.PUBLIC_URL?.startsWith('https:') && found.TRUST_PROXY === 'no' && found.HOST === '0.0.0.0') {
    yield 'PUBLIC_URL is https but TRUST_PROXY is no: set TRUST_PROXY=yes behind the proxy that ends TLS'
  }
  for (const name of ['IMAP_FOLDERS', 'IMAP_MINUTES'] as const) {
    if (found[name] && !found.IMAP_URL)
      yield `${name} is set but IMAP_URL is not: there is no mailbox to read`
  }
  const { username, password } = new URL(found.IMAP_URL ?? 'imaps://user:password@host')
  if (!username || !password) yield 'IMAP_URL names no user and password: imaps://user:password@host'
}

/** `imaps://` is TLS from the start; `imap://` asks for STARTTLS unless the address says `?security=none`. */
function imapFrom(address: string, found: Given): NonNullable<Config['imap']> {
  const url = new URL(address)
  const tls = url.protocol === 'imaps:'
  const folders = found.IMAP_FOLDERS?.split(/[,，]/).map((name) => name.trim()) ?? []
  return {
    host: url.hostname,
    port: Number(url.port) || (tls ? 993 : 143),
    security: tls ? 'tls' : url.searchParams.get('security') === 'none' ? 'none' : 'starttls',
    account: { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) },
    folders: folders.some((name) => name !== '') ? folders.filter((name) => name !== '') : null,
    minutes: found.IMAP_MINUTES ?? 5,
  }
}

/** `smtps://` is TLS from the start; `smtp://` asks for STARTTLS unless the address says `?security=none`. */
function smtpFrom(address: string, from: string): NonNullable<Config['smtp']> {
  const url = new URL(address)
  const tls = url.protocol === 'smtps:'
  const named = /^(.*)<([^<>]+)>\s*$/.exec(from)
  return {
    host: url.hostname,
    port: Number(url.port) || (tls ? 465 : 587),
    security: tls ? 'tls' : url.searchParams.get('security') === 'none' ? 'none' : 'starttls',
    account: url.username
      ? { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }
      : null,
    from: { name: named?.[1]?.trim() ?? '', address: named?.[2]?.trim() ?? from.trim() },
  }
}
