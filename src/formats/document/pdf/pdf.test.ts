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

test.each(Object.keys(papers))('%s reads from PDF with every line that it has in Word', async (name) => {
  const [pdf, docx] = await both(papers[name as keyof typeof papers])
  const lines = new Set(said(pdf).flatMap((line) => line.split('\t')))
  const missing = said(docx)
    .flatMap((line) => line.split('\t'))
    .filter((line) => !lines.has(line))
  expect(missing.filter((line) => line !== '')).toEqual([])
})

/** A PDF of one page with the given content and further objects from number 5 on, without a table of its parts. */
function bareButFor(content: string, resources = '', objects: readonly string[] = []): Buffer {
  const written = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${resources}>>>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream `,
    ...objects,
  ].map((object, index) => `${index + 1} 0 obj${object}endobj\n`)
  return Buffer.from(`%PDF-1.4\n${written.join('')}trailer<</Root 1 0 R>>\n`)
}

/** A line in a Chinese font that the file names and does not bring along. */
function unembedded(encoding: string, codes: string): Buffer {
  return bareButFor(`BT /F1 16 Tf 90 700 Td <${codes}> Tj ET`, '/Font<</F1 5 0 R>>', [
    `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[6 0 R]>>`,
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/W[1[207 270]814[500]]/FontDescriptor 7 0 R' +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880' +
      '/Descent -120/CapHeight 880/StemV 93>>',
  ])
}

test('text in Chinese fonts that are not embedded is read by the charts every reader is to own', async () => {
  const unicode = Buffer.from('关于2019年“案例”AB', 'utf16le').swap16().toString('hex')
  expect((await reading(unembedded('UniGB-UCS2-H', unicode))).text).toBe('关于2019年“案例”AB')
  expect((await reading(unembedded('GBK-EUC-H', 'b9d8d3da32303139c4ea4142'))).text).toBe('关于2019年AB')
})

test('a text of which the file does not say what it is can only be looked at, like a scan', async () => {
  const numbers = Array.from({ length: 60 }, (_, index) => (1_000 + index * 97).toString(16).padStart(4, '0'))
  expect(await readDocument(unembedded('Identity-H', numbers.join('')))).toEqual({
    ok: false,
    reason: 'scanned',
  })
})

test('a PDF without any text is a scan, one that cannot be opened is damaged', async () => {
  expect(await readDocument(bareButFor('0 0 m 100 100 l S'))).toEqual({ ok: false, reason: 'scanned' })
  expect(await readDocument(Buffer.from('%PDF-1.7\nnothing'))).toEqual({ ok: false, reason: 'damaged' })
})
