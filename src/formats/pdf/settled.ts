import type { Block, Cell, CellBlock, Dress, Page, Row, Table } from '../page.ts'
import { columnWidths, footerDescent, measuresOf, printable, type SettledText, settle } from '../pageDress.ts'
import { qrSvg } from '../qrcode.ts'

/** A page as the typesetter takes it: one JSON text, and the pictures it names by path. */
export type Sheets = {
  readonly json: string
  readonly pictures: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** Seconds since 1970, written as the day of making. */
  readonly madeAt: number
}

type Picture = Sheets['pictures'][number]
type Settled = Readonly<Record<string, unknown>>

const pointsPerMillimetre = 72 / 25.4

/** Settles every measure of a page, so that the template only places things. */
export function settledPage(page: Page): Sheets {
  const pictures: Picture[] = []
  const paper = {
    ...measuresOf(page),
    title: printable(page.title),
    margins: page.margins,
    pageNumbers: page.pageNumbers,
    footerNote: printable(page.footerNote ?? ''),
    frame: page.frame ?? null,
    descent: footerDescent(page),
  }
  const blocks = page.blocks.map((block) => settledBlock(page, block, pictures))
  return {
    json: JSON.stringify({ paper, blocks }),
    pictures,
    madeAt: Date.parse(`${page.day}T00:00:00Z`) / 1000,
  }
}

function settledBlock(page: Page, block: Block, pictures: Picture[]): Settled {
  if (block.kind === 'pageBreak') return { kind: 'break' }
  if (block.kind === 'rule') return block
  return block.kind === 'table'
    ? settledTable(page, block, pictures)
    : settledCellBlock(page, block, pictures)
}

function settledCellBlock(page: Page, block: CellBlock, pictures: Picture[], around?: Dress): Settled {
  if (block.kind === 'space') {
    return { kind: 'space', height: block.height * pointsPerMillimetre, keep: block.keepWithNext ?? false }
  }
  if (block.kind === 'image' || block.kind === 'qr') {
    const format = block.kind === 'qr' ? 'svg' : block.format === 'jpeg' ? 'jpg' : block.format
    const path = `/picture-${pictures.length}.${format}`
    pictures.push({ path, bytes: block.kind === 'qr' ? Buffer.from(qrSvg(block.text)) : block.bytes })
    const [width, height] = block.kind === 'qr' ? [block.size, block.size] : [block.width, block.height]
    return { kind: 'image', path, width, height, align: block.align, alt: printable(block.alt) }
  }
  return settledWords(settle(page, block, around))
}

/** Where Word carries the last lines over to the next block's page, Typst carries the whole paragraph: not a long one. */
const carriedOver = 220

function lengthOf(runs: SettledText['runs']): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0)
}

/** A paragraph without a word keeps its line. */
function settledWords({ dress, runs }: SettledText): Settled {
  if (runs.every((run) => run.text === ''))
    return { kind: 'space', height: dress.line, keep: dress.keepWithNext }
  return {
    kind: 'words',
    align: dress.align,
    line: dress.line,
    tracking: dress.tracking,
    keep: dress.keepWithNext && lengthOf(runs) <= carriedOver,
    indent: dress.indent * dress.size,
    left: dress.left * dress.size,
    right: dress.right * dress.size,
    runs: runs.map(({ text, font, ...run }) => ({
      ...run,
      bold: run.bold || font === 'hei' || font === 'biaosong',
      lines: breakable(text).split('\n'),
    })),
  }
}

/** Lets a long row of Latin signs, such as an address, break where the line ends. */
function breakable(text: string): string {
  return text.replace(/[!-~]{20,}/g, (row) => row.replace(/(.{8})(?=.)/g, '$1\u200b'))
}

function settledTable(page: Page, table: Table, pictures: Picture[]): Settled {
  const widths = columnWidths(table.columns, measuresOf(page).textWidth)
  const columns = columnsOfCells(table.rows, widths.length)
  const rows = table.rows.map((row, index) =>
    row.cells.map((cell, place) => {
      const column = columns[index]?.[place] ?? 0
      const width = widths.slice(column, column + (cell.colSpan ?? 1)).reduce((sum, one) => sum + one, 0)
      const blocks = blocksOf(cell).map((block) =>
        settledCellBlock(page, block, pictures, {
          ...table.dress,
          ...(cell.align ? { align: cell.align } : {}),
        }),
      )
      return { ...settledCell(row, cell, place), width, blocks }
    }),
  )
  const headerRows = table.headerRows ?? 0
  return {
    kind: 'table',
    widths,
    borders: table.borders ?? 'all',
    padding: table.padding ?? 1.5,
    atFoot: table.atFoot ?? false,
    header: rows.slice(0, headerRows).flat(),
    cells: rows.slice(headerRows).flat(),
  }
}

function blocksOf(cell: Cell): readonly CellBlock[] {
  return cell.blocks.length > 0 ? cell.blocks : [{ kind: 'paragraph', runs: [] }]
}

/** The first cell that belongs to its row alone holds the row open. */
function settledCell(row: Row, cell: Cell, place: number): Settled {
  const holder = row.cells.findIndex((one) => (one.rowSpan ?? 1) === 1)
  return {
    colSpan: cell.colSpan ?? 1,
    rowSpan: cell.rowSpan ?? 1,
    valign: cell.valign ?? 'middle',
    breakable: row.splits ?? false,
    minHeight: place === holder ? (row.minHeight ?? 0) : 0,
  }
}

/** In which column each cell begins, past the cells that reach down from rows above. */
function columnsOfCells(rows: readonly Row[], count: number): number[][] {
  const takenUntil = new Array<number>(count).fill(0)
  return rows.map((row, index) => {
    let column = 0
    return row.cells.map((cell) => {
      while ((takenUntil[column] ?? 0) > index) column += 1
      const start = column
      for (; column < start + (cell.colSpan ?? 1); column += 1)
        takenUntil[column] = index + (cell.rowSpan ?? 1)
      return start
    })
  })
}
