import { readdir, readFile } from 'node:fs/promises'
import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { Ids } from '../../foundation/ids.ts'
import { appendEvents } from './chain.ts'
import { refuseAfterEnd } from './ended.ts'
import { type JobName, type Jobs, jobNames, type Queue } from './jobs.ts'
import type { Schema } from './schema.ts'
import type { LoggedDeed, Read, Store, Tx } from './store.ts'

const asNumber = (text: string) => Number(text)
pg.types.setTypeParser(pg.types.builtins.INT8, asNumber)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, asNumber)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

const migrationFolder = new URL('./migrations/', import.meta.url)

async function migrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(migrationFolder)).filter((name) => name.endsWith('.sql')).sort()
  const entries = names.map(async (name) => {
    const text = await readFile(new URL(name, migrationFolder), 'utf8')
    return [
      name.replace(/\.sql$/, ''),
      { up: async (db: Kysely<unknown>) => void (await sql.raw(text).execute(db)) },
    ]
  })
  return Object.fromEntries(await Promise.all(entries))
}

function reading(db: Kysely<Schema>): Read {
  return {
    selectFrom: db.selectFrom.bind(db),
    selectNoFrom: db.selectNoFrom.bind(db),
    with: db.with.bind(db),
    withRecursive: db.withRecursive.bind(db),
    getExecutor: db.getExecutor.bind(db),
    fn: db.fn,
  }
}

type WaitingJob = { name: JobName; payload: object; startAfter: Date | undefined }

/** Connects to a PostgreSQL by URL, brings its tables up to date and starts the job queue. */
export async function openPostgres(url: string, ids: Ids, options: { connections?: number } = {}) {
  const pool = new pg.Pool({ connectionString: url, max: options.connections ?? 16 })
  pool.on('error', () => undefined)
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  const migrator = new Migrator({ db, provider: { getMigrations: migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
  const boss = new PgBoss({ db: { executeSql: (text, values) => pool.query(text, values) }, schema: 'jobs' })
  boss.on('error', () => undefined)
  await boss.start()
  for (const name of jobNames) await boss.createQueue(name, { retryLimit: 8, retryBackoff: true })
  return { store: storeOf(db, boss, ids), queue: queueOf(boss) }
}

/** Empties a database: every table and every job is gone. */
export async function clearPostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('drop schema if exists jobs cascade; drop schema public cascade; create schema public')
  } finally {
    await client.end()
  }
}

function storeOf(db: Kysely<Schema>, boss: PgBoss, ids: Ids): Store {
  return {
    read: reading(db),
    async write(deed) {
      return db.transaction().execute(async (trx) => {
        const logged: LoggedDeed[] = []
        const jobs: WaitingJob[] = []
        const tx: Tx = {
          ...reading(trx),
          insertInto: trx.insertInto.bind(trx),
          updateTable: trx.updateTable.bind(trx),
          deleteFrom: trx.deleteFrom.bind(trx),
          log: (entry) => void logged.push(entry),
          enqueue: (name, payload, startAfter) => void jobs.push({ name, payload, startAfter }),
        }
        const result = await deed(tx)
        for (const job of jobs) await sendJob(boss, trx, job)
        if (logged.length > 0) {
          await refuseAfterEnd(trx, logged)
          await appendEvents(trx, logged, ids)
        }
        return result
      })
    },
    alone: (name, work) => alone(db, name, work),
    close: () => db.destroy(),
  }
}

/** The lock belongs to a connection, so that the database gives it back the moment the program dies. */
async function alone<T>(db: Kysely<Schema>, name: string, work: () => Promise<T>): Promise<T | null> {
  return db.connection().execute(async (held) => {
    const key = sql`hashtextextended(${name}, 0)`
    const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${key}) as got`.execute(held)
    if (!rows[0]?.got) return null
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${key})`.execute(held)
    }
  })
}

async function sendJob(boss: PgBoss, trx: Kysely<Schema>, job: WaitingJob): Promise<void> {
  const executeSql = async (text: string, values: unknown[] = []) => {
    const { rows } = await trx.executeQuery(CompiledQuery.raw(text, values))
    return { rows: rows as unknown[] as Record<string, unknown>[] }
  }
  await boss.send(job.name, job.payload, {
    db: { executeSql },
    ...(job.startAfter ? { startAfter: job.startAfter } : {}),
  })
}

function queueOf(boss: PgBoss): Queue {
  return {
    async work<N extends JobName>(name: N, deed: (payload: Jobs[N]) => Promise<void>, atOnce = 1) {
      const how = { pollingIntervalSeconds: 1, batchSize: atOnce, burstWhenBatchFull: atOnce > 1 }
      await boss.work<Jobs[N]>(name, how, async (taken) => {
        for (const job of taken) await deed(job.data)
      })
    },
    repeat: (name, cron) => boss.schedule(name, cron, {}, { tz: 'Asia/Shanghai' }),
    stop: () => boss.stop({ graceful: true, timeout: 3_000, close: false }),
  }
}
