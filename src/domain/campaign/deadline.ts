import type { WorkingCalendar } from '../../foundation/calendar.ts'
import { addDays, type Day, instantOf } from '../../foundation/clock.ts'
import type { Rules } from './rules.ts'

/** When a call closes: the day and last instant in time, and whether the day named is worked and was moved. */
export type Closing = {
  readonly day: Day
  readonly instant: Date
  readonly namedDayIsWorking: boolean
  readonly moved: boolean
}

/**
 * The closing of a call (notice 三、1). The day and the minute named are still in time; a day off is kept or
 * moved to the next working day, as the policy says.
 */
export function closingOf(deadline: Rules['deadline'], calendar: WorkingCalendar): Closing {
  const namedDayIsWorking = calendar.isWorkingDay(deadline.day)
  const moved = deadline.policy === 'next-working-day' && !namedDayIsWorking
  const day = moved ? addWorkingDays(deadline.day, 1, calendar) : deadline.day
  return { day, instant: instantOf(day, `${deadline.time}:59`), namedDayIsWorking, moved }
}

/** Whether an instant is past the closing; the whole of the last second is in time. */
export function isPast(closing: Closing, now: Date): boolean {
  return now.getTime() >= closing.instant.getTime() + 1000
}

/** The working day that lies `count` working days after a day, which itself does not count. */
export function addWorkingDays(day: Day, count: number, calendar: WorkingCalendar): Day {
  let reached = day
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1)
    if (calendar.isWorkingDay(reached)) left -= 1
  }
  return reached
}

/** Working days after `from` up to and including `to`; negative when `to` comes first. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  if (to < from) {
    const back = workingDaysBetween(to, from, calendar)
    return back === 0 ? 0 : -back
  }
  let count = 0
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    if (calendar.isWorkingDay(day)) count += 1
  }
  return count
}
