import type { CaseFacts } from '../case/facts.ts'
import { namesCase, readFormToken } from '../case/formToken.ts'
import { caseCheck, type Report } from './check.ts'

const where = { part: 'scan' } as const
const outcomes = {
  'scan-missing': { severity: 'error', rule: 'form' },
  'scan-wrong-format': { severity: 'error', rule: 'form' },
  'scan-broken': { severity: 'error', rule: 'form' },
  'scan-other-case': { severity: 'warning', rule: 'form' },
  'scan-other-draft': { severity: 'warning', rule: 'form' },
  'scan-other-version': { severity: 'warning', rule: 'form' },
} as const
type Code = keyof typeof outcomes

const readable = ['jpeg', 'png', 'tiff', 'pdf']

/** The form has come as a scan that can be read, and is the form of this case in this version. */
export const scanCheck = caseCheck({
  name: 'scan',
  whileTyping: true,
  outcomes,
  examine({ content, facts }, report) {
    if (content.scanId === null) report('scan-missing', where)
    else if (!facts.scan || facts.scan.bytes === 0) report('scan-broken', where)
    else if (!readable.includes(facts.scan.format)) report('scan-wrong-format', where)
    else if (!facts.scan.complete) report('scan-broken', where)
    reportCode(facts, report)
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
