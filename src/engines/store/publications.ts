import type { Read } from './store.ts'

/** The awards of a call that nobody took back, by identifier alone. */
export async function standingIds(read: Read, campaignId: string): Promise<ReadonlySet<string>> {
  const rows = await read
    .selectFrom('awards')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .where('revoked_at', 'is', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Whether a call has a 公示 and whether its newest is closed, without reading its list. */
export function publicationStanding(read: Read, campaignId: string) {
  return read
    .selectFrom('publications')
    .select('closed_at as closedAt')
    .where('campaign_id', '=', campaignId)
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
