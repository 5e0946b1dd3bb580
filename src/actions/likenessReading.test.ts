import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { insertValid, type Reviewing, reviewing } from '../../test/reviewing.ts'
import { rebuildIndex } from './likeness.ts'
import { readLikeness, readLikePair } from './likenessReading.ts'

let house: TestHouse
let work: Reviewing
const ids: Record<string, string> = {}

const silk: string = JSON.parse(
  readFileSync(
    new URL('../../demonstration/cases/HA-01-silk-apprentice-ledger.json', import.meta.url),
    'utf8',
  ),
).body.join('\n')

/** The same text in a case of three channels, with a telephone that no page may show. */
beforeAll(async () => {
  house = await testHouse()
  work = await reviewing(house.app)
  const units = await house.app.store.read
    .selectFrom('organisations')
    .select(['id', 'code', 'name'])
    .execute()
  for (const code of ['HA', 'JY', 'G1']) {
    const unit = units.find((one) => one.code === code)
    if (!unit) throw new Error(`No unit ${code}`)
    ids[code] = await house.app.store.write((tx) =>
      insertValid(house.app, tx, work, unit, unit, 31, { body: `${silk}\n请联系13800000000。` }),
    )
  }
  await rebuildIndex(house.app, () => undefined)
})
afterAll(() => house.close())

async function seenByRecommender(): Promise<string[]> {
  const { alike } = await readLikeness(house.app, await work.as('ha', 'recommender'), ids['HA'] ?? '')
  return alike.map(({ id }) => id)
}

test('a recommender sees nothing of another channel', async () => {
  expect(await seenByRecommender()).toEqual([])
})

test('the organiser’s house sees all that was forwarded', async () => {
  const { alike } = await readLikeness(house.app, await work.as('organiser', 'examiner'), ids['HA'] ?? '')
  expect(alike.map(({ id }) => id).sort()).toEqual([ids['JY'], ids['G1']].sort())
  expect(alike.map(({ origin }) => origin.kind)).toEqual(['call', 'call'])
})

test('of another channel a recommender sees what the public reads, as the public reads it', async () => {
  await house.app.store.write(async (tx) => {
    const published = { campaign_id: work.call.id, case_id: ids['JY'] ?? '' }
    await tx.updateTable('cases').set({ state: 'published' }).where('id', '=', published.case_id).execute()
    const words = { topic: '一本账', summary: '', lesson: '', terms: '', facets: '{}', focus_areas: '[]' }
    const shown = { cover_id: null, published_at: new Date(0), withdrawn_at: null }
    await tx
      .insertInto('showcase_entries')
      .values({ ...published, ...words, ...shown })
      .execute()
  })
  expect(await seenByRecommender()).toEqual([ids['JY']])
  const recommender = await work.as('ha', 'recommender')
  const { other } = await readLikePair(house.app, recommender, ids['HA'] ?? '', ids['JY'] ?? '')
  expect(other.origin).toMatchObject({ kind: 'published' })
  expect(other.text).toContain('请联系138****0000')
  const hidden = readLikePair(house.app, recommender, ids['HA'] ?? '', ids['G1'] ?? '')
  await expect(hidden).rejects.toMatchObject({ kind: 'not-found' })
})
