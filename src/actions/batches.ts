import { closingOf } from '../domain/campaign/deadline.ts'
import { checkOverview } from '../domain/check/checks.ts'
import {
  type ClosingInput,
  type ClosingPlan,
  closingInput,
  closingPlan,
  mayClose,
  mayStillChoose,
} from '../domain/endorsement/batch.ts'
import type { Actor } from '../domain/person/roles.ts'
import { lockBatch } from '../engines/store/batches.ts'
import type { Tx } from '../engines/store/store.ts'
import { insist, refusal } from '../foundation/refusal.ts'
import { countText, tidyPasted } from '../foundation/text.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { takeStep } from './caseSteps.ts'
import { ledgerFor, officeOrganisation } from './channel.ts'
import { deedOf, permit } from './deed.ts'
import { postToOffice, type Told } from './outbox.ts'

/** Saves the overview report; a stale revision is refused and nothing typed is lost (notice 二、4). */
export async function saveOverview(
  app: App,
  actor: Actor,
  callId: string,
  words: { title: string; text: string; revision: number },
): Promise<{ revision: number }> {
  permit(actor, 'batch.report')
  const call = await callById(app, callId)
  if (words.title.length > 200)
    throw refusal('invalid', 'form', {}, { title: { code: 'too-long', values: { max: 200 } } })
  if (words.text.length > 60_000)
    throw refusal('invalid', 'form', {}, { text: { code: 'too-long', values: { max: 60_000 } } })
  return app.store.write(async (tx) => {
    const organisation = await officeOrganisation(tx, actor)
    await ledgerFor(tx, call, organisation)
    const batch = await lockBatch(tx, call.id, organisation.id)
    const closesAt = closingOf(call.rules.deadline, app.calendar).instant
    insist(mayStillChoose({ rules: call.rules, closedAt: batch.closed_at, now: app.clock.now(), closesAt }))
    const text = tidyPasted(words.text)
    const title = words.title.trim()
    if (batch.overview_text === text && batch.overview_title === title)
      return { revision: batch.overview_revision }
    if (batch.overview_revision !== words.revision) {
      throw refusal('conflict', 'changed-meanwhile', { revision: batch.overview_revision })
    }
    const revision = batch.overview_revision + 1
    await tx
      .updateTable('batches')
      .set({
        overview_title: title,
        overview_text: text,
        overview_revision: revision,
        overview_saved_at: app.clock.now(),
      })
      .where('campaign_id', '=', call.id)
      .where('organisation_id', '=', organisation.id)
      .execute()
    tx.log(
      deedOf(
        actor,
        app.clock.now(),
        'batch.report',
        { kind: 'batch', id: organisation.id, campaignId: call.id },
        { revision },
      ),
    )
    return { revision }
  })
}

/**
 * Closes the batch and forwards it: endorsed cases go to the organiser in the order of their ranks, undecided
 * ones are passed over with the reason. Refused without a valid report, over the cap, or unexplained below the floor.
 */
export async function closeBatch(
  app: App,
  actor: Actor,
  callId: string,
  words: ClosingInput,
): Promise<{ forwarded: number } & Told> {
  permit(actor, 'batch.close')
  const call = await callById(app, callId)
  const input = readReasons(words)
  return app.store.write(async (tx) => {
    const organisation = await officeOrganisation(tx, actor)
    const batch = await lockBatch(tx, call.id, organisation.id)
    const { ledger } = await ledgerFor(tx, call, organisation)
    const waiting = await waitingCases(tx, call, organisation.id)
    const endorsed = waiting.filter((one) => one.state === 'endorsed')
    const undecided = waiting.filter((one) => one.state === 'submitted')
    const text = batch.overview_text
    insist(
      mayClose({
        ledger,
        rules: call.rules,
        hasOverview: text.trim() !== '',
        overviewFindings: checkOverview(call.rules, text, countText(text)),
        reasonBelowFloor: input.reasonBelowFloor,
        passOverReason: input.passOverReason,
        endorsedCount: endorsed.length,
        undecidedCount: undecided.length,
        closedAt: batch.closed_at,
        now: app.clock.now(),
        closesAt: closingOf(call.rules.deadline, app.calendar).instant,
      }),
    )
    const plan = closingPlan(
      endorsed,
      undecided.map((one) => one.caseId),
      input.passOverReason,
    )
    await forwardAll(app, tx, actor, call, plan)
    await markClosed(app, tx, actor, { callId: call.id, id: organisation.id }, plan, input.reasonBelowFloor)
    const told = await tellBatch(app, tx, actor, call, organisation, plan.forward.length)
    return { forwarded: plan.forward.length, ...told }
  })
}

function readReasons(words: ClosingInput): ClosingInput {
  const parsed = closingInput.safeParse(words)
  if (parsed.success) return parsed.data
  const fields = Object.fromEntries(
    parsed.error.issues.map((issue) => [String(issue.path[0]), { code: 'too-long', values: { max: 1000 } }]),
  )
  throw refusal('invalid', 'form', {}, fields)
}

async function waitingCases(tx: Tx, call: Call, channelId: string) {
  return tx
    .selectFrom('cases')
    .select(['id as caseId', 'rank', 'state'])
    .where('campaign_id', '=', call.id)
    .where('channel_id', '=', channelId)
    .where('state', 'in', ['endorsed', 'submitted'])
    .orderBy('rank')
    .orderBy('number')
    .execute()
}

async function forwardAll(app: App, tx: Tx, actor: Actor, call: Call, plan: ClosingPlan): Promise<void> {
  for (const { caseId, rank } of plan.forward) {
    await tx
      .updateTable('cases')
      .set({ rank })
      .where('campaign_id', '=', call.id)
      .where('id', '=', caseId)
      .execute()
    await takeStep(app, tx, actor, { campaignId: call.id, id: caseId }, 'forward', { details: { rank } })
  }
  for (const { caseId, reason } of plan.passOver) {
    await takeStep(app, tx, actor, { campaignId: call.id, id: caseId }, 'passOver', { words: reason })
  }
}

async function markClosed(
  app: App,
  tx: Tx,
  actor: Actor,
  batch: { callId: string; id: string },
  plan: ClosingPlan,
  reasonBelowFloor: string,
): Promise<void> {
  await tx
    .updateTable('batches')
    .set({ closed_at: app.clock.now(), closed_by: actor.personId, below_floor_reason: reasonBelowFloor })
    .where('campaign_id', '=', batch.callId)
    .where('organisation_id', '=', batch.id)
    .execute()
  const about = { kind: 'batch', id: batch.id, campaignId: batch.callId }
  const details = { forwarded: plan.forward.length, passedOver: plan.passOver.length, reasonBelowFloor }
  tx.log(deedOf(actor, app.clock.now(), 'batch.close', about, details))
}

async function tellBatch(
  app: App,
  tx: Tx,
  actor: Actor,
  call: Call,
  organisation: { id: string; name: string },
  count: number,
): Promise<Told> {
  const office = { organisationId: organisation.id, role: 'recommender' } as const
  const values = {
    organisation: organisation.name,
    count,
    organiser: call.organiserName,
    call: call.title,
    by: actor.personName,
  }
  return postToOffice(app, tx, office, { campaignId: call.id, caseId: null }, (say) => ({
    subject: say('letters.batch.subject', values),
    body: say('letters.batch.body', values),
  }))
}
