import { type RawBuilder, sql } from 'kysely'
import type { AddresseeClass } from '../../domain/organisation/organisation.ts'
import { mentions } from './like.ts'
import { sinceNewestDeed } from './remembered.ts'
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

/** A class that is collected for, and who collects. */
export type Collected = { readonly class: AddresseeClass; readonly collectorId: string }

function allRows(campaignId: string, collected: readonly Collected[]) {
  const classes = collected.map((one) => one.class)
  const collectors = sql`
    select collector_id, class, null::timestamptz, null::timestamptz, true
    from unnest(${collected.map(({ collectorId }) => collectorId)}::text[], ${classes}::text[])
      as collecting (collector_id, class)`
  const counts = sql`
    coalesce(sum(count) filter (where state in ('draft', 'returned')), 0)::int as drafts,
    coalesce(sum(count) filter (where state = 'submitted'), 0)::int as submitted,
    coalesce(sum(count) filter (where state = 'endorsed'), 0)::int as endorsed,
    coalesce(sum(count) filter (where state not in
      ('draft', 'returned', 'submitted', 'endorsed', 'passedOver', 'withdrawn', 'disqualified')), 0)::int as forwarded`
  return sql`
    with listed (organisation_id, class, read_at, reminded_at, collects) as (
      select organisation_id, class, read_at, reminded_at, false from addressees where campaign_id = ${campaignId}
      union all ${collectors}
    ),
    through as (
      select channel_id, ${counts} from (
        select channel_id, state, count(*) from cases where campaign_id = ${campaignId} group by channel_id, state
      ) as by_channel group by channel_id
    ),
    own as (
      select unit_id, ${counts} from (
        select unit_id, state, count(*) from cases
        where campaign_id = ${campaignId}
          and unit_id in (select organisation_id from listed where class = any(${classes}) and not collects)
        group by unit_id, state
      ) as by_unit group by unit_id
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
      when forwarded > 0 or (class = any(${classes}) and not collects and submitted + endorsed > 0) then 'reported'
      when "readAt" is not null or endorsed > 0 then 'read' else 'unread' end as standing
    from counted`
}

/** How many addressees stand where. */
export type Standings = { readonly unread: number; readonly read: number; readonly reported: number }

type Progressed = { rows: ProgressRow[]; total: number; standing: Standings }

/**
 * Addressees and collectors with their counts, filtered, sorted and paged; and how many addressees stand where. Each
 * counts all of them, so a page is kept until the next deed.
 */
export function progressRows(
  read: Read,
  campaignId: string,
  collected: readonly Collected[],
  query: ProgressQuery,
): Promise<Progressed> {
  const name = `progress ${JSON.stringify([collected, query])}`
  return sinceNewestDeed(read, campaignId, name, () => countProgress(read, campaignId, collected, query))
}

async function countProgress(
  read: Read,
  campaignId: string,
  collected: readonly Collected[],
  query: ProgressQuery,
): Promise<Progressed> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (query.search !== '') conditions.push(mentions(query.search, 'name', 'code'))
  if (query.class !== '') conditions.push(sql`class = ${query.class}`)
  if (query.standing === 'unreported') conditions.push(sql`standing <> 'reported' and not collects`)
  else if (query.standing !== '') conditions.push(sql`standing = ${query.standing} and not collects`)
  const order = sql.raw(
    `${sorts[query.sort] ?? 'code'} ${query.descending ? 'desc' : 'asc'} nulls last, code`,
  )
  const found = await sql<ProgressRow & Standings & { total: number | null }>`
    with progress as materialized (${allRows(campaignId, collected)}),
    standings as (select ${standingCounts} from progress where not collects)
    select standings.*, page.* from standings left join lateral (
      select *, count(*) over ()::int as total from progress
      where ${sql.join(conditions, sql` and `)}
      order by ${order} limit ${query.limit} offset ${query.offset}
    ) as page on true`.execute(read)
  const { unread = 0, read: haveRead = 0, reported = 0, total } = found.rows[0] ?? {}
  const rows = total ? found.rows : []
  return { rows, total: total ?? 0, standing: { unread, read: haveRead, reported } }
}

const standingCounts = sql`
  count(*) filter (where standing = 'unread')::int as unread,
  count(*) filter (where standing = 'read')::int as read,
  count(*) filter (where standing = 'reported')::int as reported`

/** How many addressees stand where. */
export function progressTotals(read: Read, campaignId: string): Promise<Standings> {
  return sinceNewestDeed(read, campaignId, 'standings', async () => {
    const found = await sql<Standings>`
      select ${standingCounts} from (${allRows(campaignId, [])}) as progress`.execute(read)
    return found.rows[0] ?? { unread: 0, read: 0, reported: 0 }
  })
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

/** The channels that submitted cases, in the order of the registry, one page of them; and how many there are. */
export async function submittingChannels(
  read: Read,
  campaignId: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ channels: { id: string; name: string }[]; total: number }> {
  const found = await sql<{ id: string; name: string; total: number }>`
    with submitting as (
      select distinct channel_id from cases
      where campaign_id = ${campaignId} and state not in (${sql.join([...told])})
    )
    select id, name, (select count(*) from submitting)::int as total from organisations
    where id in (select channel_id from submitting)
    order by code limit ${limit} offset ${offset}`.execute(read)
  const channels = found.rows.map(({ id, name }) => ({ id, name }))
  return { channels, total: found.rows[0]?.total ?? 0 }
}

/** How many submitted cases stand in each focus area: of each of the channels named, and of all. */
export async function focusCounts(
  read: Read,
  campaignId: string,
  channelIds: readonly string[],
): Promise<{ focusArea: number | null; channelId: string | null; count: number }[]> {
  const found = await sql<{ focusArea: number | null; channelId: string | null; count: number }>`
    select focus_area as "focusArea", null as "channelId", count(*)::int as count from cases
    where campaign_id = ${campaignId} and state not in (${sql.join([...told])}) group by focus_area
    union all
    select focus_area, channel_id, count(*)::int from cases
    where campaign_id = ${campaignId} and state not in (${sql.join([...told])})
      and channel_id = any(${channelIds}) group by focus_area, channel_id`.execute(read)
  return found.rows
}

/** A facet's option and how many submitted cases chose it. */
export type FacetCount = { readonly facet: string; readonly option: string; readonly count: number }

/** How many submitted cases chose each option of each facet, by their newest version; kept until the next deed. */
export function facetCounts(read: Read, campaignId: string): Promise<readonly FacetCount[]> {
  return sinceNewestDeed(read, campaignId, 'facets', () => countFacets(read, campaignId))
}

async function countFacets(read: Read, campaignId: string): Promise<readonly FacetCount[]> {
  const found = await sql<FacetCount>`
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
