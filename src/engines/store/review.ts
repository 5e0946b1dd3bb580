import type { CountedSheet } from '../../domain/review/ranking.ts'
import type { Day } from '../../foundation/clock.ts'
import { mentions } from './like.ts'
import type { Read } from './store.ts'

/** A round of the review of a call. */
export type RoundRow = {
  readonly campaignId: string
  readonly id: string
  readonly name: string
  readonly scoresPerCase: number
  readonly dueOn: Day | null
  readonly createdAt: Date
  readonly appliedAt: Date | null
  readonly closedAt: Date | null
  readonly closeReason: string
}

type RoundKey = Pick<RoundRow, 'campaignId' | 'id'>

function roundRows(read: Read) {
  return read
    .selectFrom('review_rounds')
    .select([
      'campaign_id as campaignId',
      'id',
      'name',
      'scores_per_case as scoresPerCase',
      'due_on as dueOn',
      'created_at as createdAt',
      'applied_at as appliedAt',
      'closed_at as closedAt',
      'close_reason as closeReason',
    ])
}

/** The rounds of a call, the newest first. */
export function roundsOf(read: Read, campaignId: string): Promise<RoundRow[]> {
  return roundRows(read)
    .where('campaign_id', '=', campaignId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** One round, or `undefined`. */
export function roundById(read: Read, id: string): Promise<RoundRow | undefined> {
  return roundRows(read).where('id', '=', id).executeTakeFirst()
}

/** One round, held so that nothing else changes it (`update`) or closes it (`share`) until the deed is done. */
export function lockRound(
  tx: Read,
  { campaignId, id }: RoundKey,
  hold: 'update' | 'share',
): Promise<RoundRow> {
  const query = roundRows(tx).where('campaign_id', '=', campaignId).where('id', '=', id)
  return (hold === 'update' ? query.forUpdate() : query.forShare()).executeTakeFirstOrThrow()
}

/** A member of a panel with the union of the reviewer's office. */
export type PanelRow = {
  readonly personId: string
  readonly name: string
  readonly organisationName: string
  readonly capacity: number | null
}

/** The people of a panel by name. */
export function panelOf(read: Read, round: RoundKey): Promise<PanelRow[]> {
  return read
    .selectFrom('panel_members as member')
    .innerJoin('people', 'people.id', 'member.person_id')
    .select(['member.person_id as personId', 'people.name as name', 'member.capacity as capacity'])
    .leftJoin(unionsOfReviewers(read).as('held'), 'held.personId', 'member.person_id')
    .select(({ fn, val }) => fn.coalesce('held.name', val('')).as('organisationName'))
    .where('member.campaign_id', '=', round.campaignId)
    .where('member.round_id', '=', round.id)
    .orderBy('people.name')
    .orderBy('people.id')
    .execute()
}

/** The union of each reviewer's office, the first where a person holds several. */
function unionsOfReviewers(read: Read) {
  return read
    .selectFrom('offices')
    .innerJoin('organisations', 'organisations.id', 'offices.organisation_id')
    .distinctOn('offices.person_id')
    .select(['offices.person_id as personId', 'organisations.name as name'])
    .where('offices.role', '=', 'reviewer')
    .where('offices.ended_at', 'is', null)
    .orderBy('offices.person_id')
    .orderBy('offices.granted_at')
}

/** People who hold the reviewer's office and are not on the panel yet; at most two hundred. */
export function reviewersOutside(
  read: Read,
  round: RoundKey,
  search: string,
): Promise<Omit<PanelRow, 'capacity'>[]> {
  return read
    .selectFrom('offices')
    .innerJoin('people', 'people.id', 'offices.person_id')
    .innerJoin('organisations', 'organisations.id', 'offices.organisation_id')
    .select(['people.id as personId', 'people.name as name', 'organisations.name as organisationName'])
    .where('offices.role', '=', 'reviewer')
    .where('offices.ended_at', 'is', null)
    .where('people.disabled_at', 'is', null)
    .where(mentions(search, 'people.name', 'organisations.name'))
    .where('people.id', 'not in', (one) =>
      one
        .selectFrom('panel_members')
        .select('person_id')
        .where('campaign_id', '=', round.campaignId)
        .where('round_id', '=', round.id),
    )
    .orderBy('organisations.name')
    .orderBy('people.name')
    .limit(200)
    .execute()
}

/** Every pair of a round that was ever assigned, and whether it still is; of one case where it is named. */
export function assignedPairs(read: Read, round: RoundKey, caseId?: string) {
  return read
    .selectFrom('assignments')
    .select(['case_id as caseId', 'person_id as reviewerId', 'ended_at as endedAt'])
    .where('campaign_id', '=', round.campaignId)
    .where('round_id', '=', round.id)
    .$if(caseId !== undefined, (query) => query.where('case_id', '=', caseId ?? ''))
    .execute()
}

/** The query of a panel with the cases each has now and those with marks; the caller sorts. */
export function panelLoads(read: Read, round: RoundKey) {
  const held = read
    .selectFrom('assignments')
    .select(({ fn }) => [
      'assignments.person_id as personId',
      fn.countAll<number>().as('load'),
      fn.count<number>('assignments.scored_at').as('scored'),
    ])
    .where('assignments.campaign_id', '=', round.campaignId)
    .where('assignments.round_id', '=', round.id)
    .where('assignments.ended_at', 'is', null)
    .where('assignments.case_id', 'not in', (one) =>
      one
        .selectFrom('cases')
        .select('id')
        .where('campaign_id', '=', round.campaignId)
        .where('state', 'in', ['withdrawn', 'disqualified']),
    )
    .groupBy('assignments.person_id')
  return read
    .selectFrom('panel_members as member')
    .innerJoin('people', 'people.id', 'member.person_id')
    .leftJoin(held.as('held'), 'held.personId', 'member.person_id')
    .select(['people.id as personId', 'people.name as name', 'member.capacity as capacity'])
    .leftJoin(unionsOfReviewers(read).as('union'), 'union.personId', 'member.person_id')
    .select(({ fn, val }) => fn.coalesce('union.name', val('')).as('organisationName'))
    .select(({ fn, lit }) => [
      fn.coalesce('held.load', lit(0)).as('load'),
      fn.coalesce('held.scored', lit(0)).as('scored'),
    ])
    .where('member.campaign_id', '=', round.campaignId)
    .where('member.round_id', '=', round.id)
}

/** The newest sheet of each reviewer who is still assigned, for the cases named. */
export async function countedSheets(
  read: Read,
  round: RoundKey,
  caseIds: readonly string[],
): Promise<(CountedSheet & { readonly caseId: string })[]> {
  if (caseIds.length === 0) return []
  return newestSheets(read, round)
    .select(['sheet.case_id as caseId', 'sheet.person_id as reviewerId', 'sheet.scores as scores'])
    .select('sheet.gates as gates')
    .where('sheet.case_id', 'in', [...caseIds])
    .execute()
}

/** The totals of a whole round as they count. */
export function countedTotals(
  read: Read,
  round: RoundKey,
): Promise<{ caseId: string; reviewerId: string; total: number }[]> {
  return newestSheets(read, round)
    .select(['sheet.case_id as caseId', 'sheet.person_id as reviewerId', 'sheet.total as total'])
    .execute()
}

function newestSheets(read: Read, round: RoundKey) {
  return read
    .selectFrom('score_sheets as sheet')
    .innerJoin('assignments as held', (join) =>
      join
        .onRef('held.campaign_id', '=', 'sheet.campaign_id')
        .onRef('held.round_id', '=', 'sheet.round_id')
        .onRef('held.case_id', '=', 'sheet.case_id')
        .onRef('held.person_id', '=', 'sheet.person_id'),
    )
    .distinctOn(['sheet.case_id', 'sheet.person_id'])
    .where('sheet.campaign_id', '=', round.campaignId)
    .where('sheet.round_id', '=', round.id)
    .where('held.ended_at', 'is', null)
    .orderBy('sheet.case_id')
    .orderBy('sheet.person_id')
    .orderBy('sheet.revision', 'desc')
}
