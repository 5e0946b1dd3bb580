import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { photographed, stampedPage } from '../../../test/samples/stampedPages.ts'
import { readMarksApart } from '../apart.ts'
import { readMarks } from './marks.ts'

const code = 'DF1:NT2019-HA-003:1:02'
const draft = 'DF1:0198C5D2-6B1E-7C4A-9F00-0123456789AB:1:01'
const both = [
  { x: 164, y: 66 },
  { x: 140, y: 236 },
]
let page: Buffer

beforeAll(async () => {
  page = await stampedPage({ code, seals: both })
})

async function marks(bytes: Buffer) {
  const read = await readMarks(bytes, 'DF1:', 20_000)
  return read.ok ? read.value : read.reason
}

test('a scan of 150 dpi tells its code and where its two seals are', async () => {
  expect(await marks(page)).toEqual({
    code,
    coloured: true,
    seals: [
      { x: 0.783, y: 0.222, width: 0.204, height: 0.144 },
      { x: 0.668, y: 0.797, width: 0.204, height: 0.144 },
    ],
  })
})

test.each([
  ['as a JPEG of quality 60', (bytes: Buffer) => sharp(bytes).jpeg({ quality: 60 }).toBuffer()],
  ['photographed from an angle', (bytes: Buffer) => photographed(bytes)],
  ['photographed at quality 60', (bytes: Buffer) => photographed(bytes, 60)],
  ['of 300 dpi', (bytes: Buffer) => sharp(bytes).resize({ width: 2480 }).jpeg().toBuffer()],
  ['laid in askew', (bytes: Buffer) => sharp(bytes).rotate(4, { background: '#fff' }).jpeg().toBuffer()],
])('a page %s tells its code and shows both seals', async (_, take) => {
  expect(await marks(await take(page))).toMatchObject({ code, coloured: true, seals: [{}, {}] })
})

test.each([
  90, 180, 270,
])('a page turned by %d degrees has its seals where they are upright', async (turn) => {
  const read = await marks(await sharp(page).rotate(turn).png().toBuffer())
  expect(read).toMatchObject({ code })
  const seals = typeof read === 'string' ? [] : [...read.seals].sort((one, other) => one.y - other.y)
  expect(seals.map(({ x, y }) => [Math.round(x * 20), Math.round(y * 20)])).toEqual([
    [16, 4],
    [13, 16],
  ])
})

test('the code of a draft, which is longer, is read too', async () => {
  expect(await marks(await photographed(await stampedPage({ code: draft, seals: [] })))).toMatchObject({
    code: draft,
    seals: [],
  })
})

test('a black-and-white copy shows no colours, so that seals cannot be told', async () => {
  const grey = await stampedPage({ code, seals: both, grey: true })
  expect(await marks(grey)).toEqual({ code, coloured: false, seals: [] })
})

test('a red square, a red line and red letters are no seals; a foreign code is not kept', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="1754"><rect width="1240" height="1754" fill="#fff"/>
    <rect x="200" y="200" width="230" height="230" fill="#d0202a"/><path d="M100 700H1100" stroke="#d0202a" stroke-width="8"/>
    <path d="M600 300h200v30h-200zm0 60h160v30h-160z" fill="#d0202a"/></svg>`
  expect(await marks(await sharp(Buffer.from(svg)).png().toBuffer())).toEqual({
    code: null,
    coloured: true,
    seals: [],
  })
  const foreign = await stampedPage({ code: 'https://example.org/', seals: [] })
  expect(await marks(foreign)).toMatchObject({ code: null })
})

test('a scan inside a PDF is looked at; what is no picture is damaged', async () => {
  const jpeg = await sharp(page).jpeg().toBuffer()
  const pdf = Buffer.concat([Buffer.from('%PDF-1.4\nstream\n'), jpeg, Buffer.from('\nendstream\n%%EOF\n')])
  expect(await marks(pdf)).toMatchObject({ code, seals: [{}, {}] })
  expect(await marks(Buffer.from('%PDF-1.4\n%%EOF\n'))).toBe('damaged')
  expect(
    await marks(readFileSync(new URL('../../../test/samples/documents/notice.docx', import.meta.url))),
  ).toBe('damaged')
})

test('a page is looked at in a thread of its own, and given up after its time', async () => {
  expect(await readMarksApart(page, 'DF1:', 60_000)).toMatchObject({ ok: true, value: { code } })
  expect(await readMarksApart(page, 'DF1:', 1)).toEqual({ ok: false, reason: 'too-slow' })
})
