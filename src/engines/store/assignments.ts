import { sql } from 'kysely'
import type { RoundRow } from './review.ts'
import type { Read } from './store.ts'

type Owner = { readonly round: Pick<RoundRow, 'campaignId' | 'id'>; readonly personId: string }

/** A case on a reviewer's list; `total` is what the reviewer gave, `null` where nothing is handed in yet. */
export type AssignedRow = {
  readonly caseId: string
  readonly number: string | null
  readonly title: string
  readonly unitName: string
  readonly focusArea: number | null
  readonly total: number | null
  readonly scoredAt: Date | null
}

/** The cases assigned to a reviewer in a round; the caller filters, sorts and pages. */
export function assignedRows(read: Read, { round, personId }: Owner) {
  return read
    .selectFrom('assignments as held')
    .innerJoin('cases', (join) =>
      join.onRef('cases.campaign_id', '=', 'held.campaign_id').onRef('cases.id', '=', 'held.case_id'),
    )
    .innerJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .select([
      'held.case_id as caseId',
      'cases.number as number',
      'cases.title as title',
      'unit.name as unitName',
    ])
    .select(['cases.focus_area as focusArea', 'held.scored_at as scoredAt'])
    .select(
      sql<
        number | null
      >`(select sheet.total from score_sheets sheet where sheet.campaign_id = held.campaign_id
        and sheet.round_id = held.round_id and sheet.case_id = held.case_id and sheet.person_id = held.person_id
        order by sheet.revision desc limit 1)`.as('total'),
    )
    .where('held.campaign_id', '=', round.campaignId)
    .where('held.round_id', '=', round.id)
    .where('held.person_id', '=', personId)
    .where('held.ended_at', 'is', null)
    .where('cases.state', 'not in', ['withdrawn', 'disqualified'])
}

/** How many cases a reviewer has in a round and how many of them have marks. */
export async function ownProgress(read: Read, owner: Owner): Promise<{ assigned: number; scored: number }> {
  const { assigned, scored } = await read
    .selectFrom(assignedRows(read, owner).clearSelect().select('held.scored_at as scoredAt').as('held'))
    .select(({ fn }) => [fn.countAll<number>().as('assigned'), fn.count<number>('scoredAt').as('scored')])
    .executeTakeFirstOrThrow()
  return { assigned, scored }
}

/** The first case without marks in the order of numbers, after the one named and else from the start. */
export async function nextUnscored(read: Read, owner: Owner, afterId: string | null): Promise<string | null> {
  const waiting = await assignedRows(read, owner)
    .clearSelect()
    .select('held.case_id as caseId')
    .where('held.scored_at', 'is', null)
    .where('held.case_id', '!=', afterId ?? '')
    .orderBy(
      sql`coalesce(cases.number, '') > coalesce((select number from cases after where after.id = ${afterId ?? ''}), '')`,
      'desc',
    )
    .orderBy('cases.number')
    .limit(1)
    .executeTakeFirst()
  return waiting?.caseId ?? null
}

/** The newest round of a call in which a reviewer has cases, or `undefined`. */
export async function roundOfReviewer(
  read: Read,
  campaignId: string,
  personId: string,
): Promise<string | undefined> {
  const held = await read
    .selectFrom('assignments as held')
    .innerJoin('review_rounds as round', (join) =>
      join.onRef('round.campaign_id', '=', 'held.campaign_id').onRef('round.id', '=', 'held.round_id'),
    )
    .select('round.id as id')
    .where('held.person_id', '=', personId)
    .where('held.campaign_id', '=', campaignId)
    .where('held.ended_at', 'is', null)
    .orderBy('round.created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return held?.id
}
