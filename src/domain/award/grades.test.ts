import { expect, test } from 'vitest'
import type { Grade } from '../campaign/rules.ts'
import { awardSize, caseAwardName, gradeByKind, gradesOfKind, gradeWinners, kindsAwarded } from './grades.ts'

const grade = (name: string, count: number | null = null, ratio: number | null = null): Grade => ({
  name,
  count,
  ratio,
})
const three = [grade('一等奖', 1), grade('二等奖', 2), grade('三等奖', 3)]
const winners = (...ranks: number[]) => ranks.map((rank, index) => ({ caseId: `c${index + 1}`, rank }))

test('as many cases win as the number or the share allows, the smaller of both', () => {
  expect(awardSize({ grades: [grade('优秀案例', 20)] }, 100)).toBe(20)
  expect(awardSize({ grades: [grade('优秀案例', null, 0.3)] }, 99)).toBe(29)
  expect(awardSize({ grades: [grade('优秀案例', null, 0.29)] }, 100)).toBe(29)
  expect(awardSize({ grades: [grade('优秀案例', 20, 0.3)] }, 50)).toBe(15)
  expect(awardSize({ grades: [grade('优秀案例')] }, 50)).toBeNull()
})

test('of several grades the sum wins, and the number is open while one is open', () => {
  expect(awardSize({ grades: three }, 100)).toBe(6)
  expect(awardSize({ grades: [grade('一等奖', null, 0.1), grade('二等奖', null, 0.2)] }, 55)).toBe(16)
  expect(awardSize({ grades: [grade('一等奖', 3), grade('优秀奖')] }, 100)).toBeNull()
})

test('the first in the ranking fill the highest grade, the next the one below', () => {
  const { names, ties } = gradeWinners(winners(1, 2, 3, 4, 5, 6), three, 20)
  expect([...names.values()]).toEqual(['一等奖', '二等奖', '二等奖', '三等奖', '三等奖', '三等奖'])
  expect(ties).toEqual([])
})

test('whoever is beyond all numbers has the lowest grade, and too few winners leave lower grades empty', () => {
  expect([...gradeWinners(winners(1, 2, 3, 4, 5, 6, 7, 8), three, 20).names.values()].slice(6)).toEqual([
    '三等奖',
    '三等奖',
  ])
  expect([...gradeWinners(winners(1, 2), three, 20).names.values()]).toEqual(['一等奖', '二等奖'])
})

test('a grade whose number is open takes whoever is left', () => {
  const { names } = gradeWinners(winners(1, 2, 3), [grade('一等奖'), grade('二等奖', 2)], 20)
  expect([...names.values()]).toEqual(['一等奖', '一等奖', '一等奖'])
})

test('cases of one rank across the border of two grades are told', () => {
  expect(gradeWinners(winners(1, 2, 2, 2, 5), three, 20).ties).toEqual([
    { rank: 2, count: 3, names: '二等奖、三等奖' },
  ])
  expect(gradeWinners(winners(1, 1, 3), [grade('一等奖', 1), grade('二等奖', 2)], 20).ties).toEqual([
    { rank: 1, count: 2, names: '一等奖、二等奖' },
  ])
})

test('without a grade in mind the award is called by all its grades', () => {
  expect(caseAwardName({ grades: three })).toBe('一等奖、二等奖、三等奖')
})

const apart: Grade[] = [
  {
    ...grade('一等奖', 3),
    works: [
      { of: 'essay', count: 2, ratio: null },
      { of: 'picture', count: 1, ratio: null },
    ],
  },
  { ...grade('二等奖'), works: [{ of: 'essay', count: null, ratio: 0.2 }] },
]

test('kinds of works win apart where every grade has places for each of them', () => {
  expect(kindsAwarded({ grades: apart })).toEqual(['essay', 'picture'])
  expect(kindsAwarded({ grades: [...apart, grade('优秀奖', 20)] })).toEqual([])
  expect(kindsAwarded({ grades: three })).toEqual([])
})

test('a kind wins in the grades that have places for it', () => {
  expect(gradesOfKind({ grades: apart }, 'essay')).toEqual([grade('一等奖', 2), grade('二等奖', null, 0.2)])
  expect(gradesOfKind({ grades: apart }, 'picture')).toEqual([grade('一等奖', 1)])
  expect(awardSize({ grades: gradesOfKind({ grades: apart }, 'essay') }, 10)).toBe(4)
})

test('each kind fills its own grades, and a winner of a kind without any has the lowest of the call', () => {
  const won = [
    { caseId: 'p1', rank: 1, kind: 'picture' },
    { caseId: 'e1', rank: 2, kind: 'essay' },
    { caseId: 'e2', rank: 3, kind: 'essay' },
    { caseId: 'e3', rank: 4, kind: 'essay' },
    { caseId: 'f1', rank: 5, kind: 'film' },
    { caseId: 'n1', rank: 6, kind: null },
  ]
  const { names, ties } = gradeByKind(won, { grades: apart }, won)
  expect([...names].toSorted()).toEqual([
    ['e1', '一等奖'],
    ['e2', '一等奖'],
    ['e3', '二等奖'],
    ['f1', '二等奖'],
    ['n1', '二等奖'],
    ['p1', '一等奖'],
  ])
  expect(ties).toEqual([])
})

test('where no kind is told apart all compete together', () => {
  const won = winners(1, 2, 3).map((one) => ({ ...one, kind: null }))
  expect(gradeByKind(won, { grades: three }, won)).toEqual(gradeWinners(won, three, 3))
})
