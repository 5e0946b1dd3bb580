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
  [
    '总字数3000字以内，其中裁判要旨200字以内，典型意义不少于400字。',
    ['case -3000', 'part -200', 'part 400-'],
  ],
  ['案例1800字以上，开头用一段话介绍企业概况，不超过200字。', ['case 1800-', 'part -200']],
  [
    '材料有班组简介、主要内容两个部分，总字数3000字左右，其中班组简介不超过300字。',
    ['case ≈3000', 'part -300'],
  ],
  ['主要做法（800字以内）；工作成效（800字以内）。', ['part -800', 'part -800']],
  ['项目背景（300字以内）；群众反响（300字以内）。', ['part -300', 'part -300']],
  [
    '问题（不多于300字）、办法（900字左右），两块合计不超过1700字。',
    ['part -300', 'part ≈900', 'case -1700'],
  ],
  ['典型经验材料2000字以内。', ['case -2000']],
  ['主要做法三百字左右，最长不突破五百字。', ['part ≈300', 'part -500']],
])('a part of a text is told from a text of its own: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['另附典型材料一篇，1500字左右。', ['case ≈1500']],
  ['写一篇说明文字，1200字左右。', ['case ≈1200']],
  ['另写设计说明300字以上。', ['other 300-']],
  ['须随视频提交教学设计一份（800字以内）。', ['other -800']],
  ['作品附100字以内设计说明。', ['other -100']],
  ['每幅照片附100字以内创作说明。', ['caption -100']],
  ['另附集体简介（200字以内）。', ['other -200']],
  ['主讲人简介200字以内。', ['other -200']],
  ['文后附作者介绍200字以内。', ['other -200']],
  ['单位基本情况介绍，300字以内。', ['other -300']],
  ['详细事迹3000字以内，简要事迹500字以内。', ['case -3000', 'abstract -500']],
  ['报送300字以内的案例概述。', ['abstract -300']],
  ['片名不宜超过12个字。', ['title -12']],
  ['每件作品配文字说明100至200字。', ['caption 100-200']],
  ['每件实物须附200字以内说明。', ['other -200']],
  ['实物附200字说明。', ['other ≈200', 'several-readings']],
  ['（一）摄影类\n作品名称、作者及50字以内说明写在文档中。', ['caption -50']],
  ['视频作品附200字以内作品简介。', ['abstract -200']],
  ['视频须附200字以内的内容说明。', ['other -200']],
  ['（一）基本情况。300字以内。\n（二）主要做法。1500字以内。', ['part -300', 'part -1500']],
  ['须附800字典型事迹材料。', ['case ≈800', 'several-readings']],
  ['字数不得多于1500。', ['case -1500']],
  ['文前列关键词3至5个及300字以内摘要。', ['abstract -300']],
  ['佐证材料不超过20页。', ['other -20']],
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
  '制度文本可作附录，合计不超过10页。',
  '可另附页，不超过2页。',
  '关键词3至5个，每个不超过6字。',
  '用户名不超过10个字符。',
  '书法作品须为正楷，不少于20字。',
  '每天阅读不少于2000字。',
  '邮件主题不超过20字。',
  '语速每分钟不超过200字。',
  '图书总字数约20万字。',
  '论文首页单独一张，第二页起为全文。',
])('what is no text is not limited: pages of slides, keywords, subjects of mails: %s', (words) => {
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
