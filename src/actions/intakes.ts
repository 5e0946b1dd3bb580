import type { Readable } from 'node:stream'
import { intakeState, isLitter, plainPath } from '../domain/intake/upload.ts'
import type { Deed } from '../domain/person/deeds.ts'
import type { Actor } from '../domain/person/roles.ts'
import {
  type ChannelledUnion,
  casesOfIntake,
  channelledUnions,
  filesOfIntake,
} from '../engines/store/intakes.ts'
import type { Read } from '../engines/store/store.ts'
import { isId } from '../foundation/ids.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { type Call, callById } from './calls.ts'
import { insistInTerm } from './caseDrafts.ts'
import { deedOf, permit } from './deed.ts'
import { keepFile } from './mailFetching.ts'

/** What one upload may hold: files, and the bytes of each. */
export const intakeLimits = { files: 500, maxBytes: 60_000_000 } as const

/** A file that came with an upload and lies in the store. */
export type ComeFile = { readonly path: string; readonly sha256: string; readonly bytes: number }

/** The call of an intake; refused unless the actor may do the deed in it. */
export async function callForIntake(app: App, actor: Actor, deed: Deed, callId: string): Promise<Call> {
  const call = await callById(app, callId)
  permit(actor, deed, { organiserId: call.organiserId })
  return call
}

/** Stores a file of an upload by stream; what systems lay beside files is passed over. */
export async function takeIntakeFile(
  app: App,
  actor: Actor,
  callId: string,
  file: { readonly name: string; readonly content: Readable },
): Promise<ComeFile | null> {
  await callForIntake(app, actor, 'intake.begin', callId)
  const path = plainPath(file.name)
  if (isLitter(path)) {
    file.content.resume()
    return null
  }
  return { path, ...(await app.files.put(file.content, { maxBytes: intakeLimits.maxBytes })) }
}

/** Begins an intake of files that have come; they are read in the background, and nothing becomes a case yet. */
export async function beginIntake(
  app: App,
  actor: Actor,
  callId: string,
  come: readonly ComeFile[],
): Promise<{ id: string }> {
  const call = await callForIntake(app, actor, 'intake.begin', callId)
  insistInTerm(app, call)
  if (come.length === 0) throw refusal('invalid', 'intake-empty')
  const id = app.ids.next()
  const at = app.clock.now()
  await app.store.write(async (tx) => {
    await tx
      .insertInto('intakes')
      .values({
        ...{ campaign_id: call.id, id, organisation_id: actor.office.organisationId },
        ...{ begun_at: at, begun_by: actor.personId, files_come: come.length, files_read: 0 },
        ...{ read_at: null, applied_at: null, applied_by: null, undone_at: null, undone_by: null },
      })
      .execute()
    for (const [position, { path, sha256, bytes }] of come.entries()) {
      await keepFile(tx, { sha256, bytes }, at)
      const read = { role: 'other', reason: '', intake_case_id: null } as const
      const own = { campaign_id: call.id, intake_id: id, id: app.ids.next(), position, path, sha256 }
      await tx
        .insertInto('intake_files')
        .values({ ...own, ...read, came: true })
        .execute()
    }
    const about = { kind: 'intake', id, campaignId: call.id }
    tx.log(deedOf(actor, at, 'intake.begin', about, { files: come.length }))
    tx.enqueue('intake.read', { intakeId: id })
  })
  return { id }
}

/** An intake that an actor may do a deed to, with its call; those of another house are not seen. */
export async function openIntake(app: App, actor: Actor, deed: Deed, id: string) {
  const intake = isId(id) ? await intakeById(app.store.read, id) : undefined
  if (!intake) throw refusal('not-found', 'not-found')
  const call = await callForIntake(app, actor, deed, intake.campaign_id)
  if (intake.organisation_id !== actor.office.organisationId) throw refusal('not-found', 'not-found')
  return { intake, call }
}

/** An intake by its identifier. */
export function intakeById(read: Read, id: string) {
  return read.selectFrom('intakes').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The intakes of the actor's house in a call, the newest first. */
export async function listIntakes(app: App, actor: Actor, callId: string) {
  const call = await callForIntake(app, actor, 'intake.read', callId)
  const rows = await app.store.read
    .selectFrom('intakes')
    .innerJoin('people', 'people.id', 'intakes.begun_by')
    .select(['intakes.id', 'begun_at', 'files_come', 'read_at', 'applied_at', 'undone_at', 'people.name'])
    .where('campaign_id', '=', callId)
    .where('organisation_id', '=', actor.office.organisationId)
    .orderBy('begun_at', 'desc')
    .limit(50)
    .execute()
  return { call, intakes: rows.map((row) => ({ ...row, state: intakeState(row) })) }
}

/** An intake as it stands: how far it is read, what would become what, and what was made of it. */
export async function viewIntake(app: App, actor: Actor, id: string) {
  const { intake, call } = await openIntake(app, actor, 'intake.read', id)
  const { read } = app.store
  const [cases, files, unions] = await Promise.all([
    casesOfIntake(read, id),
    filesOfIntake(read, id),
    unionsInReach(read, actor, call),
  ])
  return { intake, call, state: intakeState(intake), cases, files, unions }
}

export type IntakeView = Awaited<ReturnType<typeof viewIntake>>

/** The unions for which an actor may make drafts: the recommender's own channel, for the organiser's house all. */
export async function unionsInReach(read: Read, actor: Actor, call: Call): Promise<ChannelledUnion[]> {
  const unions = await channelledUnions(read, call.rules)
  if (actor.office.role !== 'recommender') return unions
  return unions.filter(({ channelId }) => channelId === actor.office.organisationId)
}
