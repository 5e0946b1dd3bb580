import { safePath, uniquePath } from './archive/paths.ts'
import { type Unpacked, unpackRar } from './archive/rar.ts'
import { done, failed, type Result } from './result.ts'
import { openZip, type Zip } from './zip.ts'

/** Why an archive, or an archive inside it, is not unpacked; `too-deep` is one inside three others. */
export type NoArchive =
  | 'empty'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'too-many'
  | 'too-deep'
  | 'unsupported'
  | 'too-slow'

/** A file of an archive; its path begins with the names of the archives around it and never leads upwards. */
export type ArchivedFile = { readonly path: string; readonly bytes: Uint8Array }

/** What an archive holds, and what of it cannot be read. */
export type Archive = {
  readonly files: readonly ArchivedFile[]
  readonly rejected: readonly { readonly path: string; readonly reason: NoArchive }[]
}

const megabyte = 1024 * 1024
const maxBytes = 200 * megabyte
const maxUnpacked = 200 * megabyte
const maxRatio = 200
const alwaysAllowed = 20 * megabyte
const maxFiles = 500
const maxDepth = 3

type Kind = 'zip' | 'rar' | '7z'

/** Whether bytes are an archive that people pack files into; Office files are zips too but none of these. */
export function isArchive(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = kindOf(file)
  if (kind !== 'zip') return kind !== null
  const zip = openZip(file, 0)
  return !zip.ok || !isOfficeFile(zip.value)
}

function kindOf(bytes: Buffer): Kind | null {
  const start = bytes.toString('latin1', 0, 7)
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip'
  if (start.startsWith('7z\xbc\xaf\x27\x1c')) return '7z'
  return start === 'Rar!\x1a\x07\0' || start === 'Rar!\x1a\x07\x01' ? 'rar' : null
}

const ofOfficeFiles = ['[Content_Types].xml', 'mimetype', 'word/document.xml', 'OFD.xml']

function isOfficeFile({ names }: Zip): boolean {
  return ofOfficeFiles.some((name) => names.includes(name))
}

/** Unpacks a zip or rar archive and the archives inside it; 7z is `unsupported`. It never throws and writes nowhere. */
export async function unpack(bytes: Buffer): Promise<Result<Archive, NoArchive>> {
  if (bytes.length === 0) return failed('empty')
  if (bytes.length > maxBytes) return failed('too-large')
  if (!isArchive(bytes)) return failed('unsupported')
  const unpacking = new Unpacking(Math.min(maxUnpacked, Math.max(alwaysAllowed, bytes.length * maxRatio)))
  try {
    await unpacking.open(bytes, '', 1)
  } catch (error) {
    return failed(error instanceof Refused ? error.reason : 'damaged')
  }
  const { files, rejected } = unpacking
  return files.length === 0 && rejected.length === 0 ? failed('empty') : done({ files, rejected })
}

class Refused extends Error {
  readonly reason: NoArchive

  constructor(reason: NoArchive) {
    super(reason)
    this.reason = reason
  }
}

/** The limits that end the unpacking as a whole, also when an inner archive breaks them. */
const ofAll: ReadonlySet<NoArchive> = new Set(['too-large', 'too-many'])

class Unpacking {
  readonly files: ArchivedFile[] = []
  readonly rejected: { path: string; reason: NoArchive }[] = []
  readonly #taken = new Set<string>()
  #left: number

  constructor(left: number) {
    this.#left = left
  }

  async open(bytes: Buffer, around: string, depth: number): Promise<void> {
    const kind = kindOf(bytes)
    if (kind === '7z') throw new Refused('unsupported')
    if (kind === 'zip') await this.#openZip(bytes, around, depth)
    else await this.#openRar(bytes, around, depth)
  }

  async #openZip(bytes: Buffer, around: string, depth: number): Promise<void> {
    const zip = openZip(bytes, this.#left)
    if (!zip.ok) throw new Refused(reasonOf(zip.reason))
    if (!zip.value.usual) throw new Refused('unsupported')
    const entries = zip.value.entries.filter(({ name }) => !/[\\/]$/.test(name))
    if (this.files.length + entries.length > maxFiles) throw new Refused('too-many')
    for (const entry of entries) {
      const path = safePath(entry.name)
      if (path === null) continue
      if (entry.link) {
        this.#reject(around + path, 'unsupported')
        continue
      }
      const read = await entry.read()
      if (read.ok) await this.#add({ name: path, bytes: read.value }, around, depth)
      else if (read.reason === 'too-large') throw new Refused('too-large')
      else this.#reject(around + path, reasonOf(read.reason))
    }
  }

  async #openRar(bytes: Buffer, around: string, depth: number): Promise<void> {
    const limits = { bytes: this.#left, entries: maxFiles - this.files.length }
    const unpacked = await unpackRar(bytes, limits)
    if (!unpacked.ok) throw new Refused(unpacked.reason)
    for (const name of unpacked.value.refused) this.#reject(around + (safePath(name) ?? name), 'unsupported')
    for (const file of unpacked.value.files) {
      const name = safePath(file.name)
      if (name !== null) await this.#add({ name, bytes: file.bytes }, around, depth)
    }
  }

  async #add({ name, bytes }: Unpacked, around: string, depth: number): Promise<void> {
    this.#left -= bytes.length
    if (this.#left < 0) throw new Refused('too-large')
    const path = uniquePath(around + name, this.#taken)
    if (!isArchive(bytes)) {
      if (this.files.length >= maxFiles) throw new Refused('too-many')
      this.files.push({ path, bytes })
      return
    }
    if (depth >= maxDepth) return this.#reject(path, 'too-deep')
    try {
      await this.open(bytes, `${path}/`, depth + 1)
    } catch (error) {
      if (!(error instanceof Refused) || ofAll.has(error.reason)) throw error
      this.#reject(path, error.reason)
    }
  }

  #reject(path: string, reason: NoArchive): void {
    this.rejected.push({ path, reason })
  }
}

function reasonOf(fault: 'not-a-zip' | 'encrypted' | 'too-large'): NoArchive {
  return fault === 'not-a-zip' ? 'damaged' : fault
}
