import { caseCheck } from './check.ts'
import { type ShownPhoto, shownPhotos } from './shownPhotos.ts'

const where = { part: 'photos' } as const

/** Photos may be left out where they are optional; if there are any, there are enough (notice 二、3 可附…不少于3张). */
export const photoCountCheck = caseCheck({
  name: 'photoCount',
  whileTyping: true,
  outcomes: {
    'photos-none': { severity: 'notice', rule: 'photos.mandatory' },
    'photos-missing': { severity: 'error', rule: 'photos.mandatory' },
    'photos-too-few': { severity: 'error', rule: 'photos' },
    'photos-too-few-unlike': { severity: 'warning', rule: 'photos' },
    'photos-too-many': { severity: 'error', rule: 'photos' },
  },
  examine(subject, report) {
    const { mandatory, min, max } = subject.rules.photos
    const shown = shownPhotos(subject)
    const count = new Set(shown.map(({ photo, file }) => file?.sha256 ?? photo.attachmentId)).size
    const unlike = unlikePhotos(shown)
    if (count === 0) report(mandatory && min > 0 ? 'photos-missing' : 'photos-none', where, { min })
    else if (count < min) report('photos-too-few', where, { count, min, missing: min - count })
    else if (unlike < min)
      report('photos-too-few-unlike', where, { count: unlike, min, missing: min - unlike })
    if (max !== null && count > max) report('photos-too-many', where, { count, max, over: count - max })
  },
})

/** How many photos look different; whether two are one is for a person to judge, so that it hinders nobody. */
function unlikePhotos(shown: readonly ShownPhoto[]): number {
  const seen = new Set<string>()
  const kept = new Set<string>()
  for (const { photo, file } of shown) {
    const isCopy = file?.looksLike?.some((id) => seen.has(id)) ?? false
    seen.add(photo.attachmentId)
    if (!isCopy) kept.add(file?.sha256 ?? photo.attachmentId)
  }
  return kept.size
}
