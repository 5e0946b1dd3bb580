import { expect, test } from 'vitest'
import { rulesOfNotice2019 } from '../campaign/noticeOf2019.ts'
import { emptyContent } from './content.ts'
import { briefOf, readFormValues } from './formValues.ts'

const form = rulesOfNotice2019.form
const filled = {
  implementer: '海安市某某有限公司',
  unitNature: '民营',
  workers: '328',
  industry: '制造业',
  address: '海安市某某路1号',
  chair: '工会主席（以职务代称）',
  phone: '0513-00000011',
  'brief.background': '背景',
  'brief.process': '过程',
  'brief.practice': '做法',
  'brief.effect': '效果',
}

test('a form that is filled rightly is read as it stands', () => {
  expect(readFormValues(form, filled)).toEqual({ values: filled, problems: {} })
})

test('full-width digits and 人 behind the number are read as the number', () => {
  const { values, problems } = readFormValues(form, {
    ...filled,
    workers: '３２８ 人',
    phone: '０５１３－００００００１１',
  })
  expect([values['workers'], values['phone']]).toEqual(['328', '0513-00000011'])
  expect(problems).toEqual({})
})

test('a number written in words is a problem at its key and stays as typed', () => {
  const { values, problems } = readFormValues(form, { ...filled, workers: '约三百人' })
  expect(values['workers']).toBe('约三百人')
  expect(problems).toEqual({ workers: { code: 'not-a-number', values: { label: '职工人数', max: 10 } } })
})

test('every blank left empty is a problem, spaces and unseen characters are empty too', () => {
  const { problems } = readFormValues(form, { ...filled, chair: ' \u200b\u00a0　', 'brief.effect': '' })
  expect(Object.keys(problems)).toEqual(['chair', 'brief.effect'])
  expect(problems['brief.effect']).toEqual({ code: 'required', values: { label: '工作效果', max: 600 } })
})

test.each([
  ['13800000000', '13800000000'],
  ['138 0000 0000', '138 0000 0000'],
  ['+86 13800000000', '+86 13800000000'],
  ['0513—00000011', '0513-00000011'],
  ['（0513）00000011', '0513-00000011'],
  ['0513-00000011-802', '0513-00000011-802'],
  ['00000011', '00000011'],
  ['0513-00000011、13800000000', '0513-00000011，13800000000'],
  ['400-000-0000', '400-000-0000'],
])('%j is a phone', (typed, value) => {
  const reading = readFormValues(form, { ...filled, phone: typed })
  expect([reading.values['phone'], reading.problems]).toEqual([value, {}])
})

test.each([
  '无',
  '12345',
  '1380000000',
  'ghxc@example.com',
  '0513-00000011（办）',
])('%j is no phone', (typed) => {
  expect(readFormValues(form, { ...filled, phone: typed }).problems['phone']?.code).toBe('not-a-phone')
})

test('a choice must be one of the options', () => {
  expect(readFormValues(form, { ...filled, unitNature: '股份制' }).problems['unitNature']?.code).toBe(
    'not-an-option',
  )
})

test('a text over its length is a problem that names the length', () => {
  const { problems } = readFormValues(form, { ...filled, 'brief.effect': '好'.repeat(601) })
  expect(problems['brief.effect']).toEqual({ code: 'too-long', values: { label: '工作效果', max: 600 } })
})

test('keys that the form does not know are left out', () => {
  expect(readFormValues(form, { ...filled, other: 'x' }).values).toEqual(filled)
})

test('the printed cell holds the four parts under their headings and leaves out empty ones', () => {
  const content = { ...emptyContent(), form: { ...filled, 'brief.process': ' ' } }
  expect(briefOf(content, form)).toBe('实施背景：背景\n主要做法：做法\n工作效果：效果')
  expect(briefOf(emptyContent(), form)).toBe('')
})
