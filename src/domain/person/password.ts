import type { Problem } from '../../foundation/refusal.ts'

/** House rules for passwords and sessions (domain, 6.1); the organisation may set others. */
export const accessRules = {
  minLength: 10,
  kinds: 3,
  formerKept: 5,
  attempts: 5,
  attemptMinutes: 15,
  lockMinutes: 30,
  idleMinutes: 30,
  longestHours: 12,
} as const

/** What is wrong with a new password: too short, too few kinds of characters, or the login inside. */
export function passwordProblem(password: string, login: string): Problem | undefined {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/].filter((kind) => kind.test(password)).length
  if (password.length < accessRules.minLength)
    return { code: 'password-too-short', values: { min: accessRules.minLength } }
  if (kinds < accessRules.kinds) return { code: 'password-too-plain', values: { kinds: accessRules.kinds } }
  if (login !== '' && password.toLowerCase().includes(login.toLowerCase()))
    return { code: 'password-holds-login' }
  return undefined
}
