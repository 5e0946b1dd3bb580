import { spreadEvenly } from './flow.ts'

/** A reviewer of the panel; `capacity` is the most cases the person takes on, `null` without a limit. */
export type AssignmentReviewer = { readonly reviewerId: string; readonly capacity: number | null }

export type Pair = { readonly caseId: string; readonly reviewerId: string }

/** What an assignment is made from: cases, panel, the scores each case needs, and what may not or must stay. */
export type AssignmentTask = {
  readonly cases: readonly string[]
  readonly reviewers: readonly AssignmentReviewer[]
  readonly scoresPerCase: number
  /** Whether the reviewer may not score the case; asked once for each pair. */
  readonly forbidden: (caseId: string, reviewerId: string) => boolean
  /** Pairs already assigned; they stay and count towards the case and the reviewer's load. */
  readonly assigned: readonly Pair[]
}

/** A case that cannot get all its scores: too few reviewers without a conflict, or no free capacity left. */
export type Shortfall = {
  readonly caseId: string
  readonly missing: number
  readonly eligible: number
  readonly reason: 'shortfall-eligible' | 'shortfall-capacity'
}

/** Who is to score what; shown before it is applied. `kept` pairs are on record already. */
export type Plan = {
  readonly assignments: readonly (Pair & { readonly kept: boolean })[]
  readonly loads: readonly (AssignmentReviewer & { readonly load: number })[]
  readonly shortfalls: readonly Shortfall[]
}

/**
 * Plans the assignment: as many of the demanded scores as can be had at all, spread over the cases by turns, and
 * loads as even as conflicts and capacities allow (no plan has a smaller sum of squared loads). The plan does not
 * depend on the order of cases and reviewers. `tell` hears the share that is done, from 0 to 1.
 */
export function planAssignment(task: AssignmentTask, tell: (share: number) => void = () => undefined): Plan {
  const cases = [...new Set(task.cases)].sort()
  const reviewers = [...task.reviewers].sort((one, other) => (one.reviewerId < other.reviewerId ? -1 : 1))
  const kept = keptPairs(task, cases, reviewers)
  const graph = {
    cases: cases.length,
    reviewers: reviewers.length,
    open: openPairs(task, cases, reviewers, kept.cells, (share) => tell(share * asking)),
    need: kept.perCase.map((count) => Math.max(0, task.scoresPerCase - count)),
    had: kept.perCase.map((count) => Math.min(task.scoresPerCase, count)),
    load: kept.perReviewer,
    capacity: reviewers.map(({ capacity }) => capacity ?? Number.POSITIVE_INFINITY),
    caseSeed: cases.map(seedOf),
    reviewerSeed: reviewers.map(({ reviewerId }) => seedOf(reviewerId)),
  }
  const eligible = eligibleCounts(graph)
  const { given, load, missing } = spreadEvenly(graph, (share) => tell(asking + share * (1 - asking)))
  const assignments = cases.flatMap((caseId, row) => [
    ...(kept.byCase.get(caseId) ?? []).map((reviewerId) => ({ caseId, reviewerId, kept: true })),
    ...(given[row] ?? []).flatMap((column) => {
      const reviewer = reviewers[column]
      return reviewer ? [{ caseId, reviewerId: reviewer.reviewerId, kept: false }] : []
    }),
  ])
  return {
    assignments,
    loads: reviewers.map((reviewer, column) => ({ ...reviewer, load: load[column] ?? 0 })),
    shortfalls: cases.flatMap((caseId, row) =>
      shortfall(caseId, missing[row] ?? 0, graph.need[row] ?? 0, eligible[row] ?? 0),
    ),
  }
}

/** The share of the work that it takes to ask for every pair whether it may be. */
const asking = 0.4

function shortfall(caseId: string, missing: number, need: number, eligible: number): Shortfall[] {
  if (missing === 0) return []
  return [
    { caseId, missing, eligible, reason: eligible < need ? 'shortfall-eligible' : 'shortfall-capacity' },
  ]
}

type Kept = {
  readonly byCase: ReadonlyMap<string, readonly string[]>
  readonly perCase: number[]
  readonly perReviewer: number[]
  readonly cells: ReadonlySet<number>
}

function keptPairs(
  { assigned }: AssignmentTask,
  cases: readonly string[],
  reviewers: readonly AssignmentReviewer[],
): Kept {
  const rows = new Map(cases.map((caseId, row) => [caseId, row]))
  const columns = new Map(reviewers.map(({ reviewerId }, column) => [reviewerId, column]))
  const byCase = new Map<string, string[]>()
  const perReviewer = reviewers.map(() => 0)
  const cells = new Set<number>()
  for (const { caseId, reviewerId } of assigned) {
    const row = rows.get(caseId)
    const held = byCase.get(caseId) ?? []
    if (row === undefined || held.includes(reviewerId)) continue
    byCase.set(caseId, [...held, reviewerId].sort())
    const column = columns.get(reviewerId)
    if (column === undefined) continue
    perReviewer[column] = (perReviewer[column] ?? 0) + 1
    cells.add(row * reviewers.length + column)
  }
  return { byCase, perCase: cases.map((caseId) => byCase.get(caseId)?.length ?? 0), perReviewer, cells }
}

function openPairs(
  { forbidden }: AssignmentTask,
  cases: readonly string[],
  reviewers: readonly AssignmentReviewer[],
  taken: ReadonlySet<number>,
  tell: (share: number) => void,
): Uint8Array {
  const open = new Uint8Array(cases.length * reviewers.length)
  let cell = 0
  for (const [row, caseId] of cases.entries()) {
    if (row % 500 === 0) tell(row / cases.length)
    for (const { reviewerId } of reviewers) {
      if (!forbidden(caseId, reviewerId)) open[cell] = 1
      cell += 1
    }
  }
  for (const kept of taken) open[kept] = 0
  return open
}

function eligibleCounts({
  cases,
  reviewers,
  open,
}: {
  cases: number
  reviewers: number
  open: Uint8Array
}): number[] {
  return Array.from({ length: cases }, (_, row) => {
    let count = 0
    for (let cell = row * reviewers; cell < (row + 1) * reviewers; cell += 1) count += open[cell] ?? 0
    return count
  })
}

/** A whole number that scatters names; with it equal choices are mixed, so that panels overlap. */
function seedOf(name: string): number {
  let seed = 0x811c9dc5
  for (let index = 0; index < name.length; index += 1) {
    seed = Math.imul(seed ^ name.charCodeAt(index), 0x01000193)
  }
  return seed >>> 0
}
