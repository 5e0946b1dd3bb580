import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stateCouncilCalendar } from '../../../../foundation/calendar.ts'
import { formOf2019 } from '../../notice2019/form.ts'
import { noticeText } from '../noticeText.ts'
import type { GivenTable } from '../read.ts'
import type { RuleValues } from '../reading.ts'
import { forms } from './forms.ts'

const calendar = stateCouncilCalendar()
const before =
  '关于征集案例的通知\n\n各单位：\n通知如下。\n一、要求\n见附件。\n\n附件：申报表\n\n某市总工会\n2021年4月15日\n'

function formsIn(text: string, tables?: readonly GivenTable[]): RuleValues['form'][] {
  const { rules } = forms(noticeText(text), tables ? { calendar, tables } : { calendar })
  return rules.flatMap((rule) => (rule.kind === 'form' ? [rule.value] : []))
}

const demonstration = new URL('../../../../../demonstration/notice-2019.txt', import.meta.url)

test('the form of 2019 comes out cell by cell, with both seals, the date and what is merged', () => {
  const [form] = formsIn(readFileSync(demonstration, 'utf8'))
  const printed = formOf2019.cells.map(({ row, column, rowSpan, columnSpan, label, kind }) => {
    return { row, column, rowSpan, columnSpan, label, kind: kind === 'caseTitle' ? 'field' : kind }
  })
  expect(form).toEqual({ title: formOf2019.title, rows: 7, columns: 4, cells: form?.cells })
  expect(form?.cells).toHaveLength(printed.length)
  expect(form?.cells).toEqual(expect.arrayContaining(printed))
})

test('the one attachment that is listed right above a table is its title', () => {
  const text =
    '关于征集案例的通知\n\n各单位：\n请填写汇总表。\n\n某市总工会\n2021年4月15日\n\n附：\n案例汇总表\n报送单位：\n序号\t名称\n1\t\n'
  expect(formsIn(text).map(({ title }) => title)).toEqual(['案例汇总表'])
})

test('a list of several in one line names the title over a table, with what is filled in between the two', () => {
  const text =
    '关于征集案例的通知\n\n各单位：\n请填写登记表。\n\n附：登记表、原创声明\n\n某市总工会\n2021年4月15日\n\n登记表\n编号：\n作品名称\t\n作者\t\n\n原创声明\n本人郑重声明：作品系本人创作。\n'
  expect(formsIn(text).map(({ title, rows }) => [title, rows])).toEqual([['登记表', 2]])
  const unlisted =
    '关于征集案例的通知\n\n各单位：\n请填写汇总表。\n\n某市总工会\n2021年4月15日\n\n职工案例汇总表\n填报单位（盖章）：　　填报时间：\n序号\t名称\n1\t\n'
  expect(formsIn(unlisted).map(({ title }) => title)).toEqual(['职工案例汇总表'])
})

test.each([
  ['附件\n申报表\n名称\t\t单位\t\n简介\t\t\t\n意见（盖章）\t\t\t\n', '申报表', 3, 4],
  ['附：报名表\n名称\t\n单位\t\n', '报名表', 2, 2],
  ['附：\n报名表\n名称\t\n单位\t\n', '报名表', 2, 2],
  ['附件\n申报表\n名称\t\t工种\n解决的问题\n效益（万元）\n意见\t（盖章）\n', '申报表', 4, 3],
  ['附件1：\n案例申报表\n\n名称\t\n单位\t\n', '案例申报表', 2, 2],
  ['附件\n汇总表\n推荐单位（盖章）：\n序号\t名称\t单位\n1\t\t\n2\t\t\n', '汇总表', 3, 3],
  ['附件\n汇总表\n序号\t名称\t单位\n1\t\t\n2\t\t\n3\n', '汇总表', 4, 3],
  ['附件\n汇总表\n序号\t名称\t单位\n1\n2\t\t\n合计\n', '汇总表', 4, 3],
  ['附件\n登记表\n姓名\t\t单位\t\n意见\t\t\t\n填写说明\n姓名须与身份证一致。\n', '登记表', 2, 4],
  ['附件\n登记表\n姓名\t\t单位\t\n意见\t\t\t\n注意事项\n1.用黑色笔填写。\n2.意见须盖章。\n', '登记表', 2, 4],
  ['附件\n登记表\n姓名\t\t单位\t\n意见\t\t\t\n填表说明：\n1.用黑色笔填写。\n', '登记表', 2, 4],
  ['附件\n登记表\n姓名\t\t单位\t\n意见\t\t\t\n填报要求\n一律打印。\n', '登记表', 2, 4],
  ['附件\n登记表\n姓名\t\t单位\t\n时间\t\t地点\t\n作品说明\n', '登记表', 3, 4],
  ['附件\n登记表\n姓名\t\t单位\t\n时间\t\t地点\t\n填表说明\n', '登记表', 2, 4],
  ['附件\n典型案例\n申报表\n名称\t\n单位\t\n', '典型案例申报表', 2, 2],
  ['附件1　申报表\n名称\t\n单位\t\n注：可另附页。\n', '申报表', 2, 2],
  ['附件\n汇总表\n填报单位：（盖章）\t\t填报人：\n序号\t名称\t单位\n1\t\t\n', '汇总表', 2, 3],
  [
    '附件\n申报书\n申报单位：____\n一、基本情况\n名称\t\n单位\t\t电话\t\n二、意见\n意见\t（盖章）\n',
    '申报书',
    3,
    4,
  ],
  ['附件\n推荐表\n名称\t\n单位意见\t（盖章）\n年 月 日\t工会意见\t（盖章）\n年 月 日\n', '推荐表', 2, 4],
])('the rows and columns of %j are counted', (annex, title, rows, columns) => {
  expect(formsIn(before + annex).map((form) => [form.title, form.rows, form.columns])).toEqual([
    [title, rows, columns],
  ])
})

test('each attachment has its own form, and one without a table has none', () => {
  const annexes =
    '附件1\n申报表\n名称\t\n单位\t\n附件2\n承诺书\n本人承诺原创。\n附件3\n汇总表\n序号\t名称\t单位\n\t\t\n'
  expect(formsIn(before + annexes).map(({ title }) => title)).toEqual(['申报表', '汇总表'])
})

test('an opinion has its seal and its date in one cell', () => {
  const [form] = formsIn(`${before}附件\n申报表\n名称\t\t单位\t\n推荐单位意见\t（盖章）\n年　月　日\n`)
  expect(form?.cells.filter(({ row }) => row === 2)).toEqual([
    { row: 2, column: 1, rowSpan: 1, columnSpan: 1, label: '推荐单位意见', kind: 'label' },
    ...(['opinion', 'seal', 'date'] as const).map((kind) => ({
      row: 2,
      column: 2,
      rowSpan: 1,
      columnSpan: 3,
      label: { opinion: '', seal: '（盖章）', date: '年　月　日' }[kind],
      kind,
    })),
  ])
})

test('a table that the file holds is read with its own merged cells', () => {
  const text = `${before}附件\n申报表\n案例名称\n推荐意见\n（盖章）\n`
  const start = text.indexOf('案例名称')
  const cell = (row: number, column: number, columnSpan: number, words: string) => {
    return { row, column, rowSpan: 1, columnSpan, text: words, start, end: start }
  }
  const cells = [
    cell(1, 1, 1, '案例名称'),
    cell(1, 2, 2, ''),
    cell(2, 1, 1, '推荐意见'),
    cell(2, 2, 2, '（盖章）'),
  ]
  const [form, ...others] = formsIn(text, [{ start, end: text.length, rows: 2, columns: 3, cells }])
  expect(others).toEqual([])
  expect([form?.title, form?.rows, form?.columns]).toEqual(['申报表', 2, 3])
  expect(form?.cells.map(({ row, column, columnSpan, kind }) => [row, column, columnSpan, kind])).toEqual([
    [1, 1, 1, 'label'],
    [1, 2, 2, 'field'],
    [2, 1, 1, 'label'],
    [2, 2, 2, 'opinion'],
    [2, 2, 2, 'seal'],
  ])
  expect(Object.keys(form?.cells[0] ?? {})).toEqual([
    'row',
    'column',
    'rowSpan',
    'columnSpan',
    'label',
    'kind',
  ])
})

test('a pledge that parts its signature with tabs is no form', () => {
  expect(formsIn(`${before}附件\n承诺书\n承诺人：\t（签字）\n\t年 月 日\n`)).toEqual([])
})

test('a label that stands before rows of other labels reaches down over them', () => {
  const [form] = formsIn(`${before}附件\n申报表\n基本情况\t单位性质\t\n\t地址\t\n简介\t\t\n`)
  expect(
    form?.cells.filter(({ column }) => column === 1).map(({ label, rowSpan }) => [label, rowSpan]),
  ).toEqual([
    ['基本情况', 2],
    ['简介', 1],
  ])
})

test('a table of numbers in the text itself is no form', () => {
  expect(formsIn('关于征集案例的通知\n各单位：\n一、名额\n江州市\t8项\n岚山市\t6项\n')).toEqual([])
})

test('a form that ends a paper which nobody signs is its attachment', () => {
  const told = '关于征集作品的启事\n\n各学校：\n一、要求\n请报送统计表（附后）。\n二、名额\n每校2件。\n\n'
  const [form] = formsIn(`${told}某市（作文、绘画）作品报送统计表\n\n地市\t名称\t作者\n\t\t\n`)
  expect(form).toMatchObject({ title: '某市（作文、绘画）作品报送统计表', rows: 2, columns: 3 })
})

test('a plan of steps that ends a paper which nobody signs is none', () => {
  const told = '关于征集作品的启事\n\n各学校：\n一、要求\n请按时报送。\n\n活动进度安排表\n'
  expect(formsIn(`${told}阶段\t时间\n征集\t3月\n`)).toEqual([])
})

test('a table without a word in it is no form', () => {
  const notice = noticeText(`${before}\n附件\n申报表\n\t\t\n\t\t\n（150）\t\t\n`)
  expect(forms(notice, { calendar }).rules).toEqual([])
})
