import { align, gramTable } from './alignment.ts'
import { spanOf } from './normal.ts'
import type { Prepared } from './prepared.ts'

type Span = readonly [start: number, end: number]

/** Where two texts differ inside the passages that they share, on each side, by UTF-16 code units. */
export type Differences = { readonly a: readonly Span[]; readonly b: readonly Span[] }

/** Finds what was exchanged, put in or left out inside what two texts share. */
export function differences(one: Prepared, other: Prepared): Differences {
  const found: { a: Span[]; b: Span[] } = { a: [], b: [] }
  for (const stretch of align(gramTable(one), other)) {
    for (const [index, tile] of stretch.slice(1).entries()) {
      const former = stretch[index]
      if (!former) continue
      const [a, b]: readonly [Span, Span] = [
        [former.a + former.length, tile.a],
        [former.b + former.length, tile.b],
      ]
      const { equalA, equalB } = shortRuns(one.codes, a, other.codes, b)
      found.a.push(...spansOf(one, a, equalA))
      found.b.push(...spansOf(other, b, equalB))
    }
  }
  return found
}

/** Equal runs of fewer characters, and figures in part, are chance. */
const leastRun = 2

/** Which characters of two short gaps are equal, by the longest sequence that both have in common. */
function shortRuns(one: Uint16Array, [a, endA]: Span, other: Uint16Array, [b, endB]: Span) {
  const [rows, columns] = [endA - a, endB - b]
  const lengths = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1))
  const equal = (row: number, column: number) => one[a + row] === other[b + column]
  const best = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const length = equal(row, column)
        ? best(row + 1, column + 1) + 1
        : Math.max(best(row + 1, column), best(row, column + 1))
      lengths[row]?.fill(length, column, column + 1)
    }
  }
  const [equalA, equalB] = [new Set<number>(), new Set<number>()]
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (!equal(row, column)) {
      if (best(row + 1, column) >= best(row, column + 1)) row += 1
      else column += 1
      continue
    }
    const start = row
    while (row < rows && column < columns && equal(row, column)) {
      row += 1
      column += 1
    }
    const run = Array.from({ length: row - start }, (_, step) => step)
    if (run.length < leastRun || run.some((step) => isDigit(one[a + start + step]))) continue
    for (const step of run) {
      equalA.add(a + start + step)
      equalB.add(b + column - run.length + step)
    }
  }
  return { equalA, equalB }
}

/** The runs of a gap that are not equal, in the original; a figure that differs in part differs as a whole. */
function spansOf(text: Prepared, [start, end]: Span, equal: ReadonlySet<number>): Span[] {
  const spans: Span[] = []
  for (let place = start; place < end; ) {
    if (equal.has(place)) {
      place += 1
      continue
    }
    let [from, to] = [place, place]
    while (to < end && !equal.has(to)) to += 1
    place = to
    while (isDigit(text.codes[from]) && isDigit(text.codes[from - 1])) from -= 1
    while (isDigit(text.codes[to - 1]) && isDigit(text.codes[to])) to += 1
    spans.push(spanOf(text, from, to))
  }
  return spans
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39
}
