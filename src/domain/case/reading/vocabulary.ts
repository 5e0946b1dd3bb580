import { literal } from '../../../foundation/literal.ts'
import { foldWidth } from '../../../foundation/text.ts'

/** Other words for the kinds of units, each with the option that is meant where the form offers it. */
const otherWords: readonly (readonly [RegExp, string])[] = [
  [/私营|民企|民办|个体/, '民营'],
  [/国企|央企|国有/, '国有'],
  [/外商|外企|外资|合资/, '外资'],
  [/港资|台资|澳资|港澳台/, '港澳台'],
  [/合作社/, '农民专业合作社'],
  [/居委会|社区/, '社区'],
  [/机关|行政/, '机关'],
  [/事业/, '事业'],
  [/集体/, '集体'],
]

const tick = '[☑☒■√✓✔●◉▣🗹]'

/** The option that was chosen on paper: by its word, by a word for the same, or by a tick in a list; else as written. */
export function readChosen(options: readonly string[], written: string): string {
  const text = foldWidth(written).replace(/\s+/g, '')
  if (text === '') return ''
  const plain = (option: string) => foldWidth(option).replace(/\s+/g, '')
  const whole = options.find((option) => plain(option) === text)
  if (whole !== undefined) return whole
  for (const tickedBy of [tickBefore, tickBehind]) {
    const ticked = options.filter((option) => tickedBy(plain(option)).test(text))
    if (ticked.length === 1) return ticked[0] ?? written
  }
  const named = options.filter((option) => text.includes(plain(option)))
  if (named.length === 1) return named[0] ?? written
  const meant = new Set(
    otherWords
      .filter(([words, option]) => words.test(text) && options.includes(option))
      .map(([, option]) => option),
  )
  return meant.size === 1 && named.length === 0 ? ([...meant][0] ?? written) : written
}

const tickBefore = (option: string) => new RegExp(`${tick}${literal(option)}`, 'u')
const tickBehind = (option: string) =>
  new RegExp(`${literal(option)}(?:单位|企业|类)?[(\\[]?${tick}[)\\]]?`, 'u')
