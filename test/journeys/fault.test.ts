import { sql } from 'kysely'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, screens } from '../browser.ts'
import { served } from '../demonstration.ts'
import { found } from '../founded.ts'
import { type TestHouse, testHouse } from '../house.ts'
import { keepsAccess } from './walk.ts'

let house: TestHouse
let door: Awaited<ReturnType<typeof served>>
let browser: Browser

beforeAll(async () => {
  house = await testHouse()
  await found(house.app)
  door = await served(house)
  browser = await openBrowser()
  await sql`alter table showcase_entries rename to gone`.execute(house.app.store.read)
})
afterAll(async () => {
  await browser.close()
  await door.stop()
  await house.close()
})

for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a fault of the public site is told with a number and ways on, for all to read: ${screen}, ${colorScheme}`, async () => {
      const context = await browser.newContext({ viewport, colorScheme, locale: 'zh-CN' })
      const page = await context.newPage()
      for (const [path, status] of [
        ['/cases', 500],
        ['/no-such-page', 404],
      ] as const) {
        const answer = await page.goto(`${door.address}${path}`)
        expect(answer?.status()).toBe(status)
        await keepsAccess(page)
      }
      await page.goto(`${door.address}/cases`)
      expect(await page.locator('main').innerText()).toMatch(/编号 [0-9a-f]{8}/)
      await context.close()
    })
  }
}
