import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, heavyPhoto } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { formFile, materialFile, rawMail } from '../../test/samples/rawMails.ts'
import { stampedPage } from '../../test/samples/stampedPages.ts'
import { formToken } from '../domain/case/formToken.ts'
import type { Actor } from '../domain/person/roles.ts'
import { readMailPage } from './mailDesk.ts'
import { takeMail } from './mailFetching.ts'
import { takeProposal } from './mailIntake.ts'
import { readWaitingMails } from './mailReading.ts'

const company = '海安市青墩机械有限公司'
const topic = '驿站里的一盏灯照亮夜班路'

let house: TestHouse
let clerk: Actor
let all: Collecting
beforeAll(async () => {
  house = await testHouse()
  all = await collecting(house.app)
  clerk = await all.as('organiser', 'clerk')
})
afterAll(() => house.close())

/** Lets a case come by mail with a photo of its form, which bears this code. */
async function receive(uid: number, code: string, about = topic) {
  const captions = [1, 2, 3].map((number) => `图${number}：2018年7月1${number}日，公司休息室，职工看书。`)
  const photos = await Promise.all([1, 2, 3].map(heavyPhoto))
  const raw = rawMail({
    ...{ id: `mail-${uid}`, from: 'ha01@example.com', subject: about, text: `${company}工会报送。` },
    files: [
      { name: '案例材料.docx', content: materialFile(`${company}工会`, about, ...captions) },
      { name: '申报表.docx', content: formFile(company, about) },
      ...photos.map((content, index) => ({ name: `图${index + 1}.jpg`, content })),
      { name: 'IMG_9.png', content: await stampedPage({ code, seals: [{ x: 164, y: 66 }] }) },
    ],
  })
  const place = { folder: 'INBOX', uidValidity: '1', uid }
  const messageId = `<mail-${uid}@unit.example>`
  const found = { place, messageId, headers: Buffer.alloc(0), arrivedAt: house.clock.now() }
  await takeMail(house.app, 'call@union.example', found, Readable.from([raw]))
  await readWaitingMails(house.app)
  const { id } = await house.app.store.read
    .selectFrom('mails')
    .select('id')
    .where('message_id', '=', messageId)
    .executeTakeFirstOrThrow()
  const { proposals, parts } = await readMailPage(house.app, clerk, id)
  const form = parts.find(({ path }) => path === 'IMG_9.png')
  const [proposal] = proposals
  const ofScan = proposal?.findings
    .filter(({ where }) => where.part === 'scan')
    .map(({ code: found }) => found)
  return { proposal, form: [form?.role, form?.reason], isScan: proposal?.content.scanId === form?.id, ofScan }
}

test('a photographed form in a mail is the scan of its case, with its seals, and tells whose form it is', async () => {
  const first = await receive(1, formToken({ reference: '2019-HA-999', version: 1 }))
  expect([first.form, first.isScan]).toEqual([['scan', ''], true])
  expect(first.ofScan).toEqual(['scan-other-case', 'seal-unit-seen'])
  const { number } = await takeProposal(house.app, clerk, first.proposal?.id ?? '', {
    ...{ unitId: first.proposal?.unit_id ?? '', focusArea: 4, pledge: true, consent: true },
  })
  expect(number).toBe('2019-HA-001')
  const own = formToken({ reference: '2019-HA-001', version: 2 })
  const corrected = await receive(2, own)
  expect([corrected.form, corrected.isScan]).toEqual([['scan', 'form-of-known 2019-HA-001'], true])
  expect(corrected.ofScan).toEqual(['seal-unit-seen'])
  const other = await receive(3, own, '师徒结对传帮带二十年')
  expect([other.form, other.isScan]).toEqual([['scan', 'form-of-known 2019-HA-001'], true])
  expect(other.ofScan).toEqual(['scan-other-case', 'seal-unit-seen'])
})
