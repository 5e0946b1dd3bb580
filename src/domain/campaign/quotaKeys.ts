import { type AddresseeClass, addresseeClasses } from '../organisation/organisation.ts'

export type QuotaKey = `quotas.${AddresseeClass}`

/** The place of the quota that a class is given. */
export function quotaKeyOf(of: AddresseeClass): QuotaKey {
  return `quotas.${of}`
}

/** The places of the quotas, in the order of the classes. */
export const quotaKeys: readonly QuotaKey[] = addresseeClasses.map(quotaKeyOf)

/** A table that has an entry for the quota of each class. */
export function quotaEntries<Entry>(entry: (of: AddresseeClass) => Entry): Record<QuotaKey, Entry> {
  return Object.fromEntries(addresseeClasses.map((of) => [quotaKeyOf(of), entry(of)])) as Record<
    QuotaKey,
    Entry
  >
}
