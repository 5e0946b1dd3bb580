import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { cropped, handedIn, painted, take } from '../../test/photoCases.ts'
import type { Actor } from '../domain/person/roles.ts'
import { readPhotoLikeness } from './photoLikeness.ts'
import { printPhotos } from './photoPrints.ts'

let house: TestHouse
let work: Collecting
let recommender: Actor
const cases = { own: '', shown: '' }

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  recommender = await work.as('ha', 'recommender')
  const photos = await Promise.all(['one', 'two', 'three', 'four', 'five'].map(painted))
  const direct = await work.as('d1', 'reporter')
  cases.shown = await handedIn(house.app, work, direct, '公开展示的案例', photos.slice(0, 3))
  const reporter = await work.as('ha01', 'reporter')
  cases.own = await handedIn(house.app, work, reporter, '新的案例', [
    await cropped(photos[0]),
    ...photos.slice(3),
  ])
  await printPhotos(house.app)
}, 60_000)
afterAll(() => house.close())

async function elsewhere() {
  return (await readPhotoLikeness(house.app, recommender, cases.own)).elsewhere
}

async function show(shown: boolean): Promise<void> {
  const key = { campaign_id: work.call.id, case_id: cases.shown }
  const words = {
    summary: '',
    lesson: '',
    topic: '',
    cover_id: null,
    focus_areas: '[]',
    facets: '{}',
    terms: '',
  }
  const at = house.clock.now()
  await house.app.store.write(async (tx) => {
    await tx.deleteFrom('showcase_entries').where('case_id', '=', cases.shown).execute()
    await tx
      .insertInto('showcase_entries')
      .values({ ...key, ...words, published_at: at, withdrawn_at: shown ? null : at })
      .execute()
  })
}

test('a photo of another channel is told once the public sees its case, without its file and what the camera recorded', async () => {
  expect(await elsewhere()).toEqual([])
  await take(house.app, work, cases.shown, 'endorse', 'forward', 'receive', 'ruleValid', 'startReview')
  await take(house.app, work, cases.shown, 'shortlist', 'publicise', 'award', 'publish')
  expect(await elsewhere()).toEqual([])
  await show(true)
  const [pair] = await elsewhere()
  expect(pair?.origin?.kind).toBe('published')
  expect(pair?.otherCase.id).toBe(cases.shown)
  expect(pair?.other).toMatchObject({
    number: 1,
    name: '',
    picture: { takenAt: null, camera: null, place: null },
  })
})

test('taken off the public pages it is no longer told', async () => {
  await show(false)
  expect(await elsewhere()).toEqual([])
})
