import { caseAwardName } from '../domain/award/grades.ts'
import type { Actor } from '../domain/person/roles.ts'
import { certificateNumber } from '../domain/publication/certificate.ts'
import { openObjections } from '../domain/publication/objection.ts'
import { mayClosePublicity, publicityPeriod } from '../domain/publication/period.ts'
import { type AwardRow, lockCall, newestPublication, standingAwards } from '../engines/store/awards.ts'
import { entryObjections } from '../engines/store/objections.ts'
import type { Tx } from '../engines/store/store.ts'
import type { PublicationEntry } from '../engines/store/tables/results.ts'
import { type Day, dayOf } from '../foundation/clock.ts'
import { insist, refusal, type Values } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { gradedAwards } from './awardProposal.ts'
import { type Call, callById } from './calls.ts'
import { takeStep, takeSteps } from './caseSteps.ts'
import { deedOf, permit } from './deed.ts'
import { postToOffice, type Told, toldAll } from './outbox.ts'

/** What the organiser writes above the list, and for how many working days it hangs; the rule of the call where left out. */
export type PublicationInput = { readonly text: string; readonly workingDays?: number | undefined }

export type Opened = { readonly publicationId: string; readonly startsOn: Day; readonly endsOn: Day }

const longestText = 2000
const mostWorkingDays = 60

function readInput(call: Call, input: PublicationInput): { text: string; workingDays: number } {
  const text = input.text.trim()
  const workingDays = input.workingDays ?? call.rules.publicity.workingDays
  if (text === '') throw refusal('invalid', 'form', {}, { text: { code: 'required' } })
  if (text.length > longestText) {
    throw refusal('invalid', 'form', {}, { text: { code: 'too-long', values: { max: longestText } } })
  }
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > mostWorkingDays) {
    throw refusal('invalid', 'form', {}, { workingDays: { code: 'unreadable' } })
  }
  return { text, workingDays }
}

/** Opens the 公示: freezes the entries and publicises every shortlisted case; the period counts working days from today. */
export async function openPublication(
  app: App,
  actor: Actor,
  callId: string,
  input: PublicationInput,
): Promise<Opened> {
  const call = await callById(app, callId)
  permit(actor, 'publication.open', { organiserId: call.organiserId })
  const now = app.clock.now()
  const { text, workingDays } = readInput(call, input)
  const { startsOn, endsOn } = publicityPeriod(dayOf(now), workingDays, app.calendar)
  const publicationId = app.ids.next()
  await app.store.write(async (tx) => {
    await lockCall(tx, call.id)
    if (await newestPublication(tx, call.id)) throw refusal('conflict', 'already-publicised')
    const awards = await standingAwards(tx, call.id)
    const cases = awards.flatMap((award) => (award.caseId ? [award.caseId] : []))
    if (cases.length === 0) throw refusal('conflict', 'nothing-to-publicise')
    await takeSteps(app, tx, actor, call.id, cases, 'publicise')
    const entries = await namedEntries(tx, call, awards)
    await tx
      .insertInto('publications')
      .values({
        ...{ campaign_id: call.id, id: publicationId, text, entries: JSON.stringify(entries) },
        ...{ starts_on: startsOn, ends_on: endsOn, working_days: workingDays },
        ...{ opened_at: now, closed_at: null },
      })
      .execute()
    const about = { kind: 'publication', id: publicationId, campaignId: call.id }
    tx.log(deedOf(actor, now, 'publication.open', about, { startsOn, endsOn, entries: entries.length }))
  })
  return { publicationId, startsOn, endsOn }
}

/** The list of a 公示; each award gets its name now, so that later changes of the rules leave it as it was shown. */
async function namedEntries(tx: Tx, call: Call, awards: readonly AwardRow[]): Promise<PublicationEntry[]> {
  const { names } = await gradedAwards(tx, call, awards)
  const entries = awards.map(({ id, kind, title, unitName, place }) => {
    return { awardId: id, kind, title, unitName, place, awardName: names.get(id) ?? '' }
  })
  for (const [awardName, group] of Map.groupBy(entries, (entry) => entry.awardName)) {
    const ids = group.map(({ awardId }) => awardId)
    const named = tx.updateTable('awards').set({ award_name: awardName })
    await named.where('campaign_id', '=', call.id).where('id', 'in', ids).execute()
  }
  return entries
}

/** How a 公示 ended: awards conferred, and reviewed cases that were not chosen. */
export type Closed = { readonly awarded: number; readonly notAwarded: number } & Told

/**
 * Closes the 公示 once its last day is over and every objection is ruled: what stands on the list gets the award
 * and a certificate number, reviewed cases that were not chosen are recorded as such, every unit is told.
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
    const objections = await entryObjections(tx, call.id)
    insist(
      mayClosePublicity(
        { endsOn: publication.ends_on, startsOn: publication.starts_on },
        dayOf(now),
        openObjections(objections),
      ),
    )
    const awards = await standingAwards(tx, call.id)
    const sequences = await lastSequences(tx, call)
    const told: Told[] = []
    for (const award of awards) {
      sequences[award.kind] += 1
      told.push(await confer(app, tx, actor, call, award, sequences[award.kind]))
    }
    const notChosen = await tellNotChosen(app, tx, actor, call)
    await tx.updateTable('publications').set({ closed_at: now }).where('id', '=', publication.id).execute()
    const counts = { awarded: awards.length, notAwarded: notChosen.length }
    const about = { kind: 'publication', id: publication.id, campaignId: call.id }
    tx.log(deedOf(actor, now, 'publication.close', about, counts))
    return { ...counts, ...toldAll([...told, ...notChosen]) }
  })
}

function yearOf(call: Call): number {
  return Number((call.issuedOn ?? dayOf(call.openedAt ?? new Date(0))).slice(0, 4))
}

/** The last numbers given this year by kind, over all calls of the house; the organiser's row is locked for it. */
async function lastSequences(tx: Tx, call: Call): Promise<Record<AwardRow['kind'], number>> {
  await tx.selectFrom('organisations').select('id').where('id', '=', call.organiserId).forUpdate().execute()
  const last = async (kind: AwardRow['kind']) => {
    const series = certificateNumber(kind, yearOf(call), 0).replace(/0号$/, '')
    const { count } = await tx
      .selectFrom('awards')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('certificate_number', 'like', `${series}%`)
      .executeTakeFirstOrThrow()
    return count
  }
  return { case: await last('case'), organisation: await last('organisation') }
}

async function confer(
  app: App,
  tx: Tx,
  actor: Actor,
  call: Call,
  award: AwardRow,
  sequence: number,
): Promise<Told> {
  const number = certificateNumber(award.kind, yearOf(call), sequence)
  await tx
    .updateTable('awards')
    .set({ certificate_number: number })
    .where('campaign_id', '=', call.id)
    .where('id', '=', award.id)
    .execute()
  if (!award.caseId) return { unreached: [] }
  await takeStep(app, tx, actor, { campaignId: call.id, id: award.caseId }, 'award', {
    details: { certificate: number },
  })
  return tellUnit(app, tx, call, award.caseId, 'awarded', {
    title: award.title,
    number,
    award: award.awardName,
  })
}

async function tellNotChosen(app: App, tx: Tx, actor: Actor, call: Call): Promise<Told[]> {
  const rows = await tx
    .selectFrom('cases')
    .select(['id', 'title'])
    .where('campaign_id', '=', call.id)
    .where('state', '=', 'inReview')
    .orderBy('number')
    .execute()
  const told: Told[] = []
  for (const { id, title } of rows) {
    await takeStep(app, tx, actor, { campaignId: call.id, id }, 'notAward')
    told.push(await tellUnit(app, tx, call, id, 'notAwarded', { title }))
  }
  return told
}

async function tellUnit(
  app: App,
  tx: Tx,
  call: Call,
  caseId: string,
  letter: 'awarded' | 'notAwarded',
  further: Values,
): Promise<Told> {
  const { unit_id } = await tx
    .selectFrom('cases')
    .select('unit_id')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  const office = { organisationId: unit_id, role: 'reporter' } as const
  const link = `${app.publicUrl}/results/${call.id}`
  const values = { award: caseAwardName(call.rules.awards), link, ...further }
  return postToOffice(app, tx, office, { campaignId: call.id, caseId }, (say) => ({
    subject: say(`letters.${letter}.subject`, values),
    body: say(`letters.${letter}.body`, values),
  }))
}
