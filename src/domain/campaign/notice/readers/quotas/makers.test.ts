import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  [
    '各学院报送散文不少于4篇（每篇散文作者1至2名）、短片不少于2个（作者不超过3名）。',
    ['school 4- (散文)', 'school 2- (短片)'],
  ],
  [
    '各区教育局选送论文不超过10篇（论文作者不超过3人），课件不超过3件（主讲教师限1名）。',
    ['county -10 (论文)', 'county -3 (课件)'],
  ],
  ['各支部至少报送短视频2部（主创人员不多于4名，指导教师不多于1名）。', ['grassroots 2-']],
  ['每件作品作者限3名以内。每校限报5件。', ['school -5']],
  ['各县总工会报送作品不超过3件（每位作者限1件）。', ['county -3', 'individual -1 perPerson']],
  ['各县推荐优秀作者不超过3名。', ['county -3']],
])('those who make a work are counted as no works: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['大赛分为“学生组”和“教师组”，每位选手限报一组。每人限投3件。', ['individual -3 perPerson']],
  ['设手机、相机两个组别，每位作者只能选报一组，不可兼报。', []],
  ['每人限报组照一组。', ['individual -1 perPerson']],
])('the group that one enters is no work: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
