import { sql } from 'kysely'
import type { CaseState } from '../../domain/case/state.ts'
import type { OrganisationKind } from '../../domain/organisation/organisation.ts'
import { standingCases } from './results.ts'
import type { RoundRow } from './review.ts'
import { takeOffShow } from './showcase.ts'
import type { Read, Tx } from './store.ts'

/** An award that stands, with the names people know its case or organisation by. */
export type AwardRow = {
  readonly id: string
  readonly kind: 'case' | 'organisation'
  readonly caseId: string | null
  readonly organisationId: string | null
  readonly place: number
  readonly reason: string
  readonly arithmetic: unknown
  readonly certificateNumber: string | null
  /** The award by name; empty before the 公示 opened. */
  readonly awardName: string
  /** The title of the case, or the name of the organisation. */
  readonly title: string
  readonly unitName: string
}

/** Locks a call, so that choosing, publicising and closing follow one another. */
export async function lockCall(tx: Tx, campaignId: string): Promise<void> {
  await tx
    .selectFrom('campaigns')
    .select('id')
    .where('id', '=', campaignId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** The awards of a call that nobody took back, in the order of their places. */
export async function standingAwards(read: Read, campaignId: string): Promise<AwardRow[]> {
  return read
    .selectFrom('awards')
    .leftJoin('cases', (join) =>
      join.onRef('cases.campaign_id', '=', 'awards.campaign_id').onRef('cases.id', '=', 'awards.case_id'),
    )
    .leftJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .leftJoin('organisations as honoured', 'honoured.id', 'awards.organisation_id')
    .select([
      'awards.id as id',
      'awards.kind as kind',
      'awards.case_id as caseId',
      'awards.organisation_id as organisationId',
      'awards.place as place',
      'awards.reason as reason',
      'awards.arithmetic as arithmetic',
      'awards.certificate_number as certificateNumber',
      'awards.award_name as awardName',
    ])
    .select(({ fn, val }) => [
      fn.coalesce('cases.title', 'honoured.name', val('')).as('title'),
      fn.coalesce('unit.name', 'honoured.name', val('')).as('unitName'),
    ])
    .where('awards.campaign_id', '=', campaignId)
    .where('awards.revoked_at', 'is', null)
    .orderBy('awards.kind')
    .orderBy('awards.place')
    .orderBy('awards.id')
    .execute()
}

/** The 公示 of a call that runs, else its newest. */
export function newestPublication(read: Read, campaignId: string) {
  return read
    .selectFrom('publications')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Takes awards back; their rows stay on record. */
export async function revokeAwards(
  tx: Tx,
  campaignId: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('awards')
    .set({ revoked_at: at })
    .where('campaign_id', '=', campaignId)
    .where('id', 'in', ids)
    .where('revoked_at', 'is', null)
    .execute()
}

/** A reviewed case as the choice of winners sees it. */
export type CandidateRow = {
  readonly caseId: string
  readonly rank: number | null
  readonly mean: number | null
  readonly facets: Readonly<Record<string, readonly string[]>>
  readonly focusArea: number | null
}

/** The cases of a round with what the choice rests on, best first; equal keys share a rank. */
export async function candidateRows(read: Read, round: RoundRow): Promise<CandidateRow[]> {
  const rows = await standingCases(read, round)
    .select([
      'taken.case_id as caseId',
      'taken.mean as mean',
      'taken.facets as facets',
      'taken.focus_area as focusArea',
      'taken.sort_key as sortKey',
    ])
    .orderBy('taken.sort_key', 'desc')
    .orderBy('taken.case_id')
    .execute()
  let rank = 0
  return rows.map(({ sortKey, ...row }, index) => {
    if (sortKey !== rows[index - 1]?.sortKey) rank = index + 1
    return { ...row, rank: sortKey === '' ? null : rank }
  })
}

/** What people know candidates by. */
export type CandidateNames = {
  readonly number: string | null
  readonly title: string
  readonly state: CaseState
  readonly unitName: string
}

/** The names of the candidates of one page. */
export async function candidateNames(
  read: Read,
  campaignId: string,
  caseIds: readonly string[],
): Promise<Map<string, CandidateNames>> {
  if (caseIds.length === 0) return new Map()
  const rows = await read
    .selectFrom('cases')
    .innerJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .select(['cases.id as id', 'cases.number as number', 'cases.title as title', 'cases.state as state'])
    .select('unit.name as unitName')
    .where('cases.campaign_id', '=', campaignId)
    .where('cases.id', 'in', caseIds)
    .execute()
  return new Map(rows.map(({ id, ...names }) => [id, names]))
}

/** How many of the sheets that count answer each gate of a case with fail; cases without a fail are absent. */
export async function gateFailsOf(read: Read, round: RoundRow): Promise<Map<string, Record<string, number>>> {
  const { rows } = await sql<{ caseId: string; gate: string; count: number }>`
    select sheet.case_id as "caseId", gate.key as gate, count(*)::int as count
    from score_sheets sheet
    join assignments held on held.campaign_id = sheet.campaign_id and held.round_id = sheet.round_id
      and held.case_id = sheet.case_id and held.person_id = sheet.person_id and held.ended_at is null
    cross join lateral jsonb_each_text(sheet.gates) gate
    where sheet.campaign_id = ${round.campaignId} and sheet.round_id = ${round.id} and gate.value = 'fail'
      and not exists (select 1 from score_sheets newer where newer.campaign_id = sheet.campaign_id
        and newer.round_id = sheet.round_id and newer.case_id = sheet.case_id
        and newer.person_id = sheet.person_id and newer.revision > sheet.revision)
    group by sheet.case_id, gate.key`.execute(read)
  const fails = new Map<string, Record<string, number>>()
  for (const { caseId, gate, count } of rows) fails.set(caseId, { ...fails.get(caseId), [gate]: count })
  return fails
}

/** What a recommender brought to a call, counted in the database. */
export type ChannelRecord = {
  readonly organisationId: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly valid: number
  readonly chosen: number
  readonly meanScore: number | null
  readonly returned: number
  readonly late: number
  readonly batchClosedAt: Date | null
  readonly hasOverview: boolean
}

/** One record for each recommender that forwarded a case; `closesAt` decides what came late. */
export async function channelRecords(
  read: Read,
  campaignId: string,
  closesAt: Date,
  roundId: string | null,
): Promise<ChannelRecord[]> {
  const { rows } = await sql<ChannelRecord>`
    with stepped as (
      select case_id, count(*) filter (where step = 'askCorrection') as returned,
        bool_or(step = 'forward' and at > ${closesAt}) as late
      from case_steps where campaign_id = ${campaignId}
        and step in ('askCorrection', 'forward') and (step = 'askCorrection' or at > ${closesAt}) group by case_id
    ), batch as (
      select organisation_id, closed_at, trim(overview_text) <> '' as has_overview
      from batches where campaign_id = ${campaignId}
    )
    select channel.id as "organisationId", channel.name, channel.kind,
      (count(*) filter (where cases.state in ('valid', 'inReview', 'shortlisted', 'publicised', 'awarded',
        'notAwarded', 'published')))::int as valid,
      (count(*) filter (where cases.state in ('shortlisted', 'publicised', 'awarded', 'published')))::int as chosen,
      round(avg(taken.mean) filter (where cases.state not in ('withdrawn', 'disqualified')), 2) as "meanScore",
      coalesce(sum(stepped.returned), 0)::int as returned,
      (count(*) filter (where stepped.late))::int as late,
      max(batch.closed_at) as "batchClosedAt", coalesce(bool_or(batch.has_overview), false) as "hasOverview"
    from cases
    left join stepped on stepped.case_id = cases.id
    join organisations channel on channel.id = cases.channel_id
    left join batch on batch.organisation_id = cases.channel_id
    left join round_cases taken on taken.campaign_id = cases.campaign_id and taken.case_id = cases.id
      and taken.round_id = ${roundId}
    where cases.campaign_id = ${campaignId}
      and cases.state not in ('draft', 'submitted', 'returned', 'endorsed', 'passedOver')
    group by channel.id order by channel.code`.execute(read)
  return rows
}

/** Ends what a case holds when it leaves the call: its award is taken back and the public sees it no longer. */
export async function endHonours(
  tx: Tx,
  theCase: { readonly campaignId: string; readonly id: string },
  at: Date,
): Promise<void> {
  const held = await tx
    .selectFrom('awards')
    .select('id')
    .where('campaign_id', '=', theCase.campaignId)
    .where('case_id', '=', theCase.id)
    .where('revoked_at', 'is', null)
    .execute()
  await revokeAwards(
    tx,
    theCase.campaignId,
    held.map((award) => award.id),
    at,
  )
  await takeOffShow(tx, theCase, at)
}
