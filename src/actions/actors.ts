import type { Actor, Role } from '../domain/person/roles.ts'
import { actorOfLogin } from '../engines/store/people.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'

/** The person of a login in one of their offices; for programs that act for people, such as the terminal. */
export async function actorFor(app: App, login: string, role: Role): Promise<Actor> {
  const actor = await actorOfLogin(app.store.read, login, role)
  if (!actor) throw refusal('not-found', 'not-found')
  return actor
}

/** The identifier of the organisation with a code. */
export async function organisationIdOf(app: App, code: string): Promise<string> {
  const found = await app.store.read
    .selectFrom('organisations')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirst()
  if (!found) throw refusal('not-found', 'not-found')
  return found.id
}
