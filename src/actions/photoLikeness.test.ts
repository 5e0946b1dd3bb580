import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { cropped, handedIn, painted, take } from '../../test/photoCases.ts'
import { wordFileOf, wordLinks, wordParagraph } from '../../test/samples/wordFiles.ts'
import type { Actor } from '../domain/person/roles.ts'
import { removeAttachment } from './attachments.ts'
import { readDraft } from './caseDrafts.ts'
import { recallCase, submitCase } from './caseSubmission.ts'
import { applyIntake } from './intakeApplying.ts'
import { readIntake } from './intakeReading.ts'
import { beginIntake, takeIntakeFile } from './intakes.ts'
import { openLikePhoto, readLikePhotoPair, readPhotoLikeness } from './photoLikeness.ts'
import { printPhotos, reprintPhotos } from './photoPrints.ts'
import { rulePhotos } from './photoRuling.ts'

let house: TestHouse
let work: Collecting
let actors: Readonly<Record<'reporter' | 'direct' | 'recommender' | 'foreign' | 'examiner', Actor>>
const photos: Buffer[] = []
const cases = { first: '', copied: '', foreign: '' }

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  actors = {
    reporter: await work.as('ha01', 'reporter'),
    direct: await work.as('d1', 'reporter'),
    recommender: await work.as('ha', 'recommender'),
    foreign: await work.as('dp', 'recommender'),
    examiner: await work.as('organiser', 'examiner'),
  }
  for (let at = 0; at < 9; at += 1) photos.push(await painted(`photo ${at}`))
  const copy = await cropped(photos[0])
  cases.first = await handedIn(house.app, work, actors.reporter, '第一个案例', photos.slice(0, 3))
  cases.copied = await handedIn(house.app, work, actors.reporter, '第二个案例', [
    copy,
    ...photos.slice(3, 5),
    copy,
  ])
  cases.foreign = await handedIn(house.app, work, actors.direct, '别处的案例', [
    await cropped(photos[1]),
    ...photos.slice(5, 8),
  ])
  await printPhotos(house.app)
}, 60_000)
afterAll(() => house.close())

async function seen(actor: Actor, id: string) {
  const { within, elsewhere } = await readPhotoLikeness(house.app, actor, id)
  const told = (pairs: typeof within) =>
    pairs.map(({ own, other, otherCase, likeness }) => [
      own.number,
      other.number,
      otherCase.id,
      likeness.transform,
      likeness.band,
    ])
  return { within: told(within), elsewhere: told(elsewhere) }
}

test('a photo that was cropped and compressed again is found in the other case and within the same', async () => {
  expect(await seen(actors.recommender, cases.first)).toEqual({
    within: [],
    elsewhere: [[1, 1, cases.copied, 'cropped', 'same']],
  })
  expect(await seen(actors.recommender, cases.copied)).toMatchObject({
    elsewhere: [[1, 1, cases.first, 'cropped', 'same']],
  })
})

test('no unit sees which photos are alike', async () => {
  for (const reporter of [actors.reporter, actors.direct])
    await expect(readPhotoLikeness(house.app, reporter, cases.first)).rejects.toMatchObject({
      kind: 'not-allowed',
    })
})

test('a recommender sees no photo of another channel, and cannot open its case', async () => {
  expect(await seen(actors.foreign, cases.foreign)).toEqual({ within: [], elsewhere: [] })
  await expect(readPhotoLikeness(house.app, actors.foreign, cases.first)).rejects.toMatchObject({
    kind: 'not-allowed',
  })
})

test('the organiser sees nothing that was not forwarded, on either side', async () => {
  await expect(readPhotoLikeness(house.app, actors.examiner, cases.foreign)).rejects.toMatchObject({
    kind: 'not-found',
  })
  await take(house.app, work, cases.foreign, 'endorse', 'forward', 'receive')
  expect((await seen(actors.examiner, cases.foreign)).elsewhere).toEqual([])
  await take(house.app, work, cases.first, 'endorse', 'forward', 'receive')
  expect((await seen(actors.examiner, cases.foreign)).elsewhere).toEqual([
    [1, 2, cases.first, 'cropped', 'same'],
  ])
  expect((await seen(actors.foreign, cases.foreign)).elsewhere).toEqual([])
})

test('pictures of a pair are opened by those alone who see the pair', async () => {
  const { elsewhere } = await readPhotoLikeness(house.app, actors.examiner, cases.foreign)
  const key = elsewhere[0]?.key ?? ''
  const asked = { caseId: cases.foreign, key, side: 'other', size: 'small' } as const
  const { content } = await openLikePhoto(house.app, actors.examiner, asked)
  content.stream.destroy()
  expect(content.bytes).toBeGreaterThan(1000)
  await expect(openLikePhoto(house.app, actors.foreign, asked)).rejects.toMatchObject({ kind: 'not-found' })
  await expect(openLikePhoto(house.app, actors.direct, asked)).rejects.toMatchObject({ kind: 'not-allowed' })
})

test('where a photo was taken is told to the organiser alone', async () => {
  const { elsewhere } = await readPhotoLikeness(house.app, actors.recommender, cases.first)
  const sha256 = elsewhere[0]?.own.sha256 ?? ''
  const { picture } = await house.app.store.read
    .selectFrom('files')
    .select('picture')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  const place = { latitude: 32.5, longitude: 120.4 }
  await house.app.store.write(async (tx) => {
    const told = { picture: JSON.stringify({ ...picture, place }) }
    await tx.updateTable('files').set(told).where('sha256', '=', sha256).execute()
  })
  const placesSeenBy = async (actor: Actor) =>
    (await readPhotoLikeness(house.app, actor, cases.first)).elsewhere.map(
      ({ own }) => own.picture?.place ?? null,
    )
  expect(await placesSeenBy(actors.recommender)).toEqual([null])
  await take(house.app, work, cases.copied, 'endorse', 'forward', 'receive')
  expect(await placesSeenBy(actors.examiner)).toContainEqual(place)
})

test('an examiner rules with a reason, which is kept from both sides; a recommender rules nothing', async () => {
  const { elsewhere } = await readPhotoLikeness(house.app, actors.examiner, cases.foreign)
  const key = elsewhere[0]?.key ?? ''
  const rule = (actor: Actor, reason: string) =>
    rulePhotos(house.app, actor, cases.foreign, key, { ruling: 'joint', reason })
  await expect(rule(actors.foreign, '联合活动')).rejects.toMatchObject({ kind: 'not-allowed' })
  await expect(rule(actors.examiner, ' ')).rejects.toMatchObject({ fields: { reason: { code: 'required' } } })
  await rule(actors.examiner, '两家单位的联合活动')
  const { rulings } = await readLikePhotoPair(house.app, actors.examiner, cases.foreign, key)
  expect(rulings).toMatchObject([{ key, ruling: 'joint', reason: '两家单位的联合活动' }])
  const other = await readPhotoLikeness(house.app, actors.examiner, cases.first)
  expect(other.rulings.map(({ otherCaseId }) => otherCaseId)).toEqual([cases.foreign])
})

test('after a ruling on photos a unit can be asked only while its case is under examination', async () => {
  const { elsewhere } = await readPhotoLikeness(house.app, actors.examiner, cases.foreign)
  const key = elsewhere[0]?.key ?? ''
  const ask = () =>
    rulePhotos(house.app, actors.examiner, cases.foreign, key, { ruling: 'ask', reason: '请说明来源' })
  expect(await ask()).toEqual({ mayAsk: true })
  await take(house.app, work, cases.foreign, 'ruleValid')
  expect(await ask()).toEqual({ mayAsk: false })
})

async function kept() {
  const { read } = house.app.store
  const prints = await read
    .selectFrom('photo_prints')
    .select(['sha256', 'hashes'])
    .orderBy('sha256')
    .execute()
  const alike = await read
    .selectFrom('photo_likenesses')
    .selectAll()
    .orderBy('sha256')
    .orderBy('other_sha256')
    .execute()
  return { prints, alike }
}

test('printing again changes nothing, and making all prints anew gives the same', async () => {
  const before = await kept()
  expect(await printPhotos(house.app)).toBe(0)
  const told: number[] = []
  expect(await reprintPhotos(house.app, (done) => told.push(done))).toBe(before.prints.length)
  expect(told.length).toBe(before.prints.length)
  expect(await kept()).toEqual(before)
})

test('a photo that was taken out of a case is no longer told', async () => {
  const { app } = house
  const reused = await cropped(photos[2])
  const id = await handedIn(house.app, work, actors.reporter, '第三个案例', [
    reused,
    photos[8],
    await painted('ninth'),
    await painted('tenth'),
  ])
  await printPhotos(app)
  expect((await seen(actors.recommender, id)).elsewhere).toEqual([[1, 3, cases.first, 'cropped', 'same']])
  await recallCase(app, actors.reporter, id)
  const { content } = await readDraft(app, actors.reporter, id)
  await removeAttachment(app, actors.reporter, content.photos[0]?.attachmentId ?? '')
  const { revision } = await readDraft(app, actors.reporter, id)
  await submitCase(app, actors.reporter, id, { revision, pledge: true, consent: true })
  expect((await seen(actors.recommender, id)).elsewhere).toEqual([])
})

/** A Word file with the material of a case, and a photo pasted into it. */
function materialWith(photo: Buffer): Buffer {
  const told = Array.from({ length: 30 }, (_, at) =>
    wordParagraph(`第${at + 1}次，职工在夜班食堂说自己的事，工会一件一件地办。`),
  )
  const title = wordParagraph('海安市青墩机械有限公司工会：贴在文档里的照片')
  const pasted = '<w:p><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r></w:p>'
  const links = wordLinks({ 'media/image1.jpg': 'image' })
  return wordFileOf(`${title}${told.join('')}${pasted}`, { ...links, 'word/media/image1.jpg': photo })
}

test('a picture in the document that a case came in is compared as its photos are', async () => {
  const { app } = house
  const come = []
  const files = { '案例.docx': materialWith(await cropped(photos[4])), '图1.jpg': await painted('eleventh') }
  for (const [name, content] of Object.entries(files)) {
    const taken = await takeIntakeFile(app, actors.recommender, work.call.id, {
      name,
      content: Readable.from([content]),
    })
    if (taken) come.push(taken)
  }
  const { id: intake } = await beginIntake(app, actors.recommender, work.call.id, come)
  await readIntake(app, intake)
  await applyIntake(app, actors.recommender, intake)
  const { case_id } = await app.store.read
    .selectFrom('intake_cases')
    .select('case_id')
    .where('intake_id', '=', intake)
    .executeTakeFirstOrThrow()
  const id = await handedIn(
    app,
    work,
    actors.reporter,
    '贴在文档里的照片',
    [await painted('twelfth'), await painted('thirteenth')],
    case_id,
  )
  await printPhotos(app)
  const { elsewhere } = await readPhotoLikeness(app, actors.recommender, id)
  expect(elsewhere.map(({ own, otherCase }) => [own.number, own.name, otherCase.id])).toEqual([
    [null, '案例.docx/image1.jpg', cases.copied],
  ])
})
