import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { marks, type Reviewing, reviewing, startedRound } from '../../test/reviewing.ts'
import { importConflicts } from './conflictList.ts'
import { readReplacement, replaceReviewer } from './replacement.ts'
import { addPanelMember, closeRound, createRound, removePanelMember } from './review.ts'
import { applyPlan } from './reviewApplying.ts'
import { makePlan } from './reviewPlan.ts'
import { declareConflict, giveScore } from './scoring.ts'

let house: TestHouse
let work: Reviewing
let roundId: string

beforeAll(async () => {
  house = await testHouse()
  work = await reviewing(house.app)
})
afterAll(() => house.close())

const person = (code: string) => work.reviewers[code]?.personId ?? ''
const reviewer = (code: string) => {
  const actor = work.reviewers[code]
  if (!actor) throw new Error(code)
  return actor
}

function assignments() {
  return house.app.store.read
    .selectFrom('assignments')
    .innerJoin('cases', 'cases.id', 'assignments.case_id')
    .innerJoin('people', 'people.id', 'assignments.person_id')
    .select(['cases.id as caseId', 'cases.number as number', 'people.login as login'])
    .where('ended_at', 'is', null)
    .execute()
}

test('a round needs a name and a day that is still to come, and one round is open at a time', async () => {
  const begin = (name: string, dueOn: string) =>
    createRound(house.app, work.organiser, work.call.id, { name, dueOn })
  await expect(begin(' ', '2019-03-19')).rejects.toMatchObject({
    fields: { name: { code: 'required' }, dueOn: { code: 'date-in-past' } },
  })
  const first = await begin('初评', '2019年4月20日')
  expect(await begin('初评', '2019-04-20')).toEqual(first)
  await expect(begin('复评', '2019-04-20')).rejects.toMatchObject({ code: 'round-still-open' })
  await expect(
    createRound(house.app, reviewer('HA'), work.call.id, { name: '初评', dueOn: '2019-04-20' }),
  ).rejects.toMatchObject({
    kind: 'not-allowed',
  })
})

test('only a person who holds the office of a reviewer comes onto the panel', async () => {
  const { roundId: id } = await createRound(house.app, work.organiser, work.call.id, {
    name: '初评',
    dueOn: '2019-04-20',
  })
  const organiser = { personId: work.organiser.personId, capacity: null }
  await expect(addPanelMember(house.app, work.organiser, id, organiser)).rejects.toMatchObject({
    fields: { personId: { code: 'not-a-reviewer' } },
  })
})

test('a plan that changed since it was shown is not applied', async () => {
  const { roundId: id } = await createRound(house.app, work.organiser, work.call.id, {
    name: '初评',
    dueOn: '2019-04-20',
  })
  for (const code of ['NT', 'HA', 'JY']) {
    await addPanelMember(house.app, work.organiser, id, { personId: person(code), capacity: null })
  }
  const { digest, plan } = await makePlan(house.app, work.organiser, id)
  expect(plan.shortfalls.length).toBe(6)
  await addPanelMember(house.app, work.organiser, id, { personId: person('G1'), capacity: null })
  await expect(applyPlan(house.app, work.organiser, id, digest)).rejects.toMatchObject({
    code: 'plan-changed',
  })
  expect(await assignments()).toEqual([])
})

test('the plan gives every case its three scores, nobody a case of the own line, and even loads', async () => {
  roundId = await startedRound(house.app, work)
  const pairs = await assignments()
  const scoresOf = work.cases.map(({ id }) => pairs.filter((pair) => pair.caseId === id).length)
  expect(scoresOf).toEqual(work.cases.map(() => 3))
  const own = [
    ['pw-ha', 'HA01'],
    ['pw-jy', 'JY'],
    ['pw-g1', 'G1'],
    ['pw-d1', 'D1'],
    ['pw-dp', 'D1'],
  ]
  expect(
    pairs.filter((pair) =>
      own.some(([login, code]) => pair.login === login && pair.number?.startsWith(code ?? '')),
    ),
  ).toEqual([])
  const logins = Object.keys(work.reviewers).map((code) => `pw-${code.toLowerCase()}`)
  const loads = logins.map((login) => pairs.filter((pair) => pair.login === login).length)
  expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
  const states = await house.app.store.read.selectFrom('cases').select('state').distinct().execute()
  expect(states).toEqual([{ state: 'inReview' }])
})

test('applying the same plan again does nothing', async () => {
  const before = await assignments()
  const { digest, plan } = await makePlan(house.app, work.organiser, roundId)
  expect(plan.assignments.every((pair) => pair.kept)).toBe(true)
  expect(await applyPlan(house.app, work.organiser, roundId, digest)).toEqual({ assigned: 0, cases: 10 })
  expect(await assignments()).toEqual(before)
})

test('a member with cases cannot leave the panel', async () => {
  await expect(removePanelMember(house.app, work.organiser, roundId, person('HA'))).rejects.toMatchObject({
    code: 'panel-member-busy',
    values: { count: 5 },
  })
})

test('an abstention leaves a gap that is shown, and another reviewer without a conflict fills it', async () => {
  const theCase = (await assignments()).find((pair) => pair.login === 'pw-nt')
  const caseId = theCase?.caseId ?? ''
  await expect(declareConflict(house.app, reviewer('NT'), caseId, ' ')).rejects.toMatchObject({
    fields: { reason: { code: 'required' } },
  })
  await declareConflict(house.app, reviewer('NT'), caseId, '曾指导该案例写作')
  const { gaps, candidates } = await readReplacement(house.app, work.organiser, roundId, caseId)
  expect(gaps).toBe(1)
  expect(candidates.map((one) => one.personId)).not.toContain(person('NT'))
  const back = { caseId, fromId: null, toId: person('NT'), reason: '' }
  await expect(replaceReviewer(house.app, work.organiser, roundId, back)).rejects.toMatchObject({
    fields: { toId: { code: 'conflict-declared' } },
  })
  const toId = candidates[0]?.personId ?? ''
  await replaceReviewer(house.app, work.organiser, roundId, { caseId, fromId: null, toId, reason: '' })
  await replaceReviewer(house.app, work.organiser, roundId, { caseId, fromId: null, toId, reason: '' })
  expect((await assignments()).filter((pair) => pair.caseId === caseId).length).toBe(3)
  await expect(
    giveScore(house.app, reviewer('NT'), caseId, marks(work.call.rules, 0.8)),
  ).rejects.toMatchObject({
    kind: 'not-allowed',
  })
})

test('a pasted list of conflicts is taken whole or not at all, and ends what it forbids', async () => {
  const mine = (await assignments()).filter(
    (pair) => pair.login === 'pw-jy' && pair.number?.startsWith('HA01'),
  )
  const number = mine[0]?.number ?? ''
  await expect(
    importConflicts(house.app, work.organiser, roundId, `${number}\tpw-jy\t师生\nXX-99，某某`),
  ).rejects.toMatchObject({
    code: 'conflict-list-problems',
    fields: { 'list.2': { code: 'conflict-case-unknown' } },
  })
  expect(await importConflicts(house.app, work.organiser, roundId, `${number}\tpw-jy\t师生`)).toEqual({
    recorded: 1,
    ended: 1,
  })
  expect((await assignments()).filter((pair) => pair.number === number).length).toBe(2)
  const { digest } = await makePlan(house.app, work.organiser, roundId)
  expect(await applyPlan(house.app, work.organiser, roundId, digest)).toEqual({ assigned: 1, cases: 10 })
  expect(
    (await assignments()).filter((pair) => pair.number === number).map((pair) => pair.login),
  ).not.toContain('pw-jy')
})

test('a round with missing scores is closed only with a reason, and takes no score afterwards', async () => {
  const [pair] = (await assignments()).filter((one) => one.login === 'pw-g1')
  const caseId = pair?.caseId ?? ''
  await giveScore(house.app, reviewer('G1'), caseId, marks(work.call.rules, 0.8))
  await expect(closeRound(house.app, work.organiser, roundId, { reason: '' })).rejects.toMatchObject({
    code: 'scores-missing',
    values: { missing: 29 },
  })
  await closeRound(house.app, work.organiser, roundId, { reason: '评委因公出差' })
  const revised = marks(work.call.rules, 0.9, { changeReason: '重新核对' })
  await expect(giveScore(house.app, reviewer('G1'), caseId, revised)).rejects.toMatchObject({
    code: 'round-closed',
  })
})
