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

/** The kinds that recommend in any call that addresses them; directly attached unions only where each has a number of its own (notice 三、1). */
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
  readonly kind: OrganisationKind
  readonly name: string
  readonly path: string
}

/** The identifiers from the root down to the organisation itself. */
export function lineOf(organisation: { path: string }): string[] {
  return organisation.path.split('/').filter((part) => part !== '')
}
