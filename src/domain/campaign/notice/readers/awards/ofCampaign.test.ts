import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const awarded = (body: string) =>
  kindIn('award', noticeWith(body)).rules.map(
    ({ value, appliesTo }) => `${appliesTo ?? ''}${value.name} ${value.max}`,
  )

test.each<[string, string[]]>([
  ['四、推荐\n学院推荐2个工作法作为校级“先进工作法”候选案例。', []],
  ['四、奖励\n本奖是市政府设立的文艺类的综合性大奖。', []],
  [
    '二、类别\n稿件、图片两类。\n四、奖励\n稿件、图片各设一等奖2名、二等奖3名，设优秀奖8个。',
    ['稿件一等奖 2', '图片一等奖 2', '稿件二等奖 3', '图片二等奖 3', '优秀奖 8'],
  ],
])('what works are put forward for is no award, and 设 begins anew what 各设 began: %s', (body, expected) => {
  expect(awarded(body)).toEqual(expected)
})
