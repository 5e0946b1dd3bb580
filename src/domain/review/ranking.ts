import type { Values } from '../../foundation/refusal.ts'
import type { Criterion } from '../campaign/rules.ts'
import { meanOf, medianOf } from './points.ts'
import { failedGates, type GateAnswer, totalOf } from './score.ts'
import { type TrimmedMean, trimmedMean } from './trim.ts'

/** A sheet as the ranking reads it: the newest one of each reviewer. */
export type CountedSheet = {
  readonly reviewerId: string
  readonly scores: Readonly<Record<string, number>>
  readonly gates: Readonly<Record<string, GateAnswer>>
}

export type ScoredCase = { readonly caseId: string; readonly sheets: readonly CountedSheet[] }

/** One row of the ranking; a case without any sheet has neither mean nor rank and stands at the end. */
export type RankedCase = {
  readonly caseId: string
  readonly rank: number | null
  readonly mean: number | null
  readonly trimmed: TrimmedMean
  /** The mean of each criterion over the sheets that count. */
  readonly criterionMeans: Readonly<Record<string, number>>
  readonly median: number | null
  readonly plainMean: number | null
  readonly sheetCount: number
  /** How many sheets answer each gate with fail; gates nobody failed are absent. */
  readonly gateFails: Readonly<Record<string, number>>
}

/** How two neighbours with the same trimmed mean were parted, or why they share a rank: a wording code. */
export type Tie = {
  readonly upper: string
  readonly lower: string
  readonly code: 'tie-criterion' | 'tie-median' | 'tie-plain-mean' | 'tie-equal'
  readonly values: Values
}

export type Ranking = { readonly rows: readonly RankedCase[]; readonly ties: readonly Tie[] }

type RankingRules = {
  readonly criteria: readonly Pick<Criterion, 'key' | 'name'>[]
  readonly trimFrom: number
}

/** One step of the comparison after the trimmed mean: what is compared and how the answer is worded. */
type Step = {
  readonly code: Tie['code']
  readonly name: string
  readonly of: (row: RankedCase) => number
}

/**
 * Ranks by trimmed mean as published, then by the mean of each criterion in the order of the rubric, then by the
 * median and the mean of all totals. What is equal in all of these shares a rank, and the next rank is left out.
 */
export function rankingOf(cases: readonly ScoredCase[], rules: RankingRules): Ranking {
  const rows = cases.map((scored) => unranked(scored, rules))
  const steps = stepsOf(rules.criteria)
  const scored = rows
    .filter((row) => row.mean !== null)
    .sort((one, other) => compareRows(one, other, steps) || (one.caseId < other.caseId ? -1 : 1))
  const ranked: RankedCase[] = []
  for (const [index, row] of scored.entries()) {
    const before = ranked.at(-1)
    const shares = before !== undefined && compareRows(before, row, steps) === 0
    ranked.push({ ...row, rank: shares ? before.rank : index + 1 })
  }
  return { rows: [...ranked, ...rows.filter((row) => row.mean === null)], ties: tiesOf(ranked, steps) }
}

function unranked({ caseId, sheets }: ScoredCase, { criteria, trimFrom }: RankingRules): RankedCase {
  const totals = sheets.map(({ reviewerId, scores }) => ({ reviewerId, total: totalOf(criteria, scores) }))
  const trimmed = trimmedMean(totals, trimFrom)
  const counting = new Set(trimmed.kept.map(({ reviewerId }) => reviewerId))
  const kept = sheets.filter(({ reviewerId }) => counting.has(reviewerId))
  const criterionMeans = Object.fromEntries(
    criteria.map(({ key }) => [key, meanOf(kept.map(({ scores }) => scores[key] ?? 0)) ?? 0]),
  )
  const gateFails: Record<string, number> = {}
  for (const key of sheets.flatMap(failedGates)) gateFails[key] = (gateFails[key] ?? 0) + 1
  const points = totals.map(({ total }) => total)
  return {
    caseId,
    rank: null,
    mean: trimmed.mean,
    trimmed,
    criterionMeans,
    median: medianOf(points),
    plainMean: meanOf(points),
    sheetCount: sheets.length,
    gateFails,
  }
}

function stepsOf(criteria: RankingRules['criteria']): Step[] {
  return [
    ...criteria.map(({ key, name }) => ({
      code: 'tie-criterion' as const,
      name,
      of: (row: RankedCase) => row.criterionMeans[key] ?? 0,
    })),
    { code: 'tie-median', name: '', of: (row) => row.median ?? 0 },
    { code: 'tie-plain-mean', name: '', of: (row) => row.plainMean ?? 0 },
  ]
}

function compareRows(one: RankedCase, other: RankedCase, steps: readonly Step[]): number {
  const byMean = (other.mean ?? 0) - (one.mean ?? 0)
  if (byMean !== 0) return byMean
  const parting = steps.find((step) => step.of(one) !== step.of(other))
  return parting ? parting.of(other) - parting.of(one) : 0
}

function tiesOf(ranked: readonly RankedCase[], steps: readonly Step[]): Tie[] {
  return ranked.flatMap((lower, index) => {
    const upper = ranked[index - 1]
    return upper && upper.mean === lower.mean ? [tieBetween(upper, lower, steps)] : []
  })
}

function tieBetween(upper: RankedCase, lower: RankedCase, steps: readonly Step[]): Tie {
  const pair = { upper: upper.caseId, lower: lower.caseId }
  const mean = lower.mean ?? 0
  const step = steps.find((candidate) => candidate.of(upper) !== candidate.of(lower))
  if (!step) return { ...pair, code: 'tie-equal', values: { mean, rank: lower.rank ?? 0 } }
  const figures = { mean, higher: step.of(upper), lower: step.of(lower) }
  const values = step.code === 'tie-criterion' ? { criterion: step.name, ...figures } : figures
  return { ...pair, code: step.code, values }
}
