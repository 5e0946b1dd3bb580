import { sql } from 'kysely'
import { panelLoads, type RoundRow } from './review.ts'
import type { Read } from './store.ts'

type RoundKey = Pick<RoundRow, 'campaignId' | 'id'>

/** A reviewer of a round: what the person takes, has, and has handed in. */
export type ReviewerProgress = {
  readonly personId: string
  readonly name: string
  readonly organisationName: string
  readonly capacity: number | null
  readonly load: number
  readonly scored: number
}

/** How far each reviewer of a round has come; cases withdrawn or disqualified since are left out. */
export function progressByReviewer(read: Read, round: RoundKey): Promise<ReviewerProgress[]> {
  return read
    .selectFrom(panelLoads(read, round).as('member'))
    .select(['personId', 'name', 'organisationName', 'capacity', 'load', 'scored'])
    .orderBy('organisationName')
    .orderBy('name')
    .execute()
}

/** How many cases a round takes, how many scores they have, and how many reviewers are lacking. */
export type RoundTally = {
  readonly cases: number
  readonly given: number
  readonly missing: number
  readonly gaps: number
}

/** The figures of a round. */
export async function tallyOf(read: Read, round: RoundRow): Promise<RoundTally> {
  const { rows } = await sql<RoundTally>`
    with taken as (
      select taken.case_id, taken.sheets, cases.state = 'inReview' as open
      from round_cases taken join cases on cases.campaign_id = taken.campaign_id and cases.id = taken.case_id
      where taken.campaign_id = ${round.campaignId} and taken.round_id = ${round.id}
        and cases.state not in ('withdrawn', 'disqualified')
    ), held as (
      select case_id, count(*) as held from assignments
      where campaign_id = ${round.campaignId} and round_id = ${round.id} and ended_at is null group by case_id
    )
    select count(*) as cases, coalesce(sum(sheets), 0)::int as given,
      coalesce(sum(greatest(0, ${round.scoresPerCase} - sheets)) filter (where open), 0)::int as missing,
      coalesce(sum(greatest(0, ${round.scoresPerCase} - coalesce(held, 0))) filter (where open), 0)::int as gaps
    from taken left join held on held.case_id = taken.case_id`.execute(read)
  return rows[0] ?? { cases: 0, given: 0, missing: 0, gaps: 0 }
}

/** A case of a round that lacks scores: who still owes one, and how many reviewers are lacking. */
export type LackingCase = {
  readonly caseId: string
  readonly number: string | null
  readonly title: string
  readonly unitName: string
  readonly sheets: number
  readonly gaps: number
  readonly waitingFor: string | null
}

/** The cases that lack scores; of one reviewer or only those that lack a reviewer, where asked. The caller pages. */
export function lackingCases(
  read: Read,
  round: RoundRow,
  only: { readonly personId: string; readonly gaps: boolean },
) {
  const waiting = sql`from assignments held where held.campaign_id = taken.campaign_id and held.round_id = taken.round_id
    and held.case_id = taken.case_id and held.ended_at is null`
  const gaps = sql<number>`(greatest(0, ${round.scoresPerCase} - (select count(*) ${waiting})))::int`
  return read
    .selectFrom('round_cases as taken')
    .innerJoin('cases', (join) =>
      join.onRef('cases.campaign_id', '=', 'taken.campaign_id').onRef('cases.id', '=', 'taken.case_id'),
    )
    .innerJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .select(['taken.case_id as caseId', 'cases.number as number', 'cases.title as title'])
    .select(['unit.name as unitName', 'taken.sheets as sheets', gaps.as('gaps')])
    .select(
      sql<
        string | null
      >`(select string_agg(people.name, '、' order by people.name) from people where people.id in
        (select held.person_id ${waiting} and held.scored_at is null))`.as('waitingFor'),
    )
    .where('taken.campaign_id', '=', round.campaignId)
    .where('taken.round_id', '=', round.id)
    .where('cases.state', '=', 'inReview')
    .where('taken.sheets', '<', round.scoresPerCase)
    .$if(only.gaps, (query) => query.where(gaps, '>', 0))
    .$if(only.personId !== '', (query) =>
      query.where(
        sql<boolean>`exists (select 1 ${waiting} and held.scored_at is null and held.person_id = ${only.personId})`,
      ),
    )
}

/** A conflict on record with the names people know. */
export function namedConflicts(read: Read, campaignId: string) {
  return read
    .selectFrom('conflicts')
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.campaign_id', '=', 'conflicts.campaign_id')
        .onRef('cases.id', '=', 'conflicts.case_id'),
    )
    .innerJoin('people', 'people.id', 'conflicts.person_id')
    .select(['cases.number as number', 'cases.title as title', 'people.name as name'])
    .select(['conflicts.kind as kind', 'conflicts.reason as reason', 'conflicts.at as at'])
    .where('conflicts.campaign_id', '=', campaignId)
}

/** How many cases are valid and wait to be taken into a round. */
export async function waitingCount(read: Read, campaignId: string): Promise<number> {
  const { count } = await read
    .selectFrom('cases')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('campaign_id', '=', campaignId)
    .where('state', '=', 'valid')
    .executeTakeFirstOrThrow()
  return count
}
