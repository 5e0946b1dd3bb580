import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const oneDay = 24 * 60 * 60 * 1000
const underway = new Set<string>()

/** A name for a file that is being written; it tells which machine and process writes it. */
export function incomingName(): string {
  const name = `${host}.${process.pid}.${randomBytes(8).toString('hex')}`
  underway.add(name)
  return name
}

/** Forgets a file being written, and removes it if it was not moved away. */
export async function discard(folder: string, name: string): Promise<void> {
  await rm(join(folder, name), { force: true })
  underway.delete(name)
}

/** Removes what processes left that ended while writing: those of this machine by their number, others by age. */
export async function clearLeftovers(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (underway.has(name)) continue
    const [writer, id] = name.split('.')
    const ended = writer === host && !isRunning(Number(id))
    if (ended || (await isOld(join(folder, name), now))) await rm(join(folder, name), { force: true })
  }
}

/** Whether another process of that number runs; what this one writes is known to it. */
function isRunning(id: number): boolean {
  if (id === process.pid || !Number.isInteger(id)) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

async function isOld(path: string, now: number): Promise<boolean> {
  try {
    return now - (await stat(path)).mtimeMs > oneDay
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** Moves a written file to its place so that it is there after a power cut too. */
export async function settle(from: string, to: string): Promise<void> {
  const made = await mkdir(dirname(to), { recursive: true })
  await rename(from, to)
  await syncFolder(dirname(to))
  if (made === undefined) return
  for (let folder = dirname(to); folder.length >= made.length; folder = dirname(folder)) {
    await syncFolder(dirname(folder))
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The code of an error of the operating system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
}
