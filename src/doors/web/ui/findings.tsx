import type { Rules } from '../../../domain/campaign/rules.ts'
import { clauseOf } from '../../../domain/campaign/rules.ts'
import type { Finding } from '../../../domain/check/finding.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { SeverityBadge } from './badge.tsx'

/** What is wrong and how to mend it. */
export function findingWords(say: Say, finding: Finding): { message: string; remedy: string } {
  return {
    message: say.find(`finding.${finding.code}.message`, finding.values) ?? finding.code,
    remedy: say.find(`finding.${finding.code}.remedy`, finding.values) ?? '',
  }
}

/** Findings with gravity, remedy and clause. */
export function FindingList(props: { say: Say; rules: Rules; findings: readonly Finding[] }) {
  const { say, rules, findings } = props
  return (
    <ul class="findings">
      {findings.map((finding) => {
        const { message, remedy } = findingWords(say, finding)
        const clause = finding.rule ? clauseOf(rules, finding.rule) : ''
        return (
          <li class={`finding finding-${finding.severity}`}>
            <SeverityBadge say={say} severity={finding.severity} />
            <span class="finding-message">{message}</span>
            {remedy ? <span class="finding-remedy">{remedy}</span> : ''}
            {clause ? <span class="finding-clause">{say('shell.clause', { clause })}</span> : ''}
          </li>
        )
      })}
    </ul>
  )
}
