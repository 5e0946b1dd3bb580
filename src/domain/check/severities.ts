import { refusal } from '../../foundation/refusal.ts'
import { clauseOf, type RuleKey, type Rules } from '../campaign/rules.ts'
import type { Outcome } from './check.ts'
import { caseChecks, overviewChecks, parcelChecks } from './checks.ts'
import { type Severity, severities } from './finding.ts'

/** How grave a finding is in a call, or that it is not told. */
export type Level = Severity | 'off'

/** One finding of a check: what it is by itself, what the call made of it and what it may be made. */
export type GradedFinding = {
  readonly code: string
  readonly rule: RuleKey | null
  readonly own: Severity
  readonly set: Level
  readonly levels: readonly Level[]
}

export type GradedCheck = { readonly name: string; readonly findings: readonly GradedFinding[] }

/** A finding that is graver or slighter than before. */
export type Regraded = { readonly code: string; readonly former: Level; readonly becomes: Level }

const all: readonly { name: string; outcomes: Readonly<Record<string, Outcome>> }[] = [
  ...new Set([...caseChecks, ...parcelChecks]),
  ...overviewChecks,
]

/** All checks with what each may find, as a call grades them. */
export function gradedChecks(rules: Pick<Rules, 'severities' | 'sources'>): GradedCheck[] {
  return all.map(({ name, outcomes }) => ({
    name,
    findings: Object.entries(outcomes).map(([code, outcome]) => ({
      code,
      rule: outcome.rule,
      own: outcome.severity,
      set: rules.severities?.[code] ?? outcome.severity,
      levels: mayBeOff(rules, outcome) ? [...severities, 'off'] : severities,
    })),
  }))
}

/** What a clause of the notice demands is always told; a mere hint, or what no clause demands, may be left out. */
function mayBeOff(rules: Pick<Rules, 'sources'>, { severity, rule }: Outcome): boolean {
  return severity === 'notice' || rule === null || clauseOf(rules, rule) === ''
}

/** The rules with the findings graded as chosen; what is not chosen stays, what a finding is by itself is not kept. */
export function gradeChecks(rules: Rules, chosen: (code: string) => string): Rules {
  const graded: Record<string, Level> = {}
  const problems: Record<string, { code: string }> = {}
  for (const { code, own, set, levels } of gradedChecks(rules).flatMap(({ findings }) => findings)) {
    const level = levels.find((one) => one === (chosen(code) || set))
    if (!level) problems[code] = { code: 'not-this-grave' }
    else if (level !== own) graded[code] = level
  }
  if (Object.keys(problems).length > 0) throw refusal('invalid', 'form', {}, problems)
  const { severities: _former, ...rest } = rules
  return Object.keys(graded).length === 0 ? rest : { ...rest, severities: graded }
}

/** What two versions of a call's rules grade differently. */
export function regraded(before: Rules, after: Rules): Regraded[] {
  const former = new Map(
    gradedChecks(before).flatMap(({ findings }) => findings.map((one) => [one.code, one.set])),
  )
  return gradedChecks(after)
    .flatMap(({ findings }) => findings)
    .flatMap(({ code, set }) => {
      const was = former.get(code) ?? set
      return was === set ? [] : [{ code, former: was, becomes: set }]
    })
}
