import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { overviewOf } from '../../src/doors/cli/demonstration/material.ts'
import { arrangeReview, chooseAndShow, examine, scoreByAll } from './judging.ts'
import { type Life, ofCall, ofCase, on, stored, switchTo } from './life.ts'
import { holdsTogether, keepsAccess, startWalk } from './walk.ts'
import { kept, phone, saved, writeWhole } from './writing.ts'

const topic = '四十分钟的早班车：车长主持的流动议事会'
let life: Life
let reporter: Page
let organiser: Page

beforeAll(async () => {
  life = { walk: await startWalk('collecting'), caseId: '' }
}, 300_000)
afterAll(() => life.walk.end())

test('a reporter writes a case, sees findings while typing, and finds everything after a reload', async () => {
  reporter = await life.walk.as('kf01')
  await on(life, reporter, '/desk/cases/new')
  await keepsAccess(reporter)
  await reporter.getByRole('button', { name: '开始填写' }).click()
  await reporter.waitForURL(/\/edit/)
  life.caseId = /cases\/([^/]+)\/edit/.exec(reporter.url())?.[1] ?? ''
  await reporter.locator('#field-body').fill('有事请打13800000000。')
  await reporter.locator('[data-place="body"] .finding').waitFor()
  await writeWhole(reporter, topic)
  await keepsAccess(reporter)
  await reporter.reload()
  expect(await reporter.locator('#field-topic').inputValue()).toBe(topic)
  expect(await reporter.locator('#field-body').inputValue()).toContain(kept)
  expect(await reporter.locator('.photo-card').count()).toBe(3)
  expect(await reporter.getByLabel('地点').nth(2).inputValue()).toBe('早班通勤车')
  expect(await reporter.locator('.photo-card .finding-error').count()).toBe(0)
})

test('the case is handed in and gets its number', async () => {
  await reporter.getByRole('button', { name: '检查并提交' }).click()
  await reporter.waitForURL(/\/submit/)
  await keepsAccess(reporter)
  expect(await reporter.locator('.finding-error .finding-message').allInnerTexts()).toEqual([])
  await reporter.getByRole('button', { name: '确认提交' }).click()
  await reporter.waitForURL(/\/receipt/)
  const { number } = await stored(life)
  expect(number).toMatch(/^2019-KF-\d{3}$/)
  expect(await reporter.locator('.receipt-number').innerText()).toBe(number)
  await keepsAccess(reporter)
})

test('the recommender returns it with a reason, the reporter mends it on a phone and hands it in again under its number', async () => {
  const before = await stored(life)
  const recommender = await life.walk.as('kf')
  await ofCase(life, recommender, '/return')
  await keepsAccess(recommender)
  await recommender.getByLabel('原因').fill('请写上活动品牌名称。')
  await recommender.getByRole('button', { name: '退回修改' }).click()
  await recommender.getByText('已退回，并已通知报送单位。').waitFor()
  await reporter.close()
  reporter = await life.walk.as('kf01', 'phone')
  await ofCase(life, reporter, '')
  await reporter.getByText('请写上活动品牌名称。').first().waitFor()
  await keepsAccess(reporter)
  await ofCase(life, reporter, '/edit')
  await keepsAccess(reporter)
  await reporter.getByLabel('活动品牌名称').fill('早班车议事')
  await saved(reporter)
  await reporter.getByRole('button', { name: '检查并提交' }).click()
  await reporter.getByRole('button', { name: '确认提交' }).click()
  await reporter.waitForURL(/\/receipt/)
  expect(await stored(life)).toEqual({ ...before, state: 'submitted' })
  await recommender.close()
})

test('the recommender endorses it and closes the batch with the reason for being below the floor', async () => {
  const page = await life.walk.as('kf')
  await ofCase(life, page, '/endorsement')
  await page.getByLabel('推荐意见').fill('做法真实，职工认可，同意推荐。')
  await page.getByRole('button', { name: '签署推荐意见' }).click()
  await page.getByText('已签署推荐意见。').waitFor()
  await ofCall(life, page, 'overview')
  await page.getByLabel('标题').fill('开展典型案例征集情况的报告')
  await page.getByLabel('正文').fill(await overviewOf('南通经济技术开发区总工会', 2, 1))
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('综合材料已保存。').waitFor()
  await ofCall(life, page, 'channel')
  await page.getByRole('button', { name: '统一报送' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('7')
  await page.getByLabel('少于名额下限的原因').fill('本区所属基层工会较少，宁缺毋滥。')
  await page.getByRole('button', { name: '统一报送' }).click()
  await page.getByText('已统一报送。').waitFor()
  expect((await stored(life)).state).toBe('forwarded')
})

test('the organiser receives, examines and rules it valid', async () => {
  organiser = await life.walk.as('organiser')
  await examine(life, organiser)
})

test('the organiser begins a round, sees the plan and applies it', async () => {
  await arrangeReview(life, organiser)
})

test('every assigned reviewer scores it, the first on a phone', async () => {
  await scoreByAll(life)
})

test('the organiser closes the round, chooses the case and shows the list to the public', async () => {
  await chooseAndShow(life, organiser, topic)
})

test('after the last working day the organiser closes the publication and the editor publishes the case', async () => {
  life.walk.house.clock.set('2019-04-12T10:00:00+08:00')
  await ofCall(life, organiser, 'publication')
  await organiser.getByRole('button', { name: '办结公示' }).click()
  await organiser.getByText('公示已办结').waitFor()
  expect((await stored(life)).state).toBe('awarded')
  await switchTo(life, organiser, '编辑')
  await ofCase(life, organiser, '/showcase')
  await keepsAccess(organiser)
  await organiser.getByLabel('导读').fill('把四十分钟的通勤车办成流动的议事会。')
  await organiser.getByLabel('可供借鉴').fill('到职工本来就在的地方去做。')
  await organiser.getByRole('button', { name: '公开展示' }).click()
  await organiser.getByText('案例已公开展示。').waitFor()
  expect((await stored(life)).state).toBe('published')
})

test('everybody finds the case with photos and captions, without the telephone, and can verify its certificate', async () => {
  const visitor = await life.walk.as('')
  await on(life, visitor, '/cases')
  await keepsAccess(visitor)
  await visitor.getByRole('link', { name: topic }).first().click()
  await visitor.getByText(kept).waitFor()
  expect(await visitor.locator('figure img').count()).toBe(3)
  expect(await visitor.locator('figcaption').nth(1).innerText()).toContain('车长主持车上议事，第2趟')
  const size = () =>
    visitor
      .locator('figure img')
      .first()
      .evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth)
  await expect.poll(size).toBeGreaterThan(300)
  expect(await visitor.content()).not.toContain(phone)
  await keepsAccess(visitor)
  const number = (await visitor.locator('a[href^="/certificates/"]').innerText()).trim()
  await on(life, visitor, '/certificates')
  await visitor.getByLabel('证书编号').fill(number)
  await visitor.getByRole('button', { name: '查验' }).click()
  await visitor.getByText('查验通过，此证书真实有效').waitFor()
  expect(await visitor.locator('article.certificate').innerText()).toContain(topic)
  await keepsAccess(visitor)
})

test('the house holds together after the whole life of a case', () => holdsTogether(life.walk.house))
