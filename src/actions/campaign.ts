import { z } from 'zod'
import { mayCollect, withCollectors } from '../domain/campaign/collector.ts'
import { type Reading, readingOf, type Typed } from '../domain/campaign/editing/reading.ts'
import { rulesOfNotice2019 } from '../domain/campaign/noticeOf2019.ts'
import { addressedBy } from '../domain/campaign/quotasHeld.ts'
import { type Rules, rulesSchema } from '../domain/campaign/rules.ts'
import { sourcesForNewCall } from '../domain/campaign/template.ts'
import { namesOfNobody, type QuotaHolder } from '../domain/endorsement/quota.ts'
import type { Actor } from '../domain/person/roles.ts'
import { addresseesIn, departmentsIn } from '../engines/store/campaigns.ts'
import type { Tx } from '../engines/store/store.ts'
import { isId } from '../foundation/ids.ts'
import { insist, refusal, type Verdict } from '../foundation/refusal.ts'
import { tidyPasted } from '../foundation/text.ts'
import type { App } from './app.ts'
import { callById } from './calls.ts'
import { deedOf, permit } from './deed.ts'
import { writeToUnits } from './letters.ts'
import type { Told } from './outbox.ts'

/** A call as the organiser sets it up. */
export const campaignInput = z.object({
  title: z.string().trim().min(1).max(200),
  documentNumber: z.string().trim().max(60),
  noticeText: z.string().max(100_000),
  issuedOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  rules: rulesSchema,
})
export type CampaignInput = z.infer<typeof campaignInput>

/**
 * Sets up a call of the actor's organisation with the first version of its rules; nobody is told yet. `further` writes
 * what belongs to it in the same transaction.
 */
export async function createCampaign(
  app: App,
  actor: Actor,
  input: CampaignInput,
  further: (tx: Tx, campaignId: string) => Promise<void> = async () => undefined,
): Promise<{ campaignId: string }> {
  permit(actor, 'campaign.create')
  const parsed = campaignInput.safeParse(input)
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => [issue.path.join('.'), { code: 'unreadable' }])
    throw refusal('invalid', 'form', {}, Object.fromEntries(fields))
  }
  const { title, documentNumber, noticeText, issuedOn } = parsed.data
  const id = app.ids.next()
  const at = app.clock.now()
  await app.store.write(async (tx) => {
    const rules = withCollectors(parsed.data.rules, await departmentsIn(tx, actor.office.path))
    await tx
      .insertInto('campaigns')
      .values({
        id,
        organiser_id: actor.office.organisationId,
        title,
        document_number: documentNumber,
        notice_text: noticeText,
        issued_on: issuedOn,
        created_at: at,
        opened_at: null,
        closed_at: null,
      })
      .execute()
    await insertRules(app, tx, actor, id, 1, rules)
    await further(tx, id)
    tx.log(
      deedOf(
        actor,
        at,
        'campaign.create',
        { kind: 'campaign', id, campaignId: id },
        { title, documentNumber },
      ),
    )
  })
  return { campaignId: id }
}

/** Reads what a form says of the notice itself; what cannot be read is refused at its field. */
export function readNotice(typed: Typed, further: (read: Reading) => void = () => undefined) {
  const read = readingOf(typed)
  const notice = {
    title: read.text('title', 200),
    documentNumber: read.textOrNone('documentNumber', 60),
    issuedOn: read.dayOrNone('issuedOn'),
    noticeText: tidyPasted(read.textOrNone('noticeText', 100_000)),
  }
  further(read)
  if (Object.keys(read.problems).length > 0) throw refusal('invalid', 'form', {}, read.problems)
  return notice
}

/** Sets up a call as typed, over the rules of the notice of 2019 or of an earlier call, none of them confirmed yet. */
export async function setUpCampaign(app: App, actor: Actor, typed: Typed): Promise<{ campaignId: string }> {
  permit(actor, 'campaign.create')
  let deadlineDay = ''
  const notice = readNotice(typed, (read) => {
    deadlineDay = read.day('deadlineDay')
  })
  const template = typed.text('template')
  const earlier = isId(template) ? (await callById(app, template)).rules : rulesOfNotice2019
  const deadline = { ...earlier.deadline, day: deadlineDay }
  const rules = { ...earlier, deadline, sources: sourcesForNewCall(earlier, deadlineDay, app.calendar) }
  return createCampaign(app, actor, { ...notice, rules })
}

/** Keeps a version of the rules; earlier ones stay. */
export async function insertRules(
  app: App,
  tx: Tx,
  actor: Actor,
  campaignId: string,
  version: number,
  rules: Rules,
): Promise<void> {
  const row = { campaign_id: campaignId, version, rules: JSON.stringify(rules) }
  await tx
    .insertInto('campaign_rules')
    .values({ ...row, set_by: actor.personId, set_at: app.clock.now() })
    .execute()
}

/** Whether the registry has the departments that collect and the units that a call names. */
function fitsRegistry(rules: Rules, addressees: readonly QuotaHolder[]): Verdict {
  const kinds = addressees.map(({ kind }) => kind)
  const strangers = namesOfNobody(rules, addressees)
  if (strangers.length === 0) return mayCollect(rules, kinds)
  return refusal('invalid', 'named-nobody', { names: strangers.join('、') })
}

/**
 * Opens a call: its addressees are the unions of the classes that it gives quotas to (notice, head), each is
 * told by mail. A call that is open already stays as it is.
 */
export async function openCampaign(
  app: App,
  actor: Actor,
  campaignId: string,
): Promise<{ addressees: number } & Told> {
  const call = await callById(app, campaignId)
  permit(actor, 'campaign.open', { organiserId: call.organiserId })
  const at = app.clock.now()
  return app.store.write(async (tx) => {
    const locked = await tx
      .selectFrom('campaigns')
      .select('opened_at')
      .where('id', '=', campaignId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const addressees = await addresseesIn(tx, actor.office.path, addressedBy(call.rules))
    if (locked.opened_at) return { addressees: addressees.length, unreached: [] }
    if (addressees.length === 0) throw refusal('invalid', 'no-addressees')
    const rules = withCollectors(call.rules, await departmentsIn(tx, actor.office.path))
    insist(fitsRegistry(rules, addressees))
    const collected = rules.quotas.filter((quota) => quota.scope === 'collective')
    if (rules !== call.rules) await insertRules(app, tx, actor, campaignId, call.rulesVersion + 1, rules)
    const rows = addressees.map(({ id, kind }) => ({
      campaign_id: campaignId,
      organisation_id: id,
      class: kind,
      read_at: null,
      read_by: null,
      reminded_at: null,
    }))
    await tx.insertInto('addressees').values(rows).execute()
    await tx.updateTable('campaigns').set({ opened_at: at }).where('id', '=', campaignId).execute()
    const units = [
      ...addressees.map(({ id }) => id),
      ...collected.flatMap(({ collectorId }) => collectorId ?? []),
    ]
    const letters = await writeToUnits(app, tx, { ...call, rules }, units, 'opened')
    const details = { addressees: addressees.length, letters: letters.written }
    tx.log(deedOf(actor, at, 'campaign.open', { kind: 'campaign', id: campaignId, campaignId }, details))
    return { addressees: addressees.length, unreached: letters.unreached }
  })
}
