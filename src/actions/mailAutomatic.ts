import { tally } from '../domain/check/finding.ts'
import type { Actor } from '../domain/person/roles.ts'
import { officeById } from '../engines/store/people.ts'
import { Refusal, refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { deedOf, permit } from './deed.ts'
import { takeProposal } from './mailIntake.ts'

type Allowed = { readonly officeId: string; readonly personName: string; readonly at: string }

const keyOf = (callId: string) => `intake.automatic.${callId}`

/** Who let certain cases in without a person, and since when; `null` where nobody did. */
export async function automaticIntake(app: App, callId: string): Promise<Allowed | null> {
  const kept = await app.store.read
    .selectFrom('settings')
    .select('value')
    .where('key', '=', keyOf(callId))
    .executeTakeFirst()
  return (kept?.value as Allowed | null | undefined) ?? null
}

/** Lets cases in whose union is certain and in which no check finds an error, or no longer; off until said otherwise. */
export async function allowAutomatic(app: App, actor: Actor, callId: string, on: boolean): Promise<void> {
  const call = await callById(app, callId)
  permit(actor, 'mail.automatic', { organiserId: call.organiserId })
  if (call.closedAt) throw refusal('too-late', 'call-ended')
  const at = app.clock.now()
  const allowed: Allowed = { officeId: actor.office.id, personName: actor.personName, at: at.toISOString() }
  const value = JSON.stringify(on ? allowed : null)
  await app.store.write(async (tx) => {
    await tx
      .insertInto('settings')
      .values({ key: keyOf(callId), value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
    tx.log(
      deedOf(actor, at, 'mail.automatic', { kind: 'campaign', id: call.id, campaignId: call.id }, { on }),
    )
  })
}

/** Takes what is certain, but never with the form of another case, in the name of whoever allowed it, for as long as that person holds the office. */
export async function takeCertain(app: App, call: Call): Promise<void> {
  const actor = await allower(app, call.id)
  if (!actor) return
  const waiting = await app.store.read
    .selectFrom('intake_proposals')
    .select(['id', 'unit_id', 'content', 'findings'])
    .where('campaign_id', '=', call.id)
    .where('state', '=', 'proposed')
    .where('certain', '=', true)
    .orderBy('id')
    .execute()
  for (const { id, unit_id: unitId, content, findings } of waiting) {
    const stamped = content.scanId !== null
    const others = findings.filter(({ check }) => check !== 'pledge')
    const ofOther = findings.some(({ code }) => code === 'scan-other-case' || code === 'scan-other-draft')
    if (!stamped || ofOther || !unitId || tally(others).error > 0) continue
    try {
      await takeProposal(app, actor, id, { unitId, focusArea: null, pledge: true, consent: false })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
}

async function allower(app: App, callId: string): Promise<Actor | null> {
  const allowed = await automaticIntake(app, callId)
  const office = allowed ? await officeById(app.store.read, allowed.officeId) : undefined
  if (!office) return null
  const person = await app.store.read
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', '=', office.personId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return person ? { personId: person.id, personName: person.name, office } : null
}
