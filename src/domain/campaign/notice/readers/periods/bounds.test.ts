import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

function shown(body: string) {
  return kindIn('period', noticeWith(body)).rules.map(({ value }) => `${value.from} ${value.to}`)
}

test.each<[string, string[]]>([
  ['一、内容\n口述内容起于1978年，止于2018年。', ['1978-01-01 2018-12-31']],
  ['一、条件\n完成时间应不早于2019年1月1日，不晚于2021年12月31日。', ['2019-01-01 2021-12-31']],
  ['一、条件\n案件受理时间为2020年7月1日以后、结案时间在2022年6月30日以前。', ['2020-07-01 2022-06-30']],
  ['一、内容\n措施自出台之日至2022年6月30日的成效。', ['null 2022-06-30']],
  ['一、范围\n党的十九大以来至2022年12月，各县在养老服务方面的创新做法。', ['2017-10-18 2022-12-31']],
])('a first and a last day may be told apart: 「%s」', (body, expected) => {
  expect(shown(body)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  ['一、要求\n服务成效数据的统计期间为2021年1月1日至2021年12月31日。', ['2021-01-01 2021-12-31']],
  ['一、范围\n纠纷应于2021年1月1日至2022年3月31日调解成功。', ['2021-01-01 2022-03-31']],
  ['向大家借老照片，1949年到2000年的都要。', ['1949-01-01 2000-12-31']],
  ['一、内容\n近三年（2019年5月至2022年4月）班组的突出事迹。', ['2019-05-01 2022-04-30']],
  ['2020年1月至2021年12月，全市共评选出案例120个。请继续报送案例。', []],
  ['根据《素质提升三年行动方案（2019—2021年）》，现征集案例。', []],
  ['一、条件\n推荐单位在2020年1月至2021年12月期间未发生事故。', []],
  ['一、流程\n1. 采访　2022年9月起', []],
])('a long time that was over when the notice was signed is told of: 「%s」', (body, expected) => {
  expect(shown(body)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  ['关于征集党的十九大以来优秀讲稿的通知', ['2017-10-18 null']],
  ['关于征集近三年优秀教学案例的通知', ['null null']],
  ['关于征集2021年度优秀案例的通知', []],
])('the title tells the time where no sentence does: 「%s」', (title, expected) => {
  const { rules } = kindIn('period', `${title}\n各单位：\n稿件须真实。\n市总工会\n2022年5月10日`)
  expect(rules.map(({ value }) => `${value.from} ${value.to}`)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  ['一、范围\n2020年9月1日至2021年8月31日期间办结的、召开过听证的案件。', ['2020-09-01 2021-08-31']],
  ['所报内容须发生于2020年度及2021年上半年。', ['2020-01-01 2021-06-30']],
  ['关于选题。要从近三年来已经实施并见效的工作中选取。', ['null null']],
  ['时间范围　案例反映的服务工作开展时间为2019年10月以来。', ['2019-10-01 null']],
  ['本馆自2010年起举办阅读征集活动，已历九届。', []],
  ['三、征集对象\n2018年1月1日以后组建、仍在活动的青年突击队。', []],
  ['请于7月31日前送交。2021年7月31日后不再受理。', []],
  ['一、条件\n家庭成员近三年内有违法违纪行为的，取消资格。', []],
  ['一、征集范围　2018年1月1日至2020年12月31日期间，各馆的创新实践。', ['2018-01-01 2020-12-31']],
  ['一、材料\n事迹材料一份，主要反映窗口在2016年以来便民服务方面的突出表现。', ['2016-01-01 null']],
  ['为总结河湖长制试点以来的做法，决定征集典型经验。', []],
])('what a time is told of decides whether it is one: 「%s」', (body, expected) => {
  expect(shown(body)).toStrictEqual(expected)
})
