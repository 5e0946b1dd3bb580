import { createHash, randomBytes } from 'node:crypto'

/** A secret that only its holder knows; the database keeps its digest. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function digestOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** A password that is easy to read out: three groups of four without look-alikes. */
export function readablePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
  const bytes = randomBytes(12)
  const text = [...bytes].map((byte) => letters[byte % letters.length]).join('')
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`
}
