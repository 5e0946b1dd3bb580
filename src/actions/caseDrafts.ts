import { isDeepStrictEqual } from 'node:util'
import { closingOf } from '../domain/campaign/deadline.ts'
import { blankLimits, type CaseContent, caseContentSchema, caseTitle } from '../domain/case/content.ts'
import { tidyContent } from '../domain/case/draft.ts'
import { mayEdit, mayHandIn } from '../domain/case/editing.ts'
import { tally } from '../domain/check/finding.ts'
import type { Actor } from '../domain/person/roles.ts'
import { type DraftRow, draftOf, type StepRow, stepsOf } from '../engines/store/drafts.ts'
import type { Tx } from '../engines/store/store.ts'
import { type Day, dayOf } from '../foundation/clock.ts'
import { insist, type Problem, refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { type Examined, examine } from './caseFacts.ts'
import { deedOf } from './deed.ts'

/** A case that its unit is writing: the draft, what was measured of it and what the checks find. */
export type Draft = Opened & Examined & Omit<DraftRow, 'content'> & { readonly lastStep: StepRow | undefined }

/** Refuses unless a unit may still hand in cases of the call now (notice 三、1). */
export function insistInTerm(app: App, call: Call, at = app.clock.now()): void {
  const closing = closingOf(call.rules.deadline, app.calendar)
  insist(mayHandIn({ ...call, closing }, at))
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
  arrivedAt = app.clock.now(),
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
  insist(mayEdit(state, correctBy(lastStep), dayOf(arrivedAt)))
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
export async function followDraft(
  tx: Tx,
  { theCase }: Opened,
  { content, findings }: Examined,
): Promise<void> {
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
