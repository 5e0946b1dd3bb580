import type { Problem } from '../../../foundation/refusal.ts'
import { foldWidth } from '../../../foundation/text.ts'
import { type OrganisationKind, organisationKinds } from '../organisation.ts'

/** One line of a registry as it was written; `row` is its number in the sheet. */
export type RegistryRow = {
  readonly row: number
  readonly name: string
  readonly code: string
  readonly kind: string
  readonly parentCode: string
  readonly throughCode: string
  readonly formerNames: string
  readonly login: string
  readonly email: string
}

/** The columns of a registry in the order of the template. */
export const registryColumns = [
  'name',
  'code',
  'kind',
  'parentCode',
  'throughCode',
  'formerNames',
  'login',
  'email',
] as const
export type RegistryColumn = (typeof registryColumns)[number]

/** A former name and the last day it was in force, where that is known. */
export type FormerName = { readonly name: string; readonly until: string | null }

/** One line as understood. */
export type PlannedOrganisation = {
  readonly row: number
  readonly name: string
  readonly code: string
  readonly kind: OrganisationKind
  readonly parentCode: string
  readonly throughCode: string
  readonly formerNames: readonly FormerName[]
  readonly login: string
  readonly email: string
}

/** What is wrong in one cell. */
export type RowProblem = Problem & { readonly row: number; readonly column: RegistryColumn }

const kindWords: Readonly<Record<string, OrganisationKind>> = {
  总工会: 'federation',
  联合会: 'federation',
  省级: 'province',
  省: 'province',
  '省（区、市）': 'province',
  市级: 'city',
  设区市: 'city',
  地市: 'city',
  '市（州）': 'city',
  '县（市）区': 'county',
  '县（市、区）': 'county',
  县市区: 'county',
  县级: 'county',
  开发区: 'zone',
  园区: 'zone',
  高新区: 'zone',
  '开发区（园区）': 'zone',
  乡镇: 'township',
  街道: 'township',
  镇街: 'township',
  乡镇街道: 'township',
  '乡镇（街道）': 'township',
  '镇（街道）': 'township',
  产业: 'industry',
  系统: 'industry',
  '产业（系统）': 'industry',
  集团: 'group',
  集团公司: 'group',
  直属: 'direct',
  直属基层: 'direct',
  机关: 'organ',
  机关单位: 'organ',
  企业: 'enterprise',
  公司: 'enterprise',
  学校: 'school',
  高校: 'school',
  院校: 'school',
  事业单位: 'institution',
  协会: 'association',
  商会: 'association',
  学会: 'association',
  '协会、商会': 'association',
  会员: 'member',
  会员单位: 'member',
  部门: 'department',
  机关部门: 'department',
  基层: 'grassroots',
  分会: 'branch',
  分工会: 'branch',
  小组: 'team',
  工会小组: 'team',
}

/** The kind that a word in a sheet means: its Chinese word with or without 工会 behind, or its key. */
export function kindOf(word: string): OrganisationKind | null {
  const plain = tidy(word).replaceAll('(', '（').replaceAll(')', '）')
  const known = kindWords[plain] ?? kindWords[plain.replace(/工会$/, '')]
  return known ?? organisationKinds.find((kind) => kind === plain.toLowerCase()) ?? null
}

/** Reads one line; what cannot be understood is told by cell, and the rest is read all the same. */
export function readRow(written: RegistryRow): {
  planned: PlannedOrganisation | null
  problems: RowProblem[]
} {
  const problems: RowProblem[] = []
  const tell = (column: RegistryColumn, code: string, values?: Problem['values']) =>
    problems.push({ row: written.row, column, code, ...(values ? { values } : {}) })
  const name = written.name.replace(/\s+/g, '')
  const code = codeOf(written.code)
  const kind = kindOf(written.kind)
  const login = tidy(written.login).toLowerCase()
  const email = tidy(written.email).toLowerCase()
  if (name === '') tell('name', 'required')
  if (name.length > 80) tell('name', 'too-long', { max: 80 })
  if (code === '') tell('code', 'required')
  else if (!/^[A-Z0-9][A-Z0-9._-]{0,29}$/.test(code)) tell('code', 'registry-code-form', { code })
  if (tidy(written.kind) === '') tell('kind', 'required')
  else if (kind === null) tell('kind', 'registry-kind-unknown', { kind: tidy(written.kind) })
  if (login !== '' && !isLogin(login)) tell('login', 'login-malformed')
  if (email !== '' && !isEmail(email)) tell('email', 'email-form')
  if (name === '' || code === '' || kind === null) return { planned: null, problems }
  const planned = {
    row: written.row,
    name,
    code,
    kind,
    parentCode: codeOf(written.parentCode),
    throughCode: codeOf(written.throughCode),
    formerNames: formerNamesOf(written.formerNames),
    login,
    email,
  }
  return { planned, problems }
}

/** Whether a text may be a login: letters, digits, dot, dash, underscore; at least two. */
export function isLogin(text: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{1,39}$/.test(text)
}

/** Whether a text has the form of a mail address. */
export function isEmail(text: string): boolean {
  return text.length <= 120 && /^[^\s@<>(),;:"]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)
}

/** An organisation's code as it is kept: half width, capitals, no spaces. */
export function codeOf(text: string): string {
  return tidy(text).replace(/\s/g, '').toUpperCase()
}

function tidy(text: string): string {
  return foldWidth(text).trim()
}

/** Former names, parted by 、 or ； or a new line; `旧名（至2020-07-31）` says until when. */
export function formerNamesOf(text: string): FormerName[] {
  return text
    .split(/[、；;\n|]/)
    .map((part) => foldWidth(part).replace(/\s+/g, ''))
    .filter((part) => part !== '')
    .map((part) => {
      const dated = /^(.+?)\((?:至|到)?(\d{4}-\d{2}-\d{2})(?:止)?\)$/.exec(part)
      return dated
        ? { name: wide(dated[1] ?? ''), until: dated[2] ?? null }
        : { name: wide(part), until: null }
    })
}

function wide(name: string): string {
  return name.replaceAll('(', '（').replaceAll(')', '）')
}
