import { type AssignmentReviewer, type Pair, type Plan, planAssignment } from './assignment.ts'
import {
  type Conflict,
  type ConflictCase,
  type ConflictReviewer,
  conflictFinder,
  type RecordedConflict,
} from './conflict.ts'

/** All that the plan of a round is made from, as plain values that can be handed to another thread. */
export type PlanningTask = {
  readonly organiser: { readonly path: string }
  readonly cases: readonly ConflictCase[]
  readonly panel: readonly AssignmentReviewer[]
  readonly lines: readonly ConflictReviewer[]
  readonly recorded: readonly RecordedConflict[]
  readonly scoresPerCase: number
  readonly assigned: readonly Pair[]
  /** Pairs whose assignment was ended; they do not come again. */
  readonly over: readonly Pair[]
}

/** The plan, and how many pairs may not be by each reason, the most frequent first. */
export type Planned = {
  readonly plan: Plan
  readonly forbidden: readonly { readonly code: Conflict['code']; readonly count: number }[]
}

/** Holds every reviewer against every case and plans who scores what; `tell` hears the share that is done. */
export function planRound(task: PlanningTask, tell?: (share: number) => void): Planned {
  const conflictOf = conflictFinder(task.organiser, task.recorded)
  const lines = new Map(task.lines.map((line) => [line.personId, line]))
  const cases = new Map(task.cases.map((one) => [one.caseId, one]))
  const over = new Set(task.over.map(keyOf))
  const counts = new Map<Conflict['code'], number>()
  const forbidden = (caseId: string, reviewerId: string) => {
    const theCase = cases.get(caseId)
    const line = lines.get(reviewerId)
    const conflict = theCase && line ? conflictOf(line, theCase) : null
    if (conflict) counts.set(conflict.code, (counts.get(conflict.code) ?? 0) + 1)
    return conflict !== null || (over.size > 0 && over.has(keyOf({ caseId, reviewerId })))
  }
  const plan = planAssignment(
    {
      cases: task.cases.map(({ caseId }) => caseId),
      reviewers: task.panel,
      scoresPerCase: task.scoresPerCase,
      forbidden,
      assigned: task.assigned,
    },
    tell,
  )
  const counted = [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((one, other) => other.count - one.count)
  return { plan, forbidden: counted }
}

function keyOf({ caseId, reviewerId }: Pair): string {
  return `${caseId} ${reviewerId}`
}
