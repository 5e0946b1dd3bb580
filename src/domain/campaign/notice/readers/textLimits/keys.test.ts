import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'

function read(words: string, heading = '作品要求') {
  return readingOf('textLimit', words, heading).rules.map(
    ({ value: { scope, min, max, approx } }) =>
      `${scope} ${approx === null ? '' : `≈${approx} `}${min ?? ''}-${max ?? ''}`,
  )
}

test.each<[string, string[]]>([
  [
    '摘要：说明文章的缘起、所用方法（包括调查、访谈和比较）、得到的发现以及文章主要结论，行文连贯，读者不看全文也能明白，篇幅为200—300字。',
    ['abstract 200-300'],
  ],
  ['正文：观点明确，数据可靠，参考文献齐全，摘要、关键词规范，5000字以内。', ['case -5000']],
])('the key of a point names its text, however long it goes on: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每篇4000字以内为宜，不得超过5000字。', ['case ≈4000 -5000']],
  ['篇幅一般在1500字以内为好，最长不超过2000字。', ['case ≈1500 -2000']],
  ['3000字以内，不得超过3页。', ['case -3000', 'case -3']],
])('what is best under a cap is no cap: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每个方案附2张效果照片和150字设计构思阐述。', ['other ≈150 -']],
  ['附100字作品构思阐述。', ['other ≈100 -']],
  ['学习500字决定精神。', []],
])('a bare number limits the paper that it names: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test('the state of the work is a report and no kind of works', () => {
  const words =
    '1.工作开展情况。总结做法。\n2.典型案例。围绕课程撰写。\n开展情况总结不超过3000字，典型案例不超过2500字。'
  expect(read(words, '报送内容')).toEqual(['overview -3000', 'case -2500'])
})
