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
