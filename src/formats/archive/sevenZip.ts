import type { NoArchive } from '../archive.ts'
import { done, failed, type Result } from '../result.ts'

export type Unpacked = { readonly name: string; readonly bytes: Buffer }
type Limits = { readonly bytes: number; readonly entries: number }
type Program = Awaited<ReturnType<typeof import('7z-wasm')>>

/** What 7-Zip says of an entry before anything is unpacked. */
type Listed = { readonly size: number; readonly hidden: boolean }

/** Unpacks a rar or 7z archive; its program runs in a memory of its own and reaches no disk. */
export async function unpackSevenZip(bytes: Buffer, limits: Limits): Promise<Result<Unpacked[], NoArchive>> {
  const lines: string[] = []
  const print = (line: string) => void lines.push(line)
  const loaded = await import('7z-wasm').catch(() => null)
  if (!loaded) return failed('unsupported')
  const program = await loaded.default({ print, printErr: print, stdin: () => null })
  program.FS.writeFile('/archive', bytes)
  if (run(program, ['l', '-slt', '-p-', '/archive']) > 1) return failed(reasonIn(lines))
  const listed = listedIn(lines)
  if (listed.length > limits.entries) return failed('too-many')
  if (listed.reduce((sum, { size }) => sum + size, 0) > limits.bytes) return failed('too-large')
  if (listed.some(({ hidden }) => hidden)) return failed('encrypted')
  lines.length = 0
  if (run(program, ['x', '-y', '-p-', '-o/out', '/archive']) > 1) return failed(reasonIn(lines))
  return done(filesIn(program))
}

/** 7-Zip answers 0 or, with a warning, 1; a fault inside its memory counts as an error. */
function run(program: Program, words: readonly string[]): number {
  try {
    return program.callMain(words)
  } catch {
    return 2
  }
}

function reasonIn(lines: readonly string[]): NoArchive {
  return lines.some((line) => /password|encrypted/i.test(line)) ? 'encrypted' : 'damaged'
}

function listedIn(lines: readonly string[]): Listed[] {
  const text = lines.join('\n')
  const entries = text.slice(text.indexOf('\n----------') + 1).split(/\n(?=Path = )/)
  return entries.slice(1).map((entry) => ({
    size: Number(/^Size = (\d+)$/m.exec(entry)?.[1] ?? 0),
    hidden: /^Encrypted = \+$/m.test(entry),
  }))
}

/** The plain files that were unpacked; what only points elsewhere is left. */
function filesIn({ FS }: Program): Unpacked[] {
  const files: Unpacked[] = []
  const folders = ['']
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    for (const name of FS.readdir(`/out/${folder}`)) {
      if (name === '.' || name === '..') continue
      const path = folder === '' ? name : `${folder}/${name}`
      const { mode } = FS.lstat(`/out/${path}`)
      if (FS.isDir(mode)) folders.push(path)
      else if (FS.isFile(mode)) files.push({ name: path, bytes: Buffer.from(FS.readFile(`/out/${path}`)) })
    }
  }
  return files
}
