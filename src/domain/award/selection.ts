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
  const places = Math.max(0, task.size - forced.length)
  const byRank = ranked.slice(0, places)
  const covered = swapForCoverage({
    fixed: forced,
    chosen: byRank,
    waiting: ranked.slice(places),
    options: optionsToCover(task.facets, task.cover),
  })
  const winners = [...forced, ...covered.chosen]
  const order = new Map(task.candidates.map(({ caseId }, index) => [caseId, index]))
  const place = ({ caseId }: { caseId: string }) => order.get(caseId) ?? 0
  return {
    size: task.size,
    chosen: winners
      .sort((one, other) => place(one) - place(other))
      .map((winner) => winning(winner, task, covered.swaps)),
    leftOut: [...barred, ...covered.waiting.map((candidate) => losing(candidate, task, covered.swaps))].sort(
      (one, other) => place(one) - place(other),
    ),
    swaps: covered.swaps,
    gaps: covered.gaps,
    cut: cutOf(byRank, ranked.slice(places)),
    coverage: coverageOf(task.facets, winners, [...forced, ...ranked]),
    cost: fromHundredths(covered.swaps.reduce((sum, { cost }) => sum + hundredths(cost), 0)),
  }
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

function winning({ caseId, rank, mean }: Candidate, task: SelectionTask, swaps: readonly Swap[]): Placed {
  const placed = { caseId, rank, mean }
  const override = overrideOf(task, caseId)
  if (override) return { ...placed, code: 'chosen-by-organiser', values: { reason: override.reason } }
  const swap = swaps.findLast((candidate) => candidate.in === caseId)
  if (!swap) return { ...placed, code: 'chosen-by-rank', values: { rank: rank ?? 0 } }
  return { ...placed, code: 'chosen-for-coverage', values: coverageValues(swap) }
}

function losing({ caseId, rank, mean }: Candidate, task: SelectionTask, swaps: readonly Swap[]): Placed {
  const swap = swaps.findLast((candidate) => candidate.out === caseId)
  const placed = { caseId, rank, mean }
  if (swap) return { ...placed, code: 'left-for-coverage', values: coverageValues(swap) }
  return { ...placed, code: 'left-by-rank', values: { rank: rank ?? 0, size: task.size } }
}

function coverageValues({ facetName, optionName, cost }: Swap): Values {
  return { facet: facetName, option: optionName, cost }
}

function cutOf(chosen: readonly Candidate[], waiting: readonly Candidate[]): Cut | null {
  const rank = chosen.at(-1)?.rank
  if (rank === undefined || rank === null || waiting[0]?.rank !== rank) return null
  const inside = chosen.filter((candidate) => candidate.rank === rank)
  const outside = waiting.filter((candidate) => candidate.rank === rank)
  return { rank, places: inside.length, tied: [...inside, ...outside].map(({ caseId }) => caseId) }
}
