import { expect, test } from 'vitest'
import type { FacetOption } from './coverage.ts'
import { swapForCoverage } from './swap.ts'

type Entry = { caseId: string; mean: number; facets: Record<string, string[]> }
const options: FacetOption[] = ['p', 'q', 'r'].map((option) => ({
  facet: 'f',
  option,
  facetName: 'F',
  optionName: option.toUpperCase(),
}))
const covers = (entries: readonly Entry[], option: FacetOption) =>
  entries.some(({ facets }) => facets['f']?.includes(option.option))
const sumOf = (entries: readonly Entry[]) => entries.reduce((sum, { mean }) => sum + mean * 100, 0)

function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) % below
  }
}

function randomEntries(next: (below: number) => number): Entry[] {
  let mean = 95
  return Array.from({ length: 4 + next(7) }, (_, index) => {
    mean -= next(300) / 100
    const chosen = options.filter(() => next(3) === 0).map(({ option }) => option)
    return { caseId: `case-${index}`, mean: Math.round(mean * 100) / 100, facets: { f: chosen } }
  })
}

/** The dearest set of the size that covers all options which the swaps cover. */
function bestSum(entries: readonly Entry[], size: number, demanded: readonly FacetOption[]): number {
  let best = Number.NEGATIVE_INFINITY
  for (let mask = 0; mask < 1 << entries.length; mask += 1) {
    const set = entries.filter((_, index) => mask & (1 << index))
    if (set.length === size && demanded.every((option) => covers(set, option)))
      best = Math.max(best, sumOf(set))
  }
  return best
}

test('the number of winners stays, no covered option is lost, and the costs told are the points given up', () => {
  const next = numbers(3)
  for (let round = 0; round < 400; round += 1) {
    const entries = randomEntries(next)
    const size = 1 + next(entries.length)
    const before = entries.slice(0, size)
    const after = swapForCoverage<Entry>({ fixed: [], chosen: before, waiting: entries.slice(size), options })
    expect(after.chosen.length).toBe(size)
    expect([...after.chosen, ...after.waiting].map(({ caseId }) => caseId).sort()).toEqual(
      entries.map(({ caseId }) => caseId).sort(),
    )
    for (const option of options) {
      if (covers(before, option)) expect(covers(after.chosen, option)).toBe(true)
      expect(after.gaps.some((gap) => gap.option === option.option)).toBe(!covers(after.chosen, option))
    }
    const cost = after.swaps.reduce((sum, swap) => sum + swap.cost, 0)
    expect(Math.round(sumOf(before) - sumOf(after.chosen))).toBe(Math.round(cost * 100))
  }
})

test('where one option lacks a winner no other exchange of one for one is cheaper', () => {
  const next = numbers(17)
  let compared = 0
  for (let round = 0; round < 400; round += 1) {
    const entries = randomEntries(next)
    const size = 1 + next(entries.length)
    const before = entries.slice(0, size)
    const lacking = options.filter((option) => !covers(before, option) && covers(entries, option))
    if (lacking.length !== 1) continue
    const after = swapForCoverage<Entry>({ fixed: [], chosen: before, waiting: entries.slice(size), options })
    if (after.swaps.length === 0) continue
    const held = options.filter((option) => covers(after.chosen, option))
    const exchanges = before.flatMap((goer) =>
      entries.slice(size).map((comer) => [...before.filter((winner) => winner !== goer), comer]),
    )
    const sound = exchanges.filter((set) => held.every((option) => covers(set, option)))
    expect(Math.max(...sound.map(sumOf))).toBeCloseTo(sumOf(after.chosen), 6)
    compared += 1
  }
  expect(compared).toBeGreaterThan(20)
})

test('a search through all sets of the size seldom finds better than exchanges one by one', () => {
  const next = numbers(29)
  let equal = 0
  let rounds = 0
  for (let round = 0; round < 200; round += 1) {
    const entries = randomEntries(next)
    const size = 1 + next(entries.length)
    const after = swapForCoverage<Entry>({
      fixed: [],
      chosen: entries.slice(0, size),
      waiting: entries.slice(size),
      options,
    })
    const held = options.filter((option) => covers(after.chosen, option))
    const best = bestSum(entries, size, held)
    expect(sumOf(after.chosen)).toBeLessThanOrEqual(best + 1e-6)
    rounds += 1
    if (Math.abs(sumOf(after.chosen) - best) < 1e-6) equal += 1
  }
  expect(equal / rounds).toBeGreaterThan(0.9)
})
