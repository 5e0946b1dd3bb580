import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../test/samples/notices.ts'

const awarded = (body: string) =>
  kindIn('award', noticeWith(body)).rules.map(
    ({ value: { name, min, max, ratio } }) => `${name} ${ratio ?? `${min ?? ''}-${max ?? ''}`}`,
  )

test.each<[string, string[]]>([
  ['点赞第一名的授予“人气之星”。', ['人气之星 1-1']],
  ['前8位为“金牌讲解员”，后8位为“银牌讲解员”。', ['金牌讲解员 8-8', '银牌讲解员 8-8']],
  ['参赛人数前五的，授予优秀组织单位。', ['优秀组织单位 5-5']],
])('an award goes to the ranks that the text counts: %s', (body, expected) => {
  expect(awarded(body)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['五、奖励\n一等奖奖励不多于3篇，二等奖奖励6篇。', ['一等奖 -3', '二等奖 6-6']],
  ['五、奖励\n金奖从现场展示的作品中产生，共3个；其余进入现场展示的均为银奖。', ['金奖 3-3', '银奖 -']],
  ['案例分两组，每组优秀案例6个。', ['优秀案例 6-6']],
  ['对确定的12个优秀案例给予补助。', ['优秀案例 12-12']],
  ['评选结果\n优秀校园品牌9个，培育校园品牌12个，有效期三年。', ['优秀校园品牌 9-9', '培育校园品牌 12-12']],
  ['设“最佳班组”3个，另评优秀指导专家2名。', ['最佳班组 3-3', '优秀指导专家 2-2']],
  ['票数最高的，再发“最受读者欢迎奖”。', ['最受读者欢迎奖 -']],
])('how many there are of an award stands beside it in many ways: %s', (body, expected) => {
  expect(awarded(body)).toEqual(expected)
})

test.each([
  '各小组分别推荐每组优秀案例2个报市局。',
  '得票后5名的不再参加下一轮。',
  '获奖作者申报职称评定时视同完成课题一项。',
])('what is handed in or left out is no award: %s', (body) => {
  expect(awarded(body)).toEqual([])
})
