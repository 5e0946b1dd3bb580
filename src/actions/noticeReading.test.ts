import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { found, issueTestPassword, smallRegistry } from '../../test/founded.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { tellOpenPoint } from '../domain/campaign/openPoint.ts'
import { doubtsOf } from '../domain/campaign/rules.ts'
import type { Actor } from '../domain/person/roles.ts'
import { sayIn } from '../foundation/wording/wording.ts'
import { callById } from './calls.ts'
import { openCampaign } from './campaign.ts'
import { changeRule, readRules } from './campaignRules.ts'
import { correctNotice, openCorrection, takeCorrection } from './noticeCorrection.ts'
import { readNoticeFile, readNoticeText, setUpFromNotice } from './noticeReading.ts'
import { answerDoubt, confirmRead, openReading, pinRule } from './noticeRules.ts'
import { importRegistry } from './registry.ts'

let house: TestHouse
let organiser: Actor
let id: string

const text = await readFile(new URL('../../demonstration/notice-2019.txt', import.meta.url), 'utf8')
const docx = await readFile(new URL('../../test/samples/documents/notice.docx', import.meta.url))
const say = sayIn('zh-CN')
const stranger = (): Actor => ({
  ...organiser,
  office: { ...organiser.office, organisationId: 'elsewhere' },
})

async function version(): Promise<number> {
  return (await callById(house.app, id)).rulesVersion
}

async function certain() {
  return { keys: 'certain', version: await version() } as const
}

async function kept(): Promise<string[]> {
  const names: string[] = []
  for await (const { sha256 } of house.app.files.list()) names.push(sha256)
  return names
}

async function logged(deed: string) {
  const rows = await house.app.store.read
    .selectFrom('events')
    .select('details')
    .where('deed', '=', deed)
    .where('campaign_id', '=', id)
    .execute()
  return rows.map(({ details }) => details)
}

beforeAll(async () => {
  house = await testHouse()
  organiser = (await found(house.app)).organiser
  await importRegistry(house.app, organiser, smallRegistry, issueTestPassword)
  const read = readNoticeText(house.app, organiser, text)
  id = (await setUpFromNotice(house.app, organiser, read, 'notice2019')).campaignId
})
afterAll(() => house.close())

test('a pasted notice is a call in preparation with its number, its rules and its questions', async () => {
  const call = await callById(house.app, id)
  expect(call).toMatchObject({ documentNumber: '通工办〔2019〕21号', openedAt: null, rulesVersion: 1 })
  expect(call.title).toBe('南通市职工思想政治工作典型案例征集活动')
  expect(call.rules.deadline).toMatchObject({ day: '2019-03-30', time: '23:59' })
  const { stored, questions, drawn } = await openReading(house.app, organiser, id, say)
  expect(stored.text).toBe(call.noticeText)
  expect(questions.map(({ key }) => key)).toContain('photos.reading')
  const lit = drawn.lit.find(({ key }) => key === 'quotas.county')
  expect(text.slice(...(lit?.span ?? [0, 0]))).toBe('各县（市）区提交7—8个')
  expect(await logged('campaign.readNotice')).toEqual([
    { name: '', sha256: null, found: expect.any(Number), doubts: expect.any(Number) },
  ])
})

test('a file is kept by its content and read as its text', async () => {
  const read = await readNoticeFile(house.app, organiser, { name: 'notice.docx', content: docx })
  expect(read.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(await house.app.files.has(read.sha256 ?? '')).toBe(true)
  expect(read.reading.rules.map(({ kind }) => kind)).toContain('addressees')
})

describe('what cannot be read is refused with the reason and not kept', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const files: [string, string, Buffer][] = [
    ['notice-unsupported', 'photo.png', png],
    ['notice-empty', 'empty.docx', Buffer.alloc(0)],
    ['notice-damaged', 'cut.docx', docx.subarray(0, 900)],
  ]
  test.each(files)('%s', async (code, name, content) => {
    const before = await kept()
    const read = readNoticeFile(house.app, organiser, { name, content })
    await expect(read).rejects.toMatchObject({ kind: 'invalid', code, values: { name } })
    expect(await kept()).toEqual(before)
  })

  test('an empty paste and one that is no notice any more', () => {
    const refused = (pasted: string) => {
      try {
        readNoticeText(house.app, organiser, pasted)
      } catch (error) {
        return (error as { code: string }).code
      }
      return null
    }
    expect(refused(' \n\t')).toBe('notice-empty')
    expect(refused('通知'.repeat(60_000))).toBe('notice-too-long')
  })
})

test('an answer sets the rule, confirms it and is logged; the form refuses what it would refuse', async () => {
  const { questions } = await openReading(house.app, organiser, id, say)
  const answers = questions.find(({ key }) => key === 'photos.reading')?.answers ?? []
  const bytes = answers.find(({ told }) => told === '以文件大小为准。')
  await answerDoubt(house.app, organiser, id, {
    ...{ key: 'photos.reading', answer: bytes?.set ?? '', version: await version() },
  })
  const { rules } = await callById(house.app, id)
  expect(rules.photos.reading).toBe('bytes')
  expect(rules.sources['photos.reading']?.confirmedBy).toBe('组织者')
  expect(await logged('campaign.answer')).toEqual([{ rules: ['photos.reading'], version: 2 }])
  const nonsense = answerDoubt(house.app, organiser, id, {
    ...{ key: 'photos.mandatory', answer: 'mandatory=perhaps', version: await version() },
  })
  await expect(nonsense).rejects.toMatchObject({ code: 'form' })
})

test('questions of one page are answered one after another; a rule that was changed meanwhile is refused', async () => {
  const seen = await version()
  await answerDoubt(house.app, organiser, id, { key: 'quotas.belowFloor', answer: '', version: seen })
  await answerDoubt(house.app, organiser, id, { key: 'channels', answer: '', version: seen })
  const again = answerDoubt(house.app, organiser, id, { key: 'channels', answer: '', version: seen })
  await expect(again).rejects.toMatchObject({ code: 'rules-changed' })
})

test('all rules without a question are confirmed at once, those with one are not', async () => {
  const before = doubtsOf((await callById(house.app, id)).rules).length
  const { confirmed } = await confirmRead(house.app, organiser, id, await certain())
  expect(confirmed).toBeGreaterThan(10)
  const { rules } = await callById(house.app, id)
  expect(rules.sources['quotas.county']?.confirmedBy).toBe('组织者')
  expect(doubtsOf(rules).length).toBe(before)
  expect(await confirmRead(house.app, organiser, id, await certain())).toEqual({ confirmed: 0 })
})

test('a rule is pinned to a sentence of the notice with its clause; a place outside the text is refused', async () => {
  const { sentences } = await openReading(house.app, organiser, id, say)
  const sentence = sentences.find((one) => one.text.startsWith('市总工会将对优秀案例'))
  const at = sentence?.span.join('-') ?? ''
  await pinRule(house.app, organiser, id, { key: 'consent', at, version: await version() })
  const { rules } = await callById(house.app, id)
  expect(rules.sources.consent).toMatchObject({ clause: '三、4', span: sentence?.span })
  const outside = pinRule(house.app, organiser, id, {
    ...{ key: 'consent', at: '5-999999', version: await version() },
  })
  await expect(outside).rejects.toMatchObject({ fields: { at: { code: 'sentence-missing' } } })
})

test('a corrected notice changes nothing until it is taken over, then only what it says otherwise', async () => {
  const corrected = text.replace('控制在2000字以内', '控制在1800字以内')
  const read = readNoticeText(house.app, organiser, corrected)
  const { number } = await correctNotice(house.app, organiser, id, read)
  expect((await callById(house.app, id)).rules.textLimits.case.max).toBe(2000)
  const { correction } = await openCorrection(house.app, organiser, id, number)
  expect(correction.changed).toEqual(['textLimits.case'])
  await takeCorrection(house.app, organiser, id, { number, version: await version() })
  const { rules, noticeText } = await callById(house.app, id)
  expect(rules.textLimits.case.max).toBe(1800)
  expect(rules.sources['textLimits.case']?.confirmedBy).toBe(null)
  expect(rules.sources['quotas.county']?.confirmedBy).toBe('组织者')
  expect(rules.photos.reading).toBe('bytes')
  expect(noticeText).toBe(corrected)
  const again = takeCorrection(house.app, organiser, id, { number, version: await version() })
  await expect(again).rejects.toMatchObject({ code: 'correction-past' })
})

test('nobody but the organiser of the call reads, answers, pins or corrects', async () => {
  const other = stranger()
  const deeds = [
    () => openReading(house.app, other, id, say),
    () => answerDoubt(house.app, other, id, { key: 'photos.reading', answer: '', version: 1 }),
    () => confirmRead(house.app, other, id, { keys: 'certain', version: 1 }),
    () => pinRule(house.app, other, id, { key: 'consent', at: '1-2', version: 1 }),
    () => correctNotice(house.app, other, id, readNoticeText(house.app, organiser, text)),
    () => takeCorrection(house.app, other, id, { number: 1, version: 1 }),
  ]
  for (const deed of deeds) await expect(deed()).rejects.toMatchObject({ kind: 'not-allowed' })
})

test('with every question answered the call has no doubt left and opens', async () => {
  for (;;) {
    const { questions, call } = await openReading(house.app, organiser, id, say)
    const [next] = questions
    if (!next) break
    await answerDoubt(house.app, organiser, id, { key: next.key, answer: '', version: call.rulesVersion })
  }
  expect((await readRules(house.app, organiser, id)).doubts).toEqual([])
  expect(await openCampaign(house.app, organiser, id)).toMatchObject({ addressees: 4 })
})

test('a call over an earlier one takes from it what the notice does not say, and asks about it', async () => {
  const before = await callById(house.app, id)
  const typed = { text: (name: string) => ({ workingDays: '7' })[name] ?? '', all: () => [] }
  const input = { key: 'publicity', version: before.rulesVersion, typed, confirm: true } as const
  await changeRule(house.app, organiser, id, input)
  const read = readNoticeText(house.app, organiser, text)
  const { campaignId } = await setUpFromNotice(house.app, organiser, read, id)
  const { rules } = await callById(house.app, campaignId)
  expect(rules.publicity.workingDays).toBe(7)
  expect(tellOpenPoint(rules, 'publicity', sayIn('zh-CN'))).toBe(
    '通知没有说明“结果公示”。现按：评选结果在本网站公示 7 个工作日。',
  )
})
