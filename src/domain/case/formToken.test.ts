import { expect, test } from 'vitest'
import { formToken, namesCase, readFormToken } from './formToken.ts'

const id = '0198c5d2-6b1e-7c4a-9f00-0123456789ab'

test('a printed form names its case and version with check digits, and nothing else', () => {
  const token = formToken({ reference: '2019-HA-003', version: 2 })
  expect(token).toMatch(/^DF1:2019-HA-003:2:\d\d$/)
  expect(readFormToken(token)).toEqual({ reference: '2019-HA-003', version: 2 })
})

test('a case without a number is named by its identifier', () => {
  const printed = readFormToken(formToken({ reference: id, version: 1 }))
  expect(printed && namesCase(printed, { id, number: null })).toBe(true)
  expect(printed && namesCase(printed, { id, number: '2019-HA-003' })).toBe(true)
  expect(printed && namesCase(printed, { id: id.replace('ab', 'ac'), number: null })).toBe(false)
})

test('a misread letter or foreign code is no token', () => {
  const token = formToken({ reference: '2019-HA-003', version: 2 })
  const misread = [token.replace('003', '008'), token.replace(':2:', ':3:'), token.replace('HA', 'AH')]
  for (const text of [...misread, 'https://example.org/', 'DF1:x', '']) expect(readFormToken(text)).toBe(null)
})
