import type { PictureFacts } from '../domain/case/facts.ts'
import type { PhotoLikeness } from '../domain/likeness/photos.ts'
import type { Origin } from '../domain/likeness/source.ts'
import { type CaseRow, caseRowsOf, newestVersion } from '../engines/store/cases.ts'
import {
  likePlaces,
  likeWithin,
  type PhotoPlace,
  type PhotoSight,
  photoPlacesOf,
  picturesOf,
} from '../engines/store/photoPlaces.ts'
import type { Read } from '../engines/store/store.ts'
import type { App } from './app.ts'
import type { Opened } from './caseAccess.ts'
import { originOf, shownAmong, titlesOfCalls } from './likenessSight.ts'
import type { LikePhotos, SeenPhoto } from './photoLikeness.ts'

/** So many places of photos are told at most. */
const mostPlaces = 200

/** The photos that a case shows now, and the pictures in the documents it came in. */
export async function ownPhotos(
  read: Read,
  theCase: Pick<CaseRow, 'campaignId' | 'id'>,
): Promise<SeenPhoto[]> {
  const { campaignId, id: caseId } = theCase
  return seenPhotos(read, theCase, await photoPlacesOf(read, { campaignId, caseId }))
}

/** Of the places of photos in a case those that its newest version shows; a photo is told once. */
async function seenPhotos(
  read: Read,
  { campaignId, id }: Pick<CaseRow, 'campaignId' | 'id'>,
  places: readonly Pick<PhotoPlace, 'sha256' | 'attachmentId' | 'name'>[],
): Promise<SeenPhoto[]> {
  const content = (await newestVersion(read, campaignId, id))?.content
  const pictures = await picturesOf(
    read,
    places.map(({ sha256 }) => sha256),
  )
  const seen: SeenPhoto[] = []
  for (const { sha256, attachmentId, name } of places) {
    const at = content?.photos.findIndex((photo) => photo.attachmentId === attachmentId) ?? -1
    const stands = seen.some((one) => one.sha256 === sha256)
    if (attachmentId === null ? stands : at < 0) continue
    const caption = attachmentId === null ? null : (content?.photos[at] ?? null)
    const number = attachmentId === null ? null : at + 1
    seen.push({ sha256, attachmentId, name, number, caption, picture: pictures.get(sha256) ?? null })
  }
  return seen.sort((one, other) => (one.number ?? Infinity) - (other.number ?? Infinity))
}

/** The pairs of photos of one case that are alike. */
export async function likeInside(
  read: Read,
  theCase: CaseRow,
  photos: readonly SeenPhoto[],
): Promise<LikePhotos[]> {
  const known = await likeWithin(
    read,
    photos.map(({ sha256 }) => sha256),
  )
  const likenessOf = (one: string, other: string): PhotoLikeness | undefined => {
    if (one === other) return sameFile
    const [sha256, second] = [one, other].sort()
    return known.find((like) => like.sha256 === sha256 && like.other === second)
  }
  return photos.flatMap((own, at) =>
    photos.slice(at + 1).flatMap((other) => {
      const likeness = likenessOf(own.sha256, other.sha256)
      if (!likeness) return []
      return [pairOf({ own, other, otherCase: theCase, origin: null, likeness })]
    }),
  )
}

const sameFile: PhotoLikeness = { distance: 0, transform: 'same-file', band: 'same' }

/** The photos of other cases that are like those of one, as far as they may be shown. */
export async function likeElsewhere(
  app: App,
  { theCase, call }: Opened,
  photos: readonly SeenPhoto[],
  sight: PhotoSight,
): Promise<LikePhotos[]> {
  const { read } = app.store
  const shas = [...new Set(photos.map(({ sha256 }) => sha256))]
  const places = await likePlaces(read, { campaignId: call.id, caseId: theCase.id, shas }, sight, mostPlaces)
  if (places.length === 0) return []
  const ids = [...new Set(places.map(({ caseId }) => caseId))]
  const [rows, shown, titles] = [
    await caseRowsOf(read, ids),
    await shownAmong(read, ids),
    await titlesOfCalls(app),
  ]
  const found: LikePhotos[] = []
  for (const row of rows) {
    const here = places.filter(({ caseId }) => caseId === row.id)
    const seen = await seenIn(read, row, here, sight)
    const origin: Origin = originOf(row, call, shown, titles)
    for (const { ownSha256, sha256, attachmentId, distance, transform, band } of here) {
      const own = photos.find((photo) => photo.sha256 === ownSha256)
      const other = seen.find((photo) => photo.sha256 === sha256 && photo.attachmentId === attachmentId)
      if (own && other)
        found.push(pairOf({ own, other, otherCase: row, origin, likeness: { distance, transform, band } }))
    }
  }
  return unique(found).sort((one, other) => one.likeness.distance - other.likeness.distance)
}

/** Of a case of another channel a recommender sees no more than the public: no document, nothing of the camera. */
async function seenIn(
  read: Read,
  row: CaseRow,
  places: readonly PhotoPlace[],
  { channelId }: PhotoSight,
): Promise<SeenPhoto[]> {
  const seen = await seenPhotos(read, row, places)
  if (channelId === null || row.channelId === channelId) return seen
  return seen
    .filter(({ attachmentId }) => attachmentId !== null)
    .map((photo) => ({ ...photo, name: '', picture: photo.picture && bare(photo.picture) }))
}

function bare(picture: PictureFacts): PictureFacts {
  return { ...picture, takenAt: null, camera: null, software: null, place: null }
}

function unique(pairs: readonly LikePhotos[]): LikePhotos[] {
  return [...new Map(pairs.toReversed().map((pair) => [pair.key, pair])).values()].toReversed()
}

function pairOf({ own, other, otherCase, origin, likeness }: Omit<LikePhotos, 'key'>): LikePhotos {
  const { id, title, unitName, number } = otherCase
  return {
    key: keyOf(id, own.sha256, other.sha256),
    ...{ own, other, origin, otherCase: { id, title, unitName, number } },
    likeness: { distance: likeness.distance, transform: likeness.transform, band: likeness.band },
  }
}

/** How a pair of photos is named in an address: by the other case and the beginnings of both contents. */
export function keyOf(otherCaseId: string, own: string, other: string): string {
  return [otherCaseId, own.slice(0, 16), other.slice(0, 16)].join('.')
}
