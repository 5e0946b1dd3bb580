import type { CaseContent } from '../domain/case/content.ts'
import { caseTitle } from '../domain/case/content.ts'
import { mayEdit } from '../domain/case/editing.ts'
import { maskForm } from '../domain/case/masking.ts'
import { type ApplicationForm, applicationForm } from '../domain/paper/applicationForm.ts'
import type { OpinionOnPaper } from '../domain/paper/endorsementOpinion.ts'
import { receipt } from '../domain/paper/receipt.ts'
import type { Actor } from '../domain/person/roles.ts'
import { newestVersion, versionOf } from '../engines/store/cases.ts'
import { draftOf, type StepRow, stepsOf } from '../engines/store/drafts.ts'
import type { Page } from '../formats/page.ts'
import { type Day, dayOf, timeOf } from '../foundation/clock.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { correctBy } from './caseDrafts.ts'
import { type Made, makePaper, sayOnPaper } from './papers.ts'

/** The content that the form of a case shows to an actor, and whether it is what the unit still writes. */
type Shown = {
  readonly draft: boolean
  readonly version: number
  readonly content: CaseContent
  readonly day: Day
  readonly title: string
}

/** The own unit prints what it is writing while it may write; everybody else what was handed in last. */
async function shownTo(
  app: App,
  actor: Actor,
  { theCase }: Opened,
  steps: readonly StepRow[],
): Promise<Shown> {
  const { read } = app.store
  const own = actor.office.organisationId === theCase.unitId
  const editable = mayEdit(theCase.state, correctBy(steps.at(-1)), dayOf(app.clock.now())) === undefined
  if (theCase.version === 0 || (own && editable)) {
    const { content, savedAt } = await draftOf(read, theCase)
    const title = caseTitle(theCase.unitName, content.topic)
    return { draft: true, version: theCase.version + 1, content, day: dayOf(savedAt), title }
  }
  const version = await newestVersion(read, theCase.campaignId, theCase.id)
  if (!version) throw refusal('not-found', 'not-found')
  const { content, title } = version
  return { draft: false, version: version.version, content, day: dayOf(version.made_at), title }
}

const endsOpinion = ['retractEndorsement', 'return', 'recall', 'passOver'] as const

/** The opinion that stands under a case: the last endorsement that was not taken back. */
function opinionOf(steps: readonly StepRow[]): OpinionOnPaper | null {
  const last = steps.findLast(
    ({ step }) => step === 'endorse' || (endsOpinion as readonly string[]).includes(step),
  )
  if (last?.step !== 'endorse') return null
  const written = last.details['date']
  const day = typeof written === 'string' ? written : dayOf(last.at)
  return { opinion: last.words, recommender: last.organisationName, day }
}

async function formOf(app: App, actor: Actor, opened: Opened): Promise<ApplicationForm & { draft: boolean }> {
  const { theCase, call } = opened
  const steps = await stepsOf(app.store.read, theCase)
  const shown = await shownTo(app, actor, opened, steps)
  const endorsement = shown.draft ? null : opinionOf(steps)
  return {
    layout: call.rules.form,
    caseNumber: theCase.number,
    printed: { reference: theCase.number ?? theCase.id, version: shown.version },
    title: shown.title,
    unitName: theCase.unitName,
    values: shown.content.form,
    endorsement,
    day: endorsement && endorsement.day > shown.day ? endorsement.day : shown.day,
    draft: shown.draft,
  }
}

/**
 * The application form (申报表) of a case to be stamped, with opinion and date once endorsed. The telephone is
 * printed in full, as the unit's own form asks for it; each time it is handed out is logged.
 */
export async function formPaper(
  app: App,
  actor: Actor,
  caseId: string,
  format: 'pdf' | 'docx',
): Promise<Made> {
  const opened = await openCase(app, actor, 'paper.form', caseId)
  const { draft, ...form } = await formOf(app, actor, opened)
  return makePaper(app, actor, {
    campaignId: opened.call.id,
    kind: 'form',
    subject: { kind: 'case', id: caseId },
    named: opened.theCase.number ?? sayOnPaper('papers.draft'),
    format,
    content: applicationForm(form),
    personal: true,
  })
}

/** The form as it would be printed; others than the own unit see its telephones masked. */
export type FormPreview = Opened & {
  readonly page: Page
  readonly draft: boolean
  readonly endorsed: boolean
  readonly masked: boolean
}

/** The form of a case to look at before it is printed. */
export async function previewForm(app: App, actor: Actor, caseId: string): Promise<FormPreview> {
  const opened = await openCase(app, actor, 'paper.form', caseId)
  const { draft, ...form } = await formOf(app, actor, opened)
  const masked = actor.office.organisationId !== opened.theCase.unitId
  const values = masked ? maskForm(form.layout, form.values, { names: false }) : form.values
  const page = applicationForm({ ...form, values })
  return { ...opened, page, draft, endorsed: form.endorsement !== null, masked }
}

/** The receipt (回执) of a case that was handed in: what came in when, what the checks found, what follows. */
export async function receiptPaper(app: App, actor: Actor, caseId: string): Promise<Made> {
  const { theCase, call } = await openCase(app, actor, 'paper.receipt', caseId)
  const { read } = app.store
  const came = (await stepsOf(read, theCase)).findLast(({ step }) => step === 'submit')
  const version = came ? await versionOf(read, theCase.campaignId, theCase.id, came.version) : undefined
  if (!came || !version || theCase.number === null) throw refusal('conflict', 'paper-not-submitted')
  const content = receipt({
    campaignTitle: call.title,
    organiser: call.organiserName,
    number: theCase.number,
    title: version.title,
    unitName: theCase.unitName,
    recommender: theCase.channelName,
    receivedOn: dayOf(came.at),
    receivedAt: timeOf(came.at),
    photoCount: version.content.photos.length,
    wordCount: version.facts.count.word,
    findings: version.findings
      .filter(({ severity }) => severity !== 'notice')
      .map(({ code, values }) => sayOnPaper.find(`finding.${code}.message`, values) ?? code),
    next: [
      sayOnPaper('papers.receipt.recommender', { recommender: theCase.channelName }),
      sayOnPaper('papers.receipt.follow', { number: theCase.number, address: `${app.publicUrl}/desk` }),
    ],
    contact: call.rules.contact,
  })
  return makePaper(app, actor, {
    campaignId: call.id,
    kind: 'receipt',
    subject: { kind: 'case', id: caseId },
    named: theCase.number,
    format: 'pdf',
    content,
  })
}
