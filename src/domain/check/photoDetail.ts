import type { PhotoFacts } from '../case/facts.ts'
import { caseCheck } from './check.ts'
import { measuredPhotos } from './shownPhotos.ts'

/** A picture enlarged twice has a finest structure below this; soft lenses come near it. */
const soft = 0.01
/** What a camera recorded is believed until there is no more than a third of the size would show. */
const softOfCamera = 0.002
/** The program of a camera stores once; an editor keeps about the quality it found. */
const muchCoarser = 3

/**
 * Whether a photo holds what its size promises (domain, 7.2): less detail than a picture of this size, or a coarse
 * compression that a later saving hides. It says possibly and never more, since a shaken photo looks alike.
 */
export const photoDetailCheck = caseCheck({
  name: 'photoDetail',
  whileTyping: true,
  outcomes: {
    'photo-enlarged': { severity: 'notice', rule: 'photos.reading' },
    'photo-saved-anew': { severity: 'notice', rule: 'photos.reading' },
  },
  examine(subject, report) {
    for (const { file, number, where } of measuredPhotos(subject)) {
      const { name, width, height } = file
      if (isSoft(file)) report('photo-enlarged', where, { number, name, width, height })
      const times = file.detail?.coarser ?? 1
      if (times >= muchCoarser) report('photo-saved-anew', where, { number, name, times })
    }
  },
})

function isSoft({ detail, takenAt, camera }: PhotoFacts): boolean {
  const bare = takenAt === null && camera === null
  return detail !== undefined && detail.fine !== null && detail.fine < (bare ? soft : softOfCamera)
}
