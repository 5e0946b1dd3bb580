import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, submittedCase } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { askMap, readMap } from './likenessMap.ts'
import { makeMap } from './likenessMapping.ts'

let house: TestHouse
let work: Collecting

function told(name: string): string {
  const path = new URL(`../../demonstration/cases/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')).body.join('\n')
}

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  const reporter = await work.as('ha01', 'reporter')
  const submit = (topic: string, name: string) =>
    submittedCase(house.app, reporter, work.call.id, { topic, body: told(name) })
  await submit('一本带徒账', 'HA-01-silk-apprentice-ledger')
  await submit('里弄里的食堂', 'CC-01-community-lane-canteen')
})
afterAll(() => house.close())

const all = { search: '', sort: 'size', descending: false, page: 1, size: 24, filters: {} }

async function mapped() {
  await askMap(house.app, work.organiser, work.call.id)
  await makeMap(house.app, work.call.id)
  return readMap(house.app, work.organiser, work.call.id, all)
}

test('photos of cases that were not forwarded join nothing', async () => {
  expect((await mapped()).clusters).toEqual([])
})

test('two cases with the same photos hang together though their texts differ', async () => {
  await house.app.store.write(async (tx) => {
    await tx.updateTable('cases').set({ state: 'forwarded' }).execute()
  })
  const { clusters } = await mapped()
  expect(clusters).toMatchObject([
    { size: 2, band: 'none', listed: [{ band: 'none', photos: 3, photoBand: 'same' }] },
  ])
  const { photoA, photoB } = clusters[0]?.listed[0] ?? {}
  expect(photoA).toBe(photoB)
})
