import { addressedBy, type Rules } from '../campaign/rules.ts'
import { type Organisation, recommenderOf } from '../organisation/organisation.ts'

/**
 * Through whom a unit's cases are recommended in a call: the recommender in its line of leadership, or the one
 * who collects for all units of that class (notice 三、1 由市总直属工会工作部统一收集选送). `line` runs from the root.
 */
export function channelOf(rules: Pick<Rules, 'quotas'>, line: readonly Organisation[]): string | null {
  const id = recommenderOf(line, addressedBy(rules))
  const kind = line.find((organisation) => organisation.id === id)?.kind
  const quota = rules.quotas.find((one) => one.scope === 'collective' && one.class === kind)
  return quota?.collectorId ?? id
}
