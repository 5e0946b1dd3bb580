import { refusal, type Verdict } from '../../foundation/refusal.ts'
import { type Deed, grantOf } from './deeds.ts'
import type { Actor } from './roles.ts'

/** What permission must know of the thing a deed is done to; only the members the deed's relation asks for. */
export type Thing = {
  /** The unit that the case belongs to. */
  readonly unitId?: string
  /** The organisation the case is recommended through. */
  readonly channelId?: string | null
  /** The organisation that organises the call. */
  readonly organiserId?: string
  /** The people the case is assigned to. */
  readonly assignedTo?: readonly string[]
  /** The path of the organisation concerned. */
  readonly path?: string
}

/** The one question of permission: the refusal, or `undefined` where the actor may do the deed to the thing. */
export function may(actor: Actor, deed: Deed, thing: Thing = {}): Verdict {
  const { office } = actor
  const relation = grantOf(deed)[office.role]
  const denied = refusal('not-allowed', 'not-allowed', { deed })
  if (!relation) return denied
  const holds = {
    anywhere: () => true,
    own: () => thing.unitId === office.organisationId,
    channel: () => thing.channelId === office.organisationId,
    call: () => thing.organiserId === office.organisationId,
    assigned: () => thing.assignedTo?.includes(actor.personId) ?? false,
    below: () => thing.path?.startsWith(office.path) ?? false,
  }[relation]
  return holds() ? undefined : denied
}

/** Whether the role alone could ever do the deed; pages show an act only then. */
export function couldEver(actor: Actor, deed: Deed): boolean {
  return grantOf(deed)[actor.office.role] !== undefined
}
