import type { Piece } from './sheet.ts'

/** A line of text; `indent` is where its first sign stands. */
export type Line = {
  readonly text: string
  readonly indent: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** Pieces on one baseline as lines from top to bottom; a wide gap between two pieces is a space. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = []
  for (const piece of [...pieces].sort((one, other) => one.y - other.y || one.x - other.x)) {
    const last = lines.at(-1)
    const first = last?.[0]
    if (first && Math.abs(piece.y - first.y) <= Math.max(first.size, piece.size) * 0.45) last.push(piece)
    else lines.push([piece])
  }
  return lines.map(lineOf)
}

function lineOf(pieces: readonly Piece[]): Line {
  const sorted = [...pieces].sort((one, other) => one.x - other.x)
  let [text, right] = ['', 0]
  for (const piece of sorted) {
    text += text === '' ? piece.text : gapBetween(text, piece, piece.x - right) + piece.text
    right = Math.max(right, piece.x + piece.width)
  }
  const size = Math.max(...sorted.map((piece) => piece.size))
  const blanks = /^[\s\u3000]*/.exec(text)?.[0] ?? ''
  const indent =
    (sorted[0]?.x ?? 0) + [...blanks].reduce((sum, sign) => sum + size * (sign === '\u3000' ? 1 : 0.5), 0)
  return { text: text.trim(), indent, right, y: sorted[0]?.y ?? 0, size }
}

function gapBetween(text: string, { text: next, size }: Piece, gap: number): string {
  const between = /[\w.,;:!?]$/.test(text) && /^\w/.test(next)
  return gap > size * (between ? 0.15 : 0.6) && !/\s$/.test(text) && !/^\s/.test(next) ? ' ' : ''
}

/**
 * The edges that lines keep to, and whether the first line of a paragraph is indented. In a narrow cell lines may be
 * centred, and only its width tells whether one is full.
 */
export type Column =
  | { readonly left: number; readonly right: number; readonly indented: boolean }
  | { readonly width: number }

const numbered =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[①-⒛㈠-㈩※●○■□◆◇★☆▲]|附件)/

/**
 * Joins the lines of a column to paragraphs. A line goes on in the next when it reaches the right edge and the next one
 * is neither indented nor numbered; Chinese lines join without a space.
 */
export function paragraphsOf(lines: readonly Line[], column: Column = edgesOf(lines)): string[] {
  const paragraphs: string[] = []
  let last: Line | undefined
  for (const line of lines) {
    if (last && goesOn(last, line, column)) {
      paragraphs[paragraphs.length - 1] = joined(paragraphs.at(-1) ?? '', line.text)
    } else paragraphs.push(line.text)
    last = line
  }
  return paragraphs
}

function goesOn(line: Line, next: Line, column: Column): boolean {
  const alike = Math.abs(line.size - next.size) <= line.size * 0.12
  const apart = next.y > line.y && next.y - line.y > Math.max(line.size, next.size) * 2.6
  const begins = !('indented' in column && column.indented) && numbered.test(next.text)
  return alike && !apart && !begins && isFull(line, next, column) && isFlush(next, column)
}

/** Whether the next line could not have begun behind this one. */
function isFull(line: Line, next: Line, column: Column): boolean {
  const unit = firstUnitOf(next)
  if ('width' in column) return line.right - line.indent + unit + line.size * 0.6 > column.width
  return line.right + unit + line.size * (column.indented ? 1.5 : 0.6) > column.right
}

function isFlush(line: Line, column: Column): boolean {
  return 'width' in column || line.indent <= column.left + line.size * 0.8
}

const firstUnit = /^([（《“‘【〔「]*)([\w.@/:-]*)(.?)([，。、；：？！）》”’】〕」]*)/u

/** The width without which a line could not begin: a word or character with the marks it is not parted from. */
function firstUnitOf({ text, size }: Line): number {
  const [, opening = '', word = '', sign = '', closing = ''] = firstUnit.exec(text) ?? []
  const middle = word === '' ? (sign === '' ? 0 : 1) : word.length * 0.56
  return size * (opening.length + middle + closing.length)
}

function joined(text: string, next: string): string {
  if (/[a-z]-$/i.test(text) && /^[a-z]/.test(next)) return text.slice(0, -1) + next
  return /[\w,.;:]$/.test(text) && /^[a-z]/i.test(next) ? `${text} ${next}` : text + next
}

/** The left edge that most lines keep to, and the right edge that the longest reach but for marks that hang over it. */
export function edgesOf(lines: readonly Line[]): { left: number; right: number; indented: boolean } {
  const lefts = lines.map((line) => line.indent).sort((one, other) => one - other)
  const left = lefts[Math.floor(lefts.length / 50)] ?? 0
  const plain = lines.filter(({ text }) => !/[，。、；：？！]$/.test(text))
  const rights = (plain.length > 0 ? plain : lines)
    .map((line) => line.right)
    .sort((one, other) => other - one)
  const indents = lines.filter(({ indent, size }) => Math.abs(indent - left - size * 2) < size / 2)
  const indented = indents.length * 8 > lines.length
  return { left, right: rights[Math.floor(rights.length / 20)] ?? 0, indented }
}
