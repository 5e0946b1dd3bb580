import { headingSigns } from './lineSigns.ts'

const gap = '[ \\t\\u3000\\u00a0]'

/** Points that blanks alone close. */
const open = new RegExp(`^${gap}*[^。；;：:，,]{4,40}$`)
/** 6、与本报有关的其他内容 体裁以记叙文为主，…: what is said of all of them, in the line of the last. */
const tailed = new RegExp(`^([^。；;：:，,\\s]{4,40})${gap}+(?=[^，,。；;：:\\s]{2}.*。)`)
/** 1、 or （一） before a point. */
const numbered = /^(?:[（(]|\d)/

/** Where behind the last of several points that blanks alone close a sentence runs on. */
export function tailBreaks(line: string, marks: readonly number[]): number[] {
  const places = marks.toSorted((one, other) => one - other)
  const parts = places.map((at, index) => line.slice(at, places[index + 1]))
  return parts.flatMap((part, index) => {
    const [before, earlier] = [parts[index - 1] ?? '', parts[index - 2] ?? '']
    const areOpen = [earlier, before].every((one) => numbered.test(one) && open.test(one))
    const tail = areOpen && numbered.test(part) ? tailed.exec(part) : null
    return tail ? [(places[index] ?? 0) + (tail[1] ?? '').length] : []
  })
}

const decimal = new RegExp(
  `(?<=[。；;：:]|${gap})(\\d{1,2})[.．](\\d{1,2})[.．、]?${gap}?(?=[\\u4e00-\\u9fff“《])(?![万亿倍米元个张份篇幅项分年月])`,
  'g',
)

/** 2.1公共课程：…。2.2专业课程：…: points of points, of which each number follows the one before. */
export function decimalBreaks(line: string): number[] {
  const marks = [...line.matchAll(decimal)].map(({ index, 1: over = '', 2: own = '' }) => ({
    at: index,
    over,
    own: Number(own),
  }))
  const isNextOf = (one: (typeof marks)[number] | undefined, other: (typeof marks)[number] | undefined) =>
    one !== undefined && other !== undefined && one.over === other.over && one.own + 1 === other.own
  return marks
    .filter((mark, index) => isNextOf(marks[index - 1], mark) || isNextOf(mark, marks[index + 1]))
    .map(({ at }) => at)
}

const signed = new RegExp(`(?<=[。；;：:】]|${gap})([${headingSigns}•·])${gap}?(?=[\\u4e00-\\u9fff“《])`, 'g')

/** ★ 读书的感悟 ★ 书屋里的故事: before each of several points with the same sign. */
export function signBreaks(line: string): number[] {
  const marks = [...line.matchAll(signed)]
  const single = new Set<string>()
  const several = new Set<string>()
  for (const { 1: sign = '' } of marks) (single.has(sign) ? several : single).add(sign)
  return marks.filter(({ 1: sign = '' }) => several.has(sign)).map(({ index }) => index)
}
