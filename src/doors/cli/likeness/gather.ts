import { opendir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type PhotoPrint, photoPrint, showsSomething } from '../../../domain/likeness/photos.ts'
import { type KnownWords, type Prepared, prepare } from '../../../domain/likeness/prepared.ts'
import { readDocumentApart } from '../../../formats/apart.ts'
import { smallPicture } from '../../../formats/picture/small.ts'

/** A file that was named, or found in a folder that was named; `new` ones are compared with all. */
export type Named = { readonly path: string; readonly isNew: boolean }

export type Rejected = { readonly path: string; readonly reason: string }

/** What a file holds that can be compared. */
export type Opened = {
  readonly path: string
  readonly isNew: boolean
  readonly text: { readonly original: string; readonly prepared: Prepared } | null
  readonly photos: readonly { readonly path: string; readonly print: PhotoPrint }[]
}

const maxBytes = 60 * 1024 * 1024
/** A picture in a document that is smaller is a mark, not a photo. */
const leastSide = 120

/** Every file under the paths, each once; hidden ones and links that lead back are left out. */
export async function* filesUnder(
  paths: readonly string[],
  isNew: boolean,
  seen: Set<string>,
): AsyncGenerator<Named | Rejected> {
  for (const path of paths) {
    try {
      const real = await realpath(path)
      if (seen.has(real)) continue
      seen.add(real)
      if (!(await stat(real)).isDirectory()) yield { path, isNew }
      else yield* filesUnder(await namesIn(path), isNew, seen)
    } catch (error) {
      yield { path, reason: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'closed' }
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = []
  for await (const { name } of await opendir(folder)) if (!/^[.~]/.test(name)) names.push(name)
  return names.sort().map((name) => join(folder, name))
}

/** Reads a file by what it holds: a photo, or a document with the photos inside it. */
export async function openFile({ path, isNew }: Named, known: KnownWords): Promise<Opened | Rejected> {
  const bytes = await bytesOf(path)
  if (typeof bytes === 'string') return { path, reason: bytes }
  if (isPicture(bytes)) {
    const read = await smallPicture(bytes)
    if (!read.ok) return { path, reason: 'damaged' }
    return { path, isNew, text: null, photos: [{ path, print: photoPrint(read.value) }] }
  }
  const read = await readDocumentApart(bytes, path)
  if (!read.ok) return { path, reason: read.reason }
  const original = read.value.text
  const prepared = prepare(original, known)
  const photos = await photosIn(path, read.value.pictures)
  return { path, isNew, text: prepared.codes.length > 0 ? { original, prepared } : null, photos }
}

async function bytesOf(path: string): Promise<Buffer | 'too-large' | 'closed'> {
  try {
    return (await stat(path)).size > maxBytes ? 'too-large' : await readFile(path)
  } catch {
    return 'closed'
  }
}

async function photosIn(path: string, pictures: readonly { name: string; bytes: Uint8Array }[]) {
  const photos: { path: string; print: PhotoPrint }[] = []
  for (const { name, bytes } of pictures) {
    const read = await smallPicture(bytes)
    if (!read.ok || Math.min(read.value.width, read.value.height) < leastSide) continue
    if (!showsSomething(read.value.gray)) continue
    photos.push({ path: `${path}#${name}`, print: photoPrint(read.value) })
  }
  return photos
}

function isPicture(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 12)
  return /^(?:\xff\xd8\xff|\x89PNG|GIF8|II\*\0|MM\0\*)/.test(start) || /^RIFF.{4}WEBP/s.test(start)
}
