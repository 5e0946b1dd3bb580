import { createHash } from 'node:crypto'
import type { ZodError } from 'zod'
import type { Actor } from '../domain/person/roles.ts'
import {
  answerDueOn,
  mayRule,
  type ObjectionInput,
  objectionInput,
  objectionNumber,
  type RulingInput,
  rulingInput,
} from '../domain/publication/objection.ts'
import { mayObject } from '../domain/publication/period.ts'
import { lockCall, revokeAwards, standingAwards } from '../engines/store/awards.ts'
import { objectionById, publicationById } from '../engines/store/objections.ts'
import type { LoggedDeed, Tx } from '../engines/store/store.ts'
import { type Day, dayOf } from '../foundation/clock.ts'
import { isId } from '../foundation/ids.ts'
import { insist, type Problem, type Refusal, refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { callById } from './calls.ts'
import { takeStep } from './caseSteps.ts'
import { deedOf, permit } from './deed.ts'

export type { ObjectionInput }

/** The acknowledgement of an objection. */
export type Filed = { readonly number: string; readonly answerBy: Day }

const perAddressADay = 5

/** What is wrong at each blank; an empty one is told as such, however short it is. */
function unreadable(error: ZodError, typed: object): Refusal {
  const values = new Map(Object.entries(typed))
  const fields: Record<string, Problem> = {}
  for (const issue of error.issues) {
    const name = String(issue.path[0])
    const empty = String(values.get(name) ?? '').trim() === ''
    fields[name] ??= empty ? { code: 'required' } : problemOf(issue)
  }
  return refusal('invalid', 'form', {}, fields)
}

function problemOf(issue: ZodError['issues'][number]): Problem {
  if (issue.code === 'custom') return { code: issue.message }
  if (issue.code === 'too_big') return { code: 'too-long', values: { max: Number(issue.maximum) } }
  if (issue.code === 'too_small') return { code: 'too-short', values: { min: Number(issue.minimum) } }
  return { code: 'required' }
}

/**
 * Files an objection of anyone against a 公示 that runs (domain, 3.4): it is numbered, acknowledged and due to be
 * answered. Who objects is kept out of the log; an address is heard five times a day.
 */
export async function fileObjection(
  app: App,
  publicationId: string,
  input: ObjectionInput,
  origin: { readonly address: string },
): Promise<Filed> {
  const publication = isId(publicationId) ? await publicationById(app.store.read, publicationId) : undefined
  if (!publication) throw refusal('not-found', 'not-found')
  const now = app.clock.now()
  const today = dayOf(now)
  if (publication.closed_at)
    throw refusal('too-late', 'objection-period-over', { endsOn: publication.ends_on })
  insist(mayObject({ startsOn: publication.starts_on, endsOn: publication.ends_on }, today))
  const parsed = objectionInput.safeParse(input)
  if (!parsed.success) throw unreadable(parsed.error, input)
  const objection = parsed.data
  const known = publication.entries.some((entry) => entry.awardId === objection.awardId)
  if (objection.awardId !== null && !known) throw refusal('not-found', 'not-found')
  return app.store.write(async (tx) => {
    await lockCall(tx, publication.campaign_id)
    await countAddress(tx, today, origin.address)
    const number = await nextNumber(tx, publication.campaign_id, Number(today.slice(0, 4)))
    const id = app.ids.next()
    await tx
      .insertInto('objections')
      .values({
        ...{ campaign_id: publication.campaign_id, publication_id: publication.id, id, number },
        ...{
          award_id: objection.awardId,
          objector_kind: objection.kind,
          objector_name: signature(objection),
        },
        ...{ objector_contact: objection.contact, text: objection.text, received_at: now },
        ...{ verdict: null, verdict_text: '', ruled_at: null, ruled_by: null },
      })
      .execute()
    const answerBy = answerDueOn(today, app.calendar)
    tx.log(filing(now, publication.campaign_id, id, { number, awardId: objection.awardId, answerBy }))
    return { number, answerBy }
  })
}

function signature(objection: ObjectionInput): string {
  if (objection.kind === 'person' || objection.sealName === objection.name) return objection.name
  return `${objection.name}（公章：${objection.sealName}）`
}

function filing(at: Date, campaignId: string, id: string, details: LoggedDeed['details'] = {}): LoggedDeed {
  const nobody = { personId: null, personName: '', role: null, organisationId: null, organisationName: '' }
  return { at, ...nobody, deed: 'objection.file', campaignId, subject: { kind: 'objection', id }, details }
}

async function nextNumber(tx: Tx, campaignId: string, year: number): Promise<string> {
  const { count } = await tx
    .selectFrom('objections')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('campaign_id', '=', campaignId)
    .executeTakeFirstOrThrow()
  return objectionNumber(year, count + 1)
}

/** Counts an address's objections of a day, as a digest that goes with the day, and refuses the sixth. */
async function countAddress(tx: Tx, day: Day, address: string): Promise<void> {
  const key = 'objection.addresses'
  await tx
    .insertInto('settings')
    .values({ key, value: '{}' })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  const { value } = await tx
    .selectFrom('settings')
    .select('value')
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const kept = value as { day?: string; counts?: Record<string, number> }
  const counts = kept.day === day ? { ...kept.counts } : {}
  const digest = createHash('sha256').update(`${day} ${address}`).digest('hex').slice(0, 24)
  const count = (counts[digest] ?? 0) + 1
  if (count > perAddressADay) throw refusal('unavailable', 'objections-enough-today', { max: perAddressADay })
  counts[digest] = count
  await tx
    .updateTable('settings')
    .set({ value: JSON.stringify({ day, counts }) })
    .where('key', '=', key)
    .execute()
}

/**
 * Rules on an objection with a written answer. Upheld, its entry loses the award and the case is not awarded;
 * dismissed, the entry stands again. An objection against the whole list touches no entry.
 */
export async function ruleObjection(
  app: App,
  actor: Actor,
  objectionId: string,
  ruling: RulingInput,
): Promise<void> {
  const objection = isId(objectionId) ? await objectionById(app.store.read, objectionId) : undefined
  if (!objection) throw refusal('not-found', 'not-found')
  const call = await callById(app, objection.campaign_id)
  permit(actor, 'objection.rule', { organiserId: call.organiserId })
  const parsed = rulingInput.safeParse(ruling)
  if (!parsed.success) throw unreadable(parsed.error, ruling)
  const { verdict, text } = parsed.data
  const now = app.clock.now()
  await app.store.write(async (tx) => {
    await lockCall(tx, call.id)
    const current = await objectionById(tx, objectionId)
    insist(
      mayRule({ number: objection.number, awardId: objection.award_id, verdict: current?.verdict ?? null }),
    )
    await tx
      .updateTable('objections')
      .set({ verdict, verdict_text: text, ruled_at: now, ruled_by: actor.personId })
      .where('id', '=', objectionId)
      .execute()
    if (verdict === 'upheld') await strike(app, tx, actor, call.id, objection.award_id, objection.number)
    const about = { kind: 'objection', id: objectionId, campaignId: call.id }
    tx.log(deedOf(actor, now, 'objection.rule', about, { number: objection.number, verdict }))
  })
}

/** Takes an entry off the list; the step names the objection only, since its words may tell who objected. */
async function strike(
  app: App,
  tx: Tx,
  actor: Actor,
  campaignId: string,
  awardId: string | null,
  number: string,
): Promise<void> {
  const award = (await standingAwards(tx, campaignId)).find((one) => one.id === awardId)
  if (!award) return
  await revokeAwards(tx, campaignId, [award.id], app.clock.now())
  if (!award.caseId) return
  await takeStep(app, tx, actor, { campaignId, id: award.caseId }, 'notAward', {
    details: { objection: number },
  })
}
