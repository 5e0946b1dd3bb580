import { sql } from 'kysely'
import { orderDigits } from '../../domain/review/orderKey.ts'
import { mentions } from './like.ts'
import { sinceNewestDeed } from './remembered.ts'
import type { RoundRow } from './review.ts'
import type { Read } from './store.ts'

/** A case in the ranking of a round as it stands; a case nobody scored has neither mean nor rank. */
export type RankedRow = {
  readonly caseId: string
  readonly rank: number | null
  readonly mean: number | null
  readonly sheets: number
}

type RoundKey = Pick<RoundRow, 'campaignId' | 'id'>

/** The cases of a round that still stand: neither withdrawn nor disqualified since. */
export function standingCases(read: Read, round: RoundKey) {
  return read
    .selectFrom('round_cases as taken')
    .where('taken.campaign_id', '=', round.campaignId)
    .where('taken.round_id', '=', round.id)
    .where('taken.case_id', 'not in', (one) =>
      one
        .selectFrom('cases')
        .select('id')
        .where('campaign_id', '=', round.campaignId)
        .where('state', 'in', ['withdrawn', 'disqualified']),
    )
}

/** The order of a round with the rank of each case. */
function rankOrder(read: Read, round: RoundKey) {
  return standingCases(read, round)
    .select(['taken.case_id as caseId', 'taken.mean as mean'])
    .select(['taken.sheets as sheets', 'taken.sort_key as sortKey'])
    .select(
      sql<
        number | null
      >`case when taken.sort_key = '' then null else rank() over (order by taken.sort_key desc) end`.as(
        'rank',
      ),
    )
}

/** Which part of a ranking is asked for; an empty member asks for all. */
export type RankingPart = {
  readonly search: string
  readonly focusArea: number
  readonly facet: { readonly key: string; readonly option: string } | null
}

function holding({ key, option }: { readonly key: string; readonly option: string }): string {
  return JSON.stringify({ [key]: [option] })
}

/** How a page of a ranking is sorted and cut. */
export type RankingPage = {
  readonly column: 'sortKey' | 'mean' | 'number' | 'title' | 'sheets'
  readonly descending: boolean
  readonly limit: number
  readonly offset: number
}

function rankingPart(read: Read, round: RoundKey, { search, focusArea, facet }: RankingPart) {
  return standingCases(read, round)
    .innerJoin('cases', (join) =>
      join.onRef('cases.campaign_id', '=', 'taken.campaign_id').onRef('cases.id', '=', 'taken.case_id'),
    )
    .$if(search !== '', (one) => one.where(mentions(search, 'cases.title', 'cases.number')))
    .$if(focusArea > 0, (one) => one.where('taken.focus_area', '=', focusArea))
    .$if(facet !== null, (one) =>
      one.where(sql<boolean>`taken.facets @> ${holding(facet ?? { key: '', option: '' })}::jsonb`),
    )
}

const columns = {
  sortKey: 'taken.sort_key',
  mean: 'taken.mean',
  number: 'cases.number',
  title: 'cases.title',
  sheets: 'taken.sheets',
} as const

/** A page of a ranking with unit and channel, and which case with the same mean stands right before each. */
export async function rankingPage(read: Read, round: RoundKey, part: RankingPart, page: RankingPage) {
  const whole = part.search === '' && part.focusArea === 0 && part.facet === null
  if (whole && page.column === 'sortKey' && page.descending) return bestFirst(read, round, page)
  const cut = await rankingPart(read, round, part)
    .select(['taken.case_id as caseId', 'taken.mean as mean', 'taken.sheets as sheets'])
    .select('taken.sort_key as sortKey')
    .$if(page.column === 'mean', (one) => one.orderBy(sql`taken.mean is null`))
    .orderBy(columns[page.column], page.descending ? 'desc' : 'asc')
    .orderBy('taken.case_id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  const ranks = await ranksOf(read, round)
  const ranked = cut.map((row) => ({ ...row, rank: ranks.get(row.caseId) ?? null }))
  return withNames(read, round, ranked)
}

/** The rank of every case of a round; counted once between two deeds, for each is a place among all. */
function ranksOf(read: Read, round: RoundKey): Promise<ReadonlyMap<string, number | null>> {
  return sinceNewestDeed(read, round.campaignId, `ranks ${round.id}`, async () => {
    const rows = await wholeRanking(read, round)
    return new Map(rows.map(({ caseId, rank }) => [caseId, rank]))
  })
}

type CutRow = RankedRow & { readonly sortKey: string }

/** The page of the whole ranking, read along its index: a place is a rank, but for the peers of the first row. */
async function bestFirst(read: Read, round: RoundKey, { limit, offset }: RankingPage) {
  const rows = await standingCases(read, round)
    .select(['taken.case_id as caseId', 'taken.mean as mean', 'taken.sheets as sheets'])
    .select('taken.sort_key as sortKey')
    .orderBy('taken.sort_key', 'desc')
    .orderBy('taken.case_id')
    .limit(limit)
    .offset(offset)
    .execute()
  const firstKey = rows[0]?.sortKey ?? ''
  const { better } = await standingCases(read, round)
    .select(({ fn }) => fn.countAll<number>().as('better'))
    .where('taken.sort_key', '>', firstKey)
    .executeTakeFirstOrThrow()
  const rankOf = (key: string) =>
    key === firstKey ? better + 1 : offset + 1 + rows.findIndex((row) => row.sortKey === key)
  const ranked = rows.map((row) => ({ ...row, rank: row.sortKey === '' ? null : rankOf(row.sortKey) }))
  return withNames(read, round, ranked)
}

async function withNames(read: Read, round: RoundKey, cut: readonly CutRow[]) {
  if (cut.length === 0) return []
  const named = await read
    .selectFrom('round_cases as page')
    .innerJoin('cases', (join) =>
      join.onRef('cases.campaign_id', '=', 'page.campaign_id').onRef('cases.id', '=', 'page.case_id'),
    )
    .innerJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .innerJoin('organisations as channel', 'channel.id', 'cases.channel_id')
    .select(['page.case_id as caseId', 'cases.number as number', 'cases.title as title'])
    .select(['page.focus_area as focusArea', 'unit.name as unitName', 'channel.name as channelName'])
    .select(tiedWith(read, round).as('tiedWith'))
    .where('page.campaign_id', '=', round.campaignId)
    .where('page.round_id', '=', round.id)
    .where(
      'page.case_id',
      'in',
      cut.map((row) => row.caseId),
    )
    .execute()
  const byId = new Map(named.map((row) => [row.caseId, row]))
  return cut.flatMap(({ sortKey: _, ...row }) => {
    const names = byId.get(row.caseId)
    return names ? [{ ...row, ...names }] : []
  })
}

/** The case with the same mean right before one of a page: keys that begin with the same figure, read backwards. */
function tiedWith(read: Read, round: RoundKey) {
  return standingCases(read, round)
    .select('taken.case_id')
    .where(
      sql<boolean>`page.mean is not null and taken.sort_key >= page.sort_key
        and taken.sort_key < left(page.sort_key, ${orderDigits}::int) || '~'
        and (taken.sort_key > page.sort_key or taken.case_id < page.case_id)`,
    )
    .orderBy('taken.sort_key')
    .orderBy('taken.case_id', 'desc')
    .limit(1)
}

/** How many cases a part of the ranking has; names are looked at only where they are searched. */
export async function rankingCount(read: Read, round: RoundKey, part: RankingPart): Promise<number> {
  const { search, focusArea, facet } = part
  const standing = standingCases(read, round)
    .select('taken.case_id as caseId')
    .$if(focusArea > 0, (one) => one.where('taken.focus_area', '=', focusArea))
    .$if(facet !== null, (one) =>
      one.where(sql<boolean>`taken.facets @> ${holding(facet ?? { key: '', option: '' })}::jsonb`),
    )
  const found =
    search === ''
      ? read.selectFrom(standing.as('found'))
      : read.selectFrom(rankingPart(read, round, part).select('taken.case_id as caseId').as('found'))
  const { total } = await found
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** The whole ranking of a round, best first; for deeds that decide over all of it. */
export function wholeRanking(read: Read, round: RoundKey): Promise<RankedRow[]> {
  return read
    .selectFrom(rankOrder(read, round).as('placed'))
    .select(['caseId', 'rank', 'mean', 'sheets'])
    .orderBy('sortKey', 'desc')
    .orderBy('caseId')
    .execute()
}
