import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'

function read(words: string) {
  return readingOf('textLimit', words).rules.map(({ value: { scope, min, max, approx } }) =>
    approx === null ? `${scope} ${min ?? ''}-${max ?? ''}` : `${scope} ≈${approx}`,
  )
}

test.each<[string, string[]]>([
  [
    '（一）标题：20字以内。\n（二）导语：150字以内。\n（三）主体：2000字以内。',
    ['title -20', 'part -150', 'case -2000'],
  ],
  ['由标题、引言、正文、结语组成，引言不多于200字。', ['part -200']],
  ['文字部分包含内容简介（150字以内）、关键词和正文，正文2000字以内。', ['abstract -150', 'case -2000']],
  ['体现本单位的工作情况和成效，篇幅3000字以内。', ['case -3000']],
  [
    '（一）好案例。由背景、做法和成效构成，字数在2000字左右。\n（二）好论文。全文4000字以内。',
    ['case ≈2000', 'case -4000'],
  ],
  ['1.案例由案例综述、做法、启示三部分构成，2000字左右，案例综述200字以内。', ['case ≈2000', 'part -200']],
  ['成果由成果正文和成果使用指南两部分组成。成果使用指南600字以上。', ['part 600-']],
  ['按照“背景、做法、点评”的结构撰写，其中点评由镇工会撰写，200字以内。', ['part -200']],
  ['案例由介绍文档和课堂视频两部分组成。介绍文档3000字以内。', ['case -3000']],
  ['每幅作品注明标题、拍摄地点，配40字以内的简要说明。', ['caption -40']],
  ['5.佐证材料。包括制度文件、获奖证书等复印件，合计不超过20页。', []],
  ['案例附导语，150字以内。', ['abstract -150']],
  ['案例报告另附摘要400字以内。\n摘要：（400字以内）', ['abstract -400']],
  ['每份作业设计包括设计说明、作业内容、评价方案三部分。设计说明800字以内。', ['part -800']],
  [
    '正文2000—3000字，包括成果简介、转化过程、经验做法三部分。其中，成果简介400字以内。',
    ['case 2000-3000', 'part -400'],
  ],
  ['论文包括摘要、正文、参考文献三部分。摘要300字以内。', ['abstract -300']],
  [
    '申报书各栏：\n项目名称\t20字以内\n需求分析\t300字以内\n推广前景\t200字以内',
    ['title -20', 'part -300', 'part -200'],
  ],
  [
    '案例由三块组成：\n（1）缘起，300字以内；\n（2）经过，800字以内；\n（3）收获，300字以内。',
    ['part -300', 'part -800', 'part -300'],
  ],
  [
    '正文分三个部分：项目背景（300字）、实施内容（1000字）、推广前景（200字）。',
    ['part ≈300', 'part ≈1000', 'part ≈200'],
  ],
  [
    '（一）论文，5000字以内。\n（二）摘要，300字以内。\n（三）案例，2000字以内。',
    ['case -5000', 'abstract -300', 'case -2000'],
  ],
  [
    '正文分三块：背景300字以内，做法800字以内，三块合计不超过2000字。',
    ['part -300', 'part -800', 'case -2000'],
  ],
])('rows, points and clauses beside parts of a text are parts too: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['主要创新点按重要性排列，不超过3项，每项限200字。', ['part -200']],
  ['主要做法分条列出，每条300字以内。', ['part -300']],
  ['案例要素：背景、过程、成效，各300字左右。', ['part ≈300']],
  ['先进操作法每项在1500字以内。', ['case -1500']],
  ['每条建议不超过300字。', ['case -300']],
])('what each item may have is said of what the items are of: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['个人事迹1500字，集体事迹2000字，均为上限。', ['case -1500', 'case -2000']],
  ['个人事迹1500字，集体事迹2000字，可少不可多。', ['case -1500', 'case -2000']],
  ['初中组800字，高中组1000字，均为下限。', ['case 800-', 'case 1000-']],
  ['背景300字，做法1000字，字数均可上下浮动10%。', ['part 270-330', 'part 900-1100']],
  ['字数在1000以上，2000以下。', ['case 1000-2000']],
  ['字数以1000至1500为宜，标题不超过20字。', ['case 1000-1500', 'title -20']],
  ['职工人数在1000以上，2000以下的单位报2篇。', []],
])('words behind all numbers, and 字数 before them, tell what each is: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '一是综合报告，介绍总体情况，3000字以内；二是典型案例，每个1500字以内。',
    ['overview -3000', 'case -1500'],
  ],
  ['面上材料3000字以内，点上案例1500字以内。', ['overview -3000', 'case -1500']],
  ['寄语60字以内。', ['other -60']],
  ['文字稿2800字左右，上下浮动不超过300字。', ['case ≈2800']],
  ['支撑材料另附，不超过20页。', []],
])('papers beside the cases have names of their own: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})
