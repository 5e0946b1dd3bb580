import { expect, test } from 'vitest'
import { divideHalfUp, hundredths, meanOf, medianOf, pointsText } from './points.ts'

test('a mean is rounded half up at the second decimal as people do by hand', () => {
  expect(meanOf([86, 87, 88])).toBe(87)
  expect(meanOf([85.5, 86, 86])).toBe(85.83)
  expect(meanOf([80, 80, 80, 80, 80, 80, 80, 80.5])).toBe(80.06)
  expect(meanOf([1.01, 1.02])).toBe(1.02)
})

test('there is no mean and no median of nothing', () => {
  expect(meanOf([])).toBeNull()
  expect(medianOf([])).toBeNull()
})

test('the median is the middle total or the mean of the two in the middle', () => {
  expect(medianOf([90, 70, 80])).toBe(80)
  expect(medianOf([90, 70, 80, 81])).toBe(80.5)
  expect(medianOf([77])).toBe(77)
})

test('points are written without empty zeros', () => {
  expect([pointsText(87), pointsText(87.5), pointsText(87.251)]).toEqual(['87', '87.5', '87.25'])
})

test('halving up never differs from the true quotient by more than half', () => {
  for (let dividend = 0; dividend <= 400; dividend += 1)
    for (let divisor = 1; divisor <= 12; divisor += 1) {
      const rest = divideHalfUp(dividend, divisor) * divisor - dividend
      expect(rest * 2 <= divisor && rest * 2 > -divisor).toBe(true)
    }
})

test('halves and hundredths survive as whole numbers', () => {
  for (let half = 0; half <= 200; half += 1) expect(hundredths(half / 2)).toBe(half * 50)
  expect(hundredths(1.005 * 100)).toBe(10050)
})
