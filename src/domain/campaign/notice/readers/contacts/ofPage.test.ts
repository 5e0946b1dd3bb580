import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

const people = (body: string) =>
  kindIn('contact', noticeWith(body)).rules.map(({ value }) => `${value.name} ${value.phones.join(',')}`)

test.each<[string, string[]]>([
  ['三、联系\n责任编辑：苏晓棠  邓朝晖', []],
  ['三、联系\n文档ID：20391827 浏览：10283746\n责任编辑：文心', []],
  ['三、要求\n图片长边要求1000-1200像素。', []],
  [
    '三、联系\n联系人：市文明办调研科周岚、市广播电视台何铭；联系电话：0731-88220011，88220022。',
    ['周岚 0731-88220011', '何铭 88220022'],
  ],
  ['三、联系\n联系人：教科所沈岚、团市委许诺，电话：6612345、6612346。', ['沈岚 6612345', '许诺 6612346']],
])('people stand behind their offices, and no numbers of a page are telephones: %s', (body, expected) => {
  expect(people(body)).toEqual(expected)
})
