import { sql } from 'kysely'
import type { AddresseeClass } from '../../domain/organisation/organisation.ts'
import type { Read } from './store.ts'

/** How far one addressee, or the department that collects for several, has come. */
export type ProgressRow = {
  readonly organisationId: string
  readonly name: string
  readonly code: string
  readonly class: AddresseeClass
  /** Collects for a class and is no addressee itself. */
  readonly collects: boolean
  readonly readAt: Date | null
  readonly remindedAt: Date | null
  readonly closedAt: Date | null
  readonly drafts: number
  readonly submitted: number
  readonly endorsed: number
  readonly forwarded: number
  readonly standing: 'unread' | 'read' | 'reported'
}

/** What a list of addressees is asked to show. */
export type ProgressQuery = {
  readonly search: string
  readonly class: string
  readonly standing: string
  readonly sort: string
  readonly descending: boolean
  readonly limit: number
  readonly offset: number
}

const sorts: Readonly<Record<string, string>> = {
  code: 'code',
  name: 'name',
  read: '"readAt"',
  forwarded: 'forwarded',
  submitted: 'submitted',
}

function allRows(campaignId: string, collectorIds: readonly string[]) {
  const collectors =
    collectorIds.length === 0
      ? sql`select null::text, null::text, null::timestamptz, null::timestamptz, true where false`
      : sql`select id, 'direct', null::timestamptz, null::timestamptz, true from organisations
            where id in (${sql.join(collectorIds)})`
  const counts = sql`
    count(*) filter (where state in ('draft', 'returned'))::int as drafts,
    count(*) filter (where state in ('submitted'))::int as submitted,
    count(*) filter (where state = 'endorsed')::int as endorsed,
    count(*) filter (where state not in
      ('draft', 'returned', 'submitted', 'endorsed', 'passedOver', 'withdrawn', 'disqualified'))::int as forwarded`
  return sql`
    with listed (organisation_id, class, read_at, reminded_at, collects) as (
      select organisation_id, class, read_at, reminded_at, false from addressees where campaign_id = ${campaignId}
      union all ${collectors}
    ),
    through as (select channel_id, ${counts} from cases where campaign_id = ${campaignId} group by channel_id),
    own as (
      select unit_id, ${counts} from cases
      where campaign_id = ${campaignId}
        and unit_id in (select organisation_id from listed where class = 'direct' and not collects)
      group by unit_id
    ),
    counted as (
      select listed.organisation_id as "organisationId", organisations.name, organisations.code, listed.class,
        listed.collects, listed.read_at as "readAt", listed.reminded_at as "remindedAt",
        batches.closed_at as "closedAt",
        coalesce(own.drafts, through.drafts, 0) as drafts,
        coalesce(own.submitted, through.submitted, 0) as submitted,
        coalesce(own.endorsed, through.endorsed, 0) as endorsed,
        coalesce(own.forwarded, through.forwarded, 0) as forwarded
      from listed
      join organisations on organisations.id = listed.organisation_id
      left join through on through.channel_id = listed.organisation_id
      left join own on own.unit_id = listed.organisation_id
      left join batches on batches.campaign_id = ${campaignId} and batches.organisation_id = listed.organisation_id
    )
    select *, case
      when forwarded > 0 or (class = 'direct' and not collects and submitted + endorsed > 0) then 'reported'
      when "readAt" is not null or endorsed > 0 then 'read' else 'unread' end as standing
    from counted`
}

/** Addressees and collectors with their counts; filtered, sorted and paged in the database. */
export async function progressRows(
  read: Read,
  campaignId: string,
  collectorIds: readonly string[],
  query: ProgressQuery,
): Promise<{ rows: ProgressRow[]; total: number }> {
  const like = `%${query.search.replace(/[%_\\]/g, '\\$&')}%`
  const conditions = [sql`true`]
  if (query.search !== '') conditions.push(sql`(name ilike ${like} or code ilike ${like})`)
  if (query.class !== '') conditions.push(sql`class = ${query.class}`)
  if (query.standing === 'unreported') conditions.push(sql`standing <> 'reported' and not collects`)
  else if (query.standing !== '') conditions.push(sql`standing = ${query.standing} and not collects`)
  const order = sql.raw(
    `${sorts[query.sort] ?? 'code'} ${query.descending ? 'desc' : 'asc'} nulls last, code`,
  )
  const all = allRows(campaignId, collectorIds)
  const found = await sql<ProgressRow & { total: number }>`
    select *, count(*) over ()::int as total from (${all}) as progress
    where ${sql.join(conditions, sql` and `)}
    order by ${order} limit ${query.limit} offset ${query.offset}`.execute(read)
  return { rows: found.rows, total: found.rows[0]?.total ?? 0 }
}

/** How many addressees stand where; how many cases have been forwarded. */
export async function progressTotals(read: Read, campaignId: string) {
  const all = allRows(campaignId, [])
  const found = await sql<{ standing: ProgressRow['standing']; count: number }>`
    select standing, count(*)::int as count from (${all}) as progress group by standing`.execute(read)
  const of = (standing: ProgressRow['standing']) =>
    found.rows.find((row) => row.standing === standing)?.count ?? 0
  return { unread: of('unread'), read: of('read'), reported: of('reported') }
}

/** Cases by state; drafts are counted too. */
export function casesByState(read: Read, campaignId: string) {
  return read
    .selectFrom('cases')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('campaign_id', '=', campaignId)
    .groupBy('state')
    .execute()
}

const told = ['draft', 'withdrawn', 'disqualified', 'invalid'] as const

/** How many submitted cases each channel has in each focus area. */
export function focusByChannel(read: Read, campaignId: string) {
  return read
    .selectFrom('cases')
    .innerJoin('organisations', 'organisations.id', 'cases.channel_id')
    .select(({ fn }) => [
      'cases.focus_area as focusArea',
      'organisations.id as channelId',
      'organisations.name as channelName',
      'organisations.code as channelCode',
      fn.countAll<number>().as('count'),
    ])
    .where('cases.campaign_id', '=', campaignId)
    .where('cases.state', 'not in', told)
    .groupBy(['cases.focus_area', 'organisations.id', 'organisations.name', 'organisations.code'])
    .orderBy('organisations.code')
    .execute()
}

/** How many submitted cases chose each option of each facet, by their newest version. */
export async function facetCounts(read: Read, campaignId: string) {
  const found = await sql<{ facet: string; option: string; count: number }>`
    select facet.key as facet, chosen.option, count(*)::int as count
    from cases
    join case_versions on case_versions.campaign_id = cases.campaign_id and case_versions.case_id = cases.id
      and case_versions.version = cases.version
    cross join lateral jsonb_each(case_versions.content -> 'facets') as facet
    cross join lateral jsonb_array_elements_text(facet.value) as chosen(option)
    where cases.campaign_id = ${campaignId} and cases.state not in (${sql.join([...told])})
    group by facet.key, chosen.option`.execute(read)
  return found.rows
}
