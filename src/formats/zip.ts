import { isUtf8 } from 'node:buffer'
import { promisify } from 'node:util'
import { inflateRaw, inflateRawSync } from 'node:zlib'
import { done, failed, type Result } from './result.ts'

const inflated = promisify(inflateRaw)
const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const maxEntries = 5_000
const smallPart = 64 * 1024
const smallUnpacked = 1024 * 1024
/** A symbolic link by the file mode of Unix. */
const linkMode = 0xa000
/** Stands for a number that the format for huge archives keeps in another place. */
const elsewhere = 0xffffffff

export type ZipFault = 'not-a-zip' | 'encrypted' | 'too-large'

type Entry = {
  readonly name: string
  readonly at: number
  readonly listedAt: number
  readonly packed: number
  readonly method: number
  readonly hidden: boolean
  readonly link: boolean
}

/** One entry as the archive lists it; a `link` is a file that only points to another. */
export type ZipEntry = {
  readonly name: string
  readonly link: boolean
  read(): Promise<Result<Buffer, ZipFault>>
}

/** A zip archive in memory. `read` unpacks one entry, `null` when there is none of that name. */
export type Zip = {
  readonly names: readonly string[]
  readonly entries: readonly ZipEntry[]
  /** Whether every entry is packed in one of the two ways that all programs use. */
  readonly usual: boolean
  read(name: string): Promise<Result<Buffer | null, ZipFault>>
}

/**
 * Opens a zip by its central directory. All entries read together may unpack to `maxUnpacked` bytes; what the
 * archive claims about its sizes is not believed.
 */
export function openZip(bytes: Buffer, maxUnpacked: number): Result<Zip, ZipFault> {
  const entries = entriesOf(bytes)
  if (!entries) return failed('not-a-zip')
  let left = maxUnpacked
  const read = async (entry: Entry) => {
    if (entry.hidden) return failed('encrypted')
    const content = await unpack(bytes, entry, left)
    if (content.ok) left -= content.value.length
    return content
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return done({
    names: [...byName.keys()],
    usual: entries.every(({ method }) => method === 0 || method === 8),
    entries: entries.map((entry) => ({ name: entry.name, link: entry.link, read: () => read(entry) })),
    async read(name) {
      const entry = byName.get(name)
      return entry ? read(entry) : done(null)
    },
  })
}

function entriesOf(bytes: Buffer): Entry[] | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endMark) return null
  const count = bytes.readUInt16LE(end + 10)
  if (count > maxEntries) return null
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return null
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    const flags = bytes.readUInt16LE(at + 8)
    if (bytes.readUInt32LE(at + 20) === elsewhere || bytes.readUInt32LE(at + 42) === elsewhere) return null
    entries.push({
      name: nameOf(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0),
      at: bytes.readUInt32LE(at + 42),
      listedAt: at,
      packed: bytes.readUInt32LE(at + 20),
      method: bytes.readUInt16LE(at + 10),
      hidden: (flags & 1) === 1,
      link: (bytes.readUInt16LE(at + 40) & 0xf000) === linkMode,
    })
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * Older Chinese programs write names in GBK without saying so. Some of these, such as 图, are sound UTF-8 by chance:
 * they read as Greek or Latin letters without a Chinese character beside them.
 */
function nameOf(bytes: Buffer, marked: boolean): string {
  const text = bytes.toString('utf8')
  if (marked || (isUtf8(bytes) && (!/[\u0080-\u07ff]/.test(text) || /\p{Script=Han}/u.test(text))))
    return text
  return new TextDecoder('gb18030').decode(bytes)
}

/** The same archive with every entry dated 1 January 1980, so that equal contents are equal bytes. */
export function withFixedTimes(archive: Buffer): Buffer {
  const dated = Buffer.from(archive)
  const firstDay = 0x0021_0000
  for (const { at, listedAt } of entriesOf(archive) ?? []) {
    dated.writeUInt32LE(firstDay, at + 10)
    dated.writeUInt32LE(firstDay, listedAt + 12)
  }
  return dated
}

async function unpack(bytes: Buffer, entry: Entry, left: number): Promise<Result<Buffer, ZipFault>> {
  if (entry.at + 30 > bytes.length || bytes.readUInt32LE(entry.at) !== localMark) return failed('not-a-zip')
  const start = entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length < entry.packed) return failed('not-a-zip')
  if (entry.method === 0) return packed.length > left ? failed('too-large') : done(packed)
  if (entry.method !== 8) return failed('not-a-zip')
  if (left <= 0) return failed('too-large')
  try {
    return done(unpackedAtOnce(packed, left) ?? (await inflated(packed, { maxOutputLength: left })))
  } catch (error) {
    return failed(error instanceof RangeError ? 'too-large' : 'not-a-zip')
  }
}

/** A small part is unpacked sooner than another thread could be asked; `null` for one that is not small after all. */
function unpackedAtOnce(packed: Buffer, left: number): Buffer | null {
  if (packed.length > smallPart) return null
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.min(left, smallUnpacked) })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
