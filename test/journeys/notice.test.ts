import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calls } from '../../src/actions/calls.ts'
import { importRegistry } from '../../src/actions/registry.ts'
import { rulesOfNotice2019 } from '../../src/domain/campaign/noticeOf2019.ts'
import { agreeOn } from '../../src/domain/campaign/ruleParts.ts'
import { doubtsOf, ruleKeys } from '../../src/domain/campaign/rules.ts'
import { logIn, openBrowser, screens } from '../browser.ts'
import { served } from '../demonstration.ts'
import { found, issueTestPassword, smallRegistry, testPassword } from '../founded.ts'
import { type TestHouse, testHouse } from '../house.ts'
import { keepsAccess } from './walk.ts'

let house: TestHouse
let browser: Browser
let address: string
let stop: () => Promise<void>
let page: Page
let scriptless: Page

const text = await readFile(new URL('../../demonstration/notice-2019.txt', import.meta.url), 'utf8')

async function visitor(javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: screens.office, locale: 'zh-CN', javaScriptEnabled })
  const one = await context.newPage()
  await logIn(one, address, 'organiser', testPassword)
  return one
}

beforeAll(async () => {
  house = await testHouse()
  const { organiser } = await found(house.app)
  await importRegistry(house.app, organiser, smallRegistry, issueTestPassword)
  const door = await served(house)
  address = door.address
  stop = door.stop
  browser = await openBrowser()
  page = await visitor(true)
  scriptless = await visitor(false)
})
afterAll(async () => {
  await browser.close()
  await stop()
  await house.close()
})

async function keepsAccessAtBothSizes(): Promise<void> {
  for (const size of Object.values(screens)) {
    await page.setViewportSize(size)
    await keepsAccess(page)
  }
  await page.setViewportSize(screens.office)
}

async function newestCall() {
  const [newest] = await calls(house.app)
  if (!newest) throw new Error('there is no call')
  return newest
}

test('the organiser pastes the notice and stands before a call filled with what it says', async () => {
  await page.goto(`${address}/desk/calls/new`)
  await keepsAccessAtBothSizes()
  await page.getByLabel('或粘贴通知全文').fill(text)
  await page.getByRole('button', { name: '读取通知' }).click()
  await page.waitForURL(/\/notice\/reading$/)
  const { rules, title } = await newestCall()
  expect(title).toBe('南通市职工思想政治工作典型案例征集活动')
  expect(
    ruleKeys.filter((key) => !agreeOn(key, rules, rulesOfNotice2019) && !key.startsWith('quotas.direct')),
    'all but the telephones, which stand as the notice prints them',
  ).toEqual(['contact'])
  await keepsAccessAtBothSizes()
})

test('the telephones and the name of the contact are hidden in what is shown', async () => {
  const shown = (await page.locator('main').textContent()) ?? ''
  expect(shown).toContain('王**，****0000 ，*******0000')
  expect(shown).not.toContain('王晓明')
  expect(shown).not.toContain('13800000000')
})

test('pointing at a rule lights its words, pointing at words lights their rule', async () => {
  await page.locator('[data-on="deadline"]').last().hover()
  expect(await page.locator('mark.is-lit').allTextContents()).toEqual(['2019年3月30日前'])
  await page.locator('mark', { hasText: '控制在2000字以内' }).hover()
  await expect.poll(() => page.locator('.question-card.is-lit h3').allTextContents()).toHaveLength(1)
  expect(await page.locator('.question-card.is-lit h3').textContent()).toContain('案例材料字数')
})

test('answers are chosen, rules without a question confirmed at once, and the call is opened', async () => {
  const card = page.locator('.question-card', { hasText: '文件大小还是像素' })
  await card.getByText('以文件大小为准。').click()
  await card.getByRole('button', { name: '按所选确认' }).click()
  await expect.poll(async () => (await newestCall()).rules.photos.reading).toBe('bytes')
  await page.getByRole('button', { name: '全部确认' }).click()
  await expect.poll(async () => (await newestCall()).rules.sources.deadline?.confirmedBy).toBe('组织者')
  await answerTheRest(page)
  await keepsAccessAtBothSizes()
  await page.getByRole('button', { name: '发布并通知各单位' }).click()
  await page.getByText('征集活动已发布，通知已发往各单位。').waitFor()
  expect((await newestCall()).openedAt).not.toBe(null)
})

async function answerTheRest(on: Page): Promise<void> {
  for (;;) {
    const left = doubtsOf((await newestCall()).rules).length
    if (left === 0) break
    await on
      .getByRole('button', { name: /^(?:按所选确认|确认按此执行)$/ })
      .first()
      .click()
    await on.getByText(left > 1 ? `还有 ${left - 1} 个问题` : '没有疑问了').waitFor()
  }
  await on.getByText('没有疑问了，可以发布。').waitFor()
}

test('those who report read each rule with its clause, and get from it to its sentence', async () => {
  const { id } = await newestCall()
  await page.goto(`${address}/desk/calls/${id}`)
  const rule = page.locator('#rule-deadline')
  expect(await rule.textContent()).toContain('依据：通知 三、1')
  await rule.locator('.rule-source a').click()
  expect(await page.locator('mark:target').textContent()).toBe('2019年3月30日前')
  expect(await page.locator('main').textContent()).not.toContain('王晓明')
  await keepsAccessAtBothSizes()
})

test('a corrected notice dropped as a file shows what it changes before it is taken over', async () => {
  const { id, rules } = await newestCall()
  const corrected = text.replace('控制在2000字以内', '控制在1800字以内')
  await page.goto(`${address}/desk/calls/${id}/notice/correction`)
  await page.setInputFiles('#notice-file', {
    name: '更正.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(corrected),
  })
  await page.waitForURL(/\/notice\/corrections\/2$/)
  expect(await page.locator('tbody th').allTextContents()).toEqual(['案例材料字数有修改'])
  await keepsAccessAtBothSizes()
  expect((await newestCall()).rules).toEqual(rules)
  await page.getByRole('button', { name: '采用更正后的通知' }).click()
  await page.waitForURL(/\/notice\/reading/)
  const taken = (await newestCall()).rules
  expect(taken.textLimits.case.max).toBe(1800)
  expect(taken.sources.deadline?.confirmedBy).toBe('组织者')
})

describe('without scripts', () => {
  test('a notice is read, a question answered, a rule pinned and its form left again', async () => {
    house.clock.set('2019-03-20T09:05:00+08:00')
    await scriptless.goto(`${address}/desk/calls/new`)
    const file = { name: '通知.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
    await scriptless.setInputFiles('#notice-file', file)
    await scriptless.getByRole('button', { name: '读取通知' }).click()
    await scriptless.waitForURL(/\/notice\/reading$/)
    await scriptless.locator('#rule-originals').getByRole('button', { name: '按所选确认' }).click()
    await expect.poll(async () => (await newestCall()).rules.sources.originals?.confirmedBy).toBe('组织者')
    await scriptless.getByText('为规则指明依据的句子').click()
    const options = scriptless.locator('.pin select[name="at"] option')
    const place = await options.filter({ hasText: '做好推广应用' }).getAttribute('value')
    await scriptless.locator('.pin select[name="at"]').selectOption(place)
    await scriptless.locator('.pin select[name="key"]').selectOption('consent')
    await scriptless.getByRole('button', { name: '作为依据' }).click()
    await expect.poll(async () => (await newestCall()).rules.sources.consent?.clause).toBe('三、4')
    await scriptless.getByRole('link', { name: '修改：报送截止' }).click()
    await scriptless.getByRole('button', { name: '保存并确认' }).click()
    await scriptless.waitForURL(/\/notice\/reading\?said=/)
  })
})

describe('what cannot be read is told with the reason, and nothing typed is lost', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const locked = readFileSync(new URL('../samples/documents/notice.doc', import.meta.url))
  const header = locked.indexOf(Buffer.from([0xec, 0xa5]))
  locked.writeUInt16LE(locked.readUInt16LE(header + 10) | 0x100, header + 10)
  const files = [
    ['设有密码的文件', { name: '通知.doc', mimeType: '', buffer: locked }, '设有打开密码'],
    ['图片', { name: '通知.png', mimeType: 'image/png', buffer: png }, '不是可以读取的文件'],
    ['空文件', { name: '空.docx', mimeType: '', buffer: Buffer.alloc(0) }, '没有读到文字'],
    [
      '过长的文字',
      { name: '长.txt', mimeType: 'text/plain', buffer: Buffer.from('通知全文。'.repeat(340_000)) },
      '文字过长',
    ],
  ] as const
  test.each(files)('%s', async (_name, file, reason) => {
    await page.goto(`${address}/desk/calls/new`)
    await page.getByLabel('或粘贴通知全文').fill('已经写下的话')
    await page.setInputFiles('#notice-file', file)
    await page.getByRole('alert').getByText(reason).waitFor()
    expect(await page.getByLabel('或粘贴通知全文').inputValue()).toBe('已经写下的话')
    await keepsAccess(page)
  })

  test('nothing at all, with scripts and without', async () => {
    for (const one of [page, scriptless]) {
      await one.goto(`${address}/desk/calls/new`)
      await one.getByRole('button', { name: '读取通知' }).click()
      await one.getByText('请选择通知文件，或把通知全文粘贴在下面。').waitFor()
    }
  })
})
