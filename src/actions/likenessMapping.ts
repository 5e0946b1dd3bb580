import { unforwardedStates } from '../domain/case/state.ts'
import { photoPairs } from '../domain/likeness/mapPhotos.ts'
import type { MapText } from '../domain/likeness/mapping.ts'
import { likePhotosOfCall } from '../engines/store/likenessMapPhotos.ts'
import { askAgain, keepClusters, mapRow, standingOf } from '../engines/store/likenessMaps.ts'
import { sourceTextRows } from '../engines/store/likenessSources.ts'
import type { App } from './app.ts'
import { type Call, callById, calls } from './calls.ts'
import { mapAside } from './cartographer.ts'
import { likenessInForce } from './likenessSettings.ts'

/** How many texts are read and handed over at once. */
const pieceSize = 500
/** Progress is written down no more often. */
const noteEveryMilliseconds = 700

/** Makes the map of a call that was asked for: all that was forwarded, against earlier calls and added texts. */
export async function makeMap(app: App, campaignId: string): Promise<void> {
  const { read } = app.store
  const row = await mapRow(read, campaignId)
  if (!row || row.made >= row.asked) return
  const call = await callById(app, campaignId)
  const standing = await standingOf(read, call.organiserId)
  const begun = performance.now()
  const all = await calls(app)
  const own = all.filter(({ organiserId }) => organiserId === call.organiserId)
  const inForce = await likenessInForce(read, call.organiserId)
  const measure = { ...inForce, notices: new Map(own.map(({ id, noticeText }) => [id, noticeText])) }
  const [added, shown] = [new Set<string>(), new Set<string>()]
  const note = noting(app, campaignId)
  let compared = 0
  async function* pieces() {
    for await (const piece of textsOf(app, call, own, { added, shown })) {
      compared += piece.length
      note(compared, 0)
      yield piece
    }
  }
  const photos = async () => {
    const rows = await likePhotosOfCall(read, call.id, call.organiserId)
    return photoPairs(rows.filter((row) => shown.has(row.attachmentA) && shown.has(row.attachmentB)))
  }
  const clusters = await mapAside(measure, pieces(), photos, note)
  await app.store.write(async (tx) => {
    const kept = { made: row.asked, made_at: app.clock.now(), compared, standing }
    await tx
      .updateTable('likeness_maps')
      .set({ ...kept, milliseconds: Math.round(performance.now() - begun) })
      .where('campaign_id', '=', campaignId)
      .execute()
    await keepClusters(tx, campaignId, clusters, added)
  })
}

/** Makes the maps again that rest on what has changed since, one after the other; of calls that have ended none. */
export async function refreshMaps(app: App): Promise<void> {
  for (const call of (await calls(app)).filter(({ closedAt }) => closedAt === null)) {
    const row = await mapRow(app.store.read, call.id)
    if (!row || row.made < row.asked) continue
    if (row.standing === (await standingOf(app.store.read, call.organiserId))) continue
    await app.store.write((tx) => askAgain(tx, call.id, row.asked, app.clock.now()))
    await makeMap(app, call.id)
  }
}

/** Writes down how far a map is, now and then; while texts are still read, of how many is not known. */
function noting(app: App, campaignId: string): (done: number, of: number) => void {
  let last = 0
  return (done, of) => {
    const now = performance.now()
    if (now - last < noteEveryMilliseconds) return
    last = now
    const note = app.store.write(async (tx) => {
      await tx
        .updateTable('likeness_maps')
        .set({ done, todo: of })
        .where('campaign_id', '=', campaignId)
        .execute()
    })
    note.catch(() => undefined)
  }
}

/**
 * The texts to be compared, piece by piece: the cases of the organiser's calls, then those that were added. Which texts
 * were added and which photos the cases show is noted on the way.
 */
async function* textsOf(
  app: App,
  call: Call,
  own: readonly Call[],
  { added, shown }: { readonly added: Set<string>; readonly shown: Set<string> },
): AsyncGenerator<MapText[]> {
  const ids = own.map(({ id }) => id)
  for (let last = ''; ; ) {
    const rows = await casesAfter(app, ids, last)
    if (rows.length === 0) break
    last = rows.at(-1)?.id ?? ''
    for (const { content } of rows) for (const photo of content.photos) shown.add(photo.attachmentId)
    yield rows.map(({ content, call: from, ...row }) => ({
      ...{ ...row, call: from, fresh: from === call.id, text: content.body },
    }))
  }
  const texts = await sourceTextRows(app.store.read, call.organiserId).execute()
  for (const { id } of texts) added.add(id)
  for (let at = 0; at < texts.length; at += pieceSize)
    yield texts.slice(at, at + pieceSize).map(({ id, body }) => ({
      ...{ id, unit: id, call: '', fresh: false, text: body },
    }))
}

function casesAfter(app: App, campaignIds: readonly string[], last: string) {
  return app.store.read
    .selectFrom('cases')
    .innerJoin('case_versions as newest', (join) =>
      join
        .onRef('newest.campaign_id', '=', 'cases.campaign_id')
        .onRef('newest.case_id', '=', 'cases.id')
        .onRef('newest.version', '=', 'cases.version'),
    )
    .select(['cases.id', 'cases.unit_id as unit', 'cases.campaign_id as call', 'newest.content'])
    .where('cases.campaign_id', 'in', [...campaignIds])
    .where('cases.state', 'not in', [...unforwardedStates])
    .where('cases.id', '>', last)
    .orderBy('cases.id')
    .limit(pieceSize)
    .execute()
}
