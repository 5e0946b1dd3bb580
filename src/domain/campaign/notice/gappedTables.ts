import { type Cell, cellsOf, printedWidth, wideGap } from './gappedCells.ts'
import { isGappedKey } from './gappedKeys.ts'
import { pointSigns } from './lineSigns.ts'

/** And one alone where a row of heads stands over even rows. */
const blank = /[ \u3000\u00a0]+/g
/** What no row has in a cell: a key with its colon, the end of a sentence before another one. */
const noCell = /[:：]$|^[\u4e00-\u9fff]{2,8}[:：]|。./
/** 第三条, 一, 3.1, 议题A, ◆: the number or sign of a point that stands apart from its words. */
const pointNumber = new RegExp(
  `^(?:第[一二三四五六七八九十百\\d]{1,3}[\\u4e00-\\u9fff]{0,2}|[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2}(?:[.．]\\d{0,2})*)[)）]?、?|(?:议题|话题|课题|专题|主题|选题|方向|板块|单元|赛道)[A-H一二三四五六七八九十\\d]{1,2}|[${pointSigns}-])$`,
)
const headWord =
  /^(?:序号|编号|项目?|环节|步骤|阶段|时间|日期|时限|(?:推荐|报送|申报|所在)?(?:单位|地区|部门)|名称|备注|类别|奖项|等[级次]|指标|分值)|(?:名额|[数总][量额数]?|上限|下限|限额|分值|权重|要求|内容|时间|名称|类别|单位|电话|备注)(?:[（(][^（）()]{1,4}[)）])?$/
const amount = /^(?:各|每[\u4e00-\u9fff]{1,2})?\d{1,3}[个件篇项名部组份幅例则]?$/
const longestCell = 40

type Row = {
  readonly start: number
  readonly end: number
  readonly line: string
  readonly cells: readonly Cell[]
}
/** Where a cell or a column reaches from and to on the page, in halves of a Han character. */
type Reach = { readonly left: number; readonly right: number }

/** The gaps between the cells of rows that blanks alone lay out, by their places, each with the tabs it stands for. */
export function gapsIn(original: string): ReadonlyMap<number, string> {
  const wide = runsOf(original, wideGap).filter(isTable).flatMap(tabsOf)
  const narrow = runsOf(original, blank).filter(isEvenTable).flatMap(tabsOf)
  return new Map([...narrow, ...wide])
}

/** Runs of lines that can be rows of one table. */
function runsOf(original: string, parting: RegExp): Row[][] {
  const runs: Row[][] = [[]]
  let start = 0
  for (const line of original.split('\n')) {
    const cells = cellsOf(line, start, parting)
    const above = runs.at(-1) ?? []
    if (isRow(cells, above[0]?.cells)) above.push({ start, end: start + line.length, line, cells })
    else if (above.length > 0) runs.push([])
    start += line.length + 1
  }
  return runs
}

/** A row of cells; one that begins as a numbered point does only under heads that have a column for it, or alone. */
function isRow(cells: readonly Cell[], heads: readonly Cell[] | undefined): boolean {
  const [first, second] = cells
  if (!first) return false
  if (!second) return heads !== undefined && /^\d{1,2}$/.test(first.words)
  const hasNumbers = heads && (heads.length > 2 || /号$/.test(heads[0]?.words ?? ''))
  if (cells.length === 2 && pointNumber.test(first.words) && !hasNumbers) return false
  return cells.every(({ words }) => words.length <= longestCell && !noCell.test(words))
}

function isTable(rows: readonly Row[]): boolean {
  const filled = rows.filter(({ cells }) => cells.length > 1)
  const columns = Math.max(0, ...filled.map(({ cells }) => cells.length))
  const even = filled.filter(({ cells }) => cells.length === columns)
  const isKeyed =
    columns === 2 && rows.filter(({ cells }) => isGappedKey(cells[0]?.words ?? '')).length * 2 > rows.length
  return isHeaded(rows) || (!isKeyed && even.length > 2 && even.length * 2 > filled.length)
}

/** Rows below a head, or with a number in each, of as many short cells as the first. */
function isEvenTable(rows: readonly Row[]): boolean {
  const columns = rows[0]?.cells.length ?? 0
  const isEven = ({ cells }: Row, index: number) =>
    cells.length === columns &&
    (index === 0 || cells.every(({ words }) => words.length > 1 || /[\d—–-]/.test(words)))
  const areCounted = rows.slice(1).every(({ cells }) => cells.some(({ words }) => amount.test(words)))
  return rows.length > 2 && rows.every(isEven) && (isHeaded(rows) || areCounted)
}

function isHeaded(rows: readonly Row[]): boolean {
  const head = rows[0]?.cells ?? []
  const areNames = head.length > 1 && head.every(({ words }) => !/\d/.test(words))
  const named = head.filter(({ words }) => headWord.test(words))
  return (
    rows.length > 1 &&
    areNames &&
    named.length > 0 &&
    (head.length > 2 || named.some((cell) => cell === head[1]))
  )
}

/** The columns of rows whose cells stand below each other; null where they do not. */
function columnsOf(rows: readonly Row[]): Reach[] | null {
  const most = Math.max(...rows.map(({ cells }) => cells.length))
  const full = rows.filter(({ cells }) => cells.length === most).map(reachesOf)
  const columns = Array.from({ length: most }, (_, at) => full.flatMap((reaches) => reaches[at] ?? []))
  const isEven = (places: readonly number[]) => Math.max(...places) - Math.min(...places) <= 1
  const areBelow = columns.every(
    (cells) =>
      isEven(cells.map(({ left }) => left)) ||
      isEven(cells.map(({ right }) => right)) ||
      isEven(cells.map(({ left, right }) => (left + right) / 2)),
  )
  if (!areBelow) return null
  return columns.map((cells) => ({
    left: Math.min(...cells.map(({ left }) => left)),
    right: Math.max(...cells.map(({ right }) => right)),
  }))
}

function reachesOf({ start: from, line, cells }: Row): Reach[] {
  return cells.map(({ start, words }) => {
    const left = printedWidth(line.slice(0, start - from))
    return { left, right: left + printedWidth(words) }
  })
}

/** In which column each cell of a row stands; null where that is not clear. */
function placesIn(columns: readonly Reach[], row: Row): number[] | null {
  const places = reachesOf(row).map(({ left, right }) => {
    const met = columns.flatMap((column, at) => (column.left < right && left < column.right ? [at] : []))
    return met.length === 1 ? met[0] : undefined
  })
  const isRising = places.every((place, index) => place !== undefined && place > (places[index - 1] ?? -1))
  return isRising ? places.flatMap((place) => place ?? []) : null
}

/** The tabs of a table: one for each gap, and one more for each cell without words where the cells stand below each other. */
function tabsOf(rows: readonly Row[]): [number, string][] {
  const columns = columnsOf(rows)
  return rows.flatMap((row) => {
    const { start, end, cells } = row
    const places = (columns && placesIn(columns, row)) ?? cells.map((_, index) => index)
    const tabs = cells.flatMap((_, index): [number, string][] => {
      const before = cells[index - 1]
      const missed = (places[index] ?? 0) - (index > 0 ? (places[index - 1] ?? 0) : 0)
      return missed > 0 ? [[before ? before.end : start, '\t'.repeat(missed)]] : []
    })
    const left = columns ? columns.length - 1 - (places.at(-1) ?? 0) : 0
    return left > 0 ? [...tabs, [end, `${'\t'.repeat(left)}\n`]] : tabs
  })
}
