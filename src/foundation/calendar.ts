import chineseDays from 'chinese-days'
import type { Day } from './clock.ts'

/** Tells working days from days off; passed to the rules that count working days. */
export type WorkingCalendar = { isWorkingDay(day: Day): boolean }

/** Days that the State Council has announced since the calendar at hand was published. */
export type CalendarAmendments = { readonly daysOff: readonly Day[]; readonly workingDays: readonly Day[] }

/**
 * The calendar of the State Council with its moved working days (调休), known from 2004 on; in years not yet
 * announced the week decides. The day is asked for at local noon because the table reads local dates.
 */
export function stateCouncilCalendar(
  amendments: CalendarAmendments = { daysOff: [], workingDays: [] },
): WorkingCalendar {
  const daysOff = new Set(amendments.daysOff)
  const workingDays = new Set(amendments.workingDays)
  return {
    isWorkingDay(day) {
      if (workingDays.has(day)) return true
      if (daysOff.has(day)) return false
      return chineseDays.isWorkday(new Date(`${day}T12:00:00`))
    },
  }
}
