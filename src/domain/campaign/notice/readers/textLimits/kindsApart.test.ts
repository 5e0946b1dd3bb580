import { expect, test } from 'vitest'
import { kindIn } from '../../../../../../test/samples/notices.ts'

test.each<[string, string, (string | undefined)[]]>([
  ['关于征集为民服务典型案例的通知', '案例题目25字以内，案例2000字以内。', [undefined, undefined]],
  ['关于征集为民服务典型案例的通知', '案例文稿2000字以内，每个案例附摘要200字。', [undefined, undefined]],
  ['关于征集服务案例和微视频的通知', '案例2000字以内。', ['服务案例']],
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
  ['关于征集作品的通知', '类别\t规格\n征文\t记叙文、散文，1800字以内\n摄影\tJPG格式', ['征文']],
])('a length is for a kind only where kinds are told apart: %s %s', (title, words, expected) => {
  const { rules } = kindIn('textLimit', `${title}\n各单位：\n作品要求\n${words}\n海州市总工会\n2023年3月1日`)
  expect(rules.map(({ appliesTo }) => appliesTo)).toEqual(expected)
})
