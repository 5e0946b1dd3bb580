import { hundredths } from './points.ts'
import type { RankedCase } from './ranking.ts'

/** How many digits each figure of an order key has; the first figure is the trimmed mean. */
export const orderDigits = 6

/**
 * The place of a case in the ranking as a text: of two texts the greater stands first, in the very order in which
 * the ranking compares. Empty for a case that nobody has scored.
 */
export function orderKey(
  row: Omit<RankedCase, 'rank'>,
  criteria: readonly { readonly key: string }[],
): string {
  if (row.mean === null) return ''
  const means = criteria.map(({ key }) => row.criterionMeans[key] ?? 0)
  return [row.mean, ...means, row.median ?? 0, row.plainMean ?? 0]
    .map((points) => String(hundredths(points)).padStart(orderDigits, '0'))
    .join(' ')
}
