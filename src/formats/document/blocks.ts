import type { DocumentTable, DocumentText, NoDocument, Paragraph, Picture } from '../document.ts'

/** A paragraph as a reader found it; `number` is what the program that wrote it printed before the text. */
export type ParagraphBlock = {
  readonly kind: 'paragraph'
  readonly text: string
  readonly style?: string
  readonly number?: string
}

/** A cell at its place in the grid, columns from 1; a cell that continues the one above it holds nothing. */
export type CellBlock = {
  readonly text: string
  readonly column: number
  readonly columnSpan: number
  readonly continues: boolean
}

export type TableBlock = { readonly kind: 'table'; readonly rows: readonly (readonly CellBlock[])[] }

export type Block = ParagraphBlock | TableBlock

/** Thrown inside a reader; `reason` is what the caller is told. */
export class Unreadable extends Error {
  readonly reason: NoDocument

  constructor(reason: NoDocument) {
    super(reason)
    this.reason = reason
  }
}

/** A text without the given signs at its end; unlike a pattern, no text makes it slow. */
export function trimmedEnd(text: string, signs = '\n'): string {
  let end = text.length
  while (end > 0 && signs.includes(text[end - 1] ?? '')) end -= 1
  return text.slice(0, end)
}

type Around = {
  readonly reader: DocumentText['reader']
  readonly pictures?: readonly Picture[]
  readonly margins?: readonly string[]
}

/** Lays blocks out as one text and tells where each stands in it. */
export function assembled(blocks: readonly Block[], around: Around): DocumentText {
  const parts: string[] = []
  const paragraphs: Paragraph[] = []
  const tables: DocumentTable[] = []
  let at = 0
  for (const block of blocks) {
    if (parts.length > 0) at += 1
    if (block.kind === 'paragraph') {
      const text = (block.number ?? '') + block.text
      const { style, number } = block
      paragraphs.push({
        start: at,
        end: at + text.length,
        ...(style === undefined ? {} : { style }),
        ...(number === undefined ? {} : { number }),
      })
      parts.push(text)
      at += text.length
    } else {
      const { table, text } = tableAt(at, block.rows)
      tables.push(table)
      parts.push(text)
      at = table.end
    }
  }
  const { reader, pictures = [], margins = [] } = around
  return { text: parts.join('\n'), paragraphs, tables, pictures, margins, reader }
}

type OpenCell = {
  -readonly [Key in keyof DocumentTable['cells'][number]]: DocumentTable['cells'][number][Key]
}

function tableAt(start: number, rows: TableBlock['rows']): { table: DocumentTable; text: string } {
  const cells: OpenCell[] = []
  const above = new Map<number, OpenCell>()
  let [text, columns] = ['', 0]
  rows.forEach((row, index) => {
    if (index > 0) text += '\n'
    row.forEach((cell, place) => {
      if (place > 0) text += '\t'
      const { column, columnSpan } = cell
      columns = Math.max(columns, column + columnSpan - 1)
      const begun = cell.continues ? above.get(column) : undefined
      if (begun) {
        begun.rowSpan = index + 2 - begun.row
        return
      }
      const from = start + text.length
      const open = { row: index + 1, column, rowSpan: 1, columnSpan, start: from, end: from, text: cell.text }
      text += cell.text
      open.end = start + text.length
      above.set(column, open)
      cells.push(open)
    })
  })
  return { table: { start, end: start + text.length, rows: rows.length, columns, cells }, text }
}
