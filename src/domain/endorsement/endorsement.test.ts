import { expect, test } from 'vitest'
import { endorsementInput, mayDateOpinion } from './endorsement.ts'

const input = { opinion: '同意推荐。', date: '2019-03-28', sealScanId: null }

test('an opinion of one to five hundred characters with a date is an endorsement', () => {
  expect(endorsementInput.safeParse(input).success).toBe(true)
  expect(endorsementInput.safeParse({ ...input, opinion: '好'.repeat(500) }).success).toBe(true)
})

test('an empty, a blank or an overlong opinion is refused at its field', () => {
  for (const opinion of ['', '  \n ', '好'.repeat(501)]) {
    const parsed = endorsementInput.safeParse({ ...input, opinion })
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['opinion'])
  }
})

test('a date that no calendar knows is refused', () => {
  for (const date of ['2019-02-30', '2019-3-8', '30.03.2019', ''])
    expect(endorsementInput.safeParse({ ...input, date }).success).toBe(false)
})

test('blanks around the opinion are not part of it', () => {
  expect(endorsementInput.parse({ ...input, opinion: ' 同意推荐。\n' }).opinion).toBe('同意推荐。')
})

test('an opinion dated before the notice is refused with both dates', () => {
  const verdict = mayDateOpinion('2019-02-28', '2019-03-01', '2019-03-20')
  expect([verdict?.kind, verdict?.code]).toEqual(['invalid', 'opinion-date-before-notice'])
  expect(verdict?.values).toEqual({ date: '2019-02-28', noticeDay: '2019-03-01' })
  expect(Object.keys(verdict?.fields ?? {})).toEqual(['date'])
})

test('an opinion dated tomorrow is refused', () => {
  const verdict = mayDateOpinion('2019-03-21', '2019-03-01', '2019-03-20')
  expect(verdict?.code).toBe('opinion-date-in-future')
  expect(verdict?.values).toEqual({ date: '2019-03-21', today: '2019-03-20' })
})

test('the day of the notice and today are both good dates', () => {
  expect(mayDateOpinion('2019-03-01', '2019-03-01', '2019-03-20')).toBeUndefined()
  expect(mayDateOpinion('2019-03-20', '2019-03-01', '2019-03-20')).toBeUndefined()
})
