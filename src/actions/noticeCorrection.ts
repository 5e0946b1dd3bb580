import { type Correction, correctionOf } from '../domain/campaign/notice/correction.ts'
import type { Rules } from '../domain/campaign/rules.ts'
import type { Actor } from '../domain/person/roles.ts'
import { readingsOf, type StoredReading, takenReading } from '../engines/store/noticeReadings.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import { insertRules } from './campaign.ts'
import { editableCall, lockedVersion } from './campaignRules.ts'
import { deedOf } from './deed.ts'
import { keepReading, type ReadText } from './noticeReading.ts'
import { drawnFrom } from './noticeRules.ts'

/** Keeps a corrected notice with its call; the rules stay as they are until somebody takes it over. */
export async function correctNotice(
  app: App,
  actor: Actor,
  campaignId: string,
  read: ReadText,
): Promise<{ number: number }> {
  const call = await editableCall(app, actor, campaignId)
  return app.store.write(async (tx) => {
    await lockedVersion(tx, call.id)
    const newest = await readingsOf(tx, call.id).limit(1).executeTakeFirst()
    const number = (newest?.number ?? 0) + 1
    await keepReading(app, tx, actor, { campaignId: call.id, number, read, taken: false })
    return { number }
  })
}

/** What a corrected notice changes against the one that the rules rest on. */
export async function openCorrection(
  app: App,
  actor: Actor,
  campaignId: string,
  number: number,
): Promise<{ call: Call; fresh: StoredReading; correction: Correction; title: string }> {
  const call = await editableCall(app, actor, campaignId)
  const fresh = Number.isInteger(number)
    ? await readingsOf(app.store.read, call.id).where('number', '=', number).executeTakeFirst()
    : undefined
  if (!fresh) throw refusal('not-found', 'not-found')
  const held = await takenReading(app.store.read, call.id)
  if (fresh.takenAt || (held && held.number > fresh.number)) throw refusal('conflict', 'correction-past')
  const before = held ?? { text: '', reading: { title: '', rules: [], doubts: [], unread: [] } }
  const [old, drawn] = [drawnFrom(before, call.rules), drawnFrom(fresh, call.rules)]
  const correction = correctionOf(call.rules, { text: before.text, drawn: old }, { text: fresh.text, drawn })
  const title = drawn.title !== '' && (old.title === call.title || !held) ? drawn.title : call.title
  return { call, fresh, correction, title }
}

/** Takes a corrected notice over: its text, its place in the rules, and the rules that it changed, open again. */
export async function takeCorrection(
  app: App,
  actor: Actor,
  campaignId: string,
  input: { readonly number: number; readonly version: number },
): Promise<void> {
  const { call, fresh, correction, title } = await openCorrection(app, actor, campaignId, input.number)
  const { documentNumber, issuedOn } = drawnFrom(fresh, call.rules)
  const at = app.clock.now()
  await app.store.write(async (tx) => {
    const newest = await lockedVersion(tx, call.id)
    if (newest !== input.version) throw refusal('conflict', 'rules-changed', { version: newest })
    await insertRules(app, tx, actor, call.id, newest + 1, correction.rules satisfies Rules)
    await tx
      .updateTable('campaigns')
      .set({
        ...{ title: title.slice(0, 200), notice_text: fresh.text, issued_on: issuedOn ?? call.issuedOn },
        document_number: documentNumber.slice(0, 60) || call.documentNumber,
      })
      .where('id', '=', call.id)
      .execute()
    await tx
      .updateTable('notice_readings')
      .set({ taken_at: at, taken_by: actor.personId })
      .where('campaign_id', '=', call.id)
      .where('number', '=', fresh.number)
      .execute()
    const { added, changed, gone } = correction
    const about = { kind: 'campaign', id: call.id, campaignId: call.id }
    const details = { rules: [...added, ...changed, ...gone], version: newest + 1 }
    tx.log(deedOf(actor, at, 'campaign.correct', about, details))
  })
}
