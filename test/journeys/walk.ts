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
  const { found, sideways } = await onOnePage(page, async () => {
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
    return page.evaluate(measured)
  })
  expect(found, page.url()).toEqual([])
  expect(sideways, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** Does something on a page that may load itself anew meanwhile, as those do that show progress; then once more. */
async function onOnePage<T>(page: Page, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!String(error).includes('Execution context was destroyed')) throw error
    await page.waitForLoadState()
    return work()
  }
}

/** What is wrong with the page that the browser shows, and by how much it is wider than its window. */
async function measured(): Promise<{ found: string[]; sideways: number }> {
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
  const { violations } = await run(document, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
  })
  return {
    found: violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 2)
          .map(({ html }) => html.slice(0, 140))
          .join(' | ')}`,
    ),
    sideways: document.documentElement.scrollWidth - window.innerWidth,
  }
}

/** Every invariant of the database and the files holds. */
export async function holdsTogether(house: TestHouse): Promise<void> {
  const examined = await examineHouse(house.app)
  expect(examined.length).toBeGreaterThanOrEqual(25)
  expect(examined.filter(({ broken }) => broken > 0)).toEqual([])
}
