import { expect, test } from 'vitest'
import { likenessIndex } from './index.ts'
import { postings } from './postings.ts'
import { knownWords, prepare } from './prepared.ts'

const visits = new Uint32Array(100_000)

/** Fingerprints spread over all numbers of 32 bits, the same ones every time. */
function printsOf(group: number): number[] {
  return Array.from({ length: 50 }, (_, at) => Math.imul(group * 50 + at + 1, 0x9e3779b1) >>> 0)
}

test('what is added is held by its fingerprint, whether it was packed or came of late', () => {
  const held = postings()
  for (let group = 0; group < 3000; group += 1) held.add([7, ...printsOf(group)], group)
  expect(held.collect(7, visits)).toBe(3000)
  expect(visits.slice(0, 3000).sort()).toEqual(Uint32Array.from({ length: 3000 }, (_, group) => group))
  for (const group of [0, 1500, 2999]) {
    for (const print of printsOf(group)) {
      expect([held.count(print), held.collect(print, visits), visits[0]]).toEqual([1, 1, group])
    }
  }
  expect([held.count(8), held.collect(8, visits)]).toEqual([0, 0])
})

test('taking a group out leaves all others as they were, and nothing of the group', () => {
  const [held, without] = [postings(), postings()]
  for (let group = 0; group < 3000; group += 1) {
    held.add([7, ...printsOf(group)], group)
    if (group !== 1234) without.add([7, ...printsOf(group)], group)
  }
  held.remove(1234)
  without.remove(1234)
  expect(held.bytes).toBe(without.bytes)
  expect(held.collect(7, visits)).toBe(2999)
  expect(visits.subarray(0, 2999)).not.toContain(1234)
  for (const print of printsOf(1234)) expect(held.count(print)).toBe(0)
  for (const print of printsOf(1235)) expect(held.count(print)).toBe(1)
})

test('many texts have many groups, and each stays known by its name until it is taken out', () => {
  const index = likenessIndex()
  const texts = Array.from({ length: 300 }, (_, at) =>
    prepare(`第${at}件事，办了${at * 7}天。`, knownWords([])),
  )
  const groups = texts.map((text) => index.add(text))
  expect(groups).toEqual(texts.map((_, at) => at))
  index.remove(120)
  index.remove(120)
  expect(index.size).toBe(299)
  expect(texts.map((text) => index.groupOf(text))).toEqual(
    groups.map((group) => (group === 120 ? undefined : group)),
  )
})
