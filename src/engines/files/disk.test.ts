import { spawn } from 'node:child_process'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../test/samples/folder.ts'
import { diskFiles } from './disk.ts'
import type { Files } from './files.ts'

const { path } = temporaryFolder()
const limit = { maxBytes: 1_000_000 }

async function count(files: Files): Promise<number> {
  let found = 0
  for await (const _ of files.list()) found += 1
  return found
}

/** Starts a process that puts an endless stream, kills it once it has written, and answers its exit signal. */
async function killedWhilePutting(folder: string): Promise<NodeJS.Signals | null> {
  const program = `
    import { Readable } from 'node:stream'
    import { diskFiles } from ${JSON.stringify(fileURLToPath(new URL('./disk.ts', import.meta.url)))}
    const files = await diskFiles(${JSON.stringify(folder)})
    await files.put(Buffer.from('whole'), { maxBytes: 10 })
    const endless = Readable.from((async function* () { for (;;) yield Buffer.alloc(65536) })())
    setTimeout(() => console.log('writing'), 150)
    await files.put(endless, { maxBytes: Infinity })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program])
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.kill('SIGKILL')
  return new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)))
}

test('a put that is killed leaves nothing visible, and its remains are cleared at the next start', async () => {
  const folder = join(path(), 'killed')
  expect(await killedWhilePutting(folder)).toBe('SIGKILL')
  expect(await readdir(join(folder, 'incoming'))).toHaveLength(1)
  const files = await diskFiles(folder)
  expect(await readdir(join(folder, 'incoming'))).toEqual([])
  expect(await count(files)).toBe(1)
}, 20_000)

test('a start does not disturb what is being written at that time', async () => {
  const folder = join(path(), 'shared')
  const files = await diskFiles(folder)
  const slow = new Readable({ read() {} })
  const putting = files.put(slow, limit)
  slow.push('first ')
  await diskFiles(folder)
  slow.push('second')
  slow.push(null)
  expect((await putting).bytes).toBe(12)
  expect(await readdir(join(folder, 'incoming'))).toEqual([])
})

test('what another machine is writing is left alone for a day', async () => {
  const folder = join(path(), 'machines')
  await mkdir(join(folder, 'incoming'), { recursive: true })
  for (const name of ['abcdef01.1.new', 'abcdef01.1.old'])
    await writeFile(join(folder, 'incoming', name), 'x')
  const before = new Date(Date.now() - 25 * 60 * 60 * 1000)
  await utimes(join(folder, 'incoming', 'abcdef01.1.old'), before, before)
  await diskFiles(folder)
  expect(await readdir(join(folder, 'incoming'))).toEqual(['abcdef01.1.new'])
})

test('a stored file that lost its length is mended by the next put of its content', async () => {
  const files = await diskFiles(join(path(), 'mended'))
  const { sha256 } = await files.put(Buffer.from('photo'), limit)
  await files.withPath(sha256, (place) => writeFile(place, ''))
  await files.put(Buffer.from('photo'), limit)
  expect((await files.open(sha256)).bytes).toBe(5)
})

test('files stand two folders deep by the first letters of their name', async () => {
  const files = await diskFiles(join(path(), 'deep'))
  const { sha256 } = await files.put(Buffer.from('photo'), limit)
  const place = await files.withPath(sha256, async (found) => found)
  expect(place).toBe(join(path(), 'deep', 'stored', sha256.slice(0, 2), sha256.slice(2, 4), sha256))
})
