import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['每县（市、区）推荐10名教师的课例。', ['county 10-10']],
  ['每所学校推荐不超过5名教师的论文参评。', ['school -5']],
  ['各县区推荐名师工作室成员3名参加培训。', []],
])('the works of so many people are so many works: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['我校六个类型案例共可推荐申报3项。', []],
  ['主办方将从来稿中遴选30篇优秀案例，其中基层一线案例占比不低于40%。', []],
])('what the caller hands on or chooses is no quota: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
