import { expect, test } from 'vitest'
import { noticeWith } from '../../../../test/samples/notices.ts'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'
import { plainText } from './plainText.ts'
import { readNotice } from './read.ts'

test.each([
  ['单位  名额\n海东县  7个\n正文', '单位\t名额\n海东县\t7个\n正文'],
  ['　　单位　　　名额\n　　海东县　　　7个', '单位\t名额\n海东县\t7个'],
  ['海东县  7个\n海西县  5个\n海北县  4个', '海东县\t7个\n海西县\t5个\n海北县\t4个'],
  ['单位 论文 视频\n海东县 7 1\n海西县 5 -', '单位\t论文\t视频\n海东县\t7\t1\n海西县\t5\t-'],
  [
    '序号    题　目    作者        电话\n1\n2                             无\n',
    '序号\t题目\t作者\t电话\n1\t\t\t\n2\t\t\t无\n',
  ],
  [
    '单位        名额    备注\n海东县      7个\n            5个    另报',
    '单位\t名额\t备注\n海东县\t7个\t\n\t5个\t另报',
  ],
])('the cells of %j stand apart', (original, text) => {
  expect(plainText(original).text).toBe(text)
})

test.each([
  '江州市总工会    江州市妇联\n2023年3月1日',
  '联系人：王干事    电话：0513-00000000\n邮　　箱  a@example.org',
  '【时  间】4月1日至5月1日\n【地  点】江州市\n【要  求】内容真实',
  '第一条  凡会员均可申报。\n第二条  每家限报两项。\n第三条  逾期不受理。',
  '一  征集内容\n二  征集要求\n三  报送时间',
  '申报单位（盖章）：      填表人：\n单位意见：      年  月  日',
])('lines whose blanks part no cells have none: %j', (original) => {
  expect(plainText(original).text).not.toContain('\t')
})

test('a quota in a table of blanks is read and stands at the words of its cells', () => {
  const notice = noticeWith(
    '推荐单位              名额\n各县（市、区）总工会  7个\n各产业工会            2个',
  )
  const { rules } = readNotice(notice, { calendar: stateCouncilCalendar() })
  const quotas = rules.flatMap((rule) =>
    rule.kind === 'quota' ? [`${rule.value.class} ${rule.value.max} ${notice.slice(...rule.span)}`] : [],
  )
  expect(quotas).toEqual(['county 7 各县（市、区）总工会  7个', 'industry 2 各产业工会            2个'])
})
