import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logIn, screens } from '../browser.ts'
import { testPassword } from '../founded.ts'
import { type ReporterWalk, startReporterWalk } from './reporterWalk.ts'
import { holdsTogether, keepsAccess } from './walk.ts'
import { kept, saved, writeWhole } from './writing.ts'

describe.each(['office', 'phone'] as const)('writing a whole case and having it returned, %s', (screen) => {
  let walk: ReporterWalk
  let reporter: Page
  let caseId = ''

  beforeAll(async () => {
    walk = await startReporterWalk()
    reporter = await as('ha01')
  })
  afterAll(() => walk.end())

  async function as(login: string): Promise<Page> {
    const context = await walk.browser.newContext({ viewport: screens[screen], locale: 'zh-CN' })
    const page = await context.newPage()
    await logIn(page, walk.door.address, login, testPassword)
    return page
  }
  const ofCase = (page: Page, path: string) => page.goto(`${walk.door.address}/desk/cases/${caseId}${path}`)
  const stored = () =>
    walk.house.app.store.read
      .selectFrom('cases')
      .select(['state', 'number', 'version'])
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow()

  /** Looks at the editor from its end, where the bar that saves hides no part of a button. */
  async function editorKeepsAccess(page: Page): Promise<void> {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await keepsAccess(page)
  }

  test('a case is begun, written with photos and captions, handed in, and its number is seen', async () => {
    await keepsAccess(reporter)
    await reporter.goto(`${walk.door.address}/desk/cases`)
    await keepsAccess(reporter)
    await reporter.goto(`${walk.door.address}/desk/cases/new`)
    await keepsAccess(reporter)
    await reporter.getByRole('button', { name: '开始填写' }).click()
    await reporter.waitForURL(/\/edit/)
    caseId = /cases\/([^/]+)\/edit/.exec(reporter.url())?.[1] ?? ''
    await editorKeepsAccess(reporter)
    await writeWhole(reporter, '四十分钟的早班车：车长主持的流动议事会')
    await editorKeepsAccess(reporter)
    await reporter.reload()
    expect(await reporter.locator('#field-body').inputValue()).toContain(kept)
    await reporter.getByRole('button', { name: '检查并提交' }).click()
    await reporter.waitForURL(/\/submit/)
    await keepsAccess(reporter)
    expect(await reporter.locator('.finding-error .finding-message').allInnerTexts()).toEqual([])
    await reporter.getByRole('button', { name: '确认提交' }).click()
    await reporter.waitForURL(/\/receipt/)
    expect(await reporter.locator('.receipt-number').innerText()).toBe('2019-HA-001')
    await keepsAccess(reporter)
  })

  test('it is returned with a reason, mended and handed in again under its number', async () => {
    const recommender = await as('ha')
    await recommender.goto(`${walk.door.address}/desk/calls/${walk.work.call.id}/channel`)
    await keepsAccess(recommender)
    await recommender.getByRole('link', { name: '退回修改' }).click()
    await recommender.waitForURL(/\/return/)
    await keepsAccess(recommender)
    await recommender.getByLabel('原因').fill('请写上活动品牌名称。')
    await recommender.getByRole('button', { name: '退回修改' }).click()
    await recommender.getByText('没有给海安市青墩机械有限公司工会发出邮件').waitFor()
    await keepsAccess(recommender)
    expect((await stored()).state).toBe('returned')
    await ofCase(reporter, '')
    await reporter.getByText('请写上活动品牌名称。').first().waitFor()
    await keepsAccess(reporter)
    await ofCase(reporter, '/edit')
    await reporter.getByLabel('活动品牌名称').fill('早班车议事')
    await saved(reporter)
    await editorKeepsAccess(reporter)
    await reporter.getByRole('button', { name: '检查并提交' }).click()
    await reporter.getByRole('button', { name: '确认提交' }).click()
    await reporter.waitForURL(/\/receipt/)
    expect(await stored()).toEqual({ state: 'submitted', number: '2019-HA-001', version: 2 })
  })

  test('the house holds together after the case went to and fro', () => holdsTogether(walk.house))
})
