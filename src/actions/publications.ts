import { addWorkingDays } from '../domain/campaign/deadline.ts'
import type { Actor } from '../domain/person/roles.ts'
import { type AwardRow, lockCall, newestPublication, standingAwards } from '../engines/store/awards.ts'
import type { PublicationEntry } from '../engines/store/schema.ts'
import type { Tx } from '../engines/store/store.ts'
import { addDays, type Day, dayOf } from '../foundation/clock.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { takeStep } from './caseSteps.ts'
import { deedOf, permit } from './deed.ts'

/** What the organiser writes above the list, and for how many working days it hangs; the rule of the call where left out. */
export type PublicationInput = { readonly text: string; readonly workingDays?: number }

export type Opened = { readonly publicationId: string; readonly startsOn: Day; readonly endsOn: Day }

/** Opens the 公示: freezes the entries and publicises every shortlisted case; the period counts working days. */
export async function openPublication(
  app: App,
  actor: Actor,
  callId: string,
  input: PublicationInput,
): Promise<Opened> {
  const call = await callById(app, callId)
  permit(actor, 'publication.open', { organiserId: call.organiserId })
  const now = app.clock.now()
  const workingDays = input.workingDays ?? call.rules.publicity.workingDays
  const startsOn = dayOf(now)
  const endsOn = addWorkingDays(addDays(startsOn, -1), workingDays, app.calendar)
  const publicationId = app.ids.next()
  await app.store.write(async (tx) => {
    await lockCall(tx, call.id)
    if (await newestPublication(tx, call.id)) throw refusal('conflict', 'already-publicised')
    const awards = await standingAwards(tx, call.id)
    const cases = awards.flatMap((award) => (award.caseId ? [award.caseId] : []))
    if (cases.length === 0) throw refusal('conflict', 'nothing-to-publicise')
    for (const id of cases) await takeStep(app, tx, actor, { campaignId: call.id, id }, 'publicise')
    await tx
      .insertInto('publications')
      .values({
        campaign_id: call.id,
        id: publicationId,
        text: input.text.trim(),
        starts_on: startsOn,
        ends_on: endsOn,
        working_days: workingDays,
        entries: JSON.stringify(awards.map(entryOf)),
        opened_at: now,
        closed_at: null,
      })
      .execute()
    const about = { kind: 'publication', id: publicationId, campaignId: call.id }
    tx.log(deedOf(actor, now, 'publication.open', about, { startsOn, endsOn, entries: awards.length }))
  })
  return { publicationId, startsOn, endsOn }
}

function entryOf(award: AwardRow): PublicationEntry {
  return {
    awardId: award.id,
    kind: award.kind,
    title: award.title,
    unitName: award.unitName,
    place: award.place,
  }
}

/** How a 公示 ended: entries that stand, entries frozen by an objection still open, cases not chosen. */
export type Closed = { readonly awarded: number; readonly frozen: number; readonly notAwarded: number }

/**
 * Closes the 公示 once its last day is over: entries without an open objection get the award and a certificate
 * number, those with one stay frozen until the supervisor rules, reviewed cases that were not chosen are told so.
 */
export async function closePublication(app: App, actor: Actor, callId: string): Promise<Closed> {
  const call = await callById(app, callId)
  permit(actor, 'publication.close', { organiserId: call.organiserId })
  const now = app.clock.now()
  return app.store.write(async (tx) => {
    await lockCall(tx, call.id)
    const publication = await newestPublication(tx, call.id)
    if (!publication) throw refusal('not-found', 'not-found')
    if (publication.closed_at) throw refusal('conflict', 'publication-closed')
    if (dayOf(now) <= publication.ends_on)
      throw refusal('conflict', 'publication-runs', { day: publication.ends_on })
    const awards = await standingAwards(tx, call.id)
    const frozen = await frozenAwards(tx, call.id, publication.id)
    const free = awards.filter((award) => !frozen.has(award.id))
    for (const award of free) await conferAward(app, tx, actor, call, award)
    const notAwarded = await tellNotChosen(app, tx, actor, call.id)
    await tx
      .updateTable('publications')
      .set({ closed_at: now })
      .where('campaign_id', '=', call.id)
      .where('id', '=', publication.id)
      .execute()
    const counts = { awarded: free.length, frozen: awards.length - free.length, notAwarded }
    tx.log(
      deedOf(
        actor,
        now,
        'publication.close',
        { kind: 'publication', id: publication.id, campaignId: call.id },
        counts,
      ),
    )
    return counts
  })
}

async function frozenAwards(tx: Tx, campaignId: string, publicationId: string): Promise<Set<string | null>> {
  const rows = await tx
    .selectFrom('objections')
    .select('award_id')
    .where('campaign_id', '=', campaignId)
    .where('publication_id', '=', publicationId)
    .where('ruled_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.award_id))
}

async function tellNotChosen(app: App, tx: Tx, actor: Actor, campaignId: string): Promise<number> {
  const rows = await tx
    .selectFrom('cases')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .where('state', '=', 'inReview')
    .orderBy('number')
    .execute()
  for (const { id } of rows) await takeStep(app, tx, actor, { campaignId, id }, 'notAward')
  return rows.length
}

/** Confers an award: the case takes its step, the award its certificate number. */
export async function conferAward(
  app: App,
  tx: Tx,
  actor: Actor,
  call: Call,
  award: AwardRow,
): Promise<void> {
  if (award.caseId) await takeStep(app, tx, actor, { campaignId: call.id, id: award.caseId }, 'award')
  const certificate = await nextCertificateNumber(tx, call, award.kind)
  await tx
    .updateTable('awards')
    .set({ certificate_number: certificate })
    .where('campaign_id', '=', call.id)
    .where('id', '=', award.id)
    .execute()
}

/** The next number of a certificate: code of the organiser and year, C for cases, O for organisations, running number. */
async function nextCertificateNumber(tx: Tx, call: Call, kind: AwardRow['kind']): Promise<string> {
  const organiser = await tx
    .selectFrom('organisations')
    .select('code')
    .where('id', '=', call.organiserId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const year = (call.issuedOn ?? dayOf(call.openedAt ?? new Date(0))).slice(0, 4)
  const series = `${organiser.code}${year}-${kind === 'case' ? 'C' : 'O'}`
  const { count } = await tx
    .selectFrom('awards')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('certificate_number', 'like', `${series}%`)
    .executeTakeFirstOrThrow()
  return `${series}${String(count + 1).padStart(3, '0')}`
}
