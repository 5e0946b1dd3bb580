import type { Values } from '../../foundation/refusal.ts'
import type { RuleKey, Rules } from '../campaign/rules.ts'
import type { CaseContent } from '../case/content.ts'
import type { CaseFacts, TextCount } from '../case/facts.ts'
import type { Finding, Place, Severity } from './finding.ts'

/** What the checks of a case see: what is demanded, what was written, what was measured. */
export type CaseSubject = { readonly rules: Rules; readonly content: CaseContent; readonly facts: CaseFacts }

/** What the checks of an overview report see (notice 二、4). */
export type OverviewSubject = { readonly rules: Rules; readonly text: string; readonly count: TextCount }

/** How grave a finding of a code is and on which rule it rests. */
export type Outcome = { readonly severity: Severity; readonly rule: RuleKey | null }

export type Report<Code extends string> = (code: Code, where: Place, values?: Values) => void

/** One check: the findings it can make, whether it looks while a person still types, and how it looks. */
export type Check<Subject, Code extends string = string> = {
  readonly name: string
  readonly whileTyping: boolean
  readonly outcomes: Readonly<Record<Code, Outcome>>
  examine(subject: Subject, report: Report<Code>): void
}

/** Declares a check of a case; its codes are inferred from its outcomes. */
export function caseCheck<const Code extends string>(
  check: Check<CaseSubject, Code>,
): Check<CaseSubject, Code> {
  return check
}

/** Declares a check of an overview report. */
export function overviewCheck<const Code extends string>(
  check: Check<OverviewSubject, Code>,
): Check<OverviewSubject, Code> {
  return check
}

const longestQuote = 100

/** What a finding quotes, cut to a length that a sentence can bear. */
function quoted(values: Values): Values {
  const short = (value: string | number) =>
    typeof value === 'string' && value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, short(value)]))
}

/** All findings of the checks in their order; each check looks at everything and none hinders another. */
export function findingsOf<Subject extends { readonly rules: Rules }>(
  checks: readonly Check<Subject>[],
  subject: Subject,
): Finding[] {
  return checks.flatMap((check) => {
    const findings: Finding[] = []
    check.examine(subject, (code, where, values = {}) => {
      const outcome = check.outcomes[code]
      const severity = subject.rules.severities?.[code] ?? outcome?.severity
      if (!outcome || !severity || severity === 'off') return
      findings.push({ check: check.name, code, ...outcome, severity, where, values: quoted(values) })
    })
    return findings
  })
}
