import { setImmediate as breath } from 'node:timers/promises'
import { type PhotoIndex, photoIndex } from '../domain/likeness/photoIndex.ts'
import {
  comparePhotos,
  keptPrint,
  type PhotoLikeness,
  type PhotoPrint,
  photoPrint,
  showsSomething,
} from '../domain/likeness/photos.ts'
import {
  hashesAfter,
  hasPrint,
  type KeptPrint,
  keepPhotoLikenesses,
  keepPhotoPrint,
  photoFiles,
  printsAt,
} from '../engines/store/photoPrints.ts'
import type { Store, Tx } from '../engines/store/store.ts'
import { smallOf } from '../formats/picture/small.ts'
import { Refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'

/** The photos whose hashes come nearest are compared closely. */
const mostCandidates = 200
const bulk = 500

/** Sends the jobs that a new photo asks for: its pictures for pages, and its print. */
export function enqueuePicture(tx: Tx, sha256: string): void {
  tx.enqueue('picture.derive', { sha256 })
  tx.enqueue('photo.print', { sha256 })
}

/** Prints one photo, or all that have no print yet; what was done before is not done again. */
export async function printPhotos(app: App, sha256?: string): Promise<number> {
  const wanted = sha256 === undefined ? await photoFiles(app.store.read, { missing: true }) : [sha256]
  for (const one of wanted) if (!(await hasPrint(app.store.read, one))) await printPhoto(app, one)
  return wanted.length
}

/** Prints all photos again and compares them anew, and tells how far it is. */
export async function reprintPhotos(app: App, tell: (done: number, of: number) => void): Promise<number> {
  const all = await photoFiles(app.store.read, { missing: false })
  for (const [done, sha256] of all.entries()) {
    tell(done, all.length)
    await printPhoto(app, sha256)
  }
  return all.length
}

/** Makes the print of a photo, keeps it, and then compares it with all that were kept before. */
async function printPhoto(app: App, sha256: string): Promise<void> {
  const print = await printOf(app, sha256)
  await app.store.write((tx) => keepPhotoPrint(tx, rowOf(sha256, print)))
  const alike = print ? await likeKept(app, print) : []
  await app.store.write((tx) => keepPhotoLikenesses(tx, sha256, alike))
}

/** A file that is gone, that is no picture or a single colour has nothing to be compared. */
async function printOf(app: App, sha256: string): Promise<PhotoPrint | null> {
  try {
    const small = await app.files.withPath(sha256, smallOf)
    return small.ok && showsSomething(small.value.gray) ? photoPrint({ sha256, ...small.value }) : null
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function rowOf(sha256: string, print: PhotoPrint | null): Omit<KeptPrint, 'position'> {
  if (!print) return { sha256, width: 0, height: 0, gray: null, colour: null, hashes: null }
  const { width, height, gray, colour } = print.photo
  const hashes = Buffer.from(print.hashes.buffer, print.hashes.byteOffset, print.hashes.byteLength)
  return { sha256, width, height, gray: Buffer.from(gray), colour: Buffer.from(colour), hashes }
}

function printFrom({ sha256, width, height, gray, colour, hashes }: KeptPrint): PhotoPrint | null {
  if (!gray || !colour || !hashes) return null
  const photo = { sha256, width, height, gray: Uint8Array.from(gray), colour: Uint8Array.from(colour) }
  return keptPrint(photo, halvesIn(hashes))
}

function halvesIn(hashes: Buffer): Int32Array {
  return new Int32Array(Uint8Array.from(hashes).buffer)
}

type Like = PhotoLikeness & { readonly other: string }

/** The thread is given back after each comparison, so that nobody waits for a page meanwhile. */
async function likeKept(app: App, print: PhotoPrint): Promise<Like[]> {
  const index = await indexOf(app)
  const near = index.candidates(print.photo.gray, mostCandidates)
  const alike: Like[] = []
  for (const row of await printsAt(
    app.store.read,
    near.map(({ id }) => id),
  )) {
    const other = row.sha256 === print.photo.sha256 ? null : printFrom(row)
    const likeness = other && comparePhotos(print, other)
    if (likeness) alike.push({ other: row.sha256, ...likeness })
    await breath()
  }
  return alike
}

type Copy = { readonly index: PhotoIndex; last: number; brought: Promise<void> }
const copies = new WeakMap<Store, Copy>()

/** The copy in memory of the kept hashes, brought up to date; it is made again with the next program. */
async function indexOf({ store }: Pick<App, 'store'>): Promise<PhotoIndex> {
  const copy = copies.get(store) ?? { index: photoIndex(), last: 0, brought: Promise.resolve() }
  copies.set(store, copy)
  const former = copy.brought
  copy.brought = (async () => {
    await former.catch(() => undefined)
    await bringUp(store, copy)
  })()
  await copy.brought
  return copy.index
}

async function bringUp(store: Store, copy: Copy): Promise<void> {
  for (;;) {
    const rows = await hashesAfter(store.read, copy.last, bulk)
    for (const { position, hashes } of rows) {
      if (hashes) copy.index.add(position, halvesIn(hashes))
      copy.last = position
    }
    if (rows.length < bulk) return
    await breath()
  }
}
