import { caseCheck } from './check.ts'

const where = { part: 'scan' } as const
const readable = ['jpeg', 'png', 'tiff', 'pdf']

/** The form bears the seal of the implementing unit, seen on its scan (annex, row 1 盖章). */
export const scanCheck = caseCheck({
  name: 'scan',
  whileTyping: true,
  outcomes: {
    'scan-missing': { severity: 'error', rule: 'form' },
    'scan-wrong-format': { severity: 'error', rule: 'form' },
    'scan-broken': { severity: 'error', rule: 'form' },
  },
  examine({ content, facts }, report) {
    if (content.scanId === null) report('scan-missing', where)
    else if (!facts.scan || facts.scan.bytes === 0) report('scan-broken', where)
    else if (!readable.includes(facts.scan.format)) report('scan-wrong-format', where)
    else if (!facts.scan.complete) report('scan-broken', where)
  },
})
