import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askMap } from '../../src/actions/likenessMap.ts'
import { makeMap } from '../../src/actions/likenessMapping.ts'
import { ruleLikeness } from '../../src/actions/likenessRuling.ts'
import { logIn, openBrowser, screens } from '../browser.ts'
import { served } from '../demonstration.ts'
import { testPassword } from '../founded.ts'
import { type TestHouse, testHouse } from '../house.ts'
import { insertValid, type Reviewing, reviewing } from '../reviewing.ts'
import { keepsAccess } from './walk.ts'

let house: TestHouse
let work: Reviewing
let browser: Browser
let address: string
let stop: () => Promise<void>
let organiser: Page
let examiner: Page

/** Cases of the demonstration that were written as copies of each other, two and two. */
const copies = [
  'HA-03-night-shift-radio',
  'RG-05-midnight-airwaves',
  'HM-03-caring-sisters-three-stools',
  'QD-02-home-service-first-lesson',
]

function told(name: string): string {
  const path = new URL(`../../demonstration/cases/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')).body.join('\n')
}

async function enterCopies(): Promise<string[]> {
  const unit = await house.app.store.read
    .selectFrom('organisations')
    .select(['id', 'code', 'name'])
    .where('code', '=', 'HA')
    .executeTakeFirstOrThrow()
  return house.app.store.write(async (tx) => {
    const ids: string[] = []
    for (const [index, name] of copies.entries())
      ids.push(await insertValid(house.app, tx, work, unit, unit, 21 + index, { body: told(name) }))
    return ids
  })
}

async function visitor(login: string, screen: keyof typeof screens = 'office', javaScriptEnabled = true) {
  const context = await browser.newContext({ viewport: screens[screen], locale: 'zh-CN', javaScriptEnabled })
  const page = await context.newPage()
  await logIn(page, address, login, testPassword)
  return page
}

beforeAll(async () => {
  house = await testHouse()
  work = await reviewing(house.app)
  const [radio, airwaves] = await enterCopies()
  const words = { ruling: 'reject', reason: '两份材料的段落、数字一一对应。' }
  const office = await work.as('organiser', 'examiner')
  await ruleLikeness(house.app, office, airwaves ?? '', radio ?? '', words)
  await askMap(house.app, work.organiser, work.call.id)
  await makeMap(house.app, work.call.id)
  const door = await served(house)
  address = door.address
  stop = door.stop
  browser = await openBrowser()
  organiser = await visitor('organiser')
  examiner = await visitor('organiser')
  await actAs(examiner, '审查员')
})
afterAll(async () => {
  await browser.close()
  await stop()
  await house.close()
})

async function actAs(page: Page, role: string): Promise<void> {
  await page.locator('.person summary').click()
  const option = page.locator('#act-as option', { hasText: role })
  await page.locator('#act-as').selectOption((await option.getAttribute('value')) ?? '')
  await page.getByRole('button', { name: '切换', exact: false }).first().click()
  await page.locator('.person-office', { hasText: role }).waitFor()
}

async function keepsAccessAtBothSizes(page: Page): Promise<void> {
  for (const size of Object.values(screens)) {
    await page.setViewportSize(size)
    await keepsAccess(page)
  }
  await page.setViewportSize(screens.office)
}

test('the organiser sees what hangs together, narrows it and takes it home as Excel', async () => {
  await organiser.goto(`${address}/desk/calls/${work.call.id}/likeness`)
  await organiser.getByText('完成，共').waitFor()
  expect(await organiser.locator('section h2').count()).toBe(3)
  await organiser.locator('.picture svg').waitFor()
  await keepsAccessAtBothSizes(organiser)
  await organiser.getByLabel('认定', { exact: true }).selectOption({ label: '全部认定' })
  await organiser.getByRole('button', { name: '筛选' }).click()
  await expect.poll(() => organiser.locator('section h2').count()).toBe(1)
  expect(await organiser.locator('main').textContent()).toContain('不宜采用')
  const sheet = await organiser.request.get(`${address}/desk/calls/${work.call.id}/likeness.xlsx`)
  expect([sheet.status(), (await sheet.body()).subarray(0, 2).toString()]).toEqual([200, 'PK'])
})

test('formulas are added by pasting, a bad line keeps what was typed, and the list can be reset', async () => {
  await organiser.goto(`${address}/desk/likeness`)
  await organiser.getByLabel('表述', { exact: true }).fill('敬老爱幼人人有责\n好')
  await organiser.getByRole('button', { name: '增加' }).click()
  await organiser.getByText('第2行太短').first().waitFor()
  expect(await organiser.getByLabel('表述', { exact: true }).inputValue()).toBe('敬老爱幼人人有责\n好')
  await keepsAccessAtBothSizes(organiser)
  await organiser.getByLabel('表述', { exact: true }).fill('敬老爱幼人人有责')
  await organiser.getByRole('button', { name: '增加' }).click()
  await organiser.getByLabel('敬老爱幼人人有责').check()
  await organiser.getByRole('button', { name: '移除选中的表述' }).click()
  await organiser.getByText('已移除。').waitFor()
  await organiser.getByLabel('“大量文字相同”的下限（%）').fill('90')
  await organiser.getByRole('button', { name: '保存界限' }).click()
  await organiser.getByText('须小于上一程度的比例。').first().waitFor()
  expect(await organiser.getByLabel('“大量文字相同”的下限（%）').inputValue()).toBe('90')
  await organiser.getByText('恢复系统自带的清单').first().click()
  await organiser.getByRole('button', { name: '恢复系统自带的清单' }).click()
  await organiser.getByText('目前是系统自带的清单。').waitFor()
  expect(await organiser.getByRole('row', { name: /文字基本相同/ }).textContent()).toContain('0%')
})

test('a text is added with its source and removed again', async () => {
  await organiser.goto(`${address}/desk/likeness/sources`)
  await organiser.getByLabel(/材料名称/).fill('2018年简报')
  await organiser.getByRole('button', { name: '添加材料' }).click()
  await organiser.getByLabel(/年份/).fill('2018')
  await organiser.getByLabel('或粘贴正文').fill('简报第一期\n这里是一段往年的文字。')
  await organiser.getByRole('button', { name: '添加材料' }).click()
  await organiser.getByRole('cell', { name: '2018年简报' }).waitFor()
  await keepsAccessAtBothSizes(organiser)
  await organiser
    .getByRole('row', { name: /2018年简报/ })
    .locator('summary')
    .click()
  await organiser.getByRole('button', { name: '移除“2018年简报”' }).click()
  await organiser.getByText('材料已移除。').waitFor()
  expect(await organiser.getByText('2018年简报').count()).toBe(0)
})

async function openPair(page: Page): Promise<void> {
  await organiser.goto(
    `${address}/desk/calls/${work.call.id}/likeness?ruling=none&search=${encodeURIComponent('第23个')}`,
  )
  const path = await organiser.getByRole('link', { name: '并排查看' }).first().getAttribute('href')
  await page.goto(`${address}${path}`)
}

test('both texts stand side by side, a number brings its passage into sight on both sides', async () => {
  await openPair(examiner)
  await keepsAccessAtBothSizes(examiner)
  const [left, right] = [examiner.locator('#side-a'), examiner.locator('#side-b')]
  await examiner.locator('.passages a').last().click()
  await expect.poll(() => right.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(50)
  expect(await examiner.locator('mark.is-lit').count()).toBe(2)
  await left.hover()
  await left.evaluate((pane) => pane.scrollTo(0, 0))
  await expect.poll(() => right.evaluate((pane) => pane.scrollTop)).toBeLessThan(50)
})

test('without scripts the passages are links to each other', async () => {
  const page = await visitor('organiser', 'office', false)
  await page.goto(examiner.url())
  await page.locator('#passage-a-1 > a').click()
  expect(page.url()).toMatch(/#passage-b-1$/)
  expect(await page.locator('mark:target').getAttribute('id')).toBe('passage-b-1')
})

test('an examiner rules with a reason; a ruling to ask leads to where the unit is asked', async () => {
  await house.app.store.write(async (tx) => {
    const own = new URL(examiner.url()).pathname.split('/')[3] ?? ''
    await tx.updateTable('cases').set({ state: 'received' }).where('id', '=', own).execute()
  })
  await examiner.getByRole('button', { name: '记下认定' }).click()
  await examiner.getByText('此项必填。').first().waitFor()
  await examiner.getByLabel('需向单位了解情况').check()
  await examiner.getByLabel('理由').fill('两家材料的三个段落一一对应。')
  const path = new URL(examiner.url()).pathname
  await examiner.getByRole('button', { name: '记下认定' }).click()
  await examiner.waitForURL(/\/examination\?/)
  expect(await examiner.getByLabel('原因或补正要求').inputValue()).toContain('请说明材料是怎样形成的')
  await keepsAccessAtBothSizes(examiner)
  await examiner.getByRole('button', { name: '要求补正' }).click()
  await examiner.waitForURL(/said=examination\.asked/)
  await examiner.goto(`${address}${path.split('/likeness')[0]}`)
  const history = examiner.locator('.history')
  await history.getByText('就相似情况认定：需向单位了解情况').waitFor()
  await keepsAccessAtBothSizes(examiner)
})

test('a unit reads that it may be asked and nothing of what its case is like', async () => {
  const reporter = await visitor('ha01', 'phone')
  await reporter.goto(`${address}/desk/cases/${work.cases[0]?.id}`)
  await reporter.getByText('审查员可能就材料与其他材料的相似之处').waitFor()
  const link = `${new URL(reporter.url()).pathname}/likeness`
  expect((await reporter.request.get(`${address}${link}`)).status()).toBe(403)
  await keepsAccess(reporter)
})
