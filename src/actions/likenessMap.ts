import { createHash } from 'node:crypto'
import { rulingStates } from '../domain/likeness/map.ts'
import { bands } from '../domain/likeness/settings.ts'
import type { Actor } from '../domain/person/roles.ts'
import { type MemberRow, memberRows, type PairRow, pairRows } from '../engines/store/likenessMapParts.ts'
import { askAgain, clusterCounts, clusterRows, mapRow, standingOf } from '../engines/store/likenessMaps.ts'
import { printed } from '../formats/press.ts'
import { dayOf } from '../foundation/clock.ts'
import type { ListQuery } from '../foundation/listQuery.ts'
import { refusal } from '../foundation/refusal.ts'
import type { Say } from '../foundation/wording/wording.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { deedOf, permit } from './deed.ts'
import { mapSheet } from './likenessMapSheet.ts'

/** A cluster with its texts and pairs, of which a page shows some. */
export type ShownCluster = Awaited<ReturnType<typeof clusterRows>>['rows'][number] & {
  readonly members: readonly MemberRow[]
  readonly listed: readonly PairRow[]
}

/** How the map of a call stands: never made, being made, made; made from what has changed since. */
export type MapState =
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly done: number; readonly todo: number }
  | {
      readonly kind: 'made' | 'old'
      readonly at: Date
      readonly compared: number
      readonly milliseconds: number
    }

/** So many texts and pairs of a cluster are shown on a page; the rest is in the export. */
const mostShown = 30
/** A map that was asked for longer ago and is not made is asked for anew. */
const patience = 30 * 60_000

async function mappedCall(app: App, actor: Actor, callId: string): Promise<Call> {
  const call = await callById(app, callId)
  permit(actor, 'likeness.map', { organiserId: call.organiserId })
  return call
}

async function stateOf(app: App, call: Call): Promise<MapState> {
  const row = await mapRow(app.store.read, call.id)
  if (!row) return { kind: 'none' }
  if (row.made < row.asked) return { kind: 'making', done: row.done, todo: row.todo }
  const standing = await standingOf(app.store.read, call.organiserId)
  const { compared, milliseconds } = row
  const at = row.made_at ?? row.asked_at
  return { kind: standing === row.standing ? 'made' : 'old', at, compared, milliseconds }
}

/** The map of a call: which texts hang together, the largest cluster first, and what people ruled of them. */
export async function readMap(app: App, actor: Actor, callId: string, query: ListQuery) {
  const call = await mappedCall(app, actor, callId)
  const { read } = app.store
  const { rows, total } = await clusterRows(read, call.id, {
    search: query.search,
    band: bands.find((one) => one === query.filters['band']) ?? null,
    ruling: rulingStates.find((one) => one === query.filters['ruling']) ?? null,
    limit: query.size,
    offset: (query.page - 1) * query.size,
  })
  const numbers = rows.map(({ number }) => number)
  const pairs = await pairRows(read, call.id, numbers, mostShown)
  const named = pairs.flatMap(({ a, b }) => [a, b])
  const [state, counts, members] = await Promise.all([
    stateOf(app, call),
    clusterCounts(read, call.id),
    memberRows(read, call.id, numbers, named, mostShown),
  ])
  const clusters = rows.map(
    (row): ShownCluster => ({
      ...row,
      members: members.filter(({ number }) => number === row.number),
      listed: pairs.filter(({ number }) => number === row.number),
    }),
  )
  return { call, state, counts, clusters, total }
}

/** Asks for the map of a call; it is made in the background, and asking twice is asking once. */
export async function askMap(app: App, actor: Actor, callId: string): Promise<void> {
  const call = await mappedCall(app, actor, callId)
  const at = app.clock.now()
  await app.store.write(async (tx) => {
    const first = { campaign_id: call.id, asked: 0, asked_at: at, made: 0, made_at: null, milliseconds: 0 }
    await tx
      .insertInto('likeness_maps')
      .values({ ...first, compared: 0, done: 0, todo: 0, standing: '' })
      .onConflict((held) => held.doNothing())
      .execute()
    const row = await tx
      .selectFrom('likeness_maps')
      .select(['asked', 'made', 'asked_at'])
      .where('campaign_id', '=', call.id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const waiting = row.made < row.asked && at.getTime() - row.asked_at.getTime() < patience
    if (waiting) return
    await askAgain(tx, call.id, row.asked, at)
    tx.enqueue('likeness.map', { campaignId: call.id })
  })
}

const mostExported = 20_000

/** The pairs of the map as an Excel file; handing it out is logged. */
export async function exportMap(
  app: App,
  actor: Actor,
  callId: string,
  say: Say,
): Promise<{ name: string; bytes: Buffer }> {
  const call = await mappedCall(app, actor, callId)
  const { read } = app.store
  const every = { search: '', band: null, ruling: null, limit: mostExported, offset: 0 }
  const { rows } = await clusterRows(read, call.id, every)
  if (rows.length === 0) throw refusal('conflict', 'map-empty')
  const numbers = rows.map(({ number }) => number)
  const [members, pairs] = await Promise.all([
    memberRows(read, call.id, numbers, [], mostExported),
    pairRows(read, call.id, numbers, mostExported),
  ])
  const at = app.clock.now()
  const bytes = await printed(mapSheet(say, { call, rows, members, pairs, at }), 'xlsx')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const about = { kind: 'campaign', id: call.id, campaignId: call.id }
  const details = { count: pairs.length, sha256 }
  await app.store.write(async (tx) => tx.log(deedOf(actor, at, 'likeness.export', about, details)))
  return { name: `${say('likenessDesk.map.title')}-${dayOf(at)}`, bytes }
}
