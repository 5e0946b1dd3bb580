import type { Say } from '../../../foundation/wording/wording.ts'
import { SeverityBadge } from './badge.tsx'

/** How many errors and warnings a case has, or that it has none. */
export function Tally(props: { say: Say; errors: number; warnings: number }) {
  const { say, errors, warnings } = props
  if (errors + warnings === 0) return <span class="hint">{say('shell.none')}</span>
  return (
    <span class="row-acts">
      {errors > 0 ? <SeverityBadge say={say} severity="error" count={errors} /> : ''}
      {warnings > 0 ? <SeverityBadge say={say} severity="warning" count={warnings} /> : ''}
    </span>
  )
}
