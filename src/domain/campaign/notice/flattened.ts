const han = '一二三四五六七八九十'
/** Longer than any heading with its own words, as a whole notice is once its line ends are lost. */
const shortest = 200
const gap = '[ \\t\\u3000\\u00a0]'
const section = new RegExp(`(?<=[。：:；;]|${gap})${gap}{0,4}([${han}]{1,2})、`, 'g')
const point = new RegExp(
  `(?<=[。：:；;]|${gap})${gap}{0,4}(?:[（(][${han}]{1,2}[）)]|[（(]?\\d{1,2}[）)]|\\d{1,2}[、．.](?!\\d))`,
  'g',
)
/** The words of a heading, which a blank parts from its text. */
const headed = new RegExp(`^[${han}]{1,2}、[\\u4e00-\\u9fff]{2,14}(?=${gap})`)
/** 各单位：为… on one line: the call on bodies and the first words of the text. */
const salutation = new RegExp(
  `^${gap}{0,4}(?:各|全体|广大|有关|[\u4e00-\u9fff]{2,8}各)[^。：:]{2,160}[：:](?=${gap}{0,4}(?:为了?|根据|按照|现将|自|近|由|经|兹|今年|\\d{4}年))`,
)

/**
 * Where a line that has swallowed a whole notice broke before: in front of 一、 二、 三、 and the points under them,
 * behind a heading and behind the salutation. Offsets into the original; none where the lines stand as written.
 */
export function flattenedBreaks(original: string): ReadonlySet<number> {
  const breaks = new Set<number>()
  let start = 0
  for (const line of original.split('\n')) {
    const called = line.length > 60 && breaks.size === 0 ? salutation.exec(line)?.[0].length : undefined
    if (called !== undefined) breaks.add(start + called)
    if (line.length > shortest) for (const at of breaksOf(line)) breaks.add(start + at)
    start += line.length + 1
  }
  return breaks
}

function breaksOf(line: string): number[] {
  const sections = [...line.matchAll(section)].map((match) => ({
    at: match.index + match[0].length - (match[1] ?? '').length - 1,
    number: match[1] ?? '',
  }))
  const row = sections.filter(({ number }, index) => number === numeral(index))
  if (row.length < 3) return []
  const headings = row.flatMap(({ at }) => {
    const heading = headed.exec(line.slice(at, at + 20))
    return heading ? [at + heading[0].length] : []
  })
  const first = row[0]?.at ?? 0
  const points = [...line.matchAll(point)]
    .map(({ index, 0: seen }) => index + seen.length - seen.trimStart().length)
    .filter((at) => at > first)
  return [...row.map(({ at }) => at), ...headings, ...points]
}

function numeral(index: number): string {
  return index < 10 ? (han[index] ?? '') : `十${han[index - 10] ?? ''}`
}
