import { agreementOf, hasMark, isOnePhoto, isUnderMark } from './photoEvidence.ts'
import { photoHashes } from './photoHash.ts'
import { heldHashes, isMirrored, isTurned } from './photoHold.ts'
import { cutOf, type Placed, placed } from './photoPlacing.ts'
import { wholeView } from './photoView.ts'
import type { Band } from './settings.ts'

/** A photo as it is compared: what is told of its file, and its small picture in grey and in colour. */
export type Photo = {
  readonly sha256: string
  readonly width: number
  readonly height: number
  readonly gray: Uint8Array
  readonly colour: Uint8Array
}

/** A photo with the hashes of its windows, two halves for each, and of its whole in the eight ways to hold it. */
export type PhotoPrint = {
  readonly photo: Photo
  readonly hashes: Int32Array
  readonly held: Int32Array
}

/** What was probably done to one photo to make the other. */
export const photoTransforms = [
  'same-file',
  'recompressed',
  'resized',
  'marked',
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

/** Whether a grey picture has anything to be compared: a sheet of one colour is like every other. */
export function showsSomething(gray: Uint8Array): boolean {
  const mean = gray.reduce((sum, value) => sum + value, 0) / gray.length
  const spread = gray.reduce((sum, value) => sum + (value - mean) ** 2, 0) / gray.length
  return spread > leastSpread ** 2
}

const leastSpread = 4

/** Hashes a photo for comparing. */
export function photoPrint(photo: Photo): PhotoPrint {
  return keptPrint(photo, photoHashes(photo.gray))
}

/** The print of a photo whose hashes were kept. */
export function keptPrint(photo: Photo, hashes: Int32Array): PhotoPrint {
  return { photo, hashes, held: heldHashes(photo.gray) }
}

/** Compares two photos; of a pair that is not alike there is nothing to tell. */
export function comparePhotos(one: PhotoPrint, other: PhotoPrint): PhotoLikeness | null {
  if (one.photo.sha256 === other.photo.sha256) return { distance: 0, transform: 'same-file', band: 'same' }
  const lying = [lie(one, other), lie(other, one)].filter((lies) => lies !== null)
  const best = lying.sort((a, b) => b.place.fit - a.place.fit)[0]
  if (!best || best.place.fit < leastFit) return null
  const transform = transformBetween(best, one.photo, other.photo)
  return transform && { distance: best.place.distance, transform, band: bandOf(best.place) }
}

/** Under a mark a view is moved too far, so that the wholes are laid on each other once more. */
function transformBetween({ place, whole, part }: Lying, one: Photo, other: Photo): PhotoTransform | null {
  const transform = transformOf(place, one, other)
  const agreement = agreementOf(whole.photo, part.photo, place)
  const isPlain = transform === 'recompressed' || transform === 'resized'
  if (isOnePhoto(agreement) && transform !== 'cropped')
    return isPlain && hasMark(agreement) ? 'marked' : transform
  const flat = { ...place, view: wholeView }
  if (isUnderMark(agreementOf(whole.photo, part.photo, flat))) {
    const held = transformOf(flat, one, other)
    return held === 'recompressed' || held === 'resized' ? 'marked' : held
  }
  return isOnePhoto(agreement) ? transform : null
}

/** Two views that lie on each other go together so well at least. */
const leastFit = 0.85
/** Less is the blur of enlarging. */
const leastCut = 0.02

type Lying = { readonly place: Placed; readonly whole: PhotoPrint; readonly part: PhotoPrint }

function lie(whole: PhotoPrint, part: PhotoPrint): Lying | null {
  const place = placed(whole, part)
  return place && { place, whole, part }
}

function bandOf({ distance, fit }: Placed): Band {
  if (distance <= 5 && fit >= 0.97) return 'same'
  return distance <= 10 ? 'heavy' : 'partial'
}

function transformOf({ view, hold }: Placed, one: Photo, other: Photo): PhotoTransform {
  if (isMirrored(hold)) return 'mirrored'
  if (isTurned(hold)) return 'rotated'
  if (Math.abs(view.angle) >= 1) return 'tilted'
  if (cutOf(view) >= leastCut) return 'cropped'
  return one.width === other.width && one.height === other.height ? 'recompressed' : 'resized'
}
