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
  readonly trustProxy: boolean
}

/** What cannot be started with; each line names the settings it speaks of. */
export class ConfigError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'))
  }
}

/** Reads the settings from the environment; contradictions are refused naming both. */
export function configFrom(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  }
  const found = parsed.data
  const lines: string[] = []
  if (found.SMTP_URL && !found.MAIL_FROM)
    lines.push('SMTP_URL is set but MAIL_FROM is not: a mail needs a sender')
  if (found.MAIL_FROM && !found.SMTP_URL)
    lines.push('MAIL_FROM is set but SMTP_URL is not: no mail could leave')
  if (found.PUBLIC_URL?.startsWith('https:') && found.TRUST_PROXY === 'no' && found.HOST === '0.0.0.0') {
    lines.push(
      'PUBLIC_URL is https but TRUST_PROXY is no: set TRUST_PROXY=yes behind the proxy that ends TLS',
    )
  }
  if (lines.length > 0) throw new ConfigError(lines)
  return {
    port: found.PORT,
    host: found.HOST,
    dataFolder: resolve(found.DIANFAN_DATA),
    databaseUrl: found.DATABASE_URL ?? null,
    publicUrl: (found.PUBLIC_URL ?? `http://localhost:${found.PORT}`).replace(/\/$/, ''),
    smtp: found.SMTP_URL && found.MAIL_FROM ? smtpFrom(found.SMTP_URL, found.MAIL_FROM) : null,
    trustProxy: found.TRUST_PROXY === 'yes',
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
