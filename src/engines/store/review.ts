import { sql } from 'kysely'
import type { ConflictCase, ConflictReviewer, RecordedConflict } from '../../domain/review/conflict.ts'
import type { CountedSheet } from '../../domain/review/ranking.ts'
import type { Day } from '../../foundation/clock.ts'
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
    .select((one) => reviewersUnion(one.ref('member.person_id')))
    .where('member.campaign_id', '=', round.campaignId)
    .where('member.round_id', '=', round.id)
    .orderBy('people.name')
    .orderBy('people.id')
    .execute()
}

function reviewersUnion(person: Parameters<typeof sql>[1]) {
  return sql<string>`coalesce((select organisations.name from offices join organisations on organisations.id = offices.organisation_id
    where offices.person_id = ${person} and offices.role = 'reviewer' and offices.ended_at is null
    order by offices.granted_at limit 1), '')`.as('organisationName')
}

/** People who hold the reviewer's office and are not on the panel yet; at most two hundred. */
export function reviewersOutside(
  read: Read,
  round: RoundKey,
  search: string,
): Promise<Omit<PanelRow, 'capacity'>[]> {
  const like = `%${search.replace(/[%_\\]/g, '\\$&')}%`
  return read
    .selectFrom('offices')
    .innerJoin('people', 'people.id', 'offices.person_id')
    .innerJoin('organisations', 'organisations.id', 'offices.organisation_id')
    .select(['people.id as personId', 'people.name as name', 'organisations.name as organisationName'])
    .where('offices.role', '=', 'reviewer')
    .where('offices.ended_at', 'is', null)
    .where('people.disabled_at', 'is', null)
    .where((where) =>
      where.or([where('people.name', 'ilike', like), where('organisations.name', 'ilike', like)]),
    )
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

/** The panel with every organisation in which its people hold any office, as conflicts are computed from. */
export async function panelLines(read: Read, round: RoundKey): Promise<ConflictReviewer[]> {
  const rows = await read
    .selectFrom('panel_members as member')
    .leftJoin('offices', (join) =>
      join.onRef('offices.person_id', '=', 'member.person_id').on('offices.ended_at', 'is', null),
    )
    .leftJoin('organisations', 'organisations.id', 'offices.organisation_id')
    .select(['member.person_id as personId', 'organisations.id as id', 'organisations.path as path'])
    .where('member.campaign_id', '=', round.campaignId)
    .where('member.round_id', '=', round.id)
    .execute()
  const lines = new Map<string, { id: string; path: string }[]>()
  for (const { personId, id, path } of rows) {
    const held = lines.get(personId) ?? []
    lines.set(personId, id !== null && path !== null ? [...held, { id, path }] : held)
  }
  return [...lines].map(([personId, organisations]) => ({ personId, organisations }))
}

/** A case as the plan needs it: its unit, its channel and who handled it before. */
export type ReviewedCase = ConflictCase & { readonly state: 'valid' | 'inReview' }

/** The cases that are valid or in review already; `caseId` narrows to one. */
export async function reviewedCases(
  read: Read,
  campaignId: string,
  caseId?: string,
): Promise<ReviewedCase[]> {
  const rows = await read
    .selectFrom('cases')
    .innerJoin('organisations as unit', 'unit.id', 'cases.unit_id')
    .innerJoin('organisations as channel', 'channel.id', 'cases.channel_id')
    .select(['cases.id as caseId', 'cases.state as state'])
    .select([
      'unit.id as unitId',
      'unit.path as unitPath',
      'channel.id as channelId',
      'channel.path as channelPath',
    ])
    .where('cases.campaign_id', '=', campaignId)
    .where('cases.state', 'in', ['valid', 'inReview'])
    .$if(caseId !== undefined, (query) => query.where('cases.id', '=', caseId ?? ''))
    .execute()
  const handlers = await handlersOf(read, campaignId, caseId)
  return rows.map((row) => ({
    caseId: row.caseId,
    state: row.state === 'valid' ? 'valid' : 'inReview',
    unit: { id: row.unitId, path: row.unitPath },
    channel: { id: row.channelId, path: row.channelPath },
    handledBy: handlers.get(row.caseId) ?? [],
  }))
}

async function handlersOf(read: Read, campaignId: string, caseId?: string): Promise<Map<string, string[]>> {
  const rows = await read
    .selectFrom('case_steps')
    .select(['case_id as caseId', 'person_id as personId'])
    .distinct()
    .where('campaign_id', '=', campaignId)
    .where('step', 'in', ['create', 'submit', 'correct', 'return', 'endorse', 'forward'])
    .$if(caseId !== undefined, (query) => query.where('case_id', '=', caseId ?? ''))
    .execute()
  const handlers = new Map<string, string[]>()
  for (const row of rows) handlers.set(row.caseId, [...(handlers.get(row.caseId) ?? []), row.personId])
  return handlers
}

/** Conflicts on record in a call, declared or imported. */
export async function recordedConflicts(read: Read, campaignId: string): Promise<RecordedConflict[]> {
  const rows = await read
    .selectFrom('conflicts')
    .select(['case_id as caseId', 'person_id as personId', 'kind', 'reason'])
    .where('campaign_id', '=', campaignId)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind === 'declared' ? 'declared' : 'imported' }))
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

/** A reviewer who could take a case over, with the load the person has. */
export type Candidate = {
  readonly personId: string
  readonly name: string
  readonly organisationName: string
  readonly load: number
}

/** The panel with the cases each has now, least loaded first. */
export function panelLoads(read: Read, round: RoundRow): Promise<Candidate[]> {
  return read
    .selectFrom('panel_members as member')
    .innerJoin('people', 'people.id', 'member.person_id')
    .leftJoin('assignments as held', (join) =>
      join
        .onRef('held.campaign_id', '=', 'member.campaign_id')
        .onRef('held.round_id', '=', 'member.round_id')
        .onRef('held.person_id', '=', 'member.person_id')
        .on('held.ended_at', 'is', null),
    )
    .select(['people.id as personId', 'people.name as name'])
    .select((one) => reviewersUnion(one.ref('people.id')))
    .select(({ fn }) => fn.count<number>('held.case_id').as('load'))
    .where('member.campaign_id', '=', round.campaignId)
    .where('member.round_id', '=', round.id)
    .groupBy(['people.id', 'people.name'])
    .orderBy('load')
    .orderBy('people.name')
    .execute()
}

/** The newest sheet of each reviewer who is still assigned, for the cases named. */
export async function countedSheets(
  read: Read,
  round: RoundKey,
  caseIds: readonly string[] | 'all',
): Promise<(CountedSheet & { readonly caseId: string; readonly total: number; readonly comment: string })[]> {
  if (caseIds.length === 0) return []
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
    .select(['sheet.case_id as caseId', 'sheet.person_id as reviewerId', 'sheet.scores as scores'])
    .select(['sheet.gates as gates', 'sheet.total as total', 'sheet.comment as comment'])
    .where('sheet.campaign_id', '=', round.campaignId)
    .where('sheet.round_id', '=', round.id)
    .where('held.ended_at', 'is', null)
    .$if(caseIds !== 'all', (query) =>
      query.where('sheet.case_id', 'in', caseIds === 'all' ? [] : [...caseIds]),
    )
    .orderBy('sheet.case_id')
    .orderBy('sheet.person_id')
    .orderBy('sheet.revision', 'desc')
    .execute()
}
