import { expect, test } from 'vitest'
import { stateCouncilCalendar } from '../../../../foundation/calendar.ts'
import { readNotice } from '../read.ts'

const around = { calendar: stateCouncilCalendar() }

function noticeOf(body: string) {
  return readNotice(
    `关于征集典型案例的通知\n\n各县（市、区）总工会：\n现将有关事项通知如下。\n${body}\n\n海州市总工会\n2023年3月1日\n`,
    around,
  )
}

function shown(body: string) {
  return noticeOf(body).rules.flatMap((rule) => (rule.kind === 'reviewStage' ? [rule.value.name] : []))
}

test.each<[string, string[]]>([
  ['组织资格审查、专家评审，名单公示5个工作日。', ['资格审查', '专家评审', '公示']],
  ['评审分初评和终评两轮。', ['初评', '终评']],
  ['评审分资格审查、专家评审、公示三个步骤。', ['资格审查', '专家评审', '公示']],
  ['评选分初评、网络投票、终审三个环节。', ['初评', '网络投票', '终审']],
  [
    '经形式审查、专家打分、会长办公会审定三个环节，评出优秀成果。',
    ['形式审查', '专家打分', '会长办公会审定'],
  ],
  ['评审采取学科组初审、评委会复审、公示的办法进行。', ['学科组初审', '评委会复审', '公示']],
  ['经初审、专家评议、集体审定，评出优秀案例20个。', ['初审', '专家评议', '集体审定']],
  ['采取匿名初评、会议复评的方式进行。', ['匿名初评', '会议复评']],
  ['市局将组织书面评审和实地核查。', ['书面评审', '实地核查']],
  ['经资格审核、现场路演、综合评定，提出名单。', ['资格审核', '现场路演', '综合评定']],
  ['项目采取初审、答辩、综合评定的方式。', ['初审', '答辩', '综合评定']],
  ['第一轮通讯评审，第二轮集中评审。', ['通讯评审', '集中评审']],
  ['将组织现场答辩。', ['现场答辩']],
  ['（一）初评（8月下旬）。\n（二）复评（9月上旬）。', ['初评', '复评']],
  ['市总工会将对征集到的案例进行评审。', []],
  ['各单位要认真初审，严格把关。', []],
  ['附公示证明和初审意见。', []],
  ['去年组织专家评审时发现抄袭。', []],
])('the steps of judging in 「%s」', (body, expected) => {
  expect(shown(body)).toStrictEqual(expected)
})
