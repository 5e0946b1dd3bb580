import type { Day } from '../../foundation/clock.ts'
import type { CaseFacts } from '../case/facts.ts'
import { caseCheck, type Report } from './check.ts'
import { dayMeasured } from './writtenTime.ts'

const documents = { part: 'documents' } as const
const form = { part: 'form' } as const

/**
 * The files of a case: one document tells one case and comes with its form, both readable (notice 二、3 一个案例撰写
 * 一个材料 and 三、3); the opinion on the form has a day that can be (annex, row 7).
 */
export const parcelCheck = caseCheck({
  name: 'parcel',
  whileTyping: true,
  outcomes: {
    'document-missing': { severity: 'error', rule: 'onePerDocument' },
    'document-unreadable': { severity: 'error', rule: 'onePerDocument' },
    'documents-several': { severity: 'error', rule: 'onePerDocument' },
    'document-several-cases': { severity: 'error', rule: 'onePerDocument' },
    'title-without-union': { severity: 'warning', rule: 'title' },
    'photos-in-document': { severity: 'warning', rule: 'photos' },
    'form-missing': { severity: 'error', rule: 'form' },
    'form-unreadable': { severity: 'notice', rule: 'form' },
    'form-undivided': { severity: 'notice', rule: 'form' },
    'form-disagrees': { severity: 'warning', rule: 'form' },
    'opinion-missing': { severity: 'notice', rule: 'form' },
    'opinion-undated': { severity: 'notice', rule: 'form' },
    'opinion-in-future': { severity: 'warning', rule: 'form' },
    'opinion-before-notice': { severity: 'warning', rule: 'form' },
  },
  examine({ rules, facts }, report) {
    const { parcel } = facts
    if (!parcel) return
    for (const { name, reason } of parcel.unreadable)
      report('document-unreadable', { ...documents, item: name }, { name: lastOf(name), reason })
    if (parcel.materials.length === 0 && parcel.unreadable.length === 0) report('document-missing', documents)
    if (rules.onePerDocument && parcel.materials.length > 1)
      report('documents-several', documents, {
        count: parcel.materials.length,
        names: parcel.materials.map(lastOf).join('、'),
      })
    const [first = '', second = ''] = parcel.titles
    if (rules.onePerDocument && parcel.titles.length > 1)
      report('document-several-cases', documents, { count: parcel.titles.length, first, second })
    if (parcel.titled && facts.unionName === '') report('title-without-union', { part: 'title' })
    if (parcel.pasted > 0 && facts.photos.length < rules.photos.min)
      report('photos-in-document', { part: 'photos' }, { count: parcel.pasted })
    if (parcel.form === 'missing') report('form-missing', form)
    else if (parcel.form === 'unreadable') report('form-unreadable', form)
    else {
      if (parcel.form.undivided) report('form-undivided', form)
      if (parcel.form.opinion === '') report('opinion-missing', form)
      else if (parcel.form.opinionDay === null) report('opinion-undated', form)
      reportOpinionDay(parcel.form.opinionDay, facts, report)
    }
    for (const { label, form: asked, material } of parcel.disagreements)
      report('form-disagrees', form, { label, form: asked, material })
  },
})

/** An opinion is given after the notice that asks for it and before it is read. */
function reportOpinionDay(
  day: Day | null,
  { measuredOn, noticeDay = null }: CaseFacts,
  report: Report<'opinion-in-future' | 'opinion-before-notice'>,
): void {
  const today = dayMeasured(measuredOn)
  if (day !== null && day > today) report('opinion-in-future', form, { day, today })
  if (day !== null && noticeDay !== null && day < noticeDay)
    report('opinion-before-notice', form, { day, notice: noticeDay })
}

function lastOf(path: string): string {
  return path.split('/').at(-1) ?? path
}
