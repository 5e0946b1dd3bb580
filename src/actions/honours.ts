import { mayTouchEntry } from '../domain/publication/objection.ts'
import { endHonours, standingAwards } from '../engines/store/awards.ts'
import { entryObjections } from '../engines/store/objections.ts'
import type { Tx } from '../engines/store/store.ts'
import { insist } from '../foundation/refusal.ts'
import type { App } from './app.ts'

/**
 * Ends what a case holds when it leaves the call: award and showing. Refused while an objection to its entry is
 * being looked into, so that nobody slips out of a ruling.
 */
export async function leaveHonours(
  app: App,
  tx: Tx,
  theCase: { readonly campaignId: string; readonly id: string },
): Promise<void> {
  const award = (await standingAwards(tx, theCase.campaignId)).find((one) => one.caseId === theCase.id)
  if (award) insist(mayTouchEntry(award.id, await entryObjections(tx, theCase.campaignId)))
  await endHonours(tx, theCase, app.clock.now())
}
