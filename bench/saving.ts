import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { App } from '../src/actions/app.ts'
import { createCase } from '../src/actions/caseBeginning.ts'
import { logIn, visitorOf } from '../src/actions/session.ts'
import { buildHouse } from '../src/app.ts'
import { configFrom } from '../src/config.ts'
import { demonstrationPassword } from '../src/doors/cli/demonstration/founding.ts'
import { prepareDemonstration } from '../src/doors/cli/demonstration/prepare.ts'
import { freePort } from '../src/engines/store/embedded.ts'
import { growTo, rememberFirst } from './growth.ts'

const people = 200
const rounds = 10
const root = resolve(import.meta.dirname, '..')

/** Somebody who writes: who the browser is, and which case is open in it. */
type Writer = { readonly cookie: string; readonly caseId: string; revision: number }

async function writersOf(app: App): Promise<Writer[]> {
  const { id: call } = await app.store.read.selectFrom('campaigns').select('id').executeTakeFirstOrThrow()
  const reporters = await app.store.read
    .selectFrom('offices')
    .innerJoin('people', 'people.id', 'offices.person_id')
    .innerJoin('cases', 'cases.unit_id', 'offices.organisation_id')
    .select('people.login')
    .distinct()
    .where('offices.role', '=', 'reporter')
    .limit(people)
    .execute()
  const writers: Writer[] = []
  for (const { login } of reporters) {
    const { token } = await logIn(app, { login, password: demonstrationPassword }, { address: '', agent: '' })
    const visitor = await visitorOf(app, token)
    if (!visitor) throw new Error(`${login} cannot log in`)
    const office = visitor.offices.find(({ role }) => role === 'reporter')
    const { id } = await createCase(app, office ? { ...visitor.actor, office } : visitor.actor, call)
    await app.store.write((tx) =>
      tx
        .updateTable('sessions')
        .set({ office_id: office?.id ?? null })
        .where('person_id', '=', visitor.actor.personId)
        .execute(),
    )
    writers.push({ cookie: `dianfan_session=${token}`, caseId: id, revision: 1 })
  }
  return writers
}

/** Fills a house with a thousand cases and two hundred writers, and closes it again. */
async function prepare(dataFolder: string): Promise<Writer[]> {
  const { app, close } = await buildHouse({ ...configFrom({}), dataFolder }, { demonstration: true })
  try {
    await prepareDemonstration(app, 'collecting', () => undefined, { photos: false })
    await rememberFirst(app)
    await growTo(app, 1_000)
    return await writersOf(app)
  } finally {
    await close()
  }
}

function start(folder: string, port: number): ChildProcess {
  const env = { ...process.env, DIANFAN_DATA: folder, PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: '' }
  const words = ['--import', 'tsx', 'src/main.ts', 'demo']
  return spawn(process.execPath, words, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function ready(address: string): Promise<void> {
  for (let left = 600; left > 0; left -= 1) {
    const answer = await fetch(`${address}/healthz`).catch(() => null)
    if (answer?.status === 200) return
    await wait(100)
  }
  throw new Error('the house did not open within a minute')
}

type Tried = { readonly taken: number; readonly trouble: string | null }

async function save(address: string, writer: Writer, round: number): Promise<Tried> {
  const body = '工会把夜校办到了车间里，'.repeat(100 + round)
  const fields = [
    ['topic', `第${round}稿`],
    ['body', body],
  ]
  const begun = performance.now()
  const answer = await fetch(`${address}/desk/cases/${writer.caseId}/draft`, {
    method: 'PUT',
    headers: {
      ...{ cookie: writer.cookie, origin: address, accept: 'application/json' },
      'content-type': 'application/json',
    },
    body: JSON.stringify({ revision: writer.revision, fields }),
  }).catch((error: Error) => error)
  if (answer instanceof Error) return { taken: performance.now() - begun, trouble: answer.message }
  const said = await answer.text()
  const taken = performance.now() - begun
  if (answer.status !== 200) return { taken, trouble: `${answer.status} ${said.slice(0, 100)}` }
  writer.revision = JSON.parse(said).revision
  return { taken, trouble: null }
}

async function measure(address: string, writers: readonly Writer[]): Promise<void> {
  const tried: Tried[] = []
  const begun = performance.now()
  for (let round = 1; round <= rounds; round += 1)
    tried.push(...(await Promise.all(writers.map((writer) => save(address, writer, round)))))
  const all = performance.now() - begun
  const times = tried.map(({ taken }) => taken).sort((one, other) => one - other)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0)
  const troubles = tried.flatMap(({ trouble }) => trouble ?? [])
  console.log(
    `${writers.length} people saving at once, ${rounds} times: ${troubles.length} errors, p50 ${at(0.5)} ms, ` +
      `p99 ${at(0.99)} ms, ${Math.round((tried.length / all) * 1000)} drafts a second`,
  )
  for (const trouble of new Set(troubles)) console.log(`  ${trouble}`)
}

/** Two hundred people save what they type at the same moment, over HTTP, against the started program. */
export async function savingBench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dianfan-bench-'))
  await chmod(folder, 0o755)
  await mkdir(join(folder, 'demonstration'))
  try {
    const writers = await prepare(join(folder, 'demonstration'))
    const port = await freePort()
    const house = start(folder, port)
    const ended = new Promise((done) => house.once('close', done))
    try {
      const address = `http://127.0.0.1:${port}`
      await ready(address)
      await measure(address, writers)
    } finally {
      house.kill('SIGTERM')
      await ended
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
