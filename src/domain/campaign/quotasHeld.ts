import type { AddresseeClass } from '../organisation/organisation.ts'
import { type QuotaKey, quotaKeyOf, quotaKeys } from './quotaKeys.ts'
import { type Quota, type RuleKey, type Rules, ruleKeys } from './rules.ts'

/** The classes that a call gives quotas to: its addressees. */
export function addressedBy({ quotas }: Pick<Rules, 'quotas'>): AddresseeClass[] {
  return quotas.map((quota) => quota.class)
}

/** The rules with the quota of a class, in its place where the class had one. */
export function withQuota(rules: Rules, quota: Quota): Rules {
  const isHeld = rules.quotas.some((one) => one.class === quota.class)
  const changed = rules.quotas.map((one) => (one.class === quota.class ? quota : one))
  return { ...rules, quotas: isHeld ? changed : [...rules.quotas, quota] }
}

/** The rules that a call has: all but the quotas of classes that it does not address and that nobody spoke of. */
export function keysHeld(rules: Pick<Rules, 'quotas' | 'sources'>): RuleKey[] {
  const missing = quotaKeysMissing(rules)
  return ruleKeys.filter((key) => !missing.some((one) => one === key))
}

/** The quotas that may be set besides those that a call has. */
export function quotaKeysMissing({ quotas, sources }: Pick<Rules, 'quotas' | 'sources'>): QuotaKey[] {
  const held = quotas.map((quota) => quotaKeyOf(quota.class))
  return quotaKeys.filter((key) => !held.includes(key) && sources[key] === undefined)
}
