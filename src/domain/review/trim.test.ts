import { expect, test } from 'vitest'
import { trimmedMean } from './trim.ts'

const totals = (...points: number[]) => points.map((total, index) => ({ reviewerId: `r${index + 1}`, total }))

test('of five totals the highest and the lowest are left out and the arithmetic is shown', () => {
  expect(trimmedMean(totals(90, 70.5, 85, 88, 86), 5)).toEqual({
    mean: 86.33,
    sum: 259,
    kept: [
      { reviewerId: 'r3', total: 85 },
      { reviewerId: 'r5', total: 86 },
      { reviewerId: 'r4', total: 88 },
    ],
    dropped: [
      { reviewerId: 'r1', total: 90, why: 'highest' },
      { reviewerId: 'r2', total: 70.5, why: 'lowest' },
    ],
  })
})

test('of four totals none is left out', () => {
  const { mean, dropped, kept } = trimmedMean(totals(90, 70, 85, 88), 5)
  expect([mean, dropped, kept.length]).toEqual([83.25, [], 4])
})

test('of equal highest totals only one is left out', () => {
  const { mean, dropped } = trimmedMean(totals(90, 90, 80, 70, 60), 5)
  expect(mean).toBe(80)
  expect(dropped.map(({ reviewerId, why }) => [reviewerId, why])).toEqual([
    ['r1', 'highest'],
    ['r5', 'lowest'],
  ])
})

test('of totals that are all equal two different reviewers are left out', () => {
  const { mean, dropped } = trimmedMean(totals(80, 80, 80, 80, 80), 5)
  expect(mean).toBe(80)
  expect(dropped.map(({ reviewerId }) => reviewerId)).toEqual(['r2', 'r1'])
})

test('a case without scores has no mean', () => {
  expect(trimmedMean([], 5)).toEqual({ mean: null, sum: 0, kept: [], dropped: [] })
})

test('the mean lies between the totals that count, whatever the order they come in', () => {
  let state = 11
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) % 201
  }
  for (let round = 0; round < 300; round += 1) {
    const given = totals(...Array.from({ length: 1 + (next() % 9) }, () => next() / 2))
    const trimmed = trimmedMean(given, 5)
    expect(trimmedMean([...given].reverse(), 5)).toEqual(trimmed)
    expect(trimmed.dropped.length).toBe(given.length >= 5 ? 2 : 0)
    expect(trimmed.kept.length + trimmed.dropped.length).toBe(given.length)
    const points = trimmed.kept.map(({ total }) => total)
    expect(trimmed.mean).toBeGreaterThanOrEqual(Math.min(...points))
    expect(trimmed.mean).toBeLessThanOrEqual(Math.max(...points))
    expect(Math.abs((trimmed.mean ?? 0) * points.length - trimmed.sum)).toBeLessThanOrEqual(
      0.005 * points.length + 1e-9,
    )
  }
})
