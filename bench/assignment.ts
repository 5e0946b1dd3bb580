import { type AssignmentTask, planAssignment } from '../src/domain/review/assignment.ts'

/** The number at the end of a name such as `c000123`; quick, so that the flow is timed and not the question. */
function numberOf(name: string): number {
  let number = 0
  for (let index = 1; index < name.length; index += 1) number = number * 10 + name.charCodeAt(index) - 48
  return number
}

/** A task where reviewer and case clash when they stand in the same of forty lines of unions. */
function taskOf(caseCount: number, reviewerCount: number): AssignmentTask {
  const cases = Array.from({ length: caseCount }, (_, index) => `c${String(index).padStart(6, '0')}`)
  const reviewers = Array.from({ length: reviewerCount }, (_, index) => ({
    reviewerId: `r${String(index).padStart(4, '0')}`,
    capacity: Math.ceil((1.1 * 3 * caseCount) / reviewerCount),
  }))
  const forbidden = (caseId: string, reviewerId: string) =>
    numberOf(caseId) % 40 === numberOf(reviewerId) % 40
  return { cases, reviewers, scoresPerCase: 3, forbidden, assigned: [] }
}

/** The same size where each case has few reviewers, and two of three cases have them among the same fifth. */
function scarceTaskOf(caseCount: number, reviewerCount: number): AssignmentTask {
  const task = taskOf(caseCount, reviewerCount)
  const popular = Math.ceil(reviewerCount / 5)
  const forbidden = (caseId: string, reviewerId: string) => {
    const number = numberOf(caseId)
    const reviewer = numberOf(reviewerId)
    const range = number % 3 === 0 ? reviewerCount : popular
    const mixed = Math.imul(number * 31 + reviewer, 0x9e3779b1) >>> 0
    return reviewer >= range || mixed % range > 20
  }
  return { ...task, reviewers: task.reviewers.map((one) => ({ ...one, capacity: null })), forbidden }
}

/** Times the assignment of reviewers: 1,000 cases to 50 and 10,000 to 500, with three scores each. */
export async function assignmentBench(): Promise<void> {
  for (const [caseCount, reviewerCount] of [
    [1_000, 50],
    [10_000, 500],
  ] as const)
    for (const [name, make] of [
      ['one line in forty clashes', taskOf],
      ['few reviewers for each case', scarceTaskOf],
    ] as const) {
      const task = make(caseCount, reviewerCount)
      const start = performance.now()
      const plan = planAssignment(task)
      const elapsed = performance.now() - start
      const loads = plan.loads.map(({ load }) => load)
      const range = `${Math.min(...loads)}–${Math.max(...loads)}`
      console.log(
        `assignment ${caseCount} × ${reviewerCount}, ${name}: ${elapsed.toFixed(0)} ms, ` +
          `${plan.assignments.length} scores, loads ${range}, ${plan.shortfalls.length} cases short`,
      )
    }
}
