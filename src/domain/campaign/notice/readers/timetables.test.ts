import { expect, test } from 'vitest'
import { deadlinesIn } from '../../../../../test/samples/noticeDeadlines.ts'
import { kindIn } from '../../../../../test/samples/notices.ts'

test.each<[string, string[]]>([
  [
    '3月10日—3月22日　个人申报\n3月23日—3月28日　学院评审推荐\n4月11日—4月17日　校内公示',
    ['2023-03-22 submission', '2023-03-28 review', '2023-04-17 publicity'],
  ],
  [
    '步骤一 动员，3月3日至3月8日\n步骤二 推荐，3月9日至4月14日\n步骤三 揭晓，5月15日国际家庭日当天',
    ['2023-03-08 other', '2023-04-14 submission'],
  ],
  [
    '二、时间安排\n1. 4月1日—4月20日，各单位组织申报。\n2. 2023年4月21日至4月28日，组织评审。',
    ['2023-04-20 submission', '2023-04-28 review'],
  ],
  ['3月8日，市总召开动员会。\n4月12日，举行启动仪式。', ['not-stated']],
])('lines that begin with their days are a timetable without a heading: 「%s」', (body, expected) => {
  expect(deadlinesIn(body)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  [
    '类别\t报送时间\t报送对象\n基层工会\t5月4日前\t所在县总工会\n县总工会\t5月18日前\t市总工会',
    ['2023-05-04 relay', '2023-05-18 submission'],
  ],
  [
    '报送内容\t主体\t时间\n案例\t各企业\t5月10日前\n汇总表\t各区总工会\t5月19日前',
    ['2023-05-10 submission', '2023-05-19 submission'],
  ],
  [
    '环节\t完成时间\t责任单位\n动员部署\t4月7日\t宣教部\n案例报送\t5月4日前\t各县\n上报省总\t5月30日前\t市总',
    ['2023-05-04 submission', '2023-05-30 relay'],
  ],
])('the heads of a table tell what is due and to whom it goes: 「%s」', (body, expected) => {
  expect(deadlinesIn(body)).toStrictEqual(expected)
})

test.each([
  '关于征集典型案例的通知（至2023年5月19日止）',
  '关于在5月19日前报送典型案例的通知',
  '“海州杯”摄影大赛征稿启事（2023年5月19日截止）\n征稿启事',
])('the title tells the day where the text tells none: 「%s」', (title) => {
  const { rules } = kindIn(
    'deadline',
    `${title}\n\n各工会：\n一线工作均可反映。\n\n海州市总工会\n2023年3月1日\n`,
  )
  expect(rules.map(({ value }) => `${value.date} ${value.stage}`)).toStrictEqual(['2023-05-19 submission'])
})
