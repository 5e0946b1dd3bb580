import { edgeOf, signedDay } from '../days.ts'
import { found, type NoticeText } from '../noticeText.ts'
import type { Read } from '../read.ts'

/** The date below the signature, in figures or in words; asked for where it was copied wrongly. */
export function issueDates(notice: NoticeText): Read {
  const signed = signedDay(notice)
  if (!signed) return { rules: [] }
  const { seen, start, end } = signed
  const date = seen.day === null ? null : edgeOf(seen, seen.year, 'last')
  const span = notice.plain.spanOf(start, end)
  const doubt = {
    kind: 'issueDate',
    code: 'damaged-date',
    values: { seen: notice.text.slice(start, end) },
    options: date === null ? [] : [date],
    span,
  } as const
  if (date === null) return { rules: [], doubts: [doubt] }
  const rule = found(
    notice,
    'issueDates',
    'issueDate',
    { date },
    { start, end, confidence: seen.damaged ? 0.6 : 0.98 },
  )
  return { rules: [rule], doubts: seen.damaged ? [doubt] : [] }
}
