import type { Values } from '../../foundation/refusal.ts'
import type { RuleKey } from '../campaign/rules.ts'

export const severities = ['error', 'warning', 'notice'] as const
export type Severity = (typeof severities)[number]

/** The place of a case that a finding concerns; the editor shows the finding beside it. */
export type Place = {
  readonly part:
    | 'title'
    | 'body'
    | 'form'
    | 'focusArea'
    | 'facets'
    | 'period'
    | 'photos'
    | 'scan'
    | 'documents'
    | 'pledge'
    | 'overview'
  /** The form value key, facet key or attachment identifier within the part. */
  readonly item?: string
}

/**
 * The verdict of one check at one place. `code` names the wording under `finding`: `message` and `remedy`
 * quote `values`. `rule` leads to the clause of the notice that the finding rests on.
 */
export type Finding = {
  readonly check: string
  readonly code: string
  readonly severity: Severity
  readonly where: Place
  readonly values: Values
  readonly rule: RuleKey | null
}

/** How many findings of each severity there are. */
export function tally(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const finding of findings) counts[finding.severity] += 1
  return counts
}

/** The gravest severity among findings, `null` when there is none. */
export function gravest(findings: readonly Finding[]): Severity | null {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null
}
