import { expect, test } from 'vitest'
import { mayAfterEnd, mayCloseCall } from './ending.ts'

const open = { openedAt: new Date(0), closedAt: null, publicised: false, underWay: 0 }

test('a call whose cases have all come to their end is ended without a word', () => {
  expect(mayCloseCall(open, '')).toBeUndefined()
})

test('with cases under way a call is ended only with the reason in writing', () => {
  expect(mayCloseCall({ ...open, underWay: 3 }, ' ')?.fields).toEqual({
    words: { code: 'closing-needs-reason', values: { count: 3 } },
  })
  expect(mayCloseCall({ ...open, underWay: 3 }, '征集活动取消。')).toBeUndefined()
})

test('a call is not ended before it opened, twice, or while its winners hang in public', () => {
  const codes = [{ openedAt: null }, { closedAt: new Date(0) }, { publicised: true }].map(
    (change) => mayCloseCall({ ...open, ...change }, '')?.code,
  )
  expect(codes).toEqual(['call-not-open', 'call-ended', 'publication-runs'])
})

test('a call that has ended is read, printed and shown, and nothing else is done in it', () => {
  const deeds = [
    'paper.form',
    'showcase.save',
    'case.step.publish',
    'case.step.submit',
    'campaign.edit',
    'case.score',
  ]
  expect(deeds.map(mayAfterEnd)).toEqual([true, true, true, false, false, false])
})
