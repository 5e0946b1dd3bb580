import { type Day, dayOf } from '../../foundation/clock.ts'
import { readDay, type WrittenDay } from '../../foundation/text.ts'

/** A stretch of days from the first to the last, both within it. */
export type Span = { readonly from: Day; readonly to: Day }

/** The days that a date as written may mean: the day itself, the month, or the year. */
export function spanOf({ year, month, day }: WrittenDay): Span {
  const lastDay = new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate()
  return {
    from: asDay(year, month ?? 1, day ?? 1),
    to: asDay(year, month ?? 12, day ?? (month === null ? 31 : lastDay)),
  }
}

function asDay(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * Reads a time as captions have it: one date, or two of which the second may leave out what it shares with the
 * first (2018年7月12日至14日); `null` when it is no date.
 */
export function readSpan(text: string): Span | null {
  const whole = readDay(text)
  if (whole) return spanOf(whole)
  const parts = text.split(/\s*(?:[至到、及和]|[—–~～]+)\s*/)
  const [first, second] = [readDay(parts[0] ?? ''), parts[1]]
  if (parts.length !== 2 || !first || second === undefined) return null
  const last =
    readDay(second) ??
    readDay(`${first.year}年${second}`) ??
    readDay(`${first.year}年${first.month}月${second}`)
  if (!last) return null
  const span = { from: spanOf(first).from, to: spanOf(last).to }
  return span.from <= span.to ? span : null
}

/** The day in China on which a case was measured, given as an instant or as the day itself. */
export function dayMeasured(measuredOn: string): Day {
  const instant = new Date(measuredOn)
  return Number.isNaN(instant.getTime()) ? measuredOn : dayOf(instant)
}
