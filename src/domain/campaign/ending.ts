import { refusal, type Verdict } from '../../foundation/refusal.ts'

/** How a call stands when somebody wants to end it. */
export type Standing = {
  readonly openedAt: Date | null
  readonly closedAt: Date | null
  /** Whether a list of winners hangs in public. */
  readonly publicised: boolean
  /** How many cases were handed in and have not come to their end. */
  readonly underWay: number
}

/** Whether a call may be ended: not while a 公示 runs, and with cases under way only with the reason in writing. */
export function mayCloseCall(standing: Standing, words: string): Verdict {
  if (!standing.openedAt) return refusal('unavailable', 'call-not-open')
  if (standing.closedAt) return refusal('conflict', 'call-ended')
  if (standing.publicised) return refusal('conflict', 'publication-runs')
  if (standing.underWay > 0 && words.trim() === '') {
    const problem = { code: 'closing-needs-reason', values: { count: standing.underWay } }
    return refusal('invalid', 'form', {}, { words: problem })
  }
  return undefined
}

const onlyReading = /^(?:paper|showcase|log|outbox|session)\./
const stillPossible: readonly string[] = [
  'campaign.close',
  'addressee.read',
  'case.unmask',
  'likeness.export',
  'case.step.publish',
  'case.step.unpublish',
]

/** Whether a deed may be done in a call that has ended: it is read and printed, and its winners are shown. */
export function mayAfterEnd(deed: string): boolean {
  return onlyReading.test(deed) || stillPossible.includes(deed)
}
