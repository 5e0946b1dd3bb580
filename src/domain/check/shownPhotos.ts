import type { CasePhoto } from '../case/content.ts'
import type { PhotoFacts } from '../case/facts.ts'
import type { CaseSubject } from './check.ts'
import type { Place } from './finding.ts'

/** A photo of the case with what was measured of its file; `number` is its place in the row, from 1. */
export type ShownPhoto = {
  readonly number: number
  readonly photo: CasePhoto
  readonly file: PhotoFacts | null
  readonly where: Place
}

/** The photos in the order in which the case shows them. */
export function shownPhotos({ content, facts }: CaseSubject): ShownPhoto[] {
  const files = new Map(facts.photos.map((file) => [file.attachmentId, file]))
  return content.photos.map((photo, index) => ({
    number: index + 1,
    photo,
    file: files.get(photo.attachmentId) ?? null,
    where: { part: 'photos', item: photo.attachmentId },
  }))
}

/** The photos whose files are there, so that what was measured can be judged. */
export function measuredPhotos(subject: CaseSubject): (ShownPhoto & { readonly file: PhotoFacts })[] {
  return shownPhotos(subject).flatMap((shown) => (shown.file ? [{ ...shown, file: shown.file }] : []))
}
