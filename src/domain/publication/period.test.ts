import { expect, test } from 'vitest'
import { addDays } from '../../foundation/clock.ts'
import { mayClosePublicity, mayObject, mayOpenPublicity, publicityPeriod } from './period.ts'

const weekdays = { isWorkingDay: (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) }
const october2022 = {
  isWorkingDay: (day: string) =>
    day >= '2022-10-01' && day <= '2022-10-07'
      ? false
      : day === '2022-10-08' || day === '2022-10-09' || weekdays.isWorkingDay(day),
}
const period = { startsOn: '2021-12-08', endsOn: '2021-12-14' }

test('five working days from a Wednesday end on the Tuesday after', () => {
  expect(publicityPeriod('2021-12-08', 5, weekdays)).toEqual({
    startsOn: '2021-12-08',
    endsOn: '2021-12-14',
    workingDays: ['2021-12-08', '2021-12-09', '2021-12-10', '2021-12-13', '2021-12-14'],
  })
})

test('a Saturday and a Sunday that are worked instead of a holiday count', () => {
  expect(publicityPeriod('2022-10-08', 5, october2022).endsOn).toBe('2022-10-12')
  expect(publicityPeriod('2022-10-08', 5, weekdays).endsOn).toBe('2022-10-14')
})

test('a holiday inside the period does not count', () => {
  expect(publicityPeriod('2022-09-29', 5, october2022).endsOn).toBe('2022-10-10')
})

test('a period that starts on a day off begins to count on the next working day', () => {
  expect(publicityPeriod('2019-06-01', 1, weekdays)).toEqual({
    startsOn: '2019-06-01',
    endsOn: '2019-06-03',
    workingDays: ['2019-06-03'],
  })
})

test('a period always holds exactly the working days asked for and ends on one of them', () => {
  for (let shift = 0; shift < 40; shift += 1)
    for (let count = 1; count <= 12; count += 1) {
      const startsOn = addDays('2022-09-15', shift)
      const { endsOn, workingDays } = publicityPeriod(startsOn, count, october2022)
      expect(workingDays.length).toBe(count)
      expect(workingDays.at(-1)).toBe(endsOn)
      expect(workingDays.every((day) => october2022.isWorkingDay(day) && day >= startsOn)).toBe(true)
    }
})

test('a publicity that began yesterday cannot be announced today', () => {
  const verdict = mayOpenPublicity('2021-12-07', '2021-12-08')
  expect([verdict?.kind, verdict?.code]).toEqual(['invalid', 'publicity-starts-in-past'])
  expect(mayOpenPublicity('2021-12-08', '2021-12-08')).toBeUndefined()
})

test('the publicity is not closed on its last day but on the day after', () => {
  const verdict = mayClosePublicity(period, '2021-12-14', 0)
  expect([verdict?.kind, verdict?.code, verdict?.values]).toEqual([
    'conflict',
    'publicity-still-running',
    { endsOn: '2021-12-14' },
  ])
  expect(mayClosePublicity(period, '2021-12-15', 0)).toBeUndefined()
})

test('open objections hold the publicity open after its last day', () => {
  const verdict = mayClosePublicity(period, '2021-12-20', 2)
  expect([verdict?.code, verdict?.values]).toEqual(['objections-open', { count: 2 }])
})

test('objections are taken from the first day to the last', () => {
  expect(mayObject(period, '2021-12-07')?.code).toBe('publicity-not-begun')
  expect(mayObject(period, '2021-12-08')).toBeUndefined()
  expect(mayObject(period, '2021-12-14')).toBeUndefined()
  const verdict = mayObject(period, '2021-12-15')
  expect([verdict?.kind, verdict?.code, verdict?.values]).toEqual([
    'too-late',
    'objection-period-over',
    { endsOn: '2021-12-14' },
  ])
})
