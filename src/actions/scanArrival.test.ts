import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { photographed, stampedPage } from '../../test/samples/stampedPages.ts'
import { formToken } from '../domain/case/formToken.ts'
import type { Actor } from '../domain/person/roles.ts'
import { createCase } from './caseBeginning.ts'
import { readDraft } from './caseDrafts.ts'
import { placeScan } from './scanArrival.ts'

let house: TestHouse
let work: Collecting
let reporter: Actor
beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  reporter = await work.as('ha01', 'reporter')
})
afterAll(() => house.close())

const place = (content: Buffer, actor = reporter) =>
  placeScan(house.app, actor, work.call.id, { name: 'IMG_1.jpg', content: Readable.from([content]) })
const formOf = (reference: string) =>
  stampedPage({ code: formToken({ reference, version: 1 }), seals: [{ x: 164, y: 66 }] })

test('a photographed form is put to the case that its code names, though the unit has several', async () => {
  const [first, second] = [
    (await createCase(house.app, reporter, work.call.id)).id,
    (await createCase(house.app, reporter, work.call.id)).id,
  ]
  expect(await place(await photographed(await formOf(second)))).toEqual({ caseId: second })
  expect((await readDraft(house.app, reporter, second)).content.scanId).not.toBe(null)
  expect((await readDraft(house.app, reporter, first)).content.scanId).toBe(null)
})

test('a form without a code, and the form of another unit, are refused and not kept', async () => {
  const other = await work.as('d1', 'reporter')
  const { id } = await createCase(house.app, other, work.call.id)
  const count = async () => (await house.app.store.read.selectFrom('files').select('sha256').execute()).length
  const before = await count()
  await expect(place(await stampedPage({ code: null, seals: [] }))).rejects.toMatchObject({
    code: 'scan-without-code',
  })
  await expect(place(await formOf(id))).rejects.toMatchObject({ code: 'scan-of-no-own-case' })
  expect(await count()).toBe(before)
})
