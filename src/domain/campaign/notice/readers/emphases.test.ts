import { expect, test } from 'vitest'
import { noticeText } from '../noticeText.ts'
import { emphases } from './emphases.ts'

function valuesIn(sentence: string) {
  const notice = noticeText(`关于征集案例的通知\n各单位：\n通知如下。\n一、征集要求\n${sentence}\n`)
  return emphases(notice).rules.map(({ value }) => value)
}

test.each([
  [
    '案例以企事业单位及生产车间、班组为主，兼顾机关、社区等。',
    ['企事业单位', '生产车间', '班组'],
    ['机关', '社区'],
  ],
  ['推荐项目以企业项目为主，兼顾机关和村（社区）项目。', ['企业项目'], ['机关', '村（社区）项目']],
  ['以城市社区为主,适当兼顾农村社区和易地安置社区。', ['城市社区'], ['农村社区', '易地安置社区']],
  ['以一线党支部案例为主，机关党支部案例为辅。', ['一线党支部案例'], ['机关党支部案例']],
  ['以主要工种班组为重点，兼顾后勤班组。', ['主要工种班组'], ['后勤班组']],
  ['以车间班组为重点，适当照顾机关和学校。', ['车间班组'], ['机关', '学校']],
  ['体裁以散文、随笔为主，兼收诗歌。', ['散文', '随笔'], ['诗歌']],
  ['案例以非公企业为主体，兼顾国有企业。', ['非公企业'], ['国有企业']],
  ['突出基层一线，兼顾机关。', ['基层一线'], ['机关']],
  ['应重点面向中小企业，兼顾大型企业。', ['中小企业'], ['大型企业']],
  ['以一线职工为主，同时兼顾管理人员的作品。', ['一线职工'], ['管理人员']],
])('the weight of %s is read with what is to be there as well', (sentence, main, also) => {
  expect(valuesIn(sentence)).toEqual([{ main, also }])
})

test.each([
  '以学习贯彻为主题开展活动，兼顾工作。',
  '以近三年发生的为主。',
  '以案例为主线，兼顾成效。',
  '活动以线上为主，线下为辅。',
  '评审以专家评分为主，网络投票为辅。',
  '突出重点，兼顾一般。',
  '坚持以人为本，兼顾各方。',
])('%s sets no weight', (sentence) => {
  expect(valuesIn(sentence)).toEqual([])
})
