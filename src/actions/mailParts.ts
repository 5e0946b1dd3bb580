import { buffer } from 'node:stream/consumers'
import type { PictureFacts } from '../domain/case/facts.ts'
import type { MailFile } from '../domain/intake/sorting.ts'
import { plainPath } from '../domain/intake/upload.ts'
import type { StoredFile } from '../engines/files/files.ts'
import { readDocumentApart, readMailApart, unpackApart } from '../formats/apart.ts'
import { isArchive } from '../formats/archive.ts'
import type { Mail, NoMail } from '../formats/mail.ts'
import { measurePicture } from '../formats/picture.ts'
import type { Result } from '../formats/result.ts'
import type { App } from './app.ts'

/** A file that came with a mail: kept, measured and read; `reason` says why it was not read. */
export type GatheredFile = MailFile & {
  readonly stored: StoredFile
  readonly reader: string
  readonly reason: string
}

/** A mail with all files in it, those inside archives and forwarded mails included. */
export type Gathered = { readonly mail: Mail; readonly files: readonly GatheredFile[] }

const largestMail = 60 * 1024 * 1024
const largestFile = 60_000_000
const mostFiles = 500
const deepest = 2

/** Reads a stored mail and keeps each file in it; what cannot be read, or is one too many, is kept all the same. */
export async function gatherMail(app: App, sha256: string): Promise<Result<Gathered, NoMail>> {
  const { stream, bytes } = await app.files.open(sha256)
  if (bytes > largestMail) {
    stream.destroy()
    return { ok: false, reason: 'too-large' }
  }
  const read = await readMailApart(await buffer(stream))
  if (!read.ok) return read
  const gathering = new Gathering(app)
  await gathering.mail(read.value, '', 0)
  return { ok: true, value: { mail: read.value, files: gathering.files } }
}

/** Keeps and reads files that lie in the store, those inside archives and mails included, one after the other. */
export async function gatherFiles(
  app: App,
  come: readonly { readonly path: string; readonly sha256: string }[],
  read: (count: number) => Promise<void>,
): Promise<GatheredFile[]> {
  const gathering = new Gathering(app)
  for (const [index, { path, sha256 }] of come.entries()) {
    const { stream } = await app.files.open(sha256)
    await gathering.file(path, await buffer(stream))
    await read(index + 1)
  }
  return gathering.files
}

type Loose = { readonly path: string; readonly bytes: Uint8Array; readonly inline: boolean }

class Gathering {
  readonly files: GatheredFile[] = []
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  async mail(mail: Mail, around: string, depth: number): Promise<void> {
    for (const { name, bytes, inline } of mail.attachments) {
      await this.#add({ path: around + name, bytes, inline }, depth)
    }
  }

  file(path: string, bytes: Buffer): Promise<void> {
    return this.#add({ path, bytes, inline: false }, 0)
  }

  async #add(file: Loose, depth: number): Promise<void> {
    const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength)
    if (this.files.length >= mostFiles) return this.#keep(file, bytes, { reader: '', reason: 'too-many' })
    if (isArchive(bytes)) return this.#unpack(file, bytes, depth)
    if (/\.(?:eml|msg)$/i.test(file.path) && depth < deepest) {
      const inner = await readMailApart(bytes)
      if (inner.ok && inner.value.attachments.length > 0) {
        await this.#keep(file, bytes, { reader: inner.value.reader, reason: '' })
        return this.mail(inner.value, `${file.path}/`, depth + 1)
      }
    }
    await this.#keep(file, bytes)
  }

  /** The archive itself is kept too, so that nothing that came is only in pieces. */
  async #unpack(file: Loose, bytes: Buffer, depth: number): Promise<void> {
    const unpacked = await unpackApart(bytes)
    await this.#keep(file, bytes, { reader: 'archive', reason: unpacked.ok ? '' : unpacked.reason })
    if (!unpacked.ok) return
    for (const { path, bytes: inner } of unpacked.value.files) {
      await this.#add({ path: `${file.path}/${path}`, bytes: inner, inline: false }, depth + 1)
    }
    for (const { path, reason } of unpacked.value.rejected) {
      await this.#keep(
        { path: `${file.path}/${path}`, bytes: Buffer.alloc(0), inline: false },
        Buffer.alloc(0),
        {
          reader: '',
          reason,
        },
      )
    }
  }

  async #keep(file: Loose, bytes: Buffer, known?: { reader: string; reason: string }): Promise<void> {
    const stored = await this.#app.files.put(bytes, { maxBytes: Number.MAX_SAFE_INTEGER })
    const own = { id: this.#app.ids.next(), path: plainPath(file.path), inline: file.inline, stored }
    if (known) {
      this.files.push({ ...own, ...known, document: null, scanned: false, picture: null })
      return
    }
    const picture = await this.#app.files.withPath(stored.sha256, measurePicture)
    if (isPicture(picture)) {
      this.files.push({ ...own, picture, reader: picture.format, reason: '', document: null, scanned: false })
      return
    }
    await this.#document(own, bytes, picture)
  }

  async #document(
    own: Pick<GatheredFile, 'id' | 'path' | 'inline' | 'stored'>,
    bytes: Buffer,
    picture: PictureFacts,
  ): Promise<void> {
    const read = bytes.length > largestFile ? tooLarge : await readDocumentApart(bytes, own.path)
    const reader = read.ok ? read.value.reader : ''
    const reason = read.ok ? '' : read.reason
    const document = read.ok ? read.value : null
    this.files.push({ ...own, document, picture, reader, reason, scanned: reason === 'scanned' })
    const inside = (document?.pictures ?? []).slice(0, 60)
    for (const { name, bytes: inner } of inside) {
      const path = `${own.path}/${name.split('/').at(-1) ?? name}`
      await this.#keep({ path, bytes: inner, inline: true }, Buffer.from(inner))
    }
  }
}

const tooLarge = { ok: false, reason: 'too-large' } as const

function isPicture({ format }: PictureFacts): boolean {
  return format !== 'other' && format !== 'pdf'
}
