import { formValueKeys } from '../campaign/form.ts'
import { caseCheck } from './check.ts'

const shingle = 8
const enough = 60
const copied = 0.6

/** The brief of the form is written for itself, not cut out of the text (annex, row 6). */
export const briefCheck = caseCheck({
  name: 'brief',
  whileTyping: true,
  outcomes: { 'brief-copies-body': { severity: 'warning', rule: 'form' } },
  examine({ rules, content }, report) {
    const parts = formValueKeys(rules.form)
      .filter(({ field }) => field.kind === 'parts')
      .map(({ key, label }) => ({ key, label, pieces: piecesOf(content.form[key] ?? '') }))
    const total = parts.reduce((sum, part) => sum + part.pieces.length, 0)
    if (total < enough) return
    const known = new Set(piecesOf(content.body))
    const measured = parts.map((part) => ({
      ...part,
      taken: part.pieces.filter((piece) => known.has(piece)).length,
    }))
    const share = measured.reduce((sum, part) => sum + part.taken, 0) / total
    if (share < copied) return
    const guilty = measured.filter((part) => part.taken > 0 && part.taken >= copied * part.pieces.length)
    report(
      'brief-copies-body',
      { part: 'form', item: guilty[0]?.key ?? 'brief' },
      { percent: Math.round(share * 100), parts: guilty.map((part) => part.label).join('、') },
    )
  },
})

/** Every run of eight letters and digits, marks and spaces left out. */
function piecesOf(text: string): string[] {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '')
  const pieces: string[] = []
  for (let start = 0; start + shingle <= plain.length; start += 1)
    pieces.push(plain.slice(start, start + shingle))
  return pieces
}
