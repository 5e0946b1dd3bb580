import type { WorkingCalendar } from '../../../foundation/calendar.ts'
import { addDays } from '../../../foundation/clock.ts'
import { type DateSeen, datesIn, daysOf } from './dates.ts'
import { timeAbove } from './frame.ts'
import type { NoticeText } from './noticeText.ts'
import { oncePerNotice } from './oncePerNotice.ts'
import type { Line } from './outline.ts'
import type { NoticeDay } from './reading.ts'

/** Whether a date names a day, be it by 月底. */
export function namesDay({ day, part }: DateSeen): boolean {
  return day !== null || part === '底' || part === '末'
}

const tenDays: Readonly<Record<string, readonly [number, number]>> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
}
const halfYears: Readonly<Record<string, readonly [string, string]>> = {
  上半年: ['01-01', '06-30'],
  下半年: ['07-01', '12-31'],
  初: ['01-01', '03-31'],
  一季度: ['01-01', '03-31'],
  二季度: ['04-01', '06-30'],
  三季度: ['07-01', '09-30'],
  四季度: ['10-01', '12-31'],
  底: ['12-31', '12-31'],
  末: ['12-31', '12-31'],
  春季学期: ['03-01', '07-31'],
  秋季学期: ['09-01', '12-31'],
}

/** The first or the last day that a date covers; null where it does not exist or has several readings. */
export function edgeOf(seen: DateSeen, inYear: number | null, edge: 'first' | 'last'): NoticeDay | null {
  if (seen.readings.length > 0) return null
  const shown = inYear === null ? '-' : String(inYear)
  const which = edge === 'first' ? 0 : 1
  if (seen.month === null) {
    if (seen.day !== null) return null
    const half = seen.part ? halfYears[seen.part]?.[which] : which === 0 ? '01-01' : '12-31'
    return half === undefined || inYear === null ? null : `${shown}-${half}`
  }
  const last = daysOf(seen.month, inYear)
  if (seen.day !== null && seen.day > last) return null
  const days =
    seen.part === '下旬' ? [21, last] : seen.part === '底' || seen.part === '末' ? [last, last] : null
  const ofMonth = seen.day ?? (days ?? tenDays[seen.part ?? ''] ?? [1, last])[which] ?? last
  return `${monthOf(shown, seen.month)}-${String(ofMonth).padStart(2, '0')}` as NoticeDay
}

/** A month as days begin with it: YYYY-MM. */
export function monthOf(year: number | string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

/** 1 for Monday to 7 for Sunday; null for a day without a year. */
export function weekdayOf(on: NoticeDay): number | null {
  if (on.startsWith('--')) return null
  return ((new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
}

/** The date below the signature, with its place in the plain text. */
export type SignedDay = { readonly seen: DateSeen; readonly start: number; readonly end: number }

const closing = /[。;:?!]/

/** Whether words before a day name who signs, side by side or one: 海州市总工会、海州市教育局. */
function areBodies(words: string): boolean {
  const names = words.split('、')
  const [only = ''] = names
  if (names.length > 1)
    return names.every((name) => /^(?:[一-鿿()]{3,}[会局委部厅办院司校学社团处]|工会|团委)$/.test(name))
  return (
    /(?:[一-鿿]{4}|[一-鿿]{2}[会局委部厅办院处]|[一-鿿]\([一-鿿]{1,4}\)|^工会)$/.test(only) &&
    !/,|[于至到自]$/.test(only)
  )
}

/** 落款：, 发布日期：: the name of the signature before it. */
const label = /^[^一-鿿\d(]*(?:落款|署名|(?:发布|发文|印发|签发|成文)(?:时间|日期|单位|机关)?):/

/** The words of a line without what only frames a signature, 落款： or the brackets of （2014年3月）, as many signs as before. */
function withoutLabel(words: string): string {
  const bare = words.replace(label, (seen) => ' '.repeat(seen.length))
  return bare.replace(/^(\s*)\(([^()]{6,14})\)(\s*)$/, '$1 $2 $3')
}

/** The date that a notice is signed with: the line of its own, else the end of the line of who signs. */
export const signedDay = oncePerNotice((notice): SignedDay | null => {
  const lines = notice.lines.filter(({ index }) => ['close', 'body'].includes(notice.zones[index] ?? ''))
  const printed = lines.map((line) => ({
    line,
    words: withoutLabel(notice.text.slice(line.start, line.end)),
  }))
  const told = printed.filter(({ words }) => words.trim() !== '')
  /** 候选案例公示 | 2024年7月22日: the last row of a timetable. */
  const isRow = (words = '') => /\S\t/.test(words)
  const short = told.filter(({ words }, index) => {
    const above = told[index - 1]
    return !timeAbove(notice.text, above?.line) && !(isRow(words) && isRow(above?.words))
  })
  const dated = short.flatMap(({ line, words }) => {
    if (words.length > 50 || closing.test(words) || /附/.test(words)) return []
    const seen = datesIn(words).at(-1)
    if (seen?.month == null || seen.year === null || seen.part !== null) return []
    const behind = words
      .slice(seen.end)
      .replace(/\([^)]{0,8}\)/, '')
      .trim()
    const at = { start: line.start + seen.start, end: line.start + seen.end }
    return ['', '印发'].includes(behind) ? [{ seen, ...at, alone: words.slice(0, seen.start), behind }] : []
  })
  const signed = dated.filter(({ behind }) => behind === '')
  return (
    signed.findLast(({ alone }) => alone.trim() === '') ??
    signed.findLast(({ alone }) => areBodies(alone.trim())) ??
    dated.findLast(({ alone }) => alone.trim() === '') ??
    signedWithoutYear(told)
  )
})

type Told = { readonly line: Line; readonly words: string }

/** 实验小学德育处 | 4月18日: the day alone in the last lines, below who signs, of a house that leaves the year out. */
function signedWithoutYear(told: readonly Told[]): SignedDay | null {
  const at = told.findLastIndex(({ words }) => dayAlone(words) !== null)
  const [above, signed] = [told[at - 1], told[at]]
  const seen = signed ? dayAlone(signed.words) : null
  if (!above || !signed || !seen || !areBodies(above.words.trim())) return null
  if (!/[会局委部厅办院处校社科室团]$/.test(above.words.trim())) return null
  return { seen, start: signed.line.start + seen.start, end: signed.line.start + seen.end }
}

/** The day of a month that is all a line says; 5月24 has lost its 日. */
function dayAlone(words: string): DateSeen | null {
  const [seen] = datesIn(words)
  if (!seen || seen.month === null || seen.year !== null) return null
  const behind = words.slice(seen.end).trim()
  if (words.slice(0, seen.start).trim() !== '') return null
  if (seen.day !== null) return behind === '' ? seen : null
  const day = /^\d{1,2}$/.test(behind) ? Number(behind) : 0
  return day > 0 && day <= daysOf(seen.month, null)
    ? { ...seen, day, damaged: true, end: words.trimEnd().length }
    : null
}

/** What a date without a year is seen from: when the notice was signed, else the year it speaks in. */
export type Standpoint = { readonly year: number | null; readonly month: number | null }

/** From where the dates of a notice are seen. */
export function standpointOf(notice: NoticeText): Standpoint {
  const signed = signedDay(notice)?.seen
  return { year: signed?.year ?? notice.year, month: signed?.month ?? null }
}

/** A date with the year and the month that 今年, 下月 or the notice itself give it. */
export function placed(seen: DateSeen, from: Standpoint): DateSeen {
  const ofYear =
    seen.month ??
    (seen.monthsOn === null || from.month === null ? null : ((from.month - 1 + seen.monthsOn) % 12) + 1)
  const turned = seen.monthsOn !== null && from.month !== null && from.month + seen.monthsOn > 12 ? 1 : 0
  const inYear = seen.year ?? (from.year === null ? null : from.year + (seen.yearsOn ?? 0) + turned)
  return { ...seen, month: ofYear, year: inYear }
}

/** A coming day of a notice signed late in the year lies in the next one: signed in December, due 2月底. */
export function coming(seen: DateSeen, from: Standpoint): DateSeen {
  const day = placed(seen, from)
  const given = seen.year !== null || seen.yearsOn !== null || seen.monthsOn !== null
  if (given || day.year === null || day.month === null || from.month === null) return day
  return from.month - day.month >= 6 ? { ...day, year: day.year + 1 } : day
}

/** The first working day behind a day; the day itself again where none follows within a month. */
export function nextWorked(on: string, calendar: WorkingCalendar): string {
  for (let ahead = 1; ahead <= 31; ahead += 1) {
    const day = addDays(on, ahead)
    if (calendar.isWorkingDay(day)) return day
  }
  return on
}
