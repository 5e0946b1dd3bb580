import type { Facet, Rules } from '../campaign/rules.ts'

/** A case with its chosen options by facet key. */
export type Faceted = { readonly facets: Readonly<Record<string, readonly string[]>> }

/** One option of a facet, with the names that people read. */
export type FacetOption = {
  readonly facet: string
  readonly option: string
  readonly facetName: string
  readonly optionName: string
}

/** How many winners and how many cases that could have won an option has; shown, never blocking (notice 三、2). */
export type Coverage = FacetOption & { readonly winners: number; readonly candidates: number }

export function hasOption({ facets }: Faceted, { facet, option }: FacetOption): boolean {
  return facets[facet]?.includes(option) ?? false
}

/** The options of the facets whose keys are named, in the order of the call. */
export function optionsToCover(facets: readonly Facet[], keys: readonly string[]): FacetOption[] {
  return facets
    .filter(({ key }) => keys.includes(key))
    .flatMap(({ key, name, options }) =>
      options.map((option) => ({ facet: key, option: option.key, facetName: name, optionName: option.name })),
    )
}

/** The coverage of every option of every facet. */
export function coverageOf(
  facets: readonly Facet[],
  winners: readonly Faceted[],
  candidates: readonly Faceted[],
): Coverage[] {
  const keys = facets.map(({ key }) => key)
  return optionsToCover(facets, keys).map((option) => ({
    ...option,
    winners: winners.filter((winner) => hasOption(winner, option)).length,
    candidates: candidates.filter((candidate) => hasOption(candidate, option)).length,
  }))
}

/** The share of the main kinds of unit among the winners, and whether the other kinds are considered at all. */
export type EmphasisShare = {
  readonly main: number
  readonly also: number
  readonly total: number
  readonly minShare: number
  readonly met: boolean
}

/** Whether the winners keep the emphasis: 以企事业单位及生产车间、班组为主，兼顾机关、社区等 (notice 三、2). */
export function emphasisOf(winners: readonly Faceted[], emphasis: Rules['emphasis']): EmphasisShare {
  const among = (options: readonly string[]) =>
    winners.filter(({ facets }) => facets[emphasis.facet]?.some((option) => options.includes(option))).length
  const main = among(emphasis.main)
  const also = among(emphasis.also)
  const total = winners.length
  const met = main >= emphasis.minShare * total && (also > 0 || emphasis.also.length === 0)
  return { main, also, total, minShare: emphasis.minShare, met: total > 0 && met }
}
