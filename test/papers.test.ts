import { expect, test } from 'vitest'
import { applicationForm } from '../src/domain/paper/applicationForm.ts'
import { writeDocx } from '../src/formats/docx.ts'
import { writePdf } from '../src/formats/pdf.ts'
import { docxTable, docxText } from './samples/docxParts.ts'
import { papers, unendorsedForm } from './samples/papers.ts'
import { pdfPages } from './samples/pdfText.ts'

const sheets: Readonly<Record<keyof typeof papers, number>> = {
  applicationForm: 1,
  endorsedForm: 1,
  callNotice: 6,
  receipt: 1,
  returnSlip: 1,
  summarySheet: 4,
  scoreSheet: 1,
  publicityNotice: 5,
  resultCircular: 5,
  certificate: 1,
  overviewReport: 3,
  rulesPage: 3,
}

test.each(
  Object.entries(papers),
)('%s fills its pages and is the same bytes when written again', async (name, page) => {
  const [pdf, docx] = [await writePdf(page), await writeDocx(page)]
  expect(pdfPages(pdf)).toHaveLength(sheets[name as keyof typeof papers])
  expect((await writePdf(page)).equals(pdf)).toBe(true)
  expect((await writeDocx(page)).equals(docx)).toBe(true)
})

test('the printed form has seven rows by four columns with the merges of the annex', async () => {
  const rows = await docxTable(await writeDocx(papers.endorsedForm))
  expect(rows).toHaveLength(7)
  expect(rows.map((row) => row.reduce((columns, { span }) => columns + span, 0))).toEqual([
    4, 4, 4, 4, 4, 4, 4,
  ])
  expect(rows.map((row) => row.map(({ merge }) => merge).at(0))).toEqual([
    null,
    'begins',
    'continues',
    'continues',
    'continues',
    null,
    null,
  ])
  expect(rows.map((row) => row.map(({ span }) => span))).toEqual([
    [1, 1, 1, 1],
    [1, 1, 1, 1],
    [1, 1, 1, 1],
    [1, 1, 1, 1],
    [1, 1, 1, 1],
    [1, 3],
    [1, 3],
  ])
  expect(rows[6]?.[1]?.text).toContain('同意推荐。海安市总工会（盖章）2019年3月28日')
})

test('script typed into the form is printed as the letters it is made of', async () => {
  const typed = '<script>alert("1")</script> #panic() $1$'
  const values = Object.fromEntries(Object.keys(unendorsedForm.values).map((key) => [key, typed]))
  const page = applicationForm({ ...unendorsedForm, title: typed, values })
  const printed = pdfPages(await writePdf(page))
    .join('')
    .replaceAll(/[\s\u200b]/g, '')
  expect(printed.split(typed.replaceAll(' ', ''))).toHaveLength(13)
  expect((await docxText(await writeDocx(page))).split(typed)).toHaveLength(13)
})
