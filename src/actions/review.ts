import type { Deed } from '../domain/person/deeds.ts'
import type { Actor } from '../domain/person/roles.ts'
import { lockRound, panelOf, type RoundRow, roundById, roundsOf } from '../engines/store/review.ts'
import { tallyOf } from '../engines/store/reviewProgress.ts'
import type { Read } from '../engines/store/store.ts'
import { type Day, dayOf } from '../foundation/clock.ts'
import { isId } from '../foundation/ids.ts'
import { type Problem, refusal } from '../foundation/refusal.ts'
import { readDay } from '../foundation/text.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { deedOf, permit } from './deed.ts'

/** A round that an actor may do a deed to, with its call. */
export type OpenedRound = { readonly call: Call; readonly round: RoundRow }

/** Loads a round and refuses unless the actor may do the deed to its call. */
export async function openRound(app: App, actor: Actor, deed: Deed, roundId: string): Promise<OpenedRound> {
  const round = isId(roundId) ? await roundById(app.store.read, roundId) : undefined
  if (!round) throw refusal('not-found', 'not-found')
  const call = await callById(app, round.campaignId)
  permit(actor, deed, { organiserId: call.organiserId })
  return { call, round }
}

/** What the organiser types to begin a round. */
export type RoundInput = { readonly name: string; readonly dueOn: string }

/**
 * Begins a round of review; how many scores each case needs comes from the rules in force. One round is open at
 * a time, and the same round asked for again is the one there is.
 */
export async function createRound(
  app: App,
  actor: Actor,
  callId: string,
  input: RoundInput,
): Promise<{ roundId: string }> {
  const call = await callById(app, callId)
  permit(actor, 'review.arrange', { organiserId: call.organiserId })
  const now = app.clock.now()
  const { name, dueOn } = readRound(input, dayOf(now))
  return app.store.write(async (tx) => {
    await tx.selectFrom('campaigns').select('id').where('id', '=', call.id).forUpdate().execute()
    const [newest] = await roundsOf(tx, call.id)
    if (newest && !newest.closedAt) {
      if (newest.name === name && newest.dueOn === dueOn) return { roundId: newest.id }
      throw refusal('conflict', 'round-still-open', { name: newest.name })
    }
    const id = app.ids.next()
    const scoresPerCase = call.rules.review.scoresPerCase
    await tx
      .insertInto('review_rounds')
      .values({
        ...{ campaign_id: call.id, id, name, scores_per_case: scoresPerCase, due_on: dueOn },
        ...{ created_at: now, applied_at: null, closed_at: null },
      })
      .execute()
    const about = { kind: 'round', id, campaignId: call.id }
    tx.log(deedOf(actor, now, 'round.create', about, { name, dueOn, scoresPerCase }))
    return { roundId: id }
  })
}

function readRound(input: RoundInput, today: Day): { name: string; dueOn: Day } {
  const fields: Record<string, Problem> = {}
  const name = input.name.trim()
  if (name === '') fields['name'] = { code: 'required' }
  if (name.length > 40) fields['name'] = { code: 'too-long', values: { max: 40 } }
  const read = readDay(input.dueOn)
  const pad = (part: number) => String(part).padStart(2, '0')
  const dueOn = read?.month && read.day ? `${read.year}-${pad(read.month)}-${pad(read.day)}` : ''
  if (dueOn === '') fields['dueOn'] = { code: input.dueOn.trim() === '' ? 'required' : 'unreadable' }
  else if (dueOn < today) fields['dueOn'] = { code: 'date-in-past' }
  if (Object.keys(fields).length > 0) throw refusal('invalid', 'form', {}, fields)
  return { name, dueOn }
}

/** Refuses where a round is over. */
export function insistRoundOpen(round: Pick<RoundRow, 'closedAt'>): void {
  if (round.closedAt) throw refusal('too-late', 'round-closed')
}

/** Puts a person who holds the reviewer's office on the panel, or changes how many cases the person takes. */
export function addPanelMember(
  app: App,
  actor: Actor,
  roundId: string,
  { personId, capacity }: { readonly personId: string; readonly capacity: number | null },
): Promise<void> {
  return addPanelMembers(app, actor, roundId, { personIds: [personId], capacity })
}

/** Puts several people on the panel, all of them or none. */
export async function addPanelMembers(
  app: App,
  actor: Actor,
  roundId: string,
  input: { readonly personIds: readonly string[]; readonly capacity: number | null },
): Promise<void> {
  const { call, round } = await openRound(app, actor, 'review.arrange', roundId)
  const { capacity } = input
  if (capacity !== null && !(Number.isInteger(capacity) && capacity > 0 && capacity <= 100_000)) {
    throw refusal('invalid', 'form', {}, { capacity: { code: 'not-a-number' } })
  }
  if (input.personIds.length === 0) throw refusal('invalid', 'form', {}, { personId: { code: 'required' } })
  await app.store.write(async (tx) => {
    insistRoundOpen(await lockRound(tx, round, 'update'))
    const before = new Map((await panelOf(tx, round)).map((one) => [one.personId, one.capacity]))
    const changed = [...new Set(input.personIds)].filter(
      (id) => !before.has(id) || before.get(id) !== capacity,
    )
    for (const personId of changed) await insistReviewer(tx, personId)
    if (changed.length === 0) return
    const key = { campaign_id: call.id, round_id: round.id }
    const added_at = app.clock.now()
    await tx
      .insertInto('panel_members')
      .values(changed.map((person_id) => ({ ...key, person_id, capacity, added_at })))
      .onConflict((conflict) =>
        conflict.columns(['campaign_id', 'round_id', 'person_id']).doUpdateSet({ capacity }),
      )
      .execute()
    const about = { kind: 'round', id: round.id, campaignId: call.id }
    tx.log(deedOf(actor, added_at, 'round.panel.add', about, { personIds: changed, capacity }))
  })
}

async function insistReviewer(read: Read, personId: string): Promise<void> {
  const office = await read
    .selectFrom('offices')
    .innerJoin('people', 'people.id', 'offices.person_id')
    .select('offices.id')
    .where('offices.person_id', '=', personId)
    .where('offices.role', '=', 'reviewer')
    .where('offices.ended_at', 'is', null)
    .where('people.disabled_at', 'is', null)
    .executeTakeFirst()
  if (!office) throw refusal('invalid', 'form', {}, { personId: { code: 'not-a-reviewer' } })
}

/** Takes a person off the panel; refused while cases are assigned to the person. */
export async function removePanelMember(
  app: App,
  actor: Actor,
  roundId: string,
  personId: string,
): Promise<void> {
  const { call, round } = await openRound(app, actor, 'review.arrange', roundId)
  await app.store.write(async (tx) => {
    insistRoundOpen(await lockRound(tx, round, 'update'))
    const { count } = await tx
      .selectFrom('assignments')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('campaign_id', '=', call.id)
      .where('round_id', '=', round.id)
      .where('person_id', '=', personId)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow()
    if (count > 0) throw refusal('conflict', 'panel-member-busy', { count })
    const { numDeletedRows } = await tx
      .deleteFrom('panel_members')
      .where('campaign_id', '=', call.id)
      .where('round_id', '=', round.id)
      .where('person_id', '=', personId)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return
    const about = { kind: 'round', id: round.id, campaignId: call.id }
    tx.log(deedOf(actor, app.clock.now(), 'round.panel.remove', about, { personId }))
  })
}

/** Closes a round; refused while scores are missing unless a reason is given. A closed round takes no score. */
export async function closeRound(
  app: App,
  actor: Actor,
  roundId: string,
  input: { readonly reason: string },
): Promise<void> {
  const { call, round } = await openRound(app, actor, 'review.arrange', roundId)
  const reason = input.reason.trim()
  if (reason.length > 500)
    throw refusal('invalid', 'form', {}, { reason: { code: 'too-long', values: { max: 500 } } })
  await app.store.write(async (tx) => {
    const locked = await lockRound(tx, round, 'update')
    if (locked.closedAt) return
    if (!locked.appliedAt) throw refusal('conflict', 'round-not-applied')
    const { missing } = await tallyOf(tx, locked)
    if (missing > 0 && reason === '') {
      throw refusal('invalid', 'scores-missing', { missing }, { reason: { code: 'required' } })
    }
    await tx
      .updateTable('review_rounds')
      .set({ closed_at: app.clock.now(), close_reason: reason })
      .where('campaign_id', '=', call.id)
      .where('id', '=', round.id)
      .execute()
    const about = { kind: 'round', id: round.id, campaignId: call.id }
    tx.log(deedOf(actor, app.clock.now(), 'round.close', about, { missing, reason }))
  })
}
