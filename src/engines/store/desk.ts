import { sql } from 'kysely'
import type { CaseState } from '../../domain/case/state.ts'
import type { Read } from './store.ts'

/** The own cases that wait for their unit; of a deficient one the day until which it is to be corrected. */
export async function unfinishedCases(read: Read, campaignId: string, unitId: string) {
  return read
    .selectFrom('cases')
    .select(['cases.id', 'cases.title', 'cases.state'])
    .select((one) =>
      one
        .selectFrom('case_steps')
        .select(sql<string | null>`details ->> 'until'`.as('until'))
        .whereRef('case_steps.campaign_id', '=', 'cases.campaign_id')
        .whereRef('case_steps.case_id', '=', 'cases.id')
        .where('step', '=', 'askCorrection')
        .orderBy('sequence', 'desc')
        .limit(1)
        .as('until'),
    )
    .where('campaign_id', '=', campaignId)
    .where('unit_id', '=', unitId)
    .where('state', 'in', ['draft', 'returned', 'deficient'])
    .orderBy('changed_at', 'desc')
    .limit(20)
    .execute()
}

/** How many cases of a call stand in each of some states, of one channel or unit where it is named. */
export async function countStates(
  read: Read,
  campaignId: string,
  of: { channelId?: string; unitId?: string } = {},
): Promise<(...states: CaseState[]) => number> {
  const rows = await read
    .selectFrom('cases')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('campaign_id', '=', campaignId)
    .$if(of.channelId !== undefined, (found) => found.where('channel_id', '=', of.channelId ?? ''))
    .$if(of.unitId !== undefined, (found) => found.where('unit_id', '=', of.unitId ?? ''))
    .groupBy('state')
    .execute()
  return (...states) =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0)
}

/** How many deficient cases were to be corrected before a day. */
export async function overdueCorrections(read: Read, campaignId: string, today: string): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*)::int as count from cases
    cross join lateral (
      select details ->> 'until' as until from case_steps
      where case_steps.campaign_id = cases.campaign_id and case_steps.case_id = cases.id and step = 'askCorrection'
      order by sequence desc limit 1
    ) as asked
    where cases.campaign_id = ${campaignId} and cases.state = 'deficient' and asked.until < ${today}`.execute(
    read,
  )
  return found.rows[0]?.count ?? 0
}

/** The cases assigned to a person that the person has not scored, by round, with the day they are due. */
export async function unscored(read: Read, campaignId: string, personId: string) {
  return read
    .selectFrom('assignments')
    .innerJoin('review_rounds', 'review_rounds.id', 'assignments.round_id')
    .select(({ fn }) => [
      'review_rounds.id',
      'review_rounds.due_on as dueOn',
      fn.countAll<number>().as('count'),
    ])
    .where('assignments.person_id', '=', personId)
    .where('assignments.campaign_id', '=', campaignId)
    .where('assignments.ended_at', 'is', null)
    .where('review_rounds.closed_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('score_sheets')
            .select('score_sheets.id')
            .whereRef('score_sheets.campaign_id', '=', 'assignments.campaign_id')
            .whereRef('score_sheets.round_id', '=', 'assignments.round_id')
            .whereRef('score_sheets.case_id', '=', 'assignments.case_id')
            .whereRef('score_sheets.person_id', '=', 'assignments.person_id'),
        ),
      ),
    )
    .groupBy(['review_rounds.id', 'review_rounds.due_on'])
    .execute()
}

/** One thing that happened to a case. */
export type Happening = {
  readonly at: Date
  readonly step: string
  readonly caseId: string
  readonly title: string
  readonly number: string | null
  readonly organisationName: string
}

/** The newest steps of the cases of a unit or a channel. */
export async function newestSteps(
  read: Read,
  campaignId: string,
  of: { unitId?: string; channelId?: string },
): Promise<Happening[]> {
  return read
    .selectFrom('case_steps')
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.campaign_id', '=', 'case_steps.campaign_id')
        .onRef('cases.id', '=', 'case_steps.case_id'),
    )
    .innerJoin('organisations', 'organisations.id', 'case_steps.organisation_id')
    .select(['case_steps.at', 'case_steps.step', 'cases.id as caseId', 'cases.title', 'cases.number'])
    .select('organisations.name as organisationName')
    .where('cases.campaign_id', '=', campaignId)
    .$if(of.unitId !== undefined, (found) => found.where('cases.unit_id', '=', of.unitId ?? ''))
    .$if(of.channelId !== undefined, (found) =>
      found.where('cases.channel_id', '=', of.channelId ?? '').where('case_steps.step', '!=', 'create'),
    )
    .orderBy('case_steps.at', 'desc')
    .orderBy('case_steps.sequence', 'desc')
    .limit(10)
    .execute()
}

const staffSteps = [
  'forward',
  'correct',
  'ruleValid',
  'ruleInvalid',
  'askCorrection',
  'shortlist',
  'publicise',
  'award',
  'publish',
  'withdraw',
  'disqualify',
]

const lastDeeds = 5000

/** The newest steps of forwarded cases among the last deeds of the log. */
export async function newestOfCall(read: Read, campaignId: string): Promise<Happening[]> {
  return read
    .selectFrom('events')
    .innerJoin('cases', 'cases.id', 'events.subject_id')
    .select(['events.at', 'cases.id as caseId', 'cases.title', 'cases.number'])
    .select(['events.organisation_name as organisationName'])
    .select(sql<string>`substring(events.deed from 11)`.as('step'))
    .where('events.sequence', '>', (one) =>
      one
        .selectFrom('events as newest')
        .select(({ fn, eb }) => eb(fn.max('newest.sequence'), '-', lastDeeds).as('from')),
    )
    .where('events.campaign_id', '=', campaignId)
    .where('events.subject_kind', '=', 'case')
    .where(
      'events.deed',
      'in',
      staffSteps.map((step) => `case.step.${step}`),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('case_steps')
          .select('case_steps.id')
          .whereRef('case_steps.campaign_id', '=', 'cases.campaign_id')
          .whereRef('case_steps.case_id', '=', 'cases.id')
          .where('case_steps.step', '=', 'forward'),
      ),
    )
    .orderBy('events.sequence', 'desc')
    .limit(10)
    .execute()
}
