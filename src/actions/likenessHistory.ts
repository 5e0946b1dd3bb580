import type { Actor } from '../domain/person/roles.ts'
import { rulingsAbout } from '../engines/store/likenessRulings.ts'
import type { App } from './app.ts'
import type { Opened } from './caseAccess.ts'
import type { Ruled } from './likenessReading.ts'
import { namesOfOthers } from './likenessSight.ts'

/** The offices of the organiser's house that see what was ruled; no unit and no recommender does. */
const seeing: readonly string[] = ['examiner', 'organiser']

/** What was ruled of a case and others, for the history of the case. */
export async function rulingsInHistory(app: App, actor: Actor, { theCase, call }: Opened): Promise<Ruled[]> {
  const { role, organisationId } = actor.office
  if (!seeing.includes(role) || organisationId !== call.organiserId) return []
  const { read } = app.store
  const rulings = await rulingsAbout(read, { campaignId: call.id, caseId: theCase.id })
  const others = rulings.map(({ otherId }) => otherId)
  const names = await namesOfOthers(read, call.organiserId, others)
  return rulings.map((one) => ({ ...one, otherTitle: names.get(one.otherId) ?? '' }))
}
