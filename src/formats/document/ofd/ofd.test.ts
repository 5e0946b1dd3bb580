import { expect, test } from 'vitest'
import { quickly } from '../../../../test/quick.ts'
import { zipOf } from '../../../../test/samples/zips.ts'
import { isArchive } from '../../archive.ts'
import { readDocument } from '../../document.ts'

/** A line of text in millimetres from the upper left, set solid. */
function line(text: string, x: number, y: number, size = 5.6): string {
  const steps = text.length > 1 ? `DeltaX="g ${text.length - 1} ${size}"` : ''
  return `<ofd:TextObject ID="1" Boundary="${x} ${y} ${text.length * size} ${size}" Font="1" Size="${size}"><ofd:FillColor Value="0 0 0"/><ofd:TextCode X="0" Y="${size * 0.85}" ${steps}>${text}</ofd:TextCode></ofd:TextObject>`
}

function path(data: string): string {
  return `<ofd:PathObject ID="2" Boundary="0 0 210 297" LineWidth="0.3"><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`
}

function ofdOf(pages: readonly string[], template = ''): Buffer {
  const listed = pages.map(
    (_, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/Page_${index}/Content.xml"/>`,
  )
  const content = (objects: string) =>
    `<ofd:Page><ofd:Template TemplateID="9"/><ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content></ofd:Page>`
  return zipOf({
    'OFD.xml':
      '<?xml version="1.0"?><ofd:OFD><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    'Doc_0/Document.xml': `<ofd:Document><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID="9" BaseLoc="Tpls/T.xml"/></ofd:CommonData><ofd:Pages>${listed.join('')}</ofd:Pages></ofd:Document>`,
    'Doc_0/Tpls/T.xml': `<ofd:Page><ofd:Content><ofd:Layer>${template}</ofd:Layer></ofd:Content></ofd:Page>`,
    ...Object.fromEntries(
      pages.map((page, index) => [`Doc_0/Pages/Page_${index}/Content.xml`, content(page)]),
    ),
  })
}

const width = 27

test('an OFD file reads as its pages do in print: paragraphs, page numbers dropped, the drawn table', async () => {
  const full = '为推动职工阅读展示各单位职工书屋建设的做法和成效市教育工会'.slice(0, width)
  const grid =
    'M 28 100 L 168 100 M 28 110 L 168 110 M 28 120 L 168 120 M 28 100 L 28 120 M 98 100 L 98 110 M 168 100 L 168 120'
  const first = [
    line('关于征集的通知', 80, 40, 7),
    line(full.slice(2), 28 + 2 * 5.6, 60),
    line('决定征集一批案例。', 28, 70),
    path(grid),
    line('篇名', 40, 102),
    line('一盏灯', 110, 102),
    line('意见（盖章）', 40, 112),
    line('— 1 —', 100, 280),
  ]
  const ofd = ofdOf([first.join(''), line('附件：推荐表', 28, 40)], line('某市总工会文件', 60, 20, 10))
  const read = await readDocument(ofd)
  if (!read.ok) throw new Error(read.reason)
  const { text, tables, reader } = read.value
  expect(reader).toBe('ofd')
  expect(text.split('\n').slice(-5)).toEqual([
    `${full.slice(2)}决定征集一批案例。`,
    '篇名\t一盏灯',
    '意见（盖章）',
    '某市总工会文件',
    '附件：推荐表',
  ])
  expect(tables[0]?.cells.map((cell) => [cell.row, cell.column, cell.columnSpan, cell.text])).toEqual([
    [1, 1, 1, '篇名'],
    [1, 2, 1, '一盏灯'],
    [2, 1, 2, '意见（盖章）'],
  ])
  expect(isArchive(ofd)).toBe(false)
})

test('a scanned, a broken and a hostile OFD file have their reasons', async () => {
  expect(await readDocument(ofdOf(['<ofd:ImageObject/>']))).toEqual({ ok: false, reason: 'scanned' })
  expect(await readDocument(zipOf({ 'OFD.xml': '<x/>' }))).toEqual({ ok: false, reason: 'damaged' })
  const hostile = [
    ofdOf([line('x', 0, 0).repeat(200_000)]),
    ofdOf(Array.from({ length: 301 }, () => '')),
    ofdOf([path('M 0 0 L 50 0 '.repeat(200_000))]),
  ]
  for (const bytes of hostile) {
    const read = await quickly('a hostile OFD file', () => readDocument(bytes), 6_000)
    expect(read.ok).toBe(false)
  }
  const whole = ofdOf([line('甲乙丙', 28, 40)])
  for (let at = 0; at < whole.length; at += 7) {
    const broken = Buffer.from(whole)
    broken[at] = 0xff
    await readDocument(broken)
    await readDocument(whole.subarray(0, at))
  }
})
