import type { Readable } from 'node:stream'
import { isLitter, plainPath } from '../domain/intake/upload.ts'
import { type ComeFile, readSourceWords, sourceLimits, titleOfText } from '../domain/likeness/source.ts'
import type { Actor } from '../domain/person/roles.ts'
import { dropFromMaps } from '../engines/store/likenessMaps.ts'
import {
  dropSourceTexts,
  isFileKept,
  keepSourceText,
  sourceById,
  sourcesOf,
  textIdsOf,
} from '../engines/store/likenessSources.ts'
import { dayOf } from '../foundation/clock.ts'
import { isId } from '../foundation/ids.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { deedOf, permit } from './deed.ts'
import { printsInHouse } from './likenessSettings.ts'

/** What the actor's house compares cases with besides those of its calls. */
export async function listSources(app: App, actor: Actor) {
  permit(actor, 'likeness.configure')
  return sourcesOf(app.store.read, actor.office.organisationId)
}

/** Stores a file of a source by stream until it is read; what systems lay beside files is passed over. */
export async function takeSourceFile(
  app: App,
  actor: Actor,
  file: { readonly name: string; readonly content: Readable },
): Promise<ComeFile | null> {
  permit(actor, 'likeness.configure')
  const path = plainPath(file.name)
  if (isLitter(path)) {
    file.content.resume()
    return null
  }
  const { sha256 } = await app.files.put(file.content, { maxBytes: sourceLimits.maxBytes })
  return { path, sha256 }
}

/** Adds a source: a pasted text at once, files when they are read in the background. */
export async function addSource(
  app: App,
  actor: Actor,
  typed: Readonly<Record<'name' | 'year' | 'pasted', string>>,
  come: readonly ComeFile[],
): Promise<{ id: string }> {
  permit(actor, 'likeness.configure')
  const at = app.clock.now()
  const read = readSourceWords(typed, Number(dayOf(at).slice(0, 4)))
  if (!read.ok) throw refusal('invalid', 'form', {}, read.problems)
  const { name, year, pasted } = read.words
  if (pasted === '' && come.length === 0)
    throw refusal('invalid', 'form', {}, { pasted: { code: 'source-empty' } })
  const id = app.ids.next()
  const { organisationId } = actor.office
  const prints = await printsInHouse(app.store.read, organisationId)
  await app.store.write(async (tx) => {
    const waiting = come.length > 0
    await tx
      .insertInto('likeness_sources')
      .values({
        ...{ organisation_id: organisationId, id, name, year, added_at: at, added_by: actor.personId },
        ...{ come: JSON.stringify(come), files_come: come.length, files_read: 0, problems: '[]' },
        read_at: waiting ? null : at,
      })
      .execute()
    if (pasted !== '') {
      const text = { id: app.ids.next(), title: titleOfText(pasted), body: pasted, prints: prints(pasted) }
      await keepSourceText(tx, { organisationId, sourceId: id }, text)
    }
    if (waiting) tx.enqueue('likeness.source', { organisationId, sourceId: id })
    const details = { name, year, files: come.length, pasted: pasted !== '' }
    tx.log(deedOf(actor, at, 'likeness.source.add', { kind: 'likenessSource', id }, details))
  })
  return { id }
}

/** Removes a source with every trace of its texts; what was ruled of them stays as what people said. */
export async function removeSource(app: App, actor: Actor, id: string): Promise<void> {
  permit(actor, 'likeness.configure')
  const { organisationId } = actor.office
  const come = await app.store.write(async (tx) => {
    const source = isId(id) ? await sourceById(tx, organisationId, id) : undefined
    if (!source) throw refusal('not-found', 'not-found')
    await dropFromMaps(tx, await textIdsOf(tx, organisationId, id))
    await dropSourceTexts(tx, organisationId, id)
    await tx
      .deleteFrom('likeness_sources')
      .where('organisation_id', '=', organisationId)
      .where('id', '=', id)
      .execute()
    const about = { kind: 'likenessSource', id }
    const details = { name: source.name, year: source.year }
    tx.log(deedOf(actor, app.clock.now(), 'likeness.source.remove', about, details))
    return source.come
  })
  await forgetFiles(app, come)
}

/** Removes files that nothing else keeps. */
export async function forgetFiles(app: App, come: readonly ComeFile[]): Promise<void> {
  for (const file of come) if (!(await isFileKept(app.store.read, file))) await app.files.remove(file.sha256)
}
