import { expect, test } from 'vitest'
import { noticeText } from './noticeText.ts'
import { addressees } from './readers/addressees.ts'

test.each([
  '现将有关事项通知如下：',
  '有关要求：',
  '推荐单位：',
  '主办单位：',
])('%s is no salutation', (words) => {
  const notice = noticeText(`关于征集典型案例的通知\n\n${words}\n\n现将有关事项通知如下。\n`)
  expect(addressees(notice).rules).toEqual([])
})

test('a call on those who are spoken to in person is read', () => {
  const notice = noticeText('校庆征文启事\n亲爱的校友、老师和同学们：\n学校将迎来七十周年校庆。\n')
  expect(addressees(notice).rules[0]?.value).toEqual({
    classes: [
      { class: 'individual', label: '亲爱的校友' },
      { class: 'individual', label: '老师' },
      { class: 'individual', label: '同学们' },
    ],
  })
})

test('what a web page tells of itself and the line below a key are no part of the call', () => {
  const labels = (top: string, call: string) =>
    addressees(
      noticeText(
        `${top}关于征集典型案例的通知\n${call}\n根据工作安排，现将有关事项通知如下。\n一、征集内容\n工作案例。\n`,
      ),
    ).rules.flatMap((rule) => (rule.kind === 'addressees' ? rule.value.classes.map((one) => one.label) : []))
  expect(labels('', '索引号：12345　发布日期：2023-03-01\n\n各县区文联：')).toEqual(['各县区文联'])
  expect(labels('', '主送：各县（市、区）文联，市直有关单位，各市级文艺家协会，各高校宣传部')).toHaveLength(4)
})

test.each<[string, readonly string[]]>([
  ['【短信通知】各县总工会、经开区总工会：\n根据安排，现征集金点子。', ['各县总工会', '经开区总工会']],
  ['各水厂、营业所、管网抢修中心：经研究，定于10月份征集金点子。', ['各水厂', '营业所', '管网抢修中心']],
  ['各市餐饮与美食行业协会、各会员企业：\n现征集菜品方案。', ['各市餐饮与美食行业协会', '各会员企业']],
  ['各学校根据学生数评选上报：小学3篇，中学5篇。', []],
])('a call behind a box, or one that the text goes on behind: %s', (words, expected) => {
  const notice = noticeText(`关于征集典型案例的通知\n\n${words}\n`)
  const read = addressees(notice).rules
  expect(
    read.flatMap((rule) => (rule.kind === 'addressees' ? rule.value.classes.map((one) => one.label) : [])),
  ).toEqual(expected)
})

test.each([
  '区内各用人单位',
  '机关各处室和事业单位',
  '项目部全体人员',
  '市属高校',
  '县教育局',
  '乡镇人民政府',
  '战友们',
])('%s: a line right under the title and over a paragraph calls on whom it names', (words) => {
  const notice = noticeText(
    `关于征集典型案例的通知\n\n${words}：\n\n为总结推广先进经验，现将有关事项通知如下：\n一、内容\n案例。\n`,
  )
  const read = addressees(notice).rules
  expect(
    read
      .flatMap((rule) => (rule.kind === 'addressees' ? rule.value.classes.map((one) => one.label) : []))
      .join(),
  ).toBe(words.replace('和', ','))
})

test('a title that breaks behind the verb is no heading over the call', () => {
  const notice = noticeText(
    '云岭学院教务处关于评选\n优秀教案的通知\n\n各学院、各系部：\n\n为提高教学水平，现将评选事项通知如下。\n',
  )
  expect(addressees(notice).rules[0]?.value).toEqual({
    classes: [
      { class: 'school', label: '各学院' },
      { class: 'school', label: '各系部' },
    ],
  })
})
