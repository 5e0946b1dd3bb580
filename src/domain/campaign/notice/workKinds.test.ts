import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../test/samples/notices.ts'

test.each([
  ['调研报告4000—6000字，理论文章不超过5000字。', ['调研报告', '理论文章']],
  [
    '暖心故事800—1500字，标题不超过15字。\n摄影作品单幅、组照均可，每幅附50字以内的说明。',
    ['暖心故事', '暖心故事', '摄影'],
  ],
  [
    '2.1 教学设计以一个课时为单位，不少于1500字，文后附教学反思，300字左右。\n2.2 校本课程方案应反映三年来的做法，5000字左右。',
    ['教学设计', '教学反思', '校本课程方案'],
  ],
  [
    '①教案包括目标、任务与评价，不超过6000字。\n②教学案例写一次真实的经历，重在反思，2000～4000字。',
    ['教案', '教学案例'],
  ],
  ['1.家书\n不少于600字、不超过1200字。\n2.家风故事\n1000至2000字。', ['家书', '家风故事']],
  ['（一）关于散文。3000字以内。\n（二）关于诗歌。60行以内。', ['散文', '诗歌']],
  ['案例2000字以内，标题不超过20字。', [null, null]],
  ['案例不超过2000字。\n情况报告不少于1000字。', [null, null]],
  ['调研报告不超过5000字。\n报送时间为5月底。', [null]],
  ['调研报告不超过5000字。\n微视频不超过5分钟。', ['调研报告']],
])('what kinds of works the limits of %j are for', (words, expected) => {
  const { rules } = kindIn('textLimit', noticeWith(words))
  expect(rules.map(({ appliesTo }) => appliesTo ?? null)).toEqual(expected)
})

test.each([
  ['家风故事可配家庭照片1—2张。\n志愿服务项目须附活动图片3—5张。', ['家风故事', '志愿服务项目']],
  ['（一）教学设计。不少于1500字。\n（二）校本课程方案。附活动照片4—6张，格式为JPG。', ['校本课程方案']],
  ['案例附照片3张以上。', [null]],
])('what kinds of works the photos of %j go with', (words, expected) => {
  const { rules } = kindIn('photos', noticeWith(words))
  expect(rules.map(({ appliesTo }) => appliesTo ?? null)).toEqual(expected)
})
