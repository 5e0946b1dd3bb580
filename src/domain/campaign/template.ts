import type { WorkingCalendar } from '../../foundation/calendar.ts'
import type { RuleKey, RuleSource, Rules } from './rules.ts'

const weekdays = '日一二三四五六'

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
  const own = { clause: '', quote: '', doubt: null, confirmedBy: null, confirmedAt: null }
  return { ...sources, deadline: own, 'deadline.policy': { ...own, doubt: doubtOf(day, calendar) } }
}

function doubtOf(day: string, calendar: WorkingCalendar): string {
  const [year, month, date] = day.split('-').map(Number)
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]
  const late = '现按：当日24时前报送有效，不顺延；逾期不再接收。'
  if (calendar.isWorkingDay(day)) return `逾期报送怎样处理？${late}`
  return `${year}年${month}月${date}日是星期${weekday}，为非工作日，截止到什么时候？${late}`
}
