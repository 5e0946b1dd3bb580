import { buffer } from 'node:stream/consumers'
import { isLitter } from '../domain/intake/upload.ts'
import { type ComeFile, sourceLimits, titleOfText, type UnreadFile } from '../domain/likeness/source.ts'
import {
  keepSourcePrints,
  keepSourceText,
  noteSourceRead,
  sourceById,
  sourceTextRows,
} from '../engines/store/likenessSources.ts'
import { readDocumentApart, unpackApart } from '../formats/apart.ts'
import { isArchive } from '../formats/archive.ts'
import type { App } from './app.ts'
import { printsInHouse } from './likenessSettings.ts'
import { forgetFiles } from './likenessSources.ts'

type Source = { readonly organisationId: string; readonly sourceId: string }

/** What the files of a source hold: texts, and what could not be read. */
type Found = {
  readonly texts: { readonly path: string; readonly body: string }[]
  readonly problems: UnreadFile[]
}

/**
 * Reads the files that came with a source, those in archives too, and keeps the texts; the files themselves are kept no
 * longer. Read again after a crash, it is the same.
 */
export async function readSource(app: App, { organisationId, sourceId }: Source): Promise<void> {
  const source = await sourceById(app.store.read, organisationId, sourceId)
  if (!source || source.read_at) return
  const found: Found = { texts: [], problems: [] }
  for (const [index, file] of source.come.entries()) {
    if (await app.files.has(file.sha256)) await readFileInto(app, file, found)
    else found.problems.push({ path: file.path, reason: 'closed' })
    await app.store.write((tx) => noteSourceRead(tx, sourceId, index + 1))
  }
  await keepFound(app, { organisationId, sourceId }, found)
  await forgetFiles(app, source.come)
}

async function readFileInto(app: App, { path, sha256 }: ComeFile, found: Found): Promise<void> {
  const { stream } = await app.files.open(sha256)
  const bytes = await buffer(stream)
  if (!isArchive(bytes)) return readTextInto(path, bytes, found)
  const unpacked = await unpackApart(bytes)
  if (!unpacked.ok) {
    found.problems.push({ path, reason: unpacked.reason })
    return
  }
  for (const { path: inner, bytes: content } of unpacked.value.files) {
    if (isLitter(inner)) continue
    await readTextInto(`${path}/${inner}`, Buffer.from(content), found)
  }
  for (const { path: inner, reason } of unpacked.value.rejected)
    found.problems.push({ path: `${path}/${inner}`, reason })
}

async function readTextInto(path: string, bytes: Buffer, { texts, problems }: Found): Promise<void> {
  const read = await readDocumentApart(bytes, path)
  const body = read.ok ? read.value.text.toWellFormed().replaceAll('\0', ' ').trim() : ''
  if (!read.ok) problems.push({ path, reason: read.reason })
  else if (body === '') problems.push({ path, reason: 'empty' })
  else if (body.length > sourceLimits.text || texts.length >= sourceLimits.texts)
    problems.push({ path, reason: 'too-large' })
  else texts.push({ path, body })
}

/** Two files with the same text are one text of the source. */
async function keepFound(app: App, source: Source, { texts, problems }: Found): Promise<void> {
  const prints = await printsInHouse(app.store.read, source.organisationId)
  await app.store.write(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('likeness_sources')
      .set({ read_at: app.clock.now(), come: '[]', problems: JSON.stringify(problems.slice(0, 200)) })
      .where('id', '=', source.sourceId)
      .where('read_at', 'is', null)
      .executeTakeFirst()
    if (Number(numUpdatedRows) === 0) return
    for (const body of new Set(texts.map((text) => text.body))) {
      const title = titleOfText(body)
      await keepSourceText(tx, source, { id: app.ids.next(), title, body, prints: prints(body) })
    }
  })
}

/** Makes the fingerprints of all added texts of an organisation again, one transaction for each. */
export async function reindexSources(app: App, organisationId: string): Promise<number> {
  const prints = await printsInHouse(app.store.read, organisationId)
  const rows = await sourceTextRows(app.store.read, organisationId).execute()
  for (const { id, body } of rows)
    await app.store.write((tx) => keepSourcePrints(tx, organisationId, id, prints(body)))
  return rows.length
}
