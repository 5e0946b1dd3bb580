import type { Cell, Row, Workbook, Worksheet } from 'exceljs'

/** `wrapped` is a long text over several lines; a `day` is given as `YYYY-MM-DD`. */
type ColumnKind = 'text' | 'wrapped' | 'integer' | 'decimal' | 'day'

/** A column; `width` counts half-width characters, as spreadsheets do. */
export type Column = { readonly header: string; readonly width: number; readonly kind: ColumnKind }

type CellValue = string | number | null

/** One sheet of a workbook: a heading over all columns (the workbook's title, or none for `null`), table, notes. */
export type SheetContent = {
  readonly name: string
  readonly heading?: string | null
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly CellValue[])[]
  readonly landscape: boolean
  readonly repeatHeader: boolean
  readonly notes: readonly string[]
}

const maxText = 32_767
const line = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const
const frame = { top: line, left: line, bottom: line, right: line }
const fonts = {
  heading: { name: '黑体', size: 16 },
  header: { name: '宋体', size: 11, bold: true },
  body: { name: '宋体', size: 11 },
  note: { name: '宋体', size: 10, color: { argb: 'FF595959' } },
}

/** Adds a sheet, printed on A4 and as wide as the page. */
export function addSheet(workbook: Workbook, content: SheetContent, title: string): void {
  const sheet = workbook.addWorksheet(sheetName(workbook, content.name))
  sheet.columns = content.columns.map(({ width }) => ({ width }))
  const heading = content.heading === undefined ? title : content.heading
  if (heading !== null) addHeading(sheet, heading, content.columns.length)
  const header = addHeader(sheet, content.columns)
  for (const values of content.rows) addRow(sheet, content.columns, values)
  for (const note of content.notes) addNote(sheet, note, content.columns)
  sheet.views = [{ state: 'frozen', ySplit: header.number }]
  setUpPage(sheet, content, header.number)
}

/** Excel allows 31 characters, none of `[]*?:/\\`, and no two sheets of one name. */
function sheetName(workbook: Workbook, wanted: string): string {
  const plain =
    wanted
      .replace(/[[\]*?:/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Sheet'
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`
    const name = plain.slice(0, 31 - suffix.length) + suffix
    if (!workbook.worksheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name
  }
}

function addHeading(sheet: Worksheet, heading: string, columns: number): void {
  const row = sheet.addRow([])
  sheet.mergeCells(row.number, 1, row.number, columns)
  row.height = 36
  const cell = row.getCell(1)
  put(cell, heading)
  cell.font = fonts.heading
  cell.alignment = { horizontal: 'center', vertical: 'middle' }
}

function addHeader(sheet: Worksheet, columns: readonly Column[]): Row {
  const row = sheet.addRow([])
  row.height = 24
  columns.forEach(({ header }, index) => {
    const cell = row.getCell(index + 1)
    put(cell, header)
    cell.font = fonts.header
    cell.border = frame
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2EFEA' } }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
  })
  return row
}

function addRow(sheet: Worksheet, columns: readonly Column[], values: readonly CellValue[]): void {
  const row = sheet.addRow([])
  columns.forEach(({ kind }, index) => {
    const cell = row.getCell(index + 1)
    const value = values[index] ?? null
    cell.font = fonts.body
    cell.border = frame
    const centred = kind === 'integer' || kind === 'decimal' || kind === 'day'
    cell.alignment = {
      horizontal: centred ? 'center' : 'left',
      vertical: 'middle',
      wrapText: kind !== 'text',
    }
    if (typeof value === 'number') putNumber(cell, value, kind)
    else if (kind === 'day' && value !== null && isDay(value)) putDay(cell, value)
    else if (value !== null) put(cell, value)
  })
}

/** A text stays a text also after somebody edits the cell, whatever sign it begins with. */
function put(cell: Cell, text: string): void {
  cell.value = text.replace(/\r\n?/g, '\n').slice(0, maxText)
  cell.numFmt = '@'
}

function putNumber(cell: Cell, value: number, kind: ColumnKind): void {
  cell.value = value
  cell.numFmt = kind === 'decimal' ? '0.00' : 'General'
}

function putDay(cell: Cell, day: string): void {
  cell.value = new Date(`${day}T00:00:00Z`)
  cell.numFmt = 'yyyy-mm-dd'
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
}

function addNote(sheet: Worksheet, note: string, columns: readonly Column[]): void {
  const row = sheet.addRow([])
  sheet.mergeCells(row.number, 1, row.number, columns.length)
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  row.height = 15 * linesOf(note, width) + 3
  const cell = row.getCell(1)
  put(cell, note)
  cell.font = fonts.note
  cell.alignment = { vertical: 'top', wrapText: true }
}

/** How many lines a text takes in a width; a Chinese character is as wide as two letters. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, part) => {
    const wide = [...part].reduce((total, character) => total + (character > '\u2000' ? 2 : 1), 0)
    return sum + Math.max(1, Math.ceil(wide / Math.max(1, width - 2)))
  }, 0)
}

function setUpPage(sheet: Worksheet, content: SheetContent, headerRow: number): void {
  sheet.pageSetup = {
    paperSize: 9,
    orientation: content.landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.6, right: 0.6, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.4 },
  }
  if (content.repeatHeader) sheet.pageSetup.printTitlesRow = `${headerRow}:${headerRow}`
  sheet.headerFooter.oddFooter = '&C&P / &N'
}
