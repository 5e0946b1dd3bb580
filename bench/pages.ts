import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { sql } from 'kysely'
import type { App } from '../src/actions/app.ts'
import { logIn } from '../src/actions/session.ts'
import { buildHouse, openDoors } from '../src/app.ts'
import { configFrom } from '../src/config.ts'
import { demonstrationPassword } from '../src/doors/cli/demonstration/founding.ts'
import { prepareDemonstration } from '../src/doors/cli/demonstration/prepare.ts'

/** Copies the cases of the demonstration until a call holds as many as asked. */
async function growTo(app: App, count: number): Promise<void> {
  const { present } = await app.store.read
    .selectFrom('cases')
    .select(({ fn }) => fn.countAll<number>().as('present'))
    .executeTakeFirstOrThrow()
  const copies = Math.max(0, Math.ceil(count / present) - 1)
  if (copies === 0) return
  const run = (query: string) => sql.raw(query.replaceAll('COPIES', String(copies))).execute(app.store.read)
  const copied = (column: string) => {
    const digest = `md5(${column} || turn)`
    const part = (from: number, length: number) => `substr(${digest}, ${from}, ${length})`
    return [part(1, 8), part(9, 4), part(13, 4), part(17, 4), part(21, 12)].join(" || '-' || ")
  }
  await run('create table if not exists first_cases as select id from cases')
  await run(`insert into cases select campaign_id, ${copied('c.id')}, unit_id, channel_id, number || '-' || COPIES || '-' || turn,
    state, title, version, null, focus_area, errors, warnings, created_at, changed_at
    from generate_series(1, COPIES) as turn, cases c where c.id in (select id from first_cases) on conflict do nothing`)
  await run(`insert into case_steps select campaign_id, ${copied('s.case_id')}, sequence, s.id || '-' || turn, step, at, person_id,
    organisation_id, version, words, details
    from generate_series(1, COPIES) as turn, case_steps s where s.case_id in (select id from first_cases) on conflict do nothing`)
  await sql`analyze`.execute(app.store.read)
}

async function timesOf(doors: Hono, path: string, cookie: string, rounds: number): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds + 5; round += 1) {
    const start = performance.now()
    const response = await doors.request(`http://localhost${path}`, { headers: { cookie } })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
    if (round >= 5) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)
}

async function measure(app: App, doors: Hono, label: string): Promise<void> {
  const { id: call } = await app.store.read.selectFrom('campaigns').select('id').executeTakeFirstOrThrow()
  const pages: readonly (readonly [login: string, path: string])[] = [
    ['organiser', '/desk'],
    ['organiser', `/desk/calls/${call}`],
    ['organiser', `/desk/calls/${call}/examination`],
    ['organiser', `/desk/calls/${call}/examination?sort=title&page=3`],
    ['organiser', `/desk/calls/${call}/progress`],
    ['organiser', `/desk/calls/${call}/review`],
    ['organiser', `/desk/calls/${call}/results`],
    ['organiser', `/desk/calls/${call}/outbox`],
    ['ha', `/desk/calls/${call}/channel`],
    ['ha01', '/desk/cases'],
    ['-', '/'],
    ['-', '/cases'],
  ]
  const cookies = new Map<string, string>([['-', '']])
  for (const [login, path] of pages) {
    if (!cookies.has(login)) {
      const { token } = await logIn(
        app,
        { login, password: demonstrationPassword },
        { address: '', agent: '' },
      )
      cookies.set(login, `dianfan_session=${token}`)
    }
    const times = await timesOf(doors, path, cookies.get(login) ?? '', 60).catch((error: Error) => error)
    if (times instanceof Error) {
      console.log(`  ${label}  ${times.message}`)
      continue
    }
    const at = (share: number) =>
      (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)
    console.log(
      `  ${label}  ${path.replace(call, ':call').padEnd(52)} median ${at(0.5).padStart(6)} ms   p99 ${at(0.99).padStart(6)} ms`,
    )
  }
}

/** Server time of the main pages at 100, 1,000 and 10,000 cases. */
export async function pagesBench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dianfan-bench-'))
  await chmod(folder, 0o755)
  const house = await buildHouse({ ...configFrom({}), dataFolder: folder }, { demonstration: true })
  try {
    await prepareDemonstration(house.app, 'reviewing', () => undefined, { photos: false })
    const doors = await openDoors(house.app, { publicUrl: 'http://localhost', trustProxy: false })
    for (const count of [100, 1_000, 10_000]) {
      await growTo(house.app, count)
      await measure(house.app, doors, `${count} cases`.padStart(12))
    }
  } finally {
    await house.close()
    await rm(folder, { recursive: true, force: true })
  }
}
