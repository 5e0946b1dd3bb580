import { refusal, type Verdict } from '../../foundation/refusal.ts'
import type { Rules } from './rules.ts'

/**
 * The rules with the collector of each collective quota filled in where the registry leaves no choice: one
 * department (notice 三、1 由市总直属工会工作部统一收集选送). The same rules where there is nothing to fill in.
 */
export function withCollectors(rules: Rules, departments: readonly { readonly id: string }[]): Rules {
  const only = departments.length === 1 ? departments[0] : undefined
  const open = rules.quotas.some((quota) => quota.scope === 'collective' && quota.collectorId === null)
  if (!only || !open) return rules
  const quotas = rules.quotas.map((quota) =>
    quota.scope === 'collective' && quota.collectorId === null ? { ...quota, collectorId: only.id } : quota,
  )
  return { ...rules, quotas }
}

/**
 * Whether each class that is counted together and has units has a department that collects for it; no department
 * collects for two, since the numbers of both would be one.
 */
export function mayCollect({ quotas }: Pick<Rules, 'quotas'>, classes: readonly string[]): Verdict {
  const together = quotas.filter((quota) => quota.scope === 'collective' && classes.includes(quota.class))
  const collectors = together.map(({ collectorId }) => collectorId)
  if (collectors.includes(null)) return refusal('invalid', 'collector-missing')
  return new Set(collectors).size < collectors.length ? refusal('invalid', 'collector-twice') : undefined
}
