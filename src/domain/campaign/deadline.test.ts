import { expect, test } from 'vitest'
import { stateCouncilCalendar } from '../../foundation/calendar.ts'
import { addWorkingDays, closingOf, isPast, workingDaysBetween } from './deadline.ts'
import type { Rules } from './rules.ts'

const calendar = stateCouncilCalendar()
const named: Rules['deadline'] = { day: '2019-03-30', time: '23:59', policy: 'that-day', late: 'refuse' }

test('30 March 2019 is a Saturday and stays the last day when the policy is that day', () => {
  expect(closingOf(named, calendar)).toEqual({
    day: '2019-03-30',
    instant: new Date('2019-03-30T23:59:59+08:00'),
    namedDayIsWorking: false,
    moved: false,
  })
})

test('a deadline on a day off moves to the next working day when the policy says so', () => {
  expect(closingOf({ ...named, policy: 'next-working-day' }, calendar)).toEqual({
    day: '2019-04-01',
    instant: new Date('2019-04-01T23:59:59+08:00'),
    namedDayIsWorking: false,
    moved: true,
  })
})

test('a Sunday that is worked for a holiday is not moved', () => {
  const closing = closingOf({ ...named, day: '2019-04-28', policy: 'next-working-day' }, calendar)
  expect([closing.day, closing.moved, closing.namedDayIsWorking]).toEqual(['2019-04-28', false, true])
})

test('the minute named is still in time and the next is late', () => {
  const closing = closingOf({ ...named, time: '17:00' }, calendar)
  expect(isPast(closing, new Date('2019-03-30T17:00:00+08:00'))).toBe(false)
  expect(isPast(closing, new Date('2019-03-30T17:00:59.999+08:00'))).toBe(false)
  expect(isPast(closing, new Date('2019-03-30T17:01:00+08:00'))).toBe(true)
})

test('the deadline is read in China wherever the machine stands', () => {
  expect(closingOf(named, calendar).instant.toISOString()).toBe('2019-03-30T15:59:59.000Z')
})

test('five working days after 8 October 2022 end on the 13th because the weekend was worked', () => {
  expect(addWorkingDays('2022-10-08', 5, calendar)).toBe('2022-10-13')
})

test('working days jump over a holiday', () => {
  expect(addWorkingDays('2019-04-30', 1, calendar)).toBe('2019-05-05')
  expect(addWorkingDays('2019-04-30', 0, calendar)).toBe('2019-04-30')
})

test('working days left do not count today and count the last day', () => {
  expect(workingDaysBetween('2019-03-20', '2019-03-30', calendar)).toBe(7)
  expect(workingDaysBetween('2019-03-29', '2019-03-29', calendar)).toBe(0)
  expect(workingDaysBetween('2019-04-26', '2019-05-05', calendar)).toBe(4)
})

test('working days past the deadline are negative', () => {
  expect(workingDaysBetween('2019-04-02', '2019-03-30', calendar)).toBe(-2)
  expect(workingDaysBetween('2019-03-31', '2019-03-30', calendar)).toBe(0)
})
