import { sql } from 'kysely'
import { unforwardedStates } from '../../domain/case/state.ts'
import type { Band } from '../../domain/likeness/settings.ts'
import type { Read } from './store.ts'

/** Two photos of two cases that are alike. */
export type MapPhotoRow = {
  readonly a: string
  readonly b: string
  readonly attachmentA: string
  readonly attachmentB: string
  readonly shaA: string
  readonly shaB: string
  readonly band: Band
}

const mostRows = 100_000

/** The photos of a call's cases that are like those of other cases of the organiser, the most alike first. */
export async function likePhotosOfCall(
  read: Read,
  campaignId: string,
  organiserId: string,
): Promise<MapPhotoRow[]> {
  const hidden = [...unforwardedStates]
  const { rows } = await sql<MapPhotoRow>`
    with photos as (
      select attachments.id, attachments.sha256, cases.id as case_id, cases.campaign_id
      from attachments join cases on cases.campaign_id = attachments.campaign_id and cases.id = attachments.case_id
      where attachments.kind = 'photo' and cases.version > 0 and not (cases.state = any(${hidden}::text[]))
        and cases.campaign_id in (select id from campaigns where organiser_id = ${organiserId})),
    alike as (
      select sha256 as own, other_sha256 as other, distance, band from photo_likenesses
      union all select distinct sha256, sha256, 0, 'same' from photos)
    select one.case_id as a, other.case_id as b, one.id as "attachmentA", other.id as "attachmentB",
      one.sha256 as "shaA", other.sha256 as "shaB", alike.band
    from photos one
    join alike on alike.own = one.sha256
    join photos other on other.sha256 = alike.other and other.case_id > one.case_id collate "C"
    where one.campaign_id = ${campaignId} or other.campaign_id = ${campaignId}
    order by alike.distance, 1, 2, 3, 4 limit ${mostRows}`.execute(read)
  return rows
}
