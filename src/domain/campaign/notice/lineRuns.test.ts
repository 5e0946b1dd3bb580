import { expect, test } from 'vitest'
import { runsOf } from './lineRuns.ts'
import { noticeText } from './noticeText.ts'

/** The lines of a text in runs by the sign they begin with; a line of Han has no style. */
function runsIn(text: string): string[][] {
  const { lines, text: plain } = noticeText(text)
  const wordsOf = ({ start, end }: { start: number; end: number }) => plain.slice(start, end)
  const runs = runsOf(lines, (line) => /^[^一-鿿]/.exec(wordsOf(line))?.[0] ?? null)
  return runs.map((run) => run.map(wordsOf))
}

test('lines of one style side by side are one run, and a line without a style parts two runs of the same', () => {
  expect(runsIn('●甲\n●乙\n★丙\n★丁\n正文\n★戊')).toEqual([['●甲', '●乙'], ['★丙', '★丁'], ['★戊']])
})

test('lines without a style make no run', () => {
  expect(runsIn('正文\n正文')).toEqual([])
})
