import { z } from 'zod'
import { dayOf, timeOf } from '../../foundation/clock.ts'
import { refusal, type Verdict } from '../../foundation/refusal.ts'
import { clauseOf, type Rules } from '../campaign/rules.ts'
import { type Finding, tally } from '../check/finding.ts'
import type { AddresseeClass } from '../organisation/organisation.ts'
import { keepsCap, keepsShares, type Ledger } from './quota.ts'
import { gaplessRanks, inOrder, type Ranked } from './rank.ts'

/** The words that closing a batch may need: why too few, and why the undecided cases are passed over. */
export const closingInput = z.object({
  reasonBelowFloor: z.string().trim().max(1000),
  passOverReason: z.string().trim().max(1000),
})
export type ClosingInput = z.infer<typeof closingInput>

type BatchRules = Pick<Rules, 'overview' | 'belowFloor' | 'deadline' | 'sources'>

/** All that decides whether a batch may be closed. */
export type Closing = {
  readonly ledger: Ledger
  readonly rules: BatchRules
  readonly hasOverview: boolean
  readonly overviewFindings: readonly Finding[]
  readonly reasonBelowFloor: string
  readonly passOverReason: string
  readonly endorsedCount: number
  readonly undecidedCount: number
  readonly closedAt: Date | null
  readonly now: Date
  readonly closesAt: Date
}

/** Whether a class owes an overview report with its batch (notice 二、4). */
export function owesOverview(rules: Pick<Rules, 'overview'>, addressee: AddresseeClass): boolean {
  return rules.overview.of.includes(addressee)
}

/** Whether something done now comes after the call has closed; the whole of the last second is in time. */
export function isLate(now: Date, closesAt: Date): boolean {
  return now.getTime() >= closesAt.getTime() + 1000
}

/** Whether the recommender may still choose: the batch is open, and the call too where it refuses the late. */
export function mayStillChoose({
  rules,
  closedAt,
  now,
  closesAt,
}: Pick<Closing, 'closedAt' | 'now' | 'closesAt'> & {
  readonly rules: Pick<Rules, 'deadline' | 'sources'>
}): Verdict {
  if (closedAt) return refusal('conflict', 'batch-closed', { at: `${dayOf(closedAt)} ${timeOf(closedAt)}` })
  if (isLate(now, closesAt) && rules.deadline.late === 'refuse') {
    const clause = clauseOf(rules, 'deadline')
    return refusal('too-late', 'deadline-passed', { at: `${dayOf(closesAt)} ${timeOf(closesAt)}`, clause })
  }
  return undefined
}

/**
 * Whether a batch may be closed and forwarded: in time, within the cap, with a valid overview report where one
 * is owed (notice 二、4), with words where it stays below the floor (notice 三、1) or leaves cases undecided.
 */
export function mayClose(closing: Closing): Verdict {
  return (
    mayStillChoose(closing) ??
    withinCap(closing) ??
    keepsShares(closing.ledger) ??
    overviewInOrder(closing) ??
    floorReached(closing) ??
    undecidedExplained(closing)
  )
}

function withinCap({ ledger, endorsedCount }: Closing): Verdict {
  const used = ledger.forwarded + endorsedCount
  return keepsCap({ ...ledger, used }, used)
}

function overviewInOrder({ ledger, rules, hasOverview, overviewFindings }: Closing): Verdict {
  if (!owesOverview(rules, ledger.class)) return undefined
  const clause = clauseOf(rules, 'overview')
  if (!hasOverview) return refusal('invalid', 'overview-missing', { title: rules.overview.title, clause })
  const { error: count } = tally(overviewFindings)
  if (count === 0) return undefined
  return refusal('invalid', 'overview-invalid', { title: rules.overview.title, count, clause })
}

function floorReached({ ledger, rules, reasonBelowFloor, endorsedCount }: Closing): Verdict {
  const below = belowFloor(ledger, ledger.forwarded + endorsedCount)
  if (!below) return undefined
  if (rules.belowFloor === 'refuse') return refusal('invalid', below.code, below.values)
  if (reasonBelowFloor.trim() !== '') return undefined
  const problem = { code: `${below.code}-needs-reason` as const, values: below.values }
  return refusal('invalid', problem.code, problem.values, { reasonBelowFloor: problem })
}

/** The floor that is not reached: of all cases, else of one kind of works. */
function belowFloor({ min, clause, shares }: Ledger, used: number) {
  if (used < min) return { code: 'below-floor', values: { min, used, clause } } as const
  const share = shares.find((one) => one.used < one.min)
  if (!share) return null
  const values = { kind: share.name, min: share.min, used: share.used, clause }
  return { code: 'below-floor-of-kind', values } as const
}

function undecidedExplained({ undecidedCount, passOverReason }: Closing): Verdict {
  if (undecidedCount === 0 || passOverReason.trim() !== '') return undefined
  const code = 'undecided-needs-reason'
  const values = { count: undecidedCount }
  return refusal('invalid', code, values, { passOverReason: { code, values } })
}

/** What closing will do, case by case; shown before it is done. */
export type ClosingPlan = {
  readonly forward: readonly { readonly caseId: string; readonly rank: number }[]
  readonly passOver: readonly { readonly caseId: string; readonly reason: string }[]
}

/** The endorsed cases go forward with gapless ranks; the submitted ones nobody decided on are passed over. */
export function closingPlan(
  endorsed: readonly Ranked[],
  undecided: readonly string[],
  passOverReason: string,
): ClosingPlan {
  return {
    forward: [...gaplessRanks(inOrder(endorsed))].map(([caseId, rank]) => ({ caseId, rank })),
    passOver: undecided.map((caseId) => ({ caseId, reason: passOverReason.trim() })),
  }
}
