import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { diskFiles } from '../../src/engines/files/disk.ts'
import type { ByteRange, Files } from '../../src/engines/files/files.ts'

type Engine = { readonly name: string; open(): Promise<{ files: Files; close(): Promise<void> }> }

const engines: readonly Engine[] = [
  {
    name: 'disk',
    async open() {
      const folder = await mkdtemp(join(tmpdir(), 'files-'))
      return { files: await diskFiles(folder), close: () => rm(folder, { recursive: true }) }
    },
  },
]

const limit = { maxBytes: 1_000_000 }
const absent = 'f'.repeat(64)

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

describe.each(engines)('files on $name', (engine) => {
  let files: Files
  let close: () => Promise<void>

  beforeEach(async () => {
    ;({ files, close } = await engine.open())
  })
  afterEach(() => close())

  async function read(sha256: string, range?: ByteRange): Promise<string> {
    const opened = await files.open(sha256, range)
    return `${opened.start}-${opened.end}/${opened.bytes} ${await buffer(opened.stream)}`
  }

  async function names(): Promise<string[]> {
    const found: string[] = []
    for await (const { sha256 } of files.list()) found.push(sha256)
    return found
  }

  test('a file is stored under the hash of its content and read back unchanged', async () => {
    const content = randomBytes(300_000)
    const stored = await files.put(Readable.from([content.subarray(0, 7), content.subarray(7)]), limit)
    expect(stored).toEqual({ sha256: hashOf(content), bytes: 300_000 })
    const opened = await files.open(stored.sha256)
    expect(opened.bytes).toBe(300_000)
    expect((await buffer(opened.stream)).equals(content)).toBe(true)
    expect(await files.withPath(stored.sha256, (path) => readFile(path))).toEqual(content)
  })

  test('an empty file is a file', async () => {
    const stored = await files.put(Buffer.alloc(0), limit)
    expect(stored).toEqual({ sha256: hashOf(Buffer.alloc(0)), bytes: 0 })
    const opened = await files.open(stored.sha256)
    expect(opened.bytes).toBe(0)
    expect((await buffer(opened.stream)).length).toBe(0)
  })

  test('a part of a file is read by its first and last byte or from the end', async () => {
    const { sha256 } = await files.put(Buffer.from('0123456789'), limit)
    expect(await read(sha256, { start: 2, end: 4 })).toBe('2-4/10 234')
    expect(await read(sha256, { start: 7 })).toBe('7-9/10 789')
    expect(await read(sha256, { start: 7, end: 99 })).toBe('7-9/10 789')
    expect(await read(sha256, { last: 3 })).toBe('7-9/10 789')
    expect(await read(sha256, { last: 99 })).toBe('0-9/10 0123456789')
  })

  test('a range outside the file is refused with its length', async () => {
    const { sha256 } = await files.put(Buffer.from('0123456789'), limit)
    for (const range of [
      { start: 10 },
      { start: 5, end: 4 },
      { start: -1 },
      { last: 0 },
      { start: Number.NaN },
    ]) {
      await expect(files.open(sha256, range)).rejects.toMatchObject({
        kind: 'invalid',
        code: 'range-not-satisfiable',
        values: { bytes: 10 },
      })
    }
  })

  test('a file of exactly the limit is taken, one byte more is refused and nothing is kept', async () => {
    const content = Buffer.alloc(1_500_000, 1)
    expect((await files.put(content, { maxBytes: 1_500_000 })).bytes).toBe(1_500_000)
    const over = Readable.from([content, Buffer.from('x')])
    await expect(files.put(over, { maxBytes: 1_500_000 })).rejects.toMatchObject({
      kind: 'invalid',
      code: 'file-too-large',
      values: { maxBytes: 1_500_000, maxMegabytes: 1.5 },
    })
    expect(await names()).toEqual([hashOf(content)])
  })

  test('the rest of a refused stream runs out and leaves the sender to the caller', async () => {
    let given = 0
    const endless = Readable.from(
      (function* () {
        for (; given < 50; given += 1) yield Buffer.alloc(1000)
      })(),
    )
    await expect(files.put(endless, { maxBytes: 2_500 })).rejects.toMatchObject({ code: 'file-too-large' })
    await finished(endless)
    expect(given).toBe(50)
  })

  test('a stream that breaks off leaves nothing', async () => {
    const broken = new Readable({ read() {} })
    const putting = files.put(broken, limit)
    broken.push(Buffer.alloc(70_000))
    setTimeout(() => broken.destroy(new Error('connection reset')), 20)
    await expect(putting).rejects.toThrow('connection reset')
    const silent = new Readable({ read() {} })
    const half = files.put(silent, limit)
    silent.push(Buffer.alloc(70_000))
    setTimeout(() => silent.destroy(), 20)
    await expect(half).rejects.toThrow()
    expect(await names()).toEqual([])
  })

  test('the same content put many times at once is one file', async () => {
    const content = randomBytes(200_000)
    const puts = Array.from({ length: 20 }, () => files.put(Readable.from([content]), limit))
    const stored = await Promise.all(puts)
    expect(new Set(stored.map(({ sha256 }) => sha256))).toEqual(new Set([hashOf(content)]))
    expect(await names()).toEqual([hashOf(content)])
    expect((await buffer((await files.open(hashOf(content))).stream)).equals(content)).toBe(true)
  })

  test('all files are listed in the order of their names', async () => {
    const contents = Array.from({ length: 9 }, (_, index) => Buffer.from(`file ${index}`))
    for (const content of contents) await files.put(content, limit)
    expect(await names()).toEqual(contents.map(hashOf).sort())
  })

  test('what is not there is refused, and so is a name that is no hash', async () => {
    const notFound = { kind: 'not-found', code: 'file-not-found' }
    for (const name of [absent, '../../../etc/passwd', '', absent.toUpperCase()]) {
      await expect(files.open(name)).rejects.toMatchObject(notFound)
      await expect(files.withPath(name, async () => 1)).rejects.toMatchObject(notFound)
      expect(await files.has(name)).toBe(false)
    }
  })

  test('a removed file is gone with all that was derived from it', async () => {
    const { sha256 } = await files.put(Buffer.from('photo'), limit)
    await files.derivative(sha256, 'small.webp', async () => Buffer.from('small'))
    await files.remove(sha256)
    await files.remove(sha256)
    expect(await files.has(sha256)).toBe(false)
    await expect(files.derivative(sha256, 'small.webp', async () => Buffer.from('x'))).rejects.toMatchObject({
      code: 'file-not-found',
    })
  })

  test('a derivative is made once, also when many ask at once, and kept', async () => {
    const { sha256 } = await files.put(Buffer.from('photo'), limit)
    let made = 0
    const make = async (path: string) => {
      made += 1
      return Buffer.from(`small ${await readFile(path)}`)
    }
    const asked = await Promise.all([1, 2, 3].map(() => files.derivative(sha256, 'small.webp', make)))
    for (const { stream, bytes } of asked) expect(`${bytes} ${await buffer(stream)}`).toBe('11 small photo')
    await buffer((await files.derivative(sha256, 'small.webp', make)).stream)
    expect(made).toBe(1)
  })

  test('a derivative that could not be made is tried again at the next asking', async () => {
    const { sha256 } = await files.put(Buffer.from('photo'), limit)
    const failing = files.derivative(sha256, 'small.webp', async () => {
      throw new Error('no picture')
    })
    await expect(failing).rejects.toThrow('no picture')
    const { stream } = await files.derivative(sha256, 'small.webp', async () => Buffer.from('small'))
    expect(String(await buffer(stream))).toBe('small')
  })
})
