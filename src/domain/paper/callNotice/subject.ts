import type { Day } from '../../../foundation/clock.ts'
import type { Rules } from '../../campaign/rules.ts'
import { chineseDay } from '../gongwen.ts'
import { closed } from './phrases.ts'

/** Congresses that notices count their periods from, by the day they opened. */
const congresses: Readonly<Record<string, string>> = {
  '2012-11-08': '十八大',
  '2017-10-18': '十九大',
  '2022-10-16': '二十大',
}

/** 一、征集重点: the time that cases are to come from, and the points they are to speak of. */
export function subject(rules: Rules): string[] {
  const scope = `${periodWords(rules.period)}各级工会的好经验、好做法，特别是有创新、有影响、深受职工群众欢迎的，都属于本次案例征集范围。`
  return [scope, ...rules.focusAreas.map(({ number, text }) => `${number}.${closed(text)}`)]
}

function periodWords({ from, preferredFrom, to }: Rules['period']): string {
  const preferred = preferredFrom === null ? '' : preferredWords(preferredFrom)
  if (from !== null && to !== null) return `${chineseDay(from)}至${chineseDay(to)}期间${comma(preferred)}，`
  if (from === null) return to === null ? comma(preferred).slice(1) : `截至${chineseDay(to)}，`
  const congress = congresses[from]
  if (congress === undefined) return `${chineseDay(from)}以来${comma(preferred)}，`
  const later = preferredFrom === null ? undefined : congresses[preferredFrom]
  return later ? `党的${congress}特别是${later}以来，` : `党的${congress}以来${comma(preferred)}，`
}

function preferredWords(day: Day): string {
  return `特别是${congresses[day] ? `党的${congresses[day]}` : chineseDay(day)}以来`
}

function comma(words: string): string {
  return words === '' ? '' : `，${words}`
}
