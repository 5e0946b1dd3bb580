import { expect, test } from 'vitest'
import {
  arithmeticOf,
  defaultWeights,
  type OrganisationRecord,
  rankOrganisations,
} from './organisationAward.ts'

const county: OrganisationRecord = {
  organisationId: 'haian',
  min: 7,
  max: 8,
  valid: 8,
  shortlisted: 4,
  awarded: 2,
  meanScore: 82.5,
  overview: 'in-time',
  returned: 0,
  late: 0,
}
const pointsOf = (record: OrganisationRecord, weights = defaultWeights) =>
  arithmeticOf(record, weights).lines.map(({ code, points }) => [code, points])

test('volume, quality and overview report add up to the total and every figure is told', () => {
  const { lines, total } = arithmeticOf(county)
  expect(lines).toEqual([
    {
      code: 'line-volume',
      values: { valid: 8, min: 7, counted: 7, weight: 40, points: 40 },
      points: 40,
    },
    {
      code: 'line-quality-awards',
      values: { valid: 8, shortlisted: 4, awarded: 2, earned: 8, most: 24, weight: 50, points: 16.67 },
      points: 16.67,
    },
    { code: 'line-overview-in-time', values: { weight: 10, points: 10 }, points: 10 },
  ])
  expect(total).toBe(66.67)
})

test('more cases than the floor earn nothing more', () => {
  const volume = (valid: number) => pointsOf({ ...county, valid })[0]?.[1]
  expect([volume(6), volume(7), volume(8), volume(30)]).toEqual([34.29, 40, 40, 40])
})

test('a late overview report earns half and a missing one nothing', () => {
  expect(pointsOf({ ...county, overview: 'late' }).at(-1)).toEqual(['line-overview-late', 5])
  expect(pointsOf({ ...county, overview: 'missing' }).at(-1)).toEqual(['line-overview-missing', 0])
})

test('who owes no overview report is measured by the other points brought up to a hundred', () => {
  const industry = {
    ...county,
    min: 1,
    max: 2,
    valid: 2,
    shortlisted: 2,
    awarded: 2,
    overview: 'not-owed' as const,
  }
  expect(pointsOf(industry)).toEqual([
    ['line-volume', 40],
    ['line-quality-awards', 50],
    ['line-scaled', 10],
  ])
  expect(arithmeticOf(industry).total).toBe(100)
})

test('quality by scores is the mean of a hundred', () => {
  const weights = { ...defaultWeights, qualityBy: 'scores' as const }
  expect(pointsOf(county, weights)[1]).toEqual(['line-quality-scores', 41.25])
  expect(pointsOf({ ...county, meanScore: null }, weights)[1]).toEqual(['line-quality-scores', 0])
})

test('returns and lateness are deducted up to a limit and never below nought', () => {
  expect(pointsOf({ ...county, returned: 3, late: 1 }).at(-1)).toEqual(['line-deducted', -5])
  expect(pointsOf({ ...county, returned: 30, late: 9 }).at(-1)).toEqual(['line-deducted', -10])
  const poor = { ...county, valid: 1, shortlisted: 0, awarded: 0, overview: 'missing' as const, returned: 9 }
  expect(arithmeticOf(poor).total).toBe(0)
})

test('organisations stand by total, equal ones share a rank, and who has no valid case is not ranked', () => {
  const records = [
    { ...county, organisationId: 'third', returned: 2 },
    { ...county, organisationId: 'none', valid: 0, shortlisted: 0, awarded: 0 },
    { ...county, organisationId: 'second' },
    { ...county, organisationId: 'first', awarded: 4 },
    { ...county, organisationId: 'alike' },
  ]
  const rows = rankOrganisations(records, 3).map(({ organisationId, rank, proposed }) => [
    organisationId,
    rank,
    proposed,
  ])
  expect(rows).toEqual([
    ['first', 1, 'yes'],
    ['alike', 2, 'yes'],
    ['second', 2, 'yes'],
    ['third', 4, 'no'],
    ['none', null, 'no'],
  ])
})

test('where the number of awards cuts through a shared rank the sharers are marked', () => {
  const records = ['a', 'b', 'c'].map((organisationId) => ({ ...county, organisationId }))
  expect(rankOrganisations(records, 2).map(({ proposed }) => proposed)).toEqual(['tied', 'tied', 'tied'])
})

test('while the number of awards is open nobody is proposed', () => {
  expect(rankOrganisations([county], null)[0]?.proposed).toBe('no')
})

test('equal totals are parted by the points for quality', () => {
  const better = {
    ...county,
    organisationId: 'z',
    shortlisted: 8,
    awarded: 8,
    overview: 'missing' as const,
    valid: 8,
  }
  const weights = { ...defaultWeights, volume: 40, quality: 10, overview: 10 }
  const plain = { ...county, organisationId: 'a', shortlisted: 0, awarded: 0 }
  expect(rankOrganisations([plain, better], 1, weights).map(({ organisationId }) => organisationId)).toEqual([
    'z',
    'a',
  ])
})

test('the lines always add up to the total, which lies between nought and a hundred', () => {
  let state = 41
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) % below
  }
  for (let round = 0; round < 500; round += 1) {
    const valid = next(12)
    const shortlisted = next(valid + 1)
    const record: OrganisationRecord = {
      organisationId: 'o',
      min: next(9),
      max: 8 + next(3),
      valid,
      shortlisted,
      awarded: next(shortlisted + 1),
      meanScore: next(10_001) / 100,
      overview: (['not-owed', 'in-time', 'late', 'missing'] as const)[next(4)] ?? 'missing',
      returned: next(6),
      late: next(4),
    }
    const { lines, total } = arithmeticOf(record)
    expect(Math.round(lines.reduce((sum, { points }) => sum + points, 0) * 100)).toBe(Math.round(total * 100))
    expect(total).toBeGreaterThanOrEqual(0)
    expect(total).toBeLessThanOrEqual(100)
  }
})

test('without a cap the floor alone bounds what counts for volume', () => {
  const [volume] = arithmeticOf({ ...county, valid: 40, max: null }).lines
  expect(volume).toMatchObject({ values: { counted: 7, min: 7 }, points: 40 })
})
