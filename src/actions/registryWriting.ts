import { isAddresseeClass, type OrganisationKind } from '../domain/organisation/organisation.ts'
import type {
  PlannedAccount,
  Registered,
  RegistryChange,
  RegistryPlan,
} from '../domain/organisation/registry/plan.ts'
import type { FormerName, PlannedOrganisation } from '../domain/organisation/registry/row.ts'
import type { Role } from '../domain/person/roles.ts'
import { type Edges, setEdges, setPaths } from '../engines/store/registry.ts'
import type { Tx } from '../engines/store/store.ts'
import { addDays, dayOf } from '../foundation/clock.ts'
import { sayIn } from '../foundation/wording/wording.ts'
import type { App } from './app.ts'
import type { HandedOver, Issued } from './passwords.ts'
import { insertPeople } from './people.ts'

type Work = {
  readonly plan: RegistryPlan
  readonly ids: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, Registered>
  readonly issued: ReadonlyMap<string, Issued & { digest: string }>
}

/** Writes what a plan says; answers the accounts that were opened. */
export async function applyRegistry(app: App, tx: Tx, work: Work): Promise<HandedOver[]> {
  const ids = new Map(work.ids)
  for (const { code } of work.plan.added) ids.set(code, app.ids.next())
  await insertOrganisations(app, tx, work.plan.added, ids)
  for (const { to, changes } of work.plan.changed) await changeOrganisation(app, tx, to, changes, ids)
  await setPaths(tx)
  return openAccounts(app, tx, work, ids)
}

/** The rows in slices that one statement can take. */
function slices<T>(rows: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  )
}

async function insertOrganisations(
  app: App,
  tx: Tx,
  added: readonly PlannedOrganisation[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const at = app.clock.now()
  for (const slice of slices(added, 500)) {
    const rows = slice.map((one) => ({
      id: ids.get(one.code) ?? '',
      parent_id: null,
      recommends_through_id: null,
      kind: one.kind,
      name: one.name,
      code: one.code,
      path: '/',
      created_at: at,
      ended_at: null,
    }))
    await tx.insertInto('organisations').values(rows).execute()
    const official = slice.map((one) => nameRow(ids.get(one.code) ?? '', one.name, 'official'))
    const former = slice.flatMap((one) => formerRows(ids.get(one.code) ?? '', one.name, one.formerNames))
    await tx
      .insertInto('organisation_names')
      .values([...official, ...former])
      .execute()
  }
  for (const slice of slices(added, 1000)) {
    await setEdges(
      tx,
      slice.map((one) => edgesOf(one, ids)),
    )
  }
}

function edgesOf(one: PlannedOrganisation, ids: ReadonlyMap<string, string>): Edges {
  return {
    id: ids.get(one.code) ?? '',
    parentId: ids.get(one.parentCode) ?? null,
    throughId: ids.get(one.throughCode) ?? null,
  }
}

function nameRow(id: string, name: string, kind: 'official' | 'former', until: string | null = null) {
  return { organisation_id: id, name, kind, valid_from: null, valid_until: until }
}

function formerRows(id: string, official: string, names: readonly FormerName[]) {
  const known = new Set([official])
  return names.flatMap(({ name, until }) => {
    if (known.has(name)) return []
    known.add(name)
    return [nameRow(id, name, 'former', until)]
  })
}

async function changeOrganisation(
  app: App,
  tx: Tx,
  to: PlannedOrganisation,
  changes: readonly RegistryChange[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const id = ids.get(to.code) ?? ''
  await setEdges(tx, [edgesOf(to, ids)])
  await tx.updateTable('organisations').set({ name: to.name, kind: to.kind }).where('id', '=', id).execute()
  const renamed = changes.find(({ what }) => what === 'name')
  if (renamed) await rename(app, tx, id, renamed.to)
  const former = formerRows(id, to.name, to.formerNames)
  if (former.length > 0) {
    await tx
      .insertInto('organisation_names')
      .values(former)
      .onConflict((held) => held.doNothing())
      .execute()
  }
  const mail = changes.find(({ what }) => what === 'email')
  if (mail && to.login !== '') {
    await tx.updateTable('people').set({ email: mail.to }).where('login', '=', to.login).execute()
  }
}

/** The former name stays with the day it ended: cases under it remain readable. */
async function rename(app: App, tx: Tx, id: string, name: string): Promise<void> {
  const today = dayOf(app.clock.now())
  await tx
    .updateTable('organisation_names')
    .set({ kind: 'former', valid_until: addDays(today, -1) })
    .where('organisation_id', '=', id)
    .where('kind', '=', 'official')
    .execute()
  const official = { valid_from: today, valid_until: null, kind: 'official' as const }
  await tx
    .insertInto('organisation_names')
    .values({ organisation_id: id, name, ...official })
    .onConflict((held) => held.columns(['organisation_id', 'name']).doUpdateSet(official))
    .execute()
}

/** A directly attached union writes first of all, and recommends where a call gives each of them a number. */
function rolesOf(kind: OrganisationKind): readonly Role[] {
  if (kind === 'department') return ['recommender']
  if (kind === 'direct') return ['reporter', 'recommender']
  return kind === 'federation' || isAddresseeClass(kind) ? ['recommender', 'reporter'] : ['reporter']
}

async function openAccounts(
  app: App,
  tx: Tx,
  work: Work,
  ids: ReadonlyMap<string, string>,
): Promise<HandedOver[]> {
  const say = sayIn('zh-CN')
  const planned = new Map(
    [...work.plan.added, ...work.plan.changed.map(({ to }) => to)].map((one) => [one.code, one]),
  )
  const opened = work.plan.accounts.map(({ login, code, email }: PlannedAccount) => {
    const organisation = planned.get(code) ?? work.names.get(code)
    const roles = rolesOf(organisation?.kind ?? 'grassroots')
    const issued = work.issued.get(login)
    return {
      person: {
        login,
        email,
        name: say(`state.role.${roles[0] ?? 'reporter'}`),
        digest: issued?.digest ?? '',
        mustChange: issued?.mustChange ?? true,
        offices: roles.map((role) => ({ role, organisationId: ids.get(code) ?? '' })),
      },
      handed: { login, password: issued?.password ?? '', organisationName: organisation?.name ?? '' },
    }
  })
  await insertPeople(
    app,
    tx,
    opened.map(({ person }) => person),
  )
  return opened.map(({ handed }) => handed)
}
