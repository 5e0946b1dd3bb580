import type { Actor } from '../domain/person/roles.ts'
import { lockCall, newestPublication, revokeAwards, standingAwards } from '../engines/store/awards.ts'
import type { Tx } from '../engines/store/store.ts'
import { type Problem, refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { openCase } from './caseAccess.ts'
import { takeStep } from './caseSteps.ts'
import { deedOf, permit } from './deed.ts'

/** The cases chosen, and by case why it is chosen where the ranking does not propose it. */
export type CaseChoice = {
  readonly caseIds: readonly string[]
  readonly reasons?: Readonly<Record<string, string>>
}

/** The organisations chosen for the organisation award, and by organisation why where the arithmetic does not propose it. */
export type OrganisationChoice = {
  readonly organisationIds: readonly string[]
  readonly reasons?: Readonly<Record<string, string>>
}

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
  return app.store.write(async (tx) => {
    await lockChoice(tx, call.id)
    const standing = await standingAwards(tx, call.id)
    const chosen = new Set(standing.map((award) => award.caseId))
    const added = [...new Set(choice.caseIds)].filter((id) => !chosen.has(id))
    let place = standing.filter((award) => award.kind === 'case').length
    for (const caseId of added) {
      place += 1
      const reason = (choice.reasons?.[caseId] ?? '').trim()
      await takeStep(app, tx, actor, { campaignId: call.id, id: caseId }, 'shortlist', { words: reason })
      await insertAward(app, tx, actor, call.id, {
        kind: 'case',
        caseId,
        organisationId: null,
        place,
        reason,
        arithmetic: {},
      })
    }
    return { shortlisted: added.length }
  })
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
  await app.store.write(async (tx) => {
    await lockChoice(tx, call.id)
    const standing = (await standingAwards(tx, call.id)).filter((award) => award.kind === 'organisation')
    const dropped = standing.filter((award) => !chosen.includes(award.organisationId ?? ''))
    await revokeAwards(
      tx,
      call.id,
      dropped.map((award) => award.id),
      app.clock.now(),
    )
    for (const [index, organisationId] of chosen.entries()) {
      if (standing.some((award) => award.organisationId === organisationId)) continue
      const reason = (choice.reasons?.[organisationId] ?? '').trim()
      await insertAward(app, tx, actor, call.id, {
        kind: 'organisation',
        caseId: null,
        organisationId,
        place: index + 1,
        reason,
        arithmetic: {},
      })
    }
    const about = { kind: 'campaign', id: call.id, campaignId: call.id }
    tx.log(deedOf(actor, app.clock.now(), 'award.organisations', about, { organisationIds: chosen }))
  })
  return { decided: chosen.length }
}

type NewAward = {
  kind: 'case' | 'organisation'
  caseId: string | null
  organisationId: string | null
  place: number
  reason: string
  arithmetic: unknown
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

/** A problem at the reason of each thing chosen without one. */
export function reasonsMissing(ids: readonly string[]): Record<string, Problem> {
  return Object.fromEntries(ids.map((id) => [`reason.${id}`, { code: 'required' }]))
}
