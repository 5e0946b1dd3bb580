const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  O: 0,
  o: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const units: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }

const han = '〇零一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟'

/** The boxes that a copy prints where it lost a sign, to stand among other signs of a pattern. */
export const boxes = '□■◇\\ufffd'
/** One of them, as the source of a pattern. */
export const hole = `[${boxes}]`

/** A number as a pattern, in Arabic or Han numerals, with 万 and 千 behind Arabic ones (1.5万, 3千). */
export const number = `(?:\\d[\\d,]{0,14}(?:\\.\\d{1,6})?[千万]?|[${han}]{1,12})`

/** The value of a numeral, such as 2000, 2,000, 1.5万, 二〇二四, 三千五百, 二十; null when it is none. */
export function numeralOf(written: string): number | null {
  const text = written.replaceAll(/[,\s]/g, '')
  const arabic = /^(\d+(?:\.\d+)?)([千万]?)$/.exec(text)
  if (arabic)
    return (
      Math.round(Number(arabic[1]) * (arabic[2] === '万' ? 10_000 : arabic[2] === '千' ? 1000 : 1) * 1e6) /
      1e6
    )
  if (text === '' || [...text].some((character) => !han.includes(character) && !(character in digits)))
    return null
  if (![...text].some((character) => character in units || character === '万'))
    return [...text].reduce((value, character) => value * 10 + (digits[character] ?? 0), 0)
  return hanValue(text)
}

/** The two numbers that 两三千 and 三五个 stand for: of digits that are one or two apart; null for a single number. */
export function spreadOf(written: string): [number, number] | null {
  const spread = /^([一二两三四五六七八])([二两三四五六七八九])([十百千万]?)$/.exec(written)
  const [low = 0, high = 0] = spread ? [digits[spread[1] ?? ''], digits[spread[2] ?? '']] : []
  if (!spread || high - low < 1 || high - low > 2) return null
  const place = numeralOf(spread[3] ?? '') ?? 1
  return [low * place, high * place]
}

/** 三千五百 by its places; a digit behind 百 or 千 without a place counts the next one (三千五 is 3500). */
function hanValue(text: string): number {
  let total = 0
  let section = 0
  let digit: number | null = null
  let lastUnit = 1
  let gap = false
  for (const character of text) {
    const unit = units[character]
    if (character === '万') {
      total = (total + section + (digit ?? 0)) * 10_000
      section = 0
      digit = null
      lastUnit = 10_000
    } else if (unit !== undefined) {
      section += (digit ?? 1) * unit
      digit = null
      lastUnit = unit
      gap = false
    } else {
      const value = digits[character] ?? 0
      gap ||= value === 0
      digit = value
    }
  }
  const rest = digit === null ? 0 : !gap && lastUnit >= 100 ? digit * (lastUnit / 10) : digit
  return total + section + rest
}
