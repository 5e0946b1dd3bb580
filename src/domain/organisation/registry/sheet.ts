import { foldWidth } from '../../../foundation/text.ts'
import { type RegistryColumn, type RegistryRow, registryColumns } from './row.ts'

/** The heads of the columns as the template has them. */
export const registryHeaders: Readonly<Record<RegistryColumn, string>> = {
  name: '名称',
  code: '代码',
  kind: '类别',
  parentCode: '上级代码',
  throughCode: '推荐报送代码',
  formerNames: '曾用名',
  login: '填报员账号',
  email: '电子邮箱',
}

const otherWords: Readonly<Record<RegistryColumn, readonly string[]>> = {
  name: ['单位名称', '工会名称', '组织名称'],
  code: ['单位代码', '编号', '单位编号'],
  kind: ['单位类别', '类型', '单位类型'],
  parentCode: ['上级单位代码', '上级编号', '上级'],
  throughCode: ['推荐单位代码', '报送渠道代码', '推荐代码'],
  formerNames: ['曾用名称', '别名', '原名称'],
  login: ['账号', '登录账号', '帐号'],
  email: ['邮箱', '电子邮件', 'email', 'e-mail'],
}

const needed: readonly RegistryColumn[] = ['name', 'code', 'kind']

/** What a sheet holds: the lines below its heads, or the heads that are missing. */
export type SheetRead =
  | { readonly rows: readonly RegistryRow[]; readonly missing: readonly [] }
  | { readonly rows: readonly []; readonly missing: readonly string[] }

/** Reads the cells of a sheet; lines above the heads and examples of the template are left out. */
export function rowsOfSheet(cells: readonly (readonly string[])[], rowNumbers: readonly number[]): SheetRead {
  const heads = cells.map(columnsOf)
  const best = heads.reduce(
    (most, columns, index) => (columns.size > (heads[most]?.size ?? 0) ? index : most),
    0,
  )
  const columns = heads[best] ?? new Map<RegistryColumn, number>()
  const missing = needed.filter((column) => !columns.has(column)).map((column) => registryHeaders[column])
  if (missing.length > 0) return { rows: [], missing }
  const rows = cells.slice(best + 1).flatMap((line, index) => {
    const row = rowNumbers[best + 1 + index] ?? best + 2 + index
    const read = lineOf(line, columns, row)
    return /^[（(]?示例/.test(read.name) ? [] : [read]
  })
  return { rows, missing: [] }
}

function columnsOf(line: readonly string[]): Map<RegistryColumn, number> {
  const found = new Map<RegistryColumn, number>()
  line.forEach((cell, index) => {
    const word = foldWidth(cell).replace(/[\s*]/g, '').toLowerCase()
    const column = registryColumns.find(
      (one) => registryHeaders[one] === word || otherWords[one].includes(word),
    )
    if (column && !found.has(column)) found.set(column, index)
  })
  return found
}

function lineOf(
  line: readonly string[],
  columns: ReadonlyMap<RegistryColumn, number>,
  row: number,
): RegistryRow {
  const cell = (column: RegistryColumn) => {
    const at = columns.get(column)
    return at === undefined ? '' : (line[at] ?? '')
  }
  return {
    row,
    name: cell('name'),
    code: cell('code'),
    kind: cell('kind'),
    parentCode: cell('parentCode'),
    throughCode: cell('throughCode'),
    formerNames: cell('formerNames'),
    login: cell('login'),
    email: cell('email'),
  }
}
