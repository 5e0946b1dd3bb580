import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['请各单位挑选论文报送（各市协会限报5篇，各直属单位限报2篇）。', ['association -5', 'direct -2']],
  ['请按要求报送作品（市直学校每校2件）。', ['school 2-2']],
  ['择优推荐（每个二级学院推荐3项，各机关部门推荐1项）。', ['school 3-3', 'department 1-1']],
])('bodies within a bracket have their own numbers: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '各市上报作品4-6部（短剧、短片、动漫至少各1部）。',
    ['city 4-6', 'city 1- (短剧)', 'city 1- (短片)', 'city 1- (动漫)'],
  ],
  ['每县报送作品不少于5件（书法、绘画各不少于1件）。', ['county 5-', 'county 1- (书法)', 'county 1- (绘画)']],
  [
    '各县报送作品8件（剪纸、绘画各4件，其中水墨画不少于1件）。',
    ['county 8-8', 'county 4-4 (剪纸)', 'county 4-4 (绘画)', 'county 1- (水墨画)'],
  ],
  ['每校推荐作品6件（书法4件、绘画2件）。', ['school 6-6', 'school 4-4 (书法)', 'school 2-2 (绘画)']],
  [
    '每县推荐案例3个（企业案例2个、社区案例1个）。',
    ['county 3-3', 'enterprise 2-2 (企业案例)', 'grassroots 1-1 (社区案例)'],
  ],
  [
    '每校报送美术作品（国画、书法各3件），另报手工作品2件。',
    ['school 3-3 (国画)', 'school 3-3 (书法)', 'school 2-2 (手工作品)'],
  ],
  ['每类评选优秀作品10件（一等奖2件、二等奖8件）。', []],
  ['各县报送作品6件（每件作品附照片，正面、侧面各1张）。', ['county 6-6']],
])('a bracket tells what the works before it must hold: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['1.社区书屋（全部覆盖）\n2.农家书屋（择优推荐2—4个样板书屋）', ['all 2-4 unclear', 'scope-unclear']],
  ['1.社区书屋（已推荐2个）', []],
])('a bracket behind a name says how many of it are handed in: %s', (words, expected) => {
  expect(quotasIn(words, '推荐对象')).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各区县推荐3个（江北区、南岸区各5个）。', ['county 3-3', 'county 5-5 (江北区、南岸区)']],
  ['各乡镇报送1篇（城关镇2篇）。', ['township 1-1 (乡镇)', 'township 2-2 (城关镇)']],
])('a bracket names those who may send more: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
