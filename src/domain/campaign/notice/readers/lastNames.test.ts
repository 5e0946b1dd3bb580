import { expect, test } from 'vitest'
import { noticeSaying } from '../../../../../test/samples/notices.ts'
import { noticeText } from '../noticeText.ts'
import { focusAreas } from './focusAreas.ts'

function textsIn(words: string, heading: string): string[] {
  const { rules } = focusAreas(noticeText(noticeSaying(`${words}\n二、报送方式\n请按时报送。`, heading)))
  return rules.flatMap((rule) => (rule.kind === 'focusArea' ? [rule.value.text] : []))
}

test.each<[string, string, string[]]>([
  ['征集要点', '歌曲、诗歌、绘画及情景剧等方面。', ['歌曲', '诗歌', '绘画', '情景剧']],
  ['申报范围', '歌曲、动漫、征文及演讲等方面。', ['歌曲', '动漫', '征文', '演讲']],
  [
    '内容范围',
    '工会组织建设、老旧小区改造、乡村振兴及产业工人队伍建设等方面。',
    ['工会组织建设', '老旧小区改造', '乡村振兴', '产业工人队伍建设'],
  ],
  [
    '征集重点',
    '能够反映绿色低碳发展、新就业形态劳动者入会和法律援助等工作的好做法。',
    ['绿色低碳发展', '新就业形态劳动者入会', '法律援助'],
  ],
  [
    '参赛类别',
    '凡属社区治理、粮食安全、法律援助和产业工人队伍建设等方面的案例均可报送。',
    ['社区治理', '粮食安全', '法律援助', '产业工人队伍建设'],
  ],
  [
    '征集内容',
    '节能降耗、职业教育改革、新就业形态劳动者入会、老旧小区改造、职工书屋与校企合作。',
    ['节能降耗', '职业教育改革', '新就业形态劳动者入会', '老旧小区改造', '职工书屋', '校企合作'],
  ],
  [
    '征集主题',
    '从慢病管理、护理服务、健康科普及远程医疗等角度选题。',
    ['慢病管理', '护理服务', '健康科普', '远程医疗'],
  ],
  [
    '主题内容',
    '本次活动设校园文化、德育活动、作业设计和课堂教学改革四个类别。',
    ['校园文化', '德育活动', '作业设计', '课堂教学改革'],
  ],
  ['征集领域', '以节能降耗、校企合作与教育改革为重点，总结经验。', ['节能降耗', '校企合作', '教育改革']],
])('under %s the last two names of a list are two: %s', (heading, words, names) => {
  expect(textsIn(words, heading)).toEqual(names)
})

test.each<[string, string]>([
  ['案例选题', '以“我的师傅”、“家的味道”、“我与工会”为重点，总结经验。'],
  ['征集范围', '在“我的师傅”、“家的味道”、“我与工会”等方面形成的经验。'],
  ['征集内容及方向', '“我的师傅”、“家的味道”与“我与工会”等领域。'],
  ['选题范围', '“我的师傅”、“家的味道”、“我与工会”。'],
  ['参考选题', '能够反映“我的师傅”、“家的味道”、“我与工会”等工作的好做法。'],
])('under %s names in quotes are whole whatever words they hold: %s', (heading, words) => {
  expect(textsIn(words, heading).map((text) => text.replace(/[“”]/g, ''))).toEqual([
    '我的师傅',
    '家的味道',
    '我与工会',
  ])
})
