import { expect, test } from 'vitest'
import { literal } from './literal.ts'

test('words as a pattern match themselves and nothing else', () => {
  const words = 'a.b(c)[d]{e}*+?^$|\\/'
  expect(new RegExp(`^${literal(words)}$`).test(words)).toBe(true)
  expect(new RegExp(`^${literal('a.b')}$`).test('axb')).toBe(false)
})
