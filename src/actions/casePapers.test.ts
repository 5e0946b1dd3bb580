import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Collecting, collecting, submittedCase, writtenCase } from '../../test/collecting.ts'
import { type TestHouse, testHouse } from '../../test/house.ts'
import { docxTable, docxText } from '../../test/samples/docxParts.ts'
import { pdfPages } from '../../test/samples/pdfText.ts'
import type { Actor } from '../domain/person/roles.ts'
import { overviewPaper } from './callPapers.ts'
import { formPaper, previewForm, receiptPaper } from './casePapers.ts'
import { endorseCase } from './endorsement.ts'
import { summaryPaper } from './summaryPaper.ts'

let house: TestHouse
let work: Collecting
let reporter: Actor
let recommender: Actor
let endorsed: { id: string; number: string }

const opinion = '该案例真实可信、成效明显，同意推荐。'

beforeAll(async () => {
  house = await testHouse()
  work = await collecting(house.app)
  reporter = await work.as('ha01', 'reporter')
  recommender = await work.as('ha', 'recommender')
  endorsed = await submittedCase(house.app, reporter, work.call.id, { topic: '零点电台陪夜班职工说话' })
  await endorseCase(house.app, recommender, endorsed.id, { opinion, date: '2019-03-18', sealScanId: null })
})
afterAll(() => house.close())

function rowsOf(id: string) {
  return house.app.store.read
    .selectFrom('papers')
    .select(['sha256', 'made_by'])
    .where('subject_id', '=', id)
    .execute()
}

function logged(deed: string, id: string) {
  return house.app.store.read
    .selectFrom('events')
    .select(['person_id', 'details'])
    .where('deed', '=', deed)
    .where('subject_id', '=', id)
    .execute()
}

test('the form of an endorsed case bears title, unit, opinion, recommender and date, and the telephone in full', async () => {
  const made = await formPaper(house.app, recommender, endorsed.id, 'docx')
  expect(made.name).toBe(`申报表-${endorsed.number}.docx`)
  const words = (await docxTable(made.bytes)).flat().map((cell) => cell.text)
  expect(words).toContain('海安市青墩机械有限公司工会：零点电台陪夜班职工说话')
  const text = await docxText(made.bytes)
  expect(text).toContain(opinion)
  expect(text).toContain('海安市总工会（盖章）')
  expect(text).toContain('2019年3月18日')
  expect(text).toContain('0513-00000011')
})

test('the same paper made twice is the same bytes and one record, and each handing out of the form is logged', async () => {
  const before = await logged('paper.form', endorsed.id)
  const first = await formPaper(house.app, reporter, endorsed.id, 'pdf')
  house.clock.set('2019-03-21T10:00:00+08:00')
  const second = await formPaper(house.app, recommender, endorsed.id, 'pdf')
  expect(second.bytes.equals(first.bytes)).toBe(true)
  const same = (await rowsOf(endorsed.id)).filter(({ sha256 }) => sha256 === first.sha256)
  expect(same).toEqual([{ sha256: first.sha256, made_by: reporter.personId }])
  const after = await logged('paper.form', endorsed.id)
  expect(after.slice(before.length).map(({ person_id }) => person_id)).toEqual([
    reporter.personId,
    recommender.personId,
  ])
  expect(after.at(-1)?.details).toEqual({ format: 'pdf', sha256: first.sha256, personal: true })
})

test('a paper without personal information is logged once for the same content', async () => {
  const [first, second] = await Promise.all([
    receiptPaper(house.app, reporter, endorsed.id),
    receiptPaper(house.app, recommender, endorsed.id),
  ])
  expect(second.sha256).toBe(first.sha256)
  expect(await logged('paper.receipt', endorsed.id)).toHaveLength(1)
  expect(pdfPages(first.bytes).join('')).toContain(endorsed.number)
})

test('a recommender of another channel is refused the form, the receipt and the overview report', async () => {
  const other = await work.as('jy', 'recommender')
  const refused = { kind: 'not-allowed' }
  await expect(formPaper(house.app, other, endorsed.id, 'pdf')).rejects.toMatchObject(refused)
  await expect(receiptPaper(house.app, other, endorsed.id)).rejects.toMatchObject(refused)
  await expect(previewForm(house.app, other, endorsed.id)).rejects.toMatchObject(refused)
  const report = overviewPaper(house.app, other, work.call.id, recommender.office.organisationId, 'pdf')
  await expect(report).rejects.toMatchObject({ kind: 'not-found' })
})

test('the form of a draft has what is written so far, no number, no opinion and a place for seal and date', async () => {
  const { id } = await writtenCase(house.app, reporter, work.call.id, { topic: '还没有写完的题目' })
  const made = await formPaper(house.app, reporter, id, 'docx')
  expect(made.name).toBe('申报表-草稿.docx')
  const text = await docxText(made.bytes)
  expect(text).toContain('还没有写完的题目')
  expect(text).not.toContain('同意推荐')
  expect((await docxTable(made.bytes)).at(-1)?.at(-1)?.text.replace(/\s/g, '')).toBe('（盖章）年月日')
  await expect(receiptPaper(house.app, reporter, id)).rejects.toMatchObject({ code: 'paper-not-submitted' })
  await expect(formPaper(house.app, recommender, id, 'pdf')).rejects.toMatchObject({ kind: 'not-found' })
})

test('the preview shows the telephone to the own unit in full and to others masked', async () => {
  const own = await previewForm(house.app, reporter, endorsed.id)
  const others = await previewForm(house.app, recommender, endorsed.id)
  expect([own.masked, others.masked]).toEqual([false, true])
  expect(JSON.stringify(own.page)).toContain('0513-00000011')
  expect(JSON.stringify(others.page)).toContain('0513-****0011')
})

test('the summary of a recommender lists its own channel in the order of recommendation', async () => {
  const jy = await work.as('jy', 'recommender')
  await expect(summaryPaper(house.app, jy, work.call.id, 'pdf')).rejects.toMatchObject({
    code: 'paper-no-cases',
  })
  const made = await summaryPaper(house.app, recommender, work.call.id, 'pdf')
  expect(made.name).toBe('汇总表-海安市总工会.pdf')
  const text = pdfPages(made.bytes).join('')
  expect(text).toContain(endorsed.number)
  expect(text).toContain('共1个案例')
})
