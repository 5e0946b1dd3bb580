import type { WorkingCalendar } from '../../foundation/calendar.ts'
import type { Question, RuleKey, RuleSource, Rules } from './rules.ts'

/**
 * The sources of the rules when they become the template of another call: nothing is confirmed yet, and the
 * closing day is the organiser's own, doubtful again where it is no working day (domain, S27).
 */
export function sourcesForNewCall(template: Rules, day: string, calendar: WorkingCalendar): Rules['sources'] {
  const entries = Object.entries(template.sources) as [RuleKey, RuleSource][]
  const unconfirmed = entries.map(([key, source]) => [
    key,
    { ...source, confirmedBy: null, confirmedAt: null },
  ])
  const sources: Rules['sources'] = Object.fromEntries(unconfirmed)
  if (day === template.deadline.day) return sources
  const own = { clause: '', quote: '', questions: [], confirmedBy: null, confirmedAt: null }
  return { ...sources, deadline: own, 'deadline.policy': { ...own, questions: [questionOf(day, calendar)] } }
}

function questionOf(day: string, calendar: WorkingCalendar): Question {
  return calendar.isWorkingDay(day)
    ? { asks: 'openPoint.lateness', values: {} }
    : { asks: 'notice.doubt.not-working-day', values: { seen: day } }
}
