import type { Actor } from '../domain/person/roles.ts'
import { panelLines, reviewedCases } from '../engines/store/conflicts.ts'
import { assignedPairs, lockRound, panelLoads, type RoundRow } from '../engines/store/review.ts'
import type { Read, Tx } from '../engines/store/store.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import { deedOf } from './deed.ts'
import { insistRoundOpen, openRound } from './review.ts'
import { assign } from './reviewApplying.ts'
import { conflictsOf } from './reviewPlan.ts'
import { keepResult, lockResult } from './roundResult.ts'
import { endAssignment } from './scoring.ts'

/** Who takes a case over from whom, and why; `fromId` is `null` where a gap is filled. */
export type Replacement = {
  readonly caseId: string
  readonly fromId: string | null
  readonly toId: string
  readonly reason: string
}

/**
 * Gives a case to another reviewer of the panel: the assignment of the one replaced ends and the marks no longer
 * count. A replacement with a conflict, already assigned or not of the panel is refused.
 */
export async function replaceReviewer(
  app: App,
  actor: Actor,
  roundId: string,
  input: Replacement,
): Promise<void> {
  const { call, round } = await openRound(app, actor, 'review.arrange', roundId)
  const reason = input.reason.trim()
  if (input.fromId !== null && reason === '')
    throw refusal('invalid', 'form', {}, { reason: { code: 'required' } })
  if (reason.length > 500)
    throw refusal('invalid', 'form', {}, { reason: { code: 'too-long', values: { max: 500 } } })
  await app.store.write(async (tx) => {
    const locked = await lockRound(tx, round, 'update')
    insistRoundOpen(locked)
    await lockResult(tx, locked, input.caseId)
    if (await isAssigned(tx, locked, input.caseId, input.toId)) {
      if (input.fromId === null || !(await isAssigned(tx, locked, input.caseId, input.fromId))) return
      throw refusal('invalid', 'form', {}, { toId: { code: 'reviewer-has-case' } })
    }
    await insistEligible(tx, call, locked, input)
    await exchange(app, tx, call, locked, input)
    const about = { kind: 'round', id: round.id, campaignId: call.id }
    tx.log(deedOf(actor, app.clock.now(), 'round.replace', about, { ...input, reason }))
  })
}

async function exchange(
  app: App,
  tx: Tx,
  call: Call,
  round: RoundRow,
  { caseId, fromId, toId }: Replacement,
): Promise<void> {
  if (fromId !== null) {
    const ended = await endAssignment(app, tx, round, { campaignId: call.id, caseId, personId: fromId })
    if (!ended) throw refusal('conflict', 'assignment-ended')
  } else {
    const open = (await assignedPairs(tx, round, caseId)).filter((pair) => !pair.endedAt).length
    if (open >= round.scoresPerCase) throw refusal('conflict', 'no-gap')
  }
  await assign(app, tx, round, [{ caseId, reviewerId: toId }])
  await keepResult(tx, call, round, caseId)
}

async function isAssigned(read: Read, round: RoundRow, caseId: string, personId: string): Promise<boolean> {
  const pairs = await assignedPairs(read, round, caseId)
  return pairs.some((pair) => pair.reviewerId === personId && !pair.endedAt)
}

async function insistEligible(
  read: Read,
  call: Call,
  round: RoundRow,
  { caseId, toId }: Replacement,
): Promise<void> {
  const [theCase] = await reviewedCases(read, call.id, caseId)
  if (!theCase) throw refusal('conflict', 'case-not-in-review')
  const line = (await panelLines(read, round)).find((one) => one.personId === toId)
  if (!line) throw refusal('invalid', 'form', {}, { toId: { code: 'not-on-panel' } })
  const conflict = (await conflictsOf(read, call))(line, theCase)
  if (conflict) throw refusal('invalid', 'form', {}, { toId: { code: conflict.code } })
}

/** A case with its gaps or assignments and who could take it over, least loaded first. */
export async function readReplacement(app: App, actor: Actor, roundId: string, caseId: string) {
  const { call, round } = await openRound(app, actor, 'review.arrange', roundId)
  const { read } = app.store
  const [theCase] = await reviewedCases(read, call.id, caseId)
  if (!theCase) throw refusal('not-found', 'not-found')
  const conflictOf = await conflictsOf(read, call)
  const pairs = await assignedPairs(read, round, caseId)
  const taken = new Set(pairs.filter((pair) => !pair.endedAt).map((pair) => pair.reviewerId))
  const lines = await panelLines(read, round)
  const free = new Set(
    lines
      .filter((line) => !taken.has(line.personId) && !conflictOf(line, theCase))
      .map((line) => line.personId),
  )
  const panel = await panelLoads(read, round).orderBy('load').orderBy('name').execute()
  const named = await read
    .selectFrom('cases')
    .innerJoin('organisations', 'organisations.id', 'cases.unit_id')
    .select([
      'cases.id as id',
      'cases.number as number',
      'cases.title as title',
      'organisations.name as unitName',
    ])
    .where('cases.id', '=', caseId)
    .executeTakeFirstOrThrow()
  return {
    ...{ call, round, theCase: named },
    assigned: panel.filter((one) => taken.has(one.personId)),
    candidates: panel.filter((one) => free.has(one.personId)),
    gaps: Math.max(0, round.scoresPerCase - taken.size),
  }
}
