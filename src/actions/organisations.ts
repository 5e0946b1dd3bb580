import type { Actor } from '../domain/person/roles.ts'
import { type OrganisationQuery, organisationList, organisationPage } from '../engines/store/organisations.ts'
import { isId } from '../foundation/ids.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { permit } from './deed.ts'

/** The registry, searched by any name a union ever had. */
export async function listOrganisations(app: App, actor: Actor, query: OrganisationQuery) {
  permit(actor, 'organisation.read')
  return organisationList(app.store.read, query)
}

/** One union: its place in the tree, its names with their dates, its offices. */
export async function readOrganisation(app: App, actor: Actor, id: string) {
  permit(actor, 'organisation.read')
  const found = isId(id) ? await organisationPage(app.store.read, id) : null
  if (!found) throw refusal('not-found', 'not-found')
  return found
}

/** The names of some unions, in the order of the registry; what is no id or unknown is left out. */
export async function namesOfOrganisations(app: App, ids: readonly string[]): Promise<string[]> {
  const known = ids.filter(isId)
  if (known.length === 0) return []
  const rows = await app.store.read
    .selectFrom('organisations')
    .select('name')
    .where('id', 'in', known)
    .orderBy('code')
    .limit(20)
    .execute()
  return rows.map(({ name }) => name)
}
