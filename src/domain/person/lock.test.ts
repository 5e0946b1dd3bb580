import { expect, test } from 'vitest'
import { lockedUntil } from './lock.ts'

const now = new Date('2019-03-20T02:00:00Z')
const ago = (minutes: number, succeeded = false) => ({
  at: new Date(now.getTime() - minutes * 60_000),
  succeeded,
})

test('five failures in a quarter of an hour lock a login for half an hour from the last of them', () => {
  expect(
    lockedUntil(
      [1, 2, 3, 4, 16].map((minutes) => ago(minutes)),
      now,
    ),
  ).toEqual(new Date('2019-03-20T02:29:00Z'))
  expect(
    lockedUntil(
      [30, 31, 32, 33, 34].map((minutes) => ago(minutes)),
      now,
    ),
  ).toBe(null)
})

test('four failures, failures over a longer time and a success between them lock nothing', () => {
  expect(
    lockedUntil(
      [1, 2, 3, 4].map((minutes) => ago(minutes)),
      now,
    ),
  ).toBe(null)
  expect(
    lockedUntil(
      [1, 2, 3, 4, 17].map((minutes) => ago(minutes)),
      now,
    ),
  ).toBe(null)
  expect(lockedUntil([ago(1), ago(2), ago(3, true), ago(4), ago(5)], now)).toBe(null)
})
