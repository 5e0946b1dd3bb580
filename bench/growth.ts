import { type Selectable, sql } from 'kysely'
import type { App } from '../src/actions/app.ts'
import { chainStart, hashOf } from '../src/engines/store/chain.ts'
import { setPaths } from '../src/engines/store/registry.ts'
import type { Schema } from '../src/engines/store/schema.ts'
import type { LoggedDeed, Read } from '../src/engines/store/store.ts'

/** What a copied table holds in a turn; other columns are copied as they are. */
type Copied = {
  readonly table: keyof Schema
  readonly columns: Readonly<Record<string, string>>
  readonly where?: string
}

const grown = (column: string) => `grown(s.${column}, t.turn)`
const person = (column: string) =>
  `coalesce((select id from grown_people g where g.of = s.${column} and g.turn = t.turn), s.${column})`
const organisation = (column: string) =>
  `coalesce((select id from grown_organisations g where g.of = s.${column} and g.turn = t.turn), s.${column})`
const turned = (column: string) => `s.${column} || '-' || t.turn`
const caseId = { case_id: grown('case_id') }
const scorer = { ...caseId, person_id: person('person_id') }

/** The tables in the order in which they rest on each other. */
const tables: readonly Copied[] = [
  {
    table: 'organisations',
    columns: {
      ...{ id: organisation('id'), parent_id: organisation('parent_id'), code: `s.code || '-' || t.turn` },
      ...{ recommends_through_id: organisation('recommends_through_id'), name: turned('name') },
    },
  },
  {
    table: 'organisation_names',
    columns: { organisation_id: organisation('organisation_id'), name: turned('name') },
  },
  { table: 'people', columns: { id: person('id'), login: turned('login'), name: turned('name') } },
  {
    table: 'offices',
    columns: {
      ...{ id: `grown(s.id || ${person('person_id')}, 0)`, person_id: person('person_id') },
      organisation_id: organisation('organisation_id'),
    },
    where: 'exists (select from grown_people g where g.turn = t.turn and g.of = s.person_id)',
  },
  { table: 'addressees', columns: { organisation_id: organisation('organisation_id') } },
  { table: 'batches', columns: { organisation_id: organisation('organisation_id') } },
  { table: 'panel_members', columns: { person_id: person('person_id') } },
  {
    table: 'cases',
    columns: {
      ...{ id: grown('id'), unit_id: organisation('unit_id'), channel_id: organisation('channel_id') },
      ...{ number: turned('number'), title: turned('title') },
    },
  },
  { table: 'case_drafts', columns: { ...caseId, saved_by: person('saved_by') } },
  { table: 'case_versions', columns: { ...caseId, title: turned('title'), made_by: person('made_by') } },
  {
    table: 'case_steps',
    columns: { ...scorer, id: grown('id'), organisation_id: organisation('organisation_id') },
  },
  { table: 'attachments', columns: { ...caseId, id: grown('id') } },
  { table: 'overrulings', columns: { ...caseId, id: grown('id') } },
  {
    table: 'round_cases',
    columns: {
      ...caseId,
      sort_key: `case when s.sort_key = '' then '' else left(s.sort_key, -6)
        || lpad((t.turn * 37 % 10000)::text, 6, '0') end`,
    },
  },
  { table: 'conflicts', columns: scorer },
  { table: 'assignments', columns: scorer },
  { table: 'score_sheets', columns: { ...scorer, id: grown('id') } },
  {
    table: 'awards',
    columns: {
      ...{ ...caseId, id: grown('id'), organisation_id: organisation('organisation_id') },
      ...{ place: 's.place + t.turn * 1000', certificate_number: turned('certificate_number') },
    },
  },
  {
    table: 'objections',
    columns: {
      ...{ id: grown('id'), award_id: grown('award_id'), number: turned('number') },
    },
  },
  { table: 'showcase_entries', columns: { ...caseId, topic: turned('topic') } },
  { table: 'outbox', columns: { ...caseId, id: grown('id') } },
]

/** Remembers the house as it is; every growth copies from there. */
export async function rememberFirst({ store: { read } }: App): Promise<void> {
  for (const { table } of [...tables, { table: 'events' }, { table: 'publications' }])
    await sql.raw(`create table first_${table} as select * from ${table}`).execute(read)
  await sql`create function grown(id text, turn int) returns text immutable language sql
    as $$ select md5(id || ' ' || turn)::uuid::text $$`.execute(read)
  await sql`create table grown_people (of text, turn int, id text, primary key (turn, of))`.execute(read)
  await sql`create table grown_organisations (of text, turn int, id text, primary key (turn, of))`.execute(
    read,
  )
}

/**
 * Grows every list of a house until its call holds as many cases as asked. A turn copies each case with all that
 * belongs to it, its unit and the people there; every third turn copies the recommenders, as their quota is about
 * eight; now and then cases are added to the same unions, so that lists of one union grow too. There is a reviewer
 * for about twenty cases.
 */
export async function growTo(app: App, count: number): Promise<void> {
  const { read } = app.store
  const { first, present } = await figures(read)
  const [from, to] = [Math.round(present / first), Math.ceil(count / first) - 1]
  if (to < from) return
  await foresee(read, first, from, to)
  for (const one of tables) await copy(read, one, from, to)
  await app.store.write(setPaths)
  await growPublications(read, to)
  for (let turn = from; turn <= to; turn += 1) await growLog(app, turn)
  await sql`vacuum analyze`.execute(read)
}

async function figures(read: Read): Promise<{ first: number; present: number }> {
  const { rows } = await sql<{ first: number; present: number }>`
    select (select count(*) from first_cases) as first, (select count(*) from cases) as present`.execute(read)
  return rows[0] ?? { first: 0, present: 0 }
}

/** Names the people and unions of each turn beforehand: staff of the root stay, reviewers come round again. */
async function foresee(read: Read, first: number, from: number, to: number): Promise<void> {
  const panels = Math.max(1, Math.ceil(((to + 1) * first) / 20 / 9))
  const turns = sql`generate_series(${from}::int, ${to}::int) as t (turn)`
  const copyOf = sql`case when s.kind in ('county', 'industry', 'group', 'department') then t.turn / 3 else t.turn end`
  await sql`insert into grown_organisations select s.id, t.turn, grown(s.id, ${copyOf})
    from first_organisations s, ${turns} where s.parent_id is not null and (${copyOf}) % 20 <> 0`.execute(
    read,
  )
  await sql`insert into grown_people
    select distinct on (t.turn, s.person_id) s.person_id, t.turn, case when s.role = 'reviewer'
      then grown(s.person_id, t.turn % ${panels}::int) else grown(s.person_id || g.id, 0) end
    from ${turns} cross join first_offices s
    left join grown_organisations g on g.of = s.organisation_id and g.turn = t.turn
    where case when s.role = 'reviewer' then t.turn % ${panels}::int <> 0 else g.id is not null end
    order by t.turn, s.person_id, g.id nulls last`.execute(read)
}

async function copy(read: Read, { table, columns, where }: Copied, from: number, to: number): Promise<void> {
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} order by ordinal_position`.execute(read)
  const names = rows.map(({ name }) => name)
  const values = names.map((name) => columns[name] ?? `s.${name}`)
  await sql
    .raw(
      `insert into ${table} (${names.join(', ')}) select ${values.join(', ')}
      from first_${table} s, generate_series(${from}, ${to}) as t (turn)
      where ${where ?? 'true'} on conflict do nothing`,
    )
    .execute(read)
}

async function growPublications(read: Read, to: number): Promise<void> {
  await sql`update publications set entries = (select jsonb_agg(entry || jsonb_build_object(
      'awardId', case when turn = 0 then entry ->> 'awardId' else grown(entry ->> 'awardId', turn) end))
    from generate_series(0, ${to}::int) as turn, jsonb_array_elements(f.entries) as entry)
    from first_publications f where f.id = publications.id`.execute(read)
}

/** Writes the deeds of a turn into the log again, on its chain. */
async function growLog(app: App, turn: number): Promise<void> {
  const { read } = app.store
  const last = await read
    .selectFrom('events')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  let [sequence, previousHash] = [last?.sequence ?? 0, last?.hash ?? chainStart]
  const { rows } = await sql<
    Selectable<Schema['events']>
  >`select s.*, grown(s.id, ${turn}) as id, grown(s.subject_id, ${turn})
    as subject_id from first_events s order by sequence`.execute(read)
  const chained = rows.map((row) => {
    sequence += 1
    const hash = hashOf({ ...deedOf(row), sequence, id: row.id, details: row.details }, previousHash)
    const event = {
      ...row,
      sequence,
      details: JSON.stringify(row.details),
      previous_hash: previousHash,
      hash,
    }
    previousHash = hash
    return event
  })
  await app.store.write(async (tx) => {
    for (let at = 0; at < chained.length; at += 500)
      await tx
        .insertInto('events')
        .values(chained.slice(at, at + 500))
        .execute()
  })
}

function deedOf(row: Selectable<Schema['events']>): LoggedDeed {
  return {
    at: row.at,
    personId: row.person_id,
    personName: row.person_name,
    role: row.office_role,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    deed: row.deed,
    campaignId: row.campaign_id,
    subject: { kind: row.subject_kind, id: row.subject_id },
  }
}
