import { type Day, dayOf, timeOf } from '../../foundation/clock.ts'
import { refusal, type Verdict } from '../../foundation/refusal.ts'
import { type Closing, isPast } from '../campaign/deadline.ts'
import { clauseOf, type Rules } from '../campaign/rules.ts'
import type { CaseState } from './state.ts'

/** The states in which the unit may write: before it submits, after a return, and while a correction is asked. */
export const editableStates: readonly CaseState[] = ['draft', 'returned', 'deficient']

/** Whether the unit may write in its case; a correction is open up to and including the day named with it. */
export function mayEdit(state: CaseState, correctBy: Day | null, today: Day): Verdict {
  if (!editableStates.includes(state)) return refusal('conflict', 'not-editable', { state })
  if (state === 'deficient' && correctBy !== null && today > correctBy) {
    return refusal('too-late', 'correction-passed', { day: correctBy })
  }
  return undefined
}

/** What is known of a call when a unit hands in: whether it runs, when it closes, what holds for the late. */
export type Term = {
  readonly rules: Pick<Rules, 'deadline' | 'sources'>
  readonly closing: Closing
  readonly openedAt: Date | null
  readonly closedAt: Date | null
}

/** Whether a unit may hand in now: the call is open and not past its closing, or takes what is late (notice 三、1). */
export function mayHandIn({ rules, closing, openedAt, closedAt }: Term, now: Date): Verdict {
  if (!openedAt) return refusal('unavailable', 'call-not-open')
  if (closedAt) return refusal('too-late', 'call-closed', { day: dayOf(closedAt) })
  if (!isPast(closing, now) || rules.deadline.late === 'flag') return undefined
  const at = `${dayOf(closing.instant)} ${timeOf(closing.instant)}`
  return refusal('too-late', 'deadline-passed', { at, clause: clauseOf(rules, 'deadline') })
}
