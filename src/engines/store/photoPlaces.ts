import { sql } from 'kysely'
import type { PictureFacts } from '../../domain/case/facts.ts'
import { unforwardedStates } from '../../domain/case/state.ts'
import type { PhotoLikeness } from '../../domain/likeness/photos.ts'
import type { Read } from './store.ts'

type Place = { readonly campaignId: string; readonly caseId: string }

/** Where a photo stands: as a photo of a case, or as a picture in a document that the case came in. */
export type PhotoPlace = Place & {
  readonly sha256: string
  /** `null` where it stands in a document. */
  readonly attachmentId: string | null
  readonly name: string
}

/** Photos of cases and pictures in the documents they came in; what a case holds as a photo is told as such alone. */
const places = sql`(
  select sha256, campaign_id as "campaignId", case_id as "caseId", id as "attachmentId", name
  from attachments where kind = 'photo'
  union all
  select picture.sha256, one.campaign_id, one.case_id, null, picture.path
  from intake_files picture
  join intake_files document on document.campaign_id = picture.campaign_id
    and document.intake_id = picture.intake_id and starts_with(picture.path, document.path || '/')
  join intake_cases one on one.campaign_id = document.campaign_id and one.intake_id = document.intake_id
    and one.id = document.intake_case_id and one.case_id is not null
  where picture.role = 'photo'
  union all
  select picture.sha256, one.campaign_id, one.case_id, null, picture.path
  from mail_parts picture
  join mail_parts document on document.mail_id = picture.mail_id
    and starts_with(picture.path, document.path || '/')
  join intake_proposals one on one.id = document.proposal_id and one.case_id is not null
  where picture.role = 'photo'
)`

/** All photos that ever stood in a case. */
export async function photoPlacesOf(read: Read, { campaignId, caseId }: Place): Promise<PhotoPlace[]> {
  const { rows } = await sql<PhotoPlace>`
    select * from ${places} as place
    where "campaignId" = ${campaignId} and "caseId" = ${caseId}
    order by "attachmentId" nulls last, name`.execute(read)
  return rows
}

/** Whose cases may be looked at: those of the organiser's calls, forwarded to it; or those of one channel. */
export type PhotoSight = { readonly organiserId: string; readonly channelId: string | null }

/** A place of a photo that is like one of some photos, or the same file, in another case. */
export type LikePlace = PhotoPlace & PhotoLikeness & { readonly ownSha256: string }

/** The places in other cases of photos that are like some, the most alike first; so many places `most`. */
export async function likePlaces(
  read: Read,
  own: Place & { readonly shas: readonly string[] },
  sight: PhotoSight,
  most: number,
): Promise<LikePlace[]> {
  const alike = await likesOf(read, own.shas)
  const shas = [...new Set(alike.map(({ other }) => other))]
  if (shas.length === 0) return []
  const hidden = sight.channelId === null ? [...unforwardedStates] : []
  const { rows } = await sql<PhotoPlace>`
    select place.* from ${places} as place
    join cases on cases.campaign_id = place."campaignId" and cases.id = place."caseId"
    where place.sha256 = any(${shas}::text[])
      and place."campaignId" in (select id from campaigns where organiser_id = ${sight.organiserId})
      and place."caseId" <> ${own.caseId}
      and cases.version > 0
      and (${sight.channelId}::text is null or cases.channel_id = ${sight.channelId}
        or exists (select from showcase_entries shown where shown.campaign_id = cases.campaign_id
          and shown.case_id = cases.id and shown.published_at is not null and shown.withdrawn_at is null
          and cases.state = 'published'))
      and not (cases.state = any(${hidden}::text[]))
    order by place."caseId", place.sha256
    limit ${most}`.execute(read)
  return alike.flatMap(({ own: ownSha256, other, ...likeness }) =>
    rows.filter(({ sha256 }) => sha256 === other).map((place) => ({ ...place, ownSha256, ...likeness })),
  )
}

/** What some photos are like, the same files too, the most alike first. */
async function likesOf(read: Read, shas: readonly string[]) {
  if (shas.length === 0) return []
  const known = await read
    .selectFrom('photo_likenesses')
    .select(['sha256 as own', 'other_sha256 as other', 'distance', 'transform', 'band'])
    .where('sha256', 'in', shas)
    .orderBy('distance')
    .orderBy('sha256')
    .orderBy('other_sha256')
    .execute()
  const same = shas.map((own) => ({ own, other: own, ...sameFile }))
  return [...same, ...known]
}

const sameFile: PhotoLikeness = { distance: 0, transform: 'same-file', band: 'same' }

/** How the photos of one case are like each other, each pair once. */
export async function likeWithin(
  read: Read,
  shas: readonly string[],
): Promise<(PhotoLikeness & { readonly sha256: string; readonly other: string })[]> {
  if (shas.length < 2) return []
  return read
    .selectFrom('photo_likenesses')
    .select(['sha256', 'other_sha256 as other', 'distance', 'transform', 'band'])
    .where('sha256', 'in', shas)
    .where('other_sha256', 'in', shas)
    .whereRef('sha256', '<', 'other_sha256')
    .orderBy('distance')
    .execute()
}

/** What was measured of some files. */
export async function picturesOf(read: Read, shas: readonly string[]): Promise<Map<string, PictureFacts>> {
  if (shas.length === 0) return new Map()
  const rows = await read
    .selectFrom('files')
    .select(['sha256', 'picture'])
    .where('sha256', 'in', shas)
    .execute()
  return new Map(rows.flatMap(({ sha256, picture }) => (picture ? [[sha256, picture] as const] : [])))
}

/**
 * In how many cases that were handed in each photo stands elsewhere, or one like it: cases of other units, and of the
 * own unit those that hold it as another file.
 */
export async function casesElsewhere(
  read: Read,
  {
    caseId,
    unitId,
    shas,
  }: { readonly caseId: string; readonly unitId: string; readonly shas: readonly string[] },
): Promise<Map<string, number>> {
  if (shas.length === 0) return new Map()
  const { rows } = await sql<{ own: string; count: number }>`
    with alike as (
      select sha256 as own, other_sha256 as other from photo_likenesses where sha256 = any(${[...shas]}::text[])
      union
      select sha256, sha256 from unnest(${[...shas]}::text[]) as sha256
    )
    select alike.own, count(distinct place.case_id)::int as count
    from alike
    join attachments place on place.sha256 = alike.other and place.kind = 'photo' and place.removed_at is null
    join cases on cases.campaign_id = place.campaign_id and cases.id = place.case_id
    where place.case_id <> ${caseId} and cases.version > 0
      and cases.state not in ('withdrawn', 'disqualified')
      and (cases.unit_id <> ${unitId} or alike.own <> alike.other)
    group by 1`.execute(read)
  return new Map(rows.map(({ own, count }) => [own, count]))
}
