import { blankLimits, type CaseContent, caseTitle, emptyContent } from '../domain/case/content.ts'
import { tally } from '../domain/check/finding.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { Tx } from '../engines/store/store.ts'
import { channelOfUnit } from '../engines/store/units.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { insistInTerm } from './caseDrafts.ts'
import { examine } from './caseFacts.ts'
import { recordStep } from './caseSteps.ts'
import { permit } from './deed.ts'

/** The channel through which the actor's own unit would recommend in a call; refused where there is none. */
export async function ownChannel(app: App, actor: Actor, call: Call): Promise<{ id: string; name: string }> {
  permit(actor, 'case.create')
  const channel = await channelOfUnit(app.store.read, call.rules, actor.office.path)
  if (!channel) throw refusal('invalid', 'no-channel', { unit: actor.office.organisationName })
  return channel
}

/** Begins a case of the actor's unit; what the unit told of itself before is filled in (notice 二、3 单独报送). */
export async function createCase(app: App, actor: Actor, callId: string): Promise<{ id: string }> {
  permit(actor, 'case.create')
  const call = await callById(app, callId)
  const channel = await ownChannel(app, actor, call)
  insistInTerm(app, call)
  const { organisationId: unitId, organisationName: unitName } = actor.office
  const content: CaseContent = { ...emptyContent(), ...(await toldBefore(app, call, unitId)) }
  const id = app.ids.next()
  const at = app.clock.now()
  const theCase = { campaignId: call.id, id, unitId, unitName, number: null, version: 0 }
  const { error: errors, warning: warnings } = tally(
    (await examine(app.store.read, theCase, call, content, at)).findings,
  )
  await app.store.write(async (tx) => {
    await bearCase(app, tx, actor, { ...theCase, channelId: channel.id, content, errors, warnings })
  })
  return { id }
}

/** A case that begins: whose it is, through whom it goes and what it says already. */
export type NewCase = {
  readonly campaignId: string
  readonly id: string
  readonly unitId: string
  readonly unitName: string
  readonly channelId: string
  readonly content: CaseContent
  readonly errors: number
  readonly warnings: number
}

/** Writes the first row, draft and step of a case; whoever begins it was asked before. */
export async function bearCase(
  app: App,
  tx: Tx,
  actor: Actor,
  born: NewCase,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const at = app.clock.now()
  const { campaignId, id, unitId, unitName, channelId, content, errors, warnings } = born
  const title = caseTitle(unitName, content.topic.slice(0, blankLimits.topic))
  await tx
    .insertInto('cases')
    .values({
      ...{ campaign_id: campaignId, id, unit_id: unitId, channel_id: channelId, number: null },
      ...{ state: 'draft', title, version: 0, rank: null, focus_area: content.focusArea },
      ...{ errors, warnings, created_at: at, changed_at: at },
    })
    .execute()
  await tx
    .insertInto('case_drafts')
    .values({
      ...{ campaign_id: campaignId, case_id: id, content: JSON.stringify(content), revision: 1 },
      ...{ saved_at: at, saved_by: actor.personId },
    })
    .execute()
  await recordStep(app, tx, actor, born, 'create', { details })
}

/** What the unit's newest other case says of the unit itself: the blanks that are not told of one case. */
async function toldBefore(app: App, call: Call, unitId: string): Promise<Pick<CaseContent, 'form'>> {
  const newest = await app.store.read
    .selectFrom('case_drafts')
    .innerJoin('cases', 'cases.id', 'case_drafts.case_id')
    .select('content')
    .where('cases.unit_id', '=', unitId)
    .orderBy('case_drafts.saved_at', 'desc')
    .orderBy('cases.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const keys = call.rules.form.fields.filter((field) => field.kind !== 'parts').map((field) => field.key)
  const told = keys.flatMap((key) => {
    const value = newest?.content.form[key] ?? ''
    return value === '' ? [] : [[key, value]]
  })
  return { form: Object.fromEntries(told) }
}
