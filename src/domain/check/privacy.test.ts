import { expect, test } from 'vitest'
import { sound, withCaption, withContent, withForm } from '../../../test/provoke.ts'

const codes = (body: string) => withContent({ body }).map((finding) => finding.code)

test.each([
  '电话13800000000。',
  '１３８００００００００',
  '138-0000-0000',
  '138 0000 0000',
  '请拨0513-00000011',
  '热线.13800000000',
])('%j holds a phone', (body) => {
  expect(codes(body)).toEqual(['phone-in-text'])
})

test.each([
  '节约13800000元',
  '2018-07-12',
  '编号20180712001',
  '合计138000000000元',
  '0.13800000000',
  '2017—2018年',
])('%j holds no phone', (body) => {
  expect(codes(body)).toEqual([])
})

test('an identity number is not taken for a phone besides', () => {
  expect(codes('号码32060019000101000X')).toEqual(['identity-number-in-text'])
})

test('the finding never repeats the number it found', () => {
  const [phone, identity] = [codesWithValues('13800000000'), codesWithValues('320600190001010000')]
  expect([phone, identity]).toEqual([
    { number: '138****0000', count: 1 },
    { number: '**************0000', count: 1 },
  ])
})

function codesWithValues(body: string) {
  return withContent({ body })[0]?.values
}

test('brief and captions are looked at, the phone of the form is where it belongs', () => {
  expect(withForm('brief.effect', '联系13800000000')[0]?.where).toEqual({
    part: 'form',
    item: 'brief.effect',
  })
  expect(withCaption({ activity: '联系13800000000' })[0]?.where).toEqual({ part: 'photos', item: 'photo-2' })
  expect(sound.content.form['phone']).toBe('0513-00000011')
  expect(withForm('phone', '13800000000')).toEqual([])
})
