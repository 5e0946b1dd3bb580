/** The states in which a case stands, in the order of its life (design, 3). */
export const caseStates = [
  'draft',
  'submitted',
  'returned',
  'endorsed',
  'passedOver',
  'forwarded',
  'received',
  'deficient',
  'corrected',
  'valid',
  'invalid',
  'inReview',
  'shortlisted',
  'publicised',
  'awarded',
  'notAwarded',
  'published',
  'withdrawn',
  'disqualified',
] as const
export type CaseState = (typeof caseStates)[number]

/** What moves a case from a state to another; each is one record with who, when, in whose name, words. */
export const caseSteps = [
  'create',
  'submit',
  'recall',
  'return',
  'endorse',
  'retractEndorsement',
  'passOver',
  'forward',
  'receive',
  'askCorrection',
  'correct',
  'ruleValid',
  'ruleInvalid',
  'startReview',
  'shortlist',
  'unshortlist',
  'publicise',
  'award',
  'notAward',
  'publish',
  'unpublish',
  'withdraw',
  'disqualify',
] as const
export type CaseStep = (typeof caseSteps)[number]

const before = ['draft', 'submitted', 'returned', 'endorsed'] as const
const alive = [
  ...before,
  'forwarded',
  'received',
  'deficient',
  'corrected',
  'valid',
  'inReview',
  'shortlisted',
  'publicised',
  'awarded',
  'notAwarded',
  'published',
] as const

/** The states before a recommender has forwarded: the organiser's house does not see such a case. */
export const unforwardedStates: readonly CaseState[] = [...before, 'passedOver']

/** The one table of transitions: from which states a step may be taken and where it leads. */
export const transitions: Readonly<
  Record<
    CaseStep,
    { readonly from: readonly CaseState[] | null; readonly to: CaseState; readonly needsReason: boolean }
  >
> = {
  create: { from: null, to: 'draft', needsReason: false },
  submit: { from: ['draft', 'returned'], to: 'submitted', needsReason: false },
  recall: { from: ['submitted'], to: 'draft', needsReason: false },
  return: { from: ['submitted', 'endorsed'], to: 'returned', needsReason: true },
  endorse: { from: ['submitted'], to: 'endorsed', needsReason: false },
  retractEndorsement: { from: ['endorsed'], to: 'submitted', needsReason: true },
  passOver: { from: ['submitted', 'endorsed'], to: 'passedOver', needsReason: true },
  forward: { from: ['endorsed'], to: 'forwarded', needsReason: false },
  receive: { from: ['forwarded'], to: 'received', needsReason: false },
  askCorrection: { from: ['received', 'corrected'], to: 'deficient', needsReason: true },
  correct: { from: ['deficient'], to: 'corrected', needsReason: false },
  ruleValid: { from: ['received', 'corrected'], to: 'valid', needsReason: false },
  ruleInvalid: { from: ['received', 'deficient', 'corrected'], to: 'invalid', needsReason: true },
  startReview: { from: ['valid'], to: 'inReview', needsReason: false },
  shortlist: { from: ['inReview'], to: 'shortlisted', needsReason: false },
  unshortlist: { from: ['shortlisted'], to: 'inReview', needsReason: true },
  publicise: { from: ['shortlisted'], to: 'publicised', needsReason: false },
  award: { from: ['publicised'], to: 'awarded', needsReason: false },
  notAward: { from: ['inReview', 'shortlisted', 'publicised'], to: 'notAwarded', needsReason: false },
  publish: { from: ['awarded'], to: 'published', needsReason: false },
  unpublish: { from: ['published'], to: 'awarded', needsReason: true },
  withdraw: { from: alive, to: 'withdrawn', needsReason: true },
  disqualify: { from: [...alive, 'passedOver', 'invalid'], to: 'disqualified', needsReason: true },
}

/** Whether a step may be taken from a state. */
export function mayStep(from: CaseState, step: CaseStep): boolean {
  return transitions[step].from?.includes(from) ?? false
}
