import type { Role } from '../domain/person/roles.ts'
import type { Tx } from '../engines/store/store.ts'
import type { App } from './app.ts'

/** A person to be entered, with the offices held from the first day. */
export type NewPerson = {
  readonly login: string
  /** The office by which the person is called. */
  readonly name: string
  readonly email: string
  readonly digest: string
  readonly mustChange: boolean
  readonly offices: readonly { readonly role: Role; readonly organisationId: string }[]
}

/** Enters people and their offices; answers their identifiers by login. */
export async function insertPeople(
  app: App,
  tx: Tx,
  people: readonly NewPerson[],
): Promise<Map<string, string>> {
  const at = app.clock.now()
  const ids = new Map(people.map(({ login }) => [login, app.ids.next()]))
  for (let from = 0; from < people.length; from += 500) {
    const slice = people.slice(from, from + 500)
    await tx
      .insertInto('people')
      .values(
        slice.map((person) => ({
          id: ids.get(person.login) ?? '',
          login: person.login,
          name: person.name,
          password_hash: person.digest,
          password_set_at: at,
          must_change_password: person.mustChange,
          email: person.email,
          language: 'zh-CN',
          totp_secret: null,
          created_at: at,
          disabled_at: null,
        })),
      )
      .execute()
    const offices = slice.flatMap((person) =>
      person.offices.map(({ role, organisationId }, order) => ({
        id: app.ids.next(),
        person_id: ids.get(person.login) ?? '',
        organisation_id: organisationId,
        role,
        granted_at: new Date(at.getTime() + order),
        ended_at: null,
      })),
    )
    if (offices.length > 0) await tx.insertInto('offices').values(offices).execute()
  }
  return ids
}
