import { hashDistance, type PhotoHash, photoHash } from './photoHash.ts'
import {
  correlation,
  edgesTogether,
  type Hold,
  held,
  holds,
  look,
  type View,
  wholeView,
} from './photoView.ts'
import type { Band } from './settings.ts'

/** A photo as it is compared: what is told of its file, and its small grey picture. */
export type Photo = {
  readonly sha256: string
  readonly width: number
  readonly height: number
  readonly gray: Uint8Array
}

/** A photo with the hashes of what it shows, of its parts, and of it held otherwise. */
export type PhotoPrint = {
  readonly photo: Photo
  readonly windows: readonly { readonly view: View; readonly hash: PhotoHash }[]
  readonly held: readonly { readonly hold: Hold; readonly gray: Uint8Array; readonly hash: PhotoHash }[]
}

/** What was probably done to one photo to make the other. */
export const photoTransforms = [
  'same-file',
  'recompressed',
  'resized',
  'cropped',
  'tilted',
  'mirrored',
  'rotated',
] as const
export type PhotoTransform = (typeof photoTransforms)[number]

export type PhotoLikeness = {
  /** In how many of 64 bits the hashes differ where the two lie on each other best. */
  readonly distance: number
  readonly transform: PhotoTransform
  readonly band: Band
}

/** Each side may be cut by as much; what is cut in between is found by moving the view. */
const cuts = [0, 0.07, 0.14] as const
const windows: readonly View[] = cuts.flatMap((left) =>
  cuts.flatMap((top) =>
    cuts.flatMap((right) =>
      cuts.map((bottom) => ({ left, top, right: 1 - right, bottom: 1 - bottom, angle: 0 })),
    ),
  ),
)

/** Hashes a photo for comparing. */
export function photoPrint(photo: Photo): PhotoPrint {
  return {
    photo,
    windows: windows.map((view) => ({ view, hash: photoHash(look(photo.gray, view)) })),
    held: holds.map((hold) => {
      const gray = held(photo.gray, hold)
      return { hold, gray, hash: photoHash(look(gray, wholeView)) }
    }),
  }
}

/** Hashes that differ by more are of other pictures. */
const furthest = 18
/** Two views that lie on each other go together so well at least, and so do their edges. */
const leastFit = 0.9
const leastEdges = 0.9
/** Where the whole of both is compared and the hashes agree, a mark or another brightness may cost more. */
const nearest = 8
const leastEdgesOfNear = 0.72

/** Compares two photos; of a pair that is not alike there is nothing to tell. */
export function comparePhotos(one: PhotoPrint, other: PhotoPrint): PhotoLikeness | null {
  if (one.photo.sha256 === other.photo.sha256) return { distance: 0, transform: 'same-file', band: 'same' }
  const lying = [placed(one, other), placed(other, one)].filter((place) => place !== null)
  const best = lying.sort((a, b) => b.fit - a.fit)[0]
  if (!best || !isAlike(best)) return null
  return { distance: best.distance, transform: transformOf(best, one.photo, other.photo), band: bandOf(best) }
}

function isAlike({ view, distance, fit, edges }: Placed): boolean {
  if (fit < leastFit) return false
  return (
    edges >= leastEdges || (edges >= leastEdgesOfNear && distance <= nearest && cutOf(view) < 2 * leastCut)
  )
}

/** The most that a view leaves out at a side. */
function cutOf({ left, top, right, bottom }: View): number {
  return Math.max(left, top, 1 - right, 1 - bottom)
}

/** Less is the blur of enlarging. */
const leastCut = 0.02

type Placed = {
  readonly view: View
  readonly hold: Hold
  readonly fit: number
  readonly edges: number
  readonly distance: number
}

/** Where the second photo, held in some way, lies in the first. */
function placed(whole: PhotoPrint, part: PhotoPrint): Placed | null {
  let best = { distance: furthest + 1, view: wholeView, of: part.held[0] }
  for (const window of whole.windows) {
    for (const of of part.held) {
      const distance = hashDistance(window.hash, of.hash)
      if (distance < best.distance) best = { distance, view: window.view, of }
    }
  }
  if (best.distance > furthest || !best.of) return null
  const { gray, hold, hash } = best.of
  const { view, fit } = moved(whole.photo.gray, look(gray, wholeView), best.view)
  const seen = look(whole.photo.gray, view)
  const edges = edgesTogether(seen, look(gray, wholeView))
  return { view, hold, fit, edges, distance: hashDistance(photoHash(seen), hash) }
}

/** Moves the edges and the angle of a view until it goes together best. */
function moved(gray: Uint8Array, wanted: Float32Array, start: View): { view: View; fit: number } {
  let best = { view: start, fit: correlation(look(gray, start), wanted) }
  if (best.fit < hopeless) return best
  for (const step of [0.04, 0.02, 0.01, 0.005]) {
    for (let better = true, rounds = 0; better && rounds < 6; rounds += 1) {
      better = false
      for (const view of neighbours(best.view, step)) {
        const fit = correlation(look(gray, view), wanted)
        if (fit > best.fit) {
          best = { view, fit }
          better = true
        }
      }
    }
  }
  return best
}

/** From less than this no moving leads to a fit. */
const hopeless = 0.3
const mostCut = 0.25
const degrees = 100

function neighbours(view: View, step: number): View[] {
  const moves: View[] = []
  for (const by of [step, -step]) {
    moves.push({ ...view, left: view.left + by }, { ...view, right: view.right + by })
    moves.push({ ...view, top: view.top + by }, { ...view, bottom: view.bottom + by })
    moves.push({ ...view, angle: view.angle + by * degrees })
  }
  return moves.filter(
    ({ left, top, right, bottom, angle }) =>
      left >= -step / 2 &&
      top >= -step / 2 &&
      right <= 1 + step / 2 &&
      bottom <= 1 + step / 2 &&
      cutOf({ left, top, right, bottom, angle }) <= mostCut &&
      Math.abs(angle) <= 8,
  )
}

function bandOf({ distance, fit }: Placed): Band {
  if (distance <= 5 && fit >= 0.97) return 'same'
  return distance <= 10 ? 'heavy' : 'partial'
}

function transformOf({ view, hold }: Placed, one: Photo, other: Photo): PhotoTransform {
  if (hold.mirrored) return 'mirrored'
  if (hold.quarters !== 0) return 'rotated'
  if (Math.abs(view.angle) >= 1) return 'tilted'
  if (cutOf(view) >= leastCut) return 'cropped'
  return one.width === other.width && one.height === other.height ? 'recompressed' : 'resized'
}
