import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { marks, type Reviewing, reviewing, startedRound } from '../../test/reviewing.ts'
import { ruleForms } from '../domain/campaign/editing.ts'
import type { Actor } from '../domain/person/roles.ts'
import { rankingOf } from '../domain/review/ranking.ts'
import { wholeRanking } from '../engines/store/results.ts'
import { countedSheets, roundById } from '../engines/store/review.ts'
import { callById } from './calls.ts'
import { changeRule } from './campaignRules.ts'
import { readCalibration, readResults, readSheets } from './results.ts'
import { applyPlan } from './reviewApplying.ts'
import { readReview } from './reviewDesk.ts'
import { makePlan } from './reviewPlan.ts'
import { rankingRules } from './roundResult.ts'
import { declareConflict, giveScore } from './scoring.ts'
import { nextCase, readForScoring, readScoring } from './scoringDesk.ts'

let house: TestHouse
let work: Reviewing
let roundId: string
let first: Actor
let caseId: string

beforeAll(async () => {
  house = await testHouse()
  work = await reviewing(house.app)
  roundId = await startedRound(house.app, work)
  first = work.reviewers['NT'] ?? work.organiser
  caseId = (await nextCase(house.app, first, work.call.id)) ?? ''
})
afterAll(() => house.close())

const list = { search: '', sort: '', descending: false, page: 1, size: 50, filters: {} }

test('a reviewer reads what is assigned, without names and telephones, and nothing else', async () => {
  const { form, body, photos } = await readForScoring(house.app, first, caseId)
  expect(form.map((blank) => blank.key)).not.toContain('phone')
  expect(form.map((blank) => blank.key)).not.toContain('chair')
  expect([body.length > 900, photos.length]).toEqual([true, 3])
  const { rows } = await readScoring(house.app, first, work.call.id, list)
  const foreign = work.cases.find(({ id }) => !rows.some((row) => row.caseId === id))
  await expect(readForScoring(house.app, first, foreign?.id ?? '')).rejects.toMatchObject({
    kind: 'not-allowed',
  })
})

test('marks out of range, off the step of a half or left out are refused at their places', async () => {
  const { scores } = marks(work.call.rules, 0.8)
  const wrong = { ...scores, innovation: 25.5, effectiveness: 20.25, writing: Number.NaN }
  const incomplete = Object.fromEntries(Object.entries(wrong).filter(([key]) => key !== 'materials'))
  const input = marks(work.call.rules, 0.8, { scores: incomplete, gates: { politics: 'pass' } })
  await expect(giveScore(house.app, first, caseId, input)).rejects.toMatchObject({
    fields: {
      'scores.innovation': { code: 'score-out-of-range', values: { max: 25 } },
      'scores.effectiveness': { code: 'score-step', values: { step: 0.5 } },
      'scores.writing': { code: 'unreadable' },
      'scores.materials': { code: 'required' },
      'gates.authenticity': { code: 'gate-unanswered' },
    },
  })
})

test('a failed gate needs words', async () => {
  const gates = { politics: 'pass', authenticity: 'fail' } as const
  await expect(
    giveScore(house.app, first, caseId, marks(work.call.rules, 0.8, { gates })),
  ).rejects.toMatchObject({
    fields: { comment: { code: 'gate-fail-needs-comment' } },
  })
})

test('the sum is computed, the same marks twice are one sheet, and a revision needs a reason', async () => {
  const give = (share: number, changeReason = '') =>
    giveScore(house.app, first, caseId, marks(work.call.rules, share, { changeReason }))
  expect(await give(0.8)).toEqual({ revision: 1, total: 80 })
  expect(await give(0.8)).toEqual({ revision: 1, total: 80 })
  await expect(give(0.9)).rejects.toMatchObject({
    fields: { changeReason: { code: 'score-change-needs-reason' } },
  })
  expect(await give(0.9, '误读了成效数据')).toEqual({ revision: 2, total: 90 })
  const { sheets } = await readSheets(house.app, work.organiser, caseId)
  expect(
    sheets.map(({ revision, total, counts, changeReason }) => [revision, total, counts, changeReason]),
  ).toEqual([
    [2, 90, true, '误读了成效数据'],
    [1, 80, false, ''],
  ])
})

test('the same first sheet sent twice at once is one sheet', async () => {
  const id = (await nextCase(house.app, first, work.call.id)) ?? ''
  const send = () => giveScore(house.app, first, id, marks(work.call.rules, 0.7))
  const answers = await Promise.all([send(), send(), send()])
  expect(new Set(answers.map((one) => one.revision))).toEqual(new Set([1]))
  expect((await readSheets(house.app, work.organiser, id)).sheets.length).toBe(1)
})

test('the marks of a reviewer who abstains afterwards stay on record and no longer count', async () => {
  const reviewer = work.reviewers['HA'] ?? work.organiser
  const id = (await nextCase(house.app, reviewer, work.call.id)) ?? ''
  const before = (await readSheets(house.app, work.organiser, id)).result.sheetCount
  await giveScore(house.app, reviewer, id, marks(work.call.rules, 1))
  await declareConflict(house.app, reviewer, id, '与报送单位有业务往来')
  const { sheets, result } = await readSheets(house.app, work.organiser, id)
  expect(result.sheetCount).toBe(before)
  expect(sheets.filter((sheet) => sheet.personId === reviewer.personId).map((sheet) => sheet.counts)).toEqual(
    [false],
  )
  const { tally } = await readReview(house.app, work.organiser, work.call.id)
  expect(tally.gaps).toBe(1)
  const { digest } = await makePlan(house.app, work.organiser, roundId)
  expect(await applyPlan(house.app, work.organiser, roundId, digest)).toEqual({ assigned: 1, cases: 10 })
})

test('the list of a reviewer tells what is done and leads to the next case', async () => {
  const { progress, rows, nextId } = await readScoring(house.app, first, work.call.id, list)
  expect(progress.scored).toBe(2)
  expect(rows.filter((row) => row.total === 90).map((row) => row.caseId)).toEqual([caseId])
  expect([nextId === caseId, nextId === null]).toEqual([false, false])
})

test('the ranking kept in the database is the ranking that the domain computes', async () => {
  for (const [index, reviewer] of Object.values(work.reviewers).entries()) {
    let turn = 0
    for (
      let id = await nextCase(house.app, reviewer, work.call.id);
      id;
      id = await nextCase(house.app, reviewer, work.call.id)
    ) {
      turn += 1
      await giveScore(house.app, reviewer, id, marks(work.call.rules, 0.6 + ((index * 3 + turn) % 4) / 10))
    }
  }
  const round = await roundById(house.app.store.read, roundId)
  if (!round) throw new Error('no round')
  const ranking = await wholeRanking(house.app.store.read, round)
  const sheets = await countedSheets(
    house.app.store.read,
    round,
    work.cases.map((one) => one.id),
  )
  const cases = work.cases.map(({ id }) => ({
    caseId: id,
    sheets: sheets.filter((sheet) => sheet.caseId === id),
  }))
  const computed = rankingOf(cases, rankingRules(work.call)).rows
  expect(ranking.map(({ caseId: id, rank, mean }) => [id, rank, mean])).toEqual(
    computed.map((row) => [row.caseId, row.rank, row.mean]),
  )
  expect(ranking.every((row) => row.sheets === 3)).toBe(true)
})

test('the results show the arithmetic of each row and what parts equal means, and filter by facet and focus area', async () => {
  const results = await readResults(house.app, work.organiser, work.call.id, list)
  expect(results.total).toBe(10)
  for (const row of results.rows) expect(row.arithmetic.mean).toBe(row.mean)
  const equal = results.rows.filter((row, index) => index > 0 && results.rows[index - 1]?.mean === row.mean)
  expect(equal.length).toBeGreaterThan(0)
  expect(equal.every((row) => row.tie !== null)).toBe(true)
  const filtered = (filters: Record<string, string>) =>
    readResults(house.app, work.organiser, work.call.id, { ...list, filters }).then(({ total }) => total)
  expect(await filtered({ facet: 'ownership:private' })).toBe(10)
  expect(await filtered({ facet: 'ownership:state' })).toBe(0)
  expect(await filtered({ focusArea: '6' })).toBe(10)
  expect(await filtered({ focusArea: '1' })).toBe(0)
})

test('calibration shows each reviewer, and no reviewer may see results', async () => {
  const calibration = await readCalibration(house.app, work.organiser, work.call.id, roundId)
  expect(calibration.reduce((sum, one) => sum + one.count, 0)).toBe(30)
  expect(calibration.length).toBe(6)
  await expect(readResults(house.app, first, work.call.id, list)).rejects.toMatchObject({
    kind: 'not-allowed',
  })
})

test('once somebody has scored, no criterion is added, dropped or weighed otherwise', async () => {
  const call = await callById(house.app, work.call.id)
  const values = ruleForms.criteria.values(call.rules)
  const change = (more: Record<string, string>) =>
    changeRule(house.app, work.organiser, call.id, {
      key: 'criteria',
      version: call.rulesVersion,
      typed: { text: (name) => ({ ...values, ...more })[name] ?? '', all: () => [] },
      confirm: false,
    })
  const other = change({ 'innovation.weight': '30', 'effectiveness.weight': '25' })
  await expect(other).rejects.toMatchObject({ kind: 'conflict', code: 'criteria-in-use' })
  await change({ 'innovation.name': '新意' })
  expect((await callById(house.app, call.id)).rules.criteria[0]?.name).toBe('新意')
})
