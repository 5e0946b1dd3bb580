import type { CaseContent } from '../domain/case/content.ts'
import { tally } from '../domain/check/finding.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { AttachmentRow } from '../engines/store/attachments.ts'
import { type ChannelledUnion, casesOfIntake, filesOfIntake } from '../engines/store/intakes.ts'
import type { Tx } from '../engines/store/store.ts'
import { type Problem, refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import { bearCase } from './caseBeginning.ts'
import { insistInTerm } from './caseDrafts.ts'
import { examineWith } from './caseFacts.ts'
import { attachFile } from './caseFiles.ts'
import { takeStep } from './caseSteps.ts'
import { deedOf } from './deed.ts'
import { openIntake, unionsInReach } from './intakes.ts'

/** What a person settled for a case of an intake: the union by its name, and whether it is taken at all. */
export type Choice = { readonly id: string; readonly unit: string; readonly taken: boolean }

/** Keeps for which unions the cases of an intake are and which are taken; a union out of reach is refused. */
export async function planIntake(
  app: App,
  actor: Actor,
  id: string,
  choices: readonly Choice[],
): Promise<void> {
  const { intake, call } = await openIntake(app, actor, 'intake.apply', id)
  const unions = await unionsInReach(app.store.read, actor, call)
  const byName = new Map(unions.flatMap((union) => union.names.map((name) => [name, union] as const)))
  const problems: [string, Problem][] = choices.flatMap(({ id: at, unit, taken }): [string, Problem][] => {
    const name = unit.trim()
    if (name === '') return taken ? [[`unit.${at}`, { code: 'intake-unit-missing' }]] : []
    return byName.has(name) ? [] : [[`unit.${at}`, { code: 'intake-unit-unknown', values: { name } }]]
  })
  if (problems.length > 0) throw refusal('invalid', 'form', {}, Object.fromEntries(problems))
  await app.store.write(async (tx) => {
    await lockPlan(tx, intake.id)
    for (const { id: at, unit, taken } of choices) {
      await tx
        .updateTable('intake_cases')
        .set({ unit_id: byName.get(unit.trim())?.id ?? null, taken })
        .where('intake_id', '=', intake.id)
        .where('id', '=', at)
        .execute()
    }
  })
}

/** Locks an intake that was read and not yet applied. */
async function lockPlan(tx: Tx, id: string): Promise<void> {
  const locked = await tx
    .selectFrom('intakes')
    .select(['read_at', 'applied_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (!locked.read_at) throw refusal('conflict', 'intake-being-read')
  if (locked.applied_at) throw refusal('conflict', 'intake-applied')
}

/** Makes drafts of the cases of an intake that are taken, each in its unit's name: all of them or none. */
export async function applyIntake(app: App, actor: Actor, id: string): Promise<{ count: number }> {
  const { intake, call } = await openIntake(app, actor, 'intake.apply', id)
  insistInTerm(app, call)
  const unions = new Map((await unionsInReach(app.store.read, actor, call)).map((one) => [one.id, one]))
  return app.store.write(async (tx) => {
    await lockPlan(tx, intake.id)
    const cases = (await casesOfIntake(tx, id)).filter(({ taken }) => taken)
    if (cases.length === 0) throw refusal('invalid', 'intake-nothing-taken')
    const files = await filesOfIntake(tx, id)
    for (const one of cases) {
      const union = unions.get(one.unitId ?? '')
      if (!union) throw refusal('conflict', 'intake-unit-gone', { topic: one.content.topic })
      const held = new Set([...one.content.photos.map((photo) => photo.attachmentId), one.content.scanId])
      const kept = files.filter((file) => held.has(file.id))
      const caseId = await bearDraft(app, tx, actor, { call, union, intakeId: id, ...one, files: kept })
      await tx.updateTable('intake_cases').set({ case_id: caseId }).where('id', '=', one.id).execute()
    }
    const at = app.clock.now()
    await tx
      .updateTable('intakes')
      .set({ applied_at: at, applied_by: actor.personId })
      .where('id', '=', id)
      .execute()
    const about = { kind: 'intake', id, campaignId: call.id }
    tx.log(deedOf(actor, at, 'intake.apply', about, { cases: cases.length }))
    return { count: cases.length }
  })
}

type Born = {
  readonly call: Call
  readonly union: ChannelledUnion
  readonly intakeId: string
  readonly content: CaseContent
  readonly files: Awaited<ReturnType<typeof filesOfIntake>>
}

async function bearDraft(app: App, tx: Tx, actor: Actor, born: Born): Promise<string> {
  const { call, union, content, files, intakeId } = born
  const id = app.ids.next()
  const at = app.clock.now()
  const theCase = {
    campaignId: call.id,
    id,
    unitId: union.id,
    unitName: union.name,
    number: null,
    version: 0,
  }
  const rows = files.map((file): AttachmentRow => attachmentOf(file, content, call.id, id, at))
  const { content: kept, findings } = await examineWith(tx, theCase, call, content, rows, at)
  const { error: errors, warning: warnings } = tally(findings)
  const whole = { ...theCase, channelId: union.channelId, content: kept, errors, warnings }
  await bearCase(app, tx, actor, whole, { intake: intakeId })
  for (const row of rows) await attachFile(tx, row, actor.personId)
  return id
}

/** The files of an intake are those of the draft, under the identifiers that its content names. */
function attachmentOf(
  { id, path, sha256, bytes, picture }: Born['files'][number],
  content: CaseContent,
  campaignId: string,
  caseId: string,
  addedAt: Date,
): AttachmentRow {
  const kind = id === content.scanId ? 'scan' : 'photo'
  const name = (path.split('/').at(-1) ?? path).slice(0, 160) || '-'
  return { campaignId, caseId, id, kind, name, sha256, bytes, picture, addedAt, removedAt: null }
}

/** Withdraws exactly the drafts that an intake made, with the reason, while nobody has touched any of them. */
export async function undoIntake(app: App, actor: Actor, id: string, reason: string): Promise<void> {
  const { intake, call } = await openIntake(app, actor, 'intake.undo', id)
  const words = reason.trim()
  if (words === '') throw refusal('invalid', 'form', {}, { reason: { code: 'required' } })
  await app.store.write(async (tx) => {
    const locked = await tx
      .selectFrom('intakes')
      .select(['applied_at', 'undone_at'])
      .where('id', '=', intake.id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (!locked.applied_at || locked.undone_at) throw refusal('conflict', 'intake-not-applied')
    const caseIds = (await casesOfIntake(tx, id)).flatMap(({ caseId }) => caseId ?? [])
    await refuseTouched(tx, call.id, id, caseIds)
    for (const caseId of caseIds) {
      await takeStep(app, tx, actor, { campaignId: call.id, id: caseId }, 'withdraw', { words })
    }
    const at = app.clock.now()
    await tx
      .updateTable('intakes')
      .set({ undone_at: at, undone_by: actor.personId })
      .where('id', '=', id)
      .execute()
    const about = { kind: 'intake', id, campaignId: call.id }
    tx.log(deedOf(actor, at, 'intake.undo', about, { cases: caseIds.length, reason: words }))
  })
}

async function refuseTouched(tx: Tx, campaignId: string, intakeId: string, caseIds: readonly string[]) {
  const held = tx.selectFrom('cases').select('id').where('campaign_id', '=', campaignId)
  await held
    .where('id', 'in', [...caseIds])
    .orderBy('id')
    .forUpdate()
    .execute()
  const touched = await tx
    .selectFrom('cases')
    .innerJoin('case_drafts', (join) =>
      join
        .onRef('case_drafts.campaign_id', '=', 'cases.campaign_id')
        .onRef('case_drafts.case_id', '=', 'cases.id'),
    )
    .select('cases.title')
    .where('cases.campaign_id', '=', campaignId)
    .where('cases.id', 'in', [...caseIds])
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('cases.state', '!=', 'draft'),
        eb('cases.version', '>', 0),
        eb('case_drafts.revision', '>', 1),
        exists(
          selectFrom('attachments')
            .leftJoin('intake_files', (join) =>
              join
                .onRef('intake_files.id', '=', 'attachments.id')
                .on('intake_files.intake_id', '=', intakeId),
            )
            .select('attachments.id')
            .whereRef('attachments.case_id', '=', 'cases.id')
            .where((one) =>
              one.or([one('attachments.removed_at', 'is not', null), one('intake_files.id', 'is', null)]),
            ),
        ),
      ]),
    )
    .execute()
  if (touched.length === 0) return
  throw refusal('conflict', 'intake-touched', { count: touched.length, title: touched[0]?.title ?? '' })
}
