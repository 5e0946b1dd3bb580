import { z } from 'zod'
import type { Values } from '../../foundation/refusal.ts'
import type { Facet } from '../campaign/rules.ts'
import { fromHundredths, hundredths } from '../review/points.ts'
import { type Coverage, coverageOf, optionsToCover } from './coverage.ts'
import { type Gap, type Swap, swapForCoverage } from './swap.ts'

/** A ranked case as the selection reads it. */
export type Candidate = {
  readonly caseId: string
  readonly rank: number | null
  readonly mean: number | null
  readonly gateFails: Readonly<Record<string, number>>
  /** Chosen options by facet key. */
  readonly facets: Readonly<Record<string, readonly string[]>>
  /** Its kind of works by key, where the call tells kinds apart. */
  readonly kind?: string | null
}

/** The organiser takes a case in or leaves it out against the proposal, and says why. */
export const overrideInput = z.object({
  caseId: z.string().min(1),
  choice: z.enum(['in', 'out']),
  reason: z.string().trim().min(1).max(500),
})
export type Override = z.infer<typeof overrideInput>

export type SelectionTask = {
  /** In the order of the ranking. */
  readonly candidates: readonly Candidate[]
  readonly size: number
  /** The places of each kind of works where kinds win apart; one that is not named wins nothing. */
  readonly sizes?: ReadonlyMap<string, number> | undefined
  readonly qualityFloor: number
  readonly facets: readonly Facet[]
  /** The keys of the facets of which every option should have a winner. */
  readonly cover: readonly string[]
  readonly overrides: readonly Override[]
}

/** A case with the reason for its place in the proposal, as a wording code. */
export type Placed = {
  readonly caseId: string
  readonly rank: number | null
  readonly mean: number | null
  readonly code: string
  readonly values: Values
}

/** Cases of one rank of which only some find a place; people settle it by an override. */
export type Cut = { readonly rank: number; readonly places: number; readonly tied: readonly string[] }

/** The proposal: who wins and why, who does not and why, what coverage cost, what it could not reach. */
export type Proposal = {
  readonly size: number
  /** The places of each kind of works where kinds win apart. */
  readonly sizes?: ReadonlyMap<string, number> | undefined
  readonly chosen: readonly Placed[]
  readonly leftOut: readonly Placed[]
  readonly swaps: readonly Swap[]
  readonly gaps: readonly Gap[]
  readonly cut: Cut | null
  readonly coverage: readonly Coverage[]
  /** Points of trimmed mean that coverage cost in all. */
  readonly cost: number
}

/**
 * Proposes the excellent cases (notice 三、4): those the organiser takes in, then by rank what is above the quality
 * floor and failed no gate; then for each demanded option without a winner the swap that costs least.
 */
export function proposeSelection(task: SelectionTask): Proposal {
  const forced = task.candidates.filter(({ caseId }) => overrideOf(task, caseId)?.choice === 'in')
  const barred = task.candidates.flatMap((candidate) => barring(candidate, task))
  const barredIds = new Set(barred.map(({ caseId }) => caseId))
  const ranked = task.candidates.filter(
    (candidate) => !barredIds.has(candidate.caseId) && !forced.includes(candidate),
  )
  const { inside, outside } = placed(task, ranked, forced)
  const covered = swapForCoverage({
    fixed: forced,
    chosen: inside,
    waiting: outside,
    options: optionsToCover(task.facets, task.cover),
    mayReplace: (comer, goer) => groupOf(comer, task) === groupOf(goer, task),
  })
  const outcome = { task, ranks: ranksIn(task), swaps: covered.swaps }
  const winners = [...forced, ...covered.chosen]
  const order = new Map(task.candidates.map(({ caseId }, index) => [caseId, index]))
  const place = ({ caseId }: { caseId: string }) => order.get(caseId) ?? 0
  return {
    size: task.size,
    ...(task.sizes ? { sizes: task.sizes } : {}),
    chosen: winners.sort((one, other) => place(one) - place(other)).map((winner) => winning(winner, outcome)),
    leftOut: [...barred, ...covered.waiting.map((candidate) => losing(candidate, outcome))].sort(
      (one, other) => place(one) - place(other),
    ),
    swaps: covered.swaps,
    gaps: covered.gaps,
    cut: cutIn(inside, outside, task),
    coverage: coverageOf(task.facets, winners, [...forced, ...ranked]),
    cost: fromHundredths(covered.swaps.reduce((sum, { cost }) => sum + hundredths(cost), 0)),
  }
}

/** The kind in which a case competes; all compete together where kinds do not win apart. */
function groupOf({ kind = null }: Candidate, { sizes }: SelectionTask): string {
  return sizes ? (kind ?? '') : ''
}

/** How many places there are for those who compete with a case. */
function sizeFor(candidate: Candidate, task: SelectionTask): number {
  return task.sizes ? (task.sizes.get(groupOf(candidate, task)) ?? 0) : task.size
}

/** Who of the ranked finds a place beside those that are taken in, and who does not. */
function placed(task: SelectionTask, ranked: readonly Candidate[], forced: readonly Candidate[]) {
  const taken = new Map<string, number>()
  const take = (candidate: Candidate) => {
    const group = groupOf(candidate, task)
    taken.set(group, (taken.get(group) ?? 0) + 1)
    return (taken.get(group) ?? 0) <= sizeFor(candidate, task)
  }
  for (const candidate of forced) take(candidate)
  const { inside = [], outside = [] } = Object.groupBy(ranked, (one) => (take(one) ? 'inside' : 'outside'))
  return { inside, outside }
}

/** The place of each case among those that it competes with, by its identifier; equal ranks share one. */
function ranksIn(task: SelectionTask): ReadonlyMap<string, number> {
  const groups = Map.groupBy(task.candidates, (candidate) => groupOf(candidate, task))
  const ranks = [...groups.values()].flatMap((group) => {
    const first = new Map<number | null, number>()
    for (const [index, { rank }] of group.entries()) if (!first.has(rank)) first.set(rank, index + 1)
    return group.map(({ caseId, rank }): [string, number] => [
      caseId,
      rank === null ? 0 : (first.get(rank) ?? 0),
    ])
  })
  return new Map(ranks)
}

function overrideOf({ overrides }: SelectionTask, caseId: string): Override | undefined {
  return overrides.findLast((override) => override.caseId === caseId)
}

/** Why a case cannot win, the organiser's word first. */
function barring(candidate: Candidate, task: SelectionTask): Placed[] {
  const { caseId, rank, mean, gateFails } = candidate
  const override = overrideOf(task, caseId)
  const placed = (code: string, values: Values): Placed[] => [{ caseId, rank, mean, code, values }]
  if (override)
    return override.choice === 'out' ? placed('left-by-organiser', { reason: override.reason }) : []
  if (mean === null) return placed('left-unscored', {})
  const fails = Object.values(gateFails).reduce((sum, count) => sum + count, 0)
  if (fails > 0) return placed('left-gate-failed', { count: fails })
  if (mean < task.qualityFloor) return placed('left-below-floor', { mean, floor: task.qualityFloor })
  return []
}

/** What the reasons of a proposal rest on. */
type Outcome = {
  readonly task: SelectionTask
  readonly ranks: ReadonlyMap<string, number>
  readonly swaps: readonly Swap[]
}

function winning(candidate: Candidate, { task, ranks, swaps }: Outcome): Placed {
  const { caseId, rank, mean } = candidate
  const placed = { caseId, rank, mean }
  const override = overrideOf(task, caseId)
  if (override) return { ...placed, code: 'chosen-by-organiser', values: { reason: override.reason } }
  const swap = swaps.findLast((candidate) => candidate.in === caseId)
  const code = task.sizes ? 'chosen-by-rank-of-kind' : 'chosen-by-rank'
  if (!swap) return { ...placed, code, values: { rank: ranks.get(caseId) ?? 0 } }
  return { ...placed, code: 'chosen-for-coverage', values: coverageValues(swap) }
}

function losing(candidate: Candidate, { task, ranks, swaps }: Outcome): Placed {
  const { caseId, rank, mean } = candidate
  const swap = swaps.findLast((candidate) => candidate.out === caseId)
  const placed = { caseId, rank, mean }
  if (swap) return { ...placed, code: 'left-for-coverage', values: coverageValues(swap) }
  const size = sizeFor(candidate, task)
  if (size === 0 && task.sizes) return { ...placed, code: 'left-kind-not-awarded', values: {} }
  const code = task.sizes ? 'left-by-rank-of-kind' : 'left-by-rank'
  return { ...placed, code, values: { rank: ranks.get(caseId) ?? 0, size } }
}

function coverageValues({ facetName, optionName, cost }: Swap): Values {
  return { facet: facetName, option: optionName, cost }
}

/** The first cut among those who compete with one another. */
function cutIn(inside: readonly Candidate[], outside: readonly Candidate[], task: SelectionTask): Cut | null {
  const groups = [...new Set(inside.map((one) => groupOf(one, task)))]
  const cuts = groups.map((group) => {
    const [chosen, waiting] = [inside, outside].map((all) =>
      all.filter((one) => groupOf(one, task) === group),
    )
    return cutOf(chosen ?? [], waiting ?? [])
  })
  return cuts.find((cut) => cut !== null) ?? null
}

function cutOf(chosen: readonly Candidate[], waiting: readonly Candidate[]): Cut | null {
  const rank = chosen.at(-1)?.rank
  if (rank === undefined || rank === null || waiting[0]?.rank !== rank) return null
  const inside = chosen.filter((candidate) => candidate.rank === rank)
  const outside = waiting.filter((candidate) => candidate.rank === rank)
  return { rank, places: inside.length, tied: [...inside, ...outside].map(({ caseId }) => caseId) }
}
