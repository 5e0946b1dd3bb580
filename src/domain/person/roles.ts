/** The roles an office carries (design, 3); the last three are the administrators, who see no business data. */
export const roles = [
  'reporter',
  'recommender',
  'clerk',
  'examiner',
  'reviewer',
  'organiser',
  'supervisor',
  'editor',
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
] as const
export type Role = (typeof roles)[number]

export const administratorRoles = [
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
] as const

export function isAdministrator(role: Role): boolean {
  return (administratorRoles as readonly string[]).includes(role)
}

/** An office: a person holds a role in an organisation for a time. */
export type Office = {
  readonly id: string
  readonly personId: string
  readonly role: Role
  readonly organisationId: string
  /** The path of the organisation in the tree of leadership. */
  readonly path: string
  readonly organisationName: string
}

/** Who does a deed: the person, the office in whose name, and where from. */
export type Actor = {
  readonly personId: string
  readonly personName: string
  readonly office: Office
}
