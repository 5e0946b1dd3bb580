import type { DocumentText } from '../../document.ts'
import { assembled, type Block, type CellBlock, type TableBlock } from '../blocks.ts'
import { type Area, type Grid, gridsOf } from './grids.ts'
import { type Column, edgesOf, type Line, linesOf, paragraphsOf } from './lines.ts'
import type { Piece, Sheet } from './sheet.ts'

const pageNumber =
  /^[—–\-－·\s]*\d{1,4}[—–\-－·\s]*$|^第\s*\d{1,4}\s*页(?:\s*共\s*\d{1,4}\s*页)?$|^\d{1,4}\s*\/\s*\d{1,4}$/

/** The text of printed pages: lines put together to paragraphs, drawn grids read as tables. */
export function laidOut(sheets: readonly Sheet[], reader: DocumentText['reader']): DocumentText {
  const { bodies, margins } = withoutMargins(sheets)
  const column = edgesOf(bodies.flatMap(({ lines }) => lines))
  return assembled(inOrder(bodies, column), { reader, margins })
}

/** What a page holds: its lines outside tables, and its tables, each at its height. */
type Body = {
  readonly lines: readonly Line[]
  readonly tables: readonly { top: number; table: TableBlock }[]
}

/** Page numbers are dropped; what stands in the margin of several pages is no part of the text. */
function withoutMargins(sheets: readonly Sheet[]): { bodies: Body[]; margins: string[] } {
  const laid = sheets.map((sheet) => {
    const grids = gridsOf(sheet.rules)
    const free = sheet.pieces.filter((piece) => !grids.some((grid) => holds(grid, piece)))
    const tables = grids.map((grid) => ({ top: grid.top, table: tableIn(grid, sheet.pieces) }))
    return { sheet, lines: linesOf(free), tables }
  })
  const inMargin = ({ y }: Line, { height }: Sheet) => y < height * 0.09 || y > height * 0.91
  const seen = new Map<string, number>()
  for (const { sheet, lines } of laid) {
    for (const line of lines)
      if (inMargin(line, sheet)) seen.set(placeOf(line), (seen.get(placeOf(line)) ?? 0) + 1)
  }
  const margins = new Set<string>()
  const bodies = laid.map(({ sheet, lines, tables }) => {
    const body = lines.filter((line) => {
      if (!inMargin(line, sheet)) return true
      const repeated = (seen.get(placeOf(line)) ?? 0) > 1
      if (repeated && !pageNumber.test(line.text)) margins.add(line.text)
      return !repeated && !pageNumber.test(line.text)
    })
    return { tables, lines: body }
  })
  return { bodies, margins: [...margins] }
}

/** The same words at the same height of several pages are those of a margin. */
function placeOf({ text, y }: Line): string {
  return `${Math.round(y / 4)} ${text}`
}

/** The paragraphs and tables of all pages from top to bottom; both may go on over the end of a page. */
function inOrder(bodies: readonly Body[], column: Column): Block[] {
  const blocks: Block[] = []
  let open: Line[] = []
  const end = () => {
    for (const text of paragraphsOf(open, column)) blocks.push({ kind: 'paragraph', text })
    open = []
  }
  for (const { lines, tables } of bodies) {
    const waiting = [...tables].sort((one, other) => one.top - other.top)
    let atTop = true
    const addTablesAbove = (y: number) => {
      while (waiting[0] && waiting[0].top < y) {
        end()
        const table = waiting.shift()?.table
        if (table && !(atTop && wentOn(blocks, table))) blocks.push(table)
        atTop = false
      }
    }
    for (const line of lines) {
      addTablesAbove(line.y)
      atTop = false
      open.push(line)
    }
    addTablesAbove(Number.POSITIVE_INFINITY)
  }
  end()
  return blocks
}

/** Adds a table at the top of a page to the one that ended the page before, without the heading it repeats. */
function wentOn(blocks: Block[], { rows }: TableBlock): boolean {
  const before = blocks.at(-1)
  if (before?.kind !== 'table' || widthOf(before.rows) !== widthOf(rows)) return false
  const said = (row: readonly CellBlock[] | undefined) => row?.map(({ text }) => text).join('\t')
  const repeats = said(rows[0]) === said(before.rows[0])
  blocks[blocks.length - 1] = { kind: 'table', rows: [...before.rows, ...rows.slice(repeats ? 1 : 0)] }
  return true
}

function widthOf(rows: TableBlock['rows']): number {
  return Math.max(0, ...rows.map((row) => row.reduce((columns, cell) => columns + cell.columnSpan, 0)))
}

/** The middle of a piece decides where it stands. */
function holds(area: Area, { x, y, width, size }: Piece): boolean {
  const [across, down] = [x + width / 2, y - size * 0.35]
  return across >= area.left && across <= area.right && down >= area.top && down <= area.bottom
}

function tableIn(grid: Grid, pieces: readonly Piece[]): TableBlock {
  const inside = pieces.filter((piece) => holds(grid, piece))
  const rows: CellBlock[][] = []
  for (const cell of grid.cells) {
    const lines = linesOf(inside.filter((piece) => holds(cell, piece)))
    const text = paragraphsOf(lines, cellEdges(cell, lines)).join('\n')
    const { column, columnSpan } = cell
    for (let down = 0; down < cell.rowSpan; down += 1) {
      const row = rows[cell.row + down] ?? []
      rows[cell.row + down] = row
      row.push({ text: down === 0 ? text : '', column: column + 1, columnSpan, continues: down > 0 })
    }
  }
  return { kind: 'table', rows: rows.map((row) => row.sort((one, other) => one.column - other.column)) }
}

/** In a cell as wide as a page paragraphs are indented, in a narrow one its lines may be centred. */
function cellEdges({ left, right }: Area, lines: readonly Line[]): Column {
  const size = lines[0]?.size ?? 0
  if (right - left < size * 20) return { width: right - left - size }
  const padding = Math.min(size, ...lines.map((line) => right - line.right))
  return { left: Math.min(...lines.map((line) => line.indent)), right: right - padding, indented: false }
}
