import type { CasePhoto } from '../domain/case/content.ts'
import type { PictureFacts } from '../domain/case/facts.ts'
import type { PhotoLikeness } from '../domain/likeness/photos.ts'
import type { Origin } from '../domain/likeness/source.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { OpenFile } from '../engines/files/files.ts'
import { photoRulingsAbout } from '../engines/store/photoRulings.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type PictureSize, pictureOf } from './attachments.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { keyOf, likeElsewhere, likeInside, ownPhotos } from './photoSight.ts'

/** A photo as it stands in a case: with its caption, or in a document; what the camera recorded is told to those who may see it. */
export type SeenPhoto = {
  readonly sha256: string
  readonly name: string
  /** Its place in the row of the case's photos; `null` where it stands in a document. */
  readonly number: number | null
  readonly attachmentId: string | null
  readonly caption: CasePhoto | null
  readonly picture: PictureFacts | null
}

/** The case that the other photo stands in, by its names. */
export type OtherCase = {
  readonly id: string
  readonly title: string
  readonly unitName: string
  readonly number: string | null
}

/** Two photos that are alike; `origin` tells where the other stands, `null` within the same case. */
export type LikePhotos = {
  readonly key: string
  readonly own: SeenPhoto
  readonly other: SeenPhoto
  readonly otherCase: OtherCase
  readonly origin: Origin | null
  readonly likeness: PhotoLikeness
}

export type PhotoRuled = Awaited<ReturnType<typeof photoRulingsAbout>>[number] & { readonly key: string }

/** What the photos of a case are like: each other, and those of other cases, the most alike first. */
export type CasePhotoLikeness = Opened & {
  readonly within: readonly LikePhotos[]
  readonly elsewhere: readonly LikePhotos[]
  readonly rulings: readonly PhotoRuled[]
}

/**
 * Which photos are like those of a case. The organiser's house sees cases that were forwarded to it, a recommender those
 * of the own channel and what the public sees; where a photo was taken is told to the organiser's house alone.
 */
export async function readPhotoLikeness(app: App, actor: Actor, caseId: string): Promise<CasePhotoLikeness> {
  const opened = await openCase(app, actor, 'likeness.read', caseId)
  const { theCase, call } = opened
  const recommends = actor.office.role === 'recommender'
  const sight = { organiserId: call.organiserId, channelId: recommends ? theCase.channelId : null }
  const photos = await ownPhotos(app.store.read, theCase)
  const [within, elsewhere] = [
    await likeInside(app.store.read, theCase, photos),
    await likeElsewhere(app, opened, photos, sight),
  ]
  const told = recommends
    ? { within: within.map(withoutPlace), elsewhere: elsewhere.map(withoutPlace) }
    : { within, elsewhere }
  const seen = new Set([...within, ...elsewhere].map(({ key }) => key))
  const rulings = await photoRulingsAbout(app.store.read, { campaignId: call.id, caseId })
  return {
    ...opened,
    ...told,
    rulings: rulings
      .map((one) => ({ ...one, key: keyOf(one.otherCaseId, one.sha256, one.otherSha256) }))
      .filter(({ key }) => seen.has(key)),
  }
}

function withoutPlace(pair: LikePhotos): LikePhotos {
  const hidden = (photo: SeenPhoto): SeenPhoto => ({
    ...photo,
    picture: photo.picture && { ...photo.picture, place: null },
  })
  return { ...pair, own: hidden(pair.own), other: hidden(pair.other) }
}

/** Two photos beside each other, with all that is told of their case. */
export type LikePhotoPair = CasePhotoLikeness & { readonly pair: LikePhotos }

/** Shows a photo beside one that is like it. */
export async function readLikePhotoPair(
  app: App,
  actor: Actor,
  caseId: string,
  key: string,
): Promise<LikePhotoPair> {
  const found = await readPhotoLikeness(app, actor, caseId)
  const pair = [...found.within, ...found.elsewhere].find((one) => one.key === key)
  if (!pair) throw refusal('not-found', 'not-found')
  return { ...found, pair }
}

/** A picture of one of two photos that are alike, without what the camera recorded. */
export async function openLikePhoto(
  app: App,
  actor: Actor,
  asked: {
    readonly caseId: string
    readonly key: string
    readonly side: 'own' | 'other'
    readonly size: PictureSize
  },
): Promise<{ sha256: string; content: OpenFile }> {
  const { pair } = await readLikePhotoPair(app, actor, asked.caseId, asked.key)
  const { sha256 } = pair[asked.side]
  return { sha256, content: await pictureOf(app, sha256, asked.size) }
}
