import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, submittedCase } from '../../test/collecting.ts'
import { campaignOf2019 } from '../../test/founded.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import type { WorkKind } from '../domain/campaign/rules.ts'
import type { Actor } from '../domain/person/roles.ts'
import { closeBatch } from './batches.ts'
import { readChannel } from './channel.ts'
import { endorseCase } from './endorsement.ts'

const works: WorkKind[] = [
  { key: 'essay', name: '征文', length: { min: null, max: 1500 }, photos: null },
  { key: 'picture', name: '摄影', length: 'none', photos: null },
]
let house: TestHouse
let work: Collecting
let reporter: Actor
let recommender: Actor

beforeAll(async () => {
  house = await testHouse()
  const quotas = campaignOf2019.rules.quotas.map((quota) => ({
    ...{ ...quota, min: 0 },
    works: [
      { of: 'essay', min: 1, max: 3 },
      { of: 'picture', min: 0, max: 1 },
    ],
  }))
  work = await collecting(house.app, { works, quotas, overview: { of: [], title: '综合材料' } })
  reporter = await work.as('ha01', 'reporter')
  recommender = await work.as('ha', 'recommender')
})
afterAll(() => house.close())

const opinion = { opinion: '同意推荐', date: '2019-03-20', sealScanId: null }
const handIn = (topic: string, kind: string, body?: string) =>
  submittedCase(house.app, reporter, work.call.id, {
    ...{ topic, facets: { works: [kind] } },
    ...(body === undefined ? {} : { body }),
  })
const shares = async () => (await readChannel(house.app, recommender, work.call.id)).ledger.shares

test('photographs are handed in without a text, and a second one of one is refused while essays have places', async () => {
  const first = await handIn('灯塔下的夜班', 'picture', '')
  const second = await handIn('岸桥的早晨', 'picture', '')
  const essay = await handIn('写给徒弟的一封信', 'essay')
  await endorseCase(house.app, recommender, first.id, opinion)
  await expect(endorseCase(house.app, recommender, second.id, opinion)).rejects.toMatchObject({
    ...{ kind: 'over-quota', code: 'over-quota-of-kind' },
    values: { kind: '摄影', max: 1, used: 1, clause: '三、1' },
  })
  expect((await shares()).map(({ name, used }) => [name, used])).toEqual([
    ['征文', 0],
    ['摄影', 1],
  ])
  const words = { reasonBelowFloor: '', passOverReason: '名额已满' }
  await expect(closeBatch(house.app, recommender, work.call.id, words)).rejects.toMatchObject({
    ...{
      code: 'below-floor-of-kind-needs-reason',
      values: { kind: '征文', min: 1, used: 0, clause: '三、1' },
    },
  })
  await endorseCase(house.app, recommender, essay.id, opinion)
  expect((await closeBatch(house.app, recommender, work.call.id, words)).forwarded).toBe(2)
})
