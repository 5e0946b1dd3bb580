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

/** The query of a ranking; cases withdrawn or disqualified since are left out. The caller filters, sorts and pages. */
export function rankedRows(read: Read, round: Pick<RoundRow, 'campaignId' | 'id'>) {
  return read
    .selectFrom('round_cases as taken')
    .innerJoin('cases', (join) =>
      join.onRef('cases.campaign_id', '=', 'taken.campaign_id').onRef('cases.id', '=', 'taken.case_id'),
    )
    .select([
      'taken.case_id as caseId',
      'taken.mean as mean',
      'taken.sheets as sheets',
      'taken.facets as facets',
    ])
    .select(['taken.sort_key as sortKey', 'cases.focus_area as focusArea', 'cases.title as title'])
    .select([
      'cases.number as number',
      'cases.unit_id as unitId',
      'cases.channel_id as channelId',
      'cases.state as state',
    ])
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
    .where('taken.campaign_id', '=', round.campaignId)
    .where('taken.round_id', '=', round.id)
    .where('cases.state', 'not in', ['withdrawn', 'disqualified'])
}

/** The whole ranking of a round, best first; for deeds that decide over all of it. */
export function wholeRanking(read: Read, round: Pick<RoundRow, 'campaignId' | 'id'>): Promise<RankedRow[]> {
  return read
    .selectFrom(rankedRows(read, round).as('ranked'))
    .select(['caseId', 'rank', 'mean', 'sheets', 'before', 'meanBefore'])
    .orderBy('sortKey', 'desc')
    .orderBy('caseId')
    .execute()
}
