import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Actor } from '../../src/domain/person/roles.ts'
import { openBrowser } from '../browser.ts'
import { type Collecting, collecting } from '../collecting.ts'
import { served } from '../demonstration.ts'
import { type TestHouse, testHouse } from '../house.ts'

/** A call that collects cases, its reporter `ha01`, a browser, and a folder for files to send. */
export type ReporterWalk = {
  readonly house: TestHouse
  readonly work: Collecting
  readonly reporter: Actor
  readonly browser: Browser
  readonly door: Awaited<ReturnType<typeof served>>
  readonly folder: string
  end(): Promise<void>
}

/** Opens all that a reporter's journey needs. */
export async function startReporterWalk(): Promise<ReporterWalk> {
  const house = await testHouse()
  const work = await collecting(house.app)
  const reporter = await work.as('ha01', 'reporter')
  const door = await served(house)
  const browser = await openBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'dianfan-journey-'))
  const end = async () => {
    await browser.close()
    await door.stop()
    await house.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { house, work, reporter, browser, door, folder, end }
}
