import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'

const call = '参赛案例照附件撰写。\n\n附件：撰写要求\n\n海州市总工会\n2023年3月1日\n\n附件\n'

function read(annex: string) {
  return readingOf('textLimit', `${call}${annex}\n`).rules.map(
    ({ value: { scope, min, max, approx }, appliesTo }) =>
      `${appliesTo ? `${appliesTo} ` : ''}${scope} ${approx === null ? `${min ?? ''}-${max ?? ''}` : `≈${approx}`}`,
  )
}

test.each<[string, string[]]>([
  [
    '案例撰写模板\n一、案例起因\n交代企业的困难，300字以内。\n二、怎么做的\n写清每一步。字数不少于1000字。',
    ['part -300', 'part 1000-'],
  ],
  [
    '案例提纲\n（一）起步阶段：说明当时的情况，约400字。\n（二）现状：300字以内。\n（三）附图：每张配30字以内说明。',
    ['part ≈400', 'part -300', 'caption -30'],
  ],
  ['案例参考格式\n全文控制在3000字以内。\n一、背景。200字左右。', ['case -3000', 'part ≈200']],
  [
    '案例格式\n题目：不超过25个字，可加副题。\n正文：5000字以内。\n作者简介：100字以内。',
    ['title -25', 'case -5000', 'other -100'],
  ],
  [
    '写作要求\n一、教学背景。200字左右。\n二、教学设计。不少于800字。\n三、教学反思。300字以上。',
    ['part ≈200', 'part 800-', 'part 300-'],
  ],
  [
    '作品要求\n一、征文\n题目自拟，1500字以内。\n二、微视频\n附200字以内简介。',
    ['征文 case -1500', '微视频 abstract -200'],
  ],
  [
    '撰写参考\n标题：20字以内。\n基本情况：交代单位，200字左右。\n主要做法：分条写，1000字左右。',
    ['title -20', 'part ≈200', 'part ≈1000'],
  ],
  ['案例文本规范\n正文每行28字，首行缩进2字符，标题用2号字。', []],
])('an outline behind the notice limits the text and its parts: %s', (annex, expected) => {
  expect(read(annex)).toEqual(expected)
})
