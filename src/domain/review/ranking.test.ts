import { expect, test } from 'vitest'
import { type CountedSheet, rankingOf, type ScoredCase } from './ranking.ts'

const rules = {
  criteria: [
    { key: 'innovation', name: '创新性' },
    { key: 'effect', name: '实效性' },
  ],
  trimFrom: 5,
}
const sheet = (reviewerId: string, innovation: number, effect: number): CountedSheet => ({
  reviewerId,
  scores: { innovation, effect },
  gates: {},
})
const scored = (caseId: string, ...points: [number, number][]): ScoredCase => ({
  caseId,
  sheets: points.map(([innovation, effect], index) => sheet(`r${index + 1}`, innovation, effect)),
})
const ranks = (cases: ScoredCase[]) => rankingOf(cases, rules).rows.map(({ caseId, rank }) => [caseId, rank])

test('the higher trimmed mean stands first', () => {
  expect(ranks([scored('low', [40, 30]), scored('high', [45, 40]), scored('middle', [40, 40])])).toEqual([
    ['high', 1],
    ['middle', 2],
    ['low', 3],
  ])
})

test('equal means are parted by the first criterion that differs, and the figures are told', () => {
  const ranking = rankingOf([scored('effective', [38, 42]), scored('novel', [42, 38])], rules)
  expect(ranking.rows.map(({ caseId, rank }) => [caseId, rank])).toEqual([
    ['novel', 1],
    ['effective', 2],
  ])
  expect(ranking.ties).toEqual([
    {
      upper: 'novel',
      lower: 'effective',
      code: 'tie-criterion',
      values: { criterion: '创新性', mean: 80, higher: 42, lower: 38 },
    },
  ])
})

test('equal in every criterion, the median of all totals decides', () => {
  const even = scored('even', [40, 40], [40, 40], [40, 40])
  const uneven = scored('uneven', [45, 45], [40, 40], [35, 35])
  const mixed = scored('mixed', [36, 36], [41, 41], [43, 43])
  const ranking = rankingOf([even, uneven, mixed], rules)
  expect(ranking.rows.map(({ caseId, rank }) => [caseId, rank])).toEqual([
    ['mixed', 1],
    ['even', 2],
    ['uneven', 2],
  ])
  expect(ranking.ties.map(({ code, values }) => [code, values])).toEqual([
    ['tie-median', { mean: 80, higher: 82, lower: 80 }],
    ['tie-equal', { mean: 80, rank: 2 }],
  ])
})

test('equal also in the median, the mean of all totals with the trimmed ones decides', () => {
  const high = scored('high', [50, 50], [40, 40], [40, 40], [40, 40], [35, 35])
  const low = scored('low', [45, 45], [40, 40], [40, 40], [40, 40], [35, 35])
  const { ties } = rankingOf([low, high], rules)
  expect(ties).toEqual([
    { upper: 'high', lower: 'low', code: 'tie-plain-mean', values: { mean: 80, higher: 82, lower: 80 } },
  ])
})

test('cases equal in everything share a rank and the next rank is left out', () => {
  expect(
    ranks([scored('b', [40, 40]), scored('a', [40, 40]), scored('c', [30, 30]), scored('d', [50, 50])]),
  ).toEqual([
    ['d', 1],
    ['a', 2],
    ['b', 2],
    ['c', 4],
  ])
})

test('a case that nobody scored stands at the end without a rank', () => {
  expect(ranks([scored('unscored'), scored('scored', [1, 1])])).toEqual([
    ['scored', 1],
    ['unscored', null],
  ])
})

test('the criterion means leave out the sheets that the trimmed mean leaves out', () => {
  const [row] = rankingOf([scored('c', [50, 50], [40, 42], [40, 42], [40, 42], [0, 0])], rules).rows
  expect([row?.mean, row?.criterionMeans, row?.plainMean, row?.sheetCount]).toEqual([
    82,
    { innovation: 40, effect: 42 },
    69.2,
    5,
  ])
})

test('how many reviewers fail a gate is told beside the rank', () => {
  const sheets: CountedSheet[] = [
    { ...sheet('r1', 40, 40), gates: { truth: 'fail', direction: 'pass' } },
    { ...sheet('r2', 40, 40), gates: { truth: 'fail', direction: 'pass' } },
    { ...sheet('r3', 40, 40), gates: { truth: 'pass', direction: 'pass' } },
  ]
  expect(rankingOf([{ caseId: 'c', sheets }], rules).rows[0]?.gateFails).toEqual({ truth: 2 })
})

test('ranks never fall with the mean, neighbours with one mean always have a tie told, and order of input is nothing', () => {
  let state = 5
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) % below
  }
  for (let round = 0; round < 150; round += 1) {
    const cases = Array.from({ length: 2 + next(8) }, (_, index) =>
      scored(
        `case-${index}`,
        ...Array.from({ length: 1 + next(6) }, (): [number, number] => [next(4), next(4)]),
      ),
    )
    const { rows, ties } = rankingOf(cases, rules)
    expect(rankingOf([...cases].reverse(), rules)).toEqual({ rows, ties })
    let expectedTies = 0
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1]
      if (!before) continue
      expect(before.mean).toBeGreaterThanOrEqual(row.mean ?? 0)
      expect([before.rank, index + 1]).toContain(row.rank)
      if (before.mean === row.mean) expectedTies += 1
      const tie = ties.find(({ upper, lower }) => upper === before.caseId && lower === row.caseId)
      expect(tie !== undefined).toBe(before.mean === row.mean)
      expect(tie?.code === 'tie-equal').toBe(before.rank === row.rank)
    }
    expect(ties.length).toBe(expectedTies)
  }
})
