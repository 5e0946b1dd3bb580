import { expect, test } from 'vitest'
import { kindIn } from '../../../../../../test/samples/notices.ts'

const notice = (day: string, stamp: string) =>
  `关于报送论文的通知\n${stamp}\n各律师所：\n现要求如下：\n1.请于${day}前将论文报送至a@example.org。\n江州市律师协会\n2022年7月25日\n`

test.each([
  ['7月31日（下周一）上午10点', '2023-07-28 15:09:07', '2023-07-31', ['conflict']],
  ['7月31日（周日）', '2023-07-28 15:09:07', '2022-07-31', ['not-working-day']],
  ['7月29日（周五）', '2023-07-28 15:09:07', '2022-07-29', []],
  ['7月29日（周二）', '2023-07-28 15:09:07', '2022-07-29', ['conflict']],
  ['2022年7月29日（周六）', '2023-07-28 15:09:07', '2022-07-29', ['conflict']],
])('%s under %s lies in the year in which its weekday does', (day, stamp, date, codes) => {
  const { rules, asked } = kindIn('deadline', notice(day, stamp))
  expect(rules.map(({ value }) => value.date)).toEqual([date])
  expect(asked).toEqual(codes)
})

test.each([
  ['二、收稿时间：\n\n时间：2009年4月24日', '2009-04-24'],
  ['二、截稿日期\n时间：2009年4月24日', '2009-04-24'],
])('a day behind 时间 alone is the one of the heading over it: %j', (words, date) => {
  const text = `邻里故事征文启事\n发布时间：2009-03-18 来源：江州市邻里办\n一、征文内容\n邻里故事。\n${words}\n三、地址\n略。\n`
  expect(kindIn('deadline', text).rules.map(({ value }) => [value.date, value.stage])).toEqual([
    [date, 'submission'],
  ])
})

test('the span of time that cases come from is no time of collecting', () => {
  const text =
    '关于征集案例的通知\n各街道：\n1、本次案例征集的时间跨度为2014年1月-2015年3月之间为主。\n2、请于4月15日前报送。\n'
  expect(kindIn('deadline', text).rules.map(({ value }) => value.date)).toEqual(['--04-15'])
  expect(kindIn('period', text).rules.map(({ value }) => value.to)).toEqual(['2015-03-31'])
})
