import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '../domain/person/roles.ts'
import { type Plan, planAssignment } from '../domain/review/assignment.ts'
import { type Conflict, conflictFinder } from '../domain/review/conflict.ts'
import {
  panelLines,
  type ReviewedCase,
  recordedConflicts,
  reviewedCases,
} from '../engines/store/conflicts.ts'
import { assignedPairs, lockRound, type PanelRow, panelOf, type RoundRow } from '../engines/store/review.ts'
import type { Read, Tx } from '../engines/store/store.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import { takeStep } from './caseSteps.ts'
import { deedOf } from './deed.ts'
import { insistRoundOpen, openRound } from './review.ts'

/** The plan of a round before it is applied, with all that speaks for it. */
export type ReviewPlan = {
  readonly call: Call
  readonly round: RoundRow
  readonly plan: Plan
  readonly panel: readonly PanelRow[]
  readonly caseCount: number
  /** Pairs that may not be, counted by the reason. */
  readonly forbidden: readonly { readonly code: Conflict['code']; readonly count: number }[]
  /** Known again when the plan is applied: what was shown is what is applied. */
  readonly digest: string
}

type Planned = Omit<ReviewPlan, 'call' | 'round'> & { readonly cases: readonly ReviewedCase[] }

/** Plans who scores what; nothing is written. */
export async function makePlan(app: App, actor: Actor, roundId: string): Promise<ReviewPlan> {
  const { call, round } = await openRound(app, actor, 'review.arrange', roundId)
  insistRoundOpen(round)
  const { cases: _, ...planned } = await planFor(app.store.read, call, round)
  return { call, round, ...planned }
}

async function planFor(read: Read, call: Call, round: RoundRow): Promise<Planned> {
  const cases = await reviewedCases(read, call.id)
  const panel = await panelOf(read, round)
  const pairs = await assignedPairs(read, round)
  const conflictOf = await conflictsOf(read, call)
  const lines = new Map((await panelLines(read, round)).map((line) => [line.personId, line]))
  const byId = new Map(cases.map((one) => [one.caseId, one]))
  const over = new Set(
    pairs.filter((pair) => pair.endedAt).map((pair) => `${pair.caseId} ${pair.reviewerId}`),
  )
  const counts = new Map<Conflict['code'], number>()
  const forbidden = (caseId: string, reviewerId: string) => {
    const theCase = byId.get(caseId)
    const line = lines.get(reviewerId)
    const conflict = theCase && line ? conflictOf(line, theCase) : null
    if (conflict) counts.set(conflict.code, (counts.get(conflict.code) ?? 0) + 1)
    return conflict !== null || over.has(`${caseId} ${reviewerId}`)
  }
  const plan = planAssignment({
    cases: cases.map((one) => one.caseId),
    reviewers: panel.map(({ personId, capacity }) => ({ reviewerId: personId, capacity })),
    scoresPerCase: round.scoresPerCase,
    forbidden,
    assigned: pairs.filter((pair) => !pair.endedAt),
  })
  const counted = [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((one, other) => other.count - one.count)
  return { plan, panel, cases, caseCount: cases.length, forbidden: counted, digest: digestOf(plan) }
}

/** The question of conflict in a call, as its tree and its records stand. */
export async function conflictsOf(read: Read, call: Call): Promise<ReturnType<typeof conflictFinder>> {
  const organiser = await read
    .selectFrom('organisations')
    .select('path')
    .where('id', '=', call.organiserId)
    .executeTakeFirstOrThrow()
  return conflictFinder(organiser, await recordedConflicts(read, call.id))
}

/** A digest of the pairs and the gaps; what is assigned already does not change it. */
function digestOf({ assignments, shortfalls }: Plan): string {
  const pairs = assignments.map(({ caseId, reviewerId }) => `${caseId} ${reviewerId}`).sort()
  const gaps = shortfalls.map(({ caseId, missing }) => `${caseId} ${missing}`).sort()
  return createHash('sha256')
    .update(JSON.stringify([pairs, gaps]))
    .digest('hex')
}

/**
 * Applies the plan that was shown, in one transaction: it is made again and compared, so that what was shown is
 * what is applied. Valid cases enter the review; assignments that stand stay; the same plan again does nothing.
 */
export async function applyPlan(
  app: App,
  actor: Actor,
  roundId: string,
  digest: string,
): Promise<{ assigned: number; cases: number }> {
  const { call, round } = await openRound(app, actor, 'review.arrange', roundId)
  return app.store.write(async (tx) => {
    const locked = await lockRound(tx, round, 'update')
    insistRoundOpen(locked)
    const planned = await planFor(tx, call, locked)
    if (planned.digest !== digest) throw refusal('conflict', 'plan-changed')
    if (planned.plan.assignments.length === 0) throw refusal('conflict', 'plan-empty')
    const fresh = planned.plan.assignments.filter((pair) => !pair.kept)
    await takeCases(app, tx, actor, locked, planned.cases)
    await assign(app, tx, locked, fresh)
    await countAssigned(tx, locked)
    if (fresh.length === 0 && locked.appliedAt) return { assigned: 0, cases: planned.caseCount }
    const now = app.clock.now()
    await tx
      .updateTable('review_rounds')
      .set({ applied_at: locked.appliedAt ?? now })
      .where('campaign_id', '=', call.id)
      .where('id', '=', round.id)
      .execute()
    const details = {
      digest,
      assigned: fresh.length,
      cases: planned.caseCount,
      shortfalls: planned.plan.shortfalls.length,
    }
    tx.log(deedOf(actor, now, 'round.apply', { kind: 'round', id: round.id, campaignId: call.id }, details))
    return { assigned: fresh.length, cases: planned.caseCount }
  })
}

/** Takes cases into the round; valid ones enter the review. What they are filed under is kept with them. */
async function takeCases(
  app: App,
  tx: Tx,
  actor: Actor,
  round: RoundRow,
  cases: readonly ReviewedCase[],
): Promise<void> {
  for (const { caseId, state } of cases) {
    if (state === 'valid')
      await takeStep(app, tx, actor, { campaignId: round.campaignId, id: caseId }, 'startReview')
  }
  const taken = tx
    .selectFrom('cases')
    .innerJoin('case_versions as version', (join) =>
      join
        .onRef('version.campaign_id', '=', 'cases.campaign_id')
        .onRef('version.case_id', '=', 'cases.id')
        .onRef('version.version', '=', 'cases.version'),
    )
    .select(({ val }) => [
      'cases.campaign_id',
      val(round.id).as('round_id'),
      'cases.id',
      sql<string>`version.content -> 'facets'`.as('facets'),
      'cases.focus_area',
      sql<Date>`${app.clock.now()}::timestamptz`.as('added_at'),
      sql<number>`0`.as('assigned'),
      sql<number>`0`.as('sheets'),
      sql<string>`''`.as('sort_key'),
    ])
    .where('cases.campaign_id', '=', round.campaignId)
    .where('cases.state', '=', 'inReview')
  await tx
    .insertInto('round_cases')
    .columns([
      'campaign_id',
      'round_id',
      'case_id',
      'facets',
      'focus_area',
      'added_at',
      'assigned',
      'sheets',
      'sort_key',
    ])
    .expression(taken)
    .onConflict((conflict) => conflict.columns(['campaign_id', 'round_id', 'case_id']).doNothing())
    .execute()
}

/** Counts the reviewers whom each case of a round has now. */
async function countAssigned(tx: Tx, round: RoundRow): Promise<void> {
  await tx
    .updateTable('round_cases')
    .set(({ selectFrom }) => ({
      assigned: selectFrom('assignments')
        .select(({ fn }) => fn.countAll<number>().as('assigned'))
        .whereRef('assignments.campaign_id', '=', 'round_cases.campaign_id')
        .whereRef('assignments.round_id', '=', 'round_cases.round_id')
        .whereRef('assignments.case_id', '=', 'round_cases.case_id')
        .where('assignments.ended_at', 'is', null),
    }))
    .where('campaign_id', '=', round.campaignId)
    .where('round_id', '=', round.id)
    .execute()
}

/** Writes assignments; one that ended before begins again. */
export async function assign(
  app: App,
  tx: Tx,
  round: Pick<RoundRow, 'campaignId' | 'id'>,
  pairs: readonly { readonly caseId: string; readonly reviewerId: string }[],
): Promise<void> {
  const assigned_at = app.clock.now()
  const rows = pairs.map(({ caseId, reviewerId }) => ({
    ...{ campaign_id: round.campaignId, round_id: round.id, case_id: caseId, person_id: reviewerId },
    ...{ assigned_at, ended_at: null, scored_at: null },
  }))
  for (let from = 0; from < rows.length; from += 500) {
    await tx
      .insertInto('assignments')
      .values(rows.slice(from, from + 500))
      .onConflict((conflict) =>
        conflict
          .columns(['campaign_id', 'round_id', 'case_id', 'person_id'])
          .doUpdateSet({ assigned_at, ended_at: null }),
      )
      .execute()
  }
}
