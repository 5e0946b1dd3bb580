import { expect, test } from 'vitest'
import { calibrationOf } from './calibration.ts'

const totals = (given: Record<string, number>) => ({
  totals: Object.entries(given).map(([reviewerId, total]) => ({ reviewerId, total })),
})

test('a strict reviewer stands below the others on the same cases and a mild one above', () => {
  const [mild, strict] = calibrationOf([totals({ mild: 90, strict: 80 }), totals({ mild: 86, strict: 70 })])
  expect(mild).toEqual({ reviewerId: 'mild', count: 2, mean: 88, spread: 2, shift: 13 })
  expect(strict).toEqual({ reviewerId: 'strict', count: 2, mean: 75, spread: 5, shift: -13 })
})

test('a reviewer whom nobody accompanied has no shift', () => {
  expect(calibrationOf([totals({ alone: 77.5 })])).toEqual([
    { reviewerId: 'alone', count: 1, mean: 77.5, spread: 0, shift: null },
  ])
})

test('where all agree nobody is shifted', () => {
  const shifts = calibrationOf([totals({ a: 80, b: 80, c: 80 })]).map(({ shift }) => shift)
  expect(shifts).toEqual([0, 0, 0])
})

test('without sheets there is nothing to show', () => {
  expect(calibrationOf([{ totals: [] }])).toEqual([])
})
