import type { Stretch } from './listing.ts'
import { shownWords } from './markup.ts'
import type { NoticeText } from './noticeText.ts'
import type { Line } from './outline.ts'

/** A cell as laid out: where it stands, how far it reaches and what is printed in it. */
export type LaidCell = {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
}
export type LaidTable = {
  readonly rows: number
  readonly columns: number
  readonly cells: readonly LaidCell[]
}

/** Far more lines than a form has. */
const longest = 600

/** The table that lines with tabs lay out: tabs between the cells of a row, or a tab before each cell on a line of its own. */
export function tableOf(notice: NoticeText, lines: readonly Line[]): LaidTable | null {
  if (lines.length > longest) return null
  const rows = (isCellPerLine(notice, lines) ? rowsOfCells : rowsOfLines)(notice, lines)
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (rows.length === 0 || columns < 2) return null
  const printed = rows.map((row) => row.map((at) => printedIn(notice, at)))
  return { rows: rows.length, columns, cells: mergedDown(laidOut(printed, columns)) }
}

function wordsOf(notice: NoticeText, line: Line): string {
  return notice.text.slice(line.start, line.end)
}

/** Word saves a table as text with each cell on a line of its own behind a tab. */
function isCellPerLine(notice: NoticeText, lines: readonly Line[]): boolean {
  const tabbed = lines.map((line) => wordsOf(notice, line)).filter((words) => words.includes('\t'))
  return tabbed.length >= 4 && tabbed.every((words) => words.lastIndexOf('\t') === 0)
}

/** A cell reaches to the next tab; an empty line before a tab ends the row. */
function rowsOfCells(notice: NoticeText, lines: readonly Line[]): Stretch[][] {
  const rows: { start: number; end: number }[][] = []
  let afterBlank = true
  for (const line of lines) {
    const words = wordsOf(notice, line)
    const cell = rows.at(-1)?.at(-1)
    if (words.startsWith('\t')) {
      if (afterBlank) rows.push([])
      rows.at(-1)?.push({ start: line.start + 1, end: line.end })
    } else if (cell && words !== '') cell.end = line.end
    afterBlank = words === ''
  }
  return rows
}

const underneath = /盖章|公章|签章|签字|签名|年月日|^\(.{1,20}\)$/
const onlySigned = /^(?:\((?:盖章|公章|签章|签字)\)|年月日)+$/

/**
 * Each line with tabs is a row. A line without one goes on in the cell above if it is a place for seal or date, and
 * in the first cell of the row below if that begins in brackets or empty; a row that begins so goes on in the row above.
 */
function rowsOfLines(notice: NoticeText, lines: readonly Line[]): Stretch[][] {
  const rows: { start: number; end: number }[][] = []
  let above: Line | null = null
  for (const line of lines) {
    const words = wordsOf(notice, line)
    const cell = rows.at(-1)?.at(-1)
    if (!words.includes('\t')) {
      if (words === '') continue
      if (cell && !above && underneath.test(words) && !/\S{2}[:(]$/.test(words)) cell.end = line.end
      else {
        if (above && isLabelAlone(wordsOf(notice, above)) && rows.length > 0) rows.push(aloneRow(above, rows))
        above = line
      }
      continue
    }
    const [first, ...others] = piecesAt(line, words)
    if (!first) continue
    const begins = notice.text.slice(first.start, first.end)
    if (
      above &&
      (begins === '' || begins.startsWith('(') || onlySigned.test(begins)) &&
      !/[:。]$/.test(wordsOf(notice, above))
    )
      rows.push([{ start: above.start, end: first.end }, ...others])
    else if (above && cell && isLabelAlone(wordsOf(notice, above)))
      rows.push(aloneRow(above, rows), [first, ...others])
    else if (cell && !above && onlySigned.test(begins)) {
      cell.end = first.end
      rows.at(-1)?.push(...others)
    } else rows.push([first, ...others])
    above = null
  }
  if (above && rows.length > 1 && isLastRow(notice, above, lines)) rows.push(aloneRow(above, rows))
  return withoutIndent(withoutHeadLine(notice, rows))
}

/** The number of an empty row whose tabs are lost. */
const rowNumber = /^(?:\d{1,2}|…{1,2}|合计)$/

/** 填表说明, 注意事项: the head of what is told below a form. */
const noteBelow = /^(?:填[表写报](?:说明|须知|要求)|说明|注意事项)$/

/** 解决的问题 on a line of its own between rows is a row whose field has lost its tab, and so is 3. */
function isLabelAlone(words: string): boolean {
  if (noteBelow.test(words)) return false
  return /^[一-鿿]{2,10}(?:\([^()]{1,8}\))?$/.test(words) || rowNumber.test(words)
}

/** A number, or 作品说明 right below a row that begins with a label too and above nothing else. */
function isLastRow(notice: NoticeText, line: Line, lines: readonly Line[]): boolean {
  const words = wordsOf(notice, line)
  if (rowNumber.test(words)) return true
  const before = lines.find(({ index }) => index === line.index - 1)
  return (
    before !== undefined &&
    /^[一-鿿][^\t]+\t/.test(wordsOf(notice, before)) &&
    /^(?!填)[一-鿿]{2,3}(?:说明|简介|内容|情况|事迹|意见|摘要|介绍|特点|效果|成效)$/.test(words)
  )
}

function aloneRow({ start, end }: Line, rows: readonly Stretch[][]): { start: number; end: number }[] {
  const width = Math.max(2, rows.at(-1)?.length ?? 0)
  return [{ start, end }, ...Array.from({ length: width - 1 }, () => ({ start: end, end }))]
}

function piecesAt(line: Line, words: string): { start: number; end: number }[] {
  let start = line.start
  return words.split('\t').map((piece) => {
    const at = { start, end: start + piece.length }
    start += piece.length + 1
    return at
  })
}

/** 填报单位：  填报日期： over a table that has no colons is no row of it. */
function withoutHeadLine(notice: NoticeText, rows: Stretch[][]): Stretch[][] {
  const hasColons = (row: readonly Stretch[]) => {
    const filled = row.map(({ start, end }) => notice.text.slice(start, end)).filter((words) => words !== '')
    return filled.length > 0 && filled.every((words) => words.includes(':'))
  }
  const [first, ...others] = rows
  return first && others.length > 0 && hasColons(first) && !others.some(hasColons) ? others : rows
}

function withoutIndent(rows: Stretch[][]): Stretch[][] {
  const indented = rows.every((row) => row.length > 2 && row[0]?.start === row[0]?.end)
  return indented ? rows.map((row) => row.slice(1)) : rows
}

function printedIn(notice: NoticeText, { start, end }: Stretch): string {
  const words = notice.text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const [first, last] = notice.plain.spanOf(from, Math.max(from, start + words.trimEnd().length))
  return shownWords(notice.plain.original.slice(first, last))
    .replaceAll(/[ \t\u3000]*\r?\n\s*/g, '\n')
    .trim()
}

/** A row of fewer cells than the table has columns ends in a wide one, and so does a row of one label. */
function laidOut(rows: readonly (readonly string[])[], columns: number): LaidCell[] {
  return rows.flatMap((row, index) => {
    const [first = '', ...others] = row
    const alone =
      first !== '' && !/^\d+$/.test(first) && others.length > 1 && others.every((text) => text === '')
    const cells = alone ? [first, ''] : row
    return cells.map((text, place) => ({
      row: index + 1,
      column: place + 1,
      rowSpan: 1,
      columnSpan: place === cells.length - 1 ? columns - place : 1,
      text,
    }))
  })
}

/** A label of the first column reaches down over the empty cells below it when labels stand beside those. */
function mergedDown(cells: readonly LaidCell[]): LaidCell[] {
  const firsts = cells.filter(({ column }) => column === 1)
  const covered = new Set<LaidCell>()
  const reach = new Map<LaidCell, number>()
  for (const first of firsts.filter(({ text }) => text !== '')) {
    const below = firsts.filter(({ row }) => row > first.row)
    const stop = below.findIndex(({ text }) => text !== '')
    const empty = stop < 0 ? below : below.slice(0, stop)
    const rows = new Set(empty.map(({ row }) => row))
    if (!cells.some((cell) => rows.has(cell.row) && cell.column > 1 && isLabel(cell.text))) continue
    for (const cell of empty) covered.add(cell)
    reach.set(first, empty.length + 1)
  }
  return cells
    .filter((cell) => !covered.has(cell))
    .map((cell) => ({ ...cell, rowSpan: reach.get(cell) ?? 1 }))
}

function isLabel(text: string): boolean {
  return /[一-鿿]{2}/.test(text.replaceAll(/[（(].*?[）)]|年\s*月\s*日/g, ''))
}
