import { edgeOf, type SignedDay, signedDay, standpointOf } from '../days.ts'
import { found, type NoticeText } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { Doubt } from '../reading.ts'

/** The date below the signature, in figures or in words; asked for where it was copied wrongly or has no year. */
export function issueDates(notice: NoticeText): Read {
  const signed = signedDay(notice)
  if (!signed) return { rules: [] }
  const { seen, start, end } = signed
  const date = seen.day === null ? null : edgeOf(seen, yearOf(notice, signed), 'last')
  const isWithoutYear = date?.startsWith('--') === true
  const doubt: Doubt = {
    kind: 'issueDate',
    code: isWithoutYear ? 'year-missing' : 'damaged-date',
    values: { seen: notice.text.slice(start, end) },
    options: date === null || isWithoutYear ? [] : [date],
    span: notice.plain.spanOf(start, end),
  }
  if (date === null) return { rules: [], doubts: [doubt] }
  const isOpen = seen.damaged || isWithoutYear
  const rule = found(
    notice,
    'issueDates',
    'issueDate',
    { date },
    { start, end, confidence: isOpen ? 0.6 : 0.98 },
  )
  return { rules: [rule], doubts: isOpen ? [doubt] : [] }
}

/** The year written, else the one the notice speaks in; a call signed in winter may be due in the year after. */
function yearOf(notice: NoticeText, { seen }: SignedDay): number | null {
  const isLate = seen.month !== null && seen.month >= 10
  return seen.year ?? (isLate ? null : standpointOf(notice).year)
}
