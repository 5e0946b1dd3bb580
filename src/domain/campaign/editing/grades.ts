import { foldWidth } from '../../../foundation/text.ts'
import type { Grade, Rules } from '../rules.ts'
import { kindNamed, worksOf } from '../works.ts'
import type { Reading } from './reading.ts'

/** 一等奖｜10, 优秀案例｜30%, 一等奖｜征文5、摄影2: a grade as a line of its form. */
export function gradeLine({ name, works, ...places }: Grade, rules: Pick<Rules, 'works'>): string {
  const kinds = works?.map(({ of, ...own }) => `${kindNamed(rules, of) ?? of}${placesWords(own).join('')}`)
  return [name, ...(kinds ? [kinds.join('、')] : placesWords(places))].join('｜')
}

function placesWords({ count, ratio }: Pick<Grade, 'count' | 'ratio'>): string[] {
  return [
    ...(count === null ? [] : [String(count)]),
    ...(ratio === null ? [] : [`${Math.round(ratio * 1000) / 10}%`]),
  ]
}

/** 征文5、摄影10%、书法: the places of a grade for each kind of works; `null` where it tells none. */
function placesOfKinds(words: string, rules: Rules): Grade['works'] | null {
  const works = words.split(/[、，,]/).map((part) => {
    const kind = worksOf(rules)
      .toSorted((one, other) => other.name.length - one.name.length)
      .find(({ name }) => part.trim().startsWith(name))
    const places = kind && placesIn([part.trim().slice(kind.name.length).trim()].filter((one) => one !== ''))
    return kind && places ? { of: kind.key, ...places } : null
  })
  return works.every((one) => one !== null) ? works : null
}

/** A number, a share of the valid cases, both or neither; `null` where something else is written. */
function placesIn(sizes: readonly string[]): Pick<Grade, 'count' | 'ratio'> | null {
  const counts = sizes.filter((size) => /^[1-9]\d{0,5}$/.test(size)).map(Number)
  const ratios = sizes.filter((size) => /^(?:100|\d{1,2})(?:\.\d)?%$/.test(size)).map(Number.parseFloat)
  if (counts.length > 1 || ratios.length > 1 || counts.length + ratios.length < sizes.length) return null
  const [count = null, ratio] = [counts[0], ratios[0]]
  return { count, ratio: ratio === undefined ? null : ratio / 100 }
}

/** The whole of what the kinds have; open where one of them is. */
function together(works: NonNullable<Grade['works']>): Pick<Grade, 'count' | 'ratio'> {
  const counts = works.flatMap(({ count }) => count ?? [])
  return {
    count: counts.length < works.length ? null : counts.reduce((sum, one) => sum + one, 0),
    ratio: null,
  }
}

/** A line for each grade: its name, and behind bars its number and its share, or the places of each kind of works. */
export function readGrades(rules: Rules, read: Reading): Grade[] {
  const grades = read.lines('grades', 1).map(([line = ''], index): Grade => {
    const [name = '', ...sizes] = line.split('｜').map((part) => foldWidth(part).trim())
    if (name.length > 40) read.refuse('grades', { code: 'too-long', values: { max: 40 } })
    const works = sizes.length === 1 ? placesOfKinds(sizes[0] ?? '', rules) : null
    if (works) return { name, ...together(works), works }
    const places = placesIn(sizes)
    if (!places) read.refuse('grades', { code: 'grade-unreadable', values: { line: index + 1 } })
    return { name, ...(places ?? { count: null, ratio: null }) }
  })
  const names = new Set(grades.map(({ name }) => name))
  if (names.size < grades.length) read.refuse('grades', { code: 'grade-twice' })
  return grades
}
