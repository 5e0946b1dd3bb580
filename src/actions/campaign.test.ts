import { afterAll, beforeAll, expect, test } from 'vitest'
import { campaignOf2019, found, issueTestPassword, registryRows, smallRegistry } from '../../test/founded.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import type { Actor } from '../domain/person/roles.ts'
import { actorFor } from './actors.ts'
import { openCallPage } from './addressees.ts'
import { callById } from './calls.ts'
import { createCampaign, openCampaign } from './campaign.ts'
import { importRegistry } from './registry.ts'

let house: TestHouse
let organiser: Actor
let campaignId: string

beforeAll(async () => {
  house = await testHouse()
  organiser = (await found(house.app)).organiser
})
afterAll(() => house.close())

test('a call without unions to address cannot be opened', async () => {
  campaignId = (await createCampaign(house.app, organiser, campaignOf2019)).campaignId
  await expect(openCampaign(house.app, organiser, campaignId)).rejects.toMatchObject({
    code: 'no-addressees',
  })
})

test('opening a call addresses the four classes of the notice and names the department that collects', async () => {
  await importRegistry(house.app, organiser, smallRegistry, issueTestPassword)
  expect(await openCampaign(house.app, organiser, campaignId)).toMatchObject({ addressees: 4 })
  const rows = await house.app.store.read
    .selectFrom('addressees')
    .innerJoin('organisations', 'organisations.id', 'organisation_id')
    .select(['code', 'class'])
    .orderBy('code')
    .execute()
  expect(rows).toEqual([
    { code: 'D1', class: 'direct' },
    { code: 'G1', class: 'group' },
    { code: 'HA', class: 'county' },
    { code: 'JY', class: 'industry' },
  ])
  const call = await callById(house.app, campaignId)
  const department = await house.app.store.read
    .selectFrom('organisations')
    .select('id')
    .where('code', '=', 'DP')
    .executeTakeFirstOrThrow()
  expect(call.rules.quotas.find((quota) => quota.class === 'direct')?.collectorId).toBe(department.id)
})

test('opening a call writes one letter to each unit that has a mail address, and opening it again none', async () => {
  const letters = () =>
    house.app.store.read.selectFrom('outbox').select('recipient').orderBy('recipient').execute()
  const written = [{ recipient: 'ha@example.com' }, { recipient: 'jy@example.com' }]
  expect(await letters()).toEqual(written)
  await openCampaign(house.app, organiser, campaignId)
  expect(await letters()).toEqual(written)
})

test('a call of a county addresses its townships and enterprises, each of which recommends itself', async () => {
  const other = await testHouse()
  try {
    const { organiser: county } = await found(other.app)
    await importRegistry(
      other.app,
      county,
      registryRows([
        { code: 'T1', name: '江口镇总工会', kind: '镇（街道）' },
        { code: 'T101', name: '江口镇机械有限公司工会', kind: '基层', parentCode: 'T1', login: 't101' },
        { code: 'E1', name: '江口化工有限公司工会', kind: '企业' },
        { code: 'C1', name: '江海县总工会', kind: '县（市）区' },
      ]),
      issueTestPassword,
    )
    const each = { min: 1, max: 2, scope: 'perUnit', collectorId: null } as const
    const quotas = [
      { class: 'township', ...each },
      { class: 'enterprise', ...each },
    ] as const
    const input = { ...campaignOf2019, rules: { ...campaignOf2019.rules, quotas: [...quotas] } }
    const { campaignId: id } = await createCampaign(other.app, county, input)
    expect(await openCampaign(other.app, county, id)).toMatchObject({ addressees: 2 })
    const firm = await openCallPage(other.app, await actorFor(other.app, 't101', 'reporter'), id)
    expect(firm.part).toEqual({ quota: null, through: '江口镇总工会' })
    const enterprise = await openCallPage(other.app, await actorFor(other.app, 'e1', 'recommender'), id)
    expect([enterprise.part?.quota?.class, enterprise.part?.quota?.max]).toEqual(['enterprise', 2])
  } finally {
    await other.close()
  }
})
