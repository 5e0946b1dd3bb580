import { xmlAttributes } from '../../xml.ts'
import { type Block, trimmedEnd } from '../blocks.ts'
import type { MeasuredCell } from '../grid.ts'

export type OpenParagraph = {
  text: string
  style: string
  list: string | undefined
  level: number | undefined
  outline: number | undefined
  /** Whether the end of the paragraph was deleted, so that the next one goes on in its line. */
  joined: boolean
  readonly boxes: Block[]
}

type OpenRow = { cells: MeasuredCell[]; at: number; dropped: boolean }
export type OpenTable = { readonly kind: 'table'; readonly rows: MeasuredCell[][]; row: OpenRow | null }
export type OpenCell = { readonly kind: 'cell'; readonly blocks: Block[]; span: number; continues: boolean }
export type OpenBox = {
  readonly kind: 'box'
  readonly blocks: Block[]
  readonly within: OpenParagraph | null
}
type OpenNote = { readonly kind: 'note'; readonly blocks: Block[]; readonly key: string }
export type Holder = OpenTable | OpenCell | OpenBox | OpenNote

const maxSpan = 200

export function describeParagraph(paragraph: OpenParagraph, name: string, attributes: string): void {
  if (name === 'del') {
    paragraph.joined = true
    return
  }
  if (name !== 'pStyle' && name !== 'numId' && name !== 'ilvl' && name !== 'outlineLvl') return
  const value = xmlAttributes(attributes)['val'] ?? ''
  if (name === 'pStyle') paragraph.style = value
  else if (name === 'numId') paragraph.list = value
  else if (name === 'ilvl') paragraph.level = Number(value) || 0
  else paragraph.outline = Number(value)
}

export function describeCell(holder: Holder | undefined, name: string, attributes: string): void {
  if (holder?.kind === 'table' && holder.row) {
    if (name === 'gridBefore') holder.row.at += spanOf(attributes)
    else if (name === 'del') holder.row.dropped = true
  }
  if (holder?.kind !== 'cell') return
  if (name === 'gridSpan') holder.span = Math.max(1, spanOf(attributes))
  else if (name === 'vMerge') holder.continues = xmlAttributes(attributes)['val'] !== 'restart'
}

function spanOf(attributes: string): number {
  return Math.min(Math.max(0, Math.trunc(Number(xmlAttributes(attributes)['val'])) || 0), maxSpan)
}

export function isOn(attributes: string): boolean {
  return !['0', 'false', 'off'].includes(xmlAttributes(attributes)['val'] ?? '1')
}

/** A break of the page or the column is none of the line. */
export function breakOf(attributes: string): string {
  const kind = xmlAttributes(attributes)['type']
  return kind === 'page' || kind === 'column' ? '' : '\n'
}

export function isWritten(block: Block): boolean {
  return block.kind === 'table' || block.text !== '' || block.number !== undefined
}

/** The text of a cell: its paragraphs on lines, tabs as spaces; a table inside it row by row. */
export function flat(blocks: readonly Block[]): string {
  const lines = blocks.map((block) =>
    block.kind === 'paragraph'
      ? ((block.number ?? '') + block.text).replaceAll('\t', ' ')
      : block.rows.map((row) => row.map(({ text }) => text).join(' ')).join('\n'),
  )
  return trimmedEnd(lines.join('\n'))
}
