import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['每个乡镇推荐家教故事3—5篇、家书2封。', ['township 3-5 (家教故事)', 'township 2-2 (家书)']],
  [
    '各乡镇推荐家教故事3篇、微视频1部；各学校推荐家教故事2篇。',
    ['township 3-3 (家教故事)', 'township 1-1 (微视频)', 'school 2-2 (家教故事)'],
  ],
  ['各乡镇推荐2篇论文和1部微视频。', ['township 2-2 (论文)', 'township 1-1 (微视频)']],
  ['各学校至少报送典型案例1个、科普作品2件。', ['school 1- (典型案例)', 'school 2-2 (科普作品)']],
  ['本科高校推荐教案不超过3篇、微课1节。', ['school -3 (本科高校的教案)', 'school 1-1 (本科高校的微课)']],
  [
    '各乡镇推荐家教故事3篇；各学校推荐征文2篇、其他作品1件。',
    ['township 3-3 (家教故事)', 'school 2-2 (征文)', 'school 1-1 (其他作品)'],
  ],
  ['各乡镇推荐家教故事3篇；各学校推荐故事2篇。', ['township 3-3', 'school 2-2']],
  ['各乡镇推荐优秀案例3个；各学校推荐典型案例2个。', ['township 3-3', 'school 2-2']],
  ['各乡镇推荐征文、案例合计2篇，各学校推荐论文1篇。', ['township 2-2', 'school 1-1']],
  [
    '单位\t故事（篇）\t摄影（幅）\n城东街道\t6\t2',
    ['township 6-6 (城东街道的故事)', 'township 2-2 (城东街道的摄影)'],
  ],
])('numbers of several kinds of works tell which each is for: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test('a line that only names a kind of works is over the numbers below it, until another heading', () => {
  const words =
    '摄影作品\n· 每位作者投稿不超过8幅。\n短视频作品\n· 每位作者投稿不超过2部。\n投稿方式\n各学校限报3件。'
  expect(quotasIn(words)).toEqual([
    'individual -8 perPerson (摄影作品)',
    'individual -2 perPerson (短视频作品)',
    'school -3',
  ])
})
