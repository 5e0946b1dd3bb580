import { expect, test } from 'vitest'
import type { Facet } from '../campaign/rules.ts'
import { type Candidate, overrideInput, proposeSelection, type SelectionTask } from './selection.ts'

const facet: Facet = {
  key: 'crowd',
  name: '职工人群',
  options: [
    { key: 'young', name: '青年职工' },
    { key: 'women', name: '女职工' },
    { key: 'couriers', name: '快递员' },
  ],
  multiple: true,
}
const candidate = (caseId: string, rank: number, mean: number, ...crowd: string[]): Candidate => ({
  caseId,
  rank,
  mean,
  gateFails: {},
  facets: { crowd },
})
const task = (given: Partial<SelectionTask>): SelectionTask => ({
  candidates: [],
  size: 3,
  qualityFloor: 60,
  facets: [facet],
  cover: [],
  overrides: [],
  ...given,
})
const five = [
  candidate('a', 1, 92.5, 'young'),
  candidate('b', 2, 90, 'young', 'women'),
  candidate('c', 3, 88.25, 'young'),
  candidate('d', 4, 85, 'couriers'),
  candidate('e', 5, 84, 'women', 'couriers'),
]
const idsOf = (placed: readonly { caseId: string }[]) => placed.map(({ caseId }) => caseId)

test('without demands the best of the ranking win, each with the reason', () => {
  const proposal = proposeSelection(task({ candidates: five }))
  expect(proposal.chosen.map(({ caseId, code, values }) => [caseId, code, values])).toEqual([
    ['a', 'chosen-by-rank', { rank: 1 }],
    ['b', 'chosen-by-rank', { rank: 2 }],
    ['c', 'chosen-by-rank', { rank: 3 }],
  ])
  expect(proposal.leftOut[0]).toEqual({
    caseId: 'd',
    rank: 4,
    mean: 85,
    code: 'left-by-rank',
    values: { rank: 4, size: 3 },
  })
  expect([proposal.swaps, proposal.gaps, proposal.cut, proposal.cost]).toEqual([[], [], null, 0])
})

test('an option without a winner is told even where it is not demanded', () => {
  const { coverage } = proposeSelection(task({ candidates: five }))
  expect(
    coverage.filter(({ winners }) => winners === 0).map(({ option, candidates }) => [option, candidates]),
  ).toEqual([['couriers', 2]])
})

test('a demanded option gets its winner by the cheapest exchange and the cost is told', () => {
  const proposal = proposeSelection(task({ candidates: five, cover: ['crowd'] }))
  expect(idsOf(proposal.chosen)).toEqual(['a', 'b', 'd'])
  expect(proposal.swaps).toEqual([
    {
      facet: 'crowd',
      option: 'couriers',
      facetName: '职工人群',
      optionName: '快递员',
      in: 'd',
      out: 'c',
      cost: 3.25,
    },
  ])
  expect(proposal.cost).toBe(3.25)
  expect(proposal.chosen[2]).toMatchObject({
    code: 'chosen-for-coverage',
    values: { facet: '职工人群', option: '快递员', cost: 3.25 },
  })
  expect(proposal.leftOut.find(({ caseId }) => caseId === 'c')?.code).toBe('left-for-coverage')
})

test('nobody goes out who is the only winner of another demanded option', () => {
  const candidates = [
    candidate('a', 1, 92, 'young'),
    candidate('b', 2, 90, 'young'),
    candidate('c', 3, 88, 'women'),
    candidate('d', 4, 85, 'couriers'),
  ]
  const proposal = proposeSelection(task({ candidates, cover: ['crowd'] }))
  expect(idsOf(proposal.chosen)).toEqual(['a', 'c', 'd'])
  expect(proposal.cost).toBe(5)
})

test('a case that brings two options at once may replace the only winner of one of them', () => {
  const candidates = [
    candidate('a', 1, 92, 'young'),
    candidate('c', 2, 88, 'women'),
    five[4] ?? candidate('e', 5, 84),
  ]
  const proposal = proposeSelection(task({ candidates, size: 2, cover: ['crowd'] }))
  expect(idsOf(proposal.chosen)).toEqual(['a', 'e'])
})

test('an option that nobody has and one for which no place is free are told apart', () => {
  const candidates = [candidate('a', 1, 92, 'young'), candidate('b', 2, 90, 'women')]
  const { gaps } = proposeSelection(task({ candidates, size: 1, cover: ['crowd'] }))
  expect(gaps.map(({ option, code }) => [option, code])).toEqual([
    ['women', 'gap-no-place'],
    ['couriers', 'gap-no-candidate'],
  ])
})

test('below the quality floor, after a failed gate and without a score nobody is proposed', () => {
  const candidates: Candidate[] = [
    { ...candidate('gate', 1, 95), gateFails: { truth: 2 } },
    candidate('good', 2, 60),
    candidate('weak', 3, 59.99),
    { ...candidate('unscored', 4, 0), rank: null, mean: null },
  ]
  const proposal = proposeSelection(task({ candidates }))
  expect(idsOf(proposal.chosen)).toEqual(['good'])
  expect(proposal.leftOut.map(({ caseId, code, values }) => [caseId, code, values])).toEqual([
    ['gate', 'left-gate-failed', { count: 2 }],
    ['weak', 'left-below-floor', { mean: 59.99, floor: 60 }],
    ['unscored', 'left-unscored', {}],
  ])
})

test('the organiser takes one in and leaves one out with reasons, and the number stays', () => {
  const overrides = [
    { caseId: 'e', choice: 'in' as const, reason: '填补快递行业空白' },
    { caseId: 'a', choice: 'out' as const, reason: '单位已连续三年入选' },
  ]
  const proposal = proposeSelection(task({ candidates: five, overrides }))
  expect(proposal.chosen.map(({ caseId, code }) => [caseId, code])).toEqual([
    ['b', 'chosen-by-rank'],
    ['c', 'chosen-by-rank'],
    ['e', 'chosen-by-organiser'],
  ])
  expect(proposal.chosen[2]?.values).toEqual({ reason: '填补快递行业空白' })
  expect(proposal.leftOut[0]).toMatchObject({
    code: 'left-by-organiser',
    values: { reason: '单位已连续三年入选' },
  })
})

test('of two decisions of the organiser on one case the later counts', () => {
  const overrides = [
    { caseId: 'a', choice: 'out' as const, reason: '待核实' },
    { caseId: 'a', choice: 'in' as const, reason: '已核实' },
  ]
  expect(proposeSelection(task({ candidates: five, overrides })).chosen[0]?.code).toBe('chosen-by-organiser')
})

test('whom the organiser took in is never exchanged for coverage', () => {
  const overrides = [{ caseId: 'c', choice: 'in' as const, reason: '示范意义' }]
  const proposal = proposeSelection(task({ candidates: five, cover: ['crowd'], overrides }))
  expect(idsOf(proposal.chosen)).toEqual(['a', 'c', 'e'])
  expect(proposal.swaps.map(({ out, cost }) => [out, cost])).toEqual([['b', 6]])
})

test('where the number cuts through a shared rank people are asked to settle it', () => {
  const candidates = [
    candidate('a', 1, 90),
    candidate('b', 2, 80),
    candidate('c', 2, 80),
    candidate('d', 2, 80),
  ]
  const { cut } = proposeSelection(task({ candidates, size: 3 }))
  expect(cut).toEqual({ rank: 2, places: 2, tied: ['b', 'c', 'd'] })
})

test('a decision against the proposal without a reason is refused', () => {
  expect(overrideInput.safeParse({ caseId: 'a', choice: 'in', reason: '  ' }).success).toBe(false)
  expect(overrideInput.safeParse({ caseId: 'a', choice: 'in', reason: '示范意义' }).success).toBe(true)
})

const ofKinds = [
  { ...candidate('a', 1, 92, 'young'), kind: 'essay' },
  { ...candidate('b', 2, 90, 'young'), kind: 'essay' },
  { ...candidate('c', 3, 85, 'women'), kind: 'picture' },
  { ...candidate('d', 4, 80, 'couriers'), kind: 'picture' },
  { ...candidate('e', 5, 78, 'couriers'), kind: 'essay' },
  { ...candidate('f', 6, 75, 'women'), kind: 'film' },
]
const sizes = new Map([
  ['essay', 2],
  ['picture', 1],
])

test('where kinds of works win apart each fills its own places, and the reasons tell the rank within the kind', () => {
  const proposal = proposeSelection(task({ candidates: ofKinds, sizes }))
  expect(proposal.chosen.map(({ caseId, code, values }) => [caseId, code, values])).toEqual([
    ['a', 'chosen-by-rank-of-kind', { rank: 1 }],
    ['b', 'chosen-by-rank-of-kind', { rank: 2 }],
    ['c', 'chosen-by-rank-of-kind', { rank: 1 }],
  ])
  expect(proposal.leftOut.map(({ caseId, code, values }) => [caseId, code, values])).toEqual([
    ['d', 'left-by-rank-of-kind', { rank: 2, size: 1 }],
    ['e', 'left-by-rank-of-kind', { rank: 3, size: 2 }],
    ['f', 'left-kind-not-awarded', {}],
  ])
})

test('coverage exchanges works of one kind only', () => {
  const { swaps } = proposeSelection(task({ candidates: ofKinds, sizes, cover: ['crowd'] }))
  expect(swaps.map(({ in: comer, out, cost }) => [comer, out, cost])).toEqual([['e', 'b', 12]])
})

test('a work of a kind that the organiser takes in fills one of the places of its kind', () => {
  const overrides = [{ caseId: 'd', choice: 'in', reason: '唯一一组外卖员照片' }] as const
  const { chosen } = proposeSelection(task({ candidates: ofKinds, sizes, overrides: [...overrides] }))
  expect(idsOf(chosen)).toEqual(['a', 'b', 'd'])
})

test('a tie at the last place is told within the kind in which it is', () => {
  const tied = ofKinds.map((one) => (one.caseId === 'd' ? { ...one, rank: 3, mean: 85 } : one))
  expect(proposeSelection(task({ candidates: tied, sizes })).cut).toEqual({
    ...{ rank: 3, places: 1, tied: ['c', 'd'] },
  })
  const across = ofKinds.map((one) => (one.caseId === 'c' ? { ...one, rank: 2, mean: 90 } : one))
  expect(proposeSelection(task({ candidates: across, sizes })).cut).toBeNull()
})
