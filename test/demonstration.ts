import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { inject } from 'vitest'
import type { App } from '../src/actions/app.ts'
import { openDoors } from '../src/app.ts'
import {
  bringTo,
  readyAt,
  type Stage,
  type WrittenCall,
  writeDemonstration,
} from '../src/doors/cli/demonstration/prepare.ts'
import { freePort } from '../src/engines/store/embedded.ts'
import { type FilledHouse, type TestHouse, testHouse } from './house.ts'
import { withServer } from './server.ts'

/**
 * The demonstration without photos at a stage, on a house of its own. In a run the cases are written once and each
 * stage is made once, by the first that asks for it; everybody gets a copy.
 */
export async function demonstrationHouse(stage: Stage): Promise<TestHouse> {
  const house = await testHouse({}, await once(stage, () => atStage(stage)))
  house.clock.set(readyAt(stage))
  return house
}

async function atStage(stage: Stage): Promise<TestHouse> {
  const written = await once('written', async () => {
    const house = await testHouse()
    const call = await writeDemonstration(moving(house), () => undefined, { photos: false })
    await writeFile(join(house.folder, callFile), JSON.stringify(call))
    return house
  })
  const house = await testHouse({}, written)
  const call: WrittenCall = JSON.parse(await readFile(join(house.folder, callFile), 'utf8'))
  await bringTo(moving(house), stage, call)
  return house
}

const callFile = 'written.json'

/** The house with the clock of the demonstration, which goes from event to event. */
function moving({ app, clock }: TestHouse): App {
  const moveTo = async (instant: Date) => clock.set(instant)
  return {
    ...app,
    demonstration: { moveTo, fill: (work) => work(), isHalfMade: async () => false },
  }
}

/** Fills a house of this name unless it was filled in this run; who asks meanwhile waits. */
async function once(name: string, make: () => Promise<TestHouse>): Promise<FilledHouse> {
  const filled = { database: `filled_${name}`, folder: join(inject('filledFolder'), name) }
  await withServer(inject('databaseUrl'), async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [filled.database])
    if (rowCount === 0) await (await make()).leave(filled)
  })
  return filled
}

/** Serves a house on a free port of the loopback. */
export async function served(house: TestHouse): Promise<{ address: string; stop(): Promise<void> }> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const doors = await openDoors(house.app, { publicUrl: address, trustProxy: false })
  const server = serve({ fetch: doors.fetch, port, hostname: '127.0.0.1' })
  return { address, stop: () => new Promise((done) => server.close(() => done())) }
}
