import { expect, test } from 'vitest'
import { readingOf } from '../../../../test/samples/notices.ts'

function unread(words: string) {
  return readingOf('quota', words).reading.unread.map(({ quote }) => quote)
}

test.each([
  '每万名会员必须有一个样板。',
  '字体统一用仿宋。',
  '逾越规定的不得参评。',
  '为此拟涵盖阅览、讲座、展览等。',
])('a sentence that sounds like a rule and gives none is told: %s', (words) => {
  expect(unread(words)).toEqual([words.slice(0, -1)])
})

test.each([
  '案例不超过2000字。',
  '文化站(择优推荐2-4个精品站)。',
  '请各县（市、区）推荐不超过3个。',
  '希望大家踊跃参加。',
  '去年各地报送案例86个。',
  '活动形式丰富，有阅览、讲座。',
])('a sentence that was read or demands nothing is not told: %s', (words) => {
  expect(unread(words)).toEqual([])
})
