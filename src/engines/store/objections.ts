import type { EntryObjection } from '../../domain/publication/objection.ts'
import type { Read } from './store.ts'

/** The objections of a call as its list of entries sees them: number, entry, ruling; nothing of who objects. */
export async function entryObjections(read: Read, campaignId: string): Promise<EntryObjection[]> {
  return read
    .selectFrom('objections')
    .select(['number', 'award_id as awardId', 'verdict'])
    .where('campaign_id', '=', campaignId)
    .orderBy('received_at')
    .orderBy('number')
    .execute()
}

/** One objection with all that was written in it, or `undefined`. */
export function objectionById(read: Read, id: string) {
  return read.selectFrom('objections').selectAll().where('id', '=', id).executeTakeFirst()
}

/** One 公示, or `undefined`. */
export function publicationById(read: Read, id: string) {
  return read.selectFrom('publications').selectAll().where('id', '=', id).executeTakeFirst()
}
