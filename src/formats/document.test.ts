import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type DocumentText, readDocument } from './document.ts'

function sample(name: string): Buffer {
  return readFileSync(new URL(`../../test/samples/documents/${name}`, import.meta.url))
}

async function reading(bytes: Buffer, name = ''): Promise<DocumentText> {
  const read = await readDocument(bytes, name)
  if (!read.ok) throw new Error(read.reason)
  return read.value
}

const written = [
  '关于征集职工书屋“好故事”的通知',
  '',
  '各县（市）区教育工会：',
  '为推动职工阅读，展示各单位职工书屋建设的做法和成效，市教育工会决定征集一批“好故事”——要求真实、生动、可学。现将有关事项通知如下。',
  '一、征集内容',
  '（一）书屋建设',
  '1.反映书屋从无到有的经过。',
  '2.反映一名管理员或一批读者的变化。',
  '（二）阅读活动',
  '1.反映读书会、分享会等活动。',
  '二、报送要求',
  '每篇800—1500字，5月20日前发送至 story@example.org，联系电话：0513-00000000。',
  '附件：推荐表',
  '职工书屋“好故事”推荐表',
]

test.each([
  'docx',
  'doc',
  'rtf',
])('one notice saved as %s reads alike: text, numbers, table and merges', async (kind) => {
  const { text, paragraphs, tables, reader } = await reading(sample(`notice.${kind}`))
  expect(reader).toBe(kind)
  expect(text.split('\n').slice(0, written.length)).toEqual(written)
  expect(paragraphs.flatMap(({ number }) => number ?? [])).toEqual([
    '一、',
    '（一）',
    '1.',
    '2.',
    '（二）',
    '1.',
    '二、',
  ])
  expect(tables.map(({ rows, columns }) => [rows, columns])).toEqual([[5, 4]])
  expect(
    tables[0]?.cells.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.text]),
  ).toEqual([
    [1, 1, 1, 1, '篇名'],
    [1, 2, 1, 1, '一盏灯'],
    [1, 3, 1, 1, '报送单位'],
    [1, 4, 1, 1, '第一小学工会'],
    [2, 1, 2, 1, '单位情况'],
    [2, 2, 1, 1, '教职工人数'],
    [2, 3, 1, 1, ''],
    [2, 4, 1, 1, '联系电话'],
    [3, 2, 1, 1, '86'],
    [3, 3, 1, 1, ''],
    [3, 4, 1, 1, '13800000000'],
    [4, 1, 1, 1, '故事梗概'],
    [4, 2, 1, 3, '书屋的灯每晚亮到九点。\n读书会已办四十二期。'],
    [5, 1, 1, 1, '推荐意见'],
    [5, 2, 1, 3, '（盖章）\n年 月 日'],
  ])
  for (const cell of tables[0]?.cells ?? []) expect(text.slice(cell.start, cell.end)).toBe(cell.text)
})

test('the content decides and not the name; WPS names its own form of the old Word file', async () => {
  expect((await reading(sample('notice.rtf'), 'notice.doc')).reader).toBe('rtf')
  expect((await reading(sample('notice.docx'), 'notice.wps')).reader).toBe('docx')
  expect((await reading(sample('notice.doc'), '通知.WPS')).reader).toBe('wps')
})

test('letters of an RTF file are read in the code page of their font, halves of them written plainly', async () => {
  const head = String.raw`{\rtf1\ansi\ansicpg936\uc1{\fonttbl{\f0\fcharset134 SimSun;}{\f1\fcharset136 MingLiU;}}`
  const bytes = String.raw`\f0 \'cd\'a8\'d6\'aa\par \f1 \'b3q\'aa\'be\par \u26126?\u30333\'3f\ldblquote\v hidden\v0\rdblquote\emdash{\*\unknown x}{\fldinst y}\par}`
  expect((await reading(Buffer.from(head + bytes, 'latin1'))).text).toBe('通知\n通知\n明白“”—')
})

test('files of other kinds are unsupported, protected ones encrypted', async () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const rar = Buffer.from('526172211a0700cf907300000d00000000000000', 'hex')
  for (const bytes of [png, rar, Buffer.from('7z\xbc\xaf\x27\x1c\0\x04', 'latin1')]) {
    expect(await readDocument(bytes)).toEqual({ ok: false, reason: 'unsupported' })
  }
  const hidden = sample('notice.doc')
  const header = hidden.indexOf(Buffer.from([0xec, 0xa5]))
  hidden.writeUInt16LE(hidden.readUInt16LE(header + 10) | 0x100, header + 10)
  expect(await readDocument(hidden)).toEqual({ ok: false, reason: 'encrypted' })
})
