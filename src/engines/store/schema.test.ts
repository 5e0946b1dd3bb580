import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../../test/house.ts'
import { firstBreak } from './chain.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const kinds: Record<string, string> = {
  text: 'string',
  timestamptz: 'Date',
  date: 'Day',
  bool: 'boolean',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  _int4: 'number[]',
  bytea: 'Buffer',
  numeric: 'number',
}

test('the typed schema names every column of the migrated database, and its nullability', async () => {
  const files = ['people', 'cases', 'results', 'mails', 'intakes', 'likeness', 'photos'].map(
    (name) => new URL(`./tables/${name}.ts`, import.meta.url),
  )
  const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const { rows } = await sql<{
    table_name: string
    column_name: string
    udt_name: string
    is_nullable: string
  }>`
    select table_name, column_name, udt_name, is_nullable from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely_%'`.execute(house.app.store.read)
  const body = sources.map((source) => source.slice(source.indexOf('export type'))).join('\n')
  const declared = new Set<string>()
  for (const [, table, columns] of body.matchAll(/^ {2}(\w+): \{([^}]*(?:\{[^}]*\}[^}]*)*?)\n? *\}$/gm)) {
    for (const [, column, type] of (columns ?? '').matchAll(/(\w+): ([^;\n]+)/g)) {
      declared.add(`${table}.${column}${/\| null$/.test(type?.trim() ?? '') ? '?' : ''}`)
    }
  }
  const real = new Set(
    rows.map(
      (row) =>
        `${row.table_name}.${row.column_name}${row.is_nullable === 'YES' && row.udt_name !== 'jsonb' ? '?' : ''}`,
    ),
  )
  expect(rows.every((row) => row.udt_name === 'jsonb' || kinds[row.udt_name] !== undefined)).toBe(true)
  expect([...real].filter((name) => !declared.has(name))).toEqual([])
  expect([...declared].filter((name) => !real.has(name))).toEqual([])
})

test('the chain of events breaks where a row was changed behind the program', async () => {
  const deed = (id: string) => ({
    at: new Date(0),
    personId: null,
    personName: '',
    role: null,
    organisationId: null,
    organisationName: '',
    deed: 'x',
    campaignId: null,
    subject: { kind: 'test', id },
  })
  await house.app.store.write(async (tx) => {
    tx.log(deed('one'))
    tx.log(deed('two'))
    tx.log(deed('three'))
  })
  expect(await firstBreak(house.app.store.read)).toEqual({ checked: 3, brokenAt: null })
  await sql`alter table events disable trigger events_append_only`.execute(house.app.store.read)
  await sql`update events set deed = 'y' where sequence = 2`.execute(house.app.store.read)
  expect(await firstBreak(house.app.store.read)).toEqual({ checked: 1, brokenAt: 2 })
})

test('rows of the log cannot be changed or removed', async () => {
  await sql`alter table events enable trigger events_append_only`.execute(house.app.store.read)
  await expect(sql`delete from events`.execute(house.app.store.read)).rejects.toThrow(
    'never changed or removed',
  )
})
