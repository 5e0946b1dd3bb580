import type { DocumentTable, DocumentText } from '../../../formats/document.ts'
import { foldWidth, readNumber } from '../../../foundation/text.ts'
import { formLines } from './formLines.ts'
import type { Blank, LabelBook } from './labels.ts'

/** What stands on a form for one of its blanks. */
export type Entry = { readonly blank: Blank; readonly text: string; readonly at: number }

type Cell = DocumentTable['cells'][number]

/** No form is longer; what follows in a text of any length is not looked at. */
const farthest = 60_000

/** Finds for each label what was written for it, in the tables first and then in the lines outside of them. */
export function formEntries(document: DocumentText, book: LabelBook): Entry[] {
  const text = document.text.slice(0, farthest)
  // In a plain text a row may be broken over lines, so that its tabs draw no table to rely on.
  const tables = document.reader === 'txt' ? [] : document.tables
  const parts: Entry[][] = []
  let at = 0
  for (const table of tables) {
    parts.push(formLines(text.slice(at, table.start), at, book))
    const found = tableEntries(table, book)
    const last = parts.flat().at(-1)
    const goesOn = found.length === 0 || (found[0]?.at ?? 0) > (table.cells[0]?.start ?? 0)
    if (last && goesOn && isLong(last)) parts.push(continued(last, table, found[0]?.at ?? table.end, book))
    parts.push(found)
    at = table.end
  }
  parts.push(formLines(text.slice(at), at, book))
  return parts.flat()
}

function isLong({ blank }: Entry): boolean {
  return blank.kind === 'parts' || blank.kind === 'opinion'
}

/** The rest of a cell that runs over the page and comes as the first row of the next table. */
function continued(last: Entry, table: DocumentTable, until: number, book: LabelBook): Entry[] {
  const rest = table.cells.filter((cell) => cell.row === 1 && cell.start < until && !book.find(cell.text))
  const words = rest.map((cell) => cell.text.trim()).filter((words) => words !== '')
  return words.length === 0 ? [] : [{ ...last, text: words.join('\n') }]
}

function tableEntries(table: DocumentTable, book: LabelBook): Entry[] {
  const places = new Map<string, Cell>()
  for (const cell of table.cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      places.set(`${row} ${cell.column}`, cell)
  const labels = new Map(table.cells.map((cell) => [cell, book.find(cell.text)]))
  const values = new Set<Cell>()
  return table.cells.flatMap((cell): Entry[] => {
    const blank = labels.get(cell)
    if (values.has(cell) || blank?.kind === 'group') return []
    if (!blank) return innerEntries(cell, book)
    const right = places.get(`${cell.row} ${cell.column + cell.columnSpan}`)
    const below = places.get(`${cell.row + cell.rowSpan} ${cell.column}`)
    const value = chosen(blank, free(right, blank, labels, book), free(below, blank, labels, book))
    if (!value) return []
    values.add(value)
    return [{ blank, text: value.text, at: cell.start }]
  })
}

/** A neighbour that may hold a value: one that is no other label; 工会主席 may be who the 工会主席 is. */
function free(
  cell: Cell | undefined,
  blank: Blank,
  labels: ReadonlyMap<Cell, Blank | null>,
  book: LabelBook,
): Cell | null {
  if (!cell) return null
  const own = labels.get(cell)
  if (own) return own === blank ? cell : null
  const inner = book.begin(cell.text)
  return inner && inner.rest.trim() !== '' && inner.blank !== blank && inner.blank.kind !== 'group'
    ? null
    : cell
}

/** A value stands right of its label, or below where labels stand side by side or only what is below fits. */
function chosen(blank: Blank, right: Cell | null, below: Cell | null): Cell | null {
  if (!right || !below) return right ?? below
  return !fits(blank, right.text) && fits(blank, below.text) && below.text.trim() !== '' ? below : right
}

function fits({ kind }: Blank, text: string): boolean {
  if (text.trim() === '') return true
  if (kind === 'number') return readNumber(text) !== null || /^\D{0,2}\d/.test(foldWidth(text).trim())
  if (kind === 'phone') return foldWidth(text).replace(/\D/g, '').length >= 7
  return true
}

/** Labels with their values inside one cell. */
function innerEntries(cell: Cell, book: LabelBook): Entry[] {
  const begun = book.begin(cell.text)
  if (begun && begun.blank.kind !== 'group' && isLong({ ...begun, text: '', at: 0 }))
    return [{ blank: begun.blank, text: begun.rest, at: cell.start }]
  if (!begun && book.within(cell.text).length === 0) return []
  return formLines(cell.text, cell.start, book)
}
