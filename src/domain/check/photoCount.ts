import { caseCheck } from './check.ts'
import { shownPhotos } from './shownPhotos.ts'

const where = { part: 'photos' } as const

/** Photos may be left out where they are optional; if there are any, there are enough (notice 二、3 可附…不少于3张). */
export const photoCountCheck = caseCheck({
  name: 'photoCount',
  whileTyping: true,
  outcomes: {
    'photos-none': { severity: 'notice', rule: 'photos.mandatory' },
    'photos-missing': { severity: 'error', rule: 'photos.mandatory' },
    'photos-too-few': { severity: 'error', rule: 'photos' },
    'photos-too-many': { severity: 'error', rule: 'photos' },
  },
  examine(subject, report) {
    const { mandatory, min, max } = subject.rules.photos
    const count = new Set(shownPhotos(subject).map(({ photo, file }) => file?.sha256 ?? photo.attachmentId))
      .size
    if (count === 0) report(mandatory && min > 0 ? 'photos-missing' : 'photos-none', where, { min })
    else if (count < min) report('photos-too-few', where, { count, min, missing: min - count })
    if (max !== null && count > max) report('photos-too-many', where, { count, max, over: count - max })
  },
})
