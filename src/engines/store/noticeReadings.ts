import type { Read, Tx } from './store.ts'

/** The readings of a call's notice, the newest first; one that nobody took over yet has no date of taking. */
export function readingsOf(read: Read | Tx, campaignId: string) {
  return read
    .selectFrom('notice_readings')
    .innerJoin('people', 'people.id', 'notice_readings.read_by')
    .select(['number', 'file_name as fileName', 'sha256', 'body as text', 'reading'])
    .select(['read_at as readAt', 'people.name as readBy', 'taken_at as takenAt'])
    .where('campaign_id', '=', campaignId)
    .orderBy('number', 'desc')
}

/** The reading that the rules of a call rest on. */
export function takenReading(read: Read | Tx, campaignId: string) {
  return readingsOf(read, campaignId).where('taken_at', 'is not', null).limit(1).executeTakeFirst()
}

export type StoredReading = NonNullable<Awaited<ReturnType<typeof takenReading>>>
