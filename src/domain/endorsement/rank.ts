/** A case of a batch with the rank it was given; `null` where it has none yet. */
export type Ranked = { readonly caseId: string; readonly rank: number | null }

/** The cases in the order of their ranks; those without a rank come last, in the order they stand. */
export function inOrder(cases: readonly Ranked[]): string[] {
  const place = (ranked: Ranked) => ranked.rank ?? Number.POSITIVE_INFINITY
  return cases
    .map((ranked, index) => ({ ranked, index }))
    .sort((one, other) =>
      place(one.ranked) === place(other.ranked)
        ? one.index - other.index
        : place(one.ranked) - place(other.ranked),
    )
    .map(({ ranked }) => ranked.caseId)
}

/** The ranks 1, 2, 3 … without a gap, in the order given. */
export function gaplessRanks(order: readonly string[]): Map<string, number> {
  return new Map(order.map((caseId, index) => [caseId, index + 1]))
}

/**
 * The order after a case was moved to a rank: the others close up behind it and make room before it. A rank
 * beyond either end means that end; a case that is not in the order changes nothing.
 */
export function afterMove(order: readonly string[], caseId: string, toRank: number): string[] {
  if (!order.includes(caseId)) return [...order]
  const others = order.filter((other) => other !== caseId)
  const index = Math.min(Math.max(Math.trunc(toRank), 1), order.length) - 1
  return [...others.slice(0, index), caseId, ...others.slice(index)]
}

/** The cases whose rank differs from the one on record, with the new rank; the action saves only these. */
export function changedRanks(
  cases: readonly Ranked[],
  order: readonly string[],
): { caseId: string; rank: number }[] {
  const ranks = gaplessRanks(order)
  return cases.flatMap(({ caseId, rank }) => {
    const next = ranks.get(caseId)
    return next !== undefined && next !== rank ? [{ caseId, rank: next }] : []
  })
}
