import { dateSpansIn } from '../../dateSpans.ts'
import { edgeOf, placed, type Standpoint } from '../../days.ts'
import { numeralOf } from '../../numerals.ts'
import { deedsOf, made, things } from '../doneDeeds.ts'

/** A stretch of time that a text names; `open` where its words name no certain day. */
export type Stretch = {
  readonly start: number
  readonly end: number
  readonly from: string | null
  readonly to: string | null
  readonly open: boolean
  /** Whether it is a range of days that was long over when the notice was signed. */
  readonly isOver?: boolean
}

/** The days on which the congresses and the plenary sessions opened from which notices count. */
const sessions: Readonly<Record<string, string>> = {
  十五大: '1997-09-12',
  十六大: '2002-11-08',
  十七大: '2007-10-15',
  十八大: '2012-11-08',
  十九大: '2017-10-18',
  二十大: '2022-10-16',
  十七届三中: '2008-10-09',
  十七届四中: '2009-09-15',
  十七届五中: '2010-10-15',
  十七届六中: '2011-10-15',
  十八届三中: '2013-11-09',
  十八届四中: '2014-10-20',
  十八届五中: '2015-10-26',
  十八届六中: '2016-10-24',
  十九届二中: '2018-01-18',
  十九届三中: '2018-02-26',
  十九届四中: '2019-10-28',
  十九届五中: '2020-10-26',
  十九届六中: '2021-11-08',
  二十届二中: '2023-02-26',
  二十届三中: '2024-07-15',
  二十届四中: '2025-10-20',
}
const session = '(?:十[五六七八九]大|二十大|(?:十[七八九]|二十)届[二三四五六]中全会)'
const congress = new RegExp(
  `(?:自|从)?(?:中国共产党|党的|党)?(${session})(?:(?:,|、|和|以及)?(?:特别是|尤其是)?(?:党的)?${session})?(?:胜利)?(?:召开|闭幕)?(?:以来|之后|以后|至今)`,
)
/** The plans of five years, by the Han numeral of their number. */
const plan = /[“"]?(十[一二三四五])五[”"]?(?:规划)?((?:实施|开局|启动|时期)?以来|期间|时期)/

/** What everybody dates alike. */
const epochs: readonly (readonly [RegExp, string])[] = [
  [
    /(?:自|从)?(?:新中国|中华人民共和国)成立(?:[\d一二三四五六七八九十百]{1,3}(?:多)?(?:周)?年)?以来/,
    '1949-10-01',
  ],
  [/(?:自|从)?(?:建国|解放)[\d一二三四五六七八九十]{0,3}(?:多)?(?:周?年)?以来/, '1949-10-01'],
  [/(?:自|从)?改革开放[\d一二三四五六七八九十]{0,3}(?:多)?(?:周?年)?以来/, '1978-12-18'],
]

/** 2022—2023学年第一学期以来: a year of school, from September on; which of its days is the first is asked. */
const schoolYear = new RegExp(
  `(20\\d{2})(?:(?:-|至|到)(20\\d{2}))?学年度?(第?[一二上下春秋]季?学期)?(?:(以来|至今)|期间|之?内|(?=[一-鿿]{0,8}${made}|的(?:课堂|教学|课程|教案|[一-鿿]{0,8}(?:案例|实践))))`,
)

function schoolYearIn(text: string): Stretch[] {
  const match = schoolYear.exec(text)
  const [, first = '', written = '', term = '', on] = match ?? []
  if (!match || (written !== '' && Number(written) !== Number(first) + 1)) return []
  const last = Number(first) + 1
  const [isFirst, isSecond] = [/[一上秋]/.test(term), /[二下春]/.test(term)]
  const from = isSecond ? `${last}-03-01` : `${first}-09-01`
  const to = on ? null : isFirst ? `${last}-02-28` : `${last}-08-31`
  return [{ ...placeOf(match), from, to, open: true }]
}

/** 2020、2021、2022三个年度完成的: years side by side without their 年. */
const listedYears =
  /(20\d{2})年?(?:[、,]20\d{2}年?)*[、,和及与](20\d{2})(?:年度?)?(?:这?[两二三四五]个?年度?)?(?<=年度?)/

const madeInThem = new RegExp(`^(?:间|内|期间)?(?:[一-鿿]{0,10}${made}|的[一-鿿]{0,6}${things})`)

function listedYearsIn(text: string): Stretch[] {
  const match = listedYears.exec(text)
  const after = text.slice(match ? match.index + match[0].length : 0)
  if (!match || !(madeInThem.test(after) || deedsOf.test(after))) return []
  return [{ ...placeOf(match), from: `${match[1]}-01-01`, to: `${match[2]}-12-31`, open: false }]
}

/** 围绕上半年工作: the half of the year that is over. */
const firstHalf = /(?<![\d年])上半年(?=(?:以?来|期间|内)?[一-鿿]{0,12}(?:工作|情况|做法|案例|成效|成果|经验))/

function firstHalfIn(text: string, { year, month }: Standpoint): Stretch[] {
  const match = month !== null && month > 5 && month < 10 ? firstHalf.exec(text) : null
  return match && year !== null
    ? [{ ...placeOf(match), from: `${year}-01-01`, to: `${year}-06-30`, open: false }]
    : []
}

/** The stretches that begin with an event, the surest first. */
export function eventsIn(text: string, seenFrom: Standpoint): Stretch[] {
  const event = congress.exec(text)
  const from = sessions[(event?.[1] ?? '').replace('全会', '')] ?? null
  const epoch = epochs.flatMap(([pattern, day]) => {
    const match = pattern.exec(text)
    return match ? [{ ...placeOf(match), from: day, to: null, open: false }] : []
  })
  return [
    ...(event ? [until(text, { ...placeOf(event), from, to: null, open: false }, seenFrom)] : []),
    ...plannedIn(text),
    ...epoch.slice(0, 1),
    ...schoolYearIn(text),
    ...listedYearsIn(text),
    ...firstHalfIn(text, seenFrom),
  ]
}

/** 党的二十大以来|至2024年10月: the day up to which what began then is told. */
function until(text: string, since: Stretch, seenFrom: Standpoint): Stretch {
  const joint = /^,?(?:截至|截止到?|至|到)(?=\d)/.exec(text.slice(since.end))?.[0].length
  if (joint === undefined) return since
  const last = dateSpansIn(text.slice(since.end + joint)).find(
    ({ start, from }) => start === 0 && from === null,
  )
  const day = last && placed(last.to, seenFrom)
  const to = day ? edgeOf(day, day.year, 'last') : null
  return last && to ? { ...since, end: since.end + joint + last.end, to } : since
}

/** Where a pattern was found. */
export function placeOf({ index, 0: words }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + words.length }
}

function plannedIn(text: string): Stretch[] {
  const planned = plan.exec(text)
  if (!planned) return []
  const first = 1996 + 5 * ((numeralOf(planned[1] ?? '') ?? 0) - 9)
  const to = planned[2]?.endsWith('以来') ? null : `${first + 4}-12-31`
  return [{ ...placeOf(planned), from: `${first}-01-01`, to, open: false }]
}
