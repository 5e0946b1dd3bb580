import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDraft, saveDraft } from '../../src/actions/caseDrafts.ts'
import type { Actor } from '../../src/domain/person/roles.ts'
import { logIn, screens } from '../browser.ts'
import { type Collecting, heavyPhoto, writtenCase } from '../collecting.ts'
import type { served } from '../demonstration.ts'
import { testPassword } from '../founded.ts'
import type { TestHouse } from '../house.ts'
import { plainPng } from '../samples/pictures.ts'
import { type ReporterWalk, startReporterWalk } from './reporterWalk.ts'
import { holdsTogether, keepsAccess } from './walk.ts'

const soon = { timeout: 5_000 }

let house: TestHouse
let work: Collecting
let reporter: Actor
let browser: Browser
let door: Awaited<ReturnType<typeof served>>
let folder: string

let walk: ReporterWalk
beforeAll(async () => {
  walk = await startReporterWalk()
  ;({ house, work, reporter, browser, door, folder } = walk)
})
afterAll(() => walk.end())

async function arrive(
  options: { scripts?: boolean; screen?: keyof typeof screens } = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: screens[options.screen ?? 'office'],
    locale: 'zh-CN',
    javaScriptEnabled: options.scripts ?? true,
  })
  const page = await context.newPage()
  await logIn(page, door.address, 'ha01', testPassword)
  return { page, context }
}

async function begin(page: Page): Promise<string> {
  await page.goto(`${door.address}/desk/cases/new`)
  await page.getByRole('button', { name: '开始填写' }).click()
  await page.waitForURL(/\/edit/)
  return /cases\/([^/]+)\/edit/.exec(page.url())?.[1] ?? ''
}

const topicOf = async (id: string) => (await readDraft(house.app, reporter, id)).content.topic
const edit = (page: Page, id: string) => page.goto(`${door.address}/desk/cases/${id}/edit`)
const saved = (page: Page) => page.locator('.save-line[data-state="saved"]').waitFor()

async function photo(name: string, content: Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

test('what is typed is on the server within two seconds, with count and findings of the server', async () => {
  const { page, context } = await arrive()
  const id = await begin(page)
  await page.getByLabel('题目', { exact: true }).fill('零点电台')
  await page.locator('#field-body').fill('2019年3月30日，请联系13800000000。')
  expect(await page.locator('[data-count-target="word"]').textContent()).toBe('12')
  await expect.poll(() => topicOf(id), { timeout: 2_000, interval: 50 }).toBe('零点电台')
  await page.locator('[data-place="body"] .finding').waitFor()
  expect(await page.locator('[data-place="body"]').textContent()).toContain('138****0000')
  await keepsAccess(page)
  await context.close()
})

test('what is typed survives a reload, a log-out and a change of language', async () => {
  const { page, context } = await arrive()
  const id = await begin(page)
  const topic = page.locator('#field-topic')
  await topic.fill('重新载入')
  await page.reload()
  expect(await topic.inputValue()).toBe('重新载入')
  await topic.fill('换了语言')
  await page.locator('.person summary').click()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('Application form', { exact: true }).waitFor()
  expect(await topic.inputValue()).toBe('换了语言')
  await page.locator('.person summary').click()
  await page.getByRole('button', { name: '中文' }).click()
  await page.getByText('申报表', { exact: true }).first().waitFor()
  await context.clearCookies()
  await topic.fill('退出以后写的')
  await page.locator('.save-line[data-state="loggedOut"]').waitFor()
  await page.getByRole('link', { name: '重新登录' }).click()
  await page.getByLabel('账号').fill('ha01')
  await page.getByLabel('密码').fill(testPassword)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(/\/edit/)
  await expect.poll(() => topicOf(id), soon).toBe('退出以后写的')
  await context.close()
})

test('without a network it is kept on the computer and saved when the network is back', async () => {
  const { page, context } = await arrive()
  const id = await begin(page)
  await context.setOffline(true)
  await page.locator('#field-topic').fill('断网时写的')
  await page.locator('.save-line[data-state="offline"]').waitFor()
  expect(await topicOf(id)).toBe('')
  await context.setOffline(false)
  await expect.poll(() => topicOf(id), { timeout: 10_000 }).toBe('断网时写的')
  await context.close()
})

test('a second window is told that the case changed elsewhere, and either text can be kept', async () => {
  const { page, context } = await arrive()
  const id = await begin(page)
  await page.locator('#field-topic').fill('先写的')
  await saved(page)
  await expect.poll(() => topicOf(id), soon).toBe('先写的')
  const { revision, content } = await readDraft(house.app, reporter, id)
  await saveDraft(house.app, reporter, id, { revision, content: { ...content, topic: '同事改的' } })
  await page.locator('#field-topic').fill('我改的')
  await page.locator('.save-line[data-state="elsewhere"]').waitFor()
  await keepsAccess(page)
  await page.getByRole('button', { name: '载入别处的内容' }).click()
  await expect.poll(() => page.locator('#field-topic').inputValue(), soon).toBe('同事改的')
  await page.getByRole('button', { name: '取回这份内容' }).click()
  await expect.poll(() => topicOf(id), soon).toBe('我改的')
  await context.close()
})

test('photos are dropped in, measured, captioned, sorted and removed; what is no photo is refused by name', async () => {
  const { page, context } = await arrive()
  const id = await begin(page)
  const files = [
    await photo('一号.jpg', await heavyPhoto(1)),
    await photo('其实是.jpg', await plainPng(400, 300)),
    await photo('空.jpg', Buffer.alloc(0)),
  ]
  await page.locator('#field-photos').setInputFiles(files)
  await page.locator('.upload-failed').waitFor()
  expect(await page.locator('.upload-failed').textContent()).toContain('文件“空.jpg”是空的')
  expect(await page.locator('.photo-card').count()).toBe(2)
  await page.locator('.photo-card').nth(0).getByLabel('地点').fill('车间')
  await page.locator('.photo-card').nth(1).getByText('其实是.jpg').first().waitFor()
  await page.locator('.photo-card').nth(1).locator('.finding-error').first().waitFor()
  await page.locator('.photo-card').nth(0).getByRole('button', { name: '后移' }).click()
  const places = async () => (await readDraft(house.app, reporter, id)).content.photos.map((one) => one.place)
  await expect.poll(places, soon).toEqual(['', '车间'])
  page.once('dialog', (dialog) => dialog.accept())
  await page.locator('.photo-card').nth(0).getByRole('button', { name: '删除' }).click()
  await expect.poll(places, soon).toEqual(['车间'])
  await keepsAccess(page)
  await context.close()
})

test('script in every blank is shown as text wherever the case is shown', async () => {
  const { page, context } = await arrive()
  const id = await begin(page)
  const script = '<script>document.title="x"</script><img src=x onerror="document.title=1">'
  const { content, revision } = await readDraft(house.app, reporter, id)
  const form = Object.fromEntries(work.call.rules.form.fields.map((field) => [field.key, script]))
  await saveDraft(house.app, reporter, id, {
    revision,
    content: { ...content, topic: script, body: script, brand: script, periodFrom: '<b>x', form },
  })
  for (const path of ['edit', 'submit', '', '../cases']) {
    await page.goto(`${door.address}/desk/cases/${id}/${path}`.replace(/\/$/, ''))
    expect(await page.title()).not.toBe('x')
    expect(await page.locator('main img[src="x"], main script').count()).toBe(0)
  }
  await context.close()
})

test('a case is handed in, keeps its number, and the receipt tells what comes next', async () => {
  const { id } = await writtenCase(house.app, reporter, work.call.id, { topic: '交上去看回执' })
  const { page, context } = await arrive({ screen: 'phone' })
  await edit(page, id)
  await keepsAccess(page)
  await page.getByRole('button', { name: '检查并提交' }).click()
  await page.getByText('没有必须修改的问题').waitFor()
  await keepsAccess(page)
  await page.getByRole('button', { name: '确认提交' }).click()
  await page.waitForURL(/\/receipt/)
  expect(await page.locator('.receipt-number').textContent()).toBe('2019-HA-001')
  await keepsAccess(page)
  await page.getByRole('link', { name: '查看案例' }).click()
  await page.waitForURL(new RegExp(`${id}$`))
  await page.getByRole('heading', { name: '办理经过' }).waitFor()
  await keepsAccess(page)
  await page.getByRole('button', { name: '收回修改' }).click()
  await page.waitForURL(/\/edit/)
  await page.getByText('案例已收回').waitFor()
  await context.close()
})

test('without scripts the form saves, takes files, sorts photos and offers both texts when it is stale', async () => {
  const { page, context } = await arrive({ scripts: false })
  const id = await begin(page)
  await page.locator('#field-topic').fill('没有脚本也能写')
  await page
    .locator('#field-photos')
    .setInputFiles([await photo('二号.jpg', await heavyPhoto(2)), await photo('坏.jpg', Buffer.from('x'))])
  await page.getByRole('button', { name: '保存', exact: true }).last().click()
  expect(await page.getByRole('alert').textContent()).toContain('文件“坏.jpg”不是照片')
  expect(await page.locator('#field-topic').inputValue()).toBe('没有脚本也能写')
  expect(await page.locator('.photo-card').count()).toBe(1)
  const { revision, content } = await readDraft(house.app, reporter, id)
  await saveDraft(house.app, reporter, id, { revision, content: { ...content, topic: '同事改的' } })
  await page.locator('#field-topic').fill('我的')
  await page.getByRole('button', { name: '保存', exact: true }).last().click()
  expect(await page.getByRole('alert').textContent()).toContain('在别处被修改')
  expect(await page.locator('#field-topic').inputValue()).toBe('我的')
  await page.getByRole('button', { name: '用我的内容覆盖' }).click()
  await page.getByText('已保存').first().waitFor()
  expect(await topicOf(id)).toBe('我的')
  await page.getByRole('button', { name: '检查并提交' }).click()
  await page.getByText('处必须修改，改好后才能提交').first().waitFor()
  await context.close()
})

test('after the deadline the editor still opens, and handing in is refused with time and clause', async () => {
  const { id } = await writtenCase(house.app, reporter, work.call.id, { topic: '晚了一步的案例' })
  house.clock.set('2019-03-31T08:00:00+08:00')
  const { page, context } = await arrive()
  await page.goto(`${door.address}/desk/cases/${id}/submit`)
  const alert = page.getByRole('alert')
  expect(await alert.textContent()).toContain('2019-03-30 23:59')
  expect(await alert.textContent()).toContain('三、1')
  await page.goto(`${door.address}/desk/cases`)
  await page.getByText('晚了一步的案例').waitFor()
  await keepsAccess(page)
  house.clock.set('2019-03-20T09:00:00+08:00')
  await context.close()
})

test('the house holds together after all of this', () => holdsTogether(house))
