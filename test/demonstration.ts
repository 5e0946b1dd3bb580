import { serve } from '@hono/node-server'
import { openDoors } from '../src/app.ts'
import { prepareDemonstration, type Stage } from '../src/doors/cli/demonstration/prepare.ts'
import { freePort } from '../src/engines/store/embedded.ts'
import { type TestHouse, testHouse } from './house.ts'

/** The demonstration without photos, seeded to a stage, on a house of its own. */
export async function demonstrationHouse(stage: Stage): Promise<TestHouse> {
  const house = await testHouse()
  const moving = {
    ...house.app,
    demonstration: {
      moveTo: async (instant: Date) => house.clock.set(instant),
      fill: (work: () => Promise<void>) => work(),
      isHalfMade: async () => false,
    },
  }
  await prepareDemonstration(moving, stage, () => undefined, { photos: false })
  return house
}

/** Serves a house on a free port of the loopback. */
export async function served(house: TestHouse): Promise<{ address: string; stop(): Promise<void> }> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const doors = await openDoors(house.app, { publicUrl: address, trustProxy: false })
  const server = serve({ fetch: doors.fetch, port, hostname: '127.0.0.1' })
  return { address, stop: () => new Promise((done) => server.close(() => done())) }
}
