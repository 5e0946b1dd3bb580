import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Collecting, collecting, heavyPhoto } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { formFile, materialFile, type RawMail, rawMail } from '../../test/samples/rawMails.ts'
import type { Actor } from '../domain/person/roles.ts'
import { smtpMailer } from '../engines/mail/smtp.ts'
import { examineHouse } from './doctor.ts'
import { allowAutomatic, takeCertain } from './mailAutomatic.ts'
import { chooseUnit, dismissMail } from './mailDecisions.ts'
import { readMailPage } from './mailDesk.ts'
import { takeMail } from './mailFetching.ts'
import { regroupMail } from './mailGrouping.ts'
import { takeProposal } from './mailIntake.ts'
import { readWaitingMails } from './mailReading.ts'
import { sendLetter } from './sending.ts'

const company = '海安市青墩机械有限公司'
const union = `${company}工会`
const topic = '驿站里的一盏灯照亮夜班路'
const scan = Buffer.from('%PDF-1.4\nstamped form\n%%EOF\n')

let house: TestHouse
let clerk: Actor
let all: Collecting
let uid = 0
beforeEach(async () => {
  house = await testHouse()
  all = await collecting(house.app)
  clerk = await all.as('organiser', 'clerk')
  uid = 0
})
afterEach(async () => {
  expect((await examineHouse(house.app)).filter(({ broken }) => broken > 0)).toEqual([])
  await house.close()
})

/** Lets a mail come in and be read; answers its identifier. */
async function receive(mail: RawMail): Promise<string> {
  uid += 1
  const place = { folder: 'INBOX', uidValidity: '1', uid }
  const found = { place, messageId: `<${mail.id}@unit.example>`, headers: Buffer.alloc(0) }
  const arrivedAt = house.clock.now()
  await takeMail(house.app, 'call@union.example', { ...found, arrivedAt }, Readable.from([rawMail(mail)]))
  await readWaitingMails(house.app)
  const { id } = await house.app.store.read
    .selectFrom('mails')
    .select('id')
    .where('message_id', '=', found.messageId)
    .executeTakeFirstOrThrow()
  return id
}

const captions = [1, 2, 3].map((number) => `图${number}：2018年7月1${number}日，公司休息室，职工在灯下看书。`)

async function wholeMail(id: string, changes: Partial<RawMail> = {}): Promise<RawMail> {
  const photos = await Promise.all([1, 2, 3].map(heavyPhoto))
  return {
    ...{ id, from: 'ha01@example.com', subject: topic, text: `${union}报送，征集重点见申报表。` },
    files: [
      { name: '案例材料.docx', content: materialFile(union, topic, ...captions) },
      { name: '申报表.docx', content: formFile(company, topic) },
      { name: '申报表（盖章）.pdf', content: scan },
      ...photos.map((content, index) => ({ name: `图${index + 1}.jpg`, content })),
    ],
    ...changes,
  }
}

async function proposalsOf(mailId: string) {
  return (await readMailPage(house.app, clerk, mailId)).proposals
}

async function takeFirst(mailId: string, changes: { pledge?: boolean; actor?: Actor } = {}) {
  const [proposal] = await proposalsOf(mailId)
  return takeProposal(house.app, changes.actor ?? clerk, proposal?.id ?? '', {
    ...{ unitId: proposal?.unit_id ?? '', focusArea: 4, pledge: changes.pledge ?? true, consent: true },
  })
}

const caseOf = (id: string) =>
  house.app.store.read.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const letters = () => house.app.store.read.selectFrom('outbox').selectAll().orderBy('id').execute()

test('a case that came by mail is taken in the name of its unit, handed in and answered with its number', async () => {
  const mailId = await receive(await wholeMail('one', { received: 'Wed, 20 Mar 2019 08:00:00 +0800' }))
  const { caseId, number } = await takeFirst(mailId)
  expect(number).toBe('2019-HA-001')
  expect(await caseOf(caseId)).toMatchObject({
    state: 'submitted',
    version: 1,
    errors: 0,
    title: `${union}：${topic}`,
  })
  const steps = await house.app.store.read
    .selectFrom('case_steps')
    .select(['step', 'person_id', 'details'])
    .where('case_id', '=', caseId)
    .orderBy('sequence')
    .execute()
  expect(steps.map(({ step, person_id: person }) => [step, person])).toEqual([
    ['create', clerk.personId],
    ['submit', clerk.personId],
  ])
  expect(steps[0]?.details).toMatchObject({ mail: mailId, received: '2019-03-20T00:00:00.000Z' })
  const reply = (await letters()).find(
    ({ recipient, in_reply_to: to }) => recipient === 'ha01@example.com' && to !== '',
  )
  expect(reply).toMatchObject({ subject: `回复：${topic}`, in_reply_to: '<one@unit.example>' })
  expect(reply?.body).toContain('2019-HA-001')
  expect((await readMailPage(house.app, clerk, mailId)).mail.state).toBe('taken')
})

test('a case with errors becomes a draft of its unit, and the reply names what is missing', async () => {
  const mail = await wholeMail('poor')
  const files = mail.files?.filter(({ name }) => !name.endsWith('.pdf')) ?? []
  const { caseId, number } = await takeFirst(await receive({ ...mail, files }))
  expect(number).toBeNull()
  expect(await caseOf(caseId)).toMatchObject({ state: 'draft', version: 0, number: null })
  const reply = (await letters()).find(({ in_reply_to: to }) => to !== '')
  expect(reply?.body).toContain('还不能登记')
  expect(reply?.body).toContain('扫描')
})

test('a corrected version that comes after its case was taken becomes the second version of it', async () => {
  const { caseId } = await takeFirst(await receive(await wholeMail('first')))
  const body = materialFile(union, topic, ...captions)
  const secondId = await receive({
    ...{ id: 'second', from: 'ha01@example.com', subject: `回复：${topic}（修改稿）` },
    files: [{ name: '案例（修改）.docx', content: body }],
  })
  const second = await takeFirst(secondId)
  expect(second).toEqual({ caseId, number: '2019-HA-001' })
  expect(await caseOf(caseId)).toMatchObject({ state: 'submitted', version: 2 })
  const { content } = await house.app.store.read
    .selectFrom('case_drafts')
    .select('content')
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  expect([content.photos.length, content.scanId !== null]).toEqual([3, true])
})

test('what was received in time is in time however late it is taken, and what was not is refused', async () => {
  const [before, after] = ['Wed, 20 Mar 2019 08:00:00 +0800', 'Sat, 1 Jun 2019 08:00:00 +0800']
  const inTime = await receive(await wholeMail('early', { received: before }))
  house.clock.set('2019-06-02T09:00:00+08:00')
  const other = {
    subject: '另一个案例',
    files: [{ name: '案例.docx', content: materialFile(union, '船台上的夜校故事') }],
  }
  const late = await receive({ id: 'late', from: 'ha01@example.com', received: after, ...other })
  expect((await readMailPage(house.app, clerk, late)).late).toBe(true)
  await expect(takeFirst(late)).rejects.toMatchObject({ kind: 'too-late', code: 'deadline-passed' })
  expect((await takeFirst(inTime)).number).toBe('2019-HA-001')
})

test('a proposal is taken once, and only by the clerk or organiser of the call', async () => {
  const mailId = await receive(await wholeMail('once'))
  const reporter = await all.as('ha01', 'reporter')
  await expect(takeFirst(mailId, { actor: reporter })).rejects.toMatchObject({ kind: 'not-allowed' })
  await expect(readMailPage(house.app, reporter, mailId)).rejects.toMatchObject({ kind: 'not-allowed' })
  await takeFirst(mailId)
  await expect(takeFirst(mailId)).rejects.toMatchObject({ code: 'proposal-decided' })
})

test('a mail that is set aside gives back what it had taken the place of', async () => {
  const first = await receive(await wholeMail('first'))
  const again = {
    subject: `${topic}（修改）`,
    files: [{ name: '案例.docx', content: materialFile(union, topic) }],
  }
  const second = await receive({ id: 'again', from: 'ha01@example.com', ...again })
  expect((await proposalsOf(first))[0]?.state).toBe('replaced')
  await expect(dismissMail(house.app, clerk, second, ' ')).rejects.toMatchObject({ code: 'form' })
  await dismissMail(house.app, clerk, second, '发错了')
  expect((await proposalsOf(first))[0]?.state).toBe('proposed')
})

test('the files of a mail are parted again as a person says, and another union is chosen', async () => {
  const files = ['甲组的清晨班会', '乙组的夜间谈心'].map((title) => ({
    name: `${title}.docx`,
    content: materialFile(union, title),
  }))
  const mailId = await receive({ id: 'two', subject: '两份材料', files })
  const page = await readMailPage(house.app, clerk, mailId)
  expect(page.proposals.map((one) => one.topic)).toEqual(['甲组的清晨班会', '乙组的夜间谈心'])
  const together = new Map(page.parts.map(({ id }) => [id, { group: 1, role: '' }]))
  await regroupMail(house.app, clerk, mailId, together)
  const [one, ...others] = await proposalsOf(mailId)
  expect([one?.state, others]).toEqual(['proposed', []])
  expect(one?.findings.map(({ code }) => code)).toContain('documents-several')
  const { id: unitId } = await house.app.store.read
    .selectFrom('organisations')
    .select('id')
    .where('code', '=', 'JY')
    .executeTakeFirstOrThrow()
  await chooseUnit(house.app, clerk, one?.id ?? '', unitId)
  expect((await proposalsOf(mailId))[0]).toMatchObject({ unitName: '南通市教育工会', certain: false })
})

test('only where the organiser allows it a certain and sound case goes in by itself', async () => {
  const area = all.call.rules.focusAreas[3]?.name ?? ''
  const mailId = await receive(
    await wholeMail('certain', { from: 'ha@example.com', text: `${union}报送，征集重点：${area}` }),
  )
  expect((await proposalsOf(mailId))[0]).toMatchObject({ certain: true, state: 'proposed' })
  await takeCertain(house.app, all.call)
  expect((await proposalsOf(mailId))[0]?.state).toBe('proposed')
  await expect(allowAutomatic(house.app, clerk, all.call.id, true)).rejects.toMatchObject({
    kind: 'not-allowed',
  })
  await allowAutomatic(house.app, all.organiser, all.call.id, true)
  await takeCertain(house.app, all.call)
  expect((await proposalsOf(mailId))[0]).toMatchObject({ state: 'taken', caseNumber: '2019-HA-001' })
})

test('the reply leaves over the mail server as an answer to the mail', async () => {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, _session, callback) {
      received.push(String(await buffer(stream)))
      callback()
    },
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.server.address() as AddressInfo
  const from = { name: '', address: 'call@union.example' }
  const mailer = smtpMailer({ host: '127.0.0.1', port, security: 'none', account: null, from })
  await takeFirst(await receive(await wholeMail('asked')))
  const reply = (await letters()).find(({ in_reply_to: to }) => to !== '')
  await sendLetter({ ...house.app, mailer }, reply?.id ?? '')
  expect(received[0]).toMatch(/^In-Reply-To: <asked@unit\.example>\r$/m)
  expect(received[0]).toMatch(/^To: .*ha01@example\.com/m)
  await mailer.close()
  await new Promise<void>((done) => server.close(done))
})
