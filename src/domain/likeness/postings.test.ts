import { expect, test } from 'vitest'
import { postings } from './postings.ts'

test('what is added is held by its fingerprint, and what is removed leaves its place to the next', () => {
  const held = postings()
  for (let group = 0; group < 5000; group += 1) held.add(group % 7, group)
  expect(held.holding(3, 3).length).toBe(3)
  expect(held.holding(3, 5000)).toHaveLength(714)
  const { bytes } = held
  for (let group = 0; group < 5000; group += 1) if (group % 7 === 3) held.remove(3, group)
  expect(held.holding(3, 5000)).toEqual([])
  expect(held.holding(4, 5000)).toHaveLength(714)
  for (let group = 0; group < 700; group += 1) held.add(3, group)
  expect([held.holding(3, 5000).length, held.bytes]).toEqual([700, bytes])
})
