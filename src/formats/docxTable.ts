import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { alignments, twipsOfMillimetres } from './docxText.ts'
import type { Cell, CellBlock, Dress, Table as PageTable, Row } from './page.ts'
import { columnWidths } from './pageDress.ts'

const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '000000' }
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const valigns = {
  top: VerticalAlignTable.TOP,
  middle: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const

/** Makes the paragraphs of one block of a cell. */
type BlockSetter = (block: CellBlock, around: Dress | undefined) => Promise<Paragraph>

/** A table of fixed widths; merged cells are written as gridSpan and vMerge. */
export async function docxTable(table: PageTable, textWidth: number, set: BlockSetter): Promise<Table> {
  const widths = columnWidths(table.columns, textWidth).map(twipsOfMillimetres)
  const rows: TableRow[] = []
  for (const [index, row] of table.rows.entries()) {
    rows.push(await tableRow(table, row, index < (table.headerRows ?? 0), set))
  }
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: alignments.center,
    margins: margins(table.padding ?? 1.5),
    borders: bordersOf(table.borders ?? 'all'),
    ...(table.atFoot ? { float: footPlace } : {}),
  })
}

const footPlace = {
  horizontalAnchor: TableAnchorType.MARGIN,
  verticalAnchor: TableAnchorType.MARGIN,
  relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
} as const

async function tableRow(
  table: PageTable,
  row: Row,
  tableHeader: boolean,
  set: BlockSetter,
): Promise<TableRow> {
  const children: TableCell[] = []
  for (const cell of row.cells) children.push(await tableCell(table, cell, set))
  const height = { value: twipsOfMillimetres(row.minHeight ?? 0), rule: HeightRule.ATLEAST }
  return new TableRow({
    children,
    tableHeader,
    cantSplit: !row.splits,
    ...(row.minHeight ? { height } : {}),
  })
}

async function tableCell(table: PageTable, cell: Cell, set: BlockSetter): Promise<TableCell> {
  const around: Dress = { ...table.dress, ...(cell.align ? { align: cell.align } : {}) }
  const children: Paragraph[] = []
  for (const block of cell.blocks) children.push(await set(block, around))
  if (children.length === 0) children.push(await set({ kind: 'paragraph', runs: [] }, around))
  return new TableCell({
    children,
    rowSpan: cell.rowSpan ?? 1,
    columnSpan: cell.colSpan ?? 1,
    verticalAlign: valigns[cell.valign ?? 'middle'],
  })
}

function margins(millimetres: number): { left: number; right: number; top: number; bottom: number } {
  const side = twipsOfMillimetres(millimetres)
  return {
    left: side,
    right: side,
    top: twipsOfMillimetres(millimetres / 2),
    bottom: twipsOfMillimetres(millimetres / 2),
  }
}

function bordersOf(kind: NonNullable<PageTable['borders']>): Record<string, IBorderOptions> {
  const across = kind === 'none' ? none : line
  const down = kind === 'all' ? line : none
  return {
    top: across,
    bottom: across,
    insideHorizontal: across,
    left: down,
    right: down,
    insideVertical: down,
  }
}
