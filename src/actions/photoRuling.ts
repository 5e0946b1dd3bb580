import { photoRulings } from '../domain/likeness/ruling.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { App } from './app.ts'
import { openCase } from './caseAccess.ts'
import { deedOf } from './deed.ts'
import { readLikePhotoPair } from './photoLikeness.ts'
import { mayAskAfter, type RulingWords, ruled } from './rulingWords.ts'

/**
 * Rules what two photos have to do with each other, with the reason; nothing follows from it by itself. Answers whether
 * the unit can be asked for a correction as the case stands.
 */
export async function rulePhotos(
  app: App,
  actor: Actor,
  caseId: string,
  key: string,
  words: RulingWords,
): Promise<{ readonly mayAsk: boolean }> {
  const { call, theCase } = await openCase(app, actor, 'likeness.rule', caseId)
  const { pair } = await readLikePhotoPair(app, actor, caseId, key)
  const { ruling, reason } = ruled(words, photoRulings)
  const at = app.clock.now()
  const { own, other, otherCase, likeness } = pair
  await app.store.write(async (tx) => {
    await tx
      .insertInto('photo_rulings')
      .values({
        ...{ campaign_id: call.id, case_id: caseId, id: app.ids.next(), sha256: own.sha256 },
        ...{ other_case_id: otherCase.id, other_sha256: other.sha256, band: likeness.band },
        ...{ ruling, reason, at, person_id: actor.personId },
      })
      .execute()
    const about = { kind: 'case', id: caseId, campaignId: call.id }
    tx.log(
      deedOf(actor, at, 'likeness.rule', about, { other: otherCase.id, photo: own.name, ruling, reason }),
    )
  })
  return { mayAsk: mayAskAfter(ruling, theCase.state) }
}
