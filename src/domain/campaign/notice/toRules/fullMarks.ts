import { literal } from '../../../../foundation/literal.ts'
import type { ReadRule, Span } from '../reading.ts'

/** What a criterion is called, its full marks and where the notice gives them. */
export type Marked = { readonly rule: ReadRule<'criterion'>; readonly weight: number; readonly span: Span }

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

type Place = { readonly rule: ReadRule<'criterion'>; readonly span: Span }

/** Everywhere that criteria are named, in the order of print; 创新性 is not 创新 named again. */
function placesOf(text: string, criteria: readonly ReadRule<'criterion'>[]): Place[] {
  const places = criteria.flatMap((rule) => {
    const { name } = rule.value
    const starts = [...text.matchAll(new RegExp(literal(name), 'g'))].map(({ index }) => index)
    const named = starts.map((start): Place => ({ rule, span: [start, start + name.length] }))
    return [...named, ...(starts.includes(rule.span[0]) ? [] : [{ rule, span: rule.span }])]
  })
  const isWithin = ([start, end]: Span, [from, to]: Span) =>
    from <= start && end <= to && to - from > end - start
  return places
    .filter(({ span }) => !places.some((other) => isWithin(span, other.span)))
    .toSorted((one, other) => one.span[0] - other.span[0])
}

/**
 * The criteria that a notice gives marks, in its order, where they make a hundred (创新性30分、实效性40分、推广价值30分), wherever else
 * it names them; empty where they do not. Those of a second table for other works are left.
 */
export function fullMarks(text: string, criteria: readonly ReadRule<'criterion'>[]): Marked[] {
  const places = placesOf(text, criteria)
  let marked: Marked[] = []
  for (const [index, { rule, span }] of places.entries()) {
    const weight = marksBehind(text, span[1], places[index + 1]?.span[0] ?? text.length)
    if (weight === null || weight === 0) continue
    if (marked.some((one) => one.rule === rule) || sumOf(marked) + weight > 100) marked = []
    marked.push({ rule, weight, span })
    if (marked.length > 1 && sumOf(marked) === 100) return marked
  }
  return []
}

function sumOf(marked: readonly Marked[]): number {
  return marked.reduce((sum, { weight }) => sum + weight, 0)
}
