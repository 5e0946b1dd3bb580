import type { DateSeen } from '../../dates.ts'
import { edgeOf, weekdayOf } from '../../days.ts'
import type { NoticeDay } from '../../reading.ts'
import type { Asked } from './doubts.ts'

/** A day without a year, in the year of the head where its printed weekday lies there and not in the year of signing. */
export function inYearOfWeekday(near: DateSeen, printed: DateSeen, ofHead: number | null): DateSeen {
  const weekday = printed.time?.weekday ?? null
  if (weekday === null || printed.year !== null || near.year === null || ofHead === null) return near
  return lies(near, near.year, weekday) || !lies(near, ofHead, weekday) ? near : { ...near, year: ofHead }
}

function lies(day: DateSeen, year: number, weekday: number): boolean {
  const on = edgeOf(day, year, 'last')
  return on !== null && weekdayOf(on) === weekday
}

/** Whether the day lies in the year of its weekday or in the one of signing. */
export function yearAsked(date: NoticeDay, seen: string, near: DateSeen): Asked {
  const other = edgeOf(near, near.year, 'last') ?? date
  return { code: 'conflict', options: [date, other], seen, other }
}
