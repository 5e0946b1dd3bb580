import { expect, test } from 'vitest'
import { stateCouncilCalendar } from '../../../../foundation/calendar.ts'
import { readNotice } from '../read.ts'

function issued(signed: string) {
  const text = `关于征集典型案例的通知\n\n各县（市、区）总工会：\n请于2023年5月19日前报送。\n\n${signed}\n`
  const { rules, doubts } = readNotice(text, { calendar: stateCouncilCalendar() })
  return [
    ...rules.flatMap((rule) => (rule.kind === 'issueDate' ? [rule.value.date] : [])),
    ...doubts.filter(({ kind }) => kind === 'issueDate').map(({ code }) => code),
  ]
}

test.each([
  ['海州市总工会\n2023年3月1日', ['2023-03-01']],
  ['海州市总工会\n　　　　２０２３年３月１日', ['2023-03-01']],
  ['海州市总工会\n二〇二三年三月一日', ['2023-03-01']],
  ['海州市总工会\n二○二三年三月二十一日', ['2023-03-21']],
  ['海州市总工会\n二O二三年十二月三十日', ['2023-12-30']],
  ['海州市总工会\n2023 年 3 月 1 日', ['2023-03-01']],
  ['海州市总工会\n2023-03-01', ['2023-03-01']],
  ['海州市总工会\n2023.3.1', ['2023-03-01']],
  ['海州市总工会  2023年3月1日', ['2023-03-01']],
  ['校团委  2023年3月1日', ['2023-03-01']],
  ['落款：海州市总工会　2023年3月1日', ['2023-03-01']],
  ['海州市总工会\n发布日期：2023年3月1日', ['2023-03-01']],
  ['海州市档案局（馆）  2023年3月1日', ['2023-03-01']],
  ['海州市总工会\n2023年3月1日\n（此件公开发布）', ['2023-03-01']],
  ['海州市总工会\n2023年3月1日\n\n海州市总工会办公室　2023年3月2日印发', ['2023-03-01']],
  ['海州市总工会\n2023年3月2O日', ['2023-03-20', 'damaged-date']],
  ['海州市总工会\n2023年3月1', ['2023-03-01', 'damaged-date']],
  ['海州市总工会\n2023年3月l日', ['2023-03-01', 'damaged-date']],
  ['海州市总工会\n二0二三年三月一日', ['2023-03-01']],
  ['海州市总工会\n2023年3月', ['damaged-date']],
  ['海州市总工会', []],
  ['附件：申报表\n\n附件\n申报表\n案例名称\t\t单位\t\n意见\t\n\n海州市总工会\n2023年3月1日', ['2023-03-01']],
  [
    '附件材料：《推荐表》一式两份，授权书。\n二、其他事项\n不收费。\n海州市总工会\n2023年3月1日',
    ['2023-03-01'],
  ],
  ['海州市文明办\n二〇二三年三月一日印发', ['2023-03-01']],
  ['海州市总工会、海州市教育局 2023年3月1日', ['2023-03-01']],
  ['请各区、各县办公室于2023年3月1日', []],
  ['附件：参赛表格\n\n工会处\n2023年3月1日', ['2023-03-01']],
])('the date below 「%s」', (signed, expected) => {
  expect(issued(signed)).toStrictEqual(expected)
})

test('a day without a year below who signs is of the year of the notice, and asked for where it names none', () => {
  const dated =
    '关于征集2023年家教故事的通知\n各班主任：\n请于5月31日前交德育处。\n\n海州实验小学德育处\n4月18日\n'
  const ofTitle = readNotice(dated, { calendar: stateCouncilCalendar() }).rules
  expect(ofTitle.flatMap((rule) => (rule.kind === 'issueDate' ? [rule.value.date] : []))).toStrictEqual([
    '2023-04-18',
  ])
  expect(issued('海州市总工会\n12月18日')).toStrictEqual(['--12-18', 'year-missing'])
  const yearless =
    '关于征集家教故事的通知\n各班主任：\n请于5月31日前交德育处。\n\n海州实验小学德育处\n4月18日\n'
  const { rules, doubts } = readNotice(yearless, { calendar: stateCouncilCalendar() })
  const signed = rules.flatMap((rule) => (rule.kind === 'issueDate' ? [rule.value.date] : []))
  expect(signed).toStrictEqual(['--04-18'])
  expect(doubts.map(({ kind, code }) => `${kind} ${code}`)).toContain('issueDate year-missing')
  expect(issued('海州街道办事处\n5月24')).toStrictEqual(['--05-24', 'year-missing'])
  expect(issued('附：统计表\n序号\t单位\n1\t\n\n海州街道办事处\n5月24日')).toStrictEqual([
    '--05-24',
    'year-missing',
  ])
  expect(issued('三、报送\n5月12日\n四、其他\n不收费。\n海州市总工会')).toStrictEqual([])
})

test('a day under a heading of a time is no date of the paper', () => {
  expect(issued('截稿时间\n2023年7月30日')).toStrictEqual([])
  expect(issued('二、报送日期\n2023年7月30日\n三、其他\n不收费。\n海州市总工会')).toStrictEqual([])
  expect(issued('二、报送日期\n7月30日前报送。\n海州市总工会\n2023年3月1日')).toStrictEqual(['2023-03-01'])
})

test('a day above the text tells when the page was put up and not who signs', () => {
  const text =
    '2023-05-09\n今年要做一件事，现开展征集活动，有关事项如下：\n一、截止时间：2023年5月19日\n海州大学工会\n2023年5月8日\n'
  const { rules } = readNotice(text, { calendar: stateCouncilCalendar() })
  const days = rules.flatMap((rule) =>
    rule.kind === 'issueDate' || rule.kind === 'deadline' ? [`${rule.kind} ${rule.value.date}`] : [],
  )
  expect(days).toStrictEqual(['deadline 2023-05-19', 'issueDate 2023-05-08'])
})
