import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { quickly } from '../../test/quick.ts'
import { temporaryFolder } from '../../test/samples/folder.ts'
import { workbookOf, zipOf } from '../../test/samples/zips.ts'
import { readRows } from './workbook.ts'

const { stored } = temporaryFolder()

async function written(fill: (book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  fill(book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

const one = (cell: string, styles = '') =>
  readRows(workbookOf(`<sheetData><row r="1">${cell}</row></sheetData>`, { styles }))

async function textOf(cell: string, styles = ''): Promise<string | undefined> {
  const read = await one(cell, styles)
  return read.ok ? read.value.rows[0]?.[0] : read.reason
}

test('texts, rich texts, numbers, days, formulas and links are read as a person sees them', async () => {
  const bytes = await written((book) => {
    const sheet = book.addWorksheet('名册')
    sheet.addRow(['名称', '代码', '职工人数', '成立日期', '说明'])
    sheet.addRow([
      { richText: [{ text: '海安市' }, { font: { bold: true }, text: '总工会' }] },
      7,
      { formula: 'SUM(1,2)', result: 328 },
      new Date('2018-03-05T00:00:00Z'),
      { text: '网址', hyperlink: 'https://example.invalid' },
    ])
    sheet.getCell('B2').numFmt = '000'
    sheet.addRow([])
    sheet.addRow(['甲\n乙', 13800000000, { formula: 'A1/0', result: { error: '#DIV/0!' } }, '', true])
  })
  expect(await readRows(bytes)).toEqual({
    ok: true,
    value: {
      sheet: '名册',
      rows: [
        ['名称', '代码', '职工人数', '成立日期', '说明'],
        ['海安市总工会', '007', '328', '2018-03-05', '网址'],
        ['甲\n乙', '13800000000', '#DIV/0!', '', 'TRUE'],
      ],
      rowNumbers: [1, 2, 4],
    },
  })
})

test('a workbook is read from its path as from its bytes', async () => {
  const bytes = await written((book) => book.addWorksheet('表').addRow(['甲']))
  const path = await stored(bytes, 'xlsx')
  expect(await readRows(path)).toEqual({ ok: true, value: { sheet: '表', rows: [['甲']], rowNumbers: [1] } })
})

test('hidden and empty sheets are passed over, a sheet can be asked for by name', async () => {
  const bytes = await written((book) => {
    book.addWorksheet('词表', { state: 'veryHidden' }).addRow(['暗'])
    book.addWorksheet('空')
    book.addWorksheet('一').addRow(['明'])
    book.addWorksheet('二').addRow(['次'])
  })
  expect(await readRows(bytes)).toMatchObject({ value: { sheet: '一', rows: [['明']] } })
  expect(await readRows(bytes, '二')).toMatchObject({ value: { sheet: '二', rows: [['次']] } })
  expect(await readRows(bytes, '三')).toEqual({ ok: false, reason: 'empty' })
})

test('a value merged downwards stands in every row that it spans', async () => {
  const bytes = await written((book) => {
    const sheet = book.addWorksheet('表')
    sheet.addRows([
      ['海安市总工会', '甲工会'],
      [null, '乙工会'],
      ['如皋市总工会', '丙工会'],
    ])
    sheet.mergeCells('A1:A2')
  })
  expect(await readRows(bytes)).toMatchObject({
    value: {
      rows: [
        ['海安市总工会', '甲工会'],
        ['海安市总工会', '乙工会'],
        ['如皋市总工会', '丙工会'],
      ],
    },
  })
})

test('a merge over the whole sheet costs nothing', async () => {
  const merge = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
  const bytes = workbookOf(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${merge}`)
  const read = await quickly('a merge over the whole sheet', () => readRows(bytes), 1_000)
  expect(read).toMatchObject({ ok: true, value: { rows: [['1']] } })
})

test('numbers look as their cell shows them', async () => {
  const styles = `<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
    <numFmt numFmtId="177" formatCode="0.00&quot;day&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/>
    <xf numFmtId="57"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="177"/></cellXfs>`
  const cell = (style: number, value: string) => textOf(`<c r="A1" s="${style}"><v>${value}</v></c>`, styles)
  expect(await cell(0, '0.30000000000000004')).toBe('0.3')
  expect(await cell(0, '3.2060019000101E17')).toBe('320600190001010000')
  expect(await cell(1, '43554')).toBe('2019-03-30')
  expect(await cell(2, '43554')).toBe('2019-03-30')
  expect(await cell(3, '43554.604166666664')).toBe('2019-03-30 14:30')
  expect(await cell(4, '0.375')).toBe('09:00')
  expect(await cell(5, '43554.5')).toBe('43554.5')
  expect(await cell(1, '1')).toBe('1900-01-01')
})

test('days of a workbook that counts from 1904 are right', async () => {
  const bytes = workbookOf('<sheetData><row r="1"><c r="A1" s="0"><v>42092</v></c></row></sheetData>', {
    styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
    workbook: '<workbookPr date1904="1"/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>',
  })
  expect(await readRows(bytes)).toMatchObject({ value: { rows: [['2019-03-30']] } })
})

test('texts inside the cell, prefixes of names, escapes and reading aids are understood', async () => {
  expect(await textOf('<x:c r="A1" t="inlineStr"><x:is><x:t>甲 &amp; 乙&#10;丙</x:t></x:is></x:c>')).toBe(
    '甲 & 乙\n丙',
  )
  expect(await textOf('<c r="A1" t="str"><f>A2&gt;1</f><v>是_x000D_</v></c>')).toBe('是')
  expect(await textOf('<c r="A1" t="str"><v><![CDATA[<甲>]]></v></c>')).toBe('<甲>')
  const texts = '<si><t>东京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>'
  const bytes = workbookOf('<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>9</v></c></row></sheetData>', {
    texts,
  })
  expect(await readRows(bytes)).toMatchObject({ value: { rows: [['东京']], rowNumbers: [1] } })
})

test('entities that a workbook declares are not expanded', async () => {
  const bomb = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]>'
  const bytes = workbookOf(`${bomb}<sheetData><row><c t="str"><v>&y;</v></c></row></sheetData>`)
  expect(await readRows(bytes)).toMatchObject({ value: { rows: [['&y;']] } })
})

test('what is no workbook is refused by name', async () => {
  const refused = async (bytes: Buffer) => {
    const read = await readRows(bytes)
    return read.ok ? 'read' : read.reason
  }
  const book = await written((made) => made.addWorksheet('表').addRow(['甲']))
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')])
  expect(await refused(Buffer.alloc(0))).toBe('not-a-workbook')
  expect(await refused(Buffer.from('名称,代码\n甲,1\n'))).toBe('not-a-workbook')
  expect(await refused(zipOf({ 'word/document.xml': '<document/>' }))).toBe('not-a-workbook')
  expect(await refused(book.subarray(0, book.length - 30))).toBe('not-a-workbook')
  expect(await refused(old)).toBe('old-workbook')
  expect(await refused(locked)).toBe('encrypted')
  expect(await refused(await written((made) => made.addWorksheet('表')))).toBe('empty')
  expect(await refused(Buffer.alloc(20 * 1024 * 1024 + 1))).toBe('too-large')
})

test('more than 100,000 rows or 256 columns are refused', async () => {
  const rows = '<row><c><v>1</v></c></row>'
  expect(await readRows(workbookOf(`<sheetData>${rows.repeat(100_001)}</sheetData>`))).toEqual({
    ok: false,
    reason: 'too-large',
  })
  expect(await one('<c r="IW1"><v>1</v></c>')).toEqual({ ok: false, reason: 'too-large' })
  expect(await one('<c r="A1"><v>1</v></c><c r="XFD1"/>')).toMatchObject({
    ok: true,
    value: { rows: [['1']] },
  })
})
