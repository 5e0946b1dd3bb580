import { photoRulings } from '../domain/likeness/ruling.ts'
import type { Actor } from '../domain/person/roles.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { openCase } from './caseAccess.ts'
import { deedOf } from './deed.ts'
import { readLikePhotoPair } from './photoLikeness.ts'

const longestReason = 1000

/** Rules what two photos have to do with each other, with the reason; nothing follows from it by itself. */
export async function rulePhotos(
  app: App,
  actor: Actor,
  caseId: string,
  key: string,
  words: { readonly ruling: string; readonly reason: string },
): Promise<void> {
  const { call } = await openCase(app, actor, 'likeness.rule', caseId)
  const { pair } = await readLikePhotoPair(app, actor, caseId, key)
  const ruling = photoRulings.find((one) => one === words.ruling)
  const reason = words.reason.trim()
  const required = { code: 'required' }
  if (!ruling) throw refusal('invalid', 'form', {}, { ruling: required })
  if (reason === '') throw refusal('invalid', 'form', {}, { reason: required })
  if (reason.length > longestReason)
    throw refusal('invalid', 'form', {}, { reason: { code: 'too-long', values: { max: longestReason } } })
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
}
