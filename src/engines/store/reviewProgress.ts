import { sql } from 'kysely'
import { mentions } from './like.ts'
import { standingCases } from './results.ts'
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
export async function tallyOf(read: Read, { scoresPerCase, ...round }: RoundRow): Promise<RoundTally> {
  const row = await standingCases(read, round)
    .select(({ fn }) => fn.countAll<number>().as('cases'))
    .select(sql<number>`coalesce(sum(taken.sheets), 0)`.as('given'))
    .select(sql<number>`coalesce(sum(greatest(0, ${scoresPerCase}::int - taken.sheets)), 0)`.as('missing'))
    .select(sql<number>`coalesce(sum(greatest(0, ${scoresPerCase}::int - taken.assigned)), 0)`.as('gaps'))
    .executeTakeFirstOrThrow()
  return row
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

/** The cases that lack scores; of one reviewer or only those that lack a reviewer, where asked. */
function lacking(read: Read, round: RoundRow, only: { readonly personId: string; readonly gaps: boolean }) {
  return standingCases(read, round)
    .where('taken.sheets', '<', round.scoresPerCase)
    .$if(only.gaps, (query) => query.where('taken.assigned', '<', round.scoresPerCase))
    .$if(only.personId !== '', (query) =>
      query.where('taken.case_id', 'in', (one) =>
        one
          .selectFrom('assignments')
          .select('case_id')
          .where('campaign_id', '=', round.campaignId)
          .where('round_id', '=', round.id)
          .where('person_id', '=', only.personId)
          .where('ended_at', 'is', null)
          .where('scored_at', 'is', null),
      ),
    )
}

/** What a list of lacking cases is asked to show. */
export type LackingQuery = {
  readonly personId: string
  readonly gaps: boolean
  readonly search: string
}

/** The query of the cases that lack scores, with names; the caller sorts and pages. */
export function lackingCases(read: Read, round: RoundRow, only: LackingQuery) {
  return lacking(read, round, only)
    .innerJoin('cases', (join) =>
      join.onRef('cases.campaign_id', '=', 'taken.campaign_id').onRef('cases.id', '=', 'taken.case_id'),
    )
    .innerJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .select(['taken.case_id as caseId', 'cases.number as number', 'cases.title as title'])
    .select(['unit.name as unitName', 'taken.sheets as sheets'])
    .select(sql<number>`greatest(0, ${round.scoresPerCase}::int - taken.assigned)`.as('gaps'))
    .select(
      sql<string | null>`(select string_agg(people.name, '、' order by people.name)
        from assignments held join people on people.id = held.person_id
        where held.campaign_id = taken.campaign_id and held.round_id = taken.round_id
          and held.case_id = taken.case_id and held.ended_at is null and held.scored_at is null)`.as(
        'waitingFor',
      ),
    )
    .$if(only.search !== '', (query) => query.where(mentions(only.search, 'cases.title', 'cases.number')))
}

/** How many cases lack scores; names are looked at only where they are searched. */
export async function lackingCount(read: Read, round: RoundRow, only: LackingQuery): Promise<number> {
  const found =
    only.search === ''
      ? lacking(read, round, only).select('taken.case_id as caseId')
      : lackingCases(read, round, only).clearSelect().select('taken.case_id as caseId')
  const { total } = await read
    .selectFrom(found.as('found'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
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
