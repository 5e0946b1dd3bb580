import { photoIndex } from '../../../domain/likeness/photoIndex.ts'
import { comparePhotos, type PhotoLikeness, type PhotoPrint } from '../../../domain/likeness/photos.ts'
import type { Opened } from './gather.ts'

type Pair = { readonly a: string; readonly b: string }
type Seen = { readonly path: string; readonly isNew: boolean }
/** A photo with all places where its file lies, the new ones first. */
type Kept = { readonly print: PhotoPrint; readonly places: Seen[] }

/** The photos whose hashes come nearest are compared closely. */
const mostCandidates = 200

/** The photos that are alike; of a file that lies in several places the first is compared, the others are told beside it. */
export function likePhotos(files: readonly Opened[], tell: (done: number) => void): (Pair & PhotoLikeness)[] {
  const photos = [...keptOf(files)]
  const index = photoIndex()
  for (const [at, { print }] of photos.entries()) index.add(at, print.hashes)
  return photos.flatMap((one, at) => {
    tell(at)
    if (!one.places.some(({ isNew }) => isNew)) return []
    const alike = index.candidates(one.print.photo.gray, mostCandidates).flatMap(({ id }) => {
      const other = photos[id]
      const likeness = other && isFor(at, id, other) ? comparePhotos(one.print, other.print) : null
      return likeness && other ? [{ ...between(one, other), ...likeness }] : []
    })
    return [...sameFiles(one), ...alike]
  })
}

function keptOf(files: readonly Opened[]): Iterable<Kept> {
  const bySha = new Map<string, Kept>()
  for (const { photos, isNew } of files) {
    for (const { path, print } of photos) {
      const kept = bySha.get(print.photo.sha256) ?? { print, places: [] }
      bySha.set(print.photo.sha256, kept)
      kept.places.push({ path, isNew })
    }
  }
  for (const { places } of bySha.values())
    places.sort((one, other) => Number(other.isNew) - Number(one.isNew) || (one.path < other.path ? -1 : 1))
  return bySha.values()
}

/** Of two new photos the later one is told as the other. */
function isFor(at: number, id: number, other: Kept): boolean {
  return id > at || (id < at && !other.places.some(({ isNew }) => isNew))
}

function between(one: Kept, other: Kept): Pair {
  return { a: one.places[0]?.path ?? '', b: other.places[0]?.path ?? '' }
}

function sameFiles({ places }: Kept): (Pair & PhotoLikeness)[] {
  const [first, ...others] = places
  return others.map(({ path }) => ({
    a: first?.path ?? '',
    b: path,
    distance: 0,
    transform: 'same-file',
    band: 'same',
  }))
}
