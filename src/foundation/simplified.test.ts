import { expect, test } from 'vitest'
import { inSimplifiedSigns, simplified } from './simplified.ts'

test('a simplified form has no simpler one', () => {
  const further = [...simplified.values()].filter((one) => simplified.has(one) && simplified.get(one) !== one)
  expect(further).toEqual([])
})

test('a text in simplified signs keeps every sign in its place', () => {
  expect(inSimplifiedSigns('聯繫人：韓　松，電話')).toBe('联系人：韩　松，电话')
  expect(inSimplifiedSigns('縣委大院一樓，掃描件，銀行')).toBe('县委大院一楼，扫描件，银行')
})
