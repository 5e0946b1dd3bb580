/** The time a deed is done; the demonstration runs on a clock of its own. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** China has one time zone and no summer time. */
export const chinaOffsetMinutes = 8 * 60

/** A calendar day in China, `YYYY-MM-DD`. */
export type Day = string

/** The calendar day in China at an instant. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + chinaOffsetMinutes * 60_000).toISOString().slice(0, 10)
}

/** The time of day in China at an instant, `HH:MM`. */
export function timeOf(instant: Date): string {
  return new Date(instant.getTime() + chinaOffsetMinutes * 60_000).toISOString().slice(11, 16)
}

/** The instant of a day and time of day (`HH:MM` or `HH:MM:SS`) in China. */
export function instantOf(day: Day, time: string): Date {
  const full = time.length === 5 ? `${time}:00` : time
  return new Date(`${day}T${full}+08:00`)
}

/** The day `count` calendar days later. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}
