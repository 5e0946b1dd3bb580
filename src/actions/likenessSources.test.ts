import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { insertValid, type Reviewing, reviewing } from '../../test/reviewing.ts'
import { zipOf } from '../../test/samples/zips.ts'
import { readLikeness, readLikePair } from './likenessReading.ts'
import { ruleLikeness } from './likenessRuling.ts'
import { readSource } from './likenessSourceReading.ts'
import { addSource, listSources, removeSource, takeSourceFile } from './likenessSources.ts'

let house: TestHouse
let work: Reviewing
let caseId: string
let sourceId: string

const silk: string = JSON.parse(
  readFileSync(
    new URL('../../demonstration/cases/HA-01-silk-apprentice-ledger.json', import.meta.url),
    'utf8',
  ),
).body.join('\n')
const book = { name: '2017年优秀案例汇编', year: '2017', pasted: '' }

beforeAll(async () => {
  house = await testHouse()
  work = await reviewing(house.app)
  const unit = await house.app.store.read
    .selectFrom('organisations')
    .select(['id', 'code', 'name'])
    .where('code', '=', 'HA')
    .executeTakeFirstOrThrow()
  caseId = await house.app.store.write((tx) =>
    insertValid(house.app, tx, work, unit, unit, 9, { body: silk }),
  )
})
afterAll(() => house.close())

async function added(): Promise<string[]> {
  const { alike } = await readLikeness(house.app, await work.as('organiser', 'examiner'), caseId)
  return alike.map(({ title }) => title)
}

async function rows(): Promise<number[]> {
  const counts = await Promise.all(
    (['likeness_sources', 'likeness_source_texts'] as const).map((table) =>
      house.app.store.read
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
    ),
  )
  return counts.map(({ count }) => count)
}

test('only organisers add texts, and a source without name, year or text is refused at its fields', async () => {
  const examiner = await work.as('organiser', 'examiner')
  await expect(addSource(house.app, examiner, book, [])).rejects.toMatchObject({ kind: 'not-allowed' })
  const empty = addSource(house.app, work.organiser, { name: ' ', year: '2117', pasted: '' }, [])
  await expect(empty).rejects.toMatchObject({
    fields: { name: { code: 'required' }, year: { code: 'number-out-of-bounds' } },
  })
  await expect(addSource(house.app, work.organiser, book, [])).rejects.toMatchObject({
    fields: { pasted: { code: 'source-empty' } },
  })
})

test('a pasted text is found beside the case it is like, with its source', async () => {
  const { id } = await addSource(house.app, work.organiser, { ...book, pasted: `一本账\n${silk}` }, [])
  sourceId = id
  expect(await added()).toEqual(['一本账'])
  const { alike } = await readLikeness(house.app, await work.as('organiser', 'examiner'), caseId)
  expect(alike[0]).toMatchObject({
    kind: 'text',
    origin: { kind: 'added', name: '2017年优秀案例汇编', year: 2017 },
    likeness: { band: 'same' },
  })
})

test('a recommender sees nothing of what the organiser added', async () => {
  const { alike } = await readLikeness(house.app, await work.as('ha', 'recommender'), caseId)
  expect(alike.map(({ kind }) => kind)).not.toContain('text')
})

test('files and archives are read in the background, each text once; what cannot be read is told', async () => {
  const zip = zipOf({ '一.txt': silk, '二.txt': silk, '坏.docx': 'PK\u0003\u0004' })
  const file = await takeSourceFile(house.app, work.organiser, {
    name: '汇编.zip',
    content: Readable.from([zip]),
  })
  if (!file) throw new Error('the file was passed over')
  const { id } = await addSource(house.app, work.organiser, { ...book, year: '2018' }, [file])
  const job = { organisationId: work.organiser.office.organisationId, sourceId: id }
  expect((await listSources(house.app, work.organiser))[0]).toMatchObject({
    readAt: null,
    filesCome: 1,
    texts: 0,
  })
  await readSource(house.app, job)
  await readSource(house.app, job)
  const [source] = await listSources(house.app, work.organiser)
  expect(source).toMatchObject({
    year: 2018,
    texts: 1,
    filesRead: 1,
    problems: [{ path: '汇编.zip/坏.docx' }],
  })
  expect(await house.app.files.has(file.sha256)).toBe(false)
  await removeSource(house.app, work.organiser, id)
})

test('a removed source leaves no trace of its texts; what was ruled stays without a name', async () => {
  const examiner = await work.as('organiser', 'examiner')
  const { alike } = await readLikeness(house.app, examiner, caseId)
  const other = alike[0]?.id ?? ''
  await ruleLikeness(house.app, examiner, caseId, other, { ruling: 'own', reason: '本单位2017年的成果' })
  await removeSource(house.app, work.organiser, sourceId)
  expect(await rows()).toEqual([0, 0])
  await expect(readLikePair(house.app, examiner, caseId, other)).rejects.toMatchObject({ kind: 'not-found' })
  const after = await readLikeness(house.app, examiner, caseId)
  expect(after.alike).toEqual([])
  expect(after.rulings).toMatchObject([{ otherTitle: '', ruling: 'own', band: 'same' }])
})
