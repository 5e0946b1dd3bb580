import { isDeepStrictEqual } from 'node:util'
import { closingOf } from '../domain/campaign/deadline.ts'
import { channelOf } from '../domain/case/channel.ts'
import {
  blankLimits,
  type CaseContent,
  caseContentSchema,
  caseTitle,
  emptyContent,
} from '../domain/case/content.ts'
import { tidyContent } from '../domain/case/draft.ts'
import { mayEdit, mayHandIn } from '../domain/case/editing.ts'
import { tally } from '../domain/check/finding.ts'
import type { Actor } from '../domain/person/roles.ts'
import { type DraftRow, draftOf, type StepRow, stepsOf } from '../engines/store/drafts.ts'
import type { Tx } from '../engines/store/store.ts'
import { lineDownTo } from '../engines/store/units.ts'
import { type Day, dayOf } from '../foundation/clock.ts'
import { insist, type Problem, refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { type Examined, examine } from './caseFacts.ts'
import { recordStep } from './caseSteps.ts'
import { deedOf, permit } from './deed.ts'

/** A case that its unit is writing: the draft, what was measured of it and what the checks find. */
export type Draft = Opened & Examined & Omit<DraftRow, 'content'> & { readonly lastStep: StepRow | undefined }

/** Refuses unless a unit may still hand in cases of the call now (notice 三、1). */
export function insistInTerm(app: App, call: Call): void {
  const closing = closingOf(call.rules.deadline, app.calendar)
  insist(mayHandIn({ ...call, closing }, app.clock.now()))
}

/** The channel through which the actor's own unit would recommend in a call; refused where there is none. */
export async function ownChannel(app: App, actor: Actor, call: Call): Promise<{ id: string; name: string }> {
  permit(actor, 'case.create')
  const line = await lineDownTo(app.store.read, actor.office.path)
  const id = channelOf(call.rules, line)
  if (id === null) throw refusal('invalid', 'no-channel', { unit: actor.office.organisationName })
  return app.store.read
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
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
    await tx
      .insertInto('cases')
      .values({
        ...{ campaign_id: call.id, id, unit_id: unitId, channel_id: channel.id, number: null },
        ...{ state: 'draft', title: caseTitle(unitName, ''), version: 0, rank: null, focus_area: null },
        ...{ errors, warnings, created_at: at, changed_at: at },
      })
      .execute()
    await tx
      .insertInto('case_drafts')
      .values({
        ...{ campaign_id: call.id, case_id: id, content: JSON.stringify(content), revision: 1 },
        ...{ saved_at: at, saved_by: actor.personId },
      })
      .execute()
    await recordStep(app, tx, actor, theCase, 'create', {})
  })
  return { id }
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

/** The case as its unit is writing it; refused where it may not be written in now. */
export async function readDraft(app: App, actor: Actor, caseId: string): Promise<Draft> {
  const opened = await openCase(app, actor, 'case.edit', caseId)
  const { read } = app.store
  const lastStep = (await stepsOf(read, opened.theCase)).at(-1)
  insist(mayEdit(opened.theCase.state, correctBy(lastStep), dayOf(app.clock.now())))
  const { content, ...saved } = await draftOf(read, opened.theCase)
  const examined = await examine(read, opened.theCase, opened.call, content, app.clock.now())
  return { ...opened, ...saved, ...examined, lastStep }
}

/** The day until which a correction is asked, where the newest step asks for one. */
export function correctBy(step: Pick<StepRow, 'step' | 'details'> | undefined): Day | null {
  const until = step?.step === 'askCorrection' ? step.details['until'] : null
  return typeof until === 'string' ? until : null
}

/** What a unit wrote, as a page or a program sends it; what no case can hold is refused at its place. */
export function readContent(sent: unknown): CaseContent {
  const parsed = caseContentSchema.safeParse(sent)
  if (parsed.success) return tidyContent(parsed.data)
  const problems = parsed.error.issues.map((issue): [string, Problem] => {
    const max = issue.code === 'too_big' ? Number(issue.maximum) : null
    return [
      issue.path.join('.'),
      max === null ? { code: 'unreadable' } : { code: 'too-long', values: { max } },
    ]
  })
  throw refusal('invalid', 'form', {}, Object.fromEntries(problems))
}

/**
 * Saves what a unit writes, typing after typing, without an entry in the log. A save that names another revision
 * than the newest is refused with the newest, so that neither of two writers loses anything; the same save twice
 * is one.
 */
export async function saveDraft(
  app: App,
  actor: Actor,
  caseId: string,
  input: { readonly revision: number; readonly content: unknown },
): Promise<Draft> {
  const written = readContent(input.content)
  const opened = await openCase(app, actor, 'case.edit', caseId)
  const at = app.clock.now()
  const examined = await examine(app.store.read, opened.theCase, opened.call, written, at)
  return app.store.write(async (tx) => {
    const lastStep = await lockEditable(app, tx, opened)
    const saved = await replaceDraft(app, tx, actor, opened, { ...input, content: examined.content })
    await followDraft(tx, opened, examined)
    return { ...opened, ...saved, ...examined, lastStep }
  })
}

/** Locks a case and refuses unless its unit may write in it now. */
export async function lockEditable(
  app: App,
  tx: Tx,
  { theCase, call }: Opened,
): Promise<StepRow | undefined> {
  if (call.closedAt) throw refusal('too-late', 'call-ended')
  const { state } = await tx
    .selectFrom('cases')
    .select('state')
    .where('campaign_id', '=', theCase.campaignId)
    .where('id', '=', theCase.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const lastStep = (await stepsOf(tx, theCase)).at(-1)
  insist(mayEdit(state, correctBy(lastStep), dayOf(app.clock.now())))
  return lastStep
}

/** Writes the draft if the revision named is the newest; the case is locked by the caller. */
export async function replaceDraft(
  app: App,
  tx: Tx,
  actor: Actor,
  { theCase }: Opened,
  input: { readonly revision: number; readonly content: CaseContent },
): Promise<Omit<DraftRow, 'content'>> {
  const { content, ...newest } = await draftOf(tx, theCase)
  if (isDeepStrictEqual(content, input.content)) return newest
  if (newest.revision !== input.revision) {
    const { revision, savedBy } = newest
    throw refusal('conflict', 'changed-meanwhile', {
      revision,
      by: savedBy,
      at: newest.savedAt.toISOString(),
    })
  }
  const saved = { revision: newest.revision + 1, savedAt: app.clock.now() }
  await tx
    .updateTable('case_drafts')
    .set({ content: JSON.stringify(input.content), revision: saved.revision })
    .set({ saved_at: saved.savedAt, saved_by: actor.personId })
    .where('campaign_id', '=', theCase.campaignId)
    .where('case_id', '=', theCase.id)
    .execute()
  return { ...saved, savedBy: actor.personName }
}

/** Until the first submission the list shows what the draft says; afterwards only what was handed in. */
async function followDraft(tx: Tx, { theCase }: Opened, { content, findings }: Examined): Promise<void> {
  if (theCase.version > 0) return
  const { error: errors, warning: warnings } = tally(findings)
  await tx
    .updateTable('cases')
    .set({
      title: caseTitle(theCase.unitName, content.topic.slice(0, blankLimits.topic)),
      focus_area: content.focusArea,
      errors,
      warnings,
    })
    .where('campaign_id', '=', theCase.campaignId)
    .where('id', '=', theCase.id)
    .execute()
}

/** Logs a deed about a case. */
export function logAbout(
  app: App,
  tx: Tx,
  actor: Actor,
  { theCase }: Opened,
  deed: string,
  details: object,
): void {
  const about = { kind: 'case', id: theCase.id, campaignId: theCase.campaignId }
  tx.log(deedOf(actor, app.clock.now(), deed, about, { ...details }))
}
