import { placeRanks } from '../../classes.ts'
import { handsIn } from '../../handingIn.ts'
import { found, type NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import type { BodyClass, ReadRule, RuleValues } from '../../reading.ts'
import { type Cell, cell, countsElse, headOf, kindsOf, none, summing, wordedCells } from './columns.ts'
import { conditionIn } from './conditions.ts'
import { namesHonoured } from './honours.ts'
import { kindRows } from './kindRows.ts'
import { classOfBody } from './names.ts'
import { classOfPart } from './parts.ts'
import { partOf } from './rowNotes.ts'
import { classNamed, classOfHead, classOfRow, sharersOf } from './tableBodies.ts'
import { boundsOf, isBound, saidAround, saidOfKind, withBounds } from './tableBounds.ts'
import { eachMaySend } from './value.ts'
import { areApart, besideWork, nameOfColumn, namesWorks } from './works.ts'

/** Quotas laid out as a table of bodies and numbers, parted by tabs. */
export function tabledQuotas(notice: NoticeText, lines: ReadonlySet<Line>): ReadRule<'quota'>[] {
  const rows = [...lines]
  const ofCounties = rows.some((line) =>
    /(?<![地片辖社校园街景林战市])[县区](?:总工会)?\t/.test(notice.text.slice(line.start, line.end)),
  )
  const tables = new Map<string, { columns: readonly string[]; rows: Line[] }>()
  for (const line of rows) {
    const columns = headOf(notice, line)
    const head = columns.join('\t')
    const table = tables.get(head) ?? { columns, rows: [] }
    table.rows.push(line)
    tables.set(head, table)
  }
  return [...tables.values()].flatMap((table) => tableQuotas(notice, table, ofCounties ? 'county' : 'city'))
}

type Table = { readonly columns: readonly string[]; readonly rows: readonly Line[] }

function tableQuotas(notice: NoticeText, { columns, rows }: Table, rank: 'city' | 'county') {
  const cells = rows.map((line) => wordedCells(notice, line))
  const numbered = new Set(
    cells.flatMap((row) => row.flatMap((one, index) => (cell.test(one.text) ? [index] : []))),
  )
  const isTurned = !cells.some((row) => row.some(isBody)) && [...numbered].some((at) => isSender(columns[at]))
  if (!isTurned && !ofBodies(columns, cells)) return kindRows(notice, columns, rows, cells)
  const named = { columns, kinds: kindsOf(columns, numbered), rank, isTurned }
  return rows.flatMap((line, index) => rowQuotas(notice, line, cells[index] ?? [], named))
}

function isSender(column: string | undefined): boolean {
  return classOfBody(senderIn(column ?? '')) !== null
}

/** 每学院报送上限, 各县(市、区)推荐名额: whom the head of a column allots to one by one. */
const eachAllotted = new RegExp(
  `^(?:[各每])(?!类|项|种|组|年|月|季)[^,;。:]{1,14}?(?=(?:可|应|须|限)?(?:${handsIn}|分配|报|推|投|征集)*(?:(?:案例|作品|稿件|项目)?(?:名额|数[量额目]?|[上下]限|限[额报]|件数|篇数|指标|任务)|\\((?:[个件篇项部幅]|不|最|至)).*$)`,
)

/** 县（市、区）团委: an office of places that a bracket tells in full. */
const ofPlaces = /^[一-鿿]{1,4}\((?:[县市区州盟旗镇乡地]|街道|自治区|直辖市|、)+\)(?:[一-鿿]{2,10})?$/

/** The body that the head of a column names. */
function senderIn(column: string): string {
  return eachAllotted.exec(column)?.[0] ?? ofPlaces.exec(column)?.[0] ?? nameOfColumn(column)
}

function isBody({ text }: Cell): boolean {
  return isName(text) && !/[,;。]/.test(text) && !namesHonoured(text) && classNamed(text, undefined) !== null
}

/** A table whose first column names nobody and is not called so (创新性 30) allots nothing. */
function ofBodies(columns: readonly string[], cells: readonly (readonly Cell[])[]): boolean {
  if (/阶段|步骤|环节/.test(columns[0] ?? '')) return false
  if (columns.length === 0 || columns.some(headsBodies)) return true
  return cells.some((row) => row.some((one, at) => isBody(one) || isForEach(one) || isSize(one, columns[at])))
}

function headsBodies(column: string): boolean {
  const sort = bodies.test(column) ? 'all' : classOfHead(column)
  return sort !== null && sort !== 'individual'
}

/** 招生人数 | 150人及以上: how large a body has to be. */
function isSize({ text }: Cell, column: string | undefined): boolean {
  return /人数|规模|数$/.test(column ?? '') && conditionIn(text) !== null
}

/** 每校3篇: a number that tells whose it is. */
function isForEach({ text }: Cell): boolean {
  return (cell.exec(text)?.groups?.['each']?.length ?? 0) > 1
}

/**
 * What the columns of a table are called and which kinds of works they are for, the rank of the towns in its rows, and
 * whether it is turned: kinds of works in its rows and bodies over its columns.
 */
type Named = {
  readonly columns: readonly string[]
  readonly kinds: readonly (string | null)[]
  readonly rank: 'city' | 'county'
  readonly isTurned: boolean
}

/** The head of a column of bodies, whatever they are called. */
const bodies =
  /单位|片区|地区|部门|学校|企业|院系|区域|[区县]域|市县|区县|支部|系统|会员|主体|对象|市[州地]|名称|资质|单元/

/** 地区 | 县（市、区） | 企业: the head over names of places whose bodies stand over the numbers. */
const places = /地区|片区|区域|市[州地]|州市|地市|所在地/

const isName = (words: string) =>
  /[一-鿿]/.test(words) && !cell.test(words) && !none.test(words) && !/^(?:序号|编号)$/.test(words)

/** No table has as many columns; garbage has. */
const widest = 100

function rowQuotas(
  notice: NoticeText,
  line: Line,
  cells: readonly Cell[],
  named: Named,
): ReadRule<'quota'>[] {
  if (cells.length > widest) return []
  const { columns, kinds } = named
  const around = saidAround(notice, line)
  const first = cells.find(({ text }) => text !== '')?.text ?? ''
  const quotas = cells.flatMap((one, index) => {
    const part = partOf(notice, one, first, cells.slice(0, index))
    const amount = cell.exec(one.text)
    if (part.length > 0 && !amount) return part
    const at = nameBefore(cells.slice(0, index), named, isForEach(one))
    const label = cells[at]
    const column = columns[index] ?? ''
    if (!amount || !label || allotsNothing(amount, label, columns, index)) return []
    if (isOfAll(column, kinds) || isHonour(notice, line) || (index - at > 1 && column === '')) return []
    return [...cellQuotas(notice, cells, named, { at, index, parts: amount.groups ?? {}, around }), ...part]
  })
  return columns.filter(isBound).length < 2 ? quotas : withBounds(quotas)
}

/** A number of a row: where it stands and the name that it is for, its parts, and the words around its row. */
type Counted = {
  readonly at: number
  readonly index: number
  readonly parts: Partial<Record<string, string>>
  readonly around: string
}

/** The quota that a number of a row is for each of those who share it. */
function cellQuotas(
  notice: NoticeText,
  cells: readonly Cell[],
  named: Named,
  { at, index, parts, around }: Counted,
): ReadRule<'quota'>[] {
  const { columns, kinds, isTurned } = named
  const [label, one, column = ''] = [cells[at], cells[index], columns[index]]
  if (!label || !one) return []
  const words = senderOf(named, label.text, column, parts['each'])
  const ofRow = classOfRow(notice, words, columns[at], named.rank)
  const sort = (ofRow === 'department' ? rankOfEach(parts['each']) : null) ?? ofRow
  const each = eachMaySend(sort, boundsOf(parts, saidOfKind(around, kinds, kinds[index] ?? null), column))
  const value = ofEach(sumIn.test(label.text) ? { ...each, scope: 'collective' } : each, parts)
  const own = words === label.text ? null : label.text
  const isApart = areApart(kinds.flatMap((kind) => kind ?? []))
  const before = cells.slice(0, index).filter((other) => other !== label)
  const work = own ?? (isApart ? (kinds[index] ?? null) : workBefore(before))
  const isPart = column.startsWith('其中')
  const told = work ?? (isPart ? nameOfColumn(column.slice(2)) : null)
  const isOfPlace = isTurned && own !== null && places.test(columns[at] ?? '')
  const isTold = told !== null && (isOfPlace || (isTurned && words !== nameOfColumn(column)))
  const appliesTo = told === null || isTold ? (told ?? words) : besideWork(words, told)
  const place = { start: label.start, end: one.end, appliesTo }
  const whose = isPart && told !== null ? { ...value, class: classOfPart(told) ?? value.class } : value
  const sharers = isPart ? [whose.class] : sharersOf(words, whose.class)
  return sharers.map((sharer) => found(notice, 'quotaTables', 'quota', { ...whose, class: sharer }, place))
}

/** No works at all, a row of sums, or a column of people. */
function allotsNothing(
  { groups }: RegExpExecArray,
  { text }: Cell,
  columns: readonly string[],
  index: number,
): boolean {
  return (
    /^0+$/.test(groups?.['a'] ?? '') ||
    summing.test(text) ||
    text.split('、').some((name) => name.length > 24) ||
    countsElse(columns, index)
  )
}

/** 合计 beside columns of several kinds of works. */
function isOfAll(column: string, kinds: readonly (string | null)[]): boolean {
  return summing.test(column) && kinds.filter((kind) => kind !== null).length > 1
}

/** 省直管县教育局 | 每县5件: the rank of the places that a cell tells one by one. */
function rankOfEach(each: string | undefined): BodyClass | null {
  const rank = each === undefined || each.length < 2 ? null : classOfBody(each)
  return rank !== null && placeRanks.includes(rank) ? rank : null
}

/** 每人1篇 is for persons, and 合计6个 for all together. */
function ofEach(quota: RuleValues['quota'], parts: Partial<Record<string, string>>): RuleValues['quota'] {
  if (/^每(?:个?人|[位名])/.test(parts['each'] ?? ''))
    return { ...quota, class: 'individual', scope: 'perPerson' }
  return isSum(parts) ? { ...quota, scope: 'collective' } : quota
}

/** Who sends what a cell counts: the body of its row, of its column where the table is turned, or its own (征文 | 每校3篇). */
function senderOf({ isTurned }: Named, row: string, column: string, each: string | undefined): string {
  if (isTurned) return senderIn(column)
  return each !== undefined && each.length > 1 && namesWorks(row) ? each : row
}

/** The cell that tells whose number it is, else the one before the number: 调研报告 | 8000字以内 | 5篇. */
function nameBefore(cells: readonly Cell[], { isTurned }: Named, isOwn: boolean): number {
  const names = cells.map((one) => (isName(one.text) ? one : null))
  const told = names.findLastIndex((one) => one && (isTurned ? namesWorks(one.text) : isBody(one)))
  if (told >= 0) return told
  const work = names.findLastIndex((one) => one && namesWorks(one.text))
  if (isOwn && work >= 0) return work
  const plain = names.findLastIndex((one) => one && !/\d[^、]*[,;、]|\d字|MP|JPG/i.test(one.text))
  return plain >= 0 ? plain : names.findLastIndex((one) => one !== null)
}

/** 征文 | 每个学校 | 3篇: the kind of works that a row begins with. */
function workBefore(cells: readonly Cell[]): string | null {
  return cells.findLast(({ text }) => namesWorks(text))?.text ?? null
}

/** Whether a row or one beside it begins with the name of an award. */
function isHonour({ text, lines }: NoticeText, line: Line): boolean {
  const rows = lines.slice(Math.max(0, line.index - 6), line.index + 7)
  return rows.some(({ start, end }) =>
    /^\s*(?:[一二三特]等|[^\t。]{1,8}(?<!颁))奖\t/.test(text.slice(start, end)),
  )
}

/** 市直学校(合计): the bodies of a row that send together. */
const sumIn = /\((?:合计|共计?|总计|总数|打包|捆绑|合并|统一|汇总)[^()]{0,6}\)$/

/** 合计6个, 6个(合并计算): what several send together. */
function isSum({ sum, note }: Partial<Record<string, string>>): boolean {
  return sum !== undefined || /合并|合计|共/.test(note ?? '')
}
