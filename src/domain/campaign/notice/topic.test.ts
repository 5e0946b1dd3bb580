import { expect, test } from 'vitest'
import { readingOf } from '../../../../test/samples/notices.ts'

test.each([
  ['小学组不超过600字，中学组不超过1000字。', ['小学组', '中学组']],
  ['论文类3000字以内，案例类2000字以内。', ['论文类', '案例类']],
  ['法治故事：1500字以内。', ['法治故事']],
  ['篇幅要求：1500字以内。', [null]],
  ['每组不超过1000字。', [null]],
  ['各类作品不超过1000字。', [null]],
  ['案例1500字以内。', [null]],
  ['1.小学组（四至六年级）：500至800字；\n2.高中组（含中职）：1000至1500字。', ['小学组', '高中组']],
  ['A类：方案3000字以内。\nB类：案例2000字以内。', ['A类', 'B类']],
])('what in particular the limits of %j are for', (words, expected) => {
  expect(readingOf('textLimit', words).rules.map((rule) => rule.appliesTo ?? null)).toEqual(expected)
})
