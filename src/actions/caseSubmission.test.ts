import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, submittedCase, writtenCase } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import type { Actor } from '../domain/person/roles.ts'
import { newestVersion } from '../engines/store/cases.ts'
import { createCase } from './caseBeginning.ts'
import { readDraft, saveDraft } from './caseDrafts.ts'
import { recordStep } from './caseSteps.ts'
import { correctCase, recallCase, submitCase, withdrawCase } from './caseSubmission.ts'
import { viewCase } from './caseView.ts'

let house: TestHouse
let work: Collecting
let reporter: Actor

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  reporter = await work.as('ha01', 'reporter')
})
afterAll(() => house.close())

const pledged = { pledge: true, consent: true }
const written = (topic: string, changes = {}) =>
  writtenCase(house.app, reporter, work.call.id, { topic, ...changes })
const submit = (id: string, revision: number) => submitCase(house.app, reporter, id, { revision, ...pledged })

async function rowsOf(table: 'case_versions' | 'outbox' | 'case_steps', caseId: string): Promise<number> {
  const rows = await house.app.store.read
    .selectFrom(table)
    .select('case_id')
    .where('case_id', '=', caseId)
    .execute()
  return rows.length
}

test('a case is submitted once: version, number of its channel, receipt; the second submit answers the same', async () => {
  const { id, revision } = await written('第一个案例的做法')
  const both = await Promise.all([submit(id, revision), submit(id, revision)])
  expect(both.map((receipt) => [receipt.number, receipt.version])).toEqual([
    ['2019-HA-001', 1],
    ['2019-HA-001', 1],
  ])
  expect(await rowsOf('case_versions', id)).toBe(1)
  expect(await rowsOf('case_steps', id)).toBe(2)
})

test('errors refuse the submission at their places and store nothing', async () => {
  const { id } = await createCase(house.app, reporter, work.call.id)
  await expect(submit(id, 1)).rejects.toMatchObject({
    kind: 'invalid',
    code: 'findings-remain',
    fields: { title: { code: 'title-missing' }, scan: { code: 'scan-missing' } },
  })
  const { revision, content } = await readDraft(house.app, reporter, id)
  expect([revision, content.pledge]).toEqual([1, false])
  expect(await rowsOf('case_versions', id)).toBe(0)
})

test('a number survives recall and the next version, and numbers run on without a gap', async () => {
  const first = await submittedCase(house.app, reporter, work.call.id, { topic: '收回再交的案例' })
  await recallCase(house.app, reporter, first.id)
  const { revision } = await readDraft(house.app, reporter, first.id)
  expect(await submit(first.id, revision)).toMatchObject({ number: first.number, version: 2 })
  const next = await submittedCase(house.app, reporter, work.call.id, { topic: '接着编号的案例' })
  expect([first.number, next.number]).toEqual(['2019-HA-002', '2019-HA-003'])
})

test('full-width digits are read as the number in the version handed in', async () => {
  const { id, revision } = await written('全角数字的案例')
  const { content } = await readDraft(house.app, reporter, id)
  const form = { ...content.form, workers: '３２８' }
  const saved = await saveDraft(house.app, reporter, id, { revision, content: { ...content, form } })
  await submit(id, saved.revision)
  const version = await newestVersion(house.app.store.read, work.call.id, id)
  expect(version?.content.form['workers']).toBe('328')
})

test('who submits a text that somebody changed meanwhile is told so', async () => {
  const { id, revision } = await written('两人同改的案例')
  const { content } = await readDraft(house.app, reporter, id)
  await saveDraft(house.app, reporter, id, { revision, content: { ...content, pledge: false } })
  await expect(submit(id, revision)).rejects.toMatchObject({ code: 'changed-meanwhile' })
})

test('at the last second of the deadline a case is in time, a second later it is refused and kept', async () => {
  const [inTime, late] = [await written('赶上截止的案例'), await written('错过截止的案例')]
  house.clock.set('2019-03-30T23:59:59+08:00')
  expect((await submit(inTime.id, inTime.revision)).version).toBe(1)
  house.clock.set('2019-03-31T00:00:00+08:00')
  await expect(submit(late.id, late.revision)).rejects.toMatchObject({
    kind: 'too-late',
    code: 'deadline-passed',
    values: { at: '2019-03-30 23:59', clause: '三、1' },
  })
  expect((await readDraft(house.app, reporter, late.id)).content.topic).toBe('错过截止的案例')
  house.clock.set('2019-03-20T09:00:00+08:00')
})

test('a submitted case cannot be written in', async () => {
  const { id } = await submittedCase(house.app, reporter, work.call.id, { topic: '提交后不能改' })
  await expect(readDraft(house.app, reporter, id)).rejects.toMatchObject({ code: 'not-editable' })
})

test('a withdrawal without a reason is refused, with one it is final', async () => {
  const { id } = await submittedCase(house.app, reporter, work.call.id, { topic: '要撤回的案例' })
  await expect(withdrawCase(house.app, reporter, id, ' ')).rejects.toMatchObject({
    fields: { reason: { code: 'required' } },
  })
  await withdrawCase(house.app, reporter, id, '数据有误，重新整理')
  expect((await viewCase(house.app, reporter, id)).theCase.state).toBe('withdrawn')
})

test('a correction is written until the end of the day named and makes a new version', async () => {
  const { id } = await submittedCase(house.app, reporter, work.call.id, { topic: '需要补正的案例' })
  const theCase = { campaignId: work.call.id, id }
  const asked = { words: '请补充成效数据', details: { until: '2019-04-03' }, version: 1 }
  await house.app.store.write((tx) =>
    recordStep(house.app, tx, work.organiser, theCase, 'askCorrection', asked),
  )
  house.clock.set('2019-04-04T00:00:00+08:00')
  await expect(readDraft(house.app, reporter, id)).rejects.toMatchObject({
    code: 'correction-passed',
    values: { day: '2019-04-03' },
  })
  house.clock.set('2019-04-03T23:00:00+08:00')
  const { content, revision } = await readDraft(house.app, reporter, id)
  const saved = await saveDraft(house.app, reporter, id, {
    revision,
    content: { ...content, body: `${content.body}\n成效数据已补充。` },
  })
  const words = '材料是本单位2017年的成果，已写明来源。'
  const handIn = { revision: saved.revision, ...pledged, words }
  const tooLong = { ...handIn, words: '字'.repeat(1001) }
  await expect(correctCase(house.app, reporter, id, tooLong)).rejects.toMatchObject({
    fields: { words: { code: 'too-long' } },
  })
  const receipt = await correctCase(house.app, reporter, id, handIn)
  const { steps } = await viewCase(house.app, reporter, id)
  expect(steps.at(-1)).toMatchObject({ step: 'correct', words })
  expect(receipt.version).toBe(2)
  expect((await viewCase(house.app, reporter, id)).theCase.state).toBe('corrected')
  house.clock.set('2019-03-20T09:00:00+08:00')
})
