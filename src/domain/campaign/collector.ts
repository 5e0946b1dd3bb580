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
