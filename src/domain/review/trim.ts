import { divideHalfUp, fromHundredths, hundredths } from './points.ts'

/** The total that one reviewer gave to a case. */
export type GivenTotal = { readonly reviewerId: string; readonly total: number }

/** A trimmed mean with its arithmetic: `sum ÷ kept.length = mean`, and what was left out of it. */
export type TrimmedMean = {
  readonly mean: number | null
  readonly sum: number
  readonly kept: readonly GivenTotal[]
  readonly dropped: readonly (GivenTotal & { readonly why: 'highest' | 'lowest' })[]
}

/**
 * The mean of a case's totals, exact to two decimals; from `trimFrom` totals up the highest and the lowest are
 * left out (去掉一个最高分和一个最低分). Of equal totals the first by reviewer is left out, which changes nothing.
 */
export function trimmedMean(totals: readonly GivenTotal[], trimFrom: number): TrimmedMean {
  const sorted = [...totals].sort(
    (one, other) => one.total - other.total || compareText(one.reviewerId, other.reviewerId),
  )
  const trims = sorted.length >= trimFrom && sorted.length > 2
  const lowest = trims ? sorted[0] : undefined
  const top = sorted.at(-1)?.total
  const highest = trims ? sorted.find((given) => given.total === top && given !== lowest) : undefined
  const kept = sorted.filter((given) => given !== lowest && given !== highest)
  const sum = kept.reduce((total, given) => total + hundredths(given.total), 0)
  return {
    mean: kept.length === 0 ? null : fromHundredths(divideHalfUp(sum, kept.length)),
    sum: fromHundredths(sum),
    kept,
    dropped: [
      ...(highest ? [{ ...highest, why: 'highest' as const }] : []),
      ...(lowest ? [{ ...lowest, why: 'lowest' as const }] : []),
    ],
  }
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
