import type { Say } from '../../foundation/wording/wording.ts'

function partsOf(day: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, day: date }
}

/** A day with its weekday: 3月30日 周六. */
export function sayDay(say: Say, day: string): string {
  const weekday = String(new Date(`${day}T00:00:00Z`).getUTCDay())
  return say('shell.dayText', { ...partsOf(day), weekday: say.find(`shell.weekday.${weekday}`) ?? '' })
}

/** A day in full: 2019年4月22日（周一）. */
export function sayLongDay(say: Say, day: string): string {
  const weekday = String(new Date(`${day}T00:00:00Z`).getUTCDay())
  const values = { ...partsOf(day), weekday: say.find(`shell.weekday.${weekday}`) ?? '' }
  return say('showcase.site.longDay', values)
}

/** A day with its year: 2019年3月30日. */
export function sayFullDay(say: Say, day: string): string {
  return say('shell.fullDayText', partsOf(day))
}

/** A month or day as a unit wrote it, `YYYY-MM` or `YYYY-MM-DD`; anything else as it stands. */
export function sayWritten(say: Say, written: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return sayFullDay(say, written)
  if (!/^\d{4}-\d{2}$/.test(written)) return written
  const { year, month } = partsOf(`${written}-01`)
  return say('showcase.site.monthText', { year, month })
}
