import type { DocumentTable, DocumentText, Paragraph } from '../document.ts'
import { trimmedEnd, Unreadable } from './blocks.ts'
import { decoded } from './encoding.ts'

type Line = { readonly start: number; readonly end: number; readonly text: string }
type Cell = DocumentTable['cells'][number]

/** Reads a text file in any of the usual Chinese encodings; its text stays as it is but for the line ends. */
export function readPlainText(bytes: Buffer): DocumentText {
  const text = trimmedEnd(decoded(bytes).replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n'), '\0\x1a')
  if (/^\s*<(?:!doctype|\?xml|\?mso)/i.test(text)) throw new Unreadable('unsupported')
  const lines = linesOf(text)
  const paragraphs: Paragraph[] = []
  const tables: DocumentTable[] = []
  for (let index = 0; index < lines.length; ) {
    const end = tableEnd(lines, index)
    if (end > index) tables.push(tableOf(text, lines.slice(index, end)))
    else {
      const { start, end: stop } = lines[index] ?? { start: 0, end: 0 }
      paragraphs.push({ start, end: stop })
    }
    index = Math.max(end, index + 1)
  }
  return { text, paragraphs, tables, pictures: [], margins: [], reader: 'txt' }
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const found = { start, end: start + line.length, text: line }
    start = found.end + 1
    return found
  })
}

/** How many lines a cell of text without a tab may hold after a blank one. */
const reach = 30

/** A line with one tab, at its start, is a cell by itself, as copying a table out of Word may leave it. */
function opensCell(line: Line | undefined): boolean {
  return line?.text.lastIndexOf('\t') === 0
}

/** The line behind the table that begins at a line; the same line where none begins. */
function tableEnd(lines: readonly Line[], from: number): number {
  if (opensCell(lines[from])) return cellwiseEnd(lines, from)
  if (!isRow(lines[from])) return from
  let end = from
  while (lines[end]?.text.includes('\t')) end += 1
  return end - from < 2 ? from : end
}

/** A tab in front of the first word or behind the last is only an indent. */
function isRow(line: Line | undefined): boolean {
  return line !== undefined && (line.text.trim().includes('\t') || line.text.startsWith('\t\t'))
}

/** A table of lines that are cells: it goes on over further lines of a cell until a text begins. */
function cellwiseEnd(lines: readonly Line[], from: number): number {
  let end = from
  let blank = false
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]
    if (opensCell(line)) {
      end = index + 1
      blank = false
    } else if (line?.text.trim() === '') blank = true
    else if (!blank || /^[ \u3000]{4}/.test(line?.text ?? '')) end = index + 1
    else if (!lines.slice(index, index + reach).some(opensCell)) break
  }
  return areCells(lines.slice(from, end)) ? end : from
}

/** Cells are short, and some are mostly empty; paragraphs whose indent is a tab are neither. */
function areCells(lines: readonly Line[]): boolean {
  const cells = lines.filter(opensCell).map(({ text }) => text.trim())
  if (cells.length < 2) return false
  return cells.includes('') || cells.every((cell) => cell.length <= 20 && !/[。；：]$/.test(cell))
}

function tableOf(text: string, lines: readonly Line[]): DocumentTable {
  const [first, last] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0]
  const rows = opensCell(lines[0]) ? cellwiseRows(lines) : lines.map(splitRow)
  const cells: Cell[] = rows.flatMap((row, index) =>
    row.map(({ start, end }, place) => ({
      row: index + 1,
      column: place + 1,
      rowSpan: 1,
      columnSpan: 1,
      start,
      end,
      text: text.slice(start, end),
    })),
  )
  const columns = Math.max(...rows.map((row) => row.length))
  return { start: first, end: last, rows: rows.length, columns, cells }
}

type Span = { start: number; end: number }

function splitRow({ start, text }: Line): Span[] {
  let at = start
  return text.split('\t').map((cell) => {
    const span = { start: at, end: at + cell.length }
    at = span.end + 1
    return span
  })
}

/** A cell goes from its tab to the next one; a blank line before a cell begins a new row. */
function cellwiseRows(lines: readonly Line[]): Span[][] {
  const rows: Span[][] = []
  let blank = true
  for (const line of lines) {
    if (opensCell(line)) {
      if (blank) rows.push([])
      rows.at(-1)?.push(...splitRow({ ...line, start: line.start + 1, text: line.text.slice(1) }))
      blank = false
      continue
    }
    const cell = rows.at(-1)?.at(-1)
    blank = line.text.trim() === ''
    if (cell && !blank) cell.end = line.end
  }
  return rows
}
