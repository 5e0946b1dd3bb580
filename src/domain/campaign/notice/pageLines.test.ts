import { expect, test } from 'vitest'
import { noticeText, titleOf } from './noticeText.ts'
import { addressees } from './readers/addressees.ts'
import { documentNumber } from './readers/documentNumber.ts'

const text = '根据工作安排，现征集典型案例，有关事项通知如下。\n一、征集内容\n工作案例。\n'

function labelsIn(words: string): string[] {
  return addressees(noticeText(words)).rules.flatMap((rule) =>
    rule.kind === 'addressees' ? rule.value.classes.map(({ label }) => label) : [],
  )
}

test.each([
  [
    '日期:2016-08-01来源:江州摄影网浏览量：\n江州摄影网举办荷花摄影大赛的公告\n',
    '江州摄影网举办荷花摄影大赛的公告',
  ],
  ['标题：2021年荷花摄影大赛征稿启事\n', '2021年荷花摄影大赛征稿启事'],
  ['关于征集典型案例的通知 | |\n', '关于征集典型案例的通知'],
  ['关于征集典型案例的通知2025-02-28江园学字〔2025〕2号下载文件：暂无\n各分会：\n', '关于征集典型案例的通知'],
  ['江工信人工智能〔2023〕391号\n\n各市工信局：\n', ''],
  ['索引号 | 1133 | 文号 | -\n组配分类 | 其他文件 | 发布机构 | 江州市教育局\n各区教育局：\n', ''],
  ['发布日期：2020-08-31 发布部门：工会\n各分工会：\n', ''],
  ['【大赛主题】\n', ''],
  [
    '2024年是建市75周年，为激发广大职工的爱国热情，加强新时代职工文化建设，大力弘扬劳模精神、劳动精神，市总工会开展征文活动，欢迎投稿！\n',
    '',
  ],
])('what a page of the web prints is no title: %j', (head, title) => {
  expect(titleOf(noticeText(head + text))).toBe(title)
})

test('a text that hails a year is of that year', () => {
  expect(noticeText(`2024年是建市75周年，市总工会开展征文活动，欢迎投稿！\n${text}`).year).toBe(2024)
})

test.each([
  [
    '关于征集典型案例的通知\n索引号 |\n制发日期：2021-05-08 | |\n2021-05-08 |\n各区总工会：\n',
    ['各区总工会'],
  ],
  [
    '类别：信息公告 发布时间：2018-06-07\n\n关于征集典型案例的通知\n\n各单位 、机关各部室 :\n',
    ['各单位', '机关各部室'],
  ],
  [
    '关于征集典型案例的通知\n江质协〔2024〕10号  各会员单位及相关组织：品牌是企业核心竞争力的重要组成部分，为讲好品牌故事，特征集案例，通知如下：\n',
    ['各会员单位', '相关组织'],
  ],
  [
    '各分会，各省图书馆学会：第三届研讨会将于下半年召开，届时邀请专家与会，现征集论文，通知如下：\n',
    ['各分会', '各省图书馆学会'],
  ],
  ['关于举办2022年摄影季赛的通知 市摄协会员、广大摄影爱好者：\n', ['市摄协会员', '广大摄影爱好者']],
  ['青石镇山川灵秀。为扩大影响力，凝聚广大群众认同感，现面向社会各界征集宣传口号：\n', []],
  ['为凝聚广大群众认同感，现面向社会各单位征集宣传口号：\n', []],
])('whom a call that stands beside such lines calls on: %j', (head, labels) => {
  expect(labelsIn(head + text)).toEqual(labels)
})

test.each([
  ['关于征集案例的通知2025-02-28江园学字〔2025〕2号下载文件：暂无\n各分会：\n', '江园学字'],
  ['关于举办征文大赛的函（江残联函〔2019〕24号）\n各区残联：\n', '江残联函'],
  [
    '关于征集案例的通知\n江质协〔2024〕10号 各会员单位：品牌是企业核心竞争力的重要组成部分，特征集案例，通知如下：\n',
    '江质协',
  ],
])('the number beside them: %j', (head, code) => {
  expect(documentNumber(noticeText(head + text)).rules).toMatchObject([{ value: { code } }])
})
