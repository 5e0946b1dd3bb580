import { expect, test } from 'vitest'
import { planRound } from '../domain/review/planning.ts'
import { planAside } from './planner.ts'

const union = (id: string) => ({ id, path: `/root/${id}/` })

/** Two hundred cases of forty unions and a reviewer from each. */
const task = {
  organiser: { path: '/root/' },
  cases: Array.from({ length: 200 }, (_, index) => ({
    caseId: `case ${index}`,
    unit: union(`union ${index % 40}`),
    channel: union(`union ${index % 40}`),
    handledBy: [],
  })),
  panel: Array.from({ length: 40 }, (_, index) => ({ reviewerId: `reviewer ${index}`, capacity: null })),
  lines: Array.from({ length: 40 }, (_, index) => ({
    personId: `reviewer ${index}`,
    organisations: [union(`union ${index}`)],
  })),
  recorded: [{ caseId: 'case 3', personId: 'reviewer 9', kind: 'declared' as const, reason: '亲属' }],
  scoresPerCase: 3,
  assigned: [{ caseId: 'case 1', reviewerId: 'reviewer 2' }],
  over: [{ caseId: 'case 1', reviewerId: 'reviewer 4' }],
}

test('a plan made in a thread of its own is the plan, and tells how far it has come', async () => {
  const shares: number[] = []
  const planned = await planAside(task, (share) => shares.push(share))
  expect(planned).toEqual(planRound(task))
  expect(planned.plan.assignments.length).toBe(600)
  expect(planned.forbidden).toEqual([
    { code: 'conflict-own-unit', count: 200 },
    { code: 'conflict-declared', count: 1 },
  ])
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(shares.length).toBeGreaterThan(2)
})
