import { caseCheck } from './check.ts'
import { measuredPhotos } from './shownPhotos.ts'

/** One photo stands once, in one case (domain, 7.2); a second copy does not count towards the number asked for. */
export const photoReuseCheck = caseCheck({
  name: 'photoReuse',
  whileTyping: true,
  outcomes: {
    'photo-twice': { severity: 'warning', rule: 'photos' },
    'photo-in-other-case': { severity: 'warning', rule: 'photos' },
  },
  examine(subject, report) {
    const firsts = new Map<string, number>()
    for (const { file, number, where } of measuredPhotos(subject)) {
      const first = firsts.get(file.sha256)
      if (first === undefined) firsts.set(file.sha256, number)
      else report('photo-twice', where, { number, first, name: file.name })
      const title = file.alsoIn[0]
      if (title !== undefined)
        report('photo-in-other-case', where, { number, name: file.name, title, count: file.alsoIn.length })
    }
  },
})
