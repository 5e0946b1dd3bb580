import type { CaseState } from '../../../domain/case/state.ts'
import type { Severity } from '../../../domain/check/finding.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { Icon } from './icon.tsx'

const stateLooks: Record<CaseState, [tone: string, icon: string]> = {
  draft: ['quiet', 'pencil'],
  submitted: ['active', 'send'],
  returned: ['warn', 'arrow-return-left'],
  endorsed: ['active', 'check2'],
  passedOver: ['quiet', 'dash-circle'],
  forwarded: ['active', 'box-arrow-up-right'],
  received: ['active', 'inbox'],
  deficient: ['warn', 'exclamation-triangle'],
  corrected: ['active', 'arrow-repeat'],
  valid: ['good', 'check-circle'],
  invalid: ['bad', 'x-circle'],
  inReview: ['active', 'hourglass-split'],
  shortlisted: ['good', 'star'],
  publicised: ['good', 'megaphone'],
  awarded: ['gold', 'award'],
  notAwarded: ['quiet', 'dash-circle'],
  published: ['gold', 'globe2'],
  withdrawn: ['quiet', 'arrow-left'],
  disqualified: ['bad', 'slash-circle'],
}

/** Where a case stands: word, sign and colour. */
export function StateBadge(props: { say: Say; state: CaseState }) {
  const [tone, icon] = stateLooks[props.state]
  return (
    <span class={`mark mark-${tone}`}>
      <Icon name={icon} />
      {props.say(`state.case.${props.state}`)}
    </span>
  )
}

const severityLooks: Record<Severity, [tone: string, icon: string]> = {
  error: ['bad', 'x-octagon'],
  warning: ['warn', 'exclamation-triangle'],
  notice: ['quiet', 'info-circle'],
}

/** How grave a finding is: word, sign and colour; with `count`, how many there are. */
export function SeverityBadge(props: { say: Say; severity: Severity; count?: number }) {
  const [tone, icon] = severityLooks[props.severity]
  return (
    <span class={`mark mark-${tone}`}>
      <Icon name={icon} />
      {props.say(`state.severity.${props.severity}`)}
      {props.count === undefined ? '' : ` ${props.count}`}
    </span>
  )
}

/** Any other word with a sign and a colour. */
export function Mark(props: {
  tone: 'quiet' | 'active' | 'warn' | 'bad' | 'good' | 'gold'
  icon: string
  children?: unknown
}) {
  return (
    <span class={`mark mark-${props.tone}`}>
      <Icon name={props.icon} />
      {props.children as string}
    </span>
  )
}
