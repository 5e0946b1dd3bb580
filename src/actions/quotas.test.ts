import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, submittedCase } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import type { Actor } from '../domain/person/roles.ts'
import { organisationIdOf } from './actors.ts'
import { openCallPage } from './addressees.ts'
import { endorseCase } from './endorsement.ts'
import { readQuotas, transferQuota } from './quotas.ts'

let house: TestHouse
let work: Collecting
let recommender: Actor
const ids: Record<string, string> = {}

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  recommender = await work.as('ha', 'recommender')
  for (const code of ['HA', 'JY', 'G1', 'DP', 'HA01']) ids[code] = await organisationIdOf(house.app, code)
  const reporter = await work.as('ha01', 'reporter')
  for (const topic of ['车间夜读角', '班前三句话']) {
    const { id } = await submittedCase(house.app, reporter, work.call.id, { topic })
    await endorseCase(house.app, recommender, id, {
      opinion: '同意推荐',
      date: '2019-03-20',
      sealScanId: null,
    })
  }
})
afterAll(() => house.close())

const move = (from: string, to: string, places: string, reason = '海安案例较少') =>
  transferQuota(house.app, work.organiser, work.call.id, {
    ...{ from: ids[from] ?? from, to: ids[to] ?? to, places, reason },
  })

async function ledgers(): Promise<
  Record<string, [transferred: number, max: number | null, free: number | null]>
> {
  const { accounts } = await readQuotas(house.app, work.organiser, work.call.id)
  const codes = Object.entries(ids)
  return Object.fromEntries(
    accounts.map(({ id, ledger }) => [
      codes.find(([, known]) => known === id)?.[0] ?? id,
      [ledger.transferred, ledger.max, ledger.free],
    ]),
  )
}

test('the ledger of a call names every recommender, the collector in place of those it collects for', async () => {
  expect(await ledgers()).toEqual({ DP: [0, 8, 8], G1: [0, 2, 2], HA: [0, 8, 6], JY: [0, 2, 2] })
})

test('a giver never falls below what it has used, and who asks for more is told the numbers', async () => {
  await expect(move('HA', 'JY', '7')).rejects.toMatchObject({
    ...{ kind: 'over-quota', code: 'transfer-below-used' },
    values: { name: '海安市总工会', max: 8, used: 2, free: 6, places: 7 },
  })
  expect((await ledgers())['HA']).toEqual([0, 8, 6])
})

test('moved places raise one cap and lower the other, stand in the log and on the page of the call', async () => {
  await move('HA', 'JY', '２')
  expect(await ledgers()).toMatchObject({ HA: [-2, 6, 4], JY: [2, 4, 4] })
  const { transfers } = await readQuotas(house.app, work.organiser, work.call.id)
  expect(transfers).toMatchObject([
    { from: '海安市总工会', to: '南通市教育工会', places: 2, reason: '海安案例较少', by: '组织者' },
  ])
  const { part } = await openCallPage(house.app, recommender, work.call.id)
  expect([part?.quota?.min, part?.quota?.max]).toEqual([6, 6])
  const logged = await house.app.store.read
    .selectFrom('events')
    .select('details')
    .where('deed', '=', 'quota.transfer')
    .executeTakeFirstOrThrow()
  expect(logged.details).toEqual({
    ...{ giverId: ids['HA'], takerId: ids['JY'], places: 2, reason: '海安案例较少' },
  })
})

test('what is missing or impossible is refused at its field', async () => {
  await expect(
    transferQuota(house.app, work.organiser, work.call.id, {
      ...{ from: '', to: '', places: '两个', reason: ' ' },
    }),
  ).rejects.toMatchObject({
    fields: {
      from: { code: 'required' },
      to: { code: 'required' },
      places: { code: 'places-not-counted' },
      reason: { code: 'required' },
    },
  })
  await expect(move('HA', 'HA', '1')).rejects.toMatchObject({ fields: { to: { code: 'same-recommender' } } })
  await expect(move('HA', 'HA01', '1')).rejects.toMatchObject({ fields: { to: { code: 'not-an-option' } } })
  await expect(move('nobody', 'HA', '1')).rejects.toMatchObject({
    fields: { from: { code: 'not-an-option' } },
  })
})

test('of two transfers that together would take more than is free, one is refused', async () => {
  const both = await Promise.allSettled([move('G1', 'DP', '2'), move('G1', 'JY', '2')])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await ledgers())['G1']).toEqual([-2, 0, 0])
})

test('only the organiser moves places', async () => {
  await expect(
    transferQuota(house.app, recommender, work.call.id, { from: '', to: '', places: '1', reason: 'x' }),
  ).rejects.toMatchObject({ kind: 'not-allowed' })
})
