import { type TimeOfDay, timeAt } from './dayTimes.ts'
import { numeralOf } from './numerals.ts'
import { oncePerWords } from './oncePerWords.ts'

type Part =
  | '底'
  | '末'
  | '初'
  | '上旬'
  | '中旬'
  | '下旬'
  | '上半年'
  | '下半年'
  | '春季学期'
  | '秋季学期'
  | `${'一' | '二' | '三' | '四'}季度`

/** A date as printed, of whatever precision; offsets are into the text it was looked for in. */
export type DateSeen = {
  readonly start: number
  readonly end: number
  readonly year: number | null
  /** 今年, 明年 and the like, in years from the year of the notice. */
  readonly yearsOn: number | null
  readonly month: number | null
  /** 本月 and 下月, in months from the month of the notice. */
  readonly monthsOn: number | null
  readonly day: number | null
  readonly part: Part | null
  readonly time: TimeOfDay | null
  /** Copied wrongly: a sign is missing or stands for another. */
  readonly damaged: boolean
  /** Other ways to read a damaged date, as month and day; empty where there is one reading. */
  readonly readings: readonly (readonly [month: number, day: number])[]
}

const digit = '[\\dOoIl]'
const arabicYear = `(?:19|2[0Oo])${digit}{2}`
const hanYear = '[一二][〇零○OoО0九][〇零○OoО0一二三四五六七八九]{2}'
const near = '今年|本年|当年|同年|明年|次年|翌年|去年|上一?年(?!级)'
const year = `(?:(?<!${digit})(?<year>${arabicYear}|${hanYear})[年午]|(?<near>${near}))`
const month = `(?:(?<![\\d.个几近前])(?<month>[01OoIl]?${digit}|十[一二]?|[一二三四五六七八九])月|(?<nearMonth>本月|当月|下个?月|次月))`
const hanDay = '[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?|卅一?'
const day = `(?<day>[0-3OoIl]?${digit}|${hanDay})`
const range = '(?:-|至|到)'
/** 征集：5.1—6.10: behind the name of a step a dot parts month and day. */
const step =
  '(?:征集|征稿|投稿|收稿|交稿|报送|上报|申报|提交|上传|作品|报名|登记|评选|评审|评议|[初复终]评|[初复终]审|海选|审查|审核|答辩|公示|时间|阶段|环节”?)'
const dotted = '(?<month>1?[1-9]|10)\\.(?<day>[0-3]?\\d)'
const besideDotted = '1?\\d\\.[0-3]?\\d'
const dottedEnd = '(?:[,;。)\\n止]|$)'
/** A month and a day whose 月 is lost, which no month has so many days as: 515日, 71日. */
const monthless = '\\d{3,4}|3[2-9]|[4-9][1-9]'
const lostEnd = `(?=之?前|以前|截?止|下班|[上下中]午|\\d{1,2}:|\\((?:周|星期)|${range}(?:\\d{4}年)?\\d{1,2}月)`

type Form = { readonly pattern: RegExp; readonly damaged?: boolean }

/** The ways to write a date, the fuller first; what an earlier one has taken no later one takes. */
const forms: readonly Form[] = [
  { pattern: new RegExp(`${year}?${month}份?${day}(?:日|号)`, 'g') },
  { pattern: new RegExp(`${year}?${month}${day}[目曰口]`, 'g'), damaged: true },
  {
    pattern: new RegExp(`(?<!\\d)(?<year>20\\d{2})(?:-|\\.)?(?<month>1?\\d)月${day}[日号]`, 'g'),
    damaged: true,
  },
  { pattern: new RegExp(`${year}(?<month>\\d{1,2})[日曰目](?<day>\\d{1,2})[日号]`, 'g'), damaged: true },
  {
    pattern: new RegExp(`${year}?(?<![\\d.])(?<month>1?\\d)[曰目](?<day>\\d{1,2})[日号]`, 'g'),
    damaged: true,
  },
  { pattern: new RegExp(`${year}?${month}${day}(?=${range}${day.replace('day', 'other')}[日号])`, 'g') },
  { pattern: new RegExp(`${year}?${month}${day}${lostEnd}`, 'g'), damaged: true },
  {
    pattern: new RegExp(`(?<=${step}(?:[:(|,-]|为)?|^)${dotted}(?=${range}${besideDotted}${dottedEnd})`, 'g'),
  },
  {
    pattern: new RegExp(
      `(?<=(?:${step}(?:[:(|,-]|为)?|^)${besideDotted}${range})${dotted}(?=${dottedEnd})`,
      'g',
    ),
  },
  { pattern: new RegExp(`${year}${month}${day}(?=[,;。()\\n]|$)`, 'g'), damaged: true },
  {
    pattern: new RegExp(
      `${year}${month}${day}(?=${range}(?:20\\d{2}年)?1?\\d月[0-3]?\\d(?:[,;。()\\n]|$))`,
      'g',
    ),
    damaged: true,
  },
  {
    pattern: new RegExp(`(?<=年1?\\d月[0-3]?\\d[日号]?${range})${month}${day}(?=[,;。()\\n]|$)`, 'g'),
    damaged: true,
  },
  {
    pattern: /(?<!\d)(?<year>20\d{2})(?<month>1[0-2]|[1-9])月(?<part>上旬|中旬|下旬|底|末|初)/g,
    damaged: true,
  },
  { pattern: new RegExp(`${year}(?<run>${monthless})[日号]`, 'g'), damaged: true },
  {
    pattern:
      /(?<![\d.])(?<year>20\d{2})(?<run>[1-9]\d{1,3})[日号](?=之?前|以前|截?止|[上下中]午|下班|期间|[,;。)(]|(?:零时)?[起开始]?,?[至到-]|$)/g,
    damaged: true,
  },
  {
    pattern: new RegExp(`(?<![\\d年月.-])(?<run>${monthless})[日号](?=之?前|以前|截?止)`, 'g'),
    damaged: true,
  },
  {
    pattern: new RegExp(`(?<=(?:[日号]|即日)[起开始]{0,2},?${range})(?<run>${monthless})[日号]`, 'g'),
    damaged: true,
  },
  {
    pattern:
      /(?<![\d.])(?<year>(?:19|20)\d{2})(?<sign>[./-])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2}(?!\d)|\d{2}(?=\d{1,2}:\d{2}))日?/g,
  },
  { pattern: /(?<!\d)(?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?!\d)/g },
  { pattern: /(?<![\d./-])(?<month>1?\d)[./](?<day>[0-3]?\d)(?=日?(?:之前|以前|前|截?止)|\((?:周|星期))/g },
  { pattern: /(?<=截[止稿](?:日期|时间)?[:为是]{1,2})(?<month>1?\d)[./](?<day>[0-3]?\d)(?!\d)/g },
  { pattern: new RegExp(`${year}?${month}份?(?<part>上旬|中旬|下旬|底|末|初)`, 'g') },
  { pattern: new RegExp(`${year}?${month}份?`, 'g') },
  { pattern: new RegExp(`${year}?(?<![\\d.])(?<month>1?\\d)(?=${range}1?\\d月(?!\\d))`, 'g') },
  { pattern: new RegExp(`${year}?(?<part>[春秋]季学期)`, 'g') },
  { pattern: new RegExp(`${year}(?<part>第?[一二三四]季度)(?!末|底)`, 'g') },
  { pattern: new RegExp(`${year}度?(?<part>底|末|初|上半年|下半年)?`, 'g') },
  { pattern: new RegExp(`(?<!\\d)(?<year>(?:19|20)\\d{2})(?=年?度?${range}(?:19|20)\\d{2}年)`, 'g') },
  {
    pattern: new RegExp(
      `(?<!${digit})(?<year>(?:19|20)\\d{2})(?:\\.|/)(?<month>1[0-2]|0?[1-9])(?![\\d.])`,
      'g',
    ),
  },
  { pattern: /(?<part>年[底末])(?=之?前|以前|[，,完报])/g },
  { pattern: /(?<=至|到|-)(?<day>[0-3]?\d)[日号]/g },
]

const yearsOnOf: Readonly<Record<string, number>> = { 明: 1, 次: 1, 翌: 1, 去: -1, 上: -1 }

function arabic(written: string | undefined): number | null {
  if (written === undefined) return null
  if (/^[\dOoIl]+$/.test(written)) return numeralOf(written.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1'))
  return numeralOf(written.replace('廿', '二十').replace('卅', '三十').replaceAll(/[○О0]/g, '〇'))
}

/** How many days a month has; February has 29 where no year is given. */
export function daysOf(month: number, inYear: number | null): number {
  return new Date(Date.UTC(inYear ?? 2000, month, 0)).getUTCDate()
}

/** Whether a month has such a day. */
function isDay(month: number, ofMonth: number, inYear: number | null): boolean {
  return month >= 1 && month <= 12 && ofMonth >= 1 && ofMonth <= daysOf(month, inYear)
}

/** 515 as 5月15日; 111 is 1月11日 or 11月1日. */
function readingsOf(run: string): [number, number][] {
  const cuts = run.length === 3 ? [1, 2] : run.length === 2 ? [1] : [2]
  return cuts
    .map((cut): [number, number] => [Number(run.slice(0, cut)), Number(run.slice(cut))])
    .filter(([ofYear, ofMonth]) => isDay(ofYear, ofMonth, null) && run[ofYear < 10 ? 1 : 2] !== '0')
}

function seenIn(text: string, match: RegExpMatchArray, form: Form): DateSeen | null {
  const groups = match.groups ?? {}
  const start = match.index ?? 0
  const dateEnd = start + match[0].length
  const readings = groups['run'] ? readingsOf(groups['run']) : []
  if (groups['run'] && readings.length === 0) return null
  const single = readings.length === 1 ? readings[0] : undefined
  const ofYear = single?.[0] ?? arabic(groups['month'])
  if (ofYear !== null && (ofYear < 1 || ofYear > 12)) return null
  const ofMonth = single?.[1] ?? arabic(groups['day'])
  if (ofMonth !== null && (ofMonth < 1 || ofMonth > 31)) return null
  const part = groups['part']?.replace(/^[年第]/, '') ?? null
  const time = ofMonth !== null || part === '底' ? timeAt(text, dateEnd) : null
  const numerals = [groups['year'], groups['month'], groups['day']].filter((one) =>
    /^[\dOoIl]+$/.test(one ?? ''),
  )
  return {
    start,
    end: time?.end ?? dateEnd,
    year: arabic(groups['year']),
    yearsOn: groups['near']
      ? (yearsOnOf[groups['near'].charAt(0)] ?? 0)
      : part && match[0].startsWith('年')
        ? 0
        : null,
    month: ofYear,
    monthsOn: groups['nearMonth'] ? (/[下次]/.test(groups['nearMonth']) ? 1 : 0) : null,
    day: ofMonth,
    part: part as Part | null,
    time,
    damaged:
      form.damaged === true ||
      (groups['year'] === undefined && /\d年$/.test(text.slice(Math.max(0, start - 2), start))) ||
      (time?.damaged ?? false) ||
      /[OoIl午]/.test(numerals.join('')) ||
      match[0].includes('午'),
    readings: readings.length > 1 ? readings : [],
  }
}

/** Every date in a text, in order. */
export const datesIn = oncePerWords((text): readonly DateSeen[] => {
  if (!/[月年日号]|\d[./-]\d|\d{8}/.test(text)) return []
  const taken = new Uint8Array(text.length)
  const found: DateSeen[] = []
  for (const form of forms)
    for (const match of text.matchAll(form.pattern)) {
      const seen = match[0] === '' ? null : seenIn(text, match, form)
      if (!seen || taken.subarray(seen.start, seen.end).includes(1)) continue
      taken.fill(1, seen.start, seen.end)
      found.push(seen)
    }
  return found.toSorted((one, other) => one.start - other.start)
})
