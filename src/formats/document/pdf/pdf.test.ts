import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { papers } from '../../../../test/samples/papers.ts'
import { type DocumentText, readDocument } from '../../document.ts'
import { writeDocx } from '../../docx.ts'
import type { Page } from '../../page.ts'
import { writePdf } from '../../pdf.ts'

async function reading(bytes: Buffer): Promise<DocumentText> {
  const read = await readDocument(bytes)
  if (!read.ok) throw new Error(read.reason)
  return read.value
}

const both = async (page: Page) =>
  [await reading(await writePdf(page)), await reading(await writeDocx(page))] as const
const shapes = ({ tables }: DocumentText) =>
  tables.map(({ cells }) => cells.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.columnSpan]))
const cellTexts = ({ tables }: DocumentText) =>
  tables.map(({ cells }) => cells.map(({ text }) => text.replace(/\n+/g, '\n')))
/** The lines that say anything, without the spaces that only set words apart. */
const said = ({ text }: DocumentText) => text.replace(/[ \u2002\u3000]+/g, '').split(/\n+/)

test('the printed form reads from PDF as it does from Word: the same cells with the same merges and words', async () => {
  const [pdf, docx] = await both(papers.endorsedForm)
  expect(shapes(pdf)).toEqual(shapes(docx))
  expect(cellTexts(pdf)).toEqual(cellTexts(docx))
  for (const { cells } of pdf.tables) {
    for (const cell of cells) expect(pdf.text.slice(cell.start, cell.end)).toBe(cell.text)
  }
})

test('lines of a page are put together to the paragraphs that were written, page numbers are dropped', async () => {
  const [pdf, docx] = await both(papers.overviewReport)
  expect(said(pdf)).toEqual(said(docx))
})

test('a table over several pages is one table and its repeated heading stands once', async () => {
  const [pdf, docx] = await both(papers.resultCircular)
  expect(shapes(pdf)).toEqual(shapes(docx).slice(0, 2))
  expect(pdf.tables[0]).toMatchObject({ rows: 25, columns: 3 })
})

test('the PDF of another program reads with its numbers, paragraphs and merged cells', async () => {
  const sample = readFileSync(new URL('../../../../test/samples/documents/notice.pdf', import.meta.url))
  const { text, tables, reader } = await reading(sample)
  expect(text.slice(0, text.indexOf('篇名')).split('\n')).toEqual([
    '关于征集职工书屋“好故事”的通知',
    '各县（市）区教育工会：',
    '请各县（市）区教育工会报送职工书屋“好故事”，反映书屋的建设、管理和一批读者的变化，反映一名职工从无到有的读书故事——每区报送一批。',
    '一、征集故事',
    '（一）书屋建设',
    '1.反映书屋从无到有的经过。',
    '2.反映一名管理员或一批读者的变化。',
    '（二）阅读活动',
    '1.反映读书会、分享会等活动。',
    '二、报送要求',
    '每篇800—1500字，5月20日前发送至，联系电话：0513-00000000。',
    '附件：推荐表',
    '职工书屋“好故事”推荐表',
    '',
  ])
  expect(tables.map(({ rows, columns }) => [rows, columns])).toEqual([[5, 4]])
  expect(tables[0]?.cells[4]).toMatchObject({
    text: '单位情况',
    row: 2,
    column: 1,
    rowSpan: 2,
    columnSpan: 1,
  })
  expect(tables[0]?.cells.at(-1)).toMatchObject({ text: '（盖章）\n年 月 日', columnSpan: 3 })
  expect(reader).toBe('pdf')
})

/** A PDF of one empty page with the given content, without a table of its parts. */
function bareButFor(content: string): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>endobj\n` +
      `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\ntrailer<</Root 1 0 R>>\n`,
  )
}

test('a PDF without any text is a scan, one that cannot be opened is damaged', async () => {
  expect(await readDocument(bareButFor('0 0 m 100 100 l S'))).toEqual({ ok: false, reason: 'scanned' })
  expect(await readDocument(Buffer.from('%PDF-1.7\nnothing'))).toEqual({ ok: false, reason: 'damaged' })
})
