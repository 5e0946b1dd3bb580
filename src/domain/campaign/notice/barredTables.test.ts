import { expect, test } from 'vitest'
import { noticeWith } from '../../../../test/samples/notices.ts'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'
import { plainText } from './plainText.ts'
import { readNotice } from './read.ts'

test.each([
  ['| 单位 | 名额 |\n|---|:--:|\n| 海东县 | 7个 |\n正文', '单位\t名额\n海东县\t7个\n正文'],
  ['  | 单位 | 名额 |  ', '单位\t名额'],
  ['| 单位 | 名额 |\n|  |  |\n', '单位\t名额\n\t\n'],
  ['联系人：王干事 | 电话：0513-00000000', '联系人:王干事|电话:0513-00000000'],
  ['|只有一格|', '|只有一格|'],
  ['推荐汇总表\n序号 | 题目 | 单位 |', '推荐汇总表\n序号\t题目\t单位'],
  ['姓名 | 单位 | 电话\n1 | |  \n', '姓名\t单位\t电话\n1\t\t\n'],
  ['首页 | 要闻 | 公告', '首页|要闻|公告'],
  ['┌───┬──┐\n│单位　　│名额│\n├───┼──┤\n│海东县　│7个 │\n└───┴──┘\n正文', '单位\t名额\n海东县\t7个\n正文'],
  ['┃单位┃名额┃\n┣━━╋━━┫\n┃海东县┃7个┃', '单位\t名额\n海东县\t7个'],
  ['通知\n────────\n各单位：', '通知\n各单位:'],
])('%j has the plain text %j', (original, text) => {
  expect(plainText(original).text).toBe(text)
})

test('a quota in a table with bars is read and stands at the words of its cells', () => {
  const notice = noticeWith(
    '| 推荐单位 | 名额 |\n| --- | --- |\n| 各县（市、区）总工会 | 7个 |\n| 各产业工会 | 2个 |',
  )
  const { rules } = readNotice(notice, { calendar: stateCouncilCalendar() })
  const quotas = rules.flatMap((rule) =>
    rule.kind === 'quota' ? [`${rule.value.class} ${rule.value.max} ${notice.slice(...rule.span)}`] : [],
  )
  expect(quotas).toEqual(['county 7 各县（市、区）总工会 | 7个', 'industry 2 各产业工会 | 2个'])
})
