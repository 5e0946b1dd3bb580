import { type DateSeen, datesIn } from './dates.ts'

/** A date or a stretch of time: 3月1日—5月31日, 即日起至6月底. */
export type DateSpan = {
  readonly start: number
  readonly end: number
  readonly from: DateSeen | null
  readonly to: DateSeen
  /** Whether it begins with the notice itself (即日起). */
  readonly opensNow: boolean
}

const connector = /^(?:\([^)]{0,8}\))?(?:零时|0时|起|开始|始)?,?(?:-|至|到)$|^起$/
const opening =
  /(?:即日|(?:发文|发布|印发|下发|发出|公告|公布|刊登|刊发|登报|见报|登载|张贴|收文|(?:本)?(?:通知|公告|启事))之?日|通知发布|通知下发|现在)(?:起|始|开始)?,?(?:-|至|到)$/

/** The dates of a text with those that stand for one stretch of time put together. */
export function dateSpansIn(text: string): DateSpan[] {
  const seen = datesIn(text)
  const spans: DateSpan[] = []
  for (let index = 0; index < seen.length; index += 1) {
    const first = seen[index]
    if (!first) continue
    const next = seen[index + 1]
    const joined = next && next.start - first.end < 14 && connector.test(text.slice(first.end, next.start))
    if (joined) {
      spans.push({ start: first.start, end: next.end, ...ends(first, next), opensNow: false })
      index += 1
      continue
    }
    const open = opening.exec(text.slice(Math.max(0, first.start - 16), first.start))
    if (isBare(first)) continue
    const start = open ? first.start - open[0].length : first.start
    spans.push({ start, end: first.end, from: null, to: first, opensNow: open !== null })
  }
  return spans
}

/** What one end of a stretch leaves out the other one gives: 2023年3月—5月, 5月10日至20日. */
function ends(from: DateSeen, to: DateSeen): { from: DateSeen; to: DateSeen } {
  const isOfYear = to.year !== null && to.part !== null
  const ofYear = to.month ?? (isOfYear ? null : from.month)
  const later = (ofYear ?? 12) < (from.month ?? 0) ? 1 : 0
  const given = to.year ?? (from.year === null || to.yearsOn !== null ? null : from.year + later)
  const yearsOn = to.yearsOn ?? (to.year === null && from.yearsOn !== null ? from.yearsOn + later : null)
  const begun = from.year ?? (from.yearsOn === null && to.year !== null ? to.year - later : null)
  return { from: { ...from, year: begun }, to: { ...to, month: ofYear, year: given, yearsOn } }
}

/** 20日 alone, with no month anywhere near. */
function isBare({ month, year, yearsOn, monthsOn, readings }: DateSeen): boolean {
  return month === null && year === null && yearsOn === null && monthsOn === null && readings.length === 0
}
