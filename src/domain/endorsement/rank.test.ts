import { expect, test } from 'vitest'
import { afterMove, changedRanks, gaplessRanks, inOrder } from './rank.ts'

test('cases stand by rank and those without one come last in the order they stand', () => {
  const cases = [
    { caseId: 'd', rank: null },
    { caseId: 'b', rank: 5 },
    { caseId: 'c', rank: null },
    { caseId: 'a', rank: 2 },
  ]
  expect(inOrder(cases)).toEqual(['a', 'b', 'd', 'c'])
})

test('a case moved up pushes the others down by one', () => {
  expect(afterMove(['a', 'b', 'c', 'd'], 'd', 2)).toEqual(['a', 'd', 'b', 'c'])
})

test('a case moved down lets the others close up', () => {
  expect(afterMove(['a', 'b', 'c', 'd'], 'a', 3)).toEqual(['b', 'c', 'a', 'd'])
})

test('a rank beyond either end means that end', () => {
  expect(afterMove(['a', 'b', 'c'], 'a', 99)).toEqual(['b', 'c', 'a'])
  expect(afterMove(['a', 'b', 'c'], 'c', -4)).toEqual(['c', 'a', 'b'])
})

test('moving a case that is not in the batch changes nothing', () => {
  expect(afterMove(['a', 'b'], 'x', 1)).toEqual(['a', 'b'])
})

test('only the ranks that differ from the record are to be saved', () => {
  const cases = [
    { caseId: 'a', rank: 1 },
    { caseId: 'b', rank: 2 },
    { caseId: 'c', rank: 3 },
    { caseId: 'd', rank: null },
  ]
  expect(changedRanks(cases, ['a', 'c', 'b', 'd'])).toEqual([
    { caseId: 'b', rank: 3 },
    { caseId: 'c', rank: 2 },
    { caseId: 'd', rank: 4 },
  ])
})

test('after any move the ranks run from one without a gap and the others keep their order', () => {
  for (let size = 1; size <= 7; size += 1) {
    const order = Array.from({ length: size }, (_, index) => `case-${index}`)
    for (const caseId of order)
      for (let toRank = 1; toRank <= size; toRank += 1) {
        const moved = afterMove(order, caseId, toRank)
        const ranks = gaplessRanks(moved)
        expect([...ranks.values()]).toEqual(order.map((_, index) => index + 1))
        expect(ranks.get(caseId)).toBe(toRank)
        expect(moved.filter((other) => other !== caseId)).toEqual(order.filter((other) => other !== caseId))
      }
  }
})
