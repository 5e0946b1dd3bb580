import { expect, test } from 'vitest'
import { type AssignmentTask, type Plan, planAssignment } from './assignment.ts'

const nothingForbidden = () => false
const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(3, '0')}`)
const panel = (count: number, capacity: number | null = null) =>
  named('r', count).map((reviewerId) => ({ reviewerId, capacity }))
const task = (given: Partial<AssignmentTask>): AssignmentTask => ({
  cases: [],
  reviewers: [],
  scoresPerCase: 3,
  forbidden: nothingForbidden,
  assigned: [],
  ...given,
})

const loadsOf = (plan: Plan) => plan.loads.map(({ load }) => load)
const spreadOf = (plan: Plan) => Math.max(...loadsOf(plan)) - Math.min(...loadsOf(plan))

function expectSound(plan: Plan, given: AssignmentTask): void {
  const pairs = plan.assignments.map(({ caseId, reviewerId }) => `${caseId} ${reviewerId}`)
  expect(new Set(pairs).size).toBe(pairs.length)
  for (const { caseId, reviewerId, kept } of plan.assignments)
    expect(kept || !given.forbidden(caseId, reviewerId)).toBe(true)
  for (const { caseId } of given.assigned)
    expect(plan.assignments.filter((pair) => pair.caseId === caseId && pair.kept).length).toBeGreaterThan(0)
  for (const caseId of given.cases) {
    const got = plan.assignments.filter((pair) => pair.caseId === caseId).length
    const missing = plan.shortfalls.find((shortfall) => shortfall.caseId === caseId)?.missing ?? 0
    const kept = given.assigned.filter((pair) => pair.caseId === caseId).length
    expect(got + missing).toBe(Math.max(kept, given.scoresPerCase))
  }
  for (const { reviewerId, load, capacity } of plan.loads) {
    expect(plan.assignments.filter((pair) => pair.reviewerId === reviewerId).length).toBe(load)
    const kept = given.assigned.filter((pair) => pair.reviewerId === reviewerId).length
    expect(load).toBeLessThanOrEqual(Math.max(kept, capacity ?? Number.POSITIVE_INFINITY))
  }
}

test('every case has the set number of different reviewers and the loads differ by one at most', () => {
  const given = task({ cases: named('c', 40), reviewers: panel(7) })
  const plan = planAssignment(given)
  expectSound(plan, given)
  expect(plan.shortfalls).toEqual([])
  expect(loadsOf(plan).sort()).toEqual([17, 17, 17, 17, 17, 17, 18])
})

test('nobody scores a case that is forbidden to him and the loads are even all the same', () => {
  const forbidden = (caseId: string, reviewerId: string) =>
    Number(caseId.slice(1)) % 6 === Number(reviewerId.slice(1)) % 6
  const given = task({ cases: named('c', 60), reviewers: panel(12), forbidden })
  const plan = planAssignment(given)
  expectSound(plan, given)
  expect(spreadOf(plan)).toBe(0)
})

test('a chain of moves evens the loads where the first choice of a case would not', () => {
  const allowed: Record<string, string[]> = { c1: ['a', 'b'], c2: ['a'], c3: ['b', 'c'], c4: ['a', 'b'] }
  const given = task({
    cases: Object.keys(allowed),
    reviewers: ['a', 'b', 'c'].map((reviewerId) => ({ reviewerId, capacity: null })),
    scoresPerCase: 1,
    forbidden: (caseId, reviewerId) => !(allowed[caseId] ?? []).includes(reviewerId),
  })
  const plan = planAssignment(given)
  expectSound(plan, given)
  expect(plan.shortfalls).toEqual([])
  expect(loadsOf(plan)[2]).toBe(1)
  expect(spreadOf(plan)).toBe(1)
})

test('pairs already assigned stay, count towards the case and towards the load', () => {
  const assigned = named('c', 10).map((caseId) => ({ caseId, reviewerId: 'r000' }))
  const given = task({ cases: named('c', 10), reviewers: panel(5), scoresPerCase: 2, assigned })
  const plan = planAssignment(given)
  expectSound(plan, given)
  expect(plan.assignments.filter(({ kept }) => kept).map(({ reviewerId }) => reviewerId)).toEqual(
    assigned.map(({ reviewerId }) => reviewerId),
  )
  expect(loadsOf(plan).slice(1).sort()).toEqual([2, 2, 3, 3])
})

test('a score by somebody who left the panel still counts for the case', () => {
  const given = task({
    cases: ['c1'],
    reviewers: panel(3),
    scoresPerCase: 3,
    assigned: [{ caseId: 'c1', reviewerId: 'gone' }],
  })
  const plan = planAssignment(given)
  expect(plan.assignments.filter(({ kept }) => !kept).length).toBe(2)
  expect(plan.assignments.filter(({ kept }) => kept)).toEqual([
    { caseId: 'c1', reviewerId: 'gone', kept: true },
  ])
  expect(plan.shortfalls).toEqual([])
})

test('a plan that is planned again after it was applied changes nothing', () => {
  const given = task({ cases: named('c', 30), reviewers: panel(8) })
  const first = planAssignment(given)
  const again = planAssignment({ ...given, assigned: first.assignments })
  expect(again.assignments.every(({ kept }) => kept)).toBe(true)
  expect(loadsOf(again)).toEqual(loadsOf(first))
})

test('the plan does not depend on the order in which cases and reviewers come', () => {
  const given = task({ cases: named('c', 25), reviewers: panel(6, 14) })
  const turned = { ...given, cases: [...given.cases].reverse(), reviewers: [...given.reviewers].reverse() }
  expect(planAssignment(turned)).toEqual(planAssignment(given))
})

test('nobody gets more cases than the capacity says', () => {
  const reviewers = panel(4).map((reviewer, index) => ({ ...reviewer, capacity: index === 0 ? 2 : null }))
  const given = task({ cases: named('c', 12), reviewers, scoresPerCase: 2 })
  const plan = planAssignment(given)
  expectSound(plan, given)
  expect(loadsOf(plan)[0]).toBe(2)
  expect(loadsOf(plan).slice(1).sort()).toEqual([7, 7, 8])
})

test('a case with too few reviewers free of conflicts is told with their number', () => {
  const given = task({
    cases: ['c1', 'c2'],
    reviewers: panel(4),
    forbidden: (caseId, reviewerId) => caseId === 'c1' && reviewerId !== 'r000',
  })
  const plan = planAssignment(given)
  expectSound(plan, given)
  expect(plan.shortfalls).toEqual([{ caseId: 'c1', missing: 2, eligible: 1, reason: 'shortfall-eligible' }])
})

test('where capacity lacks the lack is shared by turns among the cases', () => {
  const given = task({ cases: named('c', 6), reviewers: panel(4, 4) })
  const plan = planAssignment(given)
  expectSound(plan, given)
  expect(plan.shortfalls.map(({ missing, reason }) => [missing, reason])).toEqual([
    [1, 'shortfall-capacity'],
    [1, 'shortfall-capacity'],
  ])
})

test('a panel without members leaves every case short', () => {
  const plan = planAssignment(task({ cases: ['c1'], reviewers: [] }))
  expect(plan).toEqual({
    assignments: [],
    loads: [],
    shortfalls: [{ caseId: 'c1', missing: 3, eligible: 0, reason: 'shortfall-eligible' }],
  })
})

test('panels are mixed, so that most pairs of reviewers meet on some case', () => {
  const plan = planAssignment(task({ cases: named('c', 120), reviewers: panel(12) }))
  const met = new Set<string>()
  for (const one of plan.assignments)
    for (const other of plan.assignments)
      if (one.caseId === other.caseId && one.reviewerId < other.reviewerId)
        met.add(`${one.reviewerId} ${other.reviewerId}`)
  expect(met.size).toBeGreaterThan(60)
})
