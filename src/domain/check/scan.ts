import type { PaperMarks } from '../../formats/picture/marks.ts'
import type { FormLayout } from '../campaign/form.ts'
import type { CaseFacts } from '../case/facts.ts'
import { namesCase, readFormToken } from '../case/formToken.ts'
import { caseCheck, type Report } from './check.ts'
import { sealPlaces, sealsSeen } from './seals.ts'

const where = { part: 'scan' } as const
const outcomes = {
  'scan-missing': { severity: 'error', rule: 'form' },
  'scan-wrong-format': { severity: 'error', rule: 'form' },
  'scan-broken': { severity: 'error', rule: 'form' },
  'scan-other-case': { severity: 'warning', rule: 'form' },
  'scan-other-draft': { severity: 'warning', rule: 'form' },
  'scan-other-version': { severity: 'warning', rule: 'form' },
  'seals-both-seen': { severity: 'notice', rule: 'form' },
  'seal-unit-seen': { severity: 'notice', rule: 'form' },
  'seal-recommender-seen': { severity: 'notice', rule: 'form' },
  'seals-not-seen': { severity: 'notice', rule: 'form' },
  'seals-cannot-tell': { severity: 'notice', rule: 'form' },
} as const
type Code = keyof typeof outcomes

const readable = ['jpeg', 'png', 'tiff', 'pdf']

/**
 * The form bears the seal of the implementing unit, seen on its scan (annex, row 1 盖章), and is the form of this case.
 * A red round mark in its place is told as seen or not seen; whether a seal is genuine no picture can tell.
 */
export const scanCheck = caseCheck({
  name: 'scan',
  whileTyping: true,
  outcomes,
  examine({ rules, content, facts }, report) {
    if (content.scanId === null) report('scan-missing', where)
    else if (!facts.scan || facts.scan.bytes === 0) report('scan-broken', where)
    else if (!readable.includes(facts.scan.format)) report('scan-wrong-format', where)
    else if (!facts.scan.complete) report('scan-broken', where)
    reportCode(facts, report)
    reportSeals(rules.form, facts, report)
  },
})

function reportCode({ scan, printed }: CaseFacts, report: Report<Code>): void {
  const found = readFormToken(scan?.marks?.code ?? '')
  if (!found || !printed) return
  if (namesCase(found, printed)) {
    if (found.version === printed.version) return
    report('scan-other-version', where, { version: found.version, expected: printed.version })
  } else if (isNumber(found.reference)) report('scan-other-case', where, { number: found.reference })
  else report('scan-other-draft', where)
}

/** A case that has a number is named by it, a draft by an identifier that tells people nothing. */
function isNumber(reference: string): boolean {
  return reference.length < 36
}

function reportSeals(layout: FormLayout, { scan }: CaseFacts, report: Report<Code>): void {
  if (scan?.marks && sealPlaces(layout).length > 0) report(sealCode(layout, scan.marks), where)
}

function sealCode(layout: FormLayout, { coloured, seals }: PaperMarks): Code {
  if (!coloured) return 'seals-cannot-tell'
  const { unit, recommender } = sealsSeen(layout, seals)
  if (unit && recommender) return 'seals-both-seen'
  if (unit) return 'seal-unit-seen'
  return recommender ? 'seal-recommender-seen' : 'seals-not-seen'
}
