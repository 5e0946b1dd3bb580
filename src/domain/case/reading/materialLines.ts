import type { DocumentTable, DocumentText, Paragraph } from '../../../formats/document.ts'
import { tidyPasted } from '../../../foundation/text.ts'
import type { LabelBook } from './labels.ts'

/** A line of a material; `typed` is it without the number that a list printed before it. */
export type Line = {
  readonly text: string
  readonly typed: string
  readonly style: string | null
  readonly note: boolean
}

/** The lines of a document in their order, without the tables of a form; blank lines are left out. */
export function typedLines(document: DocumentText, book: LabelBook): Line[] {
  const tables = document.reader === 'txt' ? [] : document.tables
  const forms = tables.filter((table) => isFormTable(table, book))
  const inTable = (at: number) => tables.find((table) => at >= table.start && at < table.end)
  const paragraphs = new Map(document.paragraphs.map((paragraph) => [paragraph.start, paragraph]))
  const lines: Line[] = []
  let at = 0
  for (const raw of document.text.split('\n')) {
    const table = inTable(at)
    if (!table || !forms.includes(table)) {
      const text = tidyPasted(raw)
        .replace(/\t/g, table ? ' ' : '\t')
        .trim()
      if (text !== '') lines.push(lineOf(text, table ? undefined : paragraphs.get(at)))
    }
    at += raw.length + 1
  }
  return lines
}

function lineOf(text: string, paragraph: Paragraph | undefined): Line {
  const number = paragraph?.number?.trim() ?? ''
  const typed = number !== '' && text.startsWith(number) ? text.slice(number.length).trim() : text
  return { text, typed, style: paragraph?.style ?? null, note: paragraph?.style === 'note' }
}

/** A table with two labels of the form or more is the form, or a page of it. */
export function isFormTable({ cells }: Pick<DocumentTable, 'cells'>, book: LabelBook): boolean {
  let found = 0
  for (const { text } of cells.slice(0, 200)) {
    const blank = book.find(text) ?? book.begin(text)?.blank
    if (blank && blank.kind !== 'stranger') found += 1
    if (found >= 3) return true
  }
  return false
}
