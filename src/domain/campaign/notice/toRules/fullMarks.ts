import type { ReadRule } from '../reading.ts'

/** What a criterion is called, and its full marks. */
export type Marked = { readonly rule: ReadRule<'criterion'>; readonly weight: number }

/** 创新性（30分）, 满分30分, 占30%: the marks stand behind the name and before anything else with a number. */
const spoken = /^[^\d\n]{0,16}?(\d{1,3}(?:\.5)?)[ 　]*(?:分|[%％])/
/** The next cell of a row, or its last one. */
const nextCell = /^[ 　]*\t[ 　]*(\d{1,3}(?:\.5)?)[ 　]*分?[ 　]*(?:\t|$)/
const lastCell = /^[^\n]*\t[ 　]*(\d{1,3}(?:\.5)?)[ 　]*分?[ 　]*$/

function marksBehind(text: string, start: number, until: number): number | null {
  const line = text.slice(start, until).split('\n')[0] ?? ''
  const found = spoken.exec(line) ?? nextCell.exec(line) ?? lastCell.exec(line)
  return found ? Number(found[1]) : null
}

/**
 * The criteria that a notice gives marks, in its order, where they make a hundred (创新性30分、实效性40分、推广价值30分); empty
 * where they do not. Those of a second table for other works are left.
 */
export function fullMarks(text: string, criteria: readonly ReadRule<'criterion'>[]): Marked[] {
  const inOrder = criteria.toSorted((one, other) => one.span[0] - other.span[0])
  const marked: Marked[] = []
  let sum = 0
  for (const [index, rule] of inOrder.entries()) {
    const weight = marksBehind(text, rule.span[1], inOrder[index + 1]?.span[0] ?? text.length)
    if (weight === null || weight === 0) continue
    marked.push({ rule, weight })
    sum += weight
    if (sum >= 100) break
  }
  return sum === 100 && marked.length > 1 ? marked : []
}
