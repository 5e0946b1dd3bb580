import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

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
  ['作品分为“标志成果”和“优秀成果”两类，其中标志成果5项、优秀成果10项。', ['标志成果 5-5', '优秀成果 10-10']],
  ['按得分高低分为“优秀案例”和“入围案例”两个等次，其中优秀案例占30%。', ['入围案例 -', '优秀案例 0.3']],
  ['五、奖励\n（一）创意奖。从作品中评选最佳创意奖3个。', ['最佳创意奖 3-3']],
  ['每个类别推选“十佳做法”10个。', ['十佳做法 10-10']],
  ['票数最高的，再发“最受读者欢迎奖”。', ['最受读者欢迎奖 -']],
])('how many there are of an award stands beside it in many ways: %s', (body, expected) => {
  expect(awarded(body)).toEqual(expected)
})

test.each([
  '各小组分别推荐每组优秀案例2个报市局。',
  '六、名额\n每个街道推选优秀项目3个，优秀班组案例2个。',
  '评选标准：思想性占30%，真实性占40%，影响力占30%。',
  '每个授课点至少申报3篇，最多申报6篇。',
  '有抄袭行为的不得评为三等奖以上。',
  '四、程序\n（一）专家评审。按得分确定30个入围案例。\n（二）网络投票。由公众投票。',
  '得票后5名的不再参加下一轮。',
  '获奖作者申报职称评定时视同完成课题一项。',
])('what is handed in or left out is no award: %s', (body) => {
  expect(awarded(body)).toEqual([])
})
