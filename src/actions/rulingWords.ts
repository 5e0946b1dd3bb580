import { type CaseState, mayStep } from '../domain/case/state.ts'
import { refusal } from '../foundation/refusal.ts'

/** A ruling on what is alike, as it is sent: which one, and why. */
export type RulingWords = { readonly ruling: string; readonly reason: string }

const longestReason = 1000

/** The ruling that was sent, if it is one of those that are open, with its reason; refuses by the blank that is wrong. */
export function ruled<Ruling extends string>(
  words: RulingWords,
  open: readonly Ruling[],
): { readonly ruling: Ruling; readonly reason: string } {
  const ruling = open.find((one) => one === words.ruling)
  const reason = words.reason.trim()
  const required = { code: 'required' }
  if (!ruling) throw refusal('invalid', 'form', {}, { ruling: required })
  if (reason === '') throw refusal('invalid', 'form', {}, { reason: required })
  if (reason.length > longestReason)
    throw refusal('invalid', 'form', {}, { reason: { code: 'too-long', values: { max: longestReason } } })
  return { ruling, reason }
}

/** Whether the unit can be asked for a correction after a ruling on its case, which is in this state. */
export function mayAskAfter(ruling: string, state: CaseState): boolean {
  return ruling === 'ask' && mayStep(state, 'askCorrection')
}
