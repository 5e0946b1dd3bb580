import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'

test.each<[string, [string | undefined, number | null][]]>([
  ['数字类报网址，影视类报光盘，其中展览项目报送现场照片10张以上。', [['展览项目', 10]]],
  ['每位候选人提供工作照片3至5张，每张不小于1MB。', [[undefined, 3]]],
  ['村级案例附照片5张，农户案例附图不作要求。', [['村级案例', 5]]],
  [
    '（一）企业故事、村居故事\n1.现场照片4张以上，JPG格式；\n（二）“最美河长”事迹\n1.工作照片2张；',
    [
      ['企业故事、村居故事', 4],
      ['“最美河长”事迹', 2],
    ],
  ],
  [
    '个人工作照、生活照共3张，集体合影共4张，每张2M以上。',
    [
      ['个人', 3],
      ['集体', 4],
    ],
  ],
  [
    '先进集体：事迹材料2000字，集体照2张。\n先进个人：事迹材料1500字，工作照1张。',
    [
      ['先进集体', 2],
      ['先进个人', 1],
    ],
  ],
  [
    '项目：申报表、项目介绍、活动图片5至8张（单张1MB以上）\n志愿者：推荐表、事迹、服务照片2张',
    [
      ['项目', 5],
      ['志愿者', 2],
    ],
  ],
  [
    '改造类、治理类提供对比照片6张，机制类提供工作照片3张；照片为JPG格式，单张2MB以上。',
    [
      ['改造类、治理类', 6],
      ['机制', 3],
    ],
  ],
  ['个人工作照2张。', [[undefined, 2]]],
  ['文字材料：案例正文，附照片3张。\n影像资料：照片每张3MB以上。', [[undefined, 3]]],
])('photos of several whom clauses or lines beside each other name: %s', (words, expected) => {
  const { rules } = readingOf('photos', words, '报送材料')
  expect(rules.map(({ appliesTo, value }) => [appliesTo, value.min])).toEqual(expected)
})

test.each<[string, number | null]>([
  ['序号\t材料名称\t份数\t备注\n1\t申报表\t3\t盖章\n2\t活动照片\t8\tJPG格式', 8],
  ['材料\t数量\t要求\n案例\t1\t2000字以内\n现场照片\t4\t每张2M以上', 4],
  ['材料\t序号\t要求\n案例\t1\t2000字以内\n现场照片\t4\t每张2M以上', null],
])('the number of photos in a cell of its own: %s', (words, min) => {
  expect(readingOf('photos', words, '报送材料').rules[0]?.value.min).toBe(min)
})

test.each<[string, boolean | null]>([
  ['区域案例须附图片4张，学校案例图片不作要求。', true],
  ['作者将作品拍照上传，照片为JPG格式。', true],
  ['作品可拍照上传，照片为JPG格式。', null],
])('whether there must be photos: %s', (words, mandatory) => {
  expect(readingOf('photos', words, '报送材料').rules[0]?.value.mandatory).toBe(mandatory)
})
