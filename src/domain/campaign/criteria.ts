import type { Criterion } from './rules.ts'

/** The bands of a score as shares of the full marks, the best first. */
export const bands = [
  [0.9, 1],
  [0.75, 0.9],
  [0.6, 0.75],
  [0, 0.6],
] as const

/** A criterion with its full marks; `texts` say what a score in each band means, nothing where nobody wrote it. */
export function criterionOf(
  key: string,
  { name, weight }: Pick<Criterion, 'name' | 'weight'>,
  texts: readonly string[] = [],
): Criterion {
  return {
    key,
    name,
    weight,
    anchors: bands.map(([from, to], index) => ({ from, to, text: texts[index] ?? '' })),
  }
}

/** Whether two sets of criteria are the same to those who score: the keys and the full marks. */
export function scoreAlike(one: readonly Criterion[], other: readonly Criterion[]): boolean {
  const marks = (criteria: readonly Criterion[]) => criteria.map(({ key, weight }) => `${key} ${weight}`)
  return marks(one).toSorted().join() === marks(other).toSorted().join()
}

/**
 * Criteria by name and full marks; one that is known by its name keeps its key and what its scores mean, the others get
 * keys that nobody has.
 */
export function criteriaNamed(
  named: readonly Pick<Criterion, 'name' | 'weight'>[],
  known: readonly Criterion[],
): Criterion[] {
  const taken = new Set(known.map(({ key }) => key))
  let number = 0
  const fresh = () => {
    do number += 1
    while (taken.has(`criterion${number}`))
    return `criterion${number}`
  }
  return named.map((one) => {
    const same = known.find(({ name }) => name === one.name)
    return same ? { ...same, weight: one.weight } : criterionOf(fresh(), one)
  })
}
