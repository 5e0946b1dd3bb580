import { sql } from 'kysely'
import { addWorkingDays } from '../domain/campaign/deadline.ts'
import type { CaseState } from '../domain/case/state.ts'
import type { Finding, Place } from '../domain/check/finding.ts'
import type { Actor } from '../domain/person/roles.ts'
import { caseRowsOf, channelsOf, newestVersion } from '../engines/store/cases.ts'
import { mentions } from '../engines/store/like.ts'
import { overruledShares } from '../engines/store/overrulings.ts'
import type { Tx } from '../engines/store/store.ts'
import { dayOf } from '../foundation/clock.ts'
import type { ListQuery } from '../foundation/listQuery.ts'
import { refusal, type Values } from '../foundation/refusal.ts'
import { readDay } from '../foundation/text.ts'
import type { App } from './app.ts'
import { callById } from './calls.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { takeStep, takeSteps } from './caseSteps.ts'
import { deedOf, permit } from './deed.ts'
import { leaveHonours } from './honours.ts'
import { postToOffice, type Told } from './outbox.ts'

export type { OverruledShare } from '../engines/store/overrulings.ts'

/** The states in which the organiser's house has a case in hand before the review. */
export const examinedStates = [
  'forwarded',
  'received',
  'deficient',
  'corrected',
  'valid',
  'invalid',
] as const satisfies CaseState[]

/** The cases that were forwarded, sorted and paged in the database; how many there are in each state. */
export async function readExamination(app: App, actor: Actor, callId: string, query: ListQuery) {
  const call = await callById(app, callId)
  permit(actor, 'examination.read', { organiserId: call.organiserId })
  const { read } = app.store
  const wanted = examinedStates.find((state) => state === query.filters['state'])
  let found = read
    .selectFrom('cases')
    .where('cases.campaign_id', '=', call.id)
    .where('cases.state', 'in', wanted ? [wanted] : examinedStates)
  if (query.search) found = found.where(mentions(query.search, 'cases.title', 'cases.number'))
  if (query.filters['channel']) found = found.where('cases.channel_id', '=', query.filters['channel'])
  const counted = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const columns = {
    title: 'cases.title',
    state: 'cases.state',
    errors: 'cases.errors',
    channel: 'channel.name',
  } as const
  const column = columns[query.sort as keyof typeof columns] ?? 'cases.number'
  const ids = await found
    .$if(column === 'channel.name', (one) =>
      one.innerJoin('organisations as channel', 'channel.id', 'cases.channel_id'),
    )
    .select('cases.id')
    .orderBy(sql.ref(column), query.descending ? 'desc' : 'asc')
    .orderBy('cases.id')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute()
  const rows = await caseRowsOf(
    read,
    ids.map(({ id }) => id),
  )
  const states = await read
    .selectFrom('cases')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('campaign_id', '=', call.id)
    .where('state', 'in', [...examinedStates])
    .groupBy('state')
    .execute()
  const overruled = await overruledShares(read, call.id)
  return { call, rows, total: counted.total, states, channels: await channelsOf(read, call.id), overruled }
}

/** Receives one forwarded case. */
export async function receiveCase(app: App, actor: Actor, caseId: string): Promise<void> {
  const { theCase } = await openCase(app, actor, 'case.receive', caseId)
  await app.store.write((tx) => takeStep(app, tx, actor, theCase, 'receive'))
}

/** Receives every case of a call that was forwarded and waits. */
export async function receiveAll(app: App, actor: Actor, callId: string): Promise<number> {
  const call = await callById(app, callId)
  permit(actor, 'case.receive', { organiserId: call.organiserId })
  const waiting = await app.store.read
    .selectFrom('cases')
    .select('id')
    .where('campaign_id', '=', call.id)
    .where('state', '=', 'forwarded')
    .orderBy('number')
    .execute()
  const ids = waiting.map(({ id }) => id)
  await app.store.write((tx) => takeSteps(app, tx, actor, call.id, ids, 'receive'))
  return waiting.length
}

/** What stands before the examiner: the newest version with its findings and what was overruled. */
export async function readForExamination(app: App, actor: Actor, caseId: string) {
  const opened = await openCase(app, actor, 'examination.read', caseId)
  const version = await newestVersion(app.store.read, opened.call.id, caseId)
  if (!version) throw refusal('not-found', 'not-found')
  const overrulings = await app.store.read
    .selectFrom('overrulings')
    .innerJoin('people', 'people.id', 'overrulings.person_id')
    .select(['code', 'place', 'reason', 'overrulings.at', 'people.name as personName'])
    .where('campaign_id', '=', opened.call.id)
    .where('case_id', '=', caseId)
    .where('version', '=', version.version)
    .execute()
  return {
    ...opened,
    version,
    overrulings,
    correctBy: addWorkingDays(dayOf(app.clock.now()), 3, app.calendar),
  }
}

/** The place of a finding as one word, to know it again. */
export function placeWord(where: Place): string {
  return where.item ? `${where.part}:${where.item}` : where.part
}

/** Overrules one finding with a reason; statistics of checks count these. */
export async function overruleFinding(
  app: App,
  actor: Actor,
  caseId: string,
  words: { code: string; place: string; reason: string },
): Promise<void> {
  const { theCase, call } = await openCase(app, actor, 'finding.overrule', caseId)
  const reason = words.reason.trim()
  if (reason === '') throw refusal('invalid', 'form', {}, { reason: { code: 'required' } })
  const version = await newestVersion(app.store.read, call.id, caseId)
  const finding = version?.findings.find(
    (one: Finding) => one.code === words.code && placeWord(one.where) === words.place,
  )
  if (!version || !finding) throw refusal('not-found', 'not-found')
  await app.store.write(async (tx) => {
    await tx
      .insertInto('overrulings')
      .values({
        campaign_id: call.id,
        case_id: theCase.id,
        id: app.ids.next(),
        check_name: finding.check,
        code: finding.code,
        place: words.place,
        version: version.version,
        reason,
        at: app.clock.now(),
        person_id: actor.personId,
      })
      .execute()
    const about = { kind: 'case', id: caseId, campaignId: call.id }
    tx.log(
      deedOf(actor, app.clock.now(), 'finding.overrule', about, {
        code: finding.code,
        place: words.place,
        reason,
      }),
    )
  })
}

/** Rules a case valid; with errors that nobody overruled this is refused. */
export async function ruleValid(app: App, actor: Actor, caseId: string, words: string): Promise<void> {
  const { theCase, version, overrulings } = await readForExamination(app, actor, caseId)
  await openCase(app, actor, 'case.examine', caseId)
  const overruled = new Set(overrulings.map((one) => `${one.code} ${one.place}`))
  const open = version.findings.filter(
    (one) => one.severity === 'error' && !overruled.has(`${one.code} ${placeWord(one.where)}`),
  )
  if (open.length > 0) throw refusal('conflict', 'errors-not-overruled', { count: open.length })
  await app.store.write((tx) => takeStep(app, tx, actor, theCase, 'ruleValid', { words }))
}

/** Rules a case invalid with a reason; the unit is told. */
export async function ruleInvalid(app: App, actor: Actor, caseId: string, reason: string): Promise<Told> {
  const { theCase } = await openCase(app, actor, 'case.examine', caseId)
  return app.store.write(async (tx) => {
    await takeStep(app, tx, actor, theCase, 'ruleInvalid', { words: reason })
    return tellUnit(app, tx, theCase, 'invalid', { reason: reason.trim() })
  })
}

/** Asks the unit to correct a case until a date (inclusive); the unit is told. */
export async function askCorrection(
  app: App,
  actor: Actor,
  caseId: string,
  words: { reason: string; until: string },
): Promise<Told> {
  const { theCase } = await openCase(app, actor, 'case.examine', caseId)
  const read = readDay(words.until)
  const pad = (part: number) => String(part).padStart(2, '0')
  const until = read?.month && read.day ? `${read.year}-${pad(read.month)}-${pad(read.day)}` : ''
  if (until === '') throw refusal('invalid', 'form', {}, { until: { code: 'unreadable' } })
  if (until < dayOf(app.clock.now()))
    throw refusal('invalid', 'form', {}, { until: { code: 'date-in-past' } })
  return app.store.write(async (tx) => {
    await takeStep(app, tx, actor, theCase, 'askCorrection', { words: words.reason, details: { until } })
    return tellUnit(app, tx, theCase, 'correction', { reason: words.reason.trim(), until })
  })
}

async function tellUnit(
  app: App,
  tx: Tx,
  theCase: Opened['theCase'],
  letter: 'invalid' | 'correction',
  further: Values,
): Promise<Told> {
  const office = { organisationId: theCase.unitId, role: 'reporter' } as const
  const link = `${app.publicUrl}/desk/cases/${theCase.id}`
  const values = { number: theCase.number ?? '', title: theCase.title, link, ...further }
  return postToOffice(app, tx, office, { campaignId: theCase.campaignId, caseId: theCase.id }, (say) => ({
    subject: say(`letters.${letter}.subject`, values),
    body: say(`letters.${letter}.body`, values),
  }))
}

/** Takes a case out of the call for good, with a reason. */
export async function disqualifyCase(app: App, actor: Actor, caseId: string, reason: string): Promise<void> {
  const { theCase } = await openCase(app, actor, 'case.disqualify', caseId)
  await app.store.write(async (tx) => {
    await takeStep(app, tx, actor, theCase, 'disqualify', { words: reason })
    await leaveHonours(app, tx, theCase)
  })
}
