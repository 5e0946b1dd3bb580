/** The three counts of a text in 字 (domain, 1.4): as Word shows it, Han characters alone, all but spaces. */
type Counts = { readonly word: number; readonly han: number; readonly nonSpace: number }

const hanCharacter = /\p{Script=Han}/u
const chineseCharacter =
  /[\u2e80-\u303f\u3040-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u
/** Marks that Chinese and Western typesetting share: quotes, dashes, dots, signs, arrows, shapes. */
const sharedMark =
  /[\u00a7\u00b0\u00b1\u00b7\u00d7\u00f7\u2010-\u203e\u2103\u2116\u2150-\u218f\u2190-\u23ff\u2500-\u27bf]/
const space = /\s/
const unseen = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{Variation_Selector}/u

/**
 * Counts a text as Word does: each Chinese character and mark is one, each unbroken run of anything else is
 * one. A mark that both scripts share is Chinese beside a Chinese character, else part of the run.
 */
export function countText(text: string): Counts {
  const characters = Array.from(text).filter((character) => space.test(character) || !unseen.test(character))
  const counts = { word: 0, han: 0, nonSpace: 0 }
  let inRun = false
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? ''
    if (space.test(character)) {
      inRun = false
      continue
    }
    counts.nonSpace += 1
    if (hanCharacter.test(character)) counts.han += 1
    const chinese = isChinese(characters, index)
    if (chinese || !inRun) counts.word += 1
    inRun = !chinese
  }
  return counts
}

function isChinese(characters: readonly string[], index: number): boolean {
  const character = characters[index] ?? ''
  if (!sharedMark.test(character)) return chineseCharacter.test(character)
  return [-1, 1].some((step) => {
    let beside = index + step
    while (sharedMark.test(characters[beside] ?? '')) beside += step
    return chineseCharacter.test(characters[beside] ?? '')
  })
}

/** Full-width letters, digits and marks, and the wide space, as their half-width fellows. */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\uffe5]/g, (character) => {
    if (character === '\u3000') return ' '
    if (character === '\uffe5') return '¥'
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0)
  })
}

/**
 * A text as pasted from Word without what nobody sees: every break becomes a line break, odd spaces become a
 * space, zero-width, directional and control characters go. The wide space of an indent and tabs stay.
 */
export function tidyPasted(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\u0007/g, '\t')
    .replace(/[\u001e\u2011]/g, '-')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(/(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu, '')
    .replace(/[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffc\ufff9-\ufffb]/g, '')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
}

/** A whole number as people type it: full-width, with spaces or separators, with 人 or 名 behind; else `null`. */
export function readNumber(text: string): number | null {
  const plain = foldWidth(text)
    .trim()
    .replace(/\s*[人名个]$/, '')
  if (!/^(?:\d{1,15}|\d{1,3}(?:[,\s]\d{3}){1,4})$/.test(plain)) return null
  return Number(plain.replace(/[,\s]/g, ''))
}

/** A date as far as it was written: the year alone, the month, or the day. */
export type WrittenDay = { readonly year: number; readonly month: number | null; readonly day: number | null }

const timeOfDay =
  /[\sT]*(?:[（(]?(?:星期|周|礼拜)[一二三四五六日天][)）]?)?\s*(?:凌晨|早上|上午|中午|下午|晚上|晚)?\s*(?:\d{1,2}(?::\d{1,2}){1,2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?|\d{1,2}[时点](?:\d{1,2}分?|半)?(?:\d{1,2}秒)?)?$/

/**
 * Reads a date in any usual order, a time of day behind it allowed. What could mean two days, such as
 * 12/7/2018, or no day at all is `null`.
 */
export function readDay(text: string): WrittenDay | null {
  if (text.length > 60) return null
  const plain = digitsOf(
    foldWidth(text)
      .replace(/[。．]/g, '.')
      .trim(),
  ).replace(timeOfDay, '')
  const chinese = /^(\d{4})\s*年(?:\s*(\d{1,2})\s*月\s*份?(?:\s*(\d{1,2})\s*[日号]?)?)?$/.exec(plain)
  const marked = /^(\d{4})\s*([-/.–—])\s*(\d{1,2})(?:\s*\2\s*(\d{1,2}))?$/.exec(plain)
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(plain)
  if (chinese) return checkedDay(chinese[1], chinese[2], chinese[3])
  if (marked) return checkedDay(marked[1], marked[3], marked[4])
  if (packed) return checkedDay(packed[1], packed[2], packed[3])
  if (yearLast) return dayWithYearLast(Number(yearLast[1]), Number(yearLast[3]), yearLast[4])
  return /^\d{4}$/.test(plain) ? checkedDay(plain, undefined, undefined) : null
}

const chineseDigits = '〇一二三四五六七八九'

function digitsOf(text: string): string {
  return text
    .replace(/元(?=月)/g, '一')
    .replace(/[零○Oo0](?=[〇零○Oo0一二三四五六七八九]*\s*年)/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=\s*年)/g, (year) =>
      Array.from(year, (digit) => chineseDigits.indexOf(digit)).join(''),
    )
    .replace(
      /(?<![一二三四五六七八九十])(?:([一二三]?)十([一二三四五六七八九]?)|([一二三四五六七八九]))(?=\s*[月日号])/g,
      (_, tens: string | undefined, ones: string | undefined, single: string | undefined) =>
        single ? `${chineseDigits.indexOf(single)}` : `${digitOf(tens, 1) * 10 + digitOf(ones, 0)}`,
    )
}

function digitOf(digit: string | undefined, fallback: number): number {
  return digit ? chineseDigits.indexOf(digit) : fallback
}

function dayWithYearLast(first: number, second: number, year: string | undefined): WrittenDay | null {
  if (first <= 12 && second <= 12 && first !== second) return null
  const [month, day] = first > 12 ? [second, first] : [first, second]
  return checkedDay(year, String(month), String(day))
}

function checkedDay(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): WrittenDay | null {
  const year = Number(yearText)
  if (year < 1900 || year > 2099) return null
  if (monthText === undefined) return { year, month: null, day: null }
  const month = Number(monthText)
  if (month < 1 || month > 12) return null
  if (dayText === undefined) return { year, month, day: null }
  const day = Number(dayText)
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : null
}

/** Telephone numbers with their middle hidden (domain, 6.2): 138****0000, 0513-****0011. */
export function maskPhone(text: string): string {
  return foldWidth(text)
    .replace(/(?<!\d)(1\d{2})[\s-]?\d{4}[\s-]?(\d{4})(?!\d)/g, '$1****$2')
    .replace(/(?<!\d)(0\d{2,3})([\s-]?)\d{3,4}[\s-]?(\d{4})(?!\d)/g, '$1$2****$3')
    .replace(/(?<![\d*])\d{3,}[\s-]?(\d{4})(?!\d)/g, '****$1')
}
