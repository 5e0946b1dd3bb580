import { afterAll, beforeAll, expect, test } from 'vitest'
import { campaignOf2019, found, issueTestPassword, smallRegistry } from '../../test/founded.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import type { Actor } from '../domain/person/roles.ts'
import { actorFor } from './actors.ts'
import { openCallPage, remind } from './addressees.ts'
import { createCampaign, openCampaign } from './campaign.ts'
import { readDesk } from './desk.ts'
import { readProgress, unreported } from './progress.ts'
import { importRegistry } from './registry.ts'

let house: TestHouse
let organiser: Actor
let id: string

const all = { search: '', class: '', standing: '', sort: 'code', descending: false, limit: 50, offset: 0 }
const codesOf = async (actor: Actor) =>
  (await readDesk(house.app, actor)).toDos.map(({ code, count }) => `${code} ${count}`)

beforeAll(async () => {
  house = await testHouse()
  organiser = (await found(house.app)).organiser
  await importRegistry(house.app, organiser, smallRegistry, issueTestPassword)
  id = (await createCampaign(house.app, organiser, campaignOf2019)).campaignId
})
afterAll(() => house.close())

test('a call that is being prepared is hidden from those it will address', async () => {
  const county = await actorFor(house.app, 'ha', 'recommender')
  await expect(openCallPage(house.app, county, id)).rejects.toMatchObject({ kind: 'not-found' })
  expect(await codesOf(county)).toEqual([])
  expect(await codesOf(organiser)).toEqual(['settleDoubts 16', 'openCall 1'])
})

test('an addressee has read the call once somebody who answers for it opens it', async () => {
  await openCampaign(house.app, organiser, id)
  const county = await actorFor(house.app, 'ha', 'recommender')
  expect(await codesOf(county)).toEqual(['readNotice 1', 'writeOverview 1'])
  const { part } = await openCallPage(house.app, county, id)
  expect([part?.quota?.min, part?.quota?.max]).toEqual([7, 8])
  expect(await codesOf(county)).toEqual(['writeOverview 1'])
  const { standing, rows, daysLeft } = await readProgress(house.app, organiser, id, all)
  expect(standing).toEqual({ unread: 3, read: 1, reported: 0 })
  expect(daysLeft).toBe(7)
  expect(rows.map(({ code, collects, quota }) => [code, collects, quota?.max ?? null])).toEqual([
    ['D1', false, null],
    ['DP', true, 8],
    ['G1', false, 2],
    ['HA', false, 8],
    ['JY', false, 2],
  ])
})

test('a unit is told through whom its cases go, also over its second edge', async () => {
  const grassroots = await openCallPage(house.app, await actorFor(house.app, 'ha01', 'reporter'), id)
  expect(grassroots.part).toEqual({ quota: null, through: '海安市总工会' })
  const direct = await openCallPage(house.app, await actorFor(house.app, 'd1', 'reporter'), id)
  expect(direct.part).toEqual({ quota: null, through: '南通市总工会直属工会工作部' })
})

test('reminding writes to those who have not reported, once a day, and tells whom no mail reaches', async () => {
  const units = await unreported(house.app, organiser, id, 'unreported')
  expect(await remind(house.app, organiser, id, units)).toEqual({ reminded: 4, written: 2, unreached: 2 })
  expect(await remind(house.app, organiser, id, units)).toEqual({ reminded: 0, written: 0, unreached: 0 })
  house.clock.set('2019-03-21T09:00:00+08:00')
  expect((await remind(house.app, organiser, id, units)).reminded).toBe(4)
})

test('within five working days of the closing the organiser is told who has not reported', async () => {
  expect(await codesOf(organiser)).toEqual(['settleDoubts 16', 'remindUnread 2'])
  house.clock.set('2019-03-25T09:00:00+08:00')
  expect(await codesOf(organiser)).toEqual(['settleDoubts 16', 'remindUnread 2', 'remindUnreported 4'])
  house.clock.set('2019-03-31T09:00:00+08:00')
  expect(await codesOf(organiser)).toEqual(['settleDoubts 16'])
})

test('the calendar of the desk tells working days by the State Council and marks the closing', async () => {
  house.clock.set('2019-03-20T09:00:00+08:00')
  const { weeks } = await readDesk(house.app, organiser)
  const of = (day: string) => weeks.find((one) => one.day === day)
  expect([of('2019-03-30')?.works, of('2019-03-30')?.entries[0]?.what]).toEqual([false, 'deadline'])
  expect([of('2019-04-05')?.works, of('2019-04-04')?.works]).toEqual([false, true])
})
