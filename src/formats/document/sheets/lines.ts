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

type Column = { readonly left: number; readonly right: number }

const numbered =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|附件)/

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

function goesOn(line: Line, next: Line, { left, right }: Column): boolean {
  const reaches = line.right + firstWordOf(next) > right
  const flush = next.indent <= left + next.size * 0.8
  const alike = Math.abs(line.size - next.size) <= line.size * 0.12
  const apart = next.y > line.y && next.y - line.y > Math.max(line.size, next.size) * 2.6
  return reaches && flush && alike && !apart && !numbered.test(next.text)
}

/** The width without which the next line could not begin: a character with its mark, or a word that is not broken. */
function firstWordOf({ text, size }: Line): number {
  const word = /^[\w.@/-]*/.exec(text)?.[0] ?? ''
  return Math.max(word.length * size * 0.5, size * 1.6)
}

function joined(text: string, next: string): string {
  if (/[a-z]-$/i.test(text) && /^[a-z]/.test(next)) return text.slice(0, -1) + next
  return /[\w,.;:]$/.test(text) && /^[a-z]/i.test(next) ? `${text} ${next}` : text + next
}

/** The left edge that most lines keep to, and the right edge that the longest reach. */
export function edgesOf(lines: readonly Line[]): Column {
  const rights = lines.map((line) => line.right).sort((one, other) => other - one)
  const lefts = lines.map((line) => line.indent).sort((one, other) => one - other)
  return {
    left: lefts[Math.floor(lefts.length / 50)] ?? 0,
    right: rights[Math.floor(rights.length / 20)] ?? 0,
  }
}
