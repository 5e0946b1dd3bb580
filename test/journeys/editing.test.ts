import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDraft } from '../../src/actions/caseDrafts.ts'
import type { Actor } from '../../src/domain/person/roles.ts'
import { logIn, screens } from '../browser.ts'
import { type Collecting, heavyPhoto, writtenCase } from '../collecting.ts'
import type { served } from '../demonstration.ts'
import { testPassword } from '../founded.ts'
import type { TestHouse } from '../house.ts'
import { plainJpeg, plainPng, withSides } from '../samples/pictures.ts'
import { type ReporterWalk, startReporterWalk } from './reporterWalk.ts'
import { holdsTogether, keepsAccess } from './walk.ts'
import { saved } from './writing.ts'

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

/** A reporter at a computer of its own. */
async function atComputer(): Promise<Page> {
  const context = await browser.newContext({ viewport: screens.office, locale: 'zh-CN' })
  const page = await context.newPage()
  await logIn(page, door.address, 'ha01', testPassword)
  return page
}

async function begin(page: Page): Promise<string> {
  await page.goto(`${door.address}/desk/cases/new`)
  await page.getByRole('button', { name: '开始填写' }).click()
  await page.waitForURL(/\/edit/)
  return /cases\/([^/]+)\/edit/.exec(page.url())?.[1] ?? ''
}

const edit = (page: Page, id: string) => page.goto(`${door.address}/desk/cases/${id}/edit`)
/** Asks again until it is so; the machine may be busy. */
const soon = { timeout: 15_000 }
const contentOf = async (id: string) => (await readDraft(house.app, reporter, id)).content
const topicOf = async (id: string) => (await contentOf(id)).topic

test('the second of two people at one case is told that it changed, keeps what was typed and can look at both', async () => {
  const [first, second] = [await atComputer(), await atComputer()]
  const id = await begin(first)
  await edit(second, id)
  await first.locator('#field-topic').fill('甲写的题目')
  await expect.poll(() => topicOf(id), soon).toBe('甲写的题目')
  await second.locator('#field-topic').fill('乙写的题目')
  const told = second.locator('[data-editor-part="conflict"]')
  await told.getByText('此案例在别处被修改').waitFor()
  await keepsAccess(second)
  expect(await second.locator('#field-topic').inputValue()).toBe('乙写的题目')
  expect(await topicOf(id)).toBe('甲写的题目')
  await second.locator('#field-brand').fill('乙接着写')
  await second.getByRole('button', { name: '载入别处的内容' }).click()
  await expect.poll(() => second.locator('#field-topic').inputValue(), soon).toBe('甲写的题目')
  await second.getByRole('button', { name: '取回这份内容' }).click()
  await expect.poll(() => topicOf(id), soon).toBe('乙写的题目')
  expect((await contentOf(id)).brand).toBe('乙接着写')
  await first.context().close()
  await second.context().close()
})

test('too much in one blank keeps nothing else from being saved and is told at that blank', async () => {
  const page = await atComputer()
  const id = await begin(page)
  const long = '二〇一七年十一月'.repeat(6)
  await page.locator('#field-periodFrom').fill(long)
  await page.locator('#field-topic').fill('照样存下的题目')
  await saved(page)
  const slot = page.locator('[data-place="period.periodFrom"]')
  await slot.getByText('时间一栏有48个字符，超过40个字符的上限。').waitFor()
  await keepsAccess(page)
  const { topic, periodFrom } = await contentOf(id)
  expect([topic, periodFrom]).toEqual(['照样存下的题目', long])
  await page.context().close()
})

test('what is typed after a log-out in another tab is there after the next log-in', async () => {
  const page = await atComputer()
  const id = await begin(page)
  const other = await page.context().newPage()
  await other.goto(`${door.address}/desk`)
  await other.locator('.person summary').click()
  await other.getByRole('button', { name: '退出登录' }).click()
  await other.waitForURL((url) => !/\/desk$/.test(url.pathname))
  await page.locator('#field-body').fill('退出以后写的一段话。')
  await page.locator('.save-line[data-state="loggedOut"]').waitFor()
  await page.getByRole('link', { name: '重新登录' }).click()
  await page.getByLabel('账号').fill('ha01')
  await page.getByLabel('密码').fill(testPassword)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL(/\/edit/)
  await expect.poll(async () => (await contentOf(id)).body, soon).toBe('退出以后写的一段话。')
  await page.context().close()
})

test('script typed into every blank is saved and shown as text', async () => {
  const page = await atComputer()
  const id = await begin(page)
  const script = '"><img src=x onerror=alert(1)>'
  const longer = '<script>alert(1)</script>的案例'
  let alerts = 0
  page.on('dialog', (dialog) => {
    alerts += 1
    void dialog.dismiss()
  })
  const blanks = page.locator('.editor input.form-control:not([type="file"]), .editor textarea')
  const count = await blanks.count()
  expect(count).toBeGreaterThan(12)
  for (let index = 0; index < count; index += 1) await blanks.nth(index).fill(script)
  await page.locator('#field-topic').fill(longer)
  await saved(page)
  expect((await contentOf(id)).form['address']).toBe(script)
  for (const path of [`${id}/edit`, id, `${id}/submit`, '']) {
    await page.goto(`${door.address}/desk/cases/${path}`.replace(/\/$/, ''))
    expect(await page.locator('main script, main img[src="x"]').count()).toBe(0)
  }
  await page.getByText(longer).first().waitFor()
  expect(alerts).toBe(0)
  await page.context().close()
})

test('files that are no whole JPEG are refused or found, each with a message at the photos', async () => {
  const page = await atComputer()
  const id = await begin(page)
  const whole = await plainJpeg(1200, 1000)
  const files: [string, Buffer][] = [
    ['其实是图.jpg', await plainPng(1200, 1000)],
    ['空的.jpg', Buffer.alloc(0)],
    ['半张.jpg', whole.subarray(0, Math.floor(whole.length / 2))],
    ['巨幅.jpg', withSides(await plainJpeg(16, 16), 30_000, 30_000)],
    ['过大.jpg', Buffer.concat([whole, Buffer.alloc(61_000_000, 1)])],
    ['完好.jpg', await heavyPhoto(7)],
  ]
  const paths: string[] = []
  for (const [name, content] of files) {
    paths.push(join(folder, name))
    await writeFile(join(folder, name), content)
  }
  await page.locator('#field-photos').setInputFiles(paths)
  await page.locator('.photo-card', { hasText: '完好.jpg' }).waitFor()
  const refused = await page.locator('.upload-failed').allInnerTexts()
  expect(refused.some((words) => words.includes('文件“空的.jpg”是空的'))).toBe(true)
  expect(refused.some((words) => words.includes('不超过 60 MB'))).toBe(true)
  await saved(page)
  const at = (name: string) => page.locator('.photo-card', { hasText: name }).locator('.finding-message')
  await at('其实是图.jpg').first().waitFor()
  expect((await at('其实是图.jpg').allInnerTexts()).join()).toContain('内容却是 PNG')
  expect((await at('半张.jpg').allInnerTexts()).join()).toContain('文件不完整')
  expect((await at('巨幅.jpg').allInnerTexts()).join()).toMatch(/文件不完整|不足/)
  expect((await contentOf(id)).photos).toHaveLength(4)
  await keepsAccess(page)
  await page.context().close()
})

test('the same case submitted from two windows is handed in once', async () => {
  const { id } = await writtenCase(house.app, reporter, work.call.id, { topic: '两个窗口同时提交的案例' })
  const first = await atComputer()
  const second = await first.context().newPage()
  for (const page of [first, second]) await page.goto(`${door.address}/desk/cases/${id}/submit`)
  await Promise.all([first, second].map((page) => page.getByRole('button', { name: '确认提交' }).click()))
  await Promise.all(
    [first, second].map((page) => page.waitForURL((url) => !url.pathname.endsWith('/submit'))),
  )
  const { read } = house.app.store
  const versions = await read
    .selectFrom('case_versions')
    .select('version')
    .where('case_id', '=', id)
    .execute()
  expect(versions).toEqual([{ version: 1 }])
  await first.context().close()
})

test('what is handed in after the deadline is refused quoting the time and the clause', async () => {
  const { id } = await writtenCase(house.app, reporter, work.call.id, { topic: '晚了一分钟的案例' })
  const page = await atComputer()
  await page.goto(`${door.address}/desk/cases/${id}/submit`)
  house.clock.set('2019-03-31T00:00:30+08:00')
  await page.getByRole('button', { name: '确认提交' }).click()
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.innerText()).toContain('2019-03-30 23:59')
  expect(await alert.innerText()).toContain('三、1')
  await keepsAccess(page)
  await page.context().close()
})

test('the house holds together after all the bad input', () => holdsTogether(house))
