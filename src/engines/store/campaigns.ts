import { type AddresseeClass, isAddresseeClass } from '../../domain/organisation/organisation.ts'
import type { Read } from './store.ts'

/** The unions below an organisation that belong to one of the classes a call addresses. */
export async function addresseesIn(read: Read, path: string, classes: readonly AddresseeClass[]) {
  if (classes.length === 0) return []
  const rows = await read
    .selectFrom('organisations')
    .select(['id', 'kind', 'name'])
    .where('path', 'like', `${path}%`)
    .where('kind', 'in', classes)
    .where('ended_at', 'is', null)
    .orderBy('code')
    .execute()
  return rows.flatMap(({ id, kind, name }) => (isAddresseeClass(kind) ? [{ id, kind, name }] : []))
}

/** The departments below an organisation; one of them collects for the directly attached unions. */
export function departmentsIn(read: Read, path: string) {
  return read
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('path', 'like', `${path}%`)
    .where('kind', '=', 'department')
    .where('ended_at', 'is', null)
    .orderBy('code')
    .execute()
}

/** The people who answer for units in a call: reporters and recommenders with a mail address, each once. */
export async function answeringFor(read: Read, organisationIds: readonly string[]) {
  if (organisationIds.length === 0) return []
  return read
    .selectFrom('offices')
    .innerJoin('people', 'people.id', 'offices.person_id')
    .innerJoin('organisations', 'organisations.id', 'offices.organisation_id')
    .distinctOn(['offices.organisation_id', 'people.email'])
    .select(['people.email', 'people.name', 'people.language', 'organisations.id as organisationId'])
    .select('organisations.name as organisationName')
    .where('offices.organisation_id', 'in', organisationIds)
    .where('offices.role', 'in', ['reporter', 'recommender'])
    .where('offices.ended_at', 'is', null)
    .where('people.disabled_at', 'is', null)
    .where('people.email', '!=', '')
    .orderBy('offices.organisation_id')
    .orderBy('people.email')
    .execute()
}
