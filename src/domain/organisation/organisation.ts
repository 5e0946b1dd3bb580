/**
 * The classes a notice addresses and gives quotas to: those of a city's federation (notice, head and 三、1), and those
 * that a province, a county, a school authority or a trade's association writes to.
 */
export const addresseeClasses = [
  'province',
  'city',
  'county',
  'zone',
  'township',
  'industry',
  'group',
  'direct',
  'organ',
  'enterprise',
  'school',
  'institution',
  'association',
  'member',
] as const
export type AddresseeClass = (typeof addresseeClasses)[number]

/** The kinds of an organisation in the tree of leadership; an addressee's is the class in which its house addresses it. */
export const organisationKinds = [
  'federation',
  ...addresseeClasses,
  'department',
  'grassroots',
  'branch',
  'team',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** The kinds that recommend: a directly attached union's cases are gathered by a department (notice 三、1). */
export const recommendingKinds: readonly OrganisationKind[] = [
  ...addresseeClasses.filter((kind) => kind !== 'direct'),
  'department',
]

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
 * The organisation through which a unit recommends where some classes are addressed: its own second edge, else the
 * nearest one at or above it that is of such a class or that has a second edge. `line` runs from the root to the unit.
 */
export function recommenderOf(
  line: readonly Organisation[],
  addressed: readonly AddresseeClass[],
): string | null {
  for (const { id, kind, recommendsThroughId } of [...line].reverse()) {
    if (recommendsThroughId) return recommendsThroughId
    if (addressed.some((one) => one === kind)) return id
  }
  return null
}
