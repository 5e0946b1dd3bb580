import { Readable } from 'node:stream'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeMail } from '../../src/actions/mailFetching.ts'
import { readWaitingMails } from '../../src/actions/mailReading.ts'
import { heavyPhoto } from '../collecting.ts'
import { drawnFile } from '../samples/forms.ts'
import { formFile, materialFile, type RawMail, rawMail } from '../samples/rawMails.ts'
import { holdsTogether, keepsAccess, startWalk, type Walk } from './walk.ts'

const sentence = '班前会上老师傅把机台旁的难题讲清楚，徒弟记在账本里，工会隔天回访，心结一件件解开。'
const lines = Array.from({ length: 20 }, (_, index) => `第${index + 1}次，${sentence}`)

let walk: Walk
let unit: { name: string; company: string }

async function receive(...mails: readonly RawMail[]): Promise<void> {
  const { app } = walk.house
  for (const mail of mails) {
    const place = { folder: 'INBOX', uidValidity: '1', uid: Number(mail.id) }
    const found = { place, messageId: `<${mail.id}@unit.example>`, headers: Buffer.alloc(0) }
    const arrivedAt = app.clock.now()
    await takeMail(app, 'call@union.example', { ...found, arrivedAt }, Readable.from([rawMail(mail)]))
  }
  await readWaitingMails(app)
}

beforeAll(async () => {
  walk = await startWalk('collecting')
  const { name } = await walk.house.app.store.read
    .selectFrom('organisations')
    .select('name')
    .where('kind', '=', 'grassroots')
    .orderBy('code', 'desc')
    .executeTakeFirstOrThrow()
  unit = { name, company: name.replace(/(?:工会委员会|工会)$/, '') }
  const address = 'https://mail.163.com/large-attachment-download/index.html?file=abcdefghijklmnopqrstuvwx'
  await receive(
    {
      ...{ id: '1', subject: '报送案例：灯下的夜间书屋', text: `${unit.name}报送，请查收。` },
      html: `<p>超大附件 <a href="${address}">照片原图.zip</a> 2019年4月28日 18:37 到期</p>`,
      files: [
        { name: '案例材料.docx', content: materialFile(unit.name, '灯下的夜间书屋') },
        { name: '申报表.docx', content: formFile(unit.company, '灯下的夜间书屋') },
        { name: '图1.jpg', content: await heavyPhoto(1) },
        { name: '图2.jpg', content: await heavyPhoto(2) },
        { name: '名单.xlsx', content: Buffer.from('no workbook') },
      ],
    },
    { id: '2', subject: '中奖通知', text: '恭喜中奖。' },
    {
      ...{ id: '3', subject: '两个案例合在一起', text: `${unit.name}报送` },
      files: [
        {
          name: '材料.docx',
          content: drawnFile(`${unit.name}：一盏灯照亮夜班路`, ...lines, '一本账本记下师傅的话', ...lines),
        },
      ],
    },
  )
})
afterAll(() => walk.end())

/** The page is sound; where a folder is named, a picture of it is kept there. */
async function sound(page: Page): Promise<void> {
  await keepsAccess(page)
  const folder = process.env['SHOTS']
  if (folder) await page.screenshot({ path: `${folder}/${Date.now()}.png`, fullPage: true })
}

test('the clerk looks at a mail, takes its case in and finds the reply in the outbox', async () => {
  const page = await walk.as('organiser')
  await page.goto(`${walk.address}/desk/mailbox`)
  await sound(page)
  expect(await page.locator('tbody tr').count()).toBe(3)
  await page.getByRole('link', { name: '报送案例：灯下的夜间书屋' }).click()
  await page.getByRole('heading', { name: /案例 1：灯下的夜间书屋/ }).waitFor()
  await sound(page)
  expect(await page.getByText(unit.name).count()).toBeGreaterThan(0)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '申报表.docx' }).click()
  expect((await download).suggestedFilename()).toBe('申报表.docx')
  await page.getByRole('combobox', { name: '征集重点' }).selectOption('4')
  await page.getByRole('button', { name: '确认入库' }).click()
  await page.getByText('已入库为草稿').waitFor()
  await sound(page)
  await page.goto(`${walk.address}/desk/calls/${walk.callId}/outbox?search=${encodeURIComponent('夜间书屋')}`)
  expect(await page.locator('tbody tr').count()).toBe(1)
})

test.each(['office', 'phone'] as const)('a document of two cases is parted by hand, %s', async (screen) => {
  const page = await walk.as('organiser', screen)
  await page.goto(`${walk.address}/desk/mailbox`)
  await page.getByRole('link', { name: '两个案例合在一起' }).click()
  await page.getByRole('link', { name: '拆成两个案例' }).first().click()
  await page.getByRole('heading', { name: '第二个案例从哪一行开始' }).waitFor()
  await sound(page)
  if (screen === 'phone') return
  await page.getByLabel('一本账本记下师傅的话').check()
  await page.getByRole('button', { name: '预览' }).click()
  await page.getByRole('heading', { name: '拆分后的两部分' }).waitFor()
  await sound(page)
  await page.getByRole('button', { name: '按此拆分' }).click()
  await page.getByText('已拆成两部分').first().waitFor()
  await page.getByRole('heading', { name: /案例 2：一本账本记下师傅的话/ }).waitFor()
  await sound(page)
})

test('on a phone a mail that is no case is set aside with the reason', async () => {
  const page = await walk.as('organiser', 'phone')
  await page.goto(`${walk.address}/desk/mailbox`)
  await sound(page)
  await page.getByRole('link', { name: '中奖通知' }).click()
  await page.getByText('没有从这封邮件里读出案例').waitFor()
  await sound(page)
  await page.getByRole('textbox', { name: '原因' }).fill('广告')
  await page.getByRole('button', { name: '确认不是案例' }).click()
  await page.getByText('已标为不是案例。').first().waitFor()
  await sound(page)
  await page.goto(`${walk.address}/desk/mailbox?state=dismissed`)
  expect(await page.locator('tbody tr').count()).toBe(1)
  await holdsTogether(walk.house)
})
