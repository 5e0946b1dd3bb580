import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Whom the database runs as when this program is run by root, whom PostgreSQL refuses. */
export async function identityToDropTo(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const found = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody')
  return { uid: Number(found?.[2] ?? 65_534), gid: Number(found?.[3] ?? 65_534) }
}

/** Where the cluster lives: in the data folder, or under /var/lib where its owner may not enter that. */
export async function clusterHome(folder: string, identity: object | null): Promise<string> {
  if (!identity || (await othersMayEnter(dirname(folder)))) return folder
  return join('/var/lib/dianfan', createHash('sha256').update(folder).digest('hex').slice(0, 12))
}

async function othersMayEnter(path: string): Promise<boolean> {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    const found = await stat(folder).catch(() => null)
    if (found && (found.mode & 0o001) === 0) return false
  }
  return true
}
