import { type OrganisationKind, recommendingKinds } from '../organisation.ts'
import { codeOf, type PlannedOrganisation, type RegistryRow, type RowProblem, readRow } from './row.ts'

/** An organisation as the registry holds it now. */
export type Registered = {
  readonly code: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly parentCode: string
  readonly throughCode: string
  readonly formerNames: readonly string[]
}

/** An account as it is now; `code` is the organisation in which it holds an office. */
export type RegisteredLogin = { readonly login: string; readonly code: string; readonly email: string }

/** What an import may differ in from what is registered. */
export type RegistryChange = {
  readonly what: 'name' | 'kind' | 'parent' | 'through' | 'formerNames' | 'email'
  readonly from: string
  readonly to: string
}

/** An account that an import opens for a unit. */
export type PlannedAccount = { readonly login: string; readonly code: string; readonly email: string }

/** What an import will do; shown before it is done, and done as a whole or not at all. */
export type RegistryPlan = {
  readonly added: readonly PlannedOrganisation[]
  readonly changed: readonly {
    readonly to: PlannedOrganisation
    readonly changes: readonly RegistryChange[]
  }[]
  readonly unchanged: number
  readonly accounts: readonly PlannedAccount[]
  readonly problems: readonly RowProblem[]
}

/** What is registered already, and the organisation that a line without a superior stands under. */
export type RegistryNow = {
  readonly rootCode: string
  readonly organisations: ReadonlyMap<string, Registered>
  readonly logins: ReadonlyMap<string, RegisteredLogin>
}

/** Compares a registry with what is registered; the same registry again changes nothing. */
export function planRegistry(written: readonly RegistryRow[], now: RegistryNow): RegistryPlan {
  const read = written.map(readRow)
  const rows = read.flatMap(({ planned }) => (planned ? [withSuperior(planned, now)] : []))
  const problems = [
    ...read.flatMap((one) => one.problems),
    ...twice(rows, now),
    ...strangers(rows, now, new Set(written.map(({ code }) => codeOf(code)))),
    ...cycles(rows, now),
    ...accountProblems(rows, now),
  ].sort((a, b) => a.row - b.row)
  const compared = rows.map((to) => ({ to, changes: changesOf(to, now) }))
  const changed = compared.flatMap(({ to, changes }) =>
    changes && changes.length > 0 ? [{ to, changes }] : [],
  )
  return {
    added: compared.filter(({ changes }) => changes === null).map(({ to }) => to),
    changed,
    unchanged: compared.filter(({ changes }) => changes?.length === 0).length,
    accounts: rows.flatMap((row) => accountOf(row, now)),
    problems,
  }
}

function withSuperior(row: PlannedOrganisation, now: RegistryNow): PlannedOrganisation {
  return row.parentCode === '' && row.code !== now.rootCode ? { ...row, parentCode: now.rootCode } : row
}

function twice(rows: readonly PlannedOrganisation[], now: RegistryNow): RowProblem[] {
  const codes = new Map<string, number>()
  const names = new Map<string, string>()
  const written = new Set(rows.map(({ code }) => code))
  for (const { code, name, parentCode } of now.organisations.values()) {
    if (!written.has(code)) names.set(`${parentCode} ${name}`, code)
  }
  return rows.flatMap(({ row, code, name, parentCode }): RowProblem[] => {
    const placed = `${parentCode} ${name}`
    const first = codes.get(code)
    const namesake = names.get(placed)
    codes.set(code, first ?? row)
    names.set(placed, namesake ?? code)
    if (first !== undefined) {
      return [{ row, column: 'code', code: 'registry-code-twice', values: { code, first } }]
    }
    if (namesake === undefined) return []
    return [{ row, column: 'name', code: 'registry-name-twice', values: { name, code: namesake } }]
  })
}

function strangers(
  rows: readonly PlannedOrganisation[],
  now: RegistryNow,
  written: ReadonlySet<string>,
): RowProblem[] {
  const known = (code: string) => written.has(code) || now.organisations.has(code)
  return rows.flatMap(({ row, code, parentCode, throughCode }) => {
    const problems: RowProblem[] = []
    const tell = (column: 'parentCode' | 'throughCode', words: string, other: string) =>
      problems.push({ row, column, code: words, values: { code: other } })
    if (parentCode !== '' && !known(parentCode)) tell('parentCode', 'registry-code-unknown', parentCode)
    if (code === now.rootCode && parentCode !== '') tell('parentCode', 'registry-root-moves', code)
    if (throughCode !== '' && !known(throughCode)) tell('throughCode', 'registry-code-unknown', throughCode)
    if (throughCode !== '' && throughCode === code) tell('throughCode', 'registry-through-itself', code)
    return problems
  })
}

function cycles(rows: readonly PlannedOrganisation[], now: RegistryNow): RowProblem[] {
  const parents = new Map([...now.organisations.values()].map(({ code, parentCode }) => [code, parentCode]))
  const firsts = [...new Map([...rows].reverse().map((row) => [row.code, row])).values()].reverse()
  for (const { code, parentCode } of firsts) parents.set(code, parentCode)
  return firsts.flatMap(({ row, code }) => {
    const line = [code]
    for (let above = parents.get(code); above !== undefined && above !== ''; above = parents.get(above)) {
      if (above === code) {
        const values = { line: [...line, code].join(' → ') }
        return [{ row, column: 'parentCode' as const, code: 'registry-cycle', values }]
      }
      if (line.includes(above)) return []
      line.push(above)
    }
    return []
  })
}

/** The login of a unit's account: the one written, else the code for those that recommend. */
function loginOf(row: PlannedOrganisation): string {
  return row.login !== '' || !recommendingKinds.includes(row.kind) ? row.login : row.code.toLowerCase()
}

function accountOf(row: PlannedOrganisation, now: RegistryNow): PlannedAccount[] {
  const login = loginOf(row)
  if (login === '' || now.logins.has(login)) return []
  const served = row.login === '' && [...now.logins.values()].some(({ code }) => code === row.code)
  return served ? [] : [{ login, code: row.code, email: row.email }]
}

function accountProblems(rows: readonly PlannedOrganisation[], now: RegistryNow): RowProblem[] {
  const first = new Map<string, number>()
  return rows.flatMap((row) => {
    const login = loginOf(row)
    if (login === '') return []
    const before = first.get(login)
    if (before === undefined) first.set(login, row.row)
    const held = now.logins.get(login)
    const problem = { row: row.row, column: 'login' as const }
    if (before !== undefined)
      return [{ ...problem, code: 'registry-login-twice', values: { login, first: before } }]
    if (held && held.code !== row.code) return [{ ...problem, code: 'login-taken', values: { login } }]
    return []
  })
}

function changesOf(to: PlannedOrganisation, now: RegistryNow): RegistryChange[] | null {
  const from = now.organisations.get(to.code)
  if (!from) return null
  const added = to.formerNames.filter(({ name }) => !from.formerNames.includes(name) && name !== from.name)
  const held = now.logins.get(loginOf(to))
  const compared: RegistryChange[] = [
    { what: 'name', from: from.name, to: to.name },
    { what: 'kind', from: from.kind, to: to.kind },
    { what: 'parent', from: from.parentCode, to: to.parentCode },
    { what: 'through', from: from.throughCode, to: to.throughCode },
    { what: 'formerNames', from: '', to: added.map(({ name }) => name).join('、') },
  ]
  if (held && to.email !== '') compared.push({ what: 'email', from: held.email, to: to.email })
  return compared.filter((change) => change.from !== change.to)
}
