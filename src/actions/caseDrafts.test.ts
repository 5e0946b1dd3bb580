import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, heavyPhoto } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { emptyContent } from '../domain/case/content.ts'
import type { Actor } from '../domain/person/roles.ts'
import { addAttachment } from './attachments.ts'
import { createCase, ownChannel } from './caseBeginning.ts'
import { readDraft, saveDraft } from './caseDrafts.ts'
import { submitCase } from './caseSubmission.ts'

let house: TestHouse
let work: Collecting
let reporter: Actor

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  reporter = await work.as('ha01', 'reporter')
})
afterAll(() => house.close())

const begin = () => createCase(house.app, reporter, work.call.id)
const save = (id: string, revision: number, changes: object, actor = reporter) =>
  saveDraft(house.app, actor, id, { revision, content: { ...emptyContent(), ...changes } })

test('the cases of a unit go through its county, those of a directly attached union through the collector', async () => {
  const direct = await work.as('d1', 'reporter')
  const names = [
    (await ownChannel(house.app, reporter, work.call)).name,
    (await ownChannel(house.app, direct, work.call)).name,
  ]
  expect(names).toEqual(['海安市总工会', '南通市总工会直属工会工作部'])
})

test('what is saved is there afterwards, tidied of what pasting from Word brings along', async () => {
  const { id } = await begin()
  const body = '\ufeff第一段\r\n第二\u200b段\u0000\v第三段\ud800'
  await save(id, 1, { topic: '夜班\u00a0电台\n', body, form: { workers: '３２８' } })
  const { content, revision, facts } = await readDraft(house.app, reporter, id)
  expect(content.topic).toBe('夜班 电台 ')
  expect(content.body).toBe('第一段\n第二段\n第三段\ufffd')
  expect(content.form).toEqual({ workers: '３２８' })
  expect(revision).toBe(2)
  expect(facts.count).toEqual({ word: 10, han: 9, nonSpace: 10 })
})

test('a save on a revision that somebody else has replaced is refused with the newest, and nothing changes', async () => {
  const { id } = await begin()
  await save(id, 1, { topic: '甲的题目' })
  await expect(save(id, 1, { topic: '乙的题目' })).rejects.toMatchObject({
    kind: 'conflict',
    code: 'changed-meanwhile',
    values: { revision: 2, by: '填报员' },
  })
  expect((await readDraft(house.app, reporter, id)).content.topic).toBe('甲的题目')
})

test('the same save twice is one save, even when the first answer was lost', async () => {
  const { id } = await begin()
  expect((await save(id, 1, { topic: '一样的题目' })).revision).toBe(2)
  expect((await save(id, 1, { topic: '一样的题目' })).revision).toBe(2)
})

test('of two who save at once on the same revision one is refused', async () => {
  const { id } = await begin()
  const both = await Promise.allSettled([save(id, 1, { topic: '左手' }), save(id, 1, { topic: '右手' })])
  expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('saving a draft is not a deed of the log', async () => {
  const { id } = await begin()
  await save(id, 1, { topic: '不入日志' })
  const events = await house.app.store.read
    .selectFrom('events')
    .select('deed')
    .where('subject_id', '=', id)
    .execute()
  expect(events).toEqual([{ deed: 'case.step.create' }])
})

test('however much is typed into a blank is kept, found at its place, and keeps the case from being handed in', async () => {
  const { id } = await begin()
  const photo = await addAttachment(house.app, reporter, id, {
    ...{ kind: 'photo', name: 'IMG.jpg', content: await heavyPhoto(1) },
  })
  const [topic, body] = ['题'.repeat(501), '字'.repeat(60_001)]
  const caption = { time: '午'.repeat(201), place: '厂'.repeat(201), activity: '讲'.repeat(501) }
  await save(id, 1, {
    ...{ topic, body, form: { 'brief.effect': '效'.repeat(8_001) }, brand: '牌'.repeat(201) },
    ...{ periodFrom: '春'.repeat(41), periodTo: '秋'.repeat(41) },
    photos: [{ attachmentId: photo.id, ...caption }],
  })
  const { content, findings, revision } = await readDraft(house.app, reporter, id)
  expect([content.topic, content.body, content.photos[0]]).toEqual([
    topic,
    body,
    { attachmentId: photo.id, ...caption },
  ])
  const over = findings.filter(({ check }) => check === 'length')
  expect(over.map(({ where }) => where.item ?? where.part)).toEqual([
    ...['title', 'body', 'periodFrom', 'periodTo', 'brand', 'brief.effect'],
    ...[photo.id, photo.id, photo.id],
  ])
  const handed = submitCase(house.app, reporter, id, { revision, pledge: true, consent: true })
  await expect(handed).rejects.toMatchObject({
    fields: { 'period.brand': { code: 'brand-over', values: { count: 201, max: 200 } } },
  })
})

test('a draft is hidden from its recommender and from the organiser', async () => {
  const { id } = await begin()
  const recommender = await work.as('ha', 'recommender')
  for (const actor of [recommender, work.organiser]) {
    await expect(save(id, 1, {}, actor)).rejects.toMatchObject({ kind: 'not-allowed' })
  }
})

test('a new case knows what the unit told of itself in the case before', async () => {
  const { id } = await begin()
  await save(id, 1, { form: { workers: '328', address: '青墩路1号', 'brief.effect': '不照搬' } })
  const next = await begin()
  const { content } = await readDraft(house.app, reporter, next.id)
  expect(content.form).toEqual({ workers: '328', address: '青墩路1号' })
})

test('after the closing no case is begun, quoting time and clause', async () => {
  house.clock.set('2019-03-31T00:00:00+08:00')
  await expect(begin()).rejects.toMatchObject({
    kind: 'too-late',
    code: 'deadline-passed',
    values: { at: '2019-03-30 23:59', clause: '三、1' },
  })
  house.clock.set('2019-03-20T09:00:00+08:00')
})
