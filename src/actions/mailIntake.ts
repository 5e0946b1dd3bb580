import { type CaseContent, emptyContent } from '../domain/case/content.ts'
import { tally } from '../domain/check/finding.ts'
import { mergedContent } from '../domain/intake/content.ts'
import { whichCall } from '../domain/intake/intake.ts'
import type { Actor } from '../domain/person/roles.ts'
import { caseRowById } from '../engines/store/cases.ts'
import { draftOf } from '../engines/store/drafts.ts'
import type { Tx } from '../engines/store/store.ts'
import { channelOfUnit } from '../engines/store/units.ts'
import { isId } from '../foundation/ids.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import type { Opened } from './caseAccess.ts'
import { bearCase } from './caseBeginning.ts'
import { followDraft, insistInTerm, lockEditable, replaceDraft } from './caseDrafts.ts'
import { type Examined, examine } from './caseFacts.ts'
import { takeStep } from './caseSteps.ts'
import { handInOn } from './caseSubmission.ts'
import { lockProposal, logMail, openProposal } from './mailAccess.ts'
import { attachParts } from './mailCaseFiles.ts'
import { settleMailOf } from './mailProposals.ts'
import { postReply } from './mailReply.ts'

/** What a person adds to a proposal: the unit, and what a mail cannot say. */
export type Intake = {
  readonly unitId: string
  readonly focusArea: number | null
  readonly pledge: boolean
  readonly consent: boolean
}

/** What became of a proposal: its case, and the number where nothing hindered handing it in. */
export type Taken = { readonly caseId: string; readonly number: string | null }

/**
 * Makes a case of a proposal in the name of its unit, or a new version of the case that it corrects. Where the checks
 * find no error it is handed in as well; the instant that counts for the deadline is when the mail was received.
 */
export async function takeProposal(
  app: App,
  actor: Actor,
  proposalId: string,
  input: Intake,
): Promise<Taken> {
  const opened = await openProposal(app, actor, 'mail.intake', proposalId)
  const { call, mail } = opened
  if (mail.reason === whichCall) throw refusal('conflict', 'mail-call-open')
  const unit = await unitOf(app, call, input.unitId)
  return app.store.write(async (tx) => {
    const proposal = await lockProposal(tx, proposalId)
    const content = { ...proposal.content, focusArea: input.focusArea ?? proposal.content.focusArea }
    const details = { mail: mail.id, unit: unit.id, received: mail.received_at.toISOString() }
    const known = proposal.case_id ? await caseRowById(tx, proposal.case_id) : undefined
    const theCase = known?.unitId === unit.id ? known : undefined
    const caseId = theCase?.id ?? (await begin(app, tx, actor, call, unit, mail.received_at, details))
    const row = theCase ?? (await caseRowById(tx, caseId))
    if (!row) throw refusal('not-found', 'not-found')
    const own = { theCase: row, call }
    await makeEditable(app, tx, actor, own, mail.received_at)
    const before = theCase ? (await draftOf(tx, theCase)).content : null
    const whole = before ? mergedContent(before, content) : content
    const attached = await attachParts(app, tx, actor, own, whole)
    const declared = { ...attached, pledge: input.pledge, consent: input.consent }
    const examined = await write(app, tx, actor, own, declared)
    const number = await handInIfSound(app, tx, actor, own, examined, { at: mail.received_at, details })
    await tx
      .updateTable('intake_proposals')
      .set({ state: 'taken', case_id: caseId, unit_id: unit.id, findings: JSON.stringify(examined.findings) })
      .set({ decided_at: app.clock.now(), decided_by: actor.personId })
      .where('id', '=', proposalId)
      .execute()
    await settleMailOf(tx, proposalId)
    logMail(app, tx, actor, opened, 'mail.intake', { unit: unit.id, caseId, ...(number ? { number } : {}) })
    await postReply(app, tx, opened, [{ title: content.topic, caseId, number, findings: examined.findings }])
    return { caseId, number }
  })
}

type Unit = { readonly id: string; readonly name: string; readonly channelId: string }

async function unitOf(app: App, call: Call, unitId: string): Promise<Unit> {
  const unit = isId(unitId)
    ? await app.store.read
        .selectFrom('organisations')
        .select(['id', 'name', 'path'])
        .where('id', '=', unitId)
        .where('ended_at', 'is', null)
        .executeTakeFirst()
    : undefined
  if (!unit) throw refusal('invalid', 'form', {}, { unit: { code: 'required' } })
  const channel = await channelOfUnit(app.store.read, call.rules, unit.path)
  if (!channel) throw refusal('invalid', 'no-channel', { unit: unit.name })
  return { id: unit.id, name: unit.name, channelId: channel.id }
}

async function begin(
  app: App,
  tx: Tx,
  actor: Actor,
  call: Call,
  unit: Unit,
  receivedAt: Date,
  details: Readonly<Record<string, unknown>>,
): Promise<string> {
  insistInTerm(app, call, receivedAt)
  const id = app.ids.next()
  const { id: unitId, name: unitName, channelId } = unit
  const none = { content: emptyContent(), errors: 0, warnings: 0 }
  await bearCase(app, tx, actor, { campaignId: call.id, id, unitId, unitName, channelId, ...none }, details)
  return id
}

/** A case that was handed in and not forwarded yet is recalled for the corrected version. */
async function makeEditable(app: App, tx: Tx, actor: Actor, own: Opened, receivedAt: Date): Promise<void> {
  const row = await caseRowById(tx, own.theCase.id)
  if (row?.state === 'submitted') await takeStep(app, tx, actor, own.theCase, 'recall')
  await lockEditable(app, tx, own, receivedAt)
}

async function write(
  app: App,
  tx: Tx,
  actor: Actor,
  own: Opened,
  content: CaseContent,
): Promise<Examined & { readonly revision: number }> {
  const examined = await examine(tx, own.theCase, own.call, content, app.clock.now())
  const { revision } = await draftOf(tx, own.theCase)
  const saved = await replaceDraft(app, tx, actor, own, { revision, content: examined.content })
  await followDraft(tx, own, examined)
  return { ...examined, revision: saved.revision }
}

async function handInIfSound(
  app: App,
  tx: Tx,
  actor: Actor,
  own: Opened,
  examined: Examined & { readonly revision: number },
  arrival: { at: Date; details: Readonly<Record<string, unknown>> },
): Promise<string | null> {
  if (tally(examined.findings).error > 0) return null
  const row = await caseRowById(tx, own.theCase.id)
  const step = row?.state === 'deficient' ? 'correct' : 'submit'
  const { revision, content } = examined
  const input = { revision, pledge: content.pledge, consent: content.consent }
  return (await handInOn(app, tx, actor, own, step, input, arrival)).number
}
