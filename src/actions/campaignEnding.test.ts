import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, submittedCase, writtenCase } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { emptyContent } from '../domain/case/content.ts'
import type { Actor } from '../domain/person/roles.ts'
import { callById, callInSight } from './calls.ts'
import { closeCampaign, readEnding } from './campaignEnding.ts'
import { changeNotice } from './campaignRules.ts'
import { createCase } from './caseBeginning.ts'
import { saveDraft } from './caseDrafts.ts'
import { viewCase } from './caseView.ts'
import { readDesk } from './desk.ts'
import { examineHouse } from './doctor.ts'
import { endorseCase } from './endorsement.ts'
import { readQuotas, transferQuota } from './quotas.ts'

let house: TestHouse
let work: Collecting
let reporter: Actor
let recommender: Actor
let submitted: { id: string }
let draft: { id: string; revision: number }

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  reporter = await work.as('ha01', 'reporter')
  recommender = await work.as('ha', 'recommender')
  submitted = await submittedCase(house.app, reporter, work.call.id, { topic: '交上来的案例' })
  draft = await writtenCase(house.app, reporter, work.call.id, { topic: '没交的草稿' })
})
afterAll(() => house.close())

const close = (words: string, actor = work.organiser) => closeCampaign(house.app, actor, work.call.id, words)
const ended = { kind: 'too-late', code: 'call-ended' }

test('only the organiser ends a call, and while cases are under way only with the reason in writing', async () => {
  await expect(close('x', recommender)).rejects.toMatchObject({ kind: 'not-allowed' })
  await expect(close(' ')).rejects.toMatchObject({
    fields: { words: { code: 'closing-needs-reason', values: { count: 1 } } },
  })
  const { states, underWay } = await readEnding(house.app, work.organiser, work.call.id)
  expect([states, underWay]).toEqual([[{ state: 'submitted', count: 1 }], 1])
  expect((await callById(house.app, work.call.id)).closedAt).toBeNull()
})

test('a call that has ended is logged with what was written, read by all, and a second end is refused', async () => {
  await close(' 征集活动因故取消。 ')
  const call = await callInSight(house.app, reporter)
  expect([call?.closedAt, call?.closingWords]).toEqual([house.clock.now(), '征集活动因故取消。'])
  await expect(close('再结束一次')).rejects.toMatchObject({ code: 'call-ended' })
  const logged = await house.app.store.read
    .selectFrom('events')
    .select('details')
    .where('deed', '=', 'campaign.close')
    .execute()
  expect(logged).toEqual([{ details: { words: '征集活动因故取消。', underWay: 1 } }])
})

test('in a call that has ended nothing is written, recommended, moved or changed, by whatever deed', async () => {
  const { app } = house
  const content = { ...emptyContent(), topic: '还想再写' }
  await expect(createCase(app, reporter, work.call.id)).rejects.toMatchObject({ kind: 'too-late' })
  await expect(
    saveDraft(app, reporter, draft.id, { revision: draft.revision, content }),
  ).rejects.toMatchObject(ended)
  await expect(
    endorseCase(app, recommender, submitted.id, { opinion: '同意', date: '2019-03-20', sealScanId: null }),
  ).rejects.toMatchObject(ended)
  const { accounts } = await readQuotas(app, work.organiser, work.call.id)
  const [from = '', to = ''] = accounts.map(({ id }) => id)
  await expect(
    transferQuota(app, work.organiser, work.call.id, { from, to, places: '1', reason: '调剂' }),
  ).rejects.toMatchObject(ended)
  const typed: Record<string, string> = { title: '改过的通知', issuedOn: '2019-03-01' }
  const form = { text: (name: string) => typed[name] ?? '', all: () => [] }
  await expect(changeNotice(app, work.organiser, work.call.id, form)).rejects.toMatchObject(ended)
  expect((await callById(app, work.call.id)).title).not.toBe('改过的通知')
})

test('a case of an ended call is still read, the organiser is led to the next call, and the house holds together', async () => {
  const { theCase } = await viewCase(house.app, recommender, submitted.id)
  expect(theCase.state).toBe('submitted')
  const { toDos } = await readDesk(house.app, work.organiser)
  expect(toDos.map(({ code }) => code)).toEqual(['setUpCall'])
  expect((await readDesk(house.app, reporter)).toDos).toEqual([])
  expect((await examineHouse(house.app)).filter(({ broken }) => broken > 0)).toEqual([])
})
