import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A file that may belong to a case: on disk, or out of an archive or a mail. */
export type FoundFile = {
  readonly path: string
  readonly name: string
  readonly size: number
  readonly read: () => Promise<Buffer>
}

/** A folder with what it holds; links are never followed. */
export type Folder = {
  readonly path: string
  readonly name: string
  readonly files: readonly FoundFile[]
  readonly folders: readonly Folder[]
}

const hidden = /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i
const deepest = 8

/** Looks through a folder on disk. */
export async function folderAt(path: string, depth = 0): Promise<Folder> {
  const files: FoundFile[] = []
  const folders: Folder[] = []
  const entries = (await readdir(path)).filter((name) => !hidden.test(name)).toSorted(byNumber)
  for (const name of entries) {
    const inner = join(path, name)
    const found = await lstat(inner)
    if (found.isFile()) files.push(fileAt(inner, name, found.size))
    else if (found.isDirectory() && depth < deepest) folders.push(await folderAt(inner, depth + 1))
  }
  return { path, name: path.split(/[\\/]/).at(-1) ?? path, files, folders }
}

/** A file on disk, read when it is wanted. */
export function fileAt(path: string, name: string, size: number): FoundFile {
  return { path, name, size, read: () => readFile(path) }
}

/** The folders that the paths of unpacked files describe. */
export function folderOf(path: string, files: readonly { path: string; bytes: Uint8Array }[]): Folder {
  const own: FoundFile[] = []
  const inner = new Map<string, { path: string; bytes: Uint8Array }[]>()
  for (const file of files) {
    const cut = file.path.indexOf('/')
    const name = cut < 0 ? file.path : file.path.slice(0, cut)
    if (hidden.test(name)) continue
    if (cut < 0) own.push(unpacked(`${path}/${name}`, name, file.bytes))
    else inner.set(name, [...(inner.get(name) ?? []), { path: file.path.slice(cut + 1), bytes: file.bytes }])
  }
  const folders = [...inner].map(([name, held]) => folderOf(`${path}/${name}`, held))
  return {
    path,
    name: path.split('/').at(-1) ?? path,
    files: own.toSorted((one, other) => byNumber(one.name, other.name)),
    folders: folders.toSorted((one, other) => byNumber(one.name, other.name)),
  }
}

function unpacked(path: string, name: string, bytes: Uint8Array): FoundFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { path, name, size: bytes.length, read: async () => buffer }
}

const collator = new Intl.Collator('zh-CN', { numeric: true })

/** 2.jpg before 10.jpg. */
function byNumber(one: string, other: string): number {
  return collator.compare(one, other)
}
