import { expect, test } from 'vitest'
import { unendorsedForm } from '../../../test/samples/papers.ts'
import type { Cell, Page, Table } from '../../formats/page.ts'
import { type ApplicationForm, applicationForm } from './applicationForm.ts'

function tableOf(page: Page): Table {
  const table = page.blocks.find((block) => block.kind === 'table')
  if (!table) throw new Error('no table')
  return table
}

function textOf(cell: Cell | undefined): string {
  const blocks = cell?.blocks ?? []
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.runs.map((run) => run.text).join('')] : []))
    .join('\n')
}

function written(form: ApplicationForm): string[][] {
  return tableOf(applicationForm(form)).rows.map((row) => row.cells.map(textOf))
}

const blank: ApplicationForm = { ...unendorsedForm, title: '', values: {}, caseNumber: null }

test('an empty form reads as the annex of the notice prints it', () => {
  expect(written(blank)).toEqual([
    ['案例名称', '', '实施单位\n（盖章）', ''],
    ['单位基本情况', '单位性质', '职工人数', '所属行业'],
    ['', '', ''],
    ['地址', '工会主席姓名', '联系电话'],
    ['', '', ''],
    ['案例简介\n（实施背景、过程、主要做法及工作效果）', ''],
    [
      '县（市）区总工会，产业（系统）、集团公司、直属工会工作部意见',
      '（盖章）\n年\u2002\u2002\u2002月\u2002\u2002\u2002日',
    ],
  ])
})

test('单位基本情况 reaches down four rows; brief and opinion reach over three columns', () => {
  const spans = tableOf(applicationForm(blank)).rows.map((row) =>
    row.cells.map(({ rowSpan, colSpan }) => `${rowSpan}×${colSpan}`),
  )
  const four = ['1×1', '1×1', '1×1', '1×1']
  const three = ['1×1', '1×1', '1×1']
  const two = ['1×1', '1×3']
  expect(spans).toEqual([four, ['4×1', '1×1', '1×1', '1×1'], three, three, three, two, two])
})

test('what the unit wrote stands in its cell, each part of the brief under its heading', () => {
  const rows = written(unendorsedForm)
  expect(rows[2]).toEqual(['民营', '438', '制造业'])
  expect(rows[5]?.[1]?.split('\n').map((line) => line.slice(0, 5))).toEqual([
    '实施背景：',
    '过程：20',
    '主要做法：',
    '工作效果：',
  ])
})

test('after the endorsement opinion, name and date are filled in and the seal is left to be stamped', () => {
  const endorsement = { opinion: '同意推荐。', recommender: '海安市总工会', day: '2019-03-08' }
  expect(written({ ...unendorsedForm, endorsement })[6]?.[1]).toBe(
    '同意推荐。\n海安市总工会（盖章）\n2019年3月8日',
  )
})

test('a long opinion takes the white above the seal, not the seal', () => {
  const opinion = '该案例真实可信。'.repeat(60)
  const endorsement = { opinion, recommender: '海安市总工会', day: '2019-03-08' }
  const rows = tableOf(applicationForm({ ...unendorsedForm, endorsement })).rows
  const white = rows[6]?.cells[1]?.blocks.find((block) => block.kind === 'space')
  expect(white?.height).toBeCloseTo((16 * 25.4) / 72)
  expect(textOf(rows[6]?.cells[1])).toContain('（盖章）')
})

test('the case number stands small at the foot, none before there is one', () => {
  expect(applicationForm(unendorsedForm).footerNote).toBe('案例编号：NT2019-HA-003')
  expect(applicationForm(blank).footerNote).toBe('')
})

test('a brief that would not fit is set smaller and may run over the page', () => {
  const values = { ...unendorsedForm.values, 'brief.practice': '做法。'.repeat(300) }
  const table = tableOf(applicationForm({ ...unendorsedForm, values }))
  expect(table.dress?.size).toBe(10.5)
  expect(table.rows.map((row) => row.splits)).toEqual([false, false, false, false, false, true, false])
})

test('the QR code below the form names case and version; an empty form has none', () => {
  const kinds = (form: ApplicationForm) => applicationForm(form).blocks.map(({ kind }) => kind)
  expect(applicationForm(unendorsedForm).blocks.at(-1)).toMatchObject({
    ...{ kind: 'qr', text: 'DF1:NT2019-HA-003:1:02', align: 'left' },
  })
  expect(kinds({ ...blank, printed: null })).not.toContain('qr')
})
