import { buffer } from 'node:stream/consumers'
import { type MailFile, sortFiles } from '../domain/intake/sorting.ts'
import { type Half, halvesAt, linesOf } from '../domain/intake/splitting.ts'
import type { Actor } from '../domain/person/roles.ts'
import type { StoredFile } from '../engines/files/files.ts'
import { knownUnions, partsOf } from '../engines/store/mails.ts'
import type { Tx } from '../engines/store/store.ts'
import { readDocumentApart } from '../formats/apart.ts'
import { measurePicture } from '../formats/picture.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { logMail, openMail } from './mailAccess.ts'
import { type PartChoice, regroupMail, splitByHand } from './mailGrouping.ts'

type Place = { readonly mailId: string; readonly partId: string }

async function readPart(app: App, { mailId, partId }: Place) {
  const parts = await partsOf(app.store.read, { mailId })
  const part = parts.find(({ id, reason }) => id === partId && reason !== splitByHand)
  if (!part) throw refusal('not-found', 'file-not-found')
  const { stream } = await app.files.open(part.sha256)
  const read = await readDocumentApart(await buffer(stream), part.path)
  if (!read.ok) throw refusal('unavailable', 'file-not-found')
  return { parts, part, text: read.value.text }
}

/** The lines of a document of a mail, and both halves where a line was chosen. */
export async function readSplit(app: App, actor: Actor, place: Place, line: number | null) {
  const opened = await openMail(app, actor, 'mail.intake', place.mailId)
  const { part, text } = await readPart(app, place)
  return { ...opened, part, lines: linesOf(text), halves: line === null ? null : halvesAt(text, line) }
}

/**
 * Parts a document that holds two cases before a line, as the clerk says: both halves become texts of their own, the
 * second one of a new case. The document stays as it came and belongs to none.
 */
export async function splitPart(app: App, actor: Actor, place: Place, line: number): Promise<void> {
  const opened = await openMail(app, actor, 'mail.intake', place.mailId)
  const { parts, part, text } = await readPart(app, place)
  const halves = halvesAt(text, line)
  if (!halves) throw refusal('invalid', 'form', {}, { line: { code: 'required' } })
  if (opened.mail.state !== 'read') throw refusal('conflict', 'proposal-decided')
  const known = (await knownUnions(app.store.read)).flatMap(({ names }) => names)
  const added = await keepHalves(app, part.path, halves)
  for (const one of sortFiles(added, opened.call.rules.form, known)) {
    if (one.role !== 'material') throw refusal('invalid', 'form', {}, { line: { code: 'half-no-case' } })
  }
  await app.store.write(async (tx) => {
    await tx.selectFrom('mails').select('id').where('id', '=', place.mailId).forUpdate().execute()
    await addParts(app, tx, { ...place, after: parts.length }, added)
    logMail(app, tx, actor, opened, 'mail.split', { name: part.path, title: halves[1].first.slice(0, 200) })
  })
  await regroupMail(app, actor, place.mailId, await groupsWith(app, place, parts, added))
}

type HalfFile = MailFile & { readonly stored: StoredFile }

async function keepHalves(app: App, path: string, halves: readonly Half[]): Promise<HalfFile[]> {
  const stem = path.replace(/\.\w{1,5}$/, '').slice(0, 480)
  const files: HalfFile[] = []
  for (const [index, { text }] of halves.entries()) {
    const bytes = Buffer.from(text)
    const read = await readDocumentApart(bytes, 'half.txt')
    const stored = await app.files.put(bytes, { maxBytes: bytes.length })
    const picture = await app.files.withPath(stored.sha256, measurePicture)
    files.push({
      ...{ id: app.ids.next(), path: `${stem}（${index + 1}）.txt`, stored, picture },
      ...{ document: read.ok ? read.value : null, scanned: false, inline: false },
    })
  }
  return files
}

async function addParts(
  app: App,
  tx: Tx,
  { mailId, partId, after }: Place & { after: number },
  added: readonly HalfFile[],
): Promise<void> {
  for (const [index, { id, path, stored, picture }] of added.entries()) {
    await tx
      .insertInto('files')
      .values({ ...stored, picture: JSON.stringify(picture), stored_at: app.clock.now() })
      .onConflict((known) => known.column('sha256').doNothing())
      .execute()
    await tx
      .insertInto('mail_parts')
      .values({
        ...{ mail_id: mailId, id, position: after + index, path, sha256: stored.sha256 },
        ...{ role: 'material', reader: 'txt', reason: '', proposal_id: null },
      })
      .execute()
  }
  await tx.updateTable('mail_parts').set({ reason: splitByHand }).where('id', '=', partId).execute()
}

/** Which case each file belongs to now, with the first half in place of the document and the second as a new case. */
async function groupsWith(
  app: App,
  { mailId, partId }: Place,
  parts: readonly { readonly id: string; readonly proposalId: string | null }[],
  [first, second]: readonly HalfFile[],
): Promise<Map<string, PartChoice>> {
  const proposals = await app.store.read
    .selectFrom('intake_proposals')
    .select('id')
    .where('mail_id', '=', mailId)
    .where('state', '=', 'proposed')
    .orderBy('position')
    .execute()
  const groupOf = (proposalId: string | null) => proposals.findIndex(({ id }) => id === proposalId) + 1
  const choices = new Map(parts.map((one) => [one.id, { group: groupOf(one.proposalId), role: '' }]))
  const own = choices.get(partId)?.group || proposals.length + 1
  choices.set(partId, { group: 0, role: '' })
  if (first) choices.set(first.id, { group: own, role: '' })
  if (second) choices.set(second.id, { group: proposals.length + 2, role: '' })
  return choices
}
