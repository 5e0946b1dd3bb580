import { found, type NoticeText } from '../noticeText.ts'
import type { Read } from '../read.ts'

const pattern =
  /([一-鿿]{2,12}?)(?:[[(【<《]((?:19|20)\d{2})[\])】>》]|((?:19|20)\d{2})年?)(?:第|字第)?0*(\d{1,4})号?(?!\d|年|月|日|个|件|字)/g

/** The notice's own number, such as 通工办〔2019〕21号, in brackets of any kind and with 号 or without. */
export function documentNumber(notice: NoticeText): Read {
  const top = notice.lines[notice.head.bodyFrom]?.start ?? 0
  const before = notice.text.slice(0, top)
  for (const match of before.matchAll(pattern)) {
    const [whole, code = '', bracketed, bare, sequence = ''] = match
    const lineStart = before.lastIndexOf('\n', match.index) + 1
    const lineEnd = before.indexOf('\n', match.index)
    const alone = before.slice(lineStart, lineEnd < 0 ? before.length : lineEnd).trim() === whole
    if (!alone && (bare !== undefined || before.slice(lineStart).includes('关于'))) continue
    const value = { code, year: Number(bracketed ?? bare), sequence: Number(sequence) }
    const at = { start: match.index, end: match.index + whole.length, confidence: alone ? 0.99 : 0.8 }
    return { rules: [found(notice, 'documentNumber', 'documentNumber', value, at)] }
  }
  return { rules: [] }
}
