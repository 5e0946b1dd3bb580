import { isSameTopic } from '../domain/intake/content.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { Tx } from '../engines/store/store.ts'
import { isId } from '../foundation/ids.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { findingsIn } from './intakeFindings.ts'
import { lockProposal, logMail, openMail, openProposal } from './mailAccess.ts'
import { settleMailOf } from './mailProposals.ts'
import { readAnew, refuseTaken } from './mailReopening.ts'

/** Says from which union a proposal comes, where the program took another or none. */
export async function chooseUnit(app: App, actor: Actor, proposalId: string, unitId: string): Promise<void> {
  const opened = await openProposal(app, actor, 'mail.intake', proposalId)
  const unit = isId(unitId)
    ? await app.store.read
        .selectFrom('organisations')
        .select(['id', 'name'])
        .where('id', '=', unitId)
        .executeTakeFirst()
    : undefined
  if (!unit) throw refusal('invalid', 'form', {}, { unit: { code: 'required' } })
  await app.store.write(async (tx) => {
    const { content } = await lockProposal(tx, proposalId)
    const findings = await findingsIn(app, tx, opened.call, { unit, content })
    await tx
      .updateTable('intake_proposals')
      .set({ unit_id: unit.id, certain: false, findings: JSON.stringify(findings) })
      .where('id', '=', proposalId)
      .execute()
    logMail(app, tx, actor, opened, 'mail.unit', { unit: unit.id })
  })
}

/** Sets a mail aside that holds no case, with the reason; nothing that it proposed is left to decide. */
export async function dismissMail(app: App, actor: Actor, mailId: string, reason: string): Promise<void> {
  const opened = await openMail(app, actor, 'mail.intake', mailId)
  const words = reason.trim().slice(0, 1000)
  if (words === '') throw refusal('invalid', 'form', {}, { reason: { code: 'required' } })
  await app.store.write(async (tx) => {
    const decided = { decided_at: app.clock.now(), decided_by: actor.personId }
    const set = await tx
      .updateTable('mails')
      .set({ state: 'dismissed', reason: words, ...decided })
      .where('id', '=', mailId)
      .where('state', 'in', ['read', 'unreadable'])
      .executeTakeFirst()
    if (Number(set.numUpdatedRows) === 0) throw refusal('conflict', 'proposal-decided')
    const dropped = await tx
      .updateTable('intake_proposals')
      .set({ state: 'dismissed', ...decided })
      .where('mail_id', '=', mailId)
      .where('state', '=', 'proposed')
      .returning(['id', 'campaign_id', 'unit_id', 'topic', 'case_id'])
      .execute()
    for (const one of dropped) await restoreFormer(tx, one)
    logMail(app, tx, actor, opened, 'mail.dismiss', { reason: words })
  })
}

/** Sets one proposal of a mail aside; the others stay. */
export async function dismissProposal(app: App, actor: Actor, proposalId: string): Promise<void> {
  const opened = await openProposal(app, actor, 'mail.intake', proposalId)
  await app.store.write(async (tx) => {
    const dropped = await lockProposal(tx, proposalId)
    await tx
      .updateTable('intake_proposals')
      .set({ state: 'dismissed', decided_at: app.clock.now(), decided_by: actor.personId })
      .where('id', '=', proposalId)
      .execute()
    await restoreFormer(tx, dropped)
    await settleMailOf(tx, proposalId)
    logMail(app, tx, actor, opened, 'mail.drop', { title: dropped.topic })
  })
}

type Dropped = {
  readonly id: string
  readonly campaign_id: string
  readonly unit_id: string | null
  readonly topic: string
  readonly case_id: string | null
}

/** What a proposal had taken the place of is to be decided again when that one is set aside. */
async function restoreFormer(tx: Tx, dropped: Dropped): Promise<void> {
  if (dropped.case_id !== null || dropped.unit_id === null) return
  const replaced = await tx
    .selectFrom('intake_proposals')
    .select(['id', 'topic', 'mail_id'])
    .where('campaign_id', '=', dropped.campaign_id)
    .where('unit_id', '=', dropped.unit_id)
    .where('state', '=', 'replaced')
    .where('id', '<', dropped.id)
    .orderBy('id', 'desc')
    .execute()
  const former = replaced.find(({ topic }) => isSameTopic(topic, dropped.topic))
  if (!former) return
  await tx
    .updateTable('intake_proposals')
    .set({ state: 'proposed', decided_at: null, decided_by: null })
    .where('id', '=', former.id)
    .execute()
  await tx
    .updateTable('mails')
    .set({ state: 'read' })
    .where('id', '=', former.mail_id)
    .where('state', '=', 'taken')
    .execute()
}

/** Reads a mail again that could not be read, or takes back that it was set aside. */
export async function readAgain(app: App, actor: Actor, mailId: string): Promise<void> {
  const opened = await openMail(app, actor, 'mail.intake', mailId)
  await app.store.write(async (tx) => {
    await refuseTaken(tx, mailId)
    if (!['unreadable', 'dismissed'].includes(opened.mail.state))
      throw refusal('conflict', 'proposal-decided')
    await readAnew(tx, mailId, opened.mail.campaign_id)
    logMail(app, tx, actor, opened, 'mail.readAgain')
  })
}

/** Notes that a person has fetched a large attachment from where it lies. */
export async function noteFetched(app: App, actor: Actor, mailId: string, linkId: string): Promise<void> {
  const opened = await openMail(app, actor, 'mail.intake', mailId)
  await app.store.write(async (tx) => {
    const noted = await tx
      .updateTable('mail_links')
      .set({ fetched_at: app.clock.now(), fetched_by: actor.personId })
      .where('mail_id', '=', mailId)
      .where('id', '=', linkId)
      .where('fetched_at', 'is', null)
      .returning('name')
      .executeTakeFirst()
    if (!noted) throw refusal('not-found', 'not-found')
    logMail(app, tx, actor, opened, 'mail.link', { name: noted.name })
  })
}
