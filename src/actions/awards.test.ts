import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseAt, ranked } from '../../test/awarding.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { type Reviewing, reviewing } from '../../test/reviewing.ts'
import { standingAwards } from '../engines/store/awards.ts'
import { decideOrganisations, shortlistCases, unshortlistCase } from './awards.ts'
import { readAwards } from './awardsDesk.ts'

let house: TestHouse
let work: Reviewing

beforeAll(async () => {
  house = await testHouse()
  work = await reviewing(house.app)
})
afterAll(() => house.close())

const choose = (caseIds: string[], reasons: Record<string, string> = {}) =>
  shortlistCases(house.app, work.organiser, work.call.id, { caseIds, reasons, size: 3, cover: [] })
const desk = () => readAwards(house.app, work.organiser, work.call.id, { size: 3, cover: [], page: 1 })
const stateOf = async (id: string) =>
  (await house.app.store.read.selectFrom('cases').select('state').where('id', '=', id).executeTakeFirst())
    ?.state

test('nobody chooses before there is a ranking that no longer moves', async () => {
  await expect(choose([caseAt(work, 1)])).rejects.toMatchObject({ kind: 'conflict', code: 'no-ranking' })
  await ranked(house.app, work)
})

test('the proposal is the best of the ranking, as many as were asked for', async () => {
  const { rows, proposal } = await desk()
  expect(rows.map((row) => row.caseId)).toEqual(work.cases.map((one) => one.id))
  expect(proposal?.chosen.map(({ caseId }) => caseId)).toEqual([1, 2, 3].map((place) => caseAt(work, place)))
  expect(rows[0]?.placed).toMatchObject({ code: 'chosen-by-rank', values: { rank: 1 } })
  expect(rows[3]?.placed).toMatchObject({ code: 'left-by-rank', values: { rank: 4, size: 3 } })
})

test('a case outside the proposal is refused without a reason and nothing is stored by halves', async () => {
  const outside = caseAt(work, 7)
  await expect(choose([caseAt(work, 1), outside])).rejects.toMatchObject({
    kind: 'invalid',
    fields: { [`reason.${outside}`]: { code: 'reason-outside-proposal' } },
  })
  expect(await stateOf(caseAt(work, 1))).toBe('inReview')
})

test('with a reason a case outside the proposal is shortlisted, and the reason stands on its award', async () => {
  const outside = caseAt(work, 7)
  expect(await choose([caseAt(work, 1), outside], { [outside]: '集团公司系统没有其他案例。' })).toEqual({
    shortlisted: 2,
  })
  const awards = await standingAwards(house.app.store.read, work.call.id)
  expect(awards.map(({ caseId, place, reason }) => ({ caseId, place, reason }))).toEqual([
    { caseId: caseAt(work, 1), place: 1, reason: '' },
    { caseId: outside, place: 7, reason: '集团公司系统没有其他案例。' },
  ])
})

test('choosing the same cases again changes nothing', async () => {
  expect(await choose([caseAt(work, 1), caseAt(work, 7)])).toEqual({ shortlisted: 0 })
  expect(await standingAwards(house.app.store.read, work.call.id)).toHaveLength(2)
})

test('a case leaves the shortlist with a reason only, and can come back', async () => {
  const id = caseAt(work, 7)
  await expect(unshortlistCase(house.app, work.organiser, id, ' ')).rejects.toMatchObject({
    fields: { reason: { code: 'required' } },
  })
  await unshortlistCase(house.app, work.organiser, id, '材料需要再核实。')
  expect(await stateOf(id)).toBe('inReview')
  expect(await standingAwards(house.app.store.read, work.call.id)).toHaveLength(1)
  await choose([caseAt(work, 2)])
  expect(await stateOf(caseAt(work, 2))).toBe('shortlisted')
})

test('the organisations are ranked by valid count and quality, and every line of the arithmetic adds up', async () => {
  const { organisations } = await desk()
  expect(organisations.map(({ name, record }) => [name, record.valid, record.awarded])).toEqual(
    expect.arrayContaining([
      ['海安市总工会', 4, 2],
      ['南通市教育工会', 2, 0],
      ['江海船舶重工集团公司工会', 2, 0],
      ['南通市总工会直属工会工作部', 2, 0],
    ]),
  )
  for (const { lines, total } of organisations) {
    expect(lines.reduce((sum, line) => sum + Math.round(line.points * 100), 0)).toBe(Math.round(total * 100))
  }
})

test('an organisation outside the proposal needs a reason; what is decided keeps its arithmetic and can be decided anew', async () => {
  const { organisations } = await desk()
  const first = organisations.find((one) => one.proposed === 'yes') ?? organisations[0]
  const last = organisations.at(-1)
  const decide = (organisationIds: string[], reasons: Record<string, string> = {}) =>
    decideOrganisations(house.app, work.organiser, work.call.id, { organisationIds, reasons })
  const [one, other] = [first?.organisationId ?? '', last?.organisationId ?? '']
  await expect(decide([one, other])).rejects.toMatchObject({
    fields: { [`reason.${other}`]: { code: 'reason-outside-proposal' } },
  })
  await decide([one, other], { [one]: '数量足、质量高。', [other]: '首次组织报送，成效明显。' })
  const held = async () =>
    (await standingAwards(house.app.store.read, work.call.id)).filter(({ kind }) => kind === 'organisation')
  expect((await held()).map(({ organisationId }) => organisationId)).toEqual([one, other])
  expect((await held())[0]?.arithmetic).toMatchObject({ lines: first?.lines, total: first?.total })
  await decide([one], { [one]: '数量足、质量高。' })
  expect((await held()).map(({ organisationId }) => organisationId)).toEqual([one])
})

test('only the organiser of the call chooses', async () => {
  const stranger = await work.as('ha', 'recommender')
  await expect(
    shortlistCases(house.app, stranger, work.call.id, { caseIds: [caseAt(work, 1)] }),
  ).rejects.toMatchObject({ kind: 'not-allowed' })
})
