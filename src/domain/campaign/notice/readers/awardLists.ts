import { numeralOf } from '../numerals.ts'
import type { Named } from './awardNames.ts'

/** An award of a list of grades with its number or its share. */
export type Graded = Named & { readonly count: number | null; readonly ratio: number | null }

const grades = '((?:[特一二三四][、和]){1,4}[特一二三四])等(奖|成果|作品|案例|论文)'
const sizes = '((?:(?:\\d{1,3}(?:%|个|名|件|篇|项|幅|部|例|份|则)|[一二三四五六七八九]成)[、,和]?){2,5})'
const gradesFirst = new RegExp(`${grades}[^。;\\d]{0,14}?${sizes}`, 'g')
const sizesFirst = new RegExp(`${sizes}[^,。;\\d]{0,20}?${grades}`, 'g')

/** Grades and sizes that stand as two lists: 按5%、10%、15%评出一、二、三等奖. */
export function gradedAwards(text: string): Graded[] {
  if (!/[、和][特一二三四]等/.test(text)) return []
  return [
    ...[...text.matchAll(gradesFirst)].flatMap((match) => paired(match, match[1], match[2], match[3])),
    ...[...text.matchAll(sizesFirst)].flatMap((match) => paired(match, match[2], match[3], match[1])),
  ]
}

function paired(match: RegExpExecArray, grade = '', noun = '', size = ''): Graded[] {
  const names = grade.split(/[、和]/)
  const figures = [...size.matchAll(/(\d+|[一二三四五六七八九])(%|成)?/g)]
  if (names.length !== figures.length) return []
  const at = { start: match.index, end: match.index + match[0].length }
  return names.map((name, index) => {
    const [, written = '', sign] = figures[index] ?? []
    const value = (numeralOf(written) ?? 0) * (sign === '成' ? 10 : 1)
    const isShare = sign !== undefined
    return {
      name: `${name}等${noun}`,
      ...at,
      count: isShare ? null : value,
      ratio: isShare ? value / 100 : null,
    }
  })
}
