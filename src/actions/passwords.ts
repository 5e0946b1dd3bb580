import { readablePassword } from '../engines/auth/tokens.ts'
import type { App } from './app.ts'

/** A password given to a person, and whether it must be replaced at the first log-in. */
export type Issued = { readonly password: string; readonly mustChange: boolean }

/** Gives a password to a login. */
export type Issue = (login: string) => Issued

/** A readable password that is good for one log-in. */
export const oneTime: Issue = () => ({ password: readablePassword(), mustChange: true })

/** An account as it is handed over: the only time its password can be read. */
export type HandedOver = {
  readonly login: string
  readonly password: string
  readonly organisationName: string
}

/** Issues passwords and makes their digests, a few at a time; outside any transaction, for they take long. */
export async function issueAll(
  app: App,
  logins: readonly string[],
  issue: Issue,
): Promise<Map<string, Issued & { digest: string }>> {
  const issued = new Map<string, Issued & { digest: string }>()
  const digests = new Map<string, string>()
  for (let at = 0; at < logins.length; at += 8) {
    await Promise.all(
      logins.slice(at, at + 8).map(async (login) => {
        const one = issue(login)
        const digest = digests.get(one.password) ?? (await app.passwords.digest(one.password))
        digests.set(one.password, digest)
        issued.set(login, { ...one, digest })
      }),
    )
  }
  return issued
}
