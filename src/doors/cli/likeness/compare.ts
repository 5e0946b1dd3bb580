import { clusters } from '../../../domain/likeness/finding.ts'
import type { Likeness } from '../../../domain/likeness/likeness.ts'
import { type LikePair, likePairs } from '../../../domain/likeness/pairs.ts'
import type { PhotoLikeness } from '../../../domain/likeness/photos.ts'
import type { LikenessSettings } from '../../../domain/likeness/settings.ts'
import type { Opened } from './gather.ts'
import { likePhotos } from './photoPairs.ts'

type Pair = { readonly a: string; readonly b: string }

/** What is alike among the files: `a` is a new one, `b` another new one or one that is there to be compared with. */
export type Found = {
  readonly texts: readonly LikePair[]
  readonly photos: readonly (Pair & PhotoLikeness)[]
  readonly clusters: readonly (readonly string[])[]
}

/** Compares the new files with each other and with all others. */
export function compareFiles(
  files: readonly Opened[],
  settings: LikenessSettings,
  tell: (done: number) => void,
): Found {
  const texts = likeTexts(files, settings, tell)
  const photos = likePhotos(files, tell)
  return {
    texts: texts.toSorted((one, other) => share(other) - share(one)),
    photos: photos.toSorted((one, other) => one.distance - other.distance),
    clusters: clusters(texts),
  }
}

function share({ inA, inB }: Likeness): number {
  return Math.max(inA, inB)
}

function likeTexts(
  files: readonly Opened[],
  settings: LikenessSettings,
  tell: (done: number) => void,
): LikePair[] {
  const texts = new Map(files.flatMap(({ path, text }) => (text ? [[path, text.prepared] as const] : [])))
  const all = [...texts].map(([path, text]) => ({ id: path, unit: path, text }))
  const fresh = new Set(files.filter(({ isNew }) => isNew).map(({ path }) => path))
  return likePairs(all, fresh, settings, tell)
}
