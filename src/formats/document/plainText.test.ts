import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type DocumentText, readDocument } from '../document.ts'

async function reading(bytes: Buffer): Promise<DocumentText> {
  const read = await readDocument(bytes, 'notice.txt')
  if (!read.ok) throw new Error(read.reason)
  return read.value
}

const said = '请于2019年3月30日前报送。'
const gb = 'c7ebd3da32303139c4ea33d4c23330c8d5c7b0b1a8cbcda1a3'
/** 請於3月30日前報送。 */
const big5 = 'bdd0a9f333a4eb3330a4e9ab65b3f8b065a143'

test('a text is read in whichever usual encoding it is written', async () => {
  const swapped = Buffer.from(said, 'utf16le').swap16()
  const written = {
    utf8: Buffer.from(said),
    marked: Buffer.from(`\ufeff${said}`),
    gb18030: Buffer.from(gb, 'hex'),
    little: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(said, 'utf16le')]),
    big: Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]),
    unmarkedLittle: Buffer.from(said, 'utf16le'),
    unmarkedBig: swapped,
  }
  for (const [name, bytes] of Object.entries(written)) {
    expect([name, (await reading(bytes)).text]).toEqual([name, said])
  }
  expect((await reading(Buffer.from(big5, 'hex'))).text).toBe('請於3月30日前報送。')
})

test('line ends of every kind are one, lines are paragraphs at their places', async () => {
  const { text, paragraphs, reader } = await reading(Buffer.from('一\r\n二\r三\n\n四'))
  expect(text).toBe('一\n二\n三\n\n四')
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['一', '二', '三', '', '四'])
  expect(reader).toBe('txt')
})

test('lines parted by tabs are a table, a single such line and indented paragraphs are not', async () => {
  const { text, tables, paragraphs } = await reading(
    Buffer.from(
      '标题\t签发人\n正文\n名称\t数量\n甲\t1\n\t2\n完\n\t这是一段缩进的正文，写得很长。\n\t这是又一段，也很长。',
    ),
  )
  expect(tables).toHaveLength(1)
  expect(tables[0]).toMatchObject({ rows: 3, columns: 2 })
  expect(tables[0]?.cells.map((cell) => cell.text)).toEqual(['名称', '数量', '甲', '1', '', '2'])
  for (const cell of tables[0]?.cells ?? []) expect(text.slice(cell.start, cell.end)).toBe(cell.text)
  expect(paragraphs).toHaveLength(5)
})

test('a form whose cells stand on lines of their own has a row from blank line to blank line', async () => {
  const notice = readFileSync(new URL('../../../demonstration/notice-2019.txt', import.meta.url))
  const { text, tables } = await reading(notice)
  expect(tables).toHaveLength(1)
  expect(tables[0]).toMatchObject({ rows: 7, columns: 4 })
  const rows = Array.from({ length: 7 }, (_, index) =>
    tables[0]?.cells.filter(({ row }) => row === index + 1).map((cell) => cell.text.trim()),
  )
  expect(rows[0]).toEqual(['案例名称', '', '实施单位\n（盖章）', ''])
  expect(rows[3]).toEqual(['', '地址', '工会主席姓名', '联系电话'])
  expect(rows[5]).toEqual(['案例简介\n（实施背景、过程、主要做法及工作效果）', ''])
  expect(rows[6]?.[1]).toMatch(/^（盖章）\n +年 +月 +日$/)
  for (const cell of tables[0]?.cells ?? []) expect(text.slice(cell.start, cell.end)).toBe(cell.text)
})

test('what is no text is named so', async () => {
  const noise = Buffer.from(
    Array.from({ length: 4000 }, (_, index) => (index * index * 31 + index * 7) % 256),
  )
  expect(await readDocument(noise)).toEqual({ ok: false, reason: 'unsupported' })
  expect(await readDocument(Buffer.from('<?xml version="1.0"?><p>页</p>'))).toEqual({
    ok: false,
    reason: 'unsupported',
  })
  expect(await readDocument(Buffer.alloc(0))).toEqual({ ok: false, reason: 'empty' })
  expect(await readDocument(Buffer.from(' \n\t\n'))).toEqual({ ok: false, reason: 'empty' })
})
