import ExcelJS from 'exceljs'
import { afterEach, expect, test, vi } from 'vitest'
import { readRows, type WorkbookContent, writeWorkbook } from './workbook.ts'

afterEach(() => {
  vi.useRealTimers()
})

const content: WorkbookContent = {
  title: '典型案例汇总表',
  sheets: [
    {
      name: '汇总/表',
      columns: [
        { header: '序号', width: 6, kind: 'integer' },
        { header: '案例名称', width: 40, kind: 'wrapped' },
        { header: '得分', width: 8, kind: 'decimal' },
        { header: '日期', width: 12, kind: 'day' },
      ],
      rows: [
        [1, '海安市总工会：夜班电台', 91.5, '2019-03-28'],
        [2, '=HYPERLINK("http://example.invalid")', null, '待定'],
      ],
      landscape: true,
      repeatHeader: true,
      notes: ['注：得分去掉一个最高分和一个最低分后平均。'],
    },
  ],
}

async function sheetOf(bytes: Buffer): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as never)
  const [sheet] = book.worksheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}

test('heading, header, rows and notes stand below one another and are read back', async () => {
  expect(await readRows(await writeWorkbook(content))).toEqual({
    ok: true,
    value: {
      sheet: '汇总 表',
      rows: [
        ['典型案例汇总表'],
        ['序号', '案例名称', '得分', '日期'],
        ['1', '海安市总工会：夜班电台', '91.5', '2019-03-28'],
        ['2', '=HYPERLINK("http://example.invalid")', '', '待定'],
        ['注：得分去掉一个最高分和一个最低分后平均。'],
      ],
      rowNumbers: [1, 2, 3, 4, 5],
    },
  })
})

test('the sheet prints on A4 across, as wide as the page, with its header on every page', async () => {
  const sheet = await sheetOf(await writeWorkbook(content))
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToHeight: 0,
  })
  expect(sheet.pageSetup.printTitlesRow).toBe('2:2')
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 })
  expect(sheet.getCell('B2').font.bold).toBe(true)
  expect(sheet.getCell('B3').border.left?.style).toBe('thin')
  expect(sheet.getCell('B3').alignment.wrapText).toBe(true)
  expect(sheet.getCell('C3').numFmt).toBe('0.00')
})

test('a text that begins like a formula is written as text', async () => {
  const signs = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']
  const sheet = await sheetOf(
    await writeWorkbook({
      title: '表',
      sheets: [
        {
          name: '表',
          heading: null,
          columns: [{ header: '=2+2', width: 10, kind: 'integer' }],
          rows: signs.map((sign) => [sign]),
          landscape: false,
          repeatHeader: false,
          notes: [],
        },
      ],
    }),
  )
  expect(['=2+2', ...signs].map((_, index) => sheet.getCell(index + 1, 1).value)).toEqual(['=2+2', ...signs])
  expect(sheet.getCell('A2').type).toBe(ExcelJS.ValueType.String)
  expect(sheet.getCell('A2').numFmt).toBe('@')
})

test('the same content gives the same bytes at any time', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2019-03-20T00:00:00Z') })
  const first = await writeWorkbook(content)
  vi.setSystemTime(new Date('2024-07-01T10:20:30Z'))
  expect((await writeWorkbook(content)).equals(first)).toBe(true)
})

test('sheets of one name are told apart', async () => {
  const [sheet] = content.sheets
  if (!sheet) throw new Error('no sheet')
  const long = { ...sheet, name: '甲'.repeat(40) }
  const bytes = await writeWorkbook({ title: '表', sheets: [long, long, { ...sheet, name: "''" }] })
  const names = [`${'甲'.repeat(31)}`, `${'甲'.repeat(29)} 2`, 'Sheet']
  for (const name of names)
    expect(await readRows(bytes, name)).toMatchObject({ ok: true, value: { sheet: name } })
})
