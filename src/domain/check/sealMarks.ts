import type { PaperMarks } from '../../formats/picture/marks.ts'
import type { FormLayout } from '../campaign/form.ts'
import { caseCheck } from './check.ts'
import { sealPlaces, sealsSeen } from './seals.ts'

const outcomes = {
  'seals-both-seen': { severity: 'notice', rule: 'form' },
  'seal-unit-seen': { severity: 'notice', rule: 'form' },
  'seal-recommender-seen': { severity: 'notice', rule: 'form' },
  'seals-not-seen': { severity: 'notice', rule: 'form' },
  'seals-cannot-tell': { severity: 'notice', rule: 'form' },
} as const

/**
 * The form bears the seal of the implementing unit, seen on its scan (annex, row 1 盖章). A red round mark in its place
 * is told as seen or not seen; whether a seal is genuine no picture can tell.
 */
export const sealMarksCheck = caseCheck({
  name: 'sealMarks',
  whileTyping: true,
  outcomes,
  examine({ rules, facts: { scan } }, report) {
    if (scan?.marks && sealPlaces(rules.form).length > 0)
      report(sealCode(rules.form, scan.marks), { part: 'scan' })
  },
})

function sealCode(layout: FormLayout, { coloured, seals }: PaperMarks): keyof typeof outcomes {
  if (!coloured) return 'seals-cannot-tell'
  const { unit, recommender } = sealsSeen(layout, seals)
  if (unit && recommender) return 'seals-both-seen'
  if (unit) return 'seal-unit-seen'
  return recommender ? 'seal-recommender-seen' : 'seals-not-seen'
}
