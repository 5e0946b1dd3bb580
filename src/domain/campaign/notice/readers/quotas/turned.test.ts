import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'
import { kindIn } from '../../../../../../test/samples/notices.ts'

test.each<[string, string[]]>([
  ['推荐5个：北岭、南屏、东川', ['other 5-5 (北岭、南屏、东川)']],
  [
    '报送3篇的单位：一中、二中、实验小学；报送2篇的单位：三中、四中。',
    ['school 3-3 (一中、二中、实验小学)', 'school 2-2 (三中、四中)'],
  ],
  ['不少于2件：城关镇、东山镇。', ['township 2- (城关镇、东山镇)']],
  ['评出3个：城关镇、东山镇。', []],
  ['推荐材料2份：推荐表、承办方案。', []],
])('a number that heads a list of bodies is for each of them: %s', (words, expected) => {
  expect(quotasIn(words, '推荐数额')).toEqual(expected)
})

test('an attachment that allots is read as the text is', () => {
  const notice =
    '关于征集案例的通知\n\n各有关单位：\n请于5月1日前报送。\n附件：1.各地推荐名额\n\n海州市总工会\n2023年3月1日\n\n附件1\n各地推荐名额\n各县总工会推荐3个，产业工会推荐2个。\n'
  expect(kindIn('quota', notice).rules.map(({ value }) => [value.class, value.min])).toEqual([
    ['county', 3],
    ['industry', 2],
  ])
})
