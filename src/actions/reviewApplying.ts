import { sql } from 'kysely'
import type { Actor } from '../domain/person/roles.ts'
import type { ReviewedCase } from '../engines/store/conflicts.ts'
import { lockRound, type RoundRow } from '../engines/store/review.ts'
import type { Tx } from '../engines/store/store.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { takeSteps } from './caseSteps.ts'
import { deedOf } from './deed.ts'
import { insistRoundOpen, openRound } from './review.ts'
import { plannedNow } from './reviewPlan.ts'

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
    const planned = await plannedNow(app, tx, call, locked)
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
  const entering = cases.filter(({ state }) => state === 'valid').map(({ caseId }) => caseId)
  await takeSteps(app, tx, actor, round.campaignId, entering, 'startReview')
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
