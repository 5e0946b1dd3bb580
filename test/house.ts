import { randomBytes } from 'node:crypto'
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inject } from 'vitest'
import type { App } from '../src/actions/app.ts'
import { buildHouse } from '../src/app.ts'
import { configFrom } from '../src/config.ts'
import { withServer } from './server.ts'

/** A clock that stands where a test sets it. */
export type StandingClock = { now(): Date; set(instant: string | Date): void }

/** A house of its own on a new database of the run's PostgreSQL; `clock` stands at 2019-03-20 09:00 in China. */
export type TestHouse = {
  app: App
  clock: StandingClock
  databaseUrl: string
  folder: string
  close(): Promise<void>
  /** Closes the house and leaves it as it is, for others to copy. */
  leave(as: FilledHouse): Promise<void>
}

/** A house that was filled and closed: the name of its database, and the folder of its files. */
export type FilledHouse = { readonly database: string; readonly folder: string }

/**
 * Builds a house for one test file: real database, real files, and what settings are given besides; a copy of
 * `filled` where one is named.
 */
export async function testHouse(
  settings: Readonly<Record<string, string>> = {},
  filled?: FilledHouse,
): Promise<TestHouse> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const server = inject('databaseUrl')
  await withServer(server, (client) =>
    client.query(`create database ${name}${filled ? ` template ${filled.database}` : ''}`),
  )
  const databaseUrl = server.replace('/dianfan?', `/${name}?`)
  const folder = await mkdtemp(join(tmpdir(), 'dianfan-house-'))
  if (filled) await cp(filled.folder, folder, { recursive: true })
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
      await withServer(server, (client) => client.query(`drop database ${name} with (force)`))
      await rm(folder, { recursive: true, force: true })
    },
    async leave(as) {
      await house.close()
      await mkdir(dirname(as.folder), { recursive: true })
      await rename(folder, as.folder)
      await withServer(server, (client) => client.query(`alter database ${name} rename to ${as.database}`))
    },
  }
}
