import { addDays } from '../../foundation/clock.ts'
import type { PhotoFacts } from '../case/facts.ts'
import { caseCheck } from './check.ts'
import { sizeOf } from './photoSize.ts'
import { measuredPhotos } from './shownPhotos.ts'
import { readSpan } from './writtenTime.ts'

const editors =
  /photoshop|lightroom|gimp|snapseed|picsart|vsco|meitu|美图|beautyplus|beautycam|facetune|faceu|b612|醒图|轻颜|无他|canva|coreldraw|acdsee|光影魔术手/i
const copySide = 1280
const copyBytesPerPixel = 0.5
/** No camera writes so many bytes for a pixel; a small copy saved anew at the highest quality has more than it needs. */
const fullBytesPerPixel = 2.2
const resavedBytesPerPixel = 0.8
const resavedSide = 1600

/**
 * What a file tells of where it comes from (domain, 7.2): a copy sent through a messenger, an editing program,
 * another day than the caption's. A file that tells nothing is normal and gives no finding.
 */
export const photoOriginCheck = caseCheck({
  name: 'photoOrigin',
  whileTyping: true,
  outcomes: {
    'photo-recompressed': { severity: 'notice', rule: 'photos.reading' },
    'photo-inflated': { severity: 'notice', rule: 'photos.reading' },
    'photo-before-period': { severity: 'notice', rule: 'period' },
    'photo-edited': { severity: 'notice', rule: null },
    'photo-date-differs': { severity: 'warning', rule: 'photos.captionParts' },
  },
  examine(subject, report) {
    for (const { file, photo, number, where } of measuredPhotos(subject)) {
      const { width, height } = file
      if (isCopy(file)) report('photo-recompressed', where, { number, name: file.name, width, height })
      if (isInflated(file))
        report('photo-inflated', where, { number, name: file.name, width, height, size: sizeOf(file.bytes) })
      if (file.software && editors.test(file.software))
        report('photo-edited', where, { number, name: file.name, software: file.software })
      const taken = dayTaken(file)
      const caption = readSpan(photo.time)
      if (taken && caption && (taken < addDays(caption.from, -1) || taken > addDays(caption.to, 1)))
        report('photo-date-differs', where, { number, name: file.name, taken, caption: photo.time })
      const floor = subject.rules.period.from
      if (floor && (taken ?? caption?.to ?? floor) < floor)
        report('photo-before-period', where, { number, day: taken ?? photo.time, floor })
    }
  },
})

function isCopy(file: PhotoFacts): boolean {
  const pixels = file.width * file.height
  const bare = file.takenAt === null && file.camera === null
  return (
    bare &&
    pixels > 0 &&
    Math.max(file.width, file.height) <= copySide &&
    file.bytes < pixels * copyBytesPerPixel
  )
}

function isInflated({ format, bytes, width, height, takenAt, camera }: PhotoFacts): boolean {
  const pixels = width * height
  if (format !== 'jpeg' || pixels === 0) return false
  const bare = takenAt === null && camera === null
  const resaved = bare && Math.max(width, height) <= resavedSide && bytes > pixels * resavedBytesPerPixel
  return bytes > pixels * fullBytesPerPixel || (resaved && bytes > 700_000)
}

/** The day the camera recorded; a clock that was never set says nothing. */
function dayTaken(file: PhotoFacts): string | null {
  const day = /^((?:19|20)\d{2}-\d{2}-\d{2})T/.exec(file.takenAt ?? '')?.[1]
  return day && day >= '1995-01-01' ? day : null
}
