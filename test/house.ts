import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import type { App } from '../src/actions/app.ts'
import { buildHouse } from '../src/app.ts'
import { configFrom } from '../src/config.ts'

/** A clock that stands where a test sets it. */
export type StandingClock = { now(): Date; set(instant: string | Date): void }

/** A house of its own on a new database of the run's PostgreSQL; `clock` stands at 2019-03-20 09:00 in China. */
export type TestHouse = {
  app: App
  clock: StandingClock
  databaseUrl: string
  folder: string
  close(): Promise<void>
}

/** Builds a house for one test file: real database, real files, and what settings are given besides. */
export async function testHouse(settings: Readonly<Record<string, string>> = {}): Promise<TestHouse> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const server = inject('databaseUrl')
  await onServer(server, `create database ${name}`)
  const databaseUrl = server.replace('/dianfan?', `/${name}?`)
  const folder = await mkdtemp(join(tmpdir(), 'dianfan-house-'))
  let instant = new Date('2019-03-20T09:00:00+08:00')
  const clock: StandingClock = {
    now: () => new Date(instant),
    set: (next) => {
      instant = new Date(next)
    },
  }
  const config = configFrom({
    DATABASE_URL: databaseUrl,
    DIANFAN_DATA: folder,
    PUBLIC_URL: 'http://localhost',
    ...settings,
  })
  const house = await buildHouse(config, { clock })
  return {
    app: house.app,
    clock,
    databaseUrl,
    folder,
    async close() {
      await house.close()
      await onServer(server, `drop database ${name} with (force)`)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
