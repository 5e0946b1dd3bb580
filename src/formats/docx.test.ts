import { expect, test } from 'vitest'
import { docxPart, docxTable, docxText } from '../../test/samples/docxParts.ts'
import { writeDocx } from './docx.ts'
import type { Block, Page } from './page.ts'

const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h1v1H0z"/></svg>',
)

function page(blocks: readonly Block[], more: Partial<Page> = {}): Page {
  return {
    title: '通知 <1> & 2',
    day: '2019-03-20',
    orientation: 'portrait',
    margins: { top: 37, right: 26, bottom: 35, left: 28 },
    body: { font: 'fang', size: 16, line: 28.9, align: 'justify', indent: 2 },
    pageNumbers: 'outer',
    blocks,
    ...more,
  }
}

function words(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] }
}

const everything = page(
  [
    { kind: 'title', lines: ['关于开展', '征集活动的通知'] },
    { kind: 'heading', level: 1, text: '一、征集重点' },
    words('正文'),
    { kind: 'rule', ink: 'red', thickness: 1.5 },
    { kind: 'image', format: 'svg', bytes: svg, width: 40, height: 20, align: 'center', alt: '图' },
    { kind: 'qr', text: 'https://example.org/1', size: 20, align: 'left', alt: '扫码核验' },
    { kind: 'pageBreak' },
    { kind: 'space', height: 10 },
  ],
  { frame: { inset: 9, ink: 'gold' }, footerNote: '编号 1' },
)

test('the same value is written as the same bytes, pictures and codes included', async () => {
  const first = await writeDocx(everything)
  await writeDocx(page([words('另一份')]))
  expect((await writeDocx(everything)).equals(first)).toBe(true)
})

test('the file is dated with the day of the paper, and its title is plain text', async () => {
  const properties = await docxPart(await writeDocx(everything), 'docProps/core.xml')
  expect(properties).toContain('<dc:title>通知 &lt;1&gt; &amp; 2</dc:title>')
  expect(properties.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
    '2019-03-20T00:00:00Z',
    '2019-03-20T00:00:00Z',
  ])
})

test('the fonts of official papers are named, lines keep a fixed distance, margins are those of GB/T 9704', async () => {
  const document = await docxPart(await writeDocx(everything))
  for (const font of ['方正小标宋简体', '黑体', '仿宋_GB2312'])
    expect(document).toContain(`w:eastAsia="${font}"`)
  expect(document).toContain('w:line="578" w:lineRule="exact"')
  expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
})

test('a landscape paper is as wide as an upright one is high', async () => {
  const document = await docxPart(await writeDocx(page([words('宽')], { orientation: 'landscape' })))
  expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
})

test('merged cells are written as spans and downward merges, a repeated head as such', async () => {
  const cell = (text: string, shape = {}) => ({
    ...shape,
    blocks: [{ kind: 'paragraph', runs: [{ text }] }] as const,
  })
  const docx = await writeDocx(
    page([
      {
        kind: 'table',
        columns: [1, 2, 1],
        headerRows: 1,
        rows: [
          { cells: [cell('高', { rowSpan: 2 }), cell('宽', { colSpan: 2 })], minHeight: 20 },
          { cells: [cell('左'), cell('右')] },
        ],
      },
    ]),
  )
  expect(await docxTable(docx)).toEqual([
    [
      { text: '高', span: 1, merge: 'begins' },
      { text: '宽', span: 2, merge: null },
    ],
    [
      { text: '', span: 1, merge: 'continues' },
      { text: '左', span: 1, merge: null },
      { text: '右', span: 1, merge: null },
    ],
  ])
  const document = await docxPart(docx)
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(document).toContain('<w:trHeight w:val="1134" w:hRule="atLeast"/>')
})

test('what XML forbids is left out and markup stays text', async () => {
  const typed = '<w:p/>&amp;\u0000\u0007\ud800<script>alert(1)</script>'
  expect(await docxText(await writeDocx(page([words(typed)])))).toBe(
    '<w:p/>&amp;\ufffd<script>alert(1)</script>\n',
  )
})

test('page numbers stand outside: right on odd pages, left on even ones', async () => {
  const docx = await writeDocx(everything)
  const sides = await Promise.all(
    ['word/footer1.xml', 'word/footer2.xml'].map(async (name) =>
      /<w:jc w:val="(\w+)"\/>/.exec(await docxPart(docx, name))?.at(1),
    ),
  )
  expect(sides).toEqual(['right', 'left'])
  expect(await docxPart(docx, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
})
