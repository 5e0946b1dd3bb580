import { expect, test } from 'vitest'
import { stateCouncilCalendar } from './calendar.ts'

const calendar = stateCouncilCalendar()

test.each([
  ['2019-03-30', false, 'the Saturday of the deadline'],
  ['2019-04-01', true, 'the Monday after the deadline'],
  ['2019-04-05', false, 'Qingming on a Friday'],
  ['2019-04-28', true, 'a Sunday worked for Labour Day'],
  ['2019-05-02', false, 'a Thursday off for Labour Day'],
  ['2019-05-05', true, 'a Sunday worked for Labour Day'],
  ['2018-12-29', true, 'a Saturday worked for New Year'],
  ['2018-12-31', false, 'a Monday off for New Year'],
  ['2022-10-08', true, 'a Saturday worked for National Day'],
  ['2022-10-09', true, 'a Sunday worked for National Day'],
  ['2020-01-31', false, 'the lengthened Spring Festival of 2020'],
])('%s is a working day: %s (%s)', (day, working) => {
  expect(calendar.isWorkingDay(day)).toBe(working)
})

test('the answer does not hang on the time zone of the machine', () => {
  const zone = process.env['TZ']
  try {
    for (const other of ['America/New_York', 'Pacific/Kiritimati', 'Asia/Shanghai']) {
      process.env['TZ'] = other
      expect(calendar.isWorkingDay('2019-03-30')).toBe(false)
      expect(calendar.isWorkingDay('2019-03-29')).toBe(true)
      expect(calendar.isWorkingDay('2022-10-09')).toBe(true)
    }
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

test('days announced later are amended from outside', () => {
  const amended = stateCouncilCalendar({ daysOff: ['2031-10-02'], workingDays: ['2031-09-28'] })
  expect(amended.isWorkingDay('2031-10-02')).toBe(false)
  expect(amended.isWorkingDay('2031-09-28')).toBe(true)
  expect(calendar.isWorkingDay('2031-10-02')).toBe(true)
  expect(calendar.isWorkingDay('2031-09-28')).toBe(false)
})
