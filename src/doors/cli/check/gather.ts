import { lstat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { readMailApart, unpackApart } from '../../../formats/apart.ts'
import { type CasePackage, isPacked, isPackedPart, packagesIn, packedIn } from './packages.ts'
import { type Folder, type FoundFile, fileAt, folderAt, folderOf } from './tree.ts'

/** A path that cannot be taken in, with the reason's name in the wording room `packages`. */
export type Rejected = { readonly path: string; readonly reason: string }

/** What is found under the paths, one after the other; archives are opened when their turn comes. */
export type Gathered = { readonly found: CasePackage } | { readonly rejected: Rejected }

/** Finds the packages under files, folders, archives and mails. */
export async function* gathered(paths: readonly string[]): AsyncGenerator<Gathered> {
  for (const path of paths) {
    const stat = await lstat(resolve(path)).catch(() => null)
    if (!stat) yield { rejected: { path, reason: 'missing' } }
    else if (stat.isDirectory()) yield* inFolder(path)
    else if (!stat.isFile()) yield { rejected: { path, reason: 'link' } }
    else yield* inFile(fileAt(path, basename(path), stat.size))
  }
}

async function* inFolder(path: string): AsyncGenerator<Gathered> {
  let folder: Folder
  try {
    folder = await folderAt(path)
  } catch {
    yield { rejected: { path, reason: 'closed' } }
    return
  }
  const packages = packagesIn(folder)
  const packed = packedIn(folder)
  if (packages.length === 0 && packed.length === 0) yield { rejected: { path, reason: 'empty' } }
  for (const one of packages) yield* withPackedParts(one)
  for (const file of packed) yield* inFile(file)
}

/** A package whose photos came as an archive gets what is in it. */
async function* withPackedParts(found: CasePackage): AsyncGenerator<Gathered> {
  const files: FoundFile[] = []
  for (const file of found.files) {
    if (!isPackedPart(file.name)) files.push(file)
    else {
      const opened = await opening(file)
      for (const rejected of opened.rejected) yield { rejected }
      files.push(...(opened.folder ? everyFile(opened.folder) : []))
    }
  }
  yield { found: { path: found.path, files } }
}

function everyFile(folder: Folder): FoundFile[] {
  return [...folder.files, ...folder.folders.flatMap(everyFile)]
}

async function* inFile(file: FoundFile): AsyncGenerator<Gathered> {
  if (!isPacked(file.name)) {
    yield { found: { path: file.path, files: [file] } }
    return
  }
  const { folder, rejected } = await opening(file)
  for (const one of rejected) yield { rejected: one }
  if (!folder) return
  const packages = packagesIn(unwrapped(folder))
  if (packages.length === 0 && rejected.length === 0) yield { rejected: { path: file.path, reason: 'empty' } }
  for (const one of packages) yield { found: packages.length === 1 ? { ...one, path: file.path } : one }
}

/** An archive that holds one folder and nothing else is that folder. */
function unwrapped(folder: Folder): Folder {
  const only = folder.folders.length === 1 && folder.files.length === 0 ? folder.folders[0] : undefined
  return only ? unwrapped(only) : folder
}

type Opened = { readonly folder: Folder | null; readonly rejected: readonly Rejected[] }

async function opening(file: FoundFile): Promise<Opened> {
  const bytes = await file.read().catch(() => null)
  if (!bytes) return { folder: null, rejected: [{ path: file.path, reason: 'closed' }] }
  return /\.(?:eml|msg)$/i.test(file.name) ? openedMail(file.path, bytes) : openedArchive(file.path, bytes)
}

async function openedArchive(path: string, bytes: Buffer): Promise<Opened> {
  const archive = await unpackApart(bytes)
  if (!archive.ok) return { folder: null, rejected: [{ path, reason: archive.reason }] }
  const rejected = archive.value.rejected.map((one) => ({ path: `${path}/${one.path}`, reason: one.reason }))
  return { folder: folderOf(path, archive.value.files), rejected }
}

async function openedMail(path: string, bytes: Buffer): Promise<Opened> {
  const mail = await readMailApart(bytes)
  if (!mail.ok) return { folder: null, rejected: [{ path, reason: mail.reason }] }
  const rejected: Rejected[] = []
  const files: { path: string; bytes: Uint8Array }[] = []
  for (const { name, bytes: attached } of mail.value.attachments) {
    if (!/\.(?:zip|rar|7z)$/i.test(name)) files.push({ path: name, bytes: attached })
    else {
      const archive = await unpackApart(Buffer.from(attached))
      const inner = `${path}/${name}`
      if (!archive.ok) rejected.push({ path: inner, reason: archive.reason })
      else {
        rejected.push(
          ...archive.value.rejected.map((one) => ({ path: `${inner}/${one.path}`, reason: one.reason })),
        )
        files.push(...archive.value.files.map((one) => ({ path: one.path, bytes: one.bytes })))
      }
    }
  }
  return { folder: folderOf(path, files), rejected }
}
