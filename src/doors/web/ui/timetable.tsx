import type { TimetableEntry } from '../../../actions/timetable.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { sayDay, sayFullDay } from './dates.ts'

/** How many working days are left to an entry, in words. */
function leftOf(say: Say, entry: TimetableEntry): string {
  if (entry.daysLeft === null) return say('campaign.time.past')
  return entry.daysLeft === 0 ? say('shell.lastDay') : say('shell.daysLeft', { days: entry.daysLeft })
}

/** The dates of a call with the working days left to each. */
export function Timetable(props: { say: Say; entries: readonly TimetableEntry[] }) {
  const { say, entries } = props
  return (
    <ol class="timetable">
      {entries.map((entry) => (
        <li class={entry.daysLeft === null ? 'timetable-past' : ''}>
          <span>{say(`campaign.time.${entry.what}`, { name: entry.name })}</span>
          <span class="timetable-left">{leftOf(say, entry)}</span>
          <span class="timetable-when">
            {sayFullDay(say, entry.day)} {sayDay(say, entry.day).split(' ')[1] ?? ''}
            {entry.until ? ` ${say('campaign.time.until', { day: sayDay(say, entry.until) })}` : ''}
            {entry.isWorkingDay ? '' : ` · ${say('campaign.time.notWorking')}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
