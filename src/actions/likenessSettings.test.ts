import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, submittedCase } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { fixedFormulas } from '../domain/likeness/formulas.ts'
import { likenessDefaults } from '../domain/likeness/settings.ts'
import { indexAnew } from './likeness.ts'
import { readLikeness } from './likenessReading.ts'
import {
  addFormulas,
  likenessInForce,
  readLikenessSettings,
  removeFormulas,
  resetFormulas,
  setBands,
} from './likenessSettings.ts'

let house: TestHouse
let work: Collecting
let first: string

const shared = [
  '每月逢五逢十，工会小组长带着小板凳走进车间，听职工说难处、记下办法、当场答复，三天之内把结果贴上公告栏。',
  '凡是一线职工提出的事项，都由专人登在台账上，谁来办、几天办、办成什么样，逐条写明，月底由职工代表打分。',
  '对当时答复不了的事项，工会主席带队到有关部门协商，协商两次仍没有结果的，提请职工代表大会讨论决定。',
  '一年下来，台账上的两百一十六件事项办结了两百零九件，职工代表打分的平均数从七十八分升到九十三分。',
]
function ownWords(name: string): string[] {
  const path = new URL(`../../demonstration/cases/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')).body.slice(0, 2)
}
const body = (name: string) => [...ownWords(name), ...shared].join('\n')

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  const reporter = await work.as('ha01', 'reporter')
  const submit = (topic: string, text: string) =>
    submittedCase(house.app, reporter, work.call.id, { topic, body: text })
  first = (await submit('小板凳', body('HA-01-silk-apprentice-ledger'))).id
  await submit('台账', body('CC-01-community-lane-canteen'))
})
afterAll(() => house.close())

async function bands(): Promise<string[]> {
  const { alike } = await readLikeness(house.app, await work.as('ha', 'recommender'), first)
  return alike.map(({ likeness }) => likeness.band)
}

async function logged(): Promise<Record<string, unknown>[]> {
  const rows = await house.app.store.read
    .selectFrom('events')
    .select('details')
    .where('deed', '=', 'likeness.configure')
    .orderBy('sequence')
    .execute()
  return rows.map(({ details }) => details)
}

test('what an organisation never changed is the program’s own', async () => {
  const read = await readLikenessSettings(house.app, work.organiser)
  expect(read).toMatchObject({ ownFormulas: false, ownBands: false, indexing: false, rulings: [] })
  expect(read.formulas).toEqual(fixedFormulas)
  expect(await bands()).toEqual(['partial'])
})

test('only organisers change what counts', async () => {
  for (const role of ['examiner', 'clerk'] as const) {
    const actor = await work.as('organiser', role)
    await expect(addFormulas(house.app, actor, '新的表述')).rejects.toMatchObject({ kind: 'not-allowed' })
  }
})

test('sentences that the organiser adds as formulas count for nothing from then on', async () => {
  await addFormulas(house.app, work.organiser, shared.join('\n'))
  expect((await readLikenessSettings(house.app, work.organiser)).indexing).toBe(true)
  await indexAnew(house.app, work.organiser.office.organisationId)
  expect(await readLikenessSettings(house.app, work.organiser)).toMatchObject({
    indexing: false,
    ownFormulas: true,
  })
  expect(await bands()).toEqual([])
})

test('removed formulas and the list of the program bring the likeness back', async () => {
  await removeFormulas(house.app, work.organiser, shared)
  await indexAnew(house.app, work.organiser.office.organisationId)
  expect(await bands()).toEqual(['partial'])
  await resetFormulas(house.app, work.organiser)
  expect((await readLikenessSettings(house.app, work.organiser)).ownFormulas).toBe(false)
  expect(await logged()).toMatchObject([
    { formulasAdded: shared, formulasRemoved: [] },
    { formulasAdded: [], formulasRemoved: shared },
    { formulasReset: true },
  ])
})

test('a line that is no formula is refused with its number, and nothing is added', async () => {
  const refused = addFormulas(house.app, work.organiser, '不忘初心\n好')
  await expect(refused).rejects.toMatchObject({ fields: { lines: { code: 'formula-too-short' } } })
  const { formulas } = await likenessInForce(house.app.store.read, work.organiser.office.organisationId)
  expect(formulas).toEqual(fixedFormulas)
})

test('moved bands tell the same pair otherwise, and can be set back', async () => {
  const typed = { same: '80', heavy: '20', partial: '10', passages: '3', characters: '150' }
  await setBands(house.app, work.organiser, {
    ...typed,
    run: '60',
    passage: '75',
    sharedShare: '3',
    sharedUnits: '5',
  })
  expect(await bands()).toEqual(['heavy'])
  await expect(setBands(house.app, work.organiser, typed)).rejects.toMatchObject({
    fields: { run: { code: 'required' } },
  })
  await setBands(house.app, work.organiser, null)
  const { settings } = await likenessInForce(house.app.store.read, work.organiser.office.organisationId)
  expect(settings).toEqual(likenessDefaults)
})
