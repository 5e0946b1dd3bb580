import { expect, test } from 'vitest'
import { kindIn } from '../../../../../../test/samples/notices.ts'

test.each<[string, string, (string | undefined)[]]>([
  ['关于征集为民服务典型案例的通知', '案例题目25字以内，案例2000字以内。', [undefined, undefined]],
  ['关于征集为民服务典型案例的通知', '案例文稿2000字以内，每个案例附摘要200字。', [undefined, undefined]],
  ['关于征集服务案例和微视频的通知', '案例2000字以内。', ['服务案例']],
  [
    '关于征集导游词和讲解案例的通知',
    '原创导游词1500—2000字；讲解案例含讲解思路、讲解词、效果反馈，3000字以内。',
    ['原创导游词', '讲解案例'],
  ],
  [
    '关于征集科普作品的通知',
    '（1）文学类：散文、诗歌等。散文1000字以内。\n（2）视频类：科普短片。',
    ['散文'],
  ],
  [
    '关于征集护理案例和故事的通知',
    '项目一：护理改善案例\n案例全文4000字以内。\n项目二：护士人文故事\n体裁为记叙文、散文，字数800以内。',
    ['护理改善案例', '护士人文故事'],
  ],
  [
    '关于征集文艺作品的通知',
    '一、歌词。主题集中。\n二、情景剧。剧本不超过4000字。\n三、诗歌。自由创作。',
    ['情景剧'],
  ],
  [
    '关于征集成果的通知',
    '一、征集类别\n（一）“好点子”。建议。\n（二）优秀案例。做法。\n二、要求\n（一）“好点子”填写建议表，500字以内。\n（二）优秀案例由背景、做法组成，2000字以内。',
    ['好点子', '优秀案例'],
  ],
  [
    '关于征集成果的通知',
    '一、成果类别\n甲类：课程开发。\n乙类：教学案例。\n二、要求\n1.课程开发应包括目标、内容，3000字以上。\n2.教学案例2000字以内。',
    ['课程开发', '教学案例'],
  ],
  [
    '关于征集作品的通知',
    '（一）“老物件”故事。讲述物件背后的故事。1500字以内。\n（二）书评。评介一部书。800字以内。',
    ['“老物件”故事', '书评'],
  ],
  ['关于征集作品的通知', '书评：写明书名和出版社，800字以上。\n征文：1500字以内。', ['书评', '征文']],
  ['关于征集作品的通知', '类别\t规格\n征文\t记叙文、散文，1800字以内\n摄影\tJPG格式', ['征文']],
])('a length is for a kind only where kinds are told apart: %s %s', (title, words, expected) => {
  const { rules } = kindIn('textLimit', `${title}\n各单位：\n作品要求\n${words}\n海州市总工会\n2023年3月1日`)
  expect(rules.map(({ appliesTo }) => appliesTo)).toEqual(expected)
})

test.each<[string, string, string]>([
  ['关于征集形象宣传语的公告', '主题突出，易读易记，字数在12字以内，并配以简短文字说明。', 'case'],
  ['关于征集宣传标语口号的公告', '具有较强的广告宣传效果。每条一般控制在14个字以内。', 'case'],
  ['关于征集校训的公告', '立意深远，不超过16字。', 'case'],
  ['关于征集城市精神和形象标识的公告', '言简意赅，控制在20字以内。', 'case'],
  ['关于征集校训和故事的公告', '故事标题不超过16字。', 'title'],
  ['关于征集典型案例的通知', '简洁明了，不超过16字。', 'other'],
])('a few words are the work itself where the call is for such works: %s %s', (title, words, scope) => {
  const { rules } = kindIn('textLimit', `${title}\n\n一、要求\n${words}\n\n海州市总工会\n2023年3月1日\n`)
  expect(rules.map(({ value }) => value.scope)).toEqual([scope])
})

test('kinds that share a limit are named without what they are to be like', () => {
  const words = '论文和调研报告观点鲜明、论据充分，字数3000—5000字；案例应事例典型，不超过3000字。'
  const { rules } = kindIn(
    'textLimit',
    `关于征集优秀成果的通知\n\n各单位：\n一、要求\n${words}\n海州市总工会\n2023年3月1日`,
  )
  expect(rules.map(({ appliesTo }) => appliesTo)).toEqual(['论文和调研报告', '案例'])
})
