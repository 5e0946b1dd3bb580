import { unforwardedStates } from '../domain/case/state.ts'
import type { Deed } from '../domain/person/deeds.ts'
import type { Thing } from '../domain/person/may.ts'
import type { Actor } from '../domain/person/roles.ts'
import { assignedPeople, type CaseRow, caseRowById } from '../engines/store/cases.ts'
import { isId } from '../foundation/ids.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { permit } from './deed.ts'

/** A case that an actor may do a deed to, with its call. */
export type Opened = { readonly theCase: CaseRow; readonly call: Call }

/** Loads a case and refuses unless the actor may do the deed to it; a draft is read by its own unit only. */
export async function openCase(app: App, actor: Actor, deed: Deed, caseId: string): Promise<Opened> {
  const theCase = isId(caseId) ? await caseRowById(app.store.read, caseId) : undefined
  if (!theCase) throw refusal('not-found', 'not-found')
  const call = await callById(app, theCase.campaignId)
  const thing: Thing = {
    unitId: theCase.unitId,
    channelId: theCase.channelId,
    organiserId: call.organiserId,
    path: theCase.unitPath,
    assignedTo: actor.office.role === 'reviewer' ? await assignedPeople(app.store.read, call.id, caseId) : [],
  }
  permit(actor, deed, thing)
  const unsent = theCase.version === 0
  if (unsent && actor.office.organisationId !== theCase.unitId) throw refusal('not-found', 'not-found')
  const notYetForwarded = unforwardedStates.includes(theCase.state)
  const staff = !['reporter', 'recommender'].includes(actor.office.role)
  if (notYetForwarded && staff) throw refusal('not-found', 'not-found')
  return { theCase, call }
}
