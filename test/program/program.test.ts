import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, startEmbedded } from '../../src/engines/store/embedded.ts'
import { openPostgres } from '../../src/engines/store/postgres.ts'
import { timeOrderedIds } from '../../src/foundation/ids.ts'

const root = resolve(import.meta.dirname, '../..')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dianfan-program-'))
  await chmod(folder, 0o755)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

type Run = { child: ChildProcess; words: () => string; code: Promise<number | null> }

function run(words: readonly string[], environment: Record<string, string> = {}): Run {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    DIANFAN_DATA: join(folder, 'data'),
    ...environment,
  }
  const child = spawn(process.execPath, ['--import', 'tsx', ...words], { cwd: root, env })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return { child, words: () => said, code: new Promise((done) => child.once('close', done)) }
}

async function until(what: () => Promise<boolean> | boolean): Promise<void> {
  for (let left = 600; left > 0; left -= 1) {
    if (await what()) return
    await wait(50)
  }
  throw new Error('it did not come about within 30 seconds')
}

async function healthOf(port: number): Promise<number> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    (response) => response.status,
    () => 0,
  )
}

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
