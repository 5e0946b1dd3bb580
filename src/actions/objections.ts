import { createHash } from 'node:crypto'
import { z } from 'zod'
import { addWorkingDays } from '../domain/campaign/deadline.ts'
import type { Actor } from '../domain/person/roles.ts'
import { lockCall, revokeAwards, standingAwards } from '../engines/store/awards.ts'
import type { Tx } from '../engines/store/store.ts'
import { type Day, dayOf } from '../foundation/clock.ts'
import { isId } from '../foundation/ids.ts'
import { type Problem, refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { callById } from './calls.ts'
import { takeStep } from './caseSteps.ts'
import { deedOf, permit } from './deed.ts'
import { conferAward } from './publications.ts'

/** An objection as it is typed on the public site: real name and a way to be reached are asked for (domain, 3.4). */
export const objectionInput = z.object({
  awardId: z.string().nullable(),
  kind: z.enum(['person', 'unit']),
  name: z.string().trim().min(2).max(60),
  contact: z.string().trim().min(6).max(100),
  text: z.string().trim().min(10).max(2000),
})
export type ObjectionInput = z.infer<typeof objectionInput>

export type Filed = { readonly number: string; readonly answerBy: Day }

/** Within how many working days an objection is answered (domain, 3.4). */
export const answerWorkingDays = 10

const perAddressADay = 5

function readObjection(input: ObjectionInput): ObjectionInput {
  const parsed = objectionInput.safeParse(input)
  if (parsed.success) return parsed.data
  const fields: Record<string, Problem> = {}
  for (const issue of parsed.error.issues) {
    const code = issue.code === 'too_big' ? 'too-long' : issue.code === 'too_small' ? 'too-short' : 'required'
    const values: Record<string, number> = {}
    if (issue.code === 'too_big') values['max'] = Number(issue.maximum)
    if (issue.code === 'too_small') values['min'] = Number(issue.minimum)
    fields[String(issue.path[0])] ??= { code, values }
  }
  throw refusal('invalid', 'form', {}, fields)
}

/** Files an objection of anyone against a 公示 that runs: it is numbered and acknowledged; who objects stays out of the log. */
export async function fileObjection(
  app: App,
  publicationId: string,
  input: ObjectionInput,
  origin: { readonly address: string },
): Promise<Filed> {
  const publication = isId(publicationId)
    ? await app.store.read
        .selectFrom('publications')
        .selectAll()
        .where('id', '=', publicationId)
        .executeTakeFirst()
    : undefined
  if (!publication) throw refusal('not-found', 'not-found')
  const now = app.clock.now()
  const today = dayOf(now)
  if (publication.closed_at || today > publication.ends_on)
    throw refusal('too-late', 'objection-too-late', { day: publication.ends_on })
  const objection = readObjection(input)
  if (objection.awardId && !publication.entries.some((entry) => entry.awardId === objection.awardId))
    throw refusal('not-found', 'not-found')
  const answerBy = addWorkingDays(today, answerWorkingDays, app.calendar)
  return app.store.write(async (tx) => {
    await lockCall(tx, publication.campaign_id)
    await countAddress(tx, today, origin.address)
    const number = await nextNumber(tx, publication.campaign_id, today.slice(0, 4))
    const id = app.ids.next()
    await tx
      .insertInto('objections')
      .values({
        campaign_id: publication.campaign_id,
        publication_id: publication.id,
        id,
        number,
        award_id: objection.awardId,
        objector_kind: objection.kind,
        objector_name: objection.name,
        objector_contact: objection.contact,
        text: objection.text,
        received_at: now,
        verdict: null,
        verdict_text: '',
        ruled_at: null,
        ruled_by: null,
      })
      .execute()
    tx.log({
      at: now,
      personId: null,
      personName: '',
      role: null,
      organisationId: null,
      organisationName: '',
      deed: 'objection.file',
      campaignId: publication.campaign_id,
      subject: { kind: 'objection', id },
      details: { number, awardId: objection.awardId, answerBy },
    })
    return { number, answerBy }
  })
}

async function nextNumber(tx: Tx, campaignId: string, year: string): Promise<string> {
  const { count } = await tx
    .selectFrom('objections')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('campaign_id', '=', campaignId)
    .executeTakeFirstOrThrow()
  return `YY${year}-${String(count + 1).padStart(3, '0')}`
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

export type ObjectionVerdict = { readonly verdict: 'upheld' | 'rejected'; readonly text: string }

/**
 * Rules an objection with a written answer. Upheld: the entry loses its award. Rejected after the 公示 closed:
 * the entry is free again and gets the award now. A general objection touches no entry.
 */
export async function ruleObjection(
  app: App,
  actor: Actor,
  objectionId: string,
  ruling: ObjectionVerdict,
): Promise<void> {
  const objection = isId(objectionId)
    ? await app.store.read
        .selectFrom('objections')
        .selectAll()
        .where('id', '=', objectionId)
        .executeTakeFirst()
    : undefined
  if (!objection) throw refusal('not-found', 'not-found')
  const call = await callById(app, objection.campaign_id)
  permit(actor, 'objection.rule', { organiserId: call.organiserId })
  const text = ruling.text.trim()
  if (text === '') throw refusal('invalid', 'form', {}, { text: { code: 'required' } })
  const now = app.clock.now()
  await app.store.write(async (tx) => {
    await lockCall(tx, call.id)
    const ruled = await tx
      .updateTable('objections')
      .set({ verdict: ruling.verdict, verdict_text: text, ruled_at: now, ruled_by: actor.personId })
      .where('id', '=', objectionId)
      .where('ruled_at', 'is', null)
      .returning('number')
      .executeTakeFirst()
    if (!ruled) throw refusal('conflict', 'objection-ruled')
    const award = (await standingAwards(tx, call.id)).find((one) => one.id === objection.award_id)
    if (award && ruling.verdict === 'upheld') {
      await revokeAwards(tx, call.id, [award.id], now)
      if (award.caseId)
        await takeStep(app, tx, actor, { campaignId: call.id, id: award.caseId }, 'notAward', { words: text })
    }
    const publication = await tx
      .selectFrom('publications')
      .select('closed_at')
      .where('id', '=', objection.publication_id)
      .executeTakeFirstOrThrow()
    if (award && ruling.verdict === 'rejected' && publication.closed_at) {
      const others = await tx
        .selectFrom('objections')
        .select('id')
        .where('award_id', '=', award.id)
        .where('ruled_at', 'is', null)
        .execute()
      if (others.length === 0) await conferAward(app, tx, actor, call, award)
    }
    const about = { kind: 'objection', id: objectionId, campaignId: call.id }
    tx.log(deedOf(actor, now, 'objection.rule', about, { number: ruled.number, verdict: ruling.verdict }))
  })
}
