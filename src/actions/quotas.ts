import type { CaseCount } from '../domain/campaign/rules.ts'
import { type Ledger, ledgerOf, quotaOf } from '../domain/endorsement/quota.ts'
import { mayTransfer } from '../domain/endorsement/transfer.ts'
import type { Actor } from '../domain/person/roles.ts'
import { lockBatch } from '../engines/store/batches.ts'
import { countedCases, recommendersOf, transferredPlaces, transfersOf } from '../engines/store/quotas.ts'
import type { Read } from '../engines/store/store.ts'
import { insist, type Problem, refusal } from '../foundation/refusal.ts'
import { readNumber, tidyPasted } from '../foundation/text.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { deedOf, permit } from './deed.ts'

/** A recommender of a call with its account. */
export type Account = {
  readonly id: string
  readonly name: string
  readonly closedAt: Date | null
  /** Floor and cap as the notice gives them. */
  readonly given: CaseCount
  readonly ledger: Ledger
}

/** The accounts of all recommenders of a call, and the transfers between them. */
export async function readQuotas(app: App, actor: Actor, callId: string) {
  const call = await callById(app, callId)
  permit(actor, 'quota.transfer', { organiserId: call.organiserId })
  const { read } = app.store
  const [accounts, transfers] = await Promise.all([accountsOf(read, call), transfersOf(read, call.id)])
  return { call, accounts, transfers }
}

async function accountsOf(read: Read, call: Call): Promise<Account[]> {
  const collectors = call.rules.quotas.flatMap(({ collectorId }) => collectorId ?? [])
  const [unions, counted, moved] = await Promise.all([
    recommendersOf(read, call.id, collectors),
    countedCases(read, call.id),
    transferredPlaces(read, call.id),
  ])
  return unions.flatMap(({ id, name, kind, closedAt }) => {
    const counts = counted.get(id) ?? { endorsed: 0, forwarded: 0 }
    const quota = quotaOf(call.rules, { id, kind, name })
    const ledger = ledgerOf(call.rules, { id, kind, name }, { ...counts, transferred: moved.get(id) ?? 0 })
    if (!quota || !ledger) return []
    return [{ id, name, closedAt, given: { min: quota.min, max: quota.max }, ledger }]
  })
}

/** What the form of a transfer sends: giver, taker, number and reason as typed. */
export type TypedTransfer = Readonly<Record<'from' | 'to' | 'places' | 'reason', string>>

/** Moves places of the quota from one recommender of a call to another, with the reason. */
export async function transferQuota(
  app: App,
  actor: Actor,
  callId: string,
  typed: TypedTransfer,
): Promise<void> {
  const call = await callById(app, callId)
  permit(actor, 'quota.transfer', { organiserId: call.organiserId })
  const { from, to, places, reason } = readTransfer(typed)
  await app.store.write(async (tx) => {
    await partiesOf(tx, call, from, to)
    for (const id of [from, to].toSorted()) await lockBatch(tx, call.id, id)
    const { giver, taker } = await partiesOf(tx, call, from, to)
    insist(mayTransfer(giver, taker, places))
    const [id, at] = [app.ids.next(), app.clock.now()]
    const row = { campaign_id: call.id, id, from_id: from, to_id: to, places, reason, at }
    await tx
      .insertInto('quota_transfers')
      .values({ ...row, person_id: actor.personId })
      .execute()
    const about = { kind: 'campaign', id: call.id, campaignId: call.id }
    tx.log(deedOf(actor, at, 'quota.transfer', about, { giverId: from, takerId: to, places, reason }))
  })
}

/** Both sides of a transfer as they stand; refused at the side that has no quota in the call. */
async function partiesOf(read: Read, call: Call, from: string, to: string) {
  const accounts = await accountsOf(read, call)
  const [giver, taker] = [from, to].map((id) => accounts.find((one) => one.id === id))
  if (giver && taker) return { giver, taker }
  throw refusal('invalid', 'form', {}, { [giver ? 'to' : 'from']: { code: 'not-an-option' } })
}

const longestReason = 500

function readTransfer(typed: TypedTransfer) {
  const problems: Record<string, Problem> = {}
  const places = readNumber(typed.places)
  const reason = tidyPasted(typed.reason).trim()
  for (const name of ['from', 'to'] as const) if (typed[name] === '') problems[name] = { code: 'required' }
  if (typed.from !== '' && typed.from === typed.to) problems['to'] = { code: 'same-recommender' }
  if (places === null || !Number.isInteger(places) || places < 1 || places > 999)
    problems['places'] = { code: typed.places.trim() === '' ? 'required' : 'places-not-counted' }
  if (reason === '') problems['reason'] = { code: 'required' }
  if (reason.length > longestReason) problems['reason'] = { code: 'too-long', values: { max: longestReason } }
  if (Object.keys(problems).length > 0) throw refusal('invalid', 'form', {}, problems)
  return { from: typed.from, to: typed.to, places: places ?? 0, reason }
}
