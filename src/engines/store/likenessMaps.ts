import { sql } from 'kysely'
import { unforwardedStates } from '../../domain/case/state.ts'
import type { Cluster, RulingState } from '../../domain/likeness/map.ts'
import { type Band, bands } from '../../domain/likeness/settings.ts'
import { mentions } from './like.ts'
import type { Read, Tx } from './store.ts'

/** The map of a call as it was made last, or is being made. */
export function mapRow(read: Read, campaignId: string) {
  return read.selectFrom('likeness_maps').selectAll().where('campaign_id', '=', campaignId).executeTakeFirst()
}

/** Notes that a map is asked for once more. */
export async function askAgain(tx: Tx, campaignId: string, asked: number, at: Date): Promise<void> {
  await tx
    .updateTable('likeness_maps')
    .set({ asked: asked + 1, asked_at: at, done: 0, todo: 0 })
    .where('campaign_id', '=', campaignId)
    .execute()
}

/** What a map rests on, in a word that changes when a text or a setting does. */
export async function standingOf(read: Read, organiserId: string): Promise<string> {
  const hidden = [...unforwardedStates]
  const { rows } = await sql<{ standing: string }>`
    select concat_ws(' ',
      (select count(*) || ' ' || coalesce(sum(version), 0) from cases
       where campaign_id in (select id from campaigns where organiser_id = ${organiserId})
         and version > 0 and not (state = any(${hidden}::text[]))),
      (select count(*) || ' ' || coalesce(max(id), '') from likeness_source_texts
       where organisation_id = ${organiserId}),
      (select md5(coalesce(formulas::text, '') || coalesce(bands::text, '')) from likeness_settings
       where organisation_id = ${organiserId}),
      (select count(*) from photo_likenesses)) as standing`.execute(read)
  return rows[0]?.standing ?? ''
}

/** Replaces the clusters of a call by others. */
export async function keepClusters(
  tx: Tx,
  campaignId: string,
  clusters: readonly Cluster[],
  texts: ReadonlySet<string>,
): Promise<void> {
  for (const table of ['likeness_pairs', 'likeness_members', 'likeness_clusters'] as const)
    await tx.deleteFrom(table).where('campaign_id', '=', campaignId).execute()
  const own = { campaign_id: campaignId }
  const rows = clusters.map(({ number, band, members }) => ({ ...own, number, band, size: members.length }))
  for (const piece of pieces(rows)) await tx.insertInto('likeness_clusters').values(piece).execute()
  const members = clusters.flatMap(({ number, members: ids }) =>
    ids.map((id) => ({
      ...own,
      number,
      member_id: id,
      kind: texts.has(id) ? ('text' as const) : ('case' as const),
    })),
  )
  for (const piece of pieces(members)) await tx.insertInto('likeness_members').values(piece).execute()
  const pairs = clusters.flatMap(({ number, pairs: found }) =>
    found.map(({ inA, inB, photos, ...pair }) => ({
      ...{ ...own, number, ...pair, in_a: inA, in_b: inB },
      ...{ photos: photos?.count ?? 0, photo_band: photos?.band ?? null },
      ...{ photo_a: photos?.shaA ?? null, photo_b: photos?.shaB ?? null },
    })),
  )
  for (const piece of pieces(pairs)) await tx.insertInto('likeness_pairs').values(piece).execute()
}

const pieceSize = 1000

function pieces<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / pieceSize) }, (_, at) =>
    rows.slice(at * pieceSize, (at + 1) * pieceSize),
  )
}

/** Takes added texts off every map; a cluster that nothing joins any more is gone with them. */
export async function dropFromMaps(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const gone = [...ids]
  await sql`delete from likeness_pairs where a = any(${gone}::text[]) or b = any(${gone}::text[])`.execute(tx)
  await sql`
    delete from likeness_members m where not exists (
      select 1 from likeness_pairs p
      where p.campaign_id = m.campaign_id and p.number = m.number and (p.a = m.member_id or p.b = m.member_id))`.execute(
    tx,
  )
  await sql`
    update likeness_clusters c set size = (
      select count(*) from likeness_members m where m.campaign_id = c.campaign_id and m.number = c.number)`.execute(
    tx,
  )
  await sql`delete from likeness_clusters where size = 0`.execute(tx)
}

/** Which clusters are asked for. */
export type ClusterQuery = {
  readonly search: string
  readonly band: Band | null
  readonly ruling: RulingState | null
  readonly limit: number
  readonly offset: number
}

/** A cluster as the map lists it. */
export type ClusterRow = {
  readonly number: number
  readonly size: number
  readonly band: Band
  readonly pairs: number
  readonly ruled: number
}

/** How many pairs of each cluster somebody ruled on. */
const ruledPairs = (campaignId: string) => sql`
  select p.number, count(distinct (p.a, p.b)) as ruled from (
    select case_id, other_id from likeness_rulings
    union all select case_id, other_case_id from photo_rulings) r
  join likeness_pairs p on p.campaign_id = ${campaignId}
    and p.a = least(r.case_id collate "C", r.other_id collate "C")
    and p.b = greatest(r.case_id collate "C", r.other_id collate "C")
  group by p.number`

/** Clusters with a text whose title, number or unit holds some words. */
const naming = (campaignId: string, search: string) => sql`and number in (
  select m.number from likeness_members m join (
    select cases.id from cases join organisations unit on unit.id = cases.unit_id
    where cases.version > 0 and ${mentions(search, 'cases.title', 'cases.number', 'unit.name')}
    union all select id from likeness_source_texts text where ${mentions(search, 'text.title')}
  ) named on named.id = m.member_id where m.campaign_id = ${campaignId})`

/** The clusters of a call, the largest first, with how many of their pairs were ruled on; and how many fit. */
export async function clusterRows(
  read: Read,
  campaignId: string,
  { search, band, ruling, limit, offset }: ClusterQuery,
): Promise<{ rows: ClusterRow[]; total: number }> {
  const wanted = {
    none: sql`and ruled = 0`,
    some: sql`and ruled > 0 and ruled < pairs`,
    all: sql`and ruled = pairs`,
  }
  const { rows } = await sql<ClusterRow & { total: number }>`
    with judged as materialized (${ruledPairs(campaignId)}),
    joined as materialized (
      select number, count(*) as pairs from likeness_pairs where campaign_id = ${campaignId} group by number),
    found as materialized (
      select c.number, c.size, c.band, coalesce(joined.pairs, 0) as pairs, coalesce(judged.ruled, 0) as ruled
      from likeness_clusters c
      left join joined on joined.number = c.number
      left join judged on judged.number = c.number
      where c.campaign_id = ${campaignId} ${band === null ? sql`` : sql`and c.band = ${band}`})
    select *, count(*) over () as total from found
    where true ${ruling === null ? sql`` : wanted[ruling]} ${search === '' ? sql`` : naming(campaignId, search)}
    order by size desc, number limit ${limit} offset ${offset}`.execute(read)
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** How many clusters there are in each band, and how many texts stand in them. */
export async function clusterCounts(read: Read, campaignId: string) {
  const rows = await read
    .selectFrom('likeness_clusters')
    .select(({ fn }) => ['band', fn.countAll<number>().as('count'), fn.sum<number>('size').as('texts')])
    .where('campaign_id', '=', campaignId)
    .groupBy('band')
    .execute()
  return bands.flatMap((band) => rows.find((row) => row.band === band) ?? [])
}
