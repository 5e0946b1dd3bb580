import { closingOf, workingDaysBetween } from '../domain/campaign/deadline.ts'
import { type Day, dayOf } from '../foundation/clock.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'

/** One date of a call; `daysLeft` counts working days from today and is `null` once it is past. */
export type TimetableEntry = {
  readonly what: 'issued' | 'opened' | 'deadline' | 'reviewDue' | 'publicity'
  readonly day: Day
  readonly until: Day | null
  /** The name of a review round. */
  readonly name: string
  readonly daysLeft: number | null
  readonly isWorkingDay: boolean
}

/** The dates of a call in their order: issue, opening, deadline, reviews, public notice. */
export async function timetableOf(app: App, call: Call): Promise<TimetableEntry[]> {
  const today = dayOf(app.clock.now())
  const { read } = app.store
  const [rounds, publications] = await Promise.all([
    read.selectFrom('review_rounds').select(['name', 'due_on']).where('campaign_id', '=', call.id).execute(),
    read
      .selectFrom('publications')
      .select(['starts_on', 'ends_on'])
      .where('campaign_id', '=', call.id)
      .execute(),
  ])
  const entry = (
    what: TimetableEntry['what'],
    day: Day,
    until: Day | null = null,
    name = '',
  ): TimetableEntry => {
    const last = until ?? day
    const ahead = last >= today
    return {
      what,
      day,
      until,
      name,
      daysLeft: ahead ? workingDaysBetween(today, last, app.calendar) : null,
      isWorkingDay: app.calendar.isWorkingDay(day),
    }
  }
  const entries = [
    ...(call.issuedOn ? [entry('issued', call.issuedOn)] : []),
    ...(call.openedAt ? [entry('opened', dayOf(call.openedAt))] : []),
    entry('deadline', closingOf(call.rules.deadline, app.calendar).day),
    ...rounds.flatMap((round) => (round.due_on ? [entry('reviewDue', round.due_on, null, round.name)] : [])),
    ...publications.map((one) => entry('publicity', one.starts_on, one.ends_on)),
  ]
  return entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
