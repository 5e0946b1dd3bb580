import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { examineHouse } from '../../src/actions/doctor.ts'
import type { Stage } from '../../src/doors/cli/demonstration/prepare.ts'
import { logIn, openBrowser, screens } from '../browser.ts'
import { demonstrationHouse, served } from '../demonstration.ts'
import type { TestHouse } from '../house.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A seeded house that a browser can walk through. */
export type Walk = {
  readonly house: TestHouse
  readonly address: string
  readonly callId: string
  as(login: string, screen?: keyof typeof screens): Promise<Page>
  end(): Promise<void>
}

/** Seeds the demonstration to a stage, serves it and opens a browser. */
export async function startWalk(stage: Stage): Promise<Walk> {
  const house = await demonstrationHouse(stage)
  const { address, stop } = await served(house)
  const browser: Browser = await openBrowser()
  const call = await house.app.store.read.selectFrom('campaigns').select('id').executeTakeFirstOrThrow()
  return {
    house,
    address,
    callId: call.id,
    async as(login, screen = 'office') {
      const context = await browser.newContext({ viewport: screens[screen], locale: 'zh-CN' })
      const page = await context.newPage()
      if (login !== '') await logIn(page, address, login, 'Jianghai-2019')
      return page
    },
    async end() {
      await browser.close()
      await stop()
      await house.close()
    },
  }
}

/** The page keeps WCAG 2.2 AA as far as axe can tell, and does not scroll sideways. */
export async function keepsAccess(page: Page): Promise<void> {
  // A button that is just turning to its colour under the pointer would be measured halfway.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: {
          run(
            where: Document,
            how: object,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
        }
      }
    ).axe.run
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations } = await run(document, { runOnly: { type: 'tag', values: tags } })
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 2)
          .map(({ html }) => html.slice(0, 140))
          .join(' | ')}`,
    )
  })
  expect(found, page.url()).toEqual([])
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(sideways, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** Every invariant of the database and the files holds. */
export async function holdsTogether(house: TestHouse): Promise<void> {
  const examined = await examineHouse(house.app)
  expect(examined.length).toBeGreaterThanOrEqual(25)
  expect(examined.filter(({ broken }) => broken > 0)).toEqual([])
}
