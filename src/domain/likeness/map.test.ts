import { expect, test } from 'vitest'
import { mapOf, rulingState } from './map.ts'
import { photoPairs } from './mapPhotos.ts'
import type { LikePair } from './pairs.ts'

function like(a: string, b: string, inA: number, inB: number, band: LikePair['band']): LikePair {
  return { a, b, inA, inB, band, longestRun: 100, masked: 0, template: false, passages: [] }
}

const photo = (a: string, b: string, shaA: string, shaB: string) => ({
  a,
  b,
  shaA,
  shaB,
  band: 'same' as const,
})

test('what hangs together is one cluster, the largest first, its band that of its most alike texts', () => {
  const clusters = mapOf(
    [
      like('d', 'c', 0.9, 0.3, 'same'),
      like('b', 'a', 0.3, 0.2, 'partial'),
      like('d', 'e', 0.6, 0.6, 'heavy'),
    ],
    [],
  )
  expect(clusters.map(({ number, band, members }) => [number, band, members])).toEqual([
    [1, 'same', ['c', 'd', 'e']],
    [2, 'partial', ['a', 'b']],
  ])
  expect(clusters[0]?.pairs[0]).toMatchObject({ a: 'c', b: 'd', inA: 0.3, inB: 0.9 })
})

test('photos join texts: one pair where both are alike, a cluster of its own where only photos are', () => {
  const photos = photoPairs([
    photo('a', 'b', '1', '2'),
    photo('a', 'b', '1', '2'),
    photo('a', 'b', '1', '3'),
    photo('b', 'c', '2', '4'),
    photo('x', 'y', '5', '5'),
  ])
  const clusters = mapOf([like('b', 'a', 0.6, 0.6, 'heavy')], photos)
  expect(clusters.map(({ band, members }) => [band, members])).toEqual([
    ['heavy', ['a', 'b', 'c']],
    ['none', ['x', 'y']],
  ])
  expect(clusters[0]?.pairs).toMatchObject([
    { a: 'a', b: 'b', band: 'heavy', photos: { count: 2, shaA: '1', shaB: '2' } },
    { a: 'b', b: 'c', band: 'none', photos: { count: 1 } },
  ])
})

test('a thousand identical texts are one cluster', () => {
  const found = Array.from({ length: 999 }, (_, at) => like('t0', `t${at + 1}`, 1, 1, 'same'))
  expect(mapOf(found, []).map(({ members }) => members.length)).toEqual([1000])
})

test('a cluster is ruled on in part until every pair was', () => {
  expect([rulingState(0, 3), rulingState(2, 3), rulingState(3, 3)]).toEqual(['none', 'some', 'all'])
})
