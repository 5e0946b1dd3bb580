import { accessRules } from './password.ts'

/** A try to log in. */
export type LogInTry = { readonly at: Date; readonly succeeded: boolean }

/**
 * Until when a login is locked by its newest tries, newest first, or `null`: so many failures in a row within
 * a quarter of an hour lock it for half an hour from the last of them (domain, 6.1).
 */
export function lockedUntil(tries: readonly LogInTry[], now: Date): Date | null {
  const counted = tries.slice(0, accessRules.attempts)
  const newest = counted[0]
  const oldest = counted.at(-1)
  if (!newest || !oldest || counted.length < accessRules.attempts) return null
  if (counted.some(({ succeeded }) => succeeded)) return null
  if (newest.at.getTime() - oldest.at.getTime() > accessRules.attemptMinutes * 60_000) return null
  const until = new Date(newest.at.getTime() + accessRules.lockMinutes * 60_000)
  return until > now ? until : null
}
