import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

function read(words: string) {
  const { rules, asked } = readingOf('textLimit', words)
  const shown = rules.map(({ value: { scope, min, max, approx } }) => {
    return `${scope} ${approx === null ? `${min ?? ''}-${max ?? ''}` : `≈${approx}`}`
  })
  return [...shown, ...asked]
}

test.each<[string, string[]]>([
  ['正文3000字以内，其中基本内涵控制在600字以内。', ['case -3000', 'part -600']],
  ['总字数2000字左右，其中“观察实录”不得少于600字。', ['case ≈2000', 'part 600-']],
  ['全文2000字以内，其中技术要点不少于800字。', ['case -2000', 'part 800-']],
  ['材料4000字以内，其中正文3000字以内。', ['case -4000', 'case -3000']],
  ['材料4000字以内，其中摘要300字以内。', ['case -4000', 'abstract -300']],
  ['全文3000字以内；教学反思单列一段，300至500字。', ['case -3000', 'part 300-500']],
  ['推荐意见一栏不超过150字。', ['recommendation -150']],
  ['工作法要取一个简明的名字，不超过10个字。', ['title -10']],
])('a part of a text is told from a text of its own: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['另附典型材料一篇，1500字左右。', ['case ≈1500']],
  ['写一篇说明文字，1200字左右。', ['case ≈1200']],
  ['另写设计说明300字以上。', ['other 300-']],
  ['成果总结报告（一式一份，正文控制在5000字以内）。', ['overview -5000']],
  ['案例申报书（正文控制在5000字以内）。', ['case -5000']],
  ['篇幅以三千至五千字为宜，附二百字以内的内容提要。', ['case 3000-5000', 'abstract -200']],
  ['体裁不限，心得体会均可，提倡短文，一般在1800字左右。', ['case ≈1800']],
])('the text that a length is of: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each([
  '演示用PPT（不超过25页）。',
  '课件用PPT制作，不超过20页。',
  '论文首页单独一张，第二页起为全文。',
])('pages of slides, and a page by its number, limit no text: %s', (words) => {
  expect(read(words)).toEqual([])
})

test.each<[string, boolean]>([
  ['散文字数在3000字以内，纪实文学最多不超过5000字。', false],
  ['实践案例和工作制度字数为3000字左右，理论文章字数为5000字左右。', false],
  ['调研报告5000字以内。理论文章3000字以内。', false],
  ['正文2000字以内。全文不超过3000字。', true],
  ['案例不超过5000字。\n案例正文控制在3000字以内。', true],
  ['调研报告5000字以内。调研报告字数不超过3000字。', true],
])('two lengths contradict each other only where they are of one text: %s', (words, isAsked) => {
  expect(read(words).includes('conflict')).toBe(isAsked)
})
