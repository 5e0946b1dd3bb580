import { caseCheck } from './check.ts'
import { measuredPhotos } from './shownPhotos.ts'

/**
 * One photo stands once, in one case (domain, 7.2); a second copy does not count towards the number asked for. Of cases
 * of other units nothing is told but that an examiner may ask.
 */
export const photoReuseCheck = caseCheck({
  name: 'photoReuse',
  whileTyping: true,
  outcomes: {
    'photo-twice': { severity: 'warning', rule: 'photos' },
    'photo-looks-twice': { severity: 'warning', rule: 'photos' },
    'photo-in-other-case': { severity: 'warning', rule: 'photos' },
    'photo-may-be-asked': { severity: 'notice', rule: 'photos' },
  },
  examine(subject, report) {
    const firsts = new Map<string, number>()
    const numbers = new Map<string, number>()
    for (const { file, number, where } of measuredPhotos(subject)) {
      const values = { number, name: file.name }
      const first = firsts.get(file.sha256)
      const like = file.looksLike?.map((id) => numbers.get(id)).find((one) => one !== undefined)
      firsts.set(file.sha256, first ?? number)
      numbers.set(file.attachmentId, number)
      if (first !== undefined) report('photo-twice', where, { ...values, first })
      else if (like !== undefined) report('photo-looks-twice', where, { ...values, first: like })
      const title = file.alsoIn[0]
      if (title !== undefined)
        report('photo-in-other-case', where, { ...values, title, count: file.alsoIn.length })
      if (file.elsewhere) report('photo-may-be-asked', where, values)
    }
  },
})
