import { isDeepStrictEqual } from 'node:util'
import type { Rules } from '../domain/campaign/rules.ts'
import type { Actor } from '../domain/person/roles.ts'
import { mayScore, type ScoreSheet, scoreSheetSchema, scoreStep, totalOf } from '../domain/review/score.ts'
import { lockRound, type RoundRow } from '../engines/store/review.ts'
import { roundAssigned, sheetsOf } from '../engines/store/scoring.ts'
import type { Tx } from '../engines/store/store.ts'
import { insist, type Problem, refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { deedOf } from './deed.ts'
import { insistRoundOpen } from './review.ts'
import { keepResult, lockResult } from './roundResult.ts'

/** A reviewer's marks for one case; `changeReason` is asked for when they replace marks handed in before. */
export type ScoreInput = ScoreSheet & { readonly changeReason: string }

/** Opens a case that is assigned to the reviewer, with the round it is assigned in. */
export async function openAssigned(
  app: App,
  actor: Actor,
  deed: 'case.score' | 'conflict.declare',
  caseId: string,
): Promise<Opened & { round: RoundRow }> {
  const opened = await openCase(app, actor, deed, caseId)
  const key = { campaignId: opened.call.id, caseId, personId: actor.personId }
  const round = await roundAssigned(app.store.read, key)
  if (!round) throw refusal('not-found', 'not-found')
  return { ...opened, round }
}

/**
 * Hands in a reviewer's marks: the first sheet or, with a reason, a later revision; no sheet is ever changed. The
 * sum is the domain's. The same marks again are the sheet there is.
 */
export async function giveScore(
  app: App,
  actor: Actor,
  caseId: string,
  input: ScoreInput,
): Promise<{ revision: number; total: number }> {
  const opened = await openAssigned(app, actor, 'case.score', caseId)
  const { call, theCase } = opened
  const sheet = readSheet(call.rules, input)
  const changeReason = input.changeReason.trim().slice(0, 500)
  return app.store.write(async (tx) => {
    const round = await lockRound(tx, opened.round, 'share')
    await lockResult(tx, round, caseId)
    await lockAssignment(tx, round, caseId, actor)
    const [before] = await sheetsOf(tx, round, caseId, actor.personId)
    if (before && isSame(before, sheet)) return { revision: before.revision, total: before.total }
    insist(mayScore({ roundClosed: round.closedAt !== null, revising: before !== undefined, changeReason }))
    const { state } = await tx
      .selectFrom('cases')
      .select('state')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow()
    if (state !== 'inReview') throw refusal('conflict', 'case-not-in-review')
    const revision = (before?.revision ?? 0) + 1
    const total = totalOf(call.rules.criteria, sheet.scores)
    const id = await writeSheet(app, tx, actor, { round, caseId, sheet, revision, total, changeReason })
    await keepResult(tx, call, round, caseId)
    const about = { kind: 'sheet', id, campaignId: theCase.campaignId }
    tx.log(
      deedOf(actor, app.clock.now(), 'case.score', about, {
        caseId,
        roundId: round.id,
        revision,
        total,
        changeReason,
      }),
    )
    return { revision, total }
  })
}

function isSame(before: ScoreSheet, sheet: ScoreSheet): boolean {
  const marks = ({ scores, gates, comment }: ScoreSheet) => ({ scores, gates, comment })
  return isDeepStrictEqual(marks(before), marks(sheet))
}

function readSheet(rules: Pick<Rules, 'criteria' | 'gates'>, input: ScoreInput): ScoreSheet {
  const { scores, gates, comment } = input
  const parsed = scoreSheetSchema(rules).safeParse({ scores, gates, comment })
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue): [string, Problem] => {
    const place = issue.path.map(String)
    return [place.join('.'), problemAt(rules, issue, place, scores)]
  })
  throw refusal('invalid', 'form', {}, Object.fromEntries(problems))
}

type Issue = {
  readonly code: string
  readonly message: string
  readonly params?: Record<string, unknown> | undefined
}

function problemAt(
  { criteria }: Pick<Rules, 'criteria'>,
  issue: Issue,
  [part = '', key = '']: readonly string[],
  scores: ScoreSheet['scores'],
): Problem {
  if (issue.code === 'custom')
    return { code: issue.message, values: { gate: String(issue.params?.['gate'] ?? '') } }
  if (part === 'comment') return { code: 'too-long', values: { max: 1000 } }
  if (part === 'gates') return { code: 'gate-unanswered' }
  if (issue.code === 'not_multiple_of') return { code: 'score-step', values: { step: scoreStep } }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    return {
      code: 'score-out-of-range',
      values: { max: criteria.find((one) => one.key === key)?.weight ?? 0 },
    }
  }
  return { code: scores[key] === undefined ? 'required' : 'unreadable' }
}

async function lockAssignment(tx: Tx, round: RoundRow, caseId: string, actor: Actor): Promise<void> {
  const held = await tx
    .selectFrom('assignments')
    .select('ended_at')
    .where('campaign_id', '=', round.campaignId)
    .where('round_id', '=', round.id)
    .where('case_id', '=', caseId)
    .where('person_id', '=', actor.personId)
    .forUpdate()
    .executeTakeFirst()
  if (!held || held.ended_at) throw refusal('not-allowed', 'not-allowed')
}

type NewSheet = {
  readonly round: RoundRow
  readonly caseId: string
  readonly sheet: ScoreSheet
  readonly revision: number
  readonly total: number
  readonly changeReason: string
}

async function writeSheet(app: App, tx: Tx, actor: Actor, written: NewSheet): Promise<string> {
  const { round, caseId, sheet, revision, total, changeReason } = written
  const at = app.clock.now()
  const key = {
    campaign_id: round.campaignId,
    round_id: round.id,
    case_id: caseId,
    person_id: actor.personId,
  }
  const id = app.ids.next()
  const marks = {
    scores: JSON.stringify(sheet.scores),
    gates: JSON.stringify(sheet.gates),
    comment: sheet.comment,
  }
  await tx
    .insertInto('score_sheets')
    .values({ ...key, id, revision, ...marks, total, change_reason: revision > 1 ? changeReason : '', at })
    .execute()
  if (revision === 1) {
    await tx
      .updateTable('assignments')
      .set({ scored_at: at })
      .where('campaign_id', '=', key.campaign_id)
      .where('round_id', '=', key.round_id)
      .where('case_id', '=', key.case_id)
      .where('person_id', '=', key.person_id)
      .execute()
  }
  return id
}

/** A reviewer abstains from a case with a reason: the assignment ends, its marks no longer count, a gap is left. */
export async function declareConflict(app: App, actor: Actor, caseId: string, reason: string): Promise<void> {
  const opened = await openAssigned(app, actor, 'conflict.declare', caseId)
  const words = reason.trim()
  if (words === '') throw refusal('invalid', 'form', {}, { reason: { code: 'required' } })
  if (words.length > 500)
    throw refusal('invalid', 'form', {}, { reason: { code: 'too-long', values: { max: 500 } } })
  await app.store.write(async (tx) => {
    const round = await lockRound(tx, opened.round, 'share')
    insistRoundOpen(round)
    await lockResult(tx, round, caseId)
    await lockAssignment(tx, round, caseId, actor)
    const pair = { campaignId: round.campaignId, caseId, personId: actor.personId }
    await recordConflict(app, tx, { ...pair, kind: 'declared', reason: words })
    await endAssignment(app, tx, round, pair)
    await keepResult(tx, opened.call, round, caseId)
    const about = { kind: 'round', id: round.id, campaignId: round.campaignId }
    tx.log(deedOf(actor, app.clock.now(), 'conflict.declare', about, { caseId, reason: words }))
  })
}

type Pair = { readonly campaignId: string; readonly caseId: string; readonly personId: string }

/** Puts a conflict on record; the reason on record already stays. */
export async function recordConflict(
  app: App,
  tx: Tx,
  { campaignId, caseId, personId, kind, reason }: Pair & { kind: 'declared' | 'imported'; reason: string },
): Promise<void> {
  await tx
    .insertInto('conflicts')
    .values({
      campaign_id: campaignId,
      case_id: caseId,
      person_id: personId,
      kind,
      reason,
      at: app.clock.now(),
    })
    .onConflict((conflict) => conflict.columns(['campaign_id', 'case_id', 'person_id']).doNothing())
    .execute()
}

/** Ends an assignment; answers whether there was one. */
export async function endAssignment(
  app: App,
  tx: Tx,
  round: RoundRow,
  { campaignId, caseId, personId }: Pair,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('assignments')
    .set({ ended_at: app.clock.now() })
    .where('campaign_id', '=', campaignId)
    .where('round_id', '=', round.id)
    .where('case_id', '=', caseId)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
