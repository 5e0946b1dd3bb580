import { expect, test } from 'vitest'
import { emptyContent } from '../case/content.ts'
import { isLitter, objectionsTo, plainPath } from './upload.ts'

test('the path of an uploaded file keeps its folders and leads nowhere else', () => {
  expect(['材料/甲/照片1.jpg', '../../etc/passwd', 'C:\\案例\\a.docx', '', '/'].map(plainPath)).toEqual([
    '材料/甲/照片1.jpg',
    'etc/passwd',
    '案例/a.docx',
    '-',
    '-',
  ])
})

test('signs that turn or hide letters are no part of a name', () => {
  expect(plainPath('甲/照片\u202egpj.exe')).toBe('甲/照片gpj.exe')
  expect(plainPath('\ufeff案\u200b例\u2066.docx')).toBe('案例.docx')
})

test('what systems lay beside files is not read', () => {
  const paths = ['__MACOSX/._a.docx', '甲/~$案例.docx', 'Thumbs.db', '.DS_Store', '甲/案例.docx']
  expect(paths.filter(isLitter)).toEqual(paths.slice(0, 4))
})

test('a case that is known, or stands twice in an intake, is told; a case of another unit is another', () => {
  const content = { ...emptyContent(), topic: '零点电台让夜班职工说得上话' }
  const known = [{ unitId: 'a', topic: '《零点电台让夜班职工说得上话》', named: '2019-HA-001' }]
  expect(objectionsTo({ unitId: 'a', content }, known, [])).toEqual([
    { code: 'case-exists', values: { named: '2019-HA-001' } },
  ])
  expect(objectionsTo({ unitId: 'a', content }, [], known)).toEqual([
    { code: 'twice-here', values: { named: '2019-HA-001' } },
  ])
  expect(objectionsTo({ unitId: 'b', content }, known, known)).toEqual([])
  expect(objectionsTo({ unitId: null, content: emptyContent() }, [], [])).toEqual([
    { code: 'no-topic', values: {} },
  ])
})
