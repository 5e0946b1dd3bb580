import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printPhotos } from '../../src/actions/photoPrints.ts'
import { logIn, openBrowser, screens } from '../browser.ts'
import { collecting } from '../collecting.ts'
import { served } from '../demonstration.ts'
import { testPassword } from '../founded.ts'
import { type TestHouse, testHouse } from '../house.ts'
import { cropped, handedIn, painted, take } from '../photoCases.ts'
import { keepsAccess } from './walk.ts'

describe.each(['office', 'phone'] as const)('photos that are alike, %s', (screen) => {
  let house: TestHouse
  let browser: Browser
  let address: string
  let stop: () => Promise<void>
  const cases = { first: '', copied: '' }

  beforeAll(async () => {
    house = await testHouse()
    const work = await collecting(house.app)
    const reporter = await work.as('ha01', 'reporter')
    const photos = await Promise.all(['one', 'two', 'three', 'four', 'five'].map(painted))
    cases.first = await handedIn(house.app, work, reporter, '车间里的第一课', photos.slice(0, 3))
    const copy = await cropped(photos[0])
    cases.copied = await handedIn(house.app, work, reporter, '班前十分钟', [copy, ...photos.slice(3)])
    await printPhotos(house.app)
    for (const id of Object.values(cases)) await take(house.app, work, id, 'endorse', 'forward', 'receive')
    const doors = await served(house)
    address = doors.address
    stop = doors.stop
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await stop()
    await house.close()
  })

  async function as(login: string): Promise<Page> {
    const page = await (await browser.newContext({ viewport: screens[screen], locale: 'zh-CN' })).newPage()
    await logIn(page, address, login, testPassword)
    return page
  }

  async function asExaminer(): Promise<Page> {
    const page = await as('organiser')
    const { id } = await house.app.store.read
      .selectFrom('offices')
      .innerJoin('people', 'people.id', 'offices.person_id')
      .select('offices.id')
      .where('login', '=', 'organiser')
      .where('role', '=', 'examiner')
      .executeTakeFirstOrThrow()
    await page.request.post(`${address}/desk/office`, { form: { office: id }, headers: { origin: address } })
    return page
  }

  async function allShown(page: Page, count: number): Promise<void> {
    const pictures = page.locator('img[alt$="的照片"]')
    expect(await pictures.count()).toBe(count)
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect
        .poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth))
        .toBeGreaterThan(200)
    }
  }

  test('a recommender sees on the case that a photo is alike, and both photos side by side', async () => {
    const page = await as('ha')
    await page.goto(`${address}/desk/cases/${cases.copied}`)
    await page.getByText('有1处照片与其他案例的照片相似。').waitFor()
    await page.getByRole('link', { name: '查看相似情况' }).click()
    await page.getByRole('heading', { name: '相似的照片' }).waitFor()
    await keepsAccess(page)
    await allShown(page, 2)
    await page.locator('[aria-labelledby="photos-alike"]').getByRole('link', { name: '并排查看' }).click()
    await page.getByText('很可能是同一张照片裁剪过').waitFor()
    await allShown(page, 2)
    await keepsAccess(page)
    expect(await page.getByRole('button', { name: '记下认定' }).count()).toBe(0)
  })

  test('an examiner rules with a reason; without one what was chosen is kept', async () => {
    const page = await asExaminer()
    await page.goto(`${address}/desk/cases/${cases.first}/likeness`)
    await page.locator('[aria-labelledby="photos-alike"]').getByRole('link', { name: '并排查看' }).click()
    await page.getByLabel('本单位自己的照片').check()
    await page.getByRole('button', { name: '记下认定' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('本单位自己的照片').isChecked()).toBe(true)
    await keepsAccess(page)
    await page.getByLabel('理由').fill('同一活动，两个案例都由本单位申报。')
    await page.getByRole('button', { name: '记下认定' }).click()
    await page.getByText('认定已记下。').waitFor()
    await page.getByText('本单位自己的照片').waitFor()
    await keepsAccess(page)
  })

  test('the unit itself cannot open what its photos are like', async () => {
    const page = await as('ha01')
    const answer = await page.goto(`${address}/desk/cases/${cases.first}/likeness`)
    expect(answer?.status()).toBe(403)
  })
})
