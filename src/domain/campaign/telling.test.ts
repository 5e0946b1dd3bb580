import { expect, test } from 'vitest'
import { sayIn } from '../../foundation/wording/wording.ts'
import { sayCount } from './telling.ts'

test.each([
  ['one number', { min: 78, max: 78 }, '78', '78'],
  ['a range', { min: 7, max: 8 }, '7—8', '7–8'],
  ['at most so many', { min: 0, max: 2 }, '不超过 2', 'up to 2'],
])('a quota of %s is told as such', (_what, count, chinese, english) => {
  expect([sayCount(sayIn('zh-CN'), count), sayCount(sayIn('en'), count)]).toEqual([chinese, english])
})
