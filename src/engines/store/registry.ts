import { sql } from 'kysely'
import type { Registered, RegisteredLogin } from '../../domain/organisation/registry/plan.ts'
import type { Read, Tx } from './store.ts'

/** Everything registered, by code, with the logins that hold an office. */
export async function registeredNow(read: Read) {
  const [rows, names, logins] = await Promise.all([
    organisationRows(read),
    furtherNames(read),
    loginRows(read),
  ])
  const ids = new Map(rows.map((row) => [row.code, row.id]))
  const organisations = new Map<string, Registered>()
  for (const { id, path: _, ...row } of rows) {
    organisations.set(row.code, { ...row, formerNames: names.get(id) ?? [] })
  }
  const byLogin = new Map<string, RegisteredLogin>(logins.map((row) => [row.login, row]))
  return { ids, organisations, logins: byLogin }
}

function organisationRows(read: Read) {
  return read
    .selectFrom('organisations')
    .leftJoin('organisations as parent', 'parent.id', 'organisations.parent_id')
    .leftJoin('organisations as through', 'through.id', 'organisations.recommends_through_id')
    .select(['organisations.id', 'organisations.code', 'organisations.name', 'organisations.kind'])
    .select('organisations.path')
    .select((one) => [
      one.fn.coalesce('parent.code', sql<string>`''`).as('parentCode'),
      one.fn.coalesce('through.code', sql<string>`''`).as('throughCode'),
    ])
    .execute()
}

async function furtherNames(read: Read): Promise<Map<string, string[]>> {
  const rows = await read
    .selectFrom('organisation_names')
    .select(['organisation_id', 'name'])
    .where('kind', '!=', 'official')
    .execute()
  const names = new Map<string, string[]>()
  for (const row of rows)
    names.set(row.organisation_id, [...(names.get(row.organisation_id) ?? []), row.name])
  return names
}

function loginRows(read: Read) {
  return read
    .selectFrom('people')
    .leftJoin('offices', (join) =>
      join.onRef('offices.person_id', '=', 'people.id').on('offices.ended_at', 'is', null),
    )
    .leftJoin('organisations', 'organisations.id', 'offices.organisation_id')
    .distinctOn('people.login')
    .select((one) => [
      'people.login as login',
      'people.email as email',
      one.fn.coalesce('organisations.code', sql<string>`''`).as('code'),
    ])
    .orderBy('people.login')
    .orderBy('offices.granted_at')
    .execute()
}

/** Sets every organisation's path by its leaders, where it is not so already. */
export async function setPaths(tx: Tx): Promise<void> {
  await sql`
    with recursive tree as (
      select id, '/' || id || '/' as path from organisations where parent_id is null
      union all
      select below.id, tree.path || below.id || '/'
      from organisations as below join tree on below.parent_id = tree.id
    )
    update organisations set path = tree.path from tree
    where tree.id = organisations.id and organisations.path <> tree.path`.execute(tx)
}

/** Who leads an organisation, and through whom it recommends where that is another. */
export type Edges = {
  readonly id: string
  readonly parentId: string | null
  readonly throughId: string | null
}

/** Sets the leaders and channels of many organisations in one statement. */
export async function setEdges(tx: Tx, edges: readonly Edges[]): Promise<void> {
  if (edges.length === 0) return
  const rows = edges.map(({ id, parentId, throughId }) => sql`(${id}, ${parentId}::text, ${throughId}::text)`)
  await sql`
    update organisations set parent_id = given.parent_id, recommends_through_id = given.through_id
    from (values ${sql.join(rows)}) as given (id, parent_id, through_id)
    where organisations.id = given.id`.execute(tx)
}

/** Holds the registry until the transaction ends, so that two imports follow one another. */
export async function holdRegistry(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(7262)`.execute(tx)
}
