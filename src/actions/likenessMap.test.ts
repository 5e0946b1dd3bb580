import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { insertValid, type Reviewing, reviewing } from '../../test/reviewing.ts'
import { soundCase } from '../../test/soundCase.ts'
import { readRows } from '../formats/workbook.ts'
import { sayIn } from '../foundation/wording/wording.ts'
import { askMap, exportMap, readMap } from './likenessMap.ts'
import { makeMap, refreshMaps } from './likenessMapping.ts'
import { readLikePair } from './likenessReading.ts'
import { ruleLikeness } from './likenessRuling.ts'
import { addSource, removeSource } from './likenessSources.ts'

let house: TestHouse
let work: Reviewing
const say = sayIn('zh-CN')

function told(name: string): string {
  const path = new URL(`../../demonstration/cases/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')).body.join('\n')
}
const radio = told('HA-03-night-shift-radio')
const airwaves = told('RG-05-midnight-airwaves')

beforeAll(async () => {
  house = await testHouse()
  work = await reviewing(house.app)
  const unit = await house.app.store.read
    .selectFrom('organisations')
    .select(['id', 'code', 'name'])
    .where('code', '=', 'HA')
    .executeTakeFirstOrThrow()
  await house.app.store.write(async (tx) => {
    await insertValid(house.app, tx, work, unit, unit, 8, { body: radio })
    await insertValid(house.app, tx, work, unit, unit, 9, { body: airwaves })
  })
})
afterAll(() => house.close())

const all = { search: '', sort: 'size', descending: false, page: 1, size: 24, filters: {} }

async function map(changes: Partial<typeof all> & { filters?: Record<string, string> } = {}) {
  return readMap(house.app, work.organiser, work.call.id, { ...all, ...changes })
}

async function remake(): Promise<void> {
  await askMap(house.app, work.organiser, work.call.id)
  await makeMap(house.app, work.call.id)
}

test('only the organiser of the call sees its map', async () => {
  for (const [login, role] of [
    ['organiser', 'examiner'],
    ['ha', 'recommender'],
    ['ha01', 'reporter'],
  ] as const) {
    const actor = await work.as(login, role)
    await expect(readMap(house.app, actor, work.call.id, all)).rejects.toMatchObject({ kind: 'not-allowed' })
    await expect(askMap(house.app, actor, work.call.id)).rejects.toMatchObject({ kind: 'not-allowed' })
  }
})

test('a map that was asked for twice is made once, and shows the largest cluster first', async () => {
  expect((await map()).state).toEqual({ kind: 'none' })
  await askMap(house.app, work.organiser, work.call.id)
  await askMap(house.app, work.organiser, work.call.id)
  expect((await map()).state).toMatchObject({ kind: 'making' })
  const { asked } = await house.app.store.read
    .selectFrom('likeness_maps')
    .select('asked')
    .executeTakeFirstOrThrow()
  expect(asked).toBe(1)
  await makeMap(house.app, work.call.id)
  const { state, clusters, counts } = await map()
  expect(state).toMatchObject({ kind: 'made', compared: 12 })
  expect(clusters.map(({ size, pairs, band }) => [size, pairs, band])).toEqual([
    [10, 9, 'same'],
    [2, 1, 'same'],
  ])
  expect(counts).toMatchObject([{ band: 'same', count: 2 }])
  expect(clusters[1]?.listed[0]).toMatchObject({ template: true, ruling: null })
})

test('every pair of the map opens side by side', async () => {
  const examiner = await work.as('organiser', 'examiner')
  const { clusters } = await map()
  for (const { listed } of clusters) {
    for (const { a, b, band } of listed) {
      const { other } = await readLikePair(house.app, examiner, a, b)
      expect(other.likeness.band).toBe(band)
    }
  }
})

test('rulings show on the map, whichever side was looked at, and clusters are found by them and by words', async () => {
  const { clusters } = await map()
  const [pair] = clusters[1]?.listed ?? []
  const examiner = await work.as('organiser', 'examiner')
  const words = { ruling: 'template', reason: '两家使用同一模板' }
  await ruleLikeness(house.app, examiner, pair?.b ?? '', pair?.a ?? '', words)
  const ruled = await map({ filters: { ruling: 'all' } })
  expect(ruled.clusters).toMatchObject([{ number: 2, ruled: 1, listed: [{ ruling: 'template' }] }])
  expect((await map({ filters: { ruling: 'none' } })).clusters).toMatchObject([{ number: 1 }])
  expect((await map({ search: '第8个' })).clusters).toMatchObject([{ number: 2 }])
  expect((await map({ filters: { band: 'heavy' } })).total).toBe(0)
})

test('the export lists every pair with what was ruled, and is logged', async () => {
  const { bytes } = await exportMap(house.app, work.organiser, work.call.id, say)
  const sheet = await readRows(bytes, '相似的各对')
  const rows = sheet.ok ? sheet.value.rows.map((row) => row.join(' ')) : []
  expect(rows.filter((row) => /^[12] /.test(row))).toHaveLength(10)
  expect(rows.find((row) => row.includes('使用了同一模板'))).toContain('两家使用同一模板')
  const { deed } = await house.app.store.read
    .selectFrom('events')
    .select('deed')
    .where('deed', '=', 'likeness.export')
    .executeTakeFirstOrThrow()
  expect(deed).toBe('likeness.export')
})

test('an added text joins the map when it is made again, and leaves it at once when it is removed', async () => {
  const pasted = soundCase().content.body
  const { id } = await addSource(house.app, work.organiser, { name: '汇编', year: '2017', pasted }, [])
  expect((await map()).state).toMatchObject({ kind: 'old' })
  await remake()
  expect((await map()).clusters[0]).toMatchObject({ size: 11, pairs: 10 })
  await removeSource(house.app, work.organiser, id)
  const { clusters } = await map()
  expect(clusters[0]).toMatchObject({ size: 10, pairs: 9 })
  expect(clusters[0]?.members.map(({ kind }) => kind)).not.toContain('text')
})

test('a map is made again by night where something changed; a case that was not forwarded stands on none', async () => {
  await house.app.store.write(async (tx) => {
    await tx
      .updateTable('cases')
      .set({ state: 'submitted' })
      .where('id', '=', work.cases[0]?.id ?? '')
      .execute()
  })
  await refreshMaps(house.app)
  expect(await map()).toMatchObject({ state: { kind: 'made' }, clusters: [{ size: 9, pairs: 8 }, {}] })
})
