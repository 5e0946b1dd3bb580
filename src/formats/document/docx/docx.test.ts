import { expect, test } from 'vitest'
import { papers } from '../../../../test/samples/papers.ts'
import { wordFileOf, wordLinks, wordParagraph } from '../../../../test/samples/wordFiles.ts'
import { zipOf } from '../../../../test/samples/zips.ts'
import { type DocumentText, readDocument } from '../../document.ts'
import { writeDocx } from '../../docx.ts'

async function reading(bytes: Buffer): Promise<DocumentText> {
  const read = await readDocument(bytes)
  if (!read.ok) throw new Error(read.reason)
  return read.value
}

const run = (inside: string) => `<w:r>${inside}</w:r>`
const words = (text: string) => run(`<w:t>${text}</w:t>`)

test('paragraphs stand on lines, each at its place in the text', async () => {
  const { text, paragraphs } = await reading(
    wordFileOf(`${wordParagraph('关于征集的通知')}<w:p/>${wordParagraph('各县（市）区工会：')}`),
  )
  expect(text).toBe('关于征集的通知\n\n各县（市）区工会：')
  expect(paragraphs).toEqual([
    { start: 0, end: 7 },
    { start: 8, end: 8 },
    { start: 9, end: 18 },
  ])
})

test('the printed form reads back with its seven rows, four columns and merged cells', async () => {
  const { text, tables, margins } = await reading(await writeDocx(papers.endorsedForm))
  const table = tables[0]
  expect([table?.rows, table?.columns, tables.length]).toEqual([7, 4, 1])
  const shapes = table?.cells.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.columnSpan])
  expect(shapes).toHaveLength(21)
  expect(shapes?.[4]).toEqual([2, 1, 4, 1])
  expect(shapes?.slice(-2)).toEqual([
    [7, 1, 1, 1],
    [7, 2, 1, 3],
  ])
  for (const cell of table?.cells ?? []) expect(text.slice(cell.start, cell.end)).toBe(cell.text)
  expect(margins).toEqual(['案例编号：NT2019-HA-003'])
})

test('what was inserted is read and what was deleted is not, a deleted paragraph end joins two lines', async () => {
  const { text } = await reading(
    wordFileOf(
      `<w:p>${words('限')}<w:del w:id="1"><w:r><w:delText>1500</w:delText></w:r></w:del><w:ins w:id="2">${words('2000')}</w:ins>${words('字')}</w:p>` +
        `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${words('前一段')}</w:p><w:p>${words('后一段')}</w:p>` +
        `<w:moveFrom>${words('旧处')}</w:moveFrom><w:p><w:moveTo>${words('新处')}</w:moveTo></w:p>`,
    ),
  )
  expect(text).toBe('限2000字\n前一段后一段\n新处')
})

test('tabs, breaks, hyphens, symbols, hidden words and field codes read as they print', async () => {
  const { text } = await reading(
    wordFileOf(
      `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>` +
        run('<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:br w:type="page"/>') +
        run('<w:t>0513</w:t><w:noBreakHyphen/><w:t>00000000</w:t>') +
        run('<w:sym w:font="Wingdings" w:char="F0FE"/>') +
        run('<w:rPr><w:vanish/></w:rPr><w:t>隐</w:t>') +
        run('<w:instrText> HYPERLINK "mailto:x" </w:instrText>') +
        `<w:hyperlink>${words('x@example.org')}</w:hyperlink>` +
        `<w:r><w:ruby><w:rt>${words('pīn')}</w:rt><w:rubyBase>${words('拼')}</w:rubyBase></w:ruby></w:r></w:p>`,
    ),
  )
  expect(text).toBe('甲\t乙\n丙0513-00000000☑x@example.org拼')
})

test('a text box is read once, behind its paragraph; an empty control says nothing', async () => {
  const box = `<w:txbxContent>${wordParagraph('框中')}</w:txbxContent>`
  const { text } = await reading(
    wordFileOf(
      `<w:p>${run(`<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`)}${words('段落')}</w:p>` +
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${wordParagraph('单击此处输入')}</w:sdtContent></w:sdt>` +
        `<w:sdt><w:sdtPr/><w:sdtContent>${wordParagraph('填写的')}</w:sdtContent></w:sdt>`,
    ),
  )
  expect(text).toBe('段落\n框中\n\n填写的')
})

const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`

test('a grid finer than the cells is not counted, and a table inside a cell is its text', async () => {
  const inner = `<w:tbl>${row(cell(wordParagraph('内1')), cell(wordParagraph('内2')))}</w:tbl>`
  const { text, tables } = await reading(
    wordFileOf(
      wordParagraph('表') +
        `<w:tbl>${row(cell(wordParagraph('宽'), '<w:gridSpan w:val="5"/>'))}` +
        row(
          cell(wordParagraph('左'), '<w:gridSpan w:val="2"/>'),
          cell(wordParagraph('右\t上') + inner, '<w:gridSpan w:val="3"/>'),
        ) +
        '</w:tbl>',
    ),
  )
  expect(text).toBe('表\n宽\n左\t右 上\n内1 内2')
  expect([tables[0]?.rows, tables[0]?.columns]).toEqual([2, 2])
  expect(tables[0]?.cells[0]).toMatchObject({ row: 1, column: 1, columnSpan: 2, text: '宽' })
})

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbering =
  `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}` +
  `${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%3.%4')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/>' +
  '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>'
const listed = (text: string, at: number, list = 1) =>
  wordParagraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)

test('automatic numbers stand in the text as they print and are told apart from what was typed', async () => {
  const { text, paragraphs } = await reading(
    wordFileOf(
      listed('征集重点', 0) +
        listed('范围', 1) +
        listed('甲', 2) +
        listed('2019年', 2) +
        listed('细目', 3) +
        listed('条件', 1) +
        listed('乙', 2) +
        listed('征集要求', 0) +
        listed('另起', 0, 2),
      { ...wordLinks({ 'numbering.xml': 'numbering' }), 'word/numbering.xml': numbering },
    ),
  )
  expect(text.split('\n')).toEqual([
    '一、征集重点',
    '（一）范围',
    '1.甲',
    '2. 2019年',
    '2.1 细目',
    '（二）条件',
    '1.乙',
    '二、征集要求',
    '一、另起',
  ])
  expect(paragraphs[1]).toEqual({ start: 7, end: 12, number: '（一）' })
})

test('headings and lists come from the styles, also from those a style is based on', async () => {
  const styles =
    '<w:styles><w:latentStyles><w:lsdException w:name="heading 5"/></w:latentStyles>' +
    '<w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:styleId="a"><w:name w:val="一级"/><w:basedOn w:val="1"/></w:style></w:styles>'
  const { text, paragraphs } = await reading(
    wordFileOf(wordParagraph('甲', '<w:pStyle w:val="a"/>') + wordParagraph('乙', '<w:pStyle w:val="1"/>'), {
      ...wordLinks({ 'numbering.xml': 'numbering', 'styles.xml': 'styles' }),
      'word/numbering.xml': numbering,
      'word/styles.xml': styles,
    }),
  )
  expect(text).toBe('一、甲\n二、乙')
  expect(paragraphs.map(({ style }) => style)).toEqual(['heading 1', 'heading 1'])
})

test('footnotes stand behind the text; pictures come in the order of the text and none from outside', async () => {
  const links = wordLinks({ 'media/a.png': 'image', 'footnotes.xml': 'footnotes' })
  const { text, pictures } = await reading(
    wordFileOf(
      `<w:p>${words('正文')}${run('<w:footnoteReference w:id="2"/>')}${run('<w:drawing><a:blip r:embed="rId1"/></w:drawing>')}${run('<a:blip r:embed="rId9"/>')}</w:p>`,
      {
        ...links,
        'word/media/a.png': Buffer.from([1, 2, 3]),
        'word/footnotes.xml': `<w:footnotes><w:footnote w:id="1">${wordParagraph('别的')}</w:footnote><w:footnote w:id="2">${wordParagraph(' 注')}</w:footnote></w:footnotes>`,
      },
    ),
  )
  expect(text).toBe('正文\n注')
  expect(pictures).toEqual([{ name: 'a.png', bytes: new Uint8Array([1, 2, 3]) }])
})

test('a file with other prefixes, single quotes and backslashes in the names of its parts is read', async () => {
  const strict = zipOf({
    'word\\document.xml':
      "<document><body><p><pPr><outlineLvl val='0'/></pPr><r><t>甲&#x4e59;</t></r></p></body></document>",
  })
  expect(await reading(strict)).toMatchObject({ text: '甲乙', paragraphs: [{ style: 'heading 1' }] })
})
