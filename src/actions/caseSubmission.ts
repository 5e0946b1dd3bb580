import { closingOf, isPast } from '../domain/campaign/deadline.ts'
import { caseTitle } from '../domain/case/content.ts'
import { readFormValues } from '../domain/case/formValues.ts'
import { caseNumber } from '../domain/case/number.ts'
import { type Finding, tally } from '../domain/check/finding.ts'
import type { Actor } from '../domain/person/roles.ts'
import { lockBatch } from '../engines/store/batches.ts'
import { newestVersion } from '../engines/store/cases.ts'
import { draftOf } from '../engines/store/drafts.ts'
import type { Tx } from '../engines/store/store.ts'
import { dayOf, timeOf } from '../foundation/clock.ts'
import { type Problem, type Refusal, refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { insistInTerm, lockEditable, replaceDraft } from './caseDrafts.ts'
import { type Examined, examine } from './caseFacts.ts'
import { takeStep } from './caseSteps.ts'
import { leaveHonours } from './honours.ts'
import { enterIndex } from './likeness.ts'
import { postToOffice, type Told } from './outbox.ts'

/** What a unit declares when it hands in: the draft it has seen, that it is true, that it may be shown. */
export type HandIn = {
  readonly revision: number
  readonly pledge: boolean
  readonly consent: boolean
  /** What it explains with a correction, such as how its text came to be like another. */
  readonly words?: string
}

/** The receipt of a submission or correction. */
export type Receipt = { readonly number: string; readonly version: number; readonly at: Date }

/**
 * Hands a case in to its recommender. What the checks find to be wrong and what comes past the deadline is
 * refused; the number given at the first submission stays. Handing in twice is handing in once.
 */
export async function submitCase(
  app: App,
  actor: Actor,
  caseId: string,
  input: HandIn,
): Promise<Receipt & Told> {
  return handIn(app, actor, await openCase(app, actor, 'case.submit', caseId), 'submit', input)
}

/** Answers the correction that the examiner asked for, as a new version, until the day named with it. */
export async function correctCase(
  app: App,
  actor: Actor,
  caseId: string,
  input: HandIn,
): Promise<Receipt & Told> {
  const opened = await openCase(app, actor, 'case.correct', caseId)
  if ((input.words ?? '').length > longestWords)
    throw refusal('invalid', 'form', {}, { words: { code: 'too-long', values: { max: longestWords } } })
  return handIn(app, actor, opened, 'correct', input)
}

const longestWords = 1000

const handedIn = { submit: 'submitted', correct: 'corrected' } as const

async function handIn(
  app: App,
  actor: Actor,
  opened: Opened,
  step: keyof typeof handedIn,
  input: HandIn,
): Promise<Receipt & Told> {
  return app.store.write((tx) => handInOn(app, tx, actor, opened, step, input))
}

/** What came by mail is in time if it was received in time, however late somebody looks at it. */
type Arrival = { readonly at: Date; readonly details?: Readonly<Record<string, unknown>> }

/** Hands a case in within a deed that does more; whoever does it was asked before. */
export async function handInOn(
  app: App,
  tx: Tx,
  actor: Actor,
  opened: Opened,
  step: keyof typeof handedIn,
  input: HandIn,
  arrival: Arrival = { at: app.clock.now() },
): Promise<Receipt & Told> {
  const { theCase, call } = opened
  if (step === 'submit') await insistOpenBatch(tx, opened)
  const done = await alreadyHandedIn(tx, opened, step)
  if (done) return { ...done, unreached: [] }
  await lockEditable(app, tx, opened, arrival.at)
  if (step === 'submit') insistInTerm(app, call, arrival.at)
  const { content: written } = await draftOf(tx, theCase)
  const { pledge, consent } = input
  const examined = await examine(tx, theCase, call, { ...written, pledge, consent }, app.clock.now())
  await replaceDraft(app, tx, actor, opened, { revision: input.revision, content: examined.content })
  if (tally(examined.findings).error > 0) throw findingsRemain(examined.findings)
  const receipt = await writeVersion(app, tx, actor, opened, examined)
  const late = step === 'submit' && isPast(closingOf(call.rules.deadline, app.calendar), arrival.at)
  const details = { number: receipt.number, ...(late ? { late } : {}), ...arrival.details }
  const words = step === 'correct' ? (input.words ?? '') : ''
  await takeStep(app, tx, actor, theCase, step, { version: receipt.version, details, words })
  const told = await tellReceipt(app, tx, opened, receipt, examined)
  return { ...receipt, ...told }
}

/** Refuses what its recommender could no longer forward; locked so that closing the batch waits or comes first. */
async function insistOpenBatch(tx: Tx, { theCase }: Opened): Promise<void> {
  const { closed_at: closedAt } = await lockBatch(tx, theCase.campaignId, theCase.channelId)
  if (!closedAt) return
  const at = `${dayOf(closedAt)} ${timeOf(closedAt)}`
  throw refusal('too-late', 'channel-closed', { channel: theCase.channelName, at })
}

async function alreadyHandedIn(
  tx: Tx,
  { theCase }: Opened,
  step: keyof typeof handedIn,
): Promise<Receipt | null> {
  const locked = await tx
    .selectFrom('cases')
    .select(['state', 'number', 'version'])
    .where('campaign_id', '=', theCase.campaignId)
    .where('id', '=', theCase.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (locked.state !== handedIn[step] || locked.number === null) return null
  const version = await newestVersion(tx, theCase.campaignId, theCase.id)
  return version ? { number: locked.number, version: version.version, at: version.made_at } : null
}

/** The refusal of a case that may not go out yet: how many errors, and each at its place. */
function findingsRemain(findings: readonly Finding[]): Refusal {
  const errors = findings.filter((finding) => finding.severity === 'error')
  const fields = errors.map(({ where, code, values }): [string, Problem] => [
    where.item ? `${where.part}.${where.item}` : where.part,
    { code, values },
  ])
  return refusal('invalid', 'findings-remain', { count: errors.length }, Object.fromEntries(fields))
}

async function writeVersion(
  app: App,
  tx: Tx,
  actor: Actor,
  { theCase, call }: Opened,
  { content, facts, findings }: Examined,
): Promise<Receipt> {
  const former = await tx
    .selectFrom('cases')
    .select(['version', 'number'])
    .where('id', '=', theCase.id)
    .executeTakeFirstOrThrow()
  const version = former.version + 1
  const number = former.number ?? (await nextNumber(tx, { theCase, call }))
  const at = app.clock.now()
  const title = caseTitle(theCase.unitName, content.topic)
  const { values: form } = readFormValues(call.rules.form, content.form)
  await tx
    .insertInto('case_versions')
    .values({
      ...{ campaign_id: call.id, case_id: theCase.id, version, title },
      content: JSON.stringify({ ...content, form }),
      facts: JSON.stringify(facts),
      findings: JSON.stringify(findings),
      ...{ rules_version: call.rulesVersion, made_at: at, made_by: actor.personId },
    })
    .execute()
  await enterIndex(tx, call, theCase.id, version, content.body)
  const { error: errors, warning: warnings } = tally(findings)
  await tx
    .updateTable('cases')
    .set({ number, title, version, focus_area: content.focusArea, errors, warnings })
    .where('campaign_id', '=', call.id)
    .where('id', '=', theCase.id)
    .execute()
  return { number, version, at }
}

async function nextNumber(tx: Tx, { theCase, call }: Opened): Promise<string> {
  const { code: series } = await tx
    .selectFrom('organisations')
    .select('code')
    .where('id', '=', theCase.channelId)
    .executeTakeFirstOrThrow()
  const { last } = await tx
    .insertInto('case_numbers')
    .values({ campaign_id: call.id, series, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['campaign_id', 'series'])
        .doUpdateSet((eb) => ({ last: eb('case_numbers.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return caseNumber(call.rules.deadline.day.slice(0, 4), series, last)
}

async function tellReceipt(
  app: App,
  tx: Tx,
  { theCase, call }: Opened,
  receipt: Receipt,
  { content }: Examined,
): Promise<Told> {
  const office = { organisationId: theCase.unitId, role: 'reporter' } as const
  const values = {
    call: call.title,
    title: caseTitle(theCase.unitName, content.topic),
    number: receipt.number,
    version: receipt.version,
    at: `${dayOf(receipt.at)} ${timeOf(receipt.at)}`,
    channel: theCase.channelName,
    link: `${app.publicUrl}/desk/cases/${theCase.id}`,
  }
  return postToOffice(app, tx, office, { campaignId: call.id, caseId: theCase.id }, (say) => ({
    subject: say('reporter.letter.subject', values),
    body: say('reporter.letter.body', values),
  }))
}

/** Takes a case back from its recommender, who has not decided yet, to write on. */
export async function recallCase(app: App, actor: Actor, caseId: string): Promise<void> {
  const { theCase } = await openCase(app, actor, 'case.submit', caseId)
  await app.store.write(async (tx) => void (await takeStep(app, tx, actor, theCase, 'recall')))
}

/** Withdraws a case for good, with the reason. */
export async function withdrawCase(app: App, actor: Actor, caseId: string, reason: string): Promise<void> {
  const { theCase } = await openCase(app, actor, 'case.withdraw', caseId)
  if (reason.length > 1000)
    throw refusal('invalid', 'form', {}, { reason: { code: 'too-long', values: { max: 1000 } } })
  await app.store.write(async (tx) => {
    await takeStep(app, tx, actor, theCase, 'withdraw', { words: reason })
    await leaveHonours(app, tx, theCase)
  })
}
