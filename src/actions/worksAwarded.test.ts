import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseAt, ranked } from '../../test/awarding.ts'
import { campaignOf2019 } from '../../test/founded.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { type Reviewing, reviewing } from '../../test/reviewing.ts'
import { soundCase } from '../../test/soundCase.ts'
import type { WorkKind } from '../domain/campaign/rules.ts'
import { shortlistCases } from './awards.ts'
import { readAwards } from './awardsDesk.ts'

const works: WorkKind[] = [
  { key: 'essay', name: '征文', length: null, photos: null },
  { key: 'picture', name: '摄影', length: 'none', photos: null },
]
const places = (essays: number, pictures: number) => [
  { of: 'essay', count: essays, ratio: null },
  { of: 'picture', count: pictures, ratio: null },
]
const grades = [
  { name: '一等奖', count: 2, ratio: null, works: places(1, 1) },
  { name: '二等奖', count: 3, ratio: null, works: places(2, 1) },
]
let house: TestHouse
let work: Reviewing

/** The last four of ten cases are photographs. */
beforeAll(async () => {
  house = await testHouse()
  const { facets } = soundCase().content
  const kindAt = (place: number) => ({ facets: { ...facets, works: [place > 6 ? 'picture' : 'essay'] } })
  work = await reviewing(house.app, { works, awards: { ...campaignOf2019.rules.awards, grades } }, kindAt)
  await ranked(house.app, work)
})
afterAll(() => house.close())

test('the best of each kind of works are proposed and get its grades, however far behind the others they stand', async () => {
  const proposed = await readAwards(house.app, work.organiser, work.call.id, { page: 1 })
  expect(proposed.proposal).toMatchObject({ size: 5 })
  expect([...(proposed.proposal?.sizes ?? [])]).toEqual([
    ['essay', 3],
    ['picture', 2],
  ])
  const chosen = [1, 2, 3, 7, 8].map((place) => caseAt(work, place))
  expect(proposed.proposal?.chosen.map(({ caseId }) => caseId)).toEqual(chosen)
  await shortlistCases(house.app, work.organiser, work.call.id, { caseIds: chosen, size: 5, cover: [] })
  const desk = await readAwards(house.app, work.organiser, work.call.id, { page: 1 })
  const named = new Map(desk.rows.map(({ caseId, grade }) => [caseId, grade]))
  expect(chosen.map((id) => named.get(id))).toEqual(['一等奖', '二等奖', '二等奖', '一等奖', '二等奖'])
  expect(desk.gradeTies).toEqual([])
})
