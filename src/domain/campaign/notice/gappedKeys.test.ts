import { expect, test } from 'vitest'
import { noticeWith } from '../../../../test/samples/notices.ts'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'
import { plainText } from './plainText.ts'
import { readNotice } from './read.ts'

test.each([
  ['联 系 人　王干事', '联系人:王干事'],
  ['联 系 人：王 干 事', '联系人:王干事'],
  ['电　　话　0513-00000000', '电话:0513-00000000'],
  ['联系人  王干事    电话  0513-00000000', '联系人:王干事电话:0513-00000000'],
  ['截止时间　　4月20日', '截止时间:4月20日'],
  ['　　征集对象    全市职工', '征集对象:全市职工'],
  ['附件　　1.申报表', '附件:1.申报表'],
  [
    '摄　　影　每人限5幅\n散　　文　每人1篇\n微 视 频　每人1部',
    '摄影:每人限5幅\n散文:每人1篇\n微视频:每人1部',
  ],
  ['主题  我和我的工厂\n时间  五月上旬\n地点  海州市', '主题:我和我的工厂\n时间:五月上旬\n地点:海州市'],
])('the blanks behind the keys of %j stand for colons', (original, text) => {
  expect(plainText(original).text).toBe(text)
})

test.each([
  '江州市总工会    江州市妇联',
  '会 议 通 知',
  '通　　知',
  '第三条  每家限报两项。',
  '摄影　　每人限5幅',
  '王小明　　获一等奖',
  '步骤  时间\n申报  5月6日前',
])('no colon stands for the blanks of %j', (original) => {
  expect(plainText(original).text).not.toContain(':')
})

test('contacts and days behind keys without colons are read, each at its words', () => {
  const notice = noticeWith('截止时间　　2023年4月20日17:00\n联 系 人　王干事\n电　　话　0513-00000000')
  const { rules } = readNotice(notice, { calendar: stateCouncilCalendar() })
  const told = rules.filter(({ kind }) => kind === 'deadline' || kind === 'contact')
  expect(told.map(({ kind, span }) => `${kind} ${notice.slice(...span)}`)).toEqual([
    'deadline 2023年4月20日17:00',
    'contact 王干事\n电　　话　0513-00000000',
  ])
})
