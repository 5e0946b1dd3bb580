import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { collecting } from '../../test/collecting.ts'
import { campaignOf2019 } from '../../test/founded.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { drawnFile } from '../../test/samples/forms.ts'
import { materialFile, type RawMail, rawMail } from '../../test/samples/rawMails.ts'
import type { Actor } from '../domain/person/roles.ts'
import { createCampaign, openCampaign } from './campaign.ts'
import { chooseCall } from './mailCalls.ts'
import { readMailbox, readMailPage } from './mailDesk.ts'
import { takeMail } from './mailFetching.ts'
import { takeProposal } from './mailIntake.ts'
import { readWaitingMails } from './mailReading.ts'
import { readSplit, splitPart } from './mailSplitting.ts'

const [one, other] = ['海安市青墩机械有限公司工会', '南通江风海洋装备有限公司工会']

let house: TestHouse
let clerk: Actor
let organiser: Actor
let first: string
let uid = 0
const list = { page: 1, size: 50, search: '', sort: 'received', descending: false, filters: {} }

beforeEach(async () => {
  house = await testHouse()
  const all = await collecting(house.app)
  organiser = all.organiser
  clerk = await all.as('organiser', 'clerk')
  first = all.call.id
})
afterEach(() => house.close())

async function receive(mail: Omit<RawMail, 'id'>): Promise<string> {
  uid += 1
  const place = { folder: 'INBOX', uidValidity: '1', uid }
  const messageId = `<${uid}@unit.example>`
  const found = { place, messageId, headers: Buffer.alloc(0), arrivedAt: house.clock.now() }
  await takeMail(house.app, 'call@union.example', found, Readable.from([rawMail({ id: `${uid}`, ...mail })]))
  await readWaitingMails(house.app)
  const { id } = await house.app.store.read
    .selectFrom('mails')
    .select('id')
    .where('message_id', '=', messageId)
    .executeTakeFirstOrThrow()
  return id
}

const sentence = '班前会上老师傅把机台旁的难题讲清楚，徒弟记在账本里，工会隔天回访，职工的心结一件件解开。'
const words = (count: number) => Array.from({ length: count }, (_, index) => `第${index + 1}次，${sentence}`)
/** Two cases in one document whose second title the program does not take for one. */
const both = drawnFile(`${one}：一盏灯照亮夜班路`, ...words(30), '一本账本记下师傅的话', ...words(30))
const proposals = async (mailId: string) =>
  (await readMailPage(house.app, clerk, mailId)).proposals.map(({ topic, state, content }) => ({
    topic,
    state,
    length: content.body.length > 500,
  }))

test('a document that holds two cases is parted on the line that the clerk chooses, and the document stays', async () => {
  const mailId = await receive({ subject: '两个案例', files: [{ name: '材料.docx', content: both }] })
  expect(await proposals(mailId)).toHaveLength(1)
  const [part] = (await readMailPage(house.app, clerk, mailId)).parts
  const place = { mailId, partId: part?.id ?? '' }
  const { lines } = await readSplit(house.app, clerk, place, null)
  const line = lines.find(({ text }) => text === '一本账本记下师傅的话')?.number ?? -1
  const { halves } = await readSplit(house.app, clerk, place, line)
  expect(halves?.map(({ first }) => first)).toEqual([`${one}：一盏灯照亮夜班路`, '一本账本记下师傅的话'])
  await splitPart(house.app, clerk, place, line)
  expect(await proposals(mailId)).toEqual([
    { topic: '一盏灯照亮夜班路', state: 'proposed', length: true },
    { topic: '一本账本记下师傅的话', state: 'proposed', length: true },
  ])
  expect(
    (await readMailPage(house.app, clerk, mailId)).parts.map(({ path, role, reason }) => [
      path,
      role,
      reason,
    ]),
  ).toEqual([
    ['材料.docx', 'other', 'split'],
    ['材料（1）.txt', 'material', ''],
    ['材料（2）.txt', 'material', ''],
  ])
})

test('a half that is no whole case is refused, and so is a line that there is not', async () => {
  const mailId = await receive({ subject: '一个案例', files: [{ name: '材料.docx', content: both }] })
  const [part] = (await readMailPage(house.app, clerk, mailId)).parts
  const place = { mailId, partId: part?.id ?? '' }
  await expect(splitPart(house.app, clerk, place, 1)).rejects.toMatchObject({
    fields: { line: { code: 'half-no-case' } },
  })
  for (const line of [-1, 0, 999])
    await expect(splitPart(house.app, clerk, place, line)).rejects.toMatchObject({
      fields: { line: { code: 'required' } },
    })
  expect(await proposals(mailId)).toHaveLength(1)
})

async function secondCall(): Promise<string> {
  const { campaignId } = await createCampaign(house.app, organiser, {
    ...campaignOf2019,
    title: '南通市职工安全生产金点子征集',
    documentNumber: '通工办〔2019〕35号',
  })
  await openCampaign(house.app, organiser, campaignId)
  return campaignId
}

const lone = (union: string) => [{ name: '材料.docx', content: materialFile(union, '驿站里的一盏灯') }]

test('of two calls that are open a mail is read for the one that it names', async () => {
  const second = await secondCall()
  const named = await receive({ subject: '材料', text: '按通工办[2019]21号文报送', files: lone(one) })
  const titled = await receive({ subject: '报送职工安全生产金点子', files: lone(other) })
  const pages = [await readMailPage(house.app, clerk, named), await readMailPage(house.app, clerk, titled)]
  expect(pages.map(({ call, mail }) => [call.id, mail.reason])).toEqual([
    [first, ''],
    [second, ''],
  ])
  expect((await readMailbox(house.app, clerk, { ...list }))?.rows.map(({ id }) => id).toSorted()).toEqual(
    [named, titled].toSorted(),
  )
})

test('a mail that names no call is asked about, never certain, and read anew for the call that the clerk chooses', async () => {
  const second = await secondCall()
  const mailId = await receive({ subject: '材料', files: lone(one), from: 'ha01@example.com' })
  const before = await readMailPage(house.app, clerk, mailId)
  expect([before.mail.reason, before.calls.length]).toEqual(['which-call', 2])
  const meant = before.call.id === first ? second : first
  expect(before.proposals.map(({ certain }) => certain)).toEqual([false])
  const input = { unitId: before.proposals[0]?.unit_id ?? '', focusArea: 1, pledge: true, consent: true }
  await expect(takeProposal(house.app, clerk, before.proposals[0]?.id ?? '', input)).rejects.toMatchObject({
    code: 'mail-call-open',
  })
  await chooseCall(house.app, clerk, mailId, meant)
  await readWaitingMails(house.app)
  const after = await readMailPage(house.app, clerk, mailId)
  expect([after.call.id, after.mail.reason, after.proposals.length]).toEqual([meant, '', 1])
  expect(after.proposals[0]?.campaign_id).toBe(meant)
  await expect(chooseCall(house.app, clerk, mailId, 'none')).rejects.toMatchObject({
    fields: { call: { code: 'required' } },
  })
})

test('where one call is open nothing is asked', async () => {
  const mailId = await receive({ subject: '材料', files: lone(one) })
  const { call, mail, calls } = await readMailPage(house.app, clerk, mailId)
  expect([call.id, mail.reason, calls.length]).toEqual([first, '', 1])
})
