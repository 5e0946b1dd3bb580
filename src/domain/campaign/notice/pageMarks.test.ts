import { expect, test } from 'vitest'
import { noticeWith } from '../../../../test/samples/notices.ts'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'
import { withoutPageMarks } from './pageMarks.ts'
import { readNotice } from './read.ts'

/** The words of a page, different on each. */
function pageOf(letter: string): string {
  return Array.from({ length: 9 }, (_, index) => `${letter}${'一二三四五六七八九'.charAt(index)}行的话`).join(
    '\n',
  )
}

/** What is left of pages with something between them, 甲 for the first page, without blanks. */
function left(...between: readonly string[]): string {
  const pages = ['甲', '乙', '丙'].slice(0, between.length + 1)
  const text = pages
    .flatMap((letter, index) => [pageOf(letter), ...between.slice(index, index + 1)])
    .join('\n')
  const kept = withoutPageMarks(text)
  expect(kept).toHaveLength(text.length)
  const words = kept.replaceAll(/ +(?=\n|$)/g, '')
  return pages.reduce((rest, letter) => rest.replace(pageOf(letter), letter), words)
}

test.each([
  [['— 1 —']],
  [['- 1 -', '－ 2 －']],
  [['第1页 共3页']],
  [['　第 1 页']],
  [['1', '2']],
  [['1/3', '\n2/3\n']],
  [['   1', '2\n']],
  [['— 1 —\n典型案例征集通知', '— 2 —\n典型案例征集通知']],
  [['征集通知第一号\n1', '征集通知第一号\n2']],
  [['\f江州市总工会简报', '\f江州市总工会简报']],
])('between pages %j is no part of the text', (between) => {
  expect(left(...between)).toBe(['甲', '乙', '丙'].slice(0, between.length + 1).join('\n'))
})

test.each([
  ['3个', '甲\n3个\n乙'],
  ['1', '甲\n1\n乙'],
  ['第3页的表格', '甲\n第3页的表格\n乙'],
  ['— 1 —\n江州市总工会', '甲\n江州市总工会\n乙'],
  ['本页完。\n\n— 1 —', '甲\n本页完。\n\n乙'],
])('of %j between pages is left %j', (between, rest) => {
  expect(left(between)).toBe(rest)
})

test('rows of a table that count themselves are no page numbers', () => {
  expect(left('序号\n1\n2\n3')).toBe('甲\n序号\n1\n2\n3\n乙')
  expect(withoutPageMarks('序号\n1\n2')).toBe('序号\n1\n2')
})

test('a limit that a page number cuts in two is read, and stands at its words', () => {
  const notice = noticeWith(
    '案例应当真实，篇幅在一千五百字至二千五百字之间，标题不超\n\n— 2 —\n\n过二十个字，另附照片。',
  )
  const { rules } = readNotice(notice, { calendar: stateCouncilCalendar() })
  const limit = rules.find((rule) => rule.kind === 'textLimit' && rule.value.scope === 'title')
  expect(limit?.value).toMatchObject({ max: 20, unit: '字' })
  expect(limit?.quote).toBe(notice.slice(...(limit?.span ?? [0, 0])))
  expect(limit?.quote).toContain('不超\n\n— 2 —\n\n过二十个字')
})
