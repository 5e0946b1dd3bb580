import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, submittedCase } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import type { Actor } from '../domain/person/roles.ts'
import { recordStep } from './caseSteps.ts'
import { overruleFinding, readExamination } from './examination.ts'

let house: TestHouse
let work: Collecting
let examiner: Actor
const query = { page: 1, size: 20, sort: '', descending: false, search: '', filters: {} }
const phone = '值班电话13800000000。'

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  examiner = { ...work.organiser, office: { ...work.organiser.office, role: 'examiner' } }
})
afterAll(() => house.close())

async function received(topic: string): Promise<string> {
  const { app } = house
  const reporter = await work.as('ha01', 'reporter')
  const { id } = await submittedCase(app, reporter, work.call.id, {
    topic,
    body: `${phone}${'字'.repeat(900)}`,
  })
  await app.store.write(async (tx) => {
    for (const step of ['endorse', 'forward', 'receive'] as const)
      await recordStep(app, tx, work.organiser, { campaignId: work.call.id, id }, step, { version: 1 })
  })
  return id
}

test('of each finding that was overruled it is told how often it was made and how often overruled', async () => {
  const shares = async () => (await readExamination(house.app, examiner, work.call.id, query)).overruled
  const [first] = [await received('零点电台陪夜班职工说话'), await received('焊花夜话让外包工有码头')]
  expect(await shares()).toEqual([])
  await overruleFinding(house.app, examiner, first, {
    code: 'phone-in-text',
    place: 'body',
    reason: '是公开的热线。',
  })
  const found = await shares()
  expect(
    found.map(({ check, code, found: count, overruled }) => ({ check, code, count, overruled })),
  ).toEqual([{ check: 'privacy', code: 'phone-in-text', count: 2, overruled: 1 }])
  expect(found[0]?.example.values).toEqual({ number: '138****0000', count: 1 })
})
