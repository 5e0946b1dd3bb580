import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  [
    '（一）地区经验。每个市报送3篇；省直管县报送1篇。\n（二）行业经验。有关行业协会可报送1篇。',
    ['city 3-3 (地区经验)', 'county 1-1 (地区经验)', 'association -1 (行业经验)'],
  ],
  [
    '1. 先进集体：各县区3个，市直学校1个。\n2. 先进个人：各县区10名。',
    ['county 3-3 (先进集体)', 'school 1-1 (先进集体)', 'county 10-10 (先进个人)'],
  ],
  [
    '（一）优秀团员。各学院团委按团员数的2%推荐。\n（二）五四红旗团支部。各学院团委不超过2个。',
    ['school 0.02 (优秀团员)', 'school -2 (五四红旗团支部)'],
  ],
  ['（一）区县。各区县报送3篇。\n（二）市直。各市直单位报送2篇。', ['county 3-3', 'department 2-2']],
  [
    '（一）基本名额。各县区3篇。\n（二）奖励名额。获奖的县区可增报1篇。',
    ['county 3-3', 'county -1 (获奖的县区)'],
  ],
  [
    '（一）书法：毛笔、硬笔均可。\n（二）摄影：长边不低于1800像素。\n每位作者每类作品不超过2件。',
    ['individual -2 perPerson'],
  ],
  ['（一）县区推荐。各县区3篇。\n（二）市直推荐。市直单位1篇。', ['county 3-3', 'department 1-1']],
])('points beside each other tell the kind of their numbers by their labels: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    '先进集体：各县区2个，市直单位1个；先进个人：各县区5名。',
    ['county 2-2 (先进集体)', 'department 1-1 (先进集体)', 'county 5-5 (先进个人)'],
  ],
  ['先进集体各县区2个；先进个人各县区5名。', ['county 2-2 (先进集体)', 'county 5-5 (先进个人)']],
  [
    '一是典型案例。各县区报送3篇；二是先进人物。各县区报送2名。',
    ['county 3-3 (典型案例)', 'county 2-2 (先进人物)'],
  ],
])('and so do labels in one line: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['1、各县融媒体中心3件；\n2、行业媒体1件。', ['county 3-3', 'other 1-1 (行业媒体)']],
  ['各监狱：3篇\n局机关：5篇', ['other 3-3 (各监狱)', 'department 5-5']],
  ['1.典型案例：3篇\n2.各支部：1篇', ['grassroots 1-1']],
])('a name without a known sort is a body beside points that name bodies: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
