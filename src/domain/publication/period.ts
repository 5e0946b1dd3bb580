import type { WorkingCalendar } from '../../foundation/calendar.ts'
import { addDays, type Day } from '../../foundation/clock.ts'
import { refusal, type Verdict } from '../../foundation/refusal.ts'
import { addWorkingDays } from '../campaign/deadline.ts'

/** The period of publicity (公示期): the days named in the notice, both included, and the working days in it. */
export type PublicityPeriod = {
  readonly startsOn: Day
  readonly endsOn: Day
  readonly workingDays: readonly Day[]
}

/**
 * The period that holds the number of working days from a day on; the day itself counts when it is worked. Days
 * off inside the period do not count, moved working days (调休) do.
 */
export function publicityPeriod(startsOn: Day, count: number, calendar: WorkingCalendar): PublicityPeriod {
  const endsOn = addWorkingDays(addDays(startsOn, -1), Math.max(1, count), calendar)
  const workingDays: Day[] = []
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) workingDays.push(day)
  }
  return { startsOn, endsOn, workingDays }
}

type Dates = Pick<PublicityPeriod, 'startsOn' | 'endsOn'>

/** Whether the publicity may be opened on a day: it is not announced backwards. */
export function mayOpenPublicity(startsOn: Day, today: Day): Verdict {
  if (startsOn >= today) return undefined
  const values = { startsOn, today }
  return refusal('invalid', 'publicity-starts-in-past', values, {
    startsOn: { code: 'publicity-starts-in-past', values },
  })
}

/** Whether the publicity may be closed: its last day is over and every objection has been ruled on. */
export function mayClosePublicity({ endsOn }: Dates, today: Day, openObjections: number): Verdict {
  if (today <= endsOn) return refusal('conflict', 'publicity-still-running', { endsOn })
  if (openObjections > 0) return refusal('conflict', 'objections-open', { count: openObjections })
  return undefined
}

/** Whether an objection is still taken: inside the period, its last day to midnight included (domain, 3.4). */
export function mayObject({ startsOn, endsOn }: Dates, today: Day): Verdict {
  if (today < startsOn) return refusal('unavailable', 'publicity-not-begun', { startsOn })
  if (today > endsOn) return refusal('too-late', 'objection-period-over', { endsOn })
  return undefined
}
