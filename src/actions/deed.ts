import type { Deed } from '../domain/person/deeds.ts'
import { may, type Thing } from '../domain/person/may.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { LoggedDeed } from '../engines/store/store.ts'
import { insist } from '../foundation/refusal.ts'

/** Refuses unless the actor may do the deed to the thing. */
export function permit(actor: Actor, deed: Deed, thing: Thing = {}): void {
  insist(may(actor, deed, thing))
}

/** The log entry of a deed that an actor did now. */
export function deedOf(
  actor: Actor,
  at: Date,
  deed: string,
  about: { kind: string; id: string; campaignId?: string | null },
  details: Readonly<Record<string, unknown>> = {},
): LoggedDeed {
  return {
    at,
    personId: actor.personId,
    personName: actor.personName,
    role: actor.office.role,
    organisationId: actor.office.organisationId,
    organisationName: actor.office.organisationName,
    deed,
    campaignId: about.campaignId ?? null,
    subject: { kind: about.kind, id: about.id },
    details,
  }
}
