import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { refusal } from '../../foundation/refusal.ts'
import {
  boundsOf,
  type Files,
  fileNotFound,
  fileTooLarge,
  isSha256,
  type OpenFile,
  type StoredFile,
} from './files.ts'
import { clearLeftovers, codeOf, discard, incomingName, settle } from './incoming.ts'

const gone = { recursive: true, force: true }

/** Where things stand in the folder of files. */
type Places = { readonly incoming: string; readonly stored: string; readonly derived: string }

/**
 * Files in a folder: `stored/ab/cd/abcd…` by content, `derived/ab/cd/abcd…/NAME` made of them, and `incoming` for
 * what is being written. What an ended process left in `incoming` is removed first.
 */
export async function diskFiles(folder: string): Promise<Files> {
  const places = {
    incoming: join(folder, 'incoming'),
    stored: join(folder, 'stored'),
    derived: join(folder, 'derived'),
  }
  for (const place of Object.values(places)) await mkdir(place, { recursive: true })
  await clearLeftovers(places.incoming, Date.now())
  const withPath: Files['withPath'] = async (sha256, use) => use(await present(places, sha256))
  return {
    withPath,
    put: (content, { maxBytes }) =>
      keep(places, streamOf(content), maxBytes, (sha256) => placeIn(places.stored, sha256)),
    open: async (sha256, range) => read(placeIn(places.stored, sha256), range),
    has: async (sha256) => isSha256(sha256) && (await lengthOf(placeIn(places.stored, sha256))) !== null,
    async remove(sha256) {
      await rm(placeIn(places.stored, sha256), gone)
      await rm(placeIn(places.derived, sha256), gone)
    },
    list: () => listed(places.stored),
    derivative: derivatives(places),
  }
}

function placeIn(root: string, sha256: string): string {
  if (!isSha256(sha256)) throw fileNotFound()
  return join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

/** The path of a stored file, which must be there. */
async function present(places: Places, sha256: string): Promise<string> {
  const place = placeIn(places.stored, sha256)
  if ((await lengthOf(place)) === null) throw fileNotFound()
  return place
}

/** Writes a stream aside and moves it to its place when it is whole; a file already there is left. */
async function keep(
  { incoming }: Places,
  content: Readable,
  maxBytes: number,
  placeOf: (sha256: string) => string,
): Promise<StoredFile> {
  const name = incomingName()
  try {
    const file = await write(join(incoming, name), content, maxBytes)
    const place = placeOf(file.sha256)
    if ((await lengthOf(place)) !== file.bytes) await settle(join(incoming, name), place)
    return file
  } finally {
    await discard(incoming, name)
  }
}

/** Makes what is derived of files, each once however many ask for it at a time. */
function derivatives(places: Places): Files['derivative'] {
  const beingMade = new Map<string, Promise<void>>()

  const make = async (sha256: string, place: string, how: (path: string) => Promise<Buffer>) => {
    const made = await how(await present(places, sha256))
    await keep(places, streamOf(made), Number.POSITIVE_INFINITY, () => place)
    if ((await lengthOf(placeIn(places.stored, sha256))) === null)
      await rm(placeIn(places.derived, sha256), gone)
  }

  return async (sha256, name, how) => {
    const place = join(placeIn(places.derived, sha256), plainName(name))
    if ((await lengthOf(place)) === null) {
      const making = beingMade.get(place) ?? make(sha256, place, how)
      beingMade.set(place, making)
      await making.finally(() => beingMade.delete(place))
    }
    return read(place)
  }
}

function streamOf(content: Readable | Buffer): Readable {
  return Buffer.isBuffer(content) ? Readable.from([content]) : content
}

async function write(path: string, content: Readable, maxBytes: number): Promise<StoredFile> {
  const handle = await open(path, 'wx', 0o640)
  try {
    const file = await copy(content, handle, maxBytes)
    await handle.sync()
    return file
  } catch (error) {
    if (codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT') throw refusal('unavailable', 'storage-full')
    throw error
  } finally {
    await handle.close()
  }
}

async function copy(content: Readable, handle: FileHandle, maxBytes: number): Promise<StoredFile> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of content.iterator({ destroyOnReturn: false })) {
    const chunk = Buffer.isBuffer(piece) ? piece : Buffer.from(piece)
    bytes += chunk.length
    if (bytes > maxBytes) break
    hash.update(chunk)
    await handle.appendFile(chunk)
  }
  if (bytes > maxBytes) {
    runOut(content)
    throw fileTooLarge(maxBytes)
  }
  return { sha256: hash.digest('hex'), bytes }
}

/** Lets the rest of a stream pass unread; that it breaks off concerns nobody any more. */
function runOut(content: Readable): void {
  content.on('error', () => undefined)
  content.resume()
}

async function lengthOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

async function read(path: string, range?: Parameters<Files['open']>[1]): Promise<OpenFile> {
  const bytes = await lengthOf(path)
  if (bytes === null) throw fileNotFound()
  const { start, end } = boundsOf(bytes, range)
  const stream = bytes === 0 ? Readable.from([]) : createReadStream(path, { start, end })
  return { stream, bytes, start, end }
}

/** A name of a derivative is written by the program, never by a person. */
function plainName(name: string): string {
  if (!/^[a-z0-9][a-z0-9.-]{0,63}$/.test(name)) throw new Error(`Not a name of a derivative: ${name}`)
  return name
}

async function* listed(stored: string): AsyncGenerator<StoredFile> {
  for (const first of (await readdir(stored)).sort()) {
    for (const second of (await readdir(join(stored, first))).sort()) {
      const folder = join(stored, first, second)
      for (const sha256 of (await readdir(folder)).sort()) {
        const bytes = await lengthOf(join(folder, sha256))
        if (isSha256(sha256) && bytes !== null) yield { sha256, bytes }
      }
    }
  }
}
