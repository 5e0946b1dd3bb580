/** The kinds of a union organisation in the tree of leadership. */
export const organisationKinds = [
  'federation',
  'county',
  'industry',
  'group',
  'direct',
  'department',
  'grassroots',
  'branch',
  'team',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** The classes a notice addresses and gives quotas to (notice, head and 三、1). */
export const addresseeClasses = ['county', 'industry', 'group', 'direct'] as const
export type AddresseeClass = (typeof addresseeClasses)[number]

export function isAddresseeClass(kind: string): kind is AddresseeClass {
  return (addresseeClasses as readonly string[]).includes(kind)
}

/** `path` is `/root/…/own/`, identifiers from the root of leadership down to the organisation itself. */
export type Organisation = {
  readonly id: string
  readonly parentId: string | null
  /** The second edge: through whom it recommends, where that is not its leader. */
  readonly recommendsThroughId: string | null
  readonly kind: OrganisationKind
  readonly name: string
  readonly code: string
  readonly path: string
}

/** The identifiers from the root down to the organisation itself. */
export function lineOf(organisation: { path: string }): string[] {
  return organisation.path.split('/').filter((part) => part !== '')
}

/**
 * The organisation through which a unit recommends: its own second edge, else the nearest one at or
 * above it that is an addressee or that has a second edge; the collector for directly attached unions.
 * `line` runs from the root to the unit itself.
 */
export function recommenderOf(line: readonly Organisation[]): string | null {
  for (const organisation of [...line].reverse()) {
    if (organisation.recommendsThroughId) return organisation.recommendsThroughId
    if (isAddresseeClass(organisation.kind)) return organisation.id
  }
  return null
}
