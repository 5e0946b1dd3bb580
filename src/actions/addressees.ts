import type { Quota } from '../domain/campaign/rules.ts'
import { quotaOf, withTransfers } from '../domain/endorsement/quota.ts'
import type { Actor } from '../domain/person/roles.ts'
import { transferredTo } from '../engines/store/quotas.ts'
import { channelOfUnit } from '../engines/store/units.ts'
import { dayOf, instantOf } from '../foundation/clock.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { officeOrganisation } from './channel.ts'
import { deedOf, permit } from './deed.ts'
import { writeToUnits } from './letters.ts'
import { timetableOf } from './timetable.ts'

/** What a call asks of the organisation in whose name it is read. */
export type OwnPart = {
  /** The quota it disposes of itself. */
  readonly quota: Quota | null
  /** Through whom its cases go, where that is another. */
  readonly through: string | null
}

/** The call, for anyone who works in it; an addressee that opens it for the first time has read it (domain, S03). */
export async function openCallPage(app: App, actor: Actor, campaignId: string) {
  permit(actor, 'campaign.read')
  const call = await callById(app, campaignId)
  if (!call.openedAt && call.organiserId !== actor.office.organisationId)
    throw refusal('not-found', 'not-found')
  const answers = ['reporter', 'recommender'].includes(actor.office.role)
  if (call.openedAt && answers) await markRead(app, actor, campaignId)
  const [timetable, part] = await Promise.all([
    timetableOf(app, call),
    answers ? ownPart(app, actor, call) : null,
  ])
  return { call, timetable, part }
}

async function ownPart(app: App, actor: Actor, call: Call): Promise<OwnPart> {
  const { read } = app.store
  const own = await officeOrganisation(read, actor)
  const given = quotaOf(call.rules, own)
  if (given) return { quota: withTransfers(given, await transferredTo(read, call.id, own.id)), through: null }
  const channel = await channelOfUnit(read, call.rules, actor.office.path)
  return { quota: null, through: channel?.name ?? null }
}

async function markRead(app: App, actor: Actor, campaignId: string): Promise<void> {
  const { organisationId } = actor.office
  const unread = await app.store.read
    .selectFrom('addressees')
    .select('organisation_id')
    .where('campaign_id', '=', campaignId)
    .where('organisation_id', '=', organisationId)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  if (!unread) return
  await app.store.write(async (tx) => {
    const at = app.clock.now()
    const marked = await tx
      .updateTable('addressees')
      .set({ read_at: at, read_by: actor.personId })
      .where('campaign_id', '=', campaignId)
      .where('organisation_id', '=', organisationId)
      .where('read_at', 'is', null)
      .executeTakeFirst()
    if (Number(marked.numUpdatedRows) === 0) return
    tx.log(deedOf(actor, at, 'addressee.read', { kind: 'organisation', id: organisationId, campaignId }))
  })
}

/**
 * Reminds addressees by mail, each at most once a day; answers how many were reminded, how many mails were
 * written and how many units no mail can reach.
 */
export async function remind(
  app: App,
  actor: Actor,
  campaignId: string,
  organisationIds: readonly string[],
): Promise<{ reminded: number; written: number; unreached: number }> {
  const call = await callById(app, campaignId)
  permit(actor, 'addressee.remind', { organiserId: call.organiserId })
  if (organisationIds.length === 0) return { reminded: 0, written: 0, unreached: 0 }
  const at = app.clock.now()
  return app.store.write(async (tx) => {
    const due = await tx
      .updateTable('addressees')
      .set({ reminded_at: at })
      .where('campaign_id', '=', campaignId)
      .where('organisation_id', 'in', organisationIds)
      .where((where) =>
        where.or([
          where('reminded_at', 'is', null),
          where('reminded_at', '<', instantOf(dayOf(at), '00:00')),
        ]),
      )
      .returning('organisation_id')
      .execute()
    const units = due.map((row) => row.organisation_id)
    if (units.length === 0) return { reminded: 0, written: 0, unreached: 0 }
    const { written, unreached } = await writeToUnits(app, tx, call, units, 'reminded')
    const details = { units: units.length, letters: written, unreached }
    tx.log(deedOf(actor, at, 'addressee.remind', { kind: 'campaign', id: campaignId, campaignId }, details))
    return { reminded: units.length, written, unreached: unreached.length }
  })
}
