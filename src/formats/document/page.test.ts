import { expect, test } from 'vitest'
import { quickly } from '../../../test/quick.ts'
import { type DocumentText, readDocument } from '../document.ts'

async function reading(text: string | Buffer): Promise<DocumentText> {
  const read = await readDocument(Buffer.from(text), 'notice.doc')
  if (!read.ok) throw new Error(read.reason)
  return read.value
}

const page = `<html><head><title>不读</title><style>p { color: red }</style></head><body>
<h1>关于征集的通知</h1><p>　　请各单位于<b>3月30日</b>前
报送&ldquo;案例&rdquo;。<br>联系电话：0513-00000000</p><script>document.write('<p>不读')</script>
<ol start="3"><li>甲<li><p>乙</p></ol><ul><li>丙</li></ul><!-- 不读 -->
<table border=1><tr><td rowspan=2>情况</td><td colspan="2">人数</td></tr>
<tr><td>86<td><table><tr><td>内1</td><td>内2</td></tr></table></td></tr>
<tr><td>意见</td><td colspan=2><p>同意</p><p>（盖章）</p></td></tr></table>末段`

test('a page saved under the name of a Word file reads with its paragraphs, lists, tables and merged cells', async () => {
  const { text, paragraphs, tables, reader } = await reading(page)
  expect(reader).toBe('html')
  expect(text.split('\n')).toEqual([
    '关于征集的通知',
    '　　请各单位于3月30日前 报送“案例”。',
    '联系电话：0513-00000000',
    '3. 甲',
    '4. 乙',
    '• 丙',
    '情况\t人数',
    '\t86\t内1 内2',
    '意见\t同意',
    '（盖章）',
    '末段',
  ])
  expect(paragraphs[0]).toEqual({ start: 0, end: 7, style: 'heading 1' })
  expect(tables.map(({ rows, columns }) => [rows, columns])).toEqual([[3, 3]])
  expect(tables[0]?.cells.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.columnSpan])).toEqual([
    [1, 1, 2, 1],
    [1, 2, 1, 2],
    [2, 2, 1, 1],
    [2, 3, 1, 1],
    [3, 1, 1, 1],
    [3, 2, 1, 2],
  ])
})

test('a page says how it is encoded, and may be packed with its pictures', async () => {
  const head = '<html><meta http-equiv=Content-Type content="text/html; charset=gb2312"><body>'
  const bytes = Buffer.concat([Buffer.from(head), Buffer.from('b0b8c0fd', 'hex')])
  expect((await reading(bytes)).text).toBe('案例')
  const packed = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="x"',
    '',
    '--x',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Type: text/html; charset="gb2312"',
    '',
    '<html><body><p class=3DMsoNormal>=B0=B8=C0=FD</p></body></html>',
    '--x--',
  ]
  expect((await reading(packed.join('\r\n'))).text).toBe('案例')
})

test('a cell is as wide as a page can be, and a column past that reaches no row below', async () => {
  const wide = `<td>${'x<td>'.repeat(62)}x<td rowspan=2>y`
  const { tables } = await reading(
    `<html><table><tr>${wide}<tr><td>z</table><table><tr><td colspan=900>w</table>`,
  )
  expect(tables[0]?.cells.filter(({ text }) => text > 'x').map((cell) => [cell.text, cell.rowSpan])).toEqual([
    ['y', 1],
    ['z', 1],
  ])
  expect(tables[1]?.columns).toBe(63)
})

test('a hostile page ends quickly', async () => {
  const hostile = [
    `<html>${'<table><tr><td>'.repeat(100_000)}`,
    `<html><table>${'<tr><td rowspan=200 colspan=200>'.repeat(20_000)}`,
    `<html>${'<script>'.repeat(100_000)}`,
    `<html>${'<ol><li>'.repeat(100_000)}x`,
    `<html>${'<a '.repeat(300_000)}`,
    `<html><p ${'a=b '.repeat(300_000)}>x`,
    `<html>${'&#x'.repeat(300_000)}`,
    `<html>${' '.repeat(1_000_000)}x`,
  ]
  for (const text of hostile) {
    expect(await quickly(text.slice(0, 30), () => readDocument(Buffer.from(text)))).toHaveProperty('ok')
  }
})
