import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const awarded = (body: string) =>
  kindIn('award', noticeWith(body)).rules.map(
    ({ appliesTo, value: { name, min, max, ratio } }) =>
      `${appliesTo ?? ''}${name} ${ratio ?? `${min ?? ''}-${max ?? ''}`}`,
  )

test.each<[string, string[]]>([
  ['设最佳案例和优秀案例奖，最佳奖10%、优秀奖20%。', ['最佳奖 0.1', '优秀奖 0.2']],
  [
    '设最佳论文奖、优秀论文奖和优秀组织奖，其中最佳奖5个，优秀奖10个，组织奖5个。',
    ['最佳奖 5-5', '优秀奖 10-10', '组织奖 5-5'],
  ],
])('an award named in full and told in short with its number is one: %s', (body, expected) => {
  expect(awarded(body)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['评选优秀案例奖和优秀奖，优秀案例奖10个，优秀奖20个。', ['优秀案例奖 10-10', '优秀奖 20-20']],
  ['设优秀案例奖10个。另设优秀奖20个。', ['优秀案例奖 10-10', '优秀奖 20-20']],
])('two awards of their own numbers are two: %s', (body, expected) => {
  expect(awarded(body)).toEqual(expected)
})

test('稿件 is a kind of works where it stands beside another', () => {
  expect(awarded('四、奖项\n稿件、图片各设一等奖1名、二等奖2名。')).toEqual([
    '稿件一等奖 1-1',
    '图片一等奖 1-1',
    '稿件二等奖 2-2',
    '图片二等奖 2-2',
  ])
  expect(awarded('四、奖项\n稿件设一等奖1名。')).toEqual(['一等奖 1-1'])
})
