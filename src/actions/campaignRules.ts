import { scoreAlike } from '../domain/campaign/criteria.ts'
import type { Typed } from '../domain/campaign/editing/reading.ts'
import { confirmRules, editRule } from '../domain/campaign/editing.ts'
import { doubtsOf, type RuleKey, type Rules, ruleKeys } from '../domain/campaign/rules.ts'
import type { Actor } from '../domain/person/roles.ts'
import { departmentsIn } from '../engines/store/campaigns.ts'
import type { Tx } from '../engines/store/store.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { insertRules, readNotice } from './campaign.ts'
import { deedOf, permit } from './deed.ts'
import { sentencesOf, withPin } from './noticePins.ts'

/** A call whose rules the actor may set, with the departments that could collect for a class. */
export async function readRules(app: App, actor: Actor, campaignId: string) {
  const call = await editableCall(app, actor, campaignId)
  const departments = await departmentsIn(app.store.read, actor.office.path)
  const versions = await app.store.read
    .selectFrom('campaign_rules')
    .innerJoin('people', 'people.id', 'campaign_rules.set_by')
    .select(['version', 'set_at as setAt', 'people.name as setBy'])
    .where('campaign_id', '=', campaignId)
    .orderBy('version', 'desc')
    .limit(20)
    .execute()
  const sentences = await sentencesOf(app, call.id)
  return { call, departments, versions, sentences, doubts: doubtsOf(call.rules) }
}

/** A call whose rules the actor may set. */
export async function editableCall(app: App, actor: Actor, campaignId: string): Promise<Call> {
  const call = await callById(app, campaignId)
  permit(actor, 'campaign.edit', { organiserId: call.organiserId })
  return call
}

/**
 * Changes one rule as typed over the version that was read; each change is a new version of all rules. `at` pins it to
 * a place of the notice.
 */
export async function changeRule(
  app: App,
  actor: Actor,
  campaignId: string,
  input: { key: RuleKey; version: number; typed: Typed; confirm: boolean; at?: string },
): Promise<void> {
  const call = await editableCall(app, actor, campaignId)
  const { key, at = '' } = input
  const typed = editRule(call.rules, key, input.typed)
  await refuseStrangers(app, actor, typed)
  const edited = at === '' ? typed : await withPin(app, call.id, typed, { key, at })
  const rules = input.confirm ? confirmRules(edited, [key], actor.personName, app.clock.now()) : edited
  await keepVersion(app, actor, call, {
    rules,
    keys: [key],
    version: input.version,
    deed: 'campaign.edit',
  })
}

/** Confirms rules as they stand; what was doubtful is settled by this person. */
export async function confirmAsTheyStand(
  app: App,
  actor: Actor,
  campaignId: string,
  input: { keys: readonly string[]; version: number },
): Promise<void> {
  const call = await editableCall(app, actor, campaignId)
  const keys = ruleKeys.filter((key) => input.keys.includes(key))
  if (keys.length === 0) return
  const rules = confirmRules(call.rules, keys, actor.personName, app.clock.now())
  await keepVersion(app, actor, call, { rules, keys, version: input.version, deed: 'campaign.confirm' })
}

type Kept = { rules: Rules; version: number; deed: string } & (
  | { keys: readonly RuleKey[] }
  /** What was changed besides the rules that have a form of their own. */
  | { details: Readonly<Record<string, unknown>> }
)

/** Keeps changed rules as the next version, unless somebody else did so since they were read. */
export async function keepVersion(app: App, actor: Actor, call: Call, kept: Kept): Promise<void> {
  await app.store.write(async (tx) => {
    const newest = await lockedVersion(tx, call.id)
    if (newest !== kept.version) throw refusal('conflict', 'rules-changed', { version: newest })
    await refuseOtherMarks(tx, call, kept.rules)
    await insertRules(app, tx, actor, call.id, newest + 1, kept.rules)
    const about = { kind: 'campaign', id: call.id, campaignId: call.id }
    const details = 'keys' in kept ? { rules: kept.keys } : kept.details
    tx.log(deedOf(actor, app.clock.now(), kept.deed, about, { ...details, version: newest + 1 }))
  })
}

/** Criteria by which somebody has scored already stay as they are: a total would mean two things. */
async function refuseOtherMarks(tx: Tx, call: Call, rules: Rules): Promise<void> {
  if (scoreAlike(call.rules.criteria, rules.criteria)) return
  const scored = await tx
    .selectFrom('score_sheets')
    .select('id')
    .where('campaign_id', '=', call.id)
    .limit(1)
    .executeTakeFirst()
  if (scored) throw refusal('conflict', 'criteria-in-use')
}

/** The newest version of a call's rules, which nobody else can add to while the transaction lasts. */
export async function lockedVersion(tx: Tx, campaignId: string): Promise<number> {
  await tx.selectFrom('campaigns').select('id').where('id', '=', campaignId).forUpdate().execute()
  const { version } = await tx
    .selectFrom('campaign_rules')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('campaign_id', '=', campaignId)
    .executeTakeFirstOrThrow()
  return version
}

async function refuseStrangers(app: App, actor: Actor, rules: Rules): Promise<void> {
  const departments = await departmentsIn(app.store.read, actor.office.path)
  const known = new Set(departments.map(({ id }) => id))
  const stranger = rules.quotas.some(({ collectorId }) => collectorId !== null && !known.has(collectorId))
  if (stranger) throw refusal('invalid', 'form', {}, { collectorId: { code: 'unreadable' } })
}

/** Title, number, date and text of the notice as typed; the rules are changed one by one. */
export async function changeNotice(app: App, actor: Actor, campaignId: string, typed: Typed): Promise<void> {
  const call = await editableCall(app, actor, campaignId)
  const notice = readNotice(typed)
  await app.store.write(async (tx) => {
    const { title, documentNumber, issuedOn, noticeText } = notice
    await tx
      .updateTable('campaigns')
      .set({ title, document_number: documentNumber, issued_on: issuedOn, notice_text: noticeText })
      .where('id', '=', call.id)
      .execute()
    const about = { kind: 'campaign', id: call.id, campaignId: call.id }
    tx.log(deedOf(actor, app.clock.now(), 'campaign.edit', about, { title, documentNumber }))
  })
}
