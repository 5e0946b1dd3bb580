import { likenessRulings } from '../domain/likeness/ruling.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { App } from './app.ts'
import { openCase } from './caseAccess.ts'
import { deedOf } from './deed.ts'
import { readLikePair } from './likenessReading.ts'
import { mayAskAfter, type RulingWords, ruled } from './rulingWords.ts'

/**
 * Rules what two cases have in common, with the reason; nothing follows from it by itself. Answers whether the unit can
 * be asked for a correction as the case stands.
 */
export async function ruleLikeness(
  app: App,
  actor: Actor,
  caseId: string,
  otherId: string,
  words: RulingWords,
): Promise<{ readonly mayAsk: boolean }> {
  const { call, theCase } = await openCase(app, actor, 'likeness.rule', caseId)
  const { other } = await readLikePair(app, actor, caseId, otherId)
  const { ruling, reason } = ruled(words, likenessRulings)
  const at = app.clock.now()
  await app.store.write(async (tx) => {
    const row = { campaign_id: call.id, case_id: caseId, id: app.ids.next(), other_id: otherId }
    await tx
      .insertInto('likeness_rulings')
      .values({ ...row, ruling, reason, at, person_id: actor.personId, band: other.likeness.band })
      .execute()
    const about = { kind: 'case', id: caseId, campaignId: call.id }
    tx.log(deedOf(actor, at, 'likeness.rule', about, { other: otherId, ruling, reason }))
  })
  return { mayAsk: mayAskAfter(ruling, theCase.state) }
}
