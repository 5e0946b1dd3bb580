import { sql } from 'kysely'
import type { ComeFile } from '../../domain/likeness/source.ts'
import { keptPrints } from './likeness.ts'
import type { Read, Tx } from './store.ts'

/** The sources of an organisation with how many texts they hold, the newest year first. */
export function sourcesOf(read: Read, organisationId: string) {
  return read
    .selectFrom('likeness_sources as source')
    .innerJoin('people', 'people.id', 'source.added_by')
    .select([
      'source.id',
      'source.name',
      'source.year',
      'source.added_at as addedAt',
      'people.name as addedBy',
    ])
    .select(['files_come as filesCome', 'files_read as filesRead', 'read_at as readAt', 'problems'])
    .select((eb) =>
      eb
        .selectFrom('likeness_source_texts as text')
        .select(({ fn }) => fn.countAll<number>().as('texts'))
        .whereRef('text.organisation_id', '=', 'source.organisation_id')
        .whereRef('text.source_id', '=', 'source.id')
        .as('texts'),
    )
    .where('source.organisation_id', '=', organisationId)
    .orderBy('source.year', 'desc')
    .orderBy('source.added_at', 'desc')
    .execute()
}

/** The organisations that added texts. */
export async function organisationsWithSources(read: Read): Promise<string[]> {
  const rows = await read.selectFrom('likeness_sources').select('organisation_id as id').distinct().execute()
  return rows.map(({ id }) => id)
}

/** One source, or `undefined`. */
export function sourceById(read: Read, organisationId: string, id: string) {
  return read
    .selectFrom('likeness_sources')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** A text of a source ready to be kept. */
export type NewText = {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly prints: Uint32Array
}

/** Keeps a text with its fingerprints. */
export async function keepSourceText(
  tx: Tx,
  source: { readonly organisationId: string; readonly sourceId: string },
  { id, title, body, prints }: NewText,
): Promise<void> {
  const { organisationId, sourceId } = source
  await tx
    .insertInto('likeness_source_texts')
    .values({
      ...{ organisation_id: organisationId, id, source_id: sourceId, title, body },
      prints: keptPrints(prints),
    })
    .execute()
}

/** Keeps the fingerprints of a text in place of those it had. */
export async function keepSourcePrints(
  tx: Tx,
  organisationId: string,
  textId: string,
  prints: Uint32Array,
): Promise<void> {
  await tx
    .updateTable('likeness_source_texts')
    .set({ prints: keptPrints(prints) })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', textId)
    .execute()
}

/** The texts of a source by their identifiers. */
export async function textIdsOf(read: Read, organisationId: string, sourceId: string): Promise<string[]> {
  const rows = await read
    .selectFrom('likeness_source_texts')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('source_id', '=', sourceId)
    .execute()
  return rows.map(({ id }) => id)
}

/** Takes out the texts of a source with every trace of them. */
export async function dropSourceTexts(tx: Tx, organisationId: string, sourceId: string): Promise<void> {
  await tx
    .deleteFrom('likeness_source_texts')
    .where('organisation_id', '=', organisationId)
    .where('source_id', '=', sourceId)
    .execute()
}

/** Fewer fingerprints in common are chance. */
const leastShared = 2

/** The texts of an organisation's sources that share most fingerprints with a text. */
export async function sharingTexts(
  read: Read,
  organisationId: string,
  prints: Uint32Array,
  most: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select t.id from unnest(${keptPrints(prints)}::integer[]) as p (print)
    join likeness_source_texts t on t.prints @> array[p.print]
    where t.organisation_id = ${organisationId}
    group by 1 having count(*) >= ${leastShared}
    order by count(*) desc, 1 limit ${most}`.execute(read)
  return rows.map(({ id }) => id)
}

/** Texts of sources with what is told of their source, in the order of the identifiers. */
export async function sourceTexts(read: Read, organisationId: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await sourceTextRows(read, organisationId).where('text.id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The titles of texts by their identifiers; those that are gone have none. */
export async function titlesOfTexts(
  read: Read,
  organisationId: string,
  ids: readonly string[],
): Promise<{ id: string; title: string }[]> {
  if (ids.length === 0) return []
  return read
    .selectFrom('likeness_source_texts')
    .select(['id', 'title'])
    .where('organisation_id', '=', organisationId)
    .where('id', 'in', ids)
    .execute()
}

/** The texts of all sources of an organisation; the caller adds where and order. */
export function sourceTextRows(read: Read, organisationId: string) {
  return read
    .selectFrom('likeness_source_texts as text')
    .innerJoin('likeness_sources as source', (join) =>
      join
        .onRef('source.organisation_id', '=', 'text.organisation_id')
        .onRef('source.id', '=', 'text.source_id'),
    )
    .select(['text.id', 'text.title', 'text.body', 'source.name', 'source.year'])
    .where('text.organisation_id', '=', organisationId)
}

/** Notes how many files of a source are read. */
export async function noteSourceRead(tx: Tx, id: string, count: number): Promise<void> {
  await tx.updateTable('likeness_sources').set({ files_read: count }).where('id', '=', id).execute()
}

/** Whether a file that a source brought is on record for anything else, or waits in another source. */
export async function isFileKept(read: Read, { sha256 }: ComeFile): Promise<boolean> {
  const { rows } = await sql<{ kept: boolean }>`
    select exists (select 1 from files where sha256 = ${sha256})
      or exists (select 1 from likeness_sources where come @> ${JSON.stringify([{ sha256 }])}::jsonb) as kept`.execute(
    read,
  )
  return rows[0]?.kept ?? true
}
