import { expect, test } from 'vitest'
import type { Facet } from '../campaign/rules.ts'
import { coverageOf, emphasisOf, optionsToCover } from './coverage.ts'

const kind: Facet = {
  key: 'unitKind',
  name: '单位类型',
  options: [
    { key: 'firm', name: '企业' },
    { key: 'team', name: '班组' },
    { key: 'office', name: '机关' },
  ],
  multiple: false,
}
const crowd: Facet = {
  key: 'crowd',
  name: '职工人群',
  options: [{ key: 'couriers', name: '快递员' }],
  multiple: true,
}
const faceted = (unitKind: string, ...people: string[]) => ({
  facets: { unitKind: [unitKind], crowd: people },
})

test('every option of every facet is counted among winners and among those who could win', () => {
  const winners = [faceted('firm'), faceted('firm', 'couriers')]
  const rows = coverageOf([kind, crowd], winners, [...winners, faceted('office')])
  expect(rows.map(({ optionName, winners: won, candidates }) => [optionName, won, candidates])).toEqual([
    ['企业', 2, 2],
    ['班组', 0, 0],
    ['机关', 0, 1],
    ['快递员', 1, 1],
  ])
})

test('only the facets that are demanded are to be covered, with the names people read', () => {
  expect(optionsToCover([kind, crowd], ['crowd'])).toEqual([
    { facet: 'crowd', option: 'couriers', facetName: '职工人群', optionName: '快递员' },
  ])
})

const emphasis = { facet: 'unitKind', main: ['firm', 'team'], also: ['office'], minShare: 0.5 }

test('the emphasis is met when the main kinds have their share and the others are considered', () => {
  expect(emphasisOf([faceted('firm'), faceted('office')], emphasis)).toEqual({
    main: 1,
    also: 1,
    total: 2,
    minShare: 0.5,
    met: true,
  })
})

test('the emphasis is missed when the main kinds are too few or the others are left out', () => {
  expect(emphasisOf([faceted('firm'), faceted('office'), faceted('office')], emphasis).met).toBe(false)
  expect(emphasisOf([faceted('firm'), faceted('team')], emphasis).met).toBe(false)
  expect(emphasisOf([], emphasis).met).toBe(false)
})
