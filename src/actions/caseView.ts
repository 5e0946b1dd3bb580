import type { CaseContent } from '../domain/case/content.ts'
import { mayEdit } from '../domain/case/editing.ts'
import type { CaseFacts } from '../domain/case/facts.ts'
import { maskForm, personalValues } from '../domain/case/masking.ts'
import { mayStep } from '../domain/case/state.ts'
import type { Finding } from '../domain/check/finding.ts'
import { may } from '../domain/person/may.ts'
import type { Actor } from '../domain/person/roles.ts'
import { type AttachmentRow, attachmentsOf } from '../engines/store/attachments.ts'
import { newestVersion } from '../engines/store/cases.ts'
import { draftOf, type StepRow, stepsOf } from '../engines/store/drafts.ts'
import { type Day, dayOf } from '../foundation/clock.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { correctBy, logAbout } from './caseDrafts.ts'
import { examine } from './caseFacts.ts'
import { rulingsInHistory } from './likenessHistory.ts'
import type { Ruled } from './likenessReading.ts'
import { readPhotoLikeness } from './photoLikeness.ts'

/** What a page shows of a case to one actor; personal blanks of the form are masked. */
export type CaseView = Opened & {
  /** Whether this is what the own unit is still writing, not what was handed in. */
  readonly draft: boolean
  readonly version: number
  readonly content: CaseContent
  readonly facts: CaseFacts
  readonly findings: readonly Finding[]
  /** Every file the content shows, by identifier, and the recommender's seals. */
  readonly attachments: readonly AttachmentRow[]
  /** Who did what when; empty for those who may not see the history. */
  readonly steps: readonly StepRow[]
  /** What was ruled of the case and texts like it; empty for all but the organiser's house. */
  readonly rulings: readonly Ruled[]
  /** The day until which a correction is asked. */
  readonly correctBy: Day | null
  readonly acts: Acts
  /** How many pairs of photos are alike in this case and others, for those who may see it. */
  readonly likePhotos: number
}

/** What the actor may do with the case as it stands. */
export type Acts = {
  readonly edit: boolean
  readonly submit: boolean
  readonly correct: boolean
  readonly recall: boolean
  readonly withdraw: boolean
  readonly unmask: boolean
  readonly form: boolean
  readonly likeness: boolean
  /** Whether an examiner may ask the own unit about what is alike, which is said of every case alike. */
  readonly answerable: boolean
}

type Shown = Pick<CaseView, 'content' | 'facts' | 'findings' | 'attachments'>

/** A case as the actor may see it: the own unit what it is writing, everybody else what was handed in last. */
export async function viewCase(app: App, actor: Actor, caseId: string): Promise<CaseView> {
  const opened = await openCase(app, actor, 'case.read', caseId)
  const { read } = app.store
  const steps = await stepsOf(read, opened.theCase)
  const until = correctBy(steps.at(-1))
  const today = dayOf(app.clock.now())
  const own = actor.office.organisationId === opened.theCase.unitId
  const editable = mayEdit(opened.theCase.state, until, today) === undefined
  const draft = own && (editable || opened.theCase.version === 0)
  const shown = draft ? await draftOfCase(app, opened) : await versionOfCase(app, opened)
  const names = ['reviewer', 'editor'].includes(actor.office.role)
  const form = maskForm(opened.call.rules.form, shown.content.form, { names })
  const seesHistory = may(actor, 'case.history', thingOf(opened)) === undefined
  const acts = actsOf(actor, opened, editable)
  return {
    ...opened,
    ...shown,
    draft,
    version: opened.theCase.version,
    content: { ...shown.content, form: { ...form } },
    steps: seesHistory ? steps : [],
    rulings: await rulingsInHistory(app, actor, opened),
    correctBy: until,
    acts,
    likePhotos: acts.likeness ? (await readPhotoLikeness(app, actor, caseId)).elsewhere.length : 0,
  }
}

function thingOf({ theCase, call }: Opened) {
  return { unitId: theCase.unitId, channelId: theCase.channelId, organiserId: call.organiserId }
}

function actsOf(actor: Actor, opened: Opened, editable: boolean): Acts {
  const { state } = opened.theCase
  const allowed = (deed: Parameters<typeof may>[1]) => may(actor, deed, thingOf(opened)) === undefined
  return {
    edit: editable && allowed('case.edit'),
    submit: mayStep(state, 'submit') && allowed('case.submit'),
    correct: editable && mayStep(state, 'correct') && allowed('case.correct'),
    recall: mayStep(state, 'recall') && allowed('case.submit'),
    withdraw: mayStep(state, 'withdraw') && allowed('case.withdraw'),
    unmask: opened.theCase.version > 0 && allowed('case.unmask'),
    form: allowed('paper.form'),
    likeness: opened.theCase.version > 0 && allowed('likeness.read'),
    answerable: opened.theCase.version > 0 && allowed('case.correct'),
  }
}

async function draftOfCase(app: App, { theCase, call }: Opened): Promise<Shown> {
  const { content } = await draftOf(app.store.read, theCase)
  return examine(app.store.read, theCase, call, content, app.clock.now())
}

async function versionOfCase(app: App, { theCase }: Opened): Promise<Shown> {
  const version = await newestVersion(app.store.read, theCase.campaignId, theCase.id)
  if (!version) throw refusal('not-found', 'not-found')
  const { content, facts, findings } = version
  const shown = new Set([content.scanId, ...content.photos.map((photo) => photo.attachmentId)])
  const all = await attachmentsOf(app.store.read, theCase.campaignId, theCase.id)
  return {
    content,
    facts,
    findings,
    attachments: all.filter((one) => one.kind === 'seal' || shown.has(one.id)),
  }
}

/** The personal blanks of a case in full; the purpose is logged with who asked (domain, 6.2). */
export async function unmaskCase(
  app: App,
  actor: Actor,
  caseId: string,
  purpose: string,
): Promise<{ label: string; value: string }[]> {
  const opened = await openCase(app, actor, 'case.unmask', caseId)
  const words = purpose.trim()
  if (words === '') throw refusal('invalid', 'form', {}, { purpose: { code: 'required' } })
  if (words.length > 500)
    throw refusal('invalid', 'form', {}, { purpose: { code: 'too-long', values: { max: 500 } } })
  const { content } = await versionOfCase(app, opened)
  await app.store.write(async (tx) => logAbout(app, tx, actor, opened, 'case.unmask', { purpose: words }))
  return personalValues(opened.call.rules.form, content.form)
}
