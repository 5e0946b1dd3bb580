import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Hono } from 'hono'
import type { App } from '../src/actions/app.ts'
import { buildHouse, openDoors } from '../src/app.ts'
import { configFrom } from '../src/config.ts'
import { prepareDemonstration } from '../src/doors/cli/demonstration/prepare.ts'
import { growTo, rememberFirst } from './growth.ts'
import { type PageVisit, visitsOf } from './visits.ts'

const rounds = 30
const target = 20

type Times = { readonly median: number; readonly p99: number; readonly blocked: number }

async function timesOf(doors: Hono, { path, cookie }: PageVisit): Promise<Times> {
  const times: number[] = []
  const delay = monitorEventLoopDelay({ resolution: 5 })
  for (let round = 0; round < rounds + 3; round += 1) {
    const start = performance.now()
    const response = await doors.request(`http://localhost${path}`, { headers: { cookie } })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`answered ${response.status}`)
    const taken = performance.now() - start
    if (round === 2) delay.enable()
    if (round >= 3) times.push(taken)
    if (round >= 5 && taken > 500) break
  }
  delay.disable()
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { median: at(0.5), p99: at(0.99), blocked: delay.max / 1e6 }
}

/** Measures every page for everybody who may open it; answers how many are over the target. */
export async function measure(app: App, doors: Hono, label: string, only = ''): Promise<void> {
  const visits = (await visitsOf(app)).filter(({ name, who }) => `${who} ${name}`.includes(only))
  let over = 0
  for (const visit of visits) {
    const line = `${label}  ${visit.who.padEnd(22)} ${visit.name.padEnd(62)}`
    try {
      const { median, p99, blocked } = await timesOf(doors, visit)
      if (median > target) over += 1
      const [one, other, longest] = [median, p99, blocked].map((time) => time.toFixed(1).padStart(7))
      console.log(`${line} median ${one} ms  p99 ${other} ms  longest block ${longest} ms`)
    } catch (error) {
      console.log(`${line} ${error instanceof Error ? error.message : error}`)
    }
  }
  console.log(`${label}  ${visits.length} pages, ${over} of them over ${target} ms`)
}

async function measureStage(stage: 'reviewing' | 'awarded'): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dianfan-bench-'))
  await chmod(folder, 0o755)
  const house = await buildHouse({ ...configFrom({}), dataFolder: folder }, { demonstration: true })
  try {
    await prepareDemonstration(house.app, stage, () => undefined, { photos: false })
    await rememberFirst(house.app)
    const doors = await openDoors(house.app, { publicUrl: 'http://localhost', trustProxy: false })
    for (const count of [100, 1_000, 10_000]) {
      await growTo(house.app, count)
      await measure(house.app, doors, `${stage}, ${count} cases`.padStart(22))
    }
  } finally {
    await house.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Server time of every page at 100, 1,000 and 10,000 cases, while reviewers score and when awards are conferred. */
export async function pagesBench(): Promise<void> {
  for (const stage of ['reviewing', 'awarded'] as const) await measureStage(stage)
}
