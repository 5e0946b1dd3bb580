import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, heavyPhoto, submittedCase } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { temporaryFolder } from '../../test/samples/folder.ts'
import { plainJpeg, plainPng, withSides } from '../../test/samples/pictures.ts'
import { stampedPage } from '../../test/samples/stampedPages.ts'
import { formToken } from '../domain/case/formToken.ts'
import type { Actor } from '../domain/person/roles.ts'
import {
  addAttachment,
  derivePictures,
  openAttachment,
  openPicture,
  removeAttachment,
} from './attachments.ts'
import { createCase } from './caseBeginning.ts'
import { readDraft, saveDraft } from './caseDrafts.ts'

let house: TestHouse
let work: Collecting
let reporter: Actor
const folder = temporaryFolder()

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  reporter = await work.as('ha01', 'reporter')
})
afterAll(() => house.close())

const begin = async () => (await createCase(house.app, reporter, work.call.id)).id
const add = (caseId: string, name: string, content: Readable | Buffer, kind: 'photo' | 'scan' = 'photo') =>
  addAttachment(house.app, reporter, caseId, { kind, name, content })
const codesOf = async (caseId: string) =>
  (await readDraft(house.app, reporter, caseId)).findings
    .filter((finding) => finding.where.part === 'photos' && finding.severity === 'error')
    .map((finding) => finding.code)

test('a photo is in the draft as soon as it has arrived, with what was measured of it', async () => {
  const id = await begin()
  const photo = await add(id, 'C:\\照片\\IMG_1.jpg', await heavyPhoto(1))
  expect([photo.name, photo.picture?.width, photo.picture?.format]).toEqual(['IMG_1.jpg', 1200, 'jpeg'])
  const { content, facts } = await readDraft(house.app, reporter, id)
  expect(content.photos).toEqual([{ attachmentId: photo.id, time: '', place: '', activity: '' }])
  expect(facts.photos[0]?.bytes).toBe(photo.bytes)
})

test('a photo that arrives while somebody types does not make the typing stale', async () => {
  const id = await begin()
  const before = await readDraft(house.app, reporter, id)
  const photo = await add(id, 'IMG_1.jpg', await heavyPhoto(1))
  const content = { ...before.content, topic: '正在填写' }
  const saved = await saveDraft(house.app, reporter, id, { revision: before.revision, content })
  expect(saved.content.photos.map((one) => one.attachmentId)).toEqual([photo.id])
})

test('a PNG with the name of a JPEG is kept and found', async () => {
  const id = await begin()
  await add(id, 'IMG_1.jpg', await plainPng(1200, 1000))
  expect(await codesOf(id)).toContain('photo-disguised')
})

test('a truncated JPEG is kept and found', async () => {
  const id = await begin()
  await add(id, 'IMG_1.jpg', (await plainJpeg(1200, 1000)).subarray(0, 3000))
  expect(await codesOf(id)).toContain('photo-truncated')
})

test('a JPEG of 30,000 × 30,000 pixels is measured and never decoded', async () => {
  const id = await begin()
  const photo = await add(id, 'huge.jpg', withSides(await plainJpeg(400, 300), 30_000, 30_000))
  expect([photo.picture?.width, photo.picture?.height]).toEqual([30_000, 30_000])
  await expect(openPicture(house.app, reporter, photo.id, 'small')).rejects.toMatchObject({
    code: 'no-picture',
    values: { reason: 'too-many-pixels' },
  })
  await derivePictures(house.app, photo.sha256)
})

test('an empty file, a text and a PDF among the photos are refused by name and leave nothing', async () => {
  const id = await begin()
  await expect(add(id, '空.jpg', Buffer.alloc(0))).rejects.toMatchObject({
    code: 'file-empty',
    values: { name: '空.jpg' },
  })
  await expect(add(id, '总结.jpg', Buffer.from('不是照片'))).rejects.toMatchObject({ code: 'not-a-picture' })
  await expect(add(id, '表.jpg', Buffer.from('%PDF-1.4\n%%EOF'))).rejects.toMatchObject({
    code: 'not-a-picture',
  })
  expect((await readDraft(house.app, reporter, id)).attachments).toEqual([])
})

test('a file over 60 MB is refused while it streams and leaves nothing', async () => {
  const id = await begin()
  const path = join(folder.path(), 'large.jpg')
  const file = await open(path, 'w')
  await file.write(await plainJpeg(1200, 1000))
  await file.truncate(60_000_001)
  await file.close()
  await expect(add(id, 'large.jpg', createReadStream(path))).rejects.toMatchObject({
    code: 'file-too-large',
    values: { maxMegabytes: 60 },
  })
  expect((await readDraft(house.app, reporter, id)).attachments).toEqual([])
})

test('an upload that breaks off leaves nothing', async () => {
  const id = await begin()
  const broken = Readable.from(
    (async function* () {
      yield Buffer.alloc(1000)
      throw new Error('connection lost')
    })(),
  )
  await expect(add(id, 'IMG_1.jpg', broken)).rejects.toThrow('connection lost')
  expect((await readDraft(house.app, reporter, id)).attachments).toEqual([])
})

test('a new scan takes the place of the old one', async () => {
  const id = await begin()
  await add(id, '旧.pdf', Buffer.from('%PDF-1.4\nold\n%%EOF'), 'scan')
  const second = await add(id, '新.pdf', Buffer.from('%PDF-1.4\nnew\n%%EOF'), 'scan')
  expect((await readDraft(house.app, reporter, id)).content.scanId).toBe(second.id)
})

test('a removed photo is out of the draft, and the same removal again changes nothing', async () => {
  const id = await begin()
  const photo = await add(id, 'IMG_1.jpg', await heavyPhoto(1))
  await removeAttachment(house.app, reporter, photo.id)
  await removeAttachment(house.app, reporter, photo.id)
  expect((await readDraft(house.app, reporter, id)).content.photos).toEqual([])
})

test('a photo of a draft is read by its unit only, one handed in by the recommender too, in parts as well', async () => {
  const recommender = await work.as('ha', 'recommender')
  const id = await begin()
  const photo = await add(id, 'IMG_1.jpg', await heavyPhoto(1))
  const read = (actor: Actor, file: string) => openAttachment(house.app, actor, file, { start: 0, end: 2 })
  expect((await read(reporter, photo.id)).content.end).toBe(2)
  await expect(read(recommender, photo.id)).rejects.toMatchObject({ kind: 'not-found' })
  const submitted = await submittedCase(house.app, reporter, work.call.id, { topic: '照片给谁看的案例' })
  const rows = await house.app.store.read
    .selectFrom('attachments')
    .select('id')
    .where('case_id', '=', submitted.id)
    .execute()
  for (const row of rows) expect((await read(recommender, row.id)).content.start).toBe(0)
  const stranger = await work.as('d1', 'reporter')
  await expect(read(stranger, rows[0]?.id ?? '')).rejects.toMatchObject({ kind: 'not-allowed' })
})

test('the same photo in another case is found there with its title', async () => {
  const id = await begin()
  await add(id, 'IMG_1.jpg', await heavyPhoto(2))
  const { findings } = await readDraft(house.app, reporter, id)
  const found = findings.find((finding) => finding.code === 'photo-in-other-case')
  expect(found?.values['title']).toBe('海安市青墩机械有限公司工会：照片给谁看的案例')
})

test('the printed form of a case, stamped and scanned, is known again; that of another case is told', async () => {
  const [id, other] = [await begin(), await begin()]
  const seals = [{ x: 164, y: 66 }]
  const scanOf = (of: string) => stampedPage({ code: formToken({ reference: of, version: 1 }), seals })
  const found = async () =>
    (await readDraft(house.app, reporter, id)).findings
      .filter(({ where }) => where.part === 'scan')
      .map(({ code }) => code)
  await add(id, '申报表.png', await scanOf(id), 'scan')
  expect(await found()).toEqual(['seal-unit-seen'])
  await add(id, '申报表.png', await scanOf(other), 'scan')
  expect(await found()).toEqual(['scan-other-draft', 'seal-unit-seen'])
})

test('a file that is known as a photo is looked at when it comes as a scan', async () => {
  const id = await begin()
  const page = await stampedPage({ code: null, seals: [{ x: 164, y: 66 }] })
  await add(id, '1.png', page)
  await add(id, '申报表.png', page, 'scan')
  expect((await readDraft(house.app, reporter, id)).facts.scan?.marks?.seals).toHaveLength(1)
})
