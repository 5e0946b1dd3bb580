import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

test('names that blanks part behind 联系人 are several people', () => {
  const { rules } = readingOf('contact', '联系人：江小海   欧阳晨\n电话：0513-00000000', '其他')
  expect(rules.map(({ value: { name } }) => name)).toEqual(['江小海', '欧阳晨'])
})

test('under a heading that asks for people a sentence of names alone is people', () => {
  const { rules } = readingOf('contact', '江小海、欧阳晨；0000000', '联系人及电话')
  expect(rules.map(({ value: { name, phones } }) => [name, ...phones])).toEqual([
    ['江小海', '0000000'],
    ['欧阳晨', '0000000'],
  ])
  expect(readingOf('contact', '宣教部、组织部；0000000', '联系人及电话').rules[0]?.value.name).toBe(null)
})

test.each([
  ['联系人：市科协科普部 江小海 尤晨\n电话：0513-00000000', ['江小海 0513-00000000', '尤晨 0513-00000000']],
  ['联系人：江小海 内线 3317', ['江小海 3317']],
  ['咨询电话：0513-00000000 江小海', ['江小海 0513-00000000']],
  ['联系电话：0000000 0000001\n联系人：江小海', ['江小海 0000000 0000001']],
  ['联系人：江小海，电话：8205-0000。', ['江小海 8205-0000']],
  ['联系人：江小海 王科长\n联系电话：0000000', ['江小海 0000000', '王科长 0000000']],
  ['具体事宜可咨询江小海，电话400-800-0000。', ['江小海 400-800-0000']],
  ['项目\t内容\n联系人\t江小海\n联系电话\t0000000', ['江小海 0000000']],
  ['寄人民路0号，江小海收，电话：0000000。', ['江小海 0000000']],
  ['联系人:江小海,电话:0513-00000000.', ['江小海 0513-00000000']],
  ['联系电话：0000000 0513-00000000', ['- 0000000', '- 0513-00000000']],
  ['本通知自2022418起施行。', []],
])('people stand beside, behind and below their telephones: %s', (words, expected) => {
  const { rules } = readingOf('contact', words, '其他')
  expect(rules.map(({ value: { name, phones } }) => [name ?? '-', ...phones].join(' '))).toEqual(expected)
})

test.each([
  ['联系人：江小海（校工会），内线6218；尤晨（校庆办），内线6305。', ['江小海 6218', '尤晨 6305']],
  [
    '联系人：江小海（案例组，0513-00000000）、尤晨（摄影组，0513-00000001）',
    ['江小海 0513-00000000', '尤晨 0513-00000001'],
  ],
  ['联系人：江小海、尤晨（宣传部）\u3000电话：0000000', ['江小海 0000000', '尤晨 0000000']],
  ['尤晨（QC小组）13800000000', ['尤晨 13800000000']],
  ['联系人：江小海，分机8123；尤晨，分机8456', ['江小海 8123', '尤晨 8456']],
  ['联系人：法规处 谈笑  电话：0513-00000000', ['谈笑 0513-00000000']],
  ['联系人：江小海  法规处  电话：0513-00000000', ['江小海 0513-00000000']],
  ['联系人：江小海  尤  晨\n电话：0513-0000000  0513-0000001', ['江小海 0513-0000000', '尤晨 0513-0000001']],
  ['校工会文体部：江小海  电话：6688-2105', ['江小海 6688-2105']],
  ['咨询类企业由施工、监理等单位组成。', []],
])('people with their office or matter beside them: %s', (words, expected) => {
  const { rules } = readingOf('contact', words, '其他')
  expect(rules.map(({ value: { name, phones } }) => [name ?? '-', ...phones].join(' '))).toEqual(expected)
})
