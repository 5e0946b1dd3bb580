import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../src/engines/store/embedded.ts'
import { withServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string
    /** Where houses that are filled once for the whole run keep their files. */
    filledFolder: string
  }
}

/**
 * Starts one PostgreSQL for the whole run, reached by URL over loopback; each test file makes its own database.
 * Nothing of it outlives the run, so it does not wait for the disk; what must outlive a fall is tested on the
 * program's own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'dianfan-test-'))
  await chmod(folder, 0o755)
  const database = await startEmbedded(join(folder, 'postgres'), { loopback: true })
  await withServer(database.url, async (client) => {
    await client.query('alter system set fsync = off')
    await client.query('alter system set synchronous_commit = off')
    await client.query('select pg_reload_conf()')
  })
  project.provide('databaseUrl', database.url)
  project.provide('filledFolder', join(folder, 'filled'))
  return async () => {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
