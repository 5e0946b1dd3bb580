import { dayOf, timeOf } from '../../../foundation/clock.ts'
import type { Say } from '../../../foundation/wording/wording.ts'

/** A day as people say it: 3月30日 周六. */
export function sayDay(say: Say, day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  if (!year || !month || !date) return day
  const weekday = String(new Date(`${day}T00:00:00Z`).getUTCDay())
  return say('shell.dayText', { month, day: date, weekday: say.find(`shell.weekday.${weekday}`) ?? '' })
}

/** A day with its year: 2019年3月30日. */
export function sayFullDay(say: Say, day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  if (!year || !month || !date) return day
  return say('shell.fullDayText', { year, month, day: date })
}

/** An instant in China as day and time of day. */
export function sayInstant(say: Say, instant: Date): string {
  return `${sayFullDay(say, dayOf(instant))} ${timeOf(instant)}`
}
