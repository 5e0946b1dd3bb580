import type { Actor } from '../domain/person/roles.ts'
import {
  type CandidateRow,
  lockCall,
  newestPublication,
  revokeAwards,
  standingAwards,
} from '../engines/store/awards.ts'
import type { Tx } from '../engines/store/store.ts'
import { type Problem, refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { decidingRound, proposedCases, rankedOrganisations, type Wish } from './awardProposal.ts'
import { type Call, callById } from './calls.ts'
import { openCase } from './caseAccess.ts'
import { takeStep } from './caseSteps.ts'
import { deedOf, permit } from './deed.ts'

/** The cases chosen, and by case why it is chosen where the proposal that was asked for leaves it out. */
export type CaseChoice = Wish & {
  readonly caseIds: readonly string[]
  readonly reasons?: Readonly<Record<string, string>>
}

/** The organisations chosen, and by organisation why where the arithmetic does not propose it. */
export type OrganisationChoice = {
  readonly organisationIds: readonly string[]
  readonly reasons?: Readonly<Record<string, string>>
  readonly count?: number | undefined
}

const longestReason = 500

async function callToDecide(app: App, actor: Actor, callId: string): Promise<Call> {
  const call = await callById(app, callId)
  permit(actor, 'award.decide', { organiserId: call.organiserId })
  return call
}

/** Locks the call; once a list is publicised the choice stands until objections are ruled. */
async function lockChoice(tx: Tx, callId: string): Promise<void> {
  await lockCall(tx, callId)
  if (await newestPublication(tx, callId)) throw refusal('conflict', 'already-publicised')
}

/** Refuses where something outside the proposal comes without a reason, or a reason is too long. */
function insistReasons(
  ids: readonly string[],
  proposed: ReadonlySet<string>,
  reasonOf: (id: string) => string,
): void {
  const problems: Record<string, Problem> = {}
  for (const id of ids) {
    const reason = reasonOf(id)
    if (reason === '' && !proposed.has(id)) problems[`reason.${id}`] = { code: 'reason-outside-proposal' }
    if (reason.length > longestReason) {
      problems[`reason.${id}`] = { code: 'too-long', values: { max: longestReason } }
    }
  }
  if (Object.keys(problems).length > 0) throw refusal('invalid', 'form', {}, problems)
}

/**
 * Shortlists reviewed cases as excellent ones (notice 三、4); a case outside the proposal needs a reason.
 * Cases that are on the shortlist already stay as they are.
 */
export async function shortlistCases(
  app: App,
  actor: Actor,
  callId: string,
  choice: CaseChoice,
): Promise<{ shortlisted: number }> {
  const call = await callToDecide(app, actor, callId)
  const reasonOf = (id: string) => (choice.reasons?.[id] ?? '').trim()
  return app.store.write(async (tx) => {
    await lockChoice(tx, call.id)
    const round = await decidingRound(tx, call.id)
    if (!round) throw refusal('conflict', 'no-ranking')
    if (!round.closedAt) throw refusal('conflict', 'ranking-not-final')
    const standing = new Set((await standingAwards(tx, call.id)).map((award) => award.caseId))
    const added = [...new Set(choice.caseIds)].filter((id) => !standing.has(id))
    const { rows, proposal } = await proposedCases(tx, call, round, choice)
    insistReasons(added, new Set(proposal.chosen.map(({ caseId }) => caseId)), reasonOf)
    for (const row of chosenRows(rows, added)) {
      const reason = reasonOf(row.caseId)
      await takeStep(app, tx, actor, { campaignId: call.id, id: row.caseId }, 'shortlist', { words: reason })
      const placed = [...proposal.chosen, ...proposal.leftOut].find(({ caseId }) => caseId === row.caseId)
      const arithmetic = { rank: row.rank, mean: row.mean, code: placed?.code, values: placed?.values }
      const award = { kind: 'case', caseId: row.caseId, organisationId: null } as const
      await insertAward(app, tx, actor, call.id, {
        ...award,
        place: rows.indexOf(row) + 1,
        reason,
        arithmetic,
      })
    }
    return { shortlisted: added.length }
  })
}

function chosenRows(rows: readonly CandidateRow[], ids: readonly string[]): CandidateRow[] {
  const found = rows.filter((row) => ids.includes(row.caseId))
  if (found.length < ids.length) throw refusal('not-found', 'not-found')
  return found
}

/** Takes a case off the shortlist with a reason; it is under review again. */
export async function unshortlistCase(app: App, actor: Actor, caseId: string, reason: string): Promise<void> {
  const { theCase, call } = await openCase(app, actor, 'award.decide', caseId)
  await app.store.write(async (tx) => {
    await lockChoice(tx, call.id)
    await takeStep(app, tx, actor, theCase, 'unshortlist', { words: reason })
    const award = (await standingAwards(tx, call.id)).find((one) => one.caseId === caseId)
    if (award) await revokeAwards(tx, call.id, [award.id], app.clock.now())
  })
}

/** Decides the excellent organisations: exactly those chosen hold the award afterwards (notice 三、4 有效数量、质量). */
export async function decideOrganisations(
  app: App,
  actor: Actor,
  callId: string,
  choice: OrganisationChoice,
): Promise<{ decided: number }> {
  const call = await callToDecide(app, actor, callId)
  const chosen = [...new Set(choice.organisationIds)]
  const reasonOf = (id: string) => (choice.reasons?.[id] ?? '').trim()
  await app.store.write(async (tx) => {
    await lockChoice(tx, call.id)
    const { standings } = await rankedOrganisations(app, tx, call, choice.count)
    const proposed = standings.filter((one) => one.proposed === 'yes').map((one) => one.organisationId)
    if (chosen.some((id) => !standings.some((one) => one.organisationId === id))) {
      throw refusal('not-found', 'not-found')
    }
    insistReasons(chosen, new Set(proposed), reasonOf)
    const held = (await standingAwards(tx, call.id)).filter((award) => award.kind === 'organisation')
    await revokeAwards(
      tx,
      call.id,
      held.map((award) => award.id),
      app.clock.now(),
    )
    for (const [index, { organisationId, lines, total, rank }] of standings.entries()) {
      if (!chosen.includes(organisationId)) continue
      const award = { kind: 'organisation', caseId: null, organisationId } as const
      const arithmetic = { lines, total, rank }
      const reason = reasonOf(organisationId)
      await insertAward(app, tx, actor, call.id, { ...award, place: index + 1, reason, arithmetic })
    }
    const about = { kind: 'campaign', id: call.id, campaignId: call.id }
    tx.log(deedOf(actor, app.clock.now(), 'award.organisations', about, { organisationIds: chosen }))
  })
  return { decided: chosen.length }
}

type NewAward = {
  readonly kind: 'case' | 'organisation'
  readonly caseId: string | null
  readonly organisationId: string | null
  readonly place: number
  readonly reason: string
  readonly arithmetic: unknown
}

async function insertAward(
  app: App,
  tx: Tx,
  actor: Actor,
  campaignId: string,
  award: NewAward,
): Promise<void> {
  await tx
    .insertInto('awards')
    .values({
      campaign_id: campaignId,
      id: app.ids.next(),
      kind: award.kind,
      case_id: award.caseId,
      organisation_id: award.organisationId,
      place: award.place,
      reason: award.reason,
      arithmetic: JSON.stringify(award.arithmetic),
      decided_at: app.clock.now(),
      decided_by: actor.personId,
      revoked_at: null,
      certificate_number: null,
    })
    .execute()
}
