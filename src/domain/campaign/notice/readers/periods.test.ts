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
  const { rules, doubts } = noticeOf(body)
  return [
    ...rules.flatMap((rule) => (rule.kind === 'period' ? [`${rule.value.from} ${rule.value.to}`] : [])),
    ...doubts.filter(({ kind }) => kind === 'period').map(({ code }) => code),
  ]
}

test.each<[string, string[]]>([
  ['一、征集范围\n2021年以来，各级工会的新做法、新经验。', ['2021-01-01 null']],
  ['一、征集范围\n2021年3月以来形成的典型案例。', ['2021-03-01 null']],
  ['一、征集范围\n案例应反映2021年9月至2022年5月期间开展的工作。', ['2021-09-01 2022-05-31']],
  ['一、征集范围\n2021年1月1日——2022年12月31日期间发表的论文。', ['2021-01-01 2022-12-31']],
  ['一、征集范围\n二〇二一年五月一日至二〇二二年四月三十日期间实施的项目。', ['2021-05-01 2022-04-30']],
  ['一、申报条件\n项目须在２０２１年１月至２０２２年６月间完成。', ['2021-01-01 2022-06-30']],
  ['一、作品要求\n作品拍摄时间为2020年1月1日以后。', ['2020-01-01 null']],
  ['一、作品要求\n作品须为2020年1月1日之后创作。', ['2020-01-01 null']],
  ['一、征集内容\n2020年至今形成的创新成果。', ['2020-01-01 null']],
  ['一、征集内容\n2020—2022年实施的项目。', ['2020-01-01 2022-12-31']],
  ['一、征集内容\n去年以来开展的活动案例。', ['2022-01-01 null']],
  ['一、征集重点\n党的十八大特别是十九大以来，各级工会的好经验、好做法。', ['2012-11-08 null']],
  ['一、征集重点\n党的十九大以来的案例。', ['2017-10-18 null']],
  ['一、征集重点\n案例所述做法应在党的二十大召开以来有新的成效。', ['2022-10-16 null']],
  ['一、征集范围\n近三年形成的案例。', ['null null', 'relative-date']],
  ['一、征集范围\n近两年来在生产一线应用的工作法。', ['null null', 'relative-date']],
  ['一、征集范围\n2021年秋季学期以来讲授的课程案例。', ['2021-09-01 null', 'several-readings']],
  ['党的十九大以来，我市工会工作取得新成绩。', []],
  ['一、目的意义\n2021年以来，全市工会开展了多项活动。', []],
  ['一、征集时间\n2023年4月1日至2023年5月31日。', []],
  ['一、活动时间\n2023年4月至10月。', []],
  ['一、征集范围\n往届（2019年以来）获奖案例不再申报。', []],
  ['一、报送要求\n5月20日以后上报的不再受理。', []],
  ['一、评审推广\n6月起组织巡回宣讲。', []],
])('the time told of in 「%s」', (body, expected) => {
  expect(shown(body)).toStrictEqual(expected)
})
