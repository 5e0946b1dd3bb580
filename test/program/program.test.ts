import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, startEmbedded } from '../../src/engines/store/embedded.ts'
import { openPostgres } from '../../src/engines/store/postgres.ts'
import { timeOrderedIds } from '../../src/foundation/ids.ts'
import { healthOf, runIn, until } from './run.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dianfan-program-'))
  await chmod(folder, 0o755)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (words: readonly string[], environment?: Record<string, string>) =>
  runIn(folder, words, environment)

test('the program answers 503 until it can serve, then 200, and ends cleanly when it is asked to; a second start works', async () => {
  const port = await freePort()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const program = run(['src/main.ts', 'serve'], { PORT: String(port) })
    const seen = new Set<number>()
    await until(async () => {
      const status = await healthOf(port)
      seen.add(status)
      return status === 200
    })
    expect([...seen].every((status) => [0, 503, 200].includes(status))).toBe(true)
    program.child.kill(signal)
    expect(await program.code).toBe(0)
  }
})

test('a taken port is explained with the setting that changes it', async () => {
  const server = createServer()
  const port = await freePort()
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  const program = run(['src/main.ts', 'serve'], { PORT: String(port), HOST: '127.0.0.1' })
  expect(await program.code).toBe(1)
  expect(program.words()).toContain(`端口 ${port} 已被占用`)
  await new Promise((done) => server.close(done))
})

test('contradicting settings are refused by name with exit code 64', async () => {
  const program = run(['src/main.ts', 'serve'], { SMTP_URL: 'smtps://mail.example.org' })
  expect(await program.code).toBe(64)
  expect(program.words()).toContain('MAIL_FROM')
})

test('an unknown command is wrong usage, help is not', async () => {
  const unknown = run(['src/main.ts', 'dance'])
  const help = run(['src/main.ts', '--help'])
  expect(await unknown.code).toBe(64)
  expect(await help.code).toBe(0)
  expect(help.words()).toContain('doctor')
})

test('killed at any moment the program has kept every row it acknowledged', async () => {
  const home = join(folder, 'killed')
  const acknowledged: string[] = []
  for (const delay of [400, 150, 700]) {
    const writer = run(['test/program/writer.ts', home])
    await until(() => writer.words().split('\n').length > 3)
    await wait(delay)
    writer.child.kill('SIGKILL')
    await writer.code
    acknowledged.push(
      ...writer
        .words()
        .split('\n')
        .slice(0, -1)
        .filter((line) => /^\d+\.\d+$/.test(line)),
    )
  }
  const database = await startEmbedded(home)
  const { store, queue } = await openPostgres(database.url, timeOrderedIds)
  const kept = new Set(
    (await store.read.selectFrom('settings').select('key').execute()).map((row) => row.key),
  )
  await queue.stop()
  await store.close()
  await database.stop()
  expect(acknowledged.length).toBeGreaterThan(9)
  expect(acknowledged.filter((key) => !kept.has(key))).toEqual([])
})

test('a data folder that another program uses is refused by name', async () => {
  const home = join(folder, 'shared')
  const first = await startEmbedded(home)
  await expect(startEmbedded(home)).rejects.toMatchObject({ kind: 'unavailable', code: 'data-folder-in-use' })
  await first.stop()
})
