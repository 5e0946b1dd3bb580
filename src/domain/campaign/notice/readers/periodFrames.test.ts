import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../test/samples/notices.ts'

function shown(body: string) {
  return kindIn('period', noticeWith(body)).rules.map(({ value }) => `${value.from} ${value.to}`)
}

test.each<[string, string[]]>([
  ['作品时间范围为2022年下半年', ['2022-07-01 2022-12-31']],
  ['一、要求\n（一）公开出版时间：限2022年度。', ['2022-01-01 2022-12-31']],
  ['拍摄时间\t2021年9月至2022年8月', ['2021-09-01 2022-08-31']],
  ['创作时间限2021年以来，以首次发表为准。', ['2021-01-01 null']],
  ['二、要求\n工作时段为近三年。', ['null null']],
  ['一、要求\n照片应拍摄于2022年度。', ['2022-01-01 2022-12-31']],
  ['一、要求\n故事应发生在2022年。', ['2022-01-01 2022-12-31']],
  ['活动时间　2022年下半年', []],
  ['评审时间为2022年下半年', []],
])('the name of a time says that what is called for came about in it: 「%s」', (body, expected) => {
  expect(shown(body)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  ['一、内容\n各单位认真梳理2022年度工作情况，写成案例。', ['2022-01-01 2022-12-31']],
  ['一、内容\n集中展示2021年1月至2022年12月全市职工服务的新变化。', ['2021-01-01 2022-12-31']],
  ['一、内容\n以2022年的重点工作为主线。', ['2022-01-01 2022-12-31']],
  ['一、内容\n聚焦2023年的重点工作，反映新气象。', []],
  ['为全面总结2022年度工作，现开展征集。', []],
  ['五、其他\n自2020年起，市总每年举办一次征集活动。', []],
  ['一、内容\n党的十八大以来，全市各级工会认真履职，成效明显。', []],
  ['一、内容\n党的十八大以来，各级工会在维权服务中形成的好做法。', ['2012-11-08 null']],
  ['一、条件\n党员近两年民主评议须为合格以上。', []],
  ['一、条件\n2022年度研发投入不低于营业收入的3%。', []],
  ['市总定于4月至9月举办职工作品创作活动。', []],
])('what is gathered from a time is told of, what was achieved in it is not: 「%s」', (body, expected) => {
  expect(shown(body)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  ['五、联系与说明\n拍摄时间：2022年1月至12月。', ['2022-01-01 2022-12-31']],
  ['三、材料\n稿件必须是2021年1月—2022年12月编写。', ['2021-01-01 2022-12-31']],
  ['二、要求\n（一）仅限近五年来组织的活动。', ['null null']],
  ['二、要求\n所述工作须为近三年开展、目前仍在推行的工作。', ['null null']],
  ['二、要求\n应为2021年以来投入使用的课例。', ['2021-01-01 null']],
])('whatever section it stands in: 「%s」', (body, expected) => {
  expect(shown(body)).toStrictEqual(expected)
})
