import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { readNotice } from '../domain/campaign/notice/read.ts'
import { toRules } from '../domain/campaign/notice/toRules.ts'
import { rulesOfNotice2019 } from '../domain/campaign/noticeOf2019.ts'
import { readDocument } from '../formats/document.ts'
import { callById } from './calls.ts'
import { createCampaign } from './campaign.ts'
import { noticePaper } from './noticePaper.ts'
import { readPapers } from './paperDesk.ts'

const notice = new URL('../../demonstration/notice-2019.txt', import.meta.url)

let house: TestHouse
let work: Collecting
let nextYear: string

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  const { rules, title } = work.call
  const { campaignId } = await createCampaign(house.app, work.organiser, {
    title,
    documentNumber: '通工办〔2020〕9号',
    noticeText: await readFile(notice, 'utf8'),
    issuedOn: '2020-02-24',
    rules: { ...rules, deadline: { ...rules.deadline, day: '2020-04-30', time: '17:00' } },
  })
  nextYear = campaignId
})
afterAll(() => house.close())

test('a cloned call is written as a notice that reads as the same call, sent to whom the earlier one was', async () => {
  const made = await noticePaper(house.app, work.organiser, nextYear, 'docx')
  const document = await readDocument(made.bytes)
  if (!document.ok) throw new Error(document.reason)
  const { text, tables } = document.value
  const { rules } = await callById(house.app, nextYear)
  const drawn = toRules(readNotice(text, { calendar: house.app.calendar, tables }), {
    text,
    template: { ...rulesOfNotice2019, quotas: rules.quotas.map((quota) => ({ ...quota, min: 1, max: 1 })) },
  })
  expect(made.name).toBe('征集通知.docx')
  expect({ number: drawn.documentNumber, day: drawn.issuedOn, quotas: drawn.rules.quotas }).toEqual({
    number: '通工办〔2020〕9号',
    day: '2020-02-24',
    quotas: rules.quotas,
  })
  expect(drawn.rules.deadline).toEqual({ ...rules.deadline, day: '2020-04-30', time: '17:00' })
  expect(drawn.rules.focusAreas).toEqual(rules.focusAreas)
  expect(text).toContain('\n各县（市）区、产业（系统）、集团公司工会，市总各直属基层工会：\n')
  expect(text).toContain('典型案例。现将有关事项通知如下：\n一、征集重点\n')
})

test('the organiser finds the notice among the papers before the call is opened', async () => {
  const { offers } = await readPapers(house.app, work.organiser, nextYear)
  expect(offers.find(({ kind }) => kind === 'notice')).toMatchObject({
    ready: true,
    formats: ['pdf', 'docx'],
    last: { personName: expect.any(String) },
  })
})

test('a recommender writes no notice', async () => {
  const recommender = await work.as('ha', 'recommender')
  await expect(noticePaper(house.app, recommender, work.call.id, 'pdf')).rejects.toMatchObject({
    kind: 'not-allowed',
  })
})
