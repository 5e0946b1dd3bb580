import { countsAsForwarded, transferredTo } from './quotas.ts'
import type { Read, Tx } from './store.ts'

/** How many cases of a channel count against its quota, and the places that were moved to or from it. */
export async function quotaCounts(read: Read, campaignId: string, channelId: string) {
  const rows = await read
    .selectFrom('cases')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('campaign_id', '=', campaignId)
    .where('channel_id', '=', channelId)
    .groupBy('state')
    .execute()
  const count = (states: readonly string[]) =>
    rows.filter((row) => states.includes(row.state)).reduce((sum, row) => sum + row.count, 0)
  return {
    transferred: await transferredTo(read, campaignId, channelId),
    submitted: count(['submitted']),
    endorsed: count(['endorsed']),
    forwarded: rows.filter((row) => countsAsForwarded(row.state)).reduce((sum, row) => sum + row.count, 0),
  }
}

/** The batch of a recommender as it stands, or `undefined` before anything was written in it. */
export function batchOf(read: Read, campaignId: string, organisationId: string) {
  return read
    .selectFrom('batches')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
}

/** Makes the batch where it is missing and locks it, so that two deciders follow one another. */
export async function lockBatch(tx: Tx, campaignId: string, organisationId: string) {
  await tx
    .insertInto('batches')
    .values({
      campaign_id: campaignId,
      organisation_id: organisationId,
      overview_title: '',
      overview_text: '',
      overview_revision: 0,
      overview_saved_at: null,
      closed_at: null,
      closed_by: null,
      below_floor_reason: '',
    })
    .onConflict((conflict) => conflict.columns(['campaign_id', 'organisation_id']).doNothing())
    .execute()
  return tx
    .selectFrom('batches')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}
