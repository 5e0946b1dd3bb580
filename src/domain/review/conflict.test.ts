import { expect, test } from 'vitest'
import { type ConflictCase, conflictFinder, type RecordedConflict } from './conflict.ts'

const place = (path: string) => ({ id: path.split('/').at(-2) ?? '', path })
const organiser = place('/province/city/')
const county = place('/province/city/haian/')
const firm = place('/province/city/haian/firm/')
const workshop = place('/province/city/haian/firm/workshop/')
const sibling = place('/province/city/haian/other/')
const industry = place('/province/city/textile/')
const department = place('/province/city/department/')
const direct = place('/province/city/harbour/')

const theCase: ConflictCase = { caseId: 'case-1', unit: firm, channel: county, handledBy: ['clerk-1'] }
const reviewer = (...organisations: { id: string; path: string }[]) => ({
  personId: 'reviewer-1',
  organisations,
})
const conflictOf = conflictFinder(organiser, [])

test('a reviewer of the unit itself is in conflict', () => {
  expect(conflictOf(reviewer(firm), theCase)).toEqual({
    code: 'conflict-own-unit',
    organisationId: 'firm',
    words: '',
  })
})

test('a reviewer of the county above the unit is on the same line', () => {
  expect(conflictOf(reviewer(county), theCase)?.code).toBe('conflict-same-line')
})

test('a reviewer of a workshop below the unit is on the same line', () => {
  const conflict = conflictOf(reviewer(workshop), theCase)
  expect([conflict?.code, conflict?.organisationId]).toEqual(['conflict-same-line', 'workshop'])
})

test('a reviewer of another firm in the same county is free', () => {
  expect(conflictOf(reviewer(sibling), theCase)).toBeNull()
})

test('the organiser and whatever stands above it are no line of their own', () => {
  expect(conflictOf(reviewer(organiser), theCase)).toBeNull()
  expect(conflictOf(reviewer(place('/province/')), theCase)).toBeNull()
})

test('a reviewer from outside the tree is free', () => {
  expect(conflictOf(reviewer(place('/university/')), theCase)).toBeNull()
  expect(conflictOf(reviewer(), theCase)).toBeNull()
})

test('a reviewer of the industry union that recommended the case is in conflict as its channel', () => {
  const through = { ...theCase, channel: industry }
  expect(conflictOf(reviewer(industry), through)?.code).toBe('conflict-channel')
  expect(conflictOf(reviewer(industry), theCase)).toBeNull()
})

test('the department that selects for the directly attached unions does not score their cases', () => {
  const attached = { ...theCase, unit: direct, channel: department }
  expect(conflictOf(reviewer(department), attached)?.code).toBe('conflict-channel')
  expect(conflictOf(reviewer(department), theCase)).toBeNull()
})

test('every office of a person counts, not only the one the person reviews in', () => {
  expect(conflictOf(reviewer(organiser, place('/university/'), workshop), theCase)?.code).toBe(
    'conflict-same-line',
  )
})

test('whoever wrote or endorsed the case does not score it', () => {
  const person = { personId: 'clerk-1', organisations: [organiser] }
  expect(conflictOf(person, theCase)?.code).toBe('conflict-took-part')
})

test('a declared and an imported conflict hold with the words on record, for that case alone', () => {
  for (const kind of ['declared', 'imported'] as const) {
    const record: RecordedConflict = { caseId: 'case-1', personId: 'reviewer-1', kind, reason: '曾任顾问' }
    const find = conflictFinder(organiser, [record])
    expect(find(reviewer(organiser), theCase)).toEqual({
      code: `conflict-${kind}`,
      organisationId: null,
      words: '曾任顾问',
    })
    expect(find(reviewer(organiser), { ...theCase, caseId: 'case-2' })).toBeNull()
  }
})

test('unions whose identifiers begin alike are not taken for one line', () => {
  const alike = place('/province/city/haian/firm2/')
  expect(conflictOf(reviewer(alike), theCase)).toBeNull()
})
