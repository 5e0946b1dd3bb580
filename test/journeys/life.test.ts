import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actorFor } from '../../src/actions/actors.ts'
import { callById } from '../../src/actions/calls.ts'
import { giveScore } from '../../src/actions/scoring.ts'
import { overviewOf } from '../../src/doors/cli/demonstration/material.ts'
import { holdsTogether, keepsAccess, startWalk, type Walk } from './walk.ts'
import { addPhotos, cameraPhoto, captionPhotos, fillBlanks, kept, pasted, phone, saved } from './writing.ts'

const topic = '四十分钟的早班车：车长主持的流动议事会'
let walk: Walk
let caseId = ''
let reporter: Page
let organiser: Page

beforeAll(async () => {
  walk = await startWalk('collecting')
}, 300_000)
afterAll(() => walk.end())

async function stored() {
  return walk.house.app.store.read
    .selectFrom('cases')
    .select(['state', 'number'])
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
}
const on = (page: Page, path: string) => page.goto(`${walk.address}${path}`)
const ofCall = (page: Page, path: string) => on(page, `/desk/calls/${walk.callId}/${path}`)
const ofCase = (page: Page, path: string) => on(page, `/desk/cases/${caseId}${path}`)

async function switchTo(page: Page, role: string): Promise<void> {
  await on(page, '/desk')
  await page.locator('.person summary').click()
  await page.getByLabel('以何身份办理').selectOption({ label: `南通市总工会 · ${role}` })
  await page.getByRole('button', { name: '切换' }).click()
  await page.locator('.person-office', { hasText: role }).waitFor()
}

test('a reporter writes a case, sees findings while typing, and finds everything after a reload', async () => {
  reporter = await walk.as('kf01')
  await on(reporter, '/desk/cases/new')
  await keepsAccess(reporter)
  await reporter.getByRole('button', { name: '开始填写' }).click()
  await reporter.waitForURL(/\/edit/)
  caseId = /cases\/([^/]+)\/edit/.exec(reporter.url())?.[1] ?? ''
  await reporter.locator('#field-body').fill('有事请打13800000000。')
  await reporter.locator('[data-place="body"] .finding').waitFor()
  await fillBlanks(reporter, topic)
  await reporter.locator('#field-body').fill(pasted)
  await addPhotos(reporter, await Promise.all(['一', '二', '三'].map(cameraPhoto)))
  await captionPhotos(reporter)
  await reporter
    .locator('#field-scan')
    .setInputFiles({ name: '申报表.jpg', mimeType: 'image/jpeg', buffer: await cameraPhoto('scan') })
  await reporter.getByRole('link', { name: /^申报表\.jpg/ }).waitFor()
  await saved(reporter)
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
  const { number } = await stored()
  expect(number).toMatch(/^2019-KF-\d{3}$/)
  expect(await reporter.locator('.receipt-number').innerText()).toBe(number)
  await keepsAccess(reporter)
})

test('the recommender returns it with a reason, the reporter mends it on a phone and hands it in again under its number', async () => {
  const before = await stored()
  const recommender = await walk.as('kf')
  await ofCase(recommender, '/return')
  await keepsAccess(recommender)
  await recommender.getByLabel('原因').fill('请写上活动品牌名称。')
  await recommender.getByRole('button', { name: '退回修改' }).click()
  await recommender.getByText('已退回，并已通知报送单位。').waitFor()
  await reporter.close()
  reporter = await walk.as('kf01', 'phone')
  await ofCase(reporter, '')
  await reporter.getByText('请写上活动品牌名称。').first().waitFor()
  await keepsAccess(reporter)
  await ofCase(reporter, '/edit')
  await keepsAccess(reporter)
  await reporter.getByLabel('活动品牌名称').fill('早班车议事')
  await saved(reporter)
  await reporter.getByRole('button', { name: '检查并提交' }).click()
  await reporter.getByRole('button', { name: '确认提交' }).click()
  await reporter.waitForURL(/\/receipt/)
  expect(await stored()).toEqual({ ...before, state: 'submitted' })
  await recommender.close()
})

test('the recommender endorses it and closes the batch with the reason for being below the floor', async () => {
  const page = await walk.as('kf')
  await ofCase(page, '/endorsement')
  await page.getByLabel('推荐意见').fill('做法真实，职工认可，同意推荐。')
  await page.getByRole('button', { name: '签署推荐意见' }).click()
  await page.getByText('已签署推荐意见。').waitFor()
  await ofCall(page, 'overview')
  await page.getByLabel('标题').fill('开展典型案例征集情况的报告')
  await page.getByLabel('正文').fill(await overviewOf('南通经济技术开发区总工会', 2, 1))
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('综合材料已保存。').waitFor()
  await ofCall(page, 'channel')
  await page.getByRole('button', { name: '统一报送' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('7')
  await page.getByLabel('少于名额下限的原因').fill('本区所属基层工会较少，宁缺毋滥。')
  await page.getByRole('button', { name: '统一报送' }).click()
  await page.getByText('已统一报送。').waitFor()
  expect((await stored()).state).toBe('forwarded')
})

test('the organiser receives, examines and rules it valid', async () => {
  organiser = await walk.as('organiser')
  await switchTo(organiser, '审查员')
  await ofCall(organiser, 'examination')
  await keepsAccess(organiser)
  await organiser.getByRole('button', { name: '全部收件（1 个）' }).click()
  await organiser.getByText('已收件。').waitFor()
  await ofCase(organiser, '/examination')
  await keepsAccess(organiser)
  await organiser.getByLabel('原因或补正要求').fill('形式要件齐全。')
  await organiser.getByRole('button', { name: '认定有效' }).click()
  await organiser.getByText('已认定有效。').waitFor()
  expect((await stored()).state).toBe('valid')
})

test('the organiser begins a round, sees the plan and applies it', async () => {
  await switchTo(organiser, '组织者')
  await ofCall(organiser, 'review')
  await organiser.getByLabel('评分截止日期').fill('2019年4月19日')
  await organiser.getByRole('button', { name: '开始一轮评审' }).click()
  await organiser.getByText('新一轮评审已建立').waitFor()
  for (const box of await organiser.locator('input[name="personId"][type="checkbox"]').all())
    await box.check()
  await organiser.getByRole('button', { name: '加入评委组' }).click()
  await organiser.getByText('评委组已更新。').waitFor()
  await keepsAccess(organiser)
  await organiser.getByRole('link', { name: '查看分配方案' }).click()
  await organiser.getByText('每个案例都能得到规定的评分份数。').waitFor()
  await keepsAccess(organiser)
  await organiser.getByRole('button', { name: '按此方案分配' }).click()
  await organiser.getByText('分配方案已执行。').waitFor()
  expect((await stored()).state).toBe('inReview')
})

test('every assigned reviewer scores it, the first on a phone', async () => {
  const logins = await walk.house.app.store.read
    .selectFrom('assignments')
    .innerJoin('people', 'people.id', 'assignments.person_id')
    .select('people.login')
    .where('case_id', '=', caseId)
    .orderBy('people.login')
    .execute()
  expect(logins).toHaveLength(3)
  const { rules } = await callById(walk.house.app, walk.callId)
  const [first, ...others] = logins.map(({ login }) => login)
  const page = await walk.as(first ?? '', 'phone')
  await ofCall(page, 'scoring')
  await keepsAccess(page)
  await page.getByRole('link', { name: '评下一个' }).click()
  await page.getByText(kept).waitFor()
  expect(await page.content()).not.toContain(phone)
  await keepsAccess(page)
  for (const gate of rules.gates) await page.locator(`input[name="gates.${gate.key}"][value="pass"]`).check()
  for (const one of rules.criteria)
    await page.locator(`[name="scores.${one.key}"]`).fill(String(one.weight * 0.8))
  await page.getByLabel('评语').fill('做法具体，成效有据。')
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await page.getByText('评分已提交。').waitFor()
  const sheet = {
    scores: Object.fromEntries(rules.criteria.map(({ key, weight }) => [key, weight * 0.9])),
    gates: Object.fromEntries(rules.gates.map(({ key }) => [key, 'pass' as const])),
    ...{ comment: '可以推广。', changeReason: '' },
  }
  for (const login of others) {
    await giveScore(walk.house.app, await actorFor(walk.house.app, login, 'reviewer'), caseId, sheet)
  }
})

test('the organiser closes the round, chooses the case and shows the list to the public', async () => {
  await ofCall(organiser, 'review')
  await organiser.getByRole('button', { name: '结束本轮评分' }).click()
  await organiser.getByText('本轮评分已结束。').waitFor()
  await ofCall(organiser, 'results')
  await organiser.getByText(topic).first().waitFor()
  expect(await organiser.content()).toContain('86.67')
  await keepsAccess(organiser)
  await ofCall(organiser, 'awards')
  await keepsAccess(organiser)
  await organiser.getByLabel(new RegExp(`^选入：.*${topic}`)).check()
  const reason = organiser.getByLabel(/不在建议名单内/)
  if ((await reason.count()) > 0) await reason.fill('唯一有效案例，质量高。')
  await organiser.getByRole('button', { name: '将勾选的列为拟入选' }).click()
  await organiser.getByText('已列为拟入选。').waitFor()
  await ofCall(organiser, 'publication')
  await keepsAccess(organiser)
  await organiser.getByRole('button', { name: '开始公示' }).click()
  await organiser.getByText('公示已开始。').waitFor()
  expect((await stored()).state).toBe('publicised')
  const visitor = await walk.as('')
  await on(visitor, '/')
  await visitor.getByText('正在公示').first().waitFor()
})

test('after the last working day the organiser closes the publication and the editor publishes the case', async () => {
  walk.house.clock.set('2019-04-12T10:00:00+08:00')
  await ofCall(organiser, 'publication')
  await organiser.getByRole('button', { name: '办结公示' }).click()
  await organiser.getByText('公示已办结').waitFor()
  expect((await stored()).state).toBe('awarded')
  await switchTo(organiser, '编辑')
  await ofCase(organiser, '/showcase')
  await keepsAccess(organiser)
  await organiser.getByLabel('导读').fill('把四十分钟的通勤车办成流动的议事会。')
  await organiser.getByLabel('可供借鉴').fill('到职工本来就在的地方去做。')
  await organiser.getByRole('button', { name: '公开展示' }).click()
  await organiser.getByText('案例已公开展示。').waitFor()
  expect((await stored()).state).toBe('published')
})

test('everybody finds the case with photos and captions, without the telephone, and can verify its certificate', async () => {
  const visitor = await walk.as('')
  await on(visitor, '/cases')
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
  await on(visitor, '/certificates')
  await visitor.getByLabel('证书编号').fill(number)
  await visitor.getByRole('button', { name: '查验' }).click()
  await visitor.getByText('查验通过，此证书真实有效').waitFor()
  expect(await visitor.locator('article.certificate').innerText()).toContain(topic)
  await keepsAccess(visitor)
})

test('the house holds together after the whole life of a case', () => holdsTogether(walk.house))
