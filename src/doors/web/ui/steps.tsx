import type { CaseState } from '../../../domain/case/state.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { StateBadge } from './badge.tsx'

const mainLine = [
  'draft',
  'submitted',
  'endorsed',
  'forwarded',
  'received',
  'valid',
  'inReview',
  'publicised',
  'published',
] as const

const placeOn: Partial<Record<CaseState, (typeof mainLine)[number]>> = {
  returned: 'draft',
  passedOver: 'submitted',
  deficient: 'received',
  corrected: 'received',
  invalid: 'received',
  shortlisted: 'inReview',
  awarded: 'publicised',
  notAwarded: 'inReview',
}

/** The way of a case with the place where it stands. */
export function StepLine(props: { say: Say; state: CaseState }) {
  const { say, state } = props
  const place = (mainLine as readonly string[]).includes(state) ? state : placeOn[state]
  const reached = mainLine.indexOf(place as (typeof mainLine)[number])
  return (
    <ol class="steps">
      {mainLine.map((one, index) => (
        <li
          class={index < reached ? 'step-done' : index === reached ? 'step-now' : ''}
          aria-current={index === reached ? 'step' : undefined}
        >
          {index === reached ? <StateBadge say={say} state={state} /> : say(`state.case.${one}`)}
        </li>
      ))}
      {reached === -1 ? (
        <li class="step-now">
          <StateBadge say={say} state={state} />
        </li>
      ) : (
        ''
      )}
    </ol>
  )
}
