import { expect, test } from 'vitest'
import { halvesAt, linesOf } from './splitting.ts'

const text = '甲公司工会：一盏灯\n\n第一段话。\n乙公司工会：一本账\n第二段。'

test('empty lines are passed over and every other line keeps its number and place', () => {
  expect(linesOf(text)).toEqual([
    { number: 0, start: 0, text: '甲公司工会：一盏灯' },
    { number: 2, start: 11, text: '第一段话。' },
    { number: 3, start: 17, text: '乙公司工会：一本账' },
    { number: 4, start: 27, text: '第二段。' },
  ])
})

test('a document is parted before the line on which the second case begins', () => {
  expect(halvesAt(text, 3)).toEqual([
    { text: '甲公司工会：一盏灯\n\n第一段话。', first: '甲公司工会：一盏灯', last: '第一段话。', count: 14 },
    { text: '乙公司工会：一本账\n第二段。', first: '乙公司工会：一本账', last: '第二段。', count: 13 },
  ])
})

test.each([0, 1, 9, -1, Number.NaN])('no second case begins on line %d', (number) => {
  expect(halvesAt(text, number)).toBe(null)
})
