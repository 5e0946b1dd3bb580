import { sql } from 'kysely'
import type { RoundRow } from './review.ts'
import type { Read } from './store.ts'

/** A case in the ranking of a round as it stands; a case nobody scored has neither mean nor rank. */
export type RankedRow = {
  readonly caseId: string
  readonly rank: number | null
  readonly mean: number | null
  readonly sheets: number
  /** The case that stands right before it. */
  readonly before: string | null
  readonly meanBefore: number | null
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

/** The order of a round, read along its index. */
function rankOrder(read: Read, round: RoundKey) {
  return standingCases(read, round)
    .select(['taken.campaign_id as campaignId', 'taken.case_id as caseId', 'taken.mean as mean'])
    .select(['taken.sheets as sheets', 'taken.facets as facets', 'taken.sort_key as sortKey'])
    .select('taken.focus_area as focusArea')
    .select(
      sql<
        number | null
      >`case when taken.sort_key = '' then null else rank() over (order by taken.sort_key desc) end`.as(
        'rank',
      ),
    )
    .select(
      sql<string | null>`lag(taken.case_id) over (order by taken.sort_key desc, taken.case_id)`.as('before'),
    )
    .select(
      sql<number | null>`lag(taken.mean) over (order by taken.sort_key desc, taken.case_id)`.as('meanBefore'),
    )
}

/** The query of a ranking with the names people know; the caller filters, sorts and pages. */
export function rankedRows(read: Read, round: RoundKey) {
  return read
    .selectFrom(rankOrder(read, round).as('placed'))
    .innerJoin('cases', (join) =>
      join.onRef('cases.campaign_id', '=', 'placed.campaignId').onRef('cases.id', '=', 'placed.caseId'),
    )
    .select([
      'placed.caseId',
      'placed.mean',
      'placed.sheets',
      'placed.facets',
      'placed.sortKey',
      'placed.focusArea',
    ])
    .select([
      'placed.rank',
      'placed.before',
      'placed.meanBefore',
      'cases.title as title',
      'cases.number as number',
    ])
    .select(['cases.unit_id as unitId', 'cases.channel_id as channelId', 'cases.state as state'])
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

/** The rows of a part of the ranking with unit and channel; the caller sorts and pages. */
export function rankingPart(read: Read, round: RoundKey, { search, focusArea, facet }: RankingPart) {
  const like = `%${search.replace(/[%_\\]/g, '\\$&')}%`
  return read
    .selectFrom(rankedRows(read, round).as('ranked'))
    .innerJoin('organisations as unit', 'unit.id', 'ranked.unitId')
    .innerJoin('organisations as channel', 'channel.id', 'ranked.channelId')
    .select(['caseId', 'rank', 'mean', 'sheets', 'before', 'meanBefore', 'number', 'title', 'focusArea'])
    .select(['unit.name as unitName', 'channel.name as channelName'])
    .$if(search !== '', (one) =>
      one.where((where) => where.or([where('title', 'ilike', like), where('number', 'ilike', like)])),
    )
    .$if(focusArea > 0, (one) => one.where('focusArea', '=', focusArea))
    .$if(facet !== null, (one) =>
      one.where(sql<boolean>`facets @> ${holding(facet ?? { key: '', option: '' })}::jsonb`),
    )
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
      : read.selectFrom(rankingPart(read, round, part).clearSelect().select('caseId').as('found'))
  const { total } = await found
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** The whole ranking of a round, best first; for deeds that decide over all of it. */
export function wholeRanking(read: Read, round: RoundKey): Promise<RankedRow[]> {
  return read
    .selectFrom(rankOrder(read, round).as('placed'))
    .select(['caseId', 'rank', 'mean', 'sheets', 'before', 'meanBefore'])
    .orderBy('sortKey', 'desc')
    .orderBy('caseId')
    .execute()
}
