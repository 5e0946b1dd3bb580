import { randomBytes } from 'node:crypto'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Whom the database runs as when this program is run by root, whom PostgreSQL refuses. */
export async function identityToDropTo(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const found = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody')
  return { uid: Number(found?.[2] ?? 65_534), gid: Number(found?.[3] ?? 65_534) }
}

/**
 * Where the cluster lives: in the data folder, or in a folder of `elsewhere` where its owner may not enter that. The
 * data folder keeps the name, so that another one at the same place does not come upon its records.
 */
export async function clusterHome(
  folder: string,
  identity: object | null,
  elsewhere = '/var/lib/dianfan',
): Promise<string> {
  if (!identity || (await othersMayEnter(dirname(folder)))) return folder
  const keeper = join(folder, 'cluster-elsewhere')
  await mkdir(folder, { recursive: true })
  await writeFile(keeper, `${randomBytes(6).toString('hex')}\n`, { flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  })
  return join(elsewhere, (await readFile(keeper, 'utf8')).trim())
}

async function othersMayEnter(path: string): Promise<boolean> {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    const found = await stat(folder).catch(() => null)
    if (found && (found.mode & 0o001) === 0) return false
  }
  return true
}
