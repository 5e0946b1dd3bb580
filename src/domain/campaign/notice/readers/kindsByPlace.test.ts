import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

test.each<[string, [string, string][]]>([
  [
    'A类：微团课\n1.材料：课程讲稿（2000字左右）。\nB类：民俗文创\n1.材料：设计说明，500字以内。',
    [
      ['微团课', 'other'],
      ['民俗文创', 'other'],
    ],
  ],
  ['（一）“金点子”。要切实可行，每条500字以内。\n（二）典型案例。题目自拟。', [['金点子', 'case']]],
  [
    '（一）“最美工匠”事迹\n1.事迹材料1500字以内。\n（二）品牌案例\n1.文稿2000字以内。',
    [
      ['“最美工匠”事迹', 'case'],
      ['品牌案例', 'case'],
    ],
  ],
  [
    '【身边榜样】写一个人物，不少于800字。\n【一封家信】手写，1000字以内。\n【光影车间】手机拍摄，JPG格式。',
    [
      ['身边榜样', 'case'],
      ['一封家信', 'case'],
    ],
  ],
])('a length is for the works that a letter, a box or a quoted name sets apart: %s', (words, expected) => {
  const { rules } = readingOf('textLimit', words, '作品要求')
  expect(rules.map(({ appliesTo, value }) => [appliesTo, value.scope])).toEqual(expected)
})

test.each<[string, [string, number | null][]]>([
  [
    '【窗口故事】写一个人，配照片2张。\n【镜头里的车间】手机、相机拍摄均可，单张JPG格式。组图4至6张。',
    [
      ['窗口故事', 2],
      ['镜头里的车间', 4],
    ],
  ],
  [
    '图片。龙头企业附图4张，种植大户附图2张，均为JPG格式。',
    [
      ['龙头企业', 4],
      ['种植大户', 2],
    ],
  ],
  [
    '标兵提供工作照1张，项目、组织、社区提供活动照片5张。',
    [
      ['标兵', 1],
      ['项目、组织、社区', 5],
    ],
  ],
])('photos are of what is said to enclose them: %s', (words, expected) => {
  const { rules } = readingOf('photos', words, '作品要求')
  expect(rules.map(({ appliesTo, value }) => [appliesTo, value.min])).toEqual(expected)
})
