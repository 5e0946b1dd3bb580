import { wordedHeading } from './bareHeadings.ts'
import { closeBreaks, signatureBreaks } from './flattenedClose.ts'
import { callBreak, type HeadEnds, headBreaks } from './flattenedHead.ts'
import { decimalBreaks, signBreaks, tailBreaks } from './flattenedPoints.ts'
import { numeralOf } from './numerals.ts'
import { strayHeadings } from './strayHeadings.ts'

const han = '一二三四五六七八九十'
/** Longer than any heading with its own words, as a whole notice is once its line ends are lost. */
const shortest = 200
const gap = '[ \\t\\u3000\\u00a0]'
const section = new RegExp(`(?<=[。：:；;]|${gap})${gap}{0,4}([${han}]{1,2})、`, 'g')
/** （一）申报对象： where a notice has no 一、 over it. */
const bracketed = new RegExp(
  `(?<=[。：:；;]|${gap})${gap}{0,4}[（(]([${han}]{1,2})[）)](?=[\\u4e00-\\u9fff]{2,10}[：:。])`,
  'g',
)
const point = new RegExp(
  `(?<=[。：:；;]|${gap})${gap}{0,4}(?:[（(][${han}]{1,2}[）)]|[（(]?\\d{1,2}[）)]|\\d{1,2}[、．.](?!\\d(?!\\d?月)))`,
  'g',
)
/** The words of a heading, which a blank parts from its text. */
const headed = new RegExp(`^[${han}]{1,2}、[\\u4e00-\\u9fff]{2,14}(?=${gap})`)
/** 1.征集对象 全体教师, （二）作品要求 1500字以内. */
const pointHeaded = new RegExp(
  `^(?:[（(][${han}]{1,2}[）)]|\\d{1,2}[.．、])${gap}?([\\u4e00-\\u9fff]{2,12})(?=${gap})`,
)
const titledIn = new RegExp(`(?:^|(?<=[。：:；;！!]|${gap}))${gap}{0,4}【([\\u4e00-\\u9fff]{2,10})】`, 'g')
/** A line that nothing numbers, as one that explains a point is. */
const unnumbered = `${gap}*(?![（(①-⑨]|\\d{1,2}[.．、]|[${han}]{1,3}、|[${han}]是)[^\\n]*\\n`
/** 一、征集内容：（一）… with （二） a line or a few below: the first point has run into the line of its heading. */
const runIn = new RegExp(
  `^${gap}*(?!附)(?:[${han}]{1,3}、[^。；;：:\\n\\t]{2,14}[：:。]?|[^。；;：:\\n\\t]{2,30}[：:])${gap}*(?=(?<first>[（(]一[）)]|[（(]1[）)]|①|1[.．、](?!\\d)|一是))[^\\n]*\\n(?:${unnumbered}){0,4}${gap}*(?<second>[（(]二[）)]|[（(]2[）)]|②|2[.．、](?!\\d)|二是)`,
  'gm',
)

/** 参赛须知1.…, 【主办单位】海州市体育局1.征集阶段：… with 2. at the head of the next line. */
const glued = new RegExp(
  `(?<over>[\\u4e00-\\u9fff]{2,14})(?<first>1[.．、](?![\\d.]))(?<words>[^\\n]{2,400})\\n(?:${unnumbered}){0,2}${gap}*2[.．、](?!\\d)`,
  'g',
)
/** A point with a name of its own: 征集阶段：. */
const namedPoint = /^\s*[\u4e00-\u9fff]{2,8}[：:]/

/** Where the first point has run into the heading, or into the words, over it. */
function gluedBreaks(original: string): number[] {
  return [...original.matchAll(glued)].flatMap(({ index, groups }) => {
    const { over = '', words = '' } = groups ?? {}
    const isHeading = [2, 3, 4, 5, 6, 7, 8, 9, 10].some(
      (length) => wordedHeading(over.slice(-length)) !== null,
    )
    const isOfPaper = /(?:附件?|[图表式])$/.test(over)
    return !isOfPaper && (isHeading || namedPoint.test(words)) ? [index + over.length] : []
  })
}

/** 一、推荐范围：2020年以来…: the words of a section in the line of its heading. */
const key = new RegExp(`^${gap}*[${han}]{1,3}、([\\u4e00-\\u9fff]{2,12})[：:](?=[^\\n]{6})`, 'gm')

/** What names a day is read together with it: 二、截止日期：论文为5月12日. */
const dated = /时间|日期|期限|时限|截止/

function keyBreaks(original: string): number[] {
  return [...original.matchAll(key)]
    .filter(({ 1: words = '' }) => wordedHeading(words) !== null && !dated.test(words))
    .map(({ index, 0: seen }) => index + seen.length)
}

function runInBreaks(original: string, isWithin: (at: number) => boolean): number[] {
  return [...original.matchAll(runIn)].flatMap(({ index, 0: seen, groups }) => {
    const { first = '', second = '' } = groups ?? {}
    const isNext = second === first.replace(/[一1]/, (one) => (one === '一' ? '二' : '2')).replace('①', '②')
    return isNext && !isWithin(original.lastIndexOf('\n', index + seen.length))
      ? [index + seen.indexOf(first)]
      : []
  })
}

/**
 * Where a line that has swallowed a whole notice broke before: in front of 一、 二、 三、 and the points under them,
 * behind a heading and behind the salutation; and before a first point that has run into its heading. Offsets into the
 * original; none where the lines stand as written.
 */
export function flattenedBreaks(
  original: string,
  isWithin: (at: number) => boolean = () => false,
): ReadonlySet<number> {
  const breaks = new Set<number>()
  let start = 0
  let isCalled = false
  for (const line of original.split('\n')) {
    const whole = line.length > shortest ? breaksOf(line) : []
    const head: HeadEnds | null = isCalled || start >= 400 ? null : headBreaks(line)
    const call: number | undefined =
      head?.call ?? (isCalled || breaks.size > 0 ? undefined : callBreak(line, whole.length > 0))
    for (const at of [...(head?.others ?? []), ...(call === undefined ? [] : [call])]) breaks.add(start + at)
    isCalled ||= call !== undefined
    for (const at of whole.length > 0 ? whole : rowBreaks(line)) breaks.add(start + at)
    for (const at of closeBreaks(line, whole.length > 0)) breaks.add(start + at)
    start += line.length + 1
  }
  return new Set([
    ...breaks,
    ...runInBreaks(original, isWithin),
    ...keyBreaks(original),
    ...strayHeadings(original),
    ...gluedBreaks(original),
    ...signatureBreaks(original),
  ])
}

const before = `(?:^|(?<=[。；;：:]|[\\u4e00-\\u9fff）)]\\.(?=${gap})))${gap}{0,4}`
/** The numbers of points that can stand one behind the other in a paragraph, each sort by itself. */
const inRow: readonly RegExp[] = [
  new RegExp(`${before}[（(]([${han}]{1,2})[）)](?=[^）)]{4})`, 'g'),
  new RegExp(`${before}[（(](\\d{1,2})[）)](?=[^）)]{4})`, 'g'),
  new RegExp(`${before}(\\d{1,2})[.．、](?!\\d)`, 'g'),
  new RegExp(`${before}([①-⑳])`, 'g'),
]

/** （一）… （二）… （三）…: points of one or more sentences that stand in one paragraph. */
function rowBreaks(line: string): number[] {
  if (line.length < 30) return []
  return inRow.flatMap((style) => {
    const row = rowOf(line, style, true)
    const parts = row.map((at, index) => line.slice(at, row[index + 1]))
    const isTold =
      row.length > 1 && parts.slice(0, -1).every((part) => /(?:。|[\u4e00-\u9fff）)]\.)\s*$/.test(part))
    return isTold ? row.filter((at) => line.slice(0, at).trim() !== '') : []
  })
}

/** Where a mark stands behind the blanks before it. */
function markAt({ index, 0: seen }: RegExpExecArray): number {
  return index + seen.length - seen.trimStart().length
}

/** The numbers of a style that run on from one in a line, by where they stand; or from the one that opens the line. */
function rowOf(line: string, style: RegExp, fromOpening = false): number[] {
  const marks = [...line.matchAll(style)].map((mark) => ({
    at: markAt(mark),
    number: numberOf(mark[1] ?? ''),
  }))
  const [opening] = marks
  const isOpened = opening !== undefined && fromOpening && line.slice(0, opening.at).trim() === ''
  const first = isOpened ? opening.number : 1
  return marks.filter(({ number }, index) => number === index + first).map(({ at }) => at)
}

function breaksOf(line: string): number[] {
  const rows = [section, bracketed].map((style) => rowOf(line, style))
  const row =
    rows.find((one) => one.length > 2) ??
    rows.find((one) => areHeaded(line, one)) ??
    entitled(line) ??
    inRow.map((style) => rowOf(line, style)).find((one) => areSections(line, one))
  if (!row) return []
  const first = row[0] ?? 0
  const points = [...line.matchAll(point)].map(markAt).filter((at) => at > first)
  const headings = [...row, ...points].flatMap((at) => headingBreak(line, at))
  const signs = [...decimalBreaks(line), ...signBreaks(line)].filter((at) => at > first)
  return [...row, ...headings, ...points, ...signs, ...tailBreaks(line, [...row, ...points])]
}

/** 1.征集对象 … 2.征集内容 …: three and more points, of which most are headed as sections. */
function areSections(line: string, row: readonly number[]): boolean {
  const worded = row.filter((at) => {
    const words = pointHeaded.exec(line.slice(at, at + 20))?.[1] ?? ''
    return wordedHeading(words) !== null
  })
  return row.length > 2 && worded.length > 1 && worded.length * 2 >= row.length
}

/** More headings than a notice has in one line. */
const mostTitles = 60

/** 【征集内容】 … 【报送方式】: where a line holds three and more such headings. */
function entitled(line: string): number[] | undefined {
  const named = [...line.matchAll(titledIn)]
  const worded = named.filter(({ 1: words = '' }) => wordedHeading(words) !== null)
  return named.length > 2 && named.length <= mostTitles && worded.length > 1 ? named.map(markAt) : undefined
}

/** Behind a heading that a blank parts from its text; one behind 1. or （一） must be worded as such. */
function headingBreak(line: string, at: number): number[] {
  const words = line.slice(at, at + 20)
  const heading = headed.exec(words) ?? pointHeaded.exec(words)
  const isWorded = heading?.[1] === undefined || wordedHeading(heading[1]) !== null
  return heading && isWorded ? [at + heading[0].length] : []
}

/** 一、征文主题 … 二、征文要求 …: two sections alone, each of which is worded as one. */
function areHeaded(line: string, row: readonly number[]): boolean {
  const named = row.map((at) => headed.exec(line.slice(at, at + 20))?.[0].replace(/^[^、]+、/, '') ?? '')
  return named.length === 2 && named.every((words) => wordedHeading(words) !== null)
}

function numberOf(written: string): number {
  if (/^[①-⑳]/.test(written)) return written.charCodeAt(0) - 0x245f
  return numeralOf(written) ?? 0
}
