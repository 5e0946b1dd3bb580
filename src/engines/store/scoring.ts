import type { GateAnswer } from '../../domain/review/score.ts'
import { type RoundRow, roundById } from './review.ts'
import type { Read } from './store.ts'

/** A sheet as it was handed in. */
export type SheetRow = {
  readonly id: string
  readonly personId: string
  readonly personName: string
  readonly revision: number
  readonly scores: Readonly<Record<string, number>>
  readonly gates: Readonly<Record<string, GateAnswer>>
  readonly total: number
  readonly comment: string
  readonly changeReason: string
  readonly at: Date
}

/** The newest round in which a case is assigned to a person now, or `undefined`. */
export async function roundAssigned(
  read: Read,
  key: { readonly campaignId: string; readonly caseId: string; readonly personId: string },
): Promise<RoundRow | undefined> {
  const held = await read
    .selectFrom('assignments as held')
    .innerJoin('review_rounds as round', (join) =>
      join.onRef('round.campaign_id', '=', 'held.campaign_id').onRef('round.id', '=', 'held.round_id'),
    )
    .select('round.id as id')
    .where('held.person_id', '=', key.personId)
    .where('held.campaign_id', '=', key.campaignId)
    .where('held.case_id', '=', key.caseId)
    .where('held.ended_at', 'is', null)
    .orderBy('round.created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return held && roundById(read, held.id)
}

/** The sheets of a case in a round, every revision, the newest of each person first; one person's where named. */
export function sheetsOf(
  read: Read,
  round: Pick<RoundRow, 'campaignId' | 'id'>,
  caseId: string,
  personId?: string,
): Promise<SheetRow[]> {
  return read
    .selectFrom('score_sheets as sheet')
    .innerJoin('people', 'people.id', 'sheet.person_id')
    .select([
      'sheet.id as id',
      'sheet.person_id as personId',
      'people.name as personName',
      'sheet.revision as revision',
    ])
    .select([
      'sheet.scores as scores',
      'sheet.gates as gates',
      'sheet.total as total',
      'sheet.comment as comment',
    ])
    .select(['sheet.change_reason as changeReason', 'sheet.at as at'])
    .where('sheet.campaign_id', '=', round.campaignId)
    .where('sheet.round_id', '=', round.id)
    .where('sheet.case_id', '=', caseId)
    .$if(personId !== undefined, (query) => query.where('sheet.person_id', '=', personId ?? ''))
    .orderBy('people.name')
    .orderBy('sheet.person_id')
    .orderBy('sheet.revision', 'desc')
    .execute()
}
