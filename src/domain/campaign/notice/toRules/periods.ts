import type { Day } from '../../../../foundation/clock.ts'
import type { Rules } from '../../rules.ts'
import type { RuleValues } from '../reading.ts'

/** The days on which the congresses opened that notices count their periods from. */
const congresses: readonly (readonly [RegExp, Day])[] = [
  [/(?:党的)?十六大/, '2002-11-08'],
  [/(?:党的)?十七大/, '2007-10-15'],
  [/(?:党的)?十八大/, '2012-11-08'],
  [/(?:党的)?十九大/, '2017-10-18'],
  [/(?:党的)?二十大/, '2022-10-16'],
]

function openedIn(words: string): Day[] {
  return congresses.flatMap(([name, day]) => (name.test(words) ? [day] : []))
}

/** The time that cases are to come from; 特别是 and the like name the part that counts most. */
export function periodOf({ from, to, raw }: RuleValues['period']): Rules['period'] | null {
  const [before = '', ...rest] = raw.split(/特别是|尤其是?|重点是/)
  const start = from ?? openedIn(before)[0] ?? null
  const preferred = openedIn(rest.join(''))[0] ?? null
  if (start === null && to === null && preferred === null) return null
  return { from: start, preferredFrom: preferred === start ? null : preferred, to }
}
