import { expect, test } from 'vitest'
import { sayIn } from '../../foundation/wording/wording.ts'
import { rulesOfNotice2019 } from './noticeOf2019.ts'
import { sayCount, tellRule } from './telling.ts'

test.each([
  ['one number', { min: 78, max: 78 }, '78', '78'],
  ['a range', { min: 7, max: 8 }, '7—8', '7–8'],
  ['at most so many', { min: 0, max: 2 }, '不超过 2', 'up to 2'],
  ['at least so many', { min: 6, max: null }, '不少于 6', '6 or more'],
  ['any number', { min: 0, max: null }, '不限', 'any number'],
])('a quota of %s is told as such', (_what, count, chinese, english) => {
  expect([sayCount(sayIn('zh-CN'), count), sayCount(sayIn('en'), count)]).toEqual([chinese, english])
})

test.each([
  ['perUnit', { min: 0, max: null }, ['每家个数不限。']],
  ['perUnit', { min: 6, max: null }, ['每家 不少于 6 个案例。']],
  ['collective', { min: 0, max: null }, ['个数不限，统一收集选送。']],
] as const)('a quota counted %s of %j is told as %j', (scope, count, told) => {
  const quotas = [{ class: 'county', scope, collectorId: null, ...count } as const]
  expect(tellRule({ ...rulesOfNotice2019, quotas }, 'quotas.county', sayIn('zh-CN'))).toEqual(told)
})
