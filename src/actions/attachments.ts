import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { PictureFacts } from '../domain/case/facts.ts'
import { formTokenMark } from '../domain/case/formToken.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { ByteRange, OpenFile, StoredFile } from '../engines/files/files.ts'
import { type AttachmentRow, attachmentById } from '../engines/store/attachments.ts'
import { newestVersion } from '../engines/store/cases.ts'
import type { Tx } from '../engines/store/store.ts'
import { readMarksApart } from '../formats/apart.ts'
import { makeDerivative, measurePicture } from '../formats/picture.ts'
import { isId } from '../foundation/ids.ts'
import { Refusal, refusal } from '../foundation/refusal.ts'
import { tidyPasted } from '../foundation/text.ts'
import type { App } from './app.ts'
import { type Opened, openCase } from './caseAccess.ts'
import { lockEditable, logAbout } from './caseDrafts.ts'
import { attachFile } from './caseFiles.ts'

/** What a file of a case may weigh, and how many photos a case may hold while it is written. */
export const attachmentLimits = { maxBytes: 60_000_000, photos: 60 } as const

/** The kinds of pictures made of a photo for pages: their longest side in pixels. */
const sizes = { small: 480, large: 1600 } as const
export type PictureSize = keyof typeof sizes

export type AttachmentKind = AttachmentRow['kind']

/** Adds a photo, the stamped scan or the recommender's seal to a case by stream; a new scan takes the old one's place. */
export async function addAttachment(
  app: App,
  actor: Actor,
  caseId: string,
  file: { readonly kind: AttachmentKind; readonly name: string; readonly content: Readable | Buffer },
): Promise<AttachmentRow> {
  const opened = await openCase(app, actor, file.kind === 'seal' ? 'case.endorse' : 'case.edit', caseId)
  const { theCase } = opened
  const stored = await app.files.put(file.content, attachmentLimits)
  const measured = await app.files.withPath(stored.sha256, measurePicture)
  const name = plainName(file.name)
  await refuseUnfit(app, file.kind, name, stored.sha256, measured)
  const picture = file.kind === 'scan' ? await withMarks(app, stored.sha256, measured) : measured
  const at = app.clock.now()
  const id = app.ids.next()
  await app.store.write(async (tx) => {
    await lockFor(app, tx, opened, file.kind)
    await keepPicture(tx, stored, picture, at)
    if (file.kind === 'scan') await removeScans(tx, opened, at)
    const added = { campaignId: theCase.campaignId, caseId, id, kind: file.kind, name, addedAt: at }
    await attachFile(tx, { ...added, sha256: stored.sha256 }, actor.personId)
    logAbout(app, tx, actor, opened, 'case.attach', { kind: file.kind, name, sha256: stored.sha256 })
  })
  const { campaignId } = theCase
  return { campaignId, caseId, id, kind: file.kind, name, ...stored, picture, addedAt: at, removedAt: null }
}

/** What the code and the seals on a scanned form tell, looked for when it arrives. */
export async function withMarks(app: App, sha256: string, picture: PictureFacts): Promise<PictureFacts> {
  if (picture.marks) return picture
  const read = await app.files.withPath(sha256, async (path) =>
    readMarksApart(await readFile(path), formTokenMark),
  )
  return { ...picture, marks: read.ok ? read.value : null }
}

/** A file that is known already keeps what was measured of it, unless it is now seen as a scan. */
async function keepPicture(tx: Tx, stored: StoredFile, picture: PictureFacts, at: Date): Promise<void> {
  const told = { picture: JSON.stringify(picture) }
  await tx
    .insertInto('files')
    .values({ ...stored, ...told, stored_at: at })
    .onConflict((conflict) => {
      const known = conflict.column('sha256')
      return picture.marks ? known.doUpdateSet(told) : known.doNothing()
    })
    .execute()
}

function plainName(name: string): string {
  const last = tidyPasted(name).split(/[\\/]/).at(-1)?.trim() ?? ''
  return (
    Array.from(last.replace(/[\n\t]/g, ' '))
      .slice(0, 160)
      .join('') || '-'
  )
}

/** An empty file and one that is no picture (of a scan: no picture nor PDF) is refused and not kept. */
async function refuseUnfit(
  app: App,
  kind: AttachmentKind,
  name: string,
  sha256: string,
  { bytes, format }: PictureFacts,
): Promise<void> {
  const fit = format !== 'other' && (kind !== 'photo' || format !== 'pdf')
  if (bytes > 0 && fit) return
  const known = await app.store.read
    .selectFrom('files')
    .select('sha256')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  if (!known) await app.files.remove(sha256)
  if (bytes === 0) throw refusal('invalid', 'file-empty', { name })
  throw refusal('invalid', kind === 'photo' ? 'not-a-picture' : 'not-a-scan', { name })
}

async function lockFor(app: App, tx: Tx, opened: Opened, kind: AttachmentKind): Promise<void> {
  if (kind === 'seal') return
  await lockEditable(app, tx, opened)
  if (kind === 'scan') return
  const { count } = await tx
    .selectFrom('attachments')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('campaign_id', '=', opened.theCase.campaignId)
    .where('case_id', '=', opened.theCase.id)
    .where('kind', '=', 'photo')
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (count >= attachmentLimits.photos)
    throw refusal('invalid', 'too-many-photos', { max: attachmentLimits.photos })
}

async function removeScans(tx: Tx, { theCase }: Opened, at: Date): Promise<void> {
  await tx
    .updateTable('attachments')
    .set({ removed_at: at })
    .where('campaign_id', '=', theCase.campaignId)
    .where('case_id', '=', theCase.id)
    .where('kind', '=', 'scan')
    .where('removed_at', 'is', null)
    .execute()
}

/** Takes a photo or the scan out of a case that is being written; versions handed in before keep it. */
export async function removeAttachment(app: App, actor: Actor, attachmentId: string): Promise<void> {
  const file = await fileById(app, attachmentId)
  if (file.kind === 'seal') throw refusal('not-found', 'not-found')
  const opened = await openCase(app, actor, 'case.edit', file.caseId)
  await app.store.write(async (tx) => {
    await lockEditable(app, tx, opened)
    const removed = await tx
      .updateTable('attachments')
      .set({ removed_at: app.clock.now() })
      .where('id', '=', attachmentId)
      .where('removed_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (removed) logAbout(app, tx, actor, opened, 'case.detach', { kind: file.kind, name: file.name })
  })
}

async function fileById(app: App, id: string): Promise<AttachmentRow> {
  const file = isId(id) ? await attachmentById(app.store.read, id) : undefined
  if (!file) throw refusal('not-found', 'file-not-found')
  return file
}

/** A file of a case to be read, whole or in part, by whoever may read what it belongs to. */
export async function openAttachment(
  app: App,
  actor: Actor,
  attachmentId: string,
  range?: ByteRange,
): Promise<{ file: AttachmentRow; content: OpenFile }> {
  const file = await readableFile(app, actor, attachmentId)
  return { file, content: await app.files.open(file.sha256, range) }
}

/** A small or large picture of a photo, without what the camera recorded; refused where none can be made. */
export async function openPicture(
  app: App,
  actor: Actor,
  attachmentId: string,
  size: PictureSize,
): Promise<{ file: AttachmentRow; content: OpenFile }> {
  const file = await readableFile(app, actor, attachmentId)
  return { file, content: await pictureOf(app, file.sha256, size) }
}

/** Makes the pictures of a photo ahead of the first page that shows it; one that cannot be decoded has none. */
export async function derivePictures(app: App, sha256: string): Promise<void> {
  const picture = await app.store.read
    .selectFrom('files')
    .select('picture')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  if (!picture) return
  for (const size of ['small', 'large'] as const) {
    try {
      const { stream } = await pictureOf(app, sha256, size)
      stream.destroy()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
}

/** A small or large picture of a stored photo, without metadata; whether it may be seen is asked before. */
export async function pictureOf(app: App, sha256: string, size: PictureSize): Promise<OpenFile> {
  return app.files.derivative(sha256, `${size}.webp`, async (path) => {
    const made = await makeDerivative(path, { longSide: sizes[size], format: 'webp' })
    if (!made.ok) throw refusal('not-found', 'no-picture', { reason: made.reason })
    return made.value
  })
}

/** What is not yet handed in is seen by the own unit only. */
async function readableFile(app: App, actor: Actor, id: string): Promise<AttachmentRow> {
  const file = await fileById(app, id)
  const { theCase } = await openCase(app, actor, 'case.read', file.caseId)
  if (file.kind === 'seal' || actor.office.organisationId === theCase.unitId) return file
  const version = await newestVersion(app.store.read, theCase.campaignId, theCase.id)
  const shown = version
    ? [version.content.scanId, ...version.content.photos.map((photo) => photo.attachmentId)]
    : []
  if (shown.includes(id)) return file
  throw refusal('not-found', 'file-not-found')
}
