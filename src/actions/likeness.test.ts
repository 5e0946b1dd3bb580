import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, submittedCase } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { reviewing } from '../../test/reviewing.ts'
import type { Actor, Role } from '../domain/person/roles.ts'
import { readDraft, saveDraft } from './caseDrafts.ts'
import { recallCase, submitCase } from './caseSubmission.ts'
import { viewCase } from './caseView.ts'
import { rebuildIndex, tendIndex } from './likeness.ts'
import { readLikeness, readLikePair } from './likenessReading.ts'
import { ruleLikeness } from './likenessRuling.ts'

let house: TestHouse
let work: Collecting
let reporter: Actor
let recommender: Actor
const ids: string[] = []

function told(name: string): string {
  const path = new URL(`../../demonstration/cases/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')).body.join('\n')
}

const radio = told('HA-03-night-shift-radio')
const airwaves = told('RG-05-midnight-airwaves')
const silk = told('HA-01-silk-apprentice-ledger')

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  reporter = await work.as('ha01', 'reporter')
  recommender = await work.as('ha', 'recommender')
  for (const [topic, body] of [
    ['夜班广播', radio],
    ['午夜电波', airwaves],
    ['带徒账', silk],
  ]) {
    const { id } = await submittedCase(house.app, reporter, work.call.id, {
      topic: topic ?? '',
      body: body ?? '',
    })
    ids.push(id)
  }
})
afterAll(() => house.close())

async function alike(actor: Actor, id: string | undefined): Promise<(string | undefined)[]> {
  const { alike: found } = await readLikeness(house.app, actor, id ?? '')
  return found.map(({ id: other }) => other)
}

async function prints(): Promise<{ case_id: string; prints: number[] }[]> {
  return house.app.store.read
    .selectFrom('likeness_cases')
    .innerJoin('likeness_texts', 'likeness_texts.no', 'likeness_cases.text_no')
    .select(['case_id', 'prints'])
    .orderBy('case_id')
    .execute()
}

test('a case that was handed in is found beside the one it is like, with the passages of both', async () => {
  expect(await alike(recommender, ids[0])).toEqual([ids[1]])
  expect(await alike(recommender, ids[2])).toEqual([])
  const { text, other } = await readLikePair(house.app, recommender, ids[0] ?? '', ids[1] ?? '')
  expect([text, other.text]).toEqual([radio, airwaves])
  expect(other.likeness).toMatchObject({ band: 'same', template: true })
})

test('no unit sees what its case is like, and the organiser nothing that was not forwarded', async () => {
  await expect(readLikeness(house.app, reporter, ids[0] ?? '')).rejects.toMatchObject({ kind: 'not-allowed' })
  const examiner = await work.as('organiser', 'examiner')
  await expect(readLikeness(house.app, examiner, ids[0] ?? '')).rejects.toMatchObject({ kind: 'not-found' })
})

test('a recommender rules nothing', async () => {
  const words = { ruling: 'template', reason: '两家单位共用一份模板' }
  await expect(ruleLikeness(house.app, recommender, ids[0] ?? '', ids[1] ?? '', words)).rejects.toMatchObject(
    { kind: 'not-allowed' },
  )
})

test('making the index again changes nothing in it', async () => {
  const before = await prints()
  expect(before.map(({ prints: own }) => own.length > 40)).toEqual([true, true, true])
  expect(await rebuildIndex(house.app, () => undefined)).toBe(3)
  expect(await prints()).toEqual(before)
})

test('what the index lacks, as after an update, is entered by itself', async () => {
  const before = await prints()
  await house.app.store.write((tx) =>
    tx
      .deleteFrom('likeness_cases')
      .where('case_id', '<>', ids[0] ?? '')
      .execute(),
  )
  expect(await prints()).toHaveLength(1)
  await tendIndex(house.app)
  expect(await prints()).toEqual(before)
})

test('with the next version every trace of the former is gone from the index', async () => {
  const id = ids[1] ?? ''
  await recallCase(house.app, reporter, id)
  const { revision, content } = await readDraft(house.app, reporter, id)
  const saved = await saveDraft(house.app, reporter, id, {
    revision,
    content: { ...content, body: told('CC-01-community-lane-canteen') },
  })
  await submitCase(house.app, reporter, id, { revision: saved.revision, pledge: true, consent: true })
  expect(await alike(recommender, ids[0])).toEqual([])
})

test('an examiner rules with a reason, which is kept and logged; nothing follows by itself', async () => {
  const other = await testHouse()
  try {
    const { cases, as } = await reviewing(other.app)
    await rebuildIndex(other.app, () => undefined)
    const examiner = await as('organiser', 'examiner')
    const [one, two] = [cases[0]?.id ?? '', cases[1]?.id ?? '']
    const { alike: found } = await readLikeness(other.app, examiner, one)
    expect(found.map(({ likeness }) => likeness.band)).toEqual(Array(9).fill('same'))
    const rule = (words: { ruling: string; reason: string }) =>
      ruleLikeness(other.app, examiner, one, two, words)
    await expect(rule({ ruling: 'joint', reason: ' ' })).rejects.toMatchObject({
      fields: { reason: { code: 'required' } },
    })
    expect(await rule({ ruling: 'joint', reason: '两家单位共同开展的项目' })).toEqual({ mayAsk: false })
    const { rulings, theCase } = await readLikeness(other.app, examiner, one)
    expect(rulings).toMatchObject([{ otherId: two, ruling: 'joint', reason: '两家单位共同开展的项目' }])
    expect(theCase.state).toBe('valid')
    const historyOf = async (login: string, role: Role) =>
      (await viewCase(other.app, await as(login, role), one)).rulings.map((ruled) => ruled.otherTitle)
    const otherTitle = found.find(({ id }) => id === two)?.title
    expect(await historyOf('organiser', 'examiner')).toEqual([otherTitle])
    expect(await historyOf('ha01', 'reporter')).toEqual([])
    expect(await historyOf('ha', 'recommender')).toEqual([])
    const { deed } = await other.app.store.read
      .selectFrom('events')
      .select('deed')
      .orderBy('at', 'desc')
      .where('deed', '=', 'likeness.rule')
      .executeTakeFirstOrThrow()
    expect(deed).toBe('likeness.rule')
  } finally {
    await other.close()
  }
})
