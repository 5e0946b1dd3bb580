import type { Stretch } from './alignment.ts'
import type { Prepared } from './prepared.ts'

/** What stands in one text where something else stands in the other. */
type Exchange = { readonly one: string; readonly other: string }

const longestName = 12
const leastExchanges = 6
const leastShare = 0.5
const leastCovered = 0.5

/**
 * Tells two texts that differ in names, places and figures alone: most of what differs inside the stretches is a figure
 * on both sides, or a word that is exchanged for the same word wherever it stands: a synonym stands elsewhere unchanged.
 */
export function isTemplate(one: Prepared, other: Prepared, stretches: readonly Stretch[]): boolean {
  if (covered(stretches) < leastCovered * Math.min(one.codes.length, other.codes.length)) return false
  const exchanges = stretches.flatMap((stretch) => exchangesIn(one, other, stretch))
  if (exchanges.length < leastExchanges) return false
  const seen = new Map<string, Map<string, number>>()
  for (const { one: from, other: to } of exchanges) {
    const targets = seen.get(from) ?? new Map<string, number>()
    targets.set(to, (targets.get(to) ?? 0) + 1)
    seen.set(from, targets)
  }
  const [first, second] = [words(one, 0, one.codes.length), words(other, 0, other.codes.length)]
  const telling = exchanges.filter(({ one: from, other: to }) => {
    if (isFigure(from) && isFigure(to)) return true
    if (from.length < 2 || second.includes(from)) return false
    const targets = seen.get(from)
    return (targets?.size === 1 && (targets.get(to) ?? 0) > 1) || (isShort(from, to) && !first.includes(to))
  })
  return telling.length >= leastShare * exchanges.length
}

function covered(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, stretch) => {
    const [first, last] = [stretch[0], stretch.at(-1)]
    return first && last ? sum + last.a + last.length - first.a : sum
  }, 0)
}

function exchangesIn(one: Prepared, other: Prepared, stretch: Stretch): Exchange[] {
  return stretch.slice(1).flatMap((tile, index) => {
    const former = stretch[index]
    if (!former) return []
    const from = words(one, former.a + former.length, tile.a)
    const to = words(other, former.b + former.length, tile.b)
    const named = from !== '' && to !== '' && Math.max(from.length, to.length) <= longestName
    return named ? [{ one: from, other: to }] : []
  })
}

function words({ codes }: Prepared, start: number, end: number): string {
  let text = ''
  for (const code of codes.subarray(start, end)) text += String.fromCharCode(code)
  return text
}

function isFigure(text: string): boolean {
  return /^[\d〇一二三四五六七八九十百千万]+$/.test(text)
}

/** A name of a person is exchanged for one of nearly the same length. */
function isShort(from: string, to: string): boolean {
  return from.length <= 3 && to.length <= 3 && from.length >= 2 && to.length >= 2
}
