import { expect, test } from 'vitest'
import { termQuery, termsOf } from './terms.ts'

test('Chinese is kept in overlapping pairs, letters and digits as they stand', () => {
  expect(termsOf('心理疏导，“互联网+”2.0版')).toBe('心理 理疏 疏导 互联 联网 2 0 版')
})

test('a search asks for its pairs side by side, for each run of it, and for beginnings where it is short', () => {
  expect(termQuery('心理疏导 APP')).toBe('(心理 <-> 理疏 <-> 疏导) & app:*')
  expect(termQuery('灯')).toBe('灯:*')
})

test('what holds no word asks for nothing, and no sign of the query language passes', () => {
  expect(termQuery('%&|!()')).toBeNull()
  expect(termQuery("a' | b:*")).toBe('a:* & b:*')
})
