import { hash, verify } from '@node-rs/argon2'

/** Turns passwords into digests that can only be compared. */
export interface Passwords {
  digest(password: string): Promise<string>
  matches(digest: string, password: string): Promise<boolean>
}

/** argon2id with 19 MiB and two passes (OWASP). */
export const argon2Passwords: Passwords = {
  digest: (password) => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
  matches: (digest, password) => verify(digest, password),
}
