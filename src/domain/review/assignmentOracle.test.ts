import highsLoader from 'highs'
import { expect, test } from 'vitest'
import { type AssignmentTask, type Plan, planAssignment } from './assignment.ts'

/** The package declares its types for CommonJS but is loaded as a module, where the default is the loader. */
const loadHighs = highsLoader as unknown as typeof highsLoader.default
const nothingForbidden = () => false
const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(3, '0')}`)
const task = (given: Partial<AssignmentTask>): AssignmentTask => ({
  cases: [],
  reviewers: [],
  scoresPerCase: 3,
  forbidden: nothingForbidden,
  assigned: [],
  ...given,
})

/** A row of numbers from 0 to 1 that is the same in every run. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** What a plan does that no plan may: pairs twice, forbidden pairs, too many for a case or a reviewer. */
function violations(plan: Plan, given: AssignmentTask): string[] {
  const made = plan.assignments.filter(({ kept }) => !kept)
  const names = plan.assignments.map(({ caseId, reviewerId }) => `${caseId} ${reviewerId}`)
  const count = (pairs: readonly { caseId: string; reviewerId: string }[], name: string) =>
    pairs.filter((pair) => pair.caseId === name || pair.reviewerId === name).length
  return [
    ...names.filter((name, index) => names.indexOf(name) !== index),
    ...made.filter((pair) => given.forbidden(pair.caseId, pair.reviewerId)).map(({ caseId }) => caseId),
    ...given.cases.filter(
      (name) => count(made, name) > Math.max(0, given.scoresPerCase - count(given.assigned, name)),
    ),
    ...plan.loads
      .filter(({ reviewerId, capacity, load }) => {
        const most = Math.max(capacity ?? load, count(given.assigned, reviewerId))
        return load > most || load !== count(plan.assignments, reviewerId)
      })
      .map(({ reviewerId }) => reviewerId),
  ]
}

/** The same task for HiGHS: as many scores as possible first, then the smallest sum of squared loads. */
function oracleProgram(given: AssignmentTask): string {
  const gain = 10_000
  const objective: string[] = []
  const rows: string[] = []
  const bounds: string[] = []
  const perReviewer = new Map<string, string[]>(given.reviewers.map(({ reviewerId }) => [reviewerId, []]))
  const kept = (pair: { caseId: string; reviewerId: string }) =>
    given.assigned.some((other) => other.caseId === pair.caseId && other.reviewerId === pair.reviewerId)
  for (const caseId of given.cases) {
    const variables: string[] = []
    for (const { reviewerId } of given.reviewers) {
      if (given.forbidden(caseId, reviewerId) || kept({ caseId, reviewerId })) continue
      const variable = `x_${caseId}_${reviewerId}`
      variables.push(variable)
      perReviewer.get(reviewerId)?.push(variable)
      objective.push(`- ${gain} ${variable}`)
      bounds.push(`0 <= ${variable} <= 1`)
    }
    const had = given.assigned.filter((pair) => pair.caseId === caseId).length
    if (variables.length > 0)
      rows.push(`${variables.join(' + ')} <= ${Math.max(0, given.scoresPerCase - had)}`)
  }
  for (const { reviewerId, capacity } of given.reviewers) {
    const variables = perReviewer.get(reviewerId) ?? []
    if (variables.length === 0) continue
    const had = given.assigned.filter((pair) => pair.reviewerId === reviewerId).length
    const steps = variables.map((_, index) => `y_${reviewerId}_${index}`)
    for (const [index, step] of steps.entries()) {
      objective.push(`+ ${2 * (had + index) + 1} ${step}`)
      bounds.push(`0 <= ${step} <= 1`)
    }
    rows.push(`${variables.join(' + ')} - ${steps.join(' - ')} = 0`)
    rows.push(`${variables.join(' + ')} <= ${Math.max(0, (capacity ?? 10_000) - had)}`)
  }
  const constraints = rows.map((row, index) => ` r${index}: ${row}`)
  return [
    'Minimize',
    ` cost: ${objective.join(' ')}`,
    'Subject To',
    ...constraints,
    'Bounds',
    ...bounds,
    'End',
  ].join('\n')
}

function randomTask(random: () => number): AssignmentTask {
  const cases = named('c', 1 + Math.floor(random() * 9))
  const reviewers = named('r', 1 + Math.floor(random() * 7)).map((reviewerId) => ({
    reviewerId,
    capacity: random() < 0.4 ? 1 + Math.floor(random() * 5) : null,
  }))
  const density = random()
  const barred = new Set(
    cases.flatMap((caseId) =>
      reviewers.flatMap(({ reviewerId }) => (random() < density * 0.8 ? [`${caseId} ${reviewerId}`] : [])),
    ),
  )
  const assigned = cases.flatMap((caseId) =>
    reviewers.flatMap(({ reviewerId }) => (random() < 0.08 ? [{ caseId, reviewerId }] : [])),
  )
  const forbidden = (caseId: string, reviewerId: string) => barred.has(`${caseId} ${reviewerId}`)
  return task({ cases, reviewers, scoresPerCase: 1 + Math.floor(random() * 4), forbidden, assigned })
}

test('on one hundred and fifty random tasks HiGHS finds neither more scores nor more even loads', async () => {
  const highs = await loadHighs()
  const random = numbers(20190330)
  let withShortfall = 0
  for (let round = 0; round < 150; round += 1) {
    const given = randomTask(random)
    const plan = planAssignment(given)
    expect(violations(plan, given)).toEqual([])
    const had = (reviewerId: string) => given.assigned.filter((pair) => pair.reviewerId === reviewerId).length
    const made = plan.assignments.filter(({ kept }) => !kept).length
    const squares = plan.loads.reduce(
      (sum, { reviewerId, load }) => sum + load ** 2 - had(reviewerId) ** 2,
      0,
    )
    if (plan.shortfalls.length > 0) withShortfall += 1
    const program = oracleProgram(given)
    if (!program.includes('x_')) {
      expect(made).toBe(0)
      continue
    }
    const solution = highs.solve(program)
    expect(solution.Status).toBe('Optimal')
    expect(Math.round(solution.ObjectiveValue)).toBe(squares - 10_000 * made)
  }
  expect(withShortfall).toBeGreaterThan(25)
}, 60_000)

test('a lack is shared as far as conflicts allow: no case could be helped by a better served one', () => {
  const random = numbers(7)
  for (let round = 0; round < 100; round += 1) {
    const given = { ...randomTask(random), assigned: [], scoresPerCase: 3 }
    const plan = planAssignment(given)
    const missing = (caseId: string) => plan.shortfalls.find((short) => short.caseId === caseId)?.missing ?? 0
    for (const { caseId, missing: lack } of plan.shortfalls)
      for (const { caseId: other, reviewerId } of plan.assignments) {
        const helps =
          !given.forbidden(caseId, reviewerId) &&
          !plan.assignments.some((pair) => pair.caseId === caseId && pair.reviewerId === reviewerId)
        if (helps) expect(lack - missing(other)).toBeLessThanOrEqual(1)
      }
  }
})
