import { fromHundredths, hundredths, meanOf } from './points.ts'
import type { GivenTotal } from './trim.ts'

/** How one reviewer scores, for display only: nothing is corrected by it. */
export type Calibration = {
  readonly reviewerId: string
  readonly count: number
  readonly mean: number
  /** The standard deviation of the totals given. */
  readonly spread: number
  /** By how much the reviewer stands above the others on the same cases; `null` where nobody else scored them. */
  readonly shift: number | null
}

/** Mean and spread of each reviewer, and the shift against the others on the very same cases. */
export function calibrationOf(cases: readonly { readonly totals: readonly GivenTotal[] }[]): Calibration[] {
  const given = new Map<string, { totals: number[]; shifts: number[] }>()
  for (const { totals } of cases)
    for (const { reviewerId, total } of totals) {
      const own = given.get(reviewerId) ?? { totals: [], shifts: [] }
      given.set(reviewerId, own)
      own.totals.push(total)
      const others = totals.filter((other) => other.reviewerId !== reviewerId)
      if (others.length > 0) own.shifts.push(total - plainMean(others.map((other) => other.total)))
    }
  return [...given]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([reviewerId, { totals, shifts }]) => ({
      reviewerId,
      count: totals.length,
      mean: meanOf(totals) ?? 0,
      spread: twoDecimals(deviation(totals)),
      shift: shifts.length === 0 ? null : twoDecimals(plainMean(shifts)),
    }))
}

function plainMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function deviation(values: readonly number[]): number {
  const mean = plainMean(values)
  return Math.sqrt(plainMean(values.map((value) => (value - mean) ** 2)))
}

function twoDecimals(value: number): number {
  return fromHundredths(hundredths(value)) + 0
}
