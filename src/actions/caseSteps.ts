import { sql } from 'kysely'
import type { CaseState, CaseStep } from '../domain/case/state.ts'
import { mayStep, transitions } from '../domain/case/state.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { CaseRow } from '../engines/store/cases.ts'
import type { Tx } from '../engines/store/store.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { deedOf } from './deed.ts'

/** What a step records besides who and when. */
export type StepWords = {
  /** The reason or opinion in the actor's words. */
  readonly words?: string
  readonly details?: Readonly<Record<string, unknown>>
  /** The version the step speaks of, where it is not the case's newest. */
  readonly version?: number
}

/**
 * Takes one step of a case: locks it, asks the table of transitions, records who did it in whose name, keeps
 * the derived state and logs the deed. A missing reason and a step out of turn are refused.
 */
export async function takeStep(
  app: App,
  tx: Tx,
  actor: Actor,
  theCase: Pick<CaseRow, 'campaignId' | 'id'>,
  step: CaseStep,
  said: StepWords = {},
): Promise<{ state: CaseState; sequence: number }> {
  const locked = await tx
    .selectFrom('cases')
    .select(['state', 'version'])
    .where('campaign_id', '=', theCase.campaignId)
    .where('id', '=', theCase.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const words = (said.words ?? '').trim()
  if (!mayStep(locked.state, step))
    throw refusal('conflict', 'step-out-of-turn', { step, state: locked.state })
  if (transitions[step].needsReason && words === '') {
    throw refusal('invalid', 'form', {}, { reason: { code: 'required' } })
  }
  return recordStep(app, tx, actor, theCase, step, {
    ...said,
    words,
    version: said.version ?? locked.version,
  })
}

/** Records a step without asking the table; only for `create`, which comes before every state. */
export async function recordStep(
  app: App,
  tx: Tx,
  actor: Actor,
  theCase: Pick<CaseRow, 'campaignId' | 'id'>,
  step: CaseStep,
  said: StepWords,
): Promise<{ state: CaseState; sequence: number }> {
  const at = app.clock.now()
  const last = await tx
    .selectFrom('case_steps')
    .select(({ fn }) => fn.max('sequence').as('sequence'))
    .where('campaign_id', '=', theCase.campaignId)
    .where('case_id', '=', theCase.id)
    .executeTakeFirst()
  const sequence = (last?.sequence ?? 0) + 1
  const state = transitions[step].to
  const details = said.details ?? {}
  await tx
    .insertInto('case_steps')
    .values({
      campaign_id: theCase.campaignId,
      case_id: theCase.id,
      sequence,
      id: app.ids.next(),
      step,
      at,
      person_id: actor.personId,
      organisation_id: actor.office.organisationId,
      version: said.version ?? 0,
      words: said.words ?? '',
      details: JSON.stringify(details),
    })
    .execute()
  await tx
    .updateTable('cases')
    .set({ state, changed_at: at })
    .where('campaign_id', '=', theCase.campaignId)
    .where('id', '=', theCase.id)
    .execute()
  const about = { kind: 'case', id: theCase.id, campaignId: theCase.campaignId }
  tx.log(deedOf(actor, at, `case.step.${step}`, about, { words: said.words ?? '', ...details }))
  return { state, sequence }
}

/** Takes the same step of many cases in a few statements, with a row and an entry in the log for each. */
export async function takeSteps(
  app: App,
  tx: Tx,
  actor: Actor,
  campaignId: string,
  caseIds: readonly string[],
  step: CaseStep,
): Promise<void> {
  const at = app.clock.now()
  const held = await lockCases(tx, campaignId, caseIds)
  const cases = caseIds.map((id) => {
    const one = held.get(id)
    if (!one) throw refusal('not-found', 'not-found')
    if (!mayStep(one.state, step)) throw refusal('conflict', 'step-out-of-turn', { step, state: one.state })
    return { id, ...one }
  })
  const by = { person_id: actor.personId, organisation_id: actor.office.organisationId }
  for (let from = 0; from < cases.length; from += 500) {
    const rows = cases.slice(from, from + 500).map(({ id, version, last }) => ({
      ...{ campaign_id: campaignId, case_id: id, sequence: last + 1, id: app.ids.next(), step, at, ...by },
      ...{ version, words: '', details: '{}' },
    }))
    await tx.insertInto('case_steps').values(rows).execute()
  }
  await tx
    .updateTable('cases')
    .set({ state: transitions[step].to, changed_at: at })
    .where('campaign_id', '=', campaignId)
    .where('id', '=', sql<string>`any(${caseIds})`)
    .execute()
  for (const { id } of cases)
    tx.log(deedOf(actor, at, `case.step.${step}`, { kind: 'case', id, campaignId }, { words: '' }))
}

/** Locks cases in the order of their identifiers, so that two deeds over many never wait for each other. */
async function lockCases(tx: Tx, campaignId: string, caseIds: readonly string[]) {
  const rows = await tx
    .selectFrom('cases')
    .select(['id', 'state', 'version'])
    .where('campaign_id', '=', campaignId)
    .where('id', '=', sql<string>`any(${caseIds})`)
    .orderBy('id')
    .forUpdate()
    .execute()
  const steps = await tx
    .selectFrom('case_steps')
    .select(({ fn }) => ['case_id as id', fn.max('sequence').as('last')])
    .where('campaign_id', '=', campaignId)
    .where('case_id', '=', sql<string>`any(${caseIds})`)
    .groupBy('case_id')
    .execute()
  const last = new Map(steps.map((row) => [row.id, row.last]))
  return new Map(rows.map(({ id, ...row }) => [id, { ...row, last: last.get(id) ?? 0 }]))
}
