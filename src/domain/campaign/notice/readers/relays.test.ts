import { expect, test } from 'vitest'
import { stateCouncilCalendar } from '../../../../foundation/calendar.ts'
import { readNotice } from '../read.ts'

const around = { calendar: stateCouncilCalendar() }

function due(body: string, by: string) {
  const text = `关于征集典型案例的通知\n\n各有关单位：\n现将有关事项通知如下。\n${body}\n\n${by}\n2023年3月1日\n`
  return readNotice(text, around).rules.flatMap((rule) =>
    rule.kind === 'deadline' ? [`${rule.value.date} ${rule.value.stage}`] : [],
  )
}

test.each<[string, string, string[]]>([
  [
    '云河县石桥镇总工会',
    '5月19日前将材料报镇总工会，由镇总工会6月9日前统一报县总。',
    ['2023-05-19 submission', '2023-06-09 relay'],
  ],
  [
    '中共海州市望澜区纪委办公室',
    '市纪委要求各地积极推荐。请于5月19日前报送区纪委宣教室。',
    ['2023-05-19 submission'],
  ],
  ['海州市城镇管理局', '请于5月19日前报市城镇管理局。', ['2023-05-19 submission']],
  [
    '海州大学工会',
    '校工会5月31日前完成评审，并按省教育工会的要求，于6月9日前择优上报。',
    ['2023-05-31 review', '2023-06-09 relay'],
  ],
  ['海州市总工会', '按照省总工会的要求，请各单位于5月19日前报送。', ['2023-05-19 submission']],
  [
    '江澜省工业厅',
    '部里要求各省于6月30日前填报。请于5月19日前报送省厅。',
    ['2023-06-30 relay', '2023-05-19 submission'],
  ],
  [
    '明江电力公司工会',
    '3月下旬，省总工会印发通知，部署选树先进操作法，各产业须于6月30日前完成上报。请于5月19日前报公司工会。',
    ['2023-06-30 relay', '2023-05-19 submission'],
  ],
  ['海州市总工会', '市总工会印发通知，各县须于5月19日前完成上报。', ['2023-05-19 submission']],
  [
    '石桥街道总工会',
    '区总工会正在编写《小事》，要求各街道在6月底前交稿。5月19日前报街道总工会。',
    ['2023-06-30 relay', '2023-05-19 submission'],
  ],
  [
    '云河县总工会',
    '市总近期汇编文集，要求各县6月9日前报送。5月19日前报县总工会。',
    ['2023-06-09 relay', '2023-05-19 submission'],
  ],
  [
    '云河县总工会',
    '市总截稿时间为6月30日，我县截稿时间为5月19日。',
    ['2023-06-30 relay', '2023-05-19 submission'],
  ],
  [
    '云河县总工会',
    '5月19日前报县总工会，县总审核后于6月9日前报市总。',
    ['2023-05-19 submission', '2023-06-09 relay'],
  ],
  [
    '海州市教育局',
    '5月19日前报市教育局；学校于5月8日前报县教育局。',
    ['2023-05-19 submission', '2023-05-08 relay'],
  ],
  [
    '海州市教育局',
    '省厅系统于6月30日关闭，市级系统于6月9日关闭。',
    ['2023-06-30 relay', '2023-06-09 submission'],
  ],
  [
    '江麓工业大学工会',
    '5月19日前报校工会，校工会于6月9日前推荐至省教育工会。',
    ['2023-05-19 submission', '2023-06-09 relay'],
  ],
  ['中国能源化学工会海州委员会', '各基层工会5月19日前报市能源化学工会。', ['2023-05-19 submission']],
  [
    '海州市望澜区总工会',
    '5月19日前报区总工会，区总工会于5月31日前报市总工会。',
    ['2023-05-19 submission', '2023-05-31 relay'],
  ],
  [
    '海州市总工会',
    '职工向所在企业工会投稿，时间为5月8日前；请于5月19日前报市总。',
    ['2023-05-08 relay', '2023-05-19 submission'],
  ],
])('of what 「%s」 calls for in 「%s」, what goes elsewhere is relayed', (by, body, expected) => {
  expect(due(body, by)).toStrictEqual(expected)
})
