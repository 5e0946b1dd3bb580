import type { ConflictCase, ConflictReviewer, RecordedConflict } from '../../domain/review/conflict.ts'
import type { RoundRow } from './review.ts'
import type { Read } from './store.ts'

/** The panel with every organisation in which its people hold any office, as conflicts are computed from. */
export async function panelLines(
  read: Read,
  round: Pick<RoundRow, 'campaignId' | 'id'>,
): Promise<ConflictReviewer[]> {
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
