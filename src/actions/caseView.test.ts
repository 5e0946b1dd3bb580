import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, submittedCase } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import type { Actor } from '../domain/person/roles.ts'
import { createCase } from './caseBeginning.ts'
import { readDraft, saveDraft } from './caseDrafts.ts'
import { ownCases } from './caseLists.ts'
import { recallCase } from './caseSubmission.ts'
import { unmaskCase, viewCase } from './caseView.ts'

let house: TestHouse
let work: Collecting
let reporter: Actor
let recommender: Actor

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  reporter = await work.as('ha01', 'reporter')
  recommender = await work.as('ha', 'recommender')
})
afterAll(() => house.close())

test('a draft does not exist for anybody but its own unit', async () => {
  const { id } = await createCase(house.app, reporter, work.call.id)
  expect((await viewCase(house.app, reporter, id)).draft).toBe(true)
  for (const actor of [recommender, work.organiser]) {
    await expect(viewCase(house.app, actor, id)).rejects.toMatchObject({ kind: 'not-found' })
  }
})

test('after a recall others still see what was handed in, the own unit what it writes', async () => {
  const { id } = await submittedCase(house.app, reporter, work.call.id, { topic: '交上去的题目' })
  await recallCase(house.app, reporter, id)
  const { content, revision } = await readDraft(house.app, reporter, id)
  await saveDraft(house.app, reporter, id, { revision, content: { ...content, topic: '正在改的题目' } })
  expect((await viewCase(house.app, reporter, id)).content.topic).toBe('正在改的题目')
  const seen = await viewCase(house.app, recommender, id)
  expect([seen.content.topic, seen.theCase.title]).toEqual([
    '交上去的题目',
    '海安市青墩机械有限公司工会：交上去的题目',
  ])
})

test('the telephone is masked, and unmasking it needs a purpose and is logged with it', async () => {
  const { id } = await submittedCase(house.app, reporter, work.call.id, { topic: '电话要遮盖的案例' })
  expect((await viewCase(house.app, recommender, id)).content.form['phone']).toBe('0513-****0011')
  await expect(unmaskCase(house.app, recommender, id, ' ')).rejects.toMatchObject({
    fields: { purpose: { code: 'required' } },
  })
  await expect(unmaskCase(house.app, reporter, id, '自己看')).rejects.toMatchObject({ kind: 'not-allowed' })
  const shown = await unmaskCase(house.app, recommender, id, '核对联系电话')
  expect(shown.at(-1)).toEqual({ label: '联系电话', value: '0513-00000011' })
  const logged = await house.app.store.read
    .selectFrom('events')
    .select(['person_id', 'details'])
    .where('deed', '=', 'case.unmask')
    .execute()
  expect(logged).toEqual([{ person_id: recommender.personId, details: { purpose: '核对联系电话' } }])
})

test('the history tells who, in whose name and what, to those who may see it', async () => {
  const { id } = await submittedCase(house.app, reporter, work.call.id, { topic: '有经过可查的案例' })
  const { steps } = await viewCase(house.app, recommender, id)
  expect(steps.map((step) => [step.step, step.organisationName, step.version])).toEqual([
    ['create', '海安市青墩机械有限公司工会', 0],
    ['submit', '海安市青墩机械有限公司工会', 1],
  ])
})

test('the list shows the own unit its cases, filtered by state and words, and nobody else', async () => {
  const query = { search: '', sort: 'saved', descending: true, page: 1, size: 2, filters: {} }
  const own = await ownCases(house.app, reporter, work.call.id, query)
  expect([own.rows.length, own.total]).toEqual([2, 4])
  const found = await ownCases(house.app, reporter, work.call.id, {
    ...query,
    search: '遮盖',
    filters: { state: 'submitted' },
  })
  expect(found.rows.map((row) => row.title)).toEqual(['海安市青墩机械有限公司工会：电话要遮盖的案例'])
  expect((await ownCases(house.app, await work.as('d1', 'reporter'), work.call.id, query)).total).toBe(0)
})
