import type { DocumentText } from '../document.ts'
import { type HtmlToken, htmlTokens } from '../html.ts'
import { lettersOf } from '../mail/headers.ts'
import { headAndBody, type Parts, readPart } from '../mail/parts.ts'
import { assembled, type Block, type CellBlock, trimmedEnd } from './blocks.ts'
import { decoded } from './encoding.ts'

const blockNames = new Set([
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ol',
  'ul',
  'hr',
  'center',
  'section',
  'article',
  'blockquote',
  'dd',
  'dt',
  'body',
])
/** How many columns a table has and how many rows a cell takes at most; Word lets a table have 63 columns. */
const widest = 63
const longest = 200
const deepest = 50

/** Whether a text is a page of the web, as offices save it under the names of other files. */
export function isPage(bytes: Buffer): boolean {
  const start = bytes
    .toString('latin1', 0, 2_048)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe)/, '')
    .replaceAll('\0', '')
  return /^\s{0,200}(?:<!doctype html|<html|<head|<meta|<body)/i.test(start) || isArchivedPage(bytes)
}

function isArchivedPage(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 2_048)
  return /^(?:MIME-Version:|From: <Saved by)/i.test(start) && /multipart\/related|text\/html/i.test(start)
}

/** Reads a page of the web, also one packed with its pictures (`.mht`): its lines, lists and tables. */
export function readPage(bytes: Buffer): DocumentText {
  const reading = new Reading()
  for (const token of htmlTokens(isArchivedPage(bytes) ? archivedPage(bytes) : pageIn(bytes)))
    reading.take(token)
  return assembled(reading.finished(), { reader: 'html' })
}

function archivedPage(bytes: Buffer): string {
  const { headers, body } = headAndBody(bytes.toString('latin1'))
  const parts: Parts = { plain: [], html: [], attachments: [] }
  readPart(headers, body, parts)
  return parts.html[0] ?? ''
}

function pageIn(bytes: Buffer): string {
  const claimed = /<meta[^>]{0,300}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(
    bytes.toString('latin1', 0, 4_096),
  )?.[1]
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0xef
  return claimed === undefined || marked ? decoded(bytes) : lettersOf(bytes, claimed)
}

type OpenCell = { readonly texts: string[]; readonly columnSpan: number; readonly rowSpan: number }
type OpenTable = {
  readonly rows: CellBlock[][]
  cells: CellBlock[] | null
  cell: OpenCell | null
  /** For each column how many further rows the cell above takes, and how wide that cell is. */
  readonly above: Map<number, { left: number; columnSpan: number }>
}

class Reading {
  readonly #blocks: Block[] = []
  readonly #tables: OpenTable[] = []
  readonly #lists: { next: number | null }[] = []
  #text = ''
  #style: string | undefined
  #number: string | undefined

  take(token: HtmlToken): void {
    if (token.kind === 'text') this.#text += token.text.replace(/[ \t\r\n\f]+/g, ' ')
    else if (token.name === 'br') this.#endLine(false)
    else if (token.name === 'table') this.#table(token)
    else if (this.#tables.length > 0 && /^(?:tr|td|th)$/.test(token.name)) this.#grid(token)
    else if (blockNames.has(token.name)) this.#block(token)
  }

  finished(): Block[] {
    while (this.#tables.length > 0) this.#endTable()
    this.#endLine(true)
    return this.#blocks
  }

  #block(token: Exclude<HtmlToken, { kind: 'text' }>): void {
    this.#endLine(true)
    const opens = token.kind === 'open'
    const level = /^h([1-6])$/.exec(token.name)?.[1]
    if (level) this.#style = opens ? `heading ${level}` : undefined
    if (token.name === 'ol' || token.name === 'ul') {
      if (!opens) this.#lists.pop()
      else if (this.#lists.length < deepest) {
        this.#lists.push({ next: token.name === 'ul' ? null : Number(token.attributes()['start'] ?? 1) || 1 })
      }
    } else if (token.name === 'li' && opens) this.#number = this.#nextNumber()
  }

  #nextNumber(): string {
    const list = this.#lists.at(-1)
    if (!list || list.next === null) return '• '
    list.next += 1
    return `${list.next - 1}. `
  }

  /** A line of the page; lines without words are blanks between paragraphs and left out. */
  #endLine(endsBlock: boolean): void {
    const text = this.#text.replace(/^[ \u00a0]+(?=\S)/, '').trimEnd()
    const number = this.#number
    this.#text = ''
    if (text === '') return
    this.#number = undefined
    const cell = this.#tables.at(-1)?.cell
    if (cell) cell.texts.push((number ?? '') + text)
    else {
      const [style, printed] = [this.#style, number]
      this.#blocks.push({
        kind: 'paragraph',
        text,
        ...(style === undefined ? {} : { style }),
        ...(printed === undefined ? {} : { number: printed }),
      })
    }
    if (endsBlock) this.#number = undefined
  }

  #table(token: Exclude<HtmlToken, { kind: 'text' }>): void {
    this.#endLine(true)
    if (token.kind === 'close') this.#endTable()
    else if (this.#tables.length < deepest)
      this.#tables.push({ rows: [], cells: null, cell: null, above: new Map() })
  }

  #grid(token: Exclude<HtmlToken, { kind: 'text' }>): void {
    const table = this.#tables.at(-1)
    if (!table) return
    this.#endCell(table)
    if (token.name === 'tr') {
      endRow(table)
      if (token.kind === 'open') table.cells = []
    } else if (token.kind === 'open') {
      const { colspan, rowspan } = token.attributes()
      table.cells ??= []
      table.cell = { texts: [], columnSpan: spanOf(colspan, widest), rowSpan: spanOf(rowspan, longest) }
    }
  }

  #endCell(table: OpenTable): void {
    this.#endLine(true)
    const { cell, cells } = table
    table.cell = null
    if (!cell || !cells) return
    continueAbove(table, cells)
    const { columnSpan, rowSpan } = cell
    const column = columnBehind(cells)
    cells.push({
      text: trimmedEnd(cell.texts.join('\n')).replaceAll('\t', ' '),
      column,
      columnSpan,
      continues: false,
    })
    if (rowSpan > 1 && column <= widest) table.above.set(column, { left: rowSpan - 1, columnSpan })
  }

  #endTable(): void {
    const table = this.#tables.at(-1)
    if (!table) return
    this.#endCell(table)
    endRow(table)
    this.#tables.pop()
    const outer = this.#tables.at(-1)?.cell
    if (outer) outer.texts.push(...table.rows.map((row) => row.map(({ text }) => text).join(' ')))
    else if (table.rows.length > 0) this.#blocks.push({ kind: 'table', rows: table.rows })
  }
}

function spanOf(text: string | undefined, most: number): number {
  return Math.min(Math.max(1, Math.trunc(Number(text)) || 1), most)
}

function columnBehind(cells: readonly CellBlock[]): number {
  const last = cells.at(-1)
  return last ? last.column + last.columnSpan : 1
}

/** Where cells of rows above reach into this one, they stand before the next cell. */
function continueAbove({ above }: OpenTable, cells: CellBlock[]): void {
  for (;;) {
    const column = columnBehind(cells)
    const cell = above.get(column)
    if (!cell) return
    cell.left -= 1
    if (cell.left === 0) above.delete(column)
    cells.push({ text: '', column, columnSpan: cell.columnSpan, continues: true })
  }
}

function endRow(table: OpenTable): void {
  if (!table.cells) return
  continueAbove(table, table.cells)
  if (table.cells.length > 0) table.rows.push(table.cells)
  table.cells = null
}
