import { titleEnd } from './lineSigns.ts'

/** — 3 —, 第3页 共8页: a line that is the number of a page and can be nothing else. */
const numbered =
  /^[\f \u3000]*(?:[—–―－~·-]{1,3}[ \u3000]?(\d{1,3})[ \u3000]?[—–―－~·-]{1,3}|第[ \u3000]?(\d{1,3})[ \u3000]?页(?:[ \u3000,，/]{0,3}共?[ \u3000]?\d{1,3}[ \u3000]?页)?)[ \u3000\r]*$/
/** 3, 3/8: one that is so only where others run on from it. */
const bare = /^[\f \u3000]*(\d{1,3})(?:[ \u3000]?\/[ \u3000]?\d{1,3})?[ \u3000\r]*$/
/** So many lines at least stand on a page. */
const shortest = 8
const longestHead = 60

type Printed = { readonly start: number; readonly end: number; readonly words: string }

/**
 * The text with blanks in place of page numbers and running heads, and of the line ends around them but one, so that
 * what stands before and behind a page's end is together again and every place stays where it was.
 */
export function withoutPageMarks(original: string): string {
  const lines = printedLines(original)
  const marks = marksIn(lines)
  if (marks.size === 0) return original
  const pieces: string[] = []
  let done = 0
  for (let index = 0; index < lines.length; index += 1) {
    if (!marks.has(index)) continue
    const before = lines[index - 1]
    while (marks.has(index + 1)) index += 1
    const next = lines[index + 1]
    const from = before?.end ?? 0
    const to = next ? original.lastIndexOf('\n', next.start - 1) : original.length
    const between = original.slice(from, to + 1)
    const isParagraph = before && next && areApart(between, before, next)
    pieces.push(original.slice(done, from), isParagraph ? '\n' : '')
    pieces.push(' '.repeat(Math.max(0, to - from - (isParagraph ? 1 : 0))))
    done = Math.max(to, from)
  }
  return [...pieces, original.slice(done)].join('')
}

/** Whether an empty line beside a page's end parts two paragraphs, or a table and a text, rather than two lines of one. */
function areApart(between: string, before: Printed, next: Printed): boolean {
  if (!/\n[ \u3000\r]*\n/.test(between)) return false
  const [isAbove, isBelow] = [before.words.includes('\t'), next.words.includes('\t')]
  return isAbove !== isBelow || (!isAbove && /[。；：;:][ \u3000\r]*$/.test(before.words))
}

/** The lines with words. */
function printedLines(original: string): Printed[] {
  let start = 0
  return original.split('\n').flatMap((line) => {
    const printed = { start, end: start + line.length, words: line }
    start += line.length + 1
    return /[^ \u3000\r]/.test(line) ? [printed] : []
  })
}

/** Which lines are page numbers, and which run along with them as heads or feet. */
function marksIn(lines: readonly Printed[]): ReadonlySet<number> {
  const marks = new Set(lines.flatMap(({ words }, index) => (numbered.test(words) ? [index] : [])))
  for (const index of runOn(lines)) marks.add(index)
  for (const side of [1, -1]) for (const index of heads(lines, marks, side)) marks.add(index)
  return marks
}

/** Bare numbers that count pages: each one more than the last, a page of lines behind it. */
function runOn(lines: readonly Printed[]): number[] {
  const run: number[] = []
  let expected: number | null = null
  for (const [index, { words }] of lines.entries()) {
    const number = Number(bare.exec(words)?.[1] ?? Number.NaN)
    const isLast = index === lines.length - 1 && !bare.test(lines[index - 1]?.words ?? '')
    const isFar = isLast || index - (run.at(-1) ?? -shortest) >= shortest
    if (Number.isNaN(number) || !isFar || (expected === null ? number > 2 : number !== expected)) continue
    run.push(index)
    expected = number + 1
  }
  return run.length > 1 ? run : []
}

/** The lines next to page numbers, or at the top of a page, that stand there again or are the title once more. */
function heads(lines: readonly Printed[], marks: ReadonlySet<number>, side: number): number[] {
  const beside = lines.flatMap(({ words }, index) => {
    const isBeside = marks.has(index - side) || (side > 0 && words.startsWith('\f'))
    return isBeside && !marks.has(index) && !words.includes('\t') && words.trim().length <= longestHead
      ? [index]
      : []
  })
  const wordsAt = (index: number) => (lines[index]?.words ?? '').replaceAll(/\s/g, '')
  const top = lines.slice(0, 6).map(({ words }) => words.replaceAll(/\s/g, ''))
  const titles = new Set(top.filter((words) => /关于|文件$/.test(words) || titleEnd.test(words)))
  return beside.filter((index) => {
    const words = wordsAt(index)
    const isAgain = beside.some((other) => other !== index && wordsAt(other) === words)
    return words.length > 3 && (isAgain || (index > shortest && titles.has(words)))
  })
}
