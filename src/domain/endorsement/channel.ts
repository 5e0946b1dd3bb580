import type { Rules } from '../campaign/rules.ts'
import { type QuotaHolder, quotaOf } from './quota.ts'

/** A unit in its line of leadership; `through` is its second edge, whom it recommends through besides its leaders. */
export type UnitInLine = QuotaHolder & { readonly through: QuotaHolder | null }

/**
 * Through whom a unit's cases are recommended in a call: the nearest at or above it that the call gives a quota, where a
 * second edge and who collects for all units of a class come before the leader (notice 三、1 由市总直属工会工作部统一收集选送).
 * `line` runs from the root to the unit.
 */
export function channelOf(rules: Pick<Rules, 'quotas'>, line: readonly UnitInLine[]): string | null {
  for (const unit of line.toReversed()) {
    if (quotaOf(rules, unit)) return unit.id
    if (unit.through && quotaOf(rules, unit.through)) return unit.through.id
    const collected = rules.quotas.find((one) => one.scope === 'collective' && one.class === unit.kind)
    if (collected?.collectorId) return collected.collectorId
  }
  return null
}
