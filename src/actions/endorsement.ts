import { closingOf } from '../domain/campaign/deadline.ts'
import { kindOf } from '../domain/campaign/works.ts'
import { mayStillChoose } from '../domain/endorsement/batch.ts'
import { type EndorsementInput, endorsementInput, mayDateOpinion } from '../domain/endorsement/endorsement.ts'
import { mayEndorseOneMore } from '../domain/endorsement/quota.ts'
import { afterMove, changedRanks, inOrder } from '../domain/endorsement/rank.ts'
import type { Actor } from '../domain/person/roles.ts'
import { lockBatch } from '../engines/store/batches.ts'
import { kindChosenBy } from '../engines/store/quotas.ts'
import type { Tx } from '../engines/store/store.ts'
import { dayOf } from '../foundation/clock.ts'
import { insist, refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { takeStep } from './caseSteps.ts'
import { ledgerFor, officeOrganisation } from './channel.ts'
import { deedOf } from './deed.ts'
import { postToOffice, type Told } from './outbox.ts'

/** What a person types when endorsing; read and checked here. */
export type EndorsementWords = { opinion: string; date: string; sealScanId: string | null }

function readEndorsement(words: EndorsementWords): EndorsementInput {
  const parsed = endorsementInput.safeParse(words)
  if (parsed.success) return parsed.data
  const fields: Record<string, { code: string; values?: Record<string, number> }> = {}
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0])
    fields[name] =
      issue.code === 'too_big'
        ? { code: 'too-long', values: { max: 500 } }
        : { code: name === 'date' ? 'unreadable' : 'required' }
  }
  throw refusal('invalid', 'form', {}, fields)
}

/** Locks the batch and refuses where it is closed or the call is over. */
async function lockOpenBatch(app: App, tx: Tx, { theCase, call }: Opened): Promise<void> {
  const batch = await lockBatch(tx, call.id, theCase.channelId)
  const closesAt = closingOf(call.rules.deadline, app.calendar).instant
  insist(mayStillChoose({ rules: call.rules, closedAt: batch.closed_at, now: app.clock.now(), closesAt }))
}

/** Endorses a case with opinion, date and seal; the ninth of eight is refused quoting numbers and clause (notice 三、1). */
export async function endorseCase(
  app: App,
  actor: Actor,
  caseId: string,
  words: EndorsementWords,
): Promise<void> {
  const opened = await openCase(app, actor, 'case.endorse', caseId)
  const { theCase, call } = opened
  const input = readEndorsement(words)
  const now = app.clock.now()
  insist(mayDateOpinion(input.date, call.issuedOn ?? dayOf(call.openedAt ?? now), dayOf(now)))
  await app.store.write(async (tx) => {
    await lockOpenBatch(app, tx, opened)
    const organisation = await officeOrganisation(tx, actor)
    const { ledger } = await ledgerFor(tx, call, organisation)
    const kind = kindOf(call.rules, await kindChosenBy(tx, call.id, theCase.id))
    insist(mayEndorseOneMore(ledger, kind?.key))
    await takeStep(app, tx, actor, theCase, 'endorse', {
      words: input.opinion,
      details: { date: input.date, sealScanId: input.sealScanId },
    })
    await tx
      .updateTable('cases')
      .set({ rank: ledger.used - ledger.forwarded + 1 })
      .where('campaign_id', '=', call.id)
      .where('id', '=', theCase.id)
      .execute()
  })
}

/** Sends a case back to its unit with the reason; the unit is told by mail. */
export async function returnCase(app: App, actor: Actor, caseId: string, reason: string): Promise<Told> {
  const opened = await openCase(app, actor, 'case.return', caseId)
  const { theCase } = opened
  return app.store.write(async (tx) => {
    await lockOpenBatch(app, tx, opened)
    await takeStep(app, tx, actor, theCase, 'return', { words: reason })
    await dropRank(tx, opened)
    const office = { organisationId: theCase.unitId, role: 'reporter' } as const
    const values = {
      number: theCase.number ?? '',
      title: theCase.title,
      by: actor.office.organisationName,
      reason: reason.trim(),
      link: `${app.publicUrl}/desk/cases/${caseId}`,
    }
    return postToOffice(app, tx, office, { campaignId: theCase.campaignId, caseId }, (say) => ({
      subject: say('letters.returned.subject', values),
      body: say('letters.returned.body', values),
    }))
  })
}

/** Takes an endorsement back while the batch is open; the case waits again. */
export async function retractEndorsement(
  app: App,
  actor: Actor,
  caseId: string,
  reason: string,
): Promise<void> {
  const opened = await openCase(app, actor, 'case.endorse', caseId)
  await app.store.write(async (tx) => {
    await lockOpenBatch(app, tx, opened)
    await takeStep(app, tx, actor, opened.theCase, 'retractEndorsement', { words: reason })
    await dropRank(tx, opened)
  })
}

async function dropRank(tx: Tx, { theCase }: Opened): Promise<void> {
  await tx
    .updateTable('cases')
    .set({ rank: null })
    .where('campaign_id', '=', theCase.campaignId)
    .where('id', '=', theCase.id)
    .execute()
  await saveOrder(tx, theCase, (order) => order)
}

async function saveOrder(
  tx: Tx,
  theCase: { campaignId: string; channelId: string },
  change: (order: string[]) => string[],
): Promise<void> {
  const ranked = await tx
    .selectFrom('cases')
    .select(['id as caseId', 'rank'])
    .where('campaign_id', '=', theCase.campaignId)
    .where('channel_id', '=', theCase.channelId)
    .where('state', '=', 'endorsed')
    .orderBy('rank')
    .execute()
  for (const { caseId, rank } of changedRanks(ranked, change(inOrder(ranked)))) {
    await tx
      .updateTable('cases')
      .set({ rank })
      .where('campaign_id', '=', theCase.campaignId)
      .where('id', '=', caseId)
      .execute()
  }
}

/** Moves an endorsed case to a rank; the others make room. */
export async function rankCase(app: App, actor: Actor, caseId: string, rank: number): Promise<void> {
  const opened = await openCase(app, actor, 'case.rank', caseId)
  const { theCase } = opened
  if (!Number.isInteger(rank)) throw refusal('invalid', 'form', {}, { rank: { code: 'unreadable' } })
  await app.store.write(async (tx) => {
    await lockOpenBatch(app, tx, opened)
    await saveOrder(tx, theCase, (order) => afterMove(order, caseId, rank))
    tx.log(
      deedOf(
        actor,
        app.clock.now(),
        'case.rank',
        { kind: 'case', id: caseId, campaignId: theCase.campaignId },
        { rank },
      ),
    )
  })
}
