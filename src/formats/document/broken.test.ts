import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { quickly } from '../../../test/quick.ts'
import { wordFileOf, wordLinks, wordParagraph } from '../../../test/samples/wordFiles.ts'
import { zipOf } from '../../../test/samples/zips.ts'
import { readDocument } from '../document.ts'

const kinds = ['docx', 'doc', 'pdf', 'rtf'] as const
const magic = {
  docx: 'PK\x03\x04',
  doc: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  pdf: '%PDF-1.7\n',
  rtf: '{\\rtf1',
} as const

function sample(kind: string): Buffer {
  return readFileSync(new URL(`../../../test/samples/documents/notice.${kind}`, import.meta.url))
}

/** The same numbers on every run. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function truncated(bytes: Buffer): Buffer[] {
  return Array.from({ length: 10 }, (_, tenth) => bytes.subarray(0, Math.floor((bytes.length * tenth) / 10)))
}

function flipped(bytes: Buffer, seed: number): Buffer {
  const broken = Buffer.from(bytes)
  const chance = chances(seed)
  for (let count = 0; count < 20; count += 1)
    broken[Math.floor(chance() * broken.length)] = Math.floor(chance() * 256)
  return broken
}

/** A stretch cut out, doubled or overwritten, as a bad transfer leaves it. */
function garbled(bytes: Buffer, seed: number): Buffer {
  const chance = chances(seed)
  const [from, to] = [Math.floor(chance() * bytes.length), Math.floor(chance() * bytes.length)].sort(
    (a, b) => a - b,
  )
  const [head, middle, tail] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)]
  if (seed % 3 === 0) return Buffer.concat([head, tail])
  return seed % 3 === 1
    ? Buffer.concat([head, middle, middle, tail])
    : Buffer.concat([head, Buffer.alloc(middle?.length ?? 0, 0xff), tail])
}

function noise(seed: number, length: number): Buffer {
  const chance = chances(seed)
  return Buffer.from(Array.from({ length }, () => Math.floor(chance() * 256)))
}

const nested = (tag: string, depth: number) => `<w:${tag}>`.repeat(depth) + `</w:${tag}>`.repeat(depth)

const hostile: Readonly<Record<string, () => Buffer>> = {
  'a part that unpacks to 100 MB': () => wordFileOf('x'.repeat(100_000_000)),
  'a part that unpacks to 100,000 paragraphs': () => wordFileOf('<w:p/>'.repeat(100_000)),
  'paragraphs inside each other': () => wordFileOf(nested('p', 100_000)),
  'tables inside each other': () => wordFileOf('<w:tbl><w:tr><w:tc>'.repeat(30_000)),
  'text boxes inside each other': () => wordFileOf('<w:p><w:txbxContent>'.repeat(400) + wordParagraph('x')),
  'entities inside entities': () =>
    zipOf({
      'word/document.xml': `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1000)}"><!ENTITY c "${'&a;'.repeat(1000)}">]><w:document><w:p><w:r><w:t>${'&c;'.repeat(10_000)}</w:t></w:r></w:p></w:document>`,
    }),
  'a tag that never ends': () => wordFileOf(`<w:p ${'a="'.repeat(200_000)}`),
  'a tag of a million attributes': () => wordFileOf(`<w:pStyle ${'a="b" '.repeat(1_000_000)}/>`),
  'a grid of a billion columns': () =>
    wordFileOf('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr></w:tc></w:tr></w:tbl>'),
  'rows of many merged cells': () =>
    wordFileOf(
      `<w:tbl>${`<w:tr>${'<w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc>'.repeat(100)}</w:tr>`.repeat(500)}</w:tbl>`,
    ),
  'a list that counts itself': () =>
    wordFileOf(wordParagraph('x', '<w:pStyle w:val="a"/>'), {
      ...wordLinks({ 'styles.xml': 'styles', 'numbering.xml': 'numbering' }),
      'word/styles.xml':
        '<w:styles><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>',
      'word/numbering.xml':
        '<w:numbering><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="a"/></w:abstractNum></w:numbering>',
    }),
  'a number of two thousand million': () =>
    wordFileOf(wordParagraph('x', '<w:numPr><w:numId w:val="1"/></w:numPr>'), {
      ...wordLinks({ 'numbering.xml': 'numbering' }),
      'word/numbering.xml':
        '<w:numbering><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="99"><w:start w:val="2000000000"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%1%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
    }),
  'a picture outside the archive': () =>
    wordFileOf(
      '<w:p><w:r><a:blip r:embed="rId1"/></w:r></w:p>',
      wordLinks({ '../../../../etc/passwd': 'image' }),
    ),
  'two thousand pictures of one file': () =>
    wordFileOf('<w:r><a:blip r:embed="rId1"/></w:r>'.repeat(2000), {
      ...wordLinks({ 'a.png': 'image' }),
      'word/a.png': 'x',
    }),
  'a text without an end': () => zipOf({ 'word/document.xml': '<w:document><w:body><w:p>' }),
  'no text at all': () => wordFileOf(''),
  'a zip that is none': () => Buffer.concat([Buffer.from('PK\x03\x04'), noise(1, 4000)]),
  'a zip of something else': () => zipOf({ 'content.xml': '<x/>' }),
  'groups inside each other': () => Buffer.from(`{\\rtf1 ${'{'.repeat(200_000)}`),
  'closing without opening': () => Buffer.from(`{\\rtf1 a${'}'.repeat(200_000)}b`),
  'a binary part beyond the end': () => Buffer.from('{\\rtf1 a\\bin2147483647 b}'),
  'a fallback without an end': () => Buffer.from('{\\rtf1\\uc2000000000 \\u20013 abc}'),
  'many cells without a row': () => Buffer.from(`{\\rtf1 ${'\\cell'.repeat(200_000)}}`),
  'a hundred thousand edges': () => Buffer.from(`{\\rtf1\\trowd ${'\\cellx1'.repeat(100_000)}a\\cell\\row}`),
  'pages that hold each other': () =>
    Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>',
    ),
  'a billion pages': () =>
    Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 1000000000>>endobj\ntrailer<</Root 1 0 R>>',
    ),
  'one line of a million tabs': () => Buffer.from(`a${'\t'.repeat(1_000_000)}b\na\tb`),
  'a hundred thousand cells on lines of their own': () => Buffer.from('\t甲\n'.repeat(100_000)),
  'half of a character everywhere': () => Buffer.alloc(100_000, 0xd6),
  'nothing but zeros': () => Buffer.alloc(100_000),
  'turning marks': () => Buffer.from('\u202e\u202d\u2066'.repeat(50_000)),
}

async function judged(bytes: Buffer): Promise<string> {
  const read = await quickly('a broken document', () => readDocument(bytes))
  if (!read.ok) return read.reason
  for (const { start, end } of read.value.paragraphs)
    expect(read.value.text.length >= end && end >= start).toBe(true)
  for (const { cells } of read.value.tables) {
    for (const cell of cells)
      if (read.value.text.slice(cell.start, cell.end) !== cell.text) return 'misplaced'
  }
  return 'read'
}

test.each(kinds)('a broken %s is read or refused with a reason, and quickly', async (kind) => {
  const whole = sample(kind)
  const seeds = Array.from({ length: 20 }, (_, index) => index + 1)
  const broken = [
    ...truncated(whole),
    ...seeds.map((seed) => flipped(whole, seed)),
    ...seeds.map((seed) => garbled(whole, seed)),
    ...seeds
      .slice(0, 5)
      .map((seed) => Buffer.concat([Buffer.from(magic[kind], 'latin1'), noise(seed, 3_000)])),
  ]
  expect(broken).toHaveLength(55)
  for (const bytes of broken) {
    expect(['read', 'empty', 'damaged', 'unsupported', 'too-large', 'encrypted', 'scanned']).toContain(
      await judged(bytes),
    )
  }
})

test.each(Object.entries(hostile))('%s costs no more than a moment', async (_, make) => {
  expect(await judged(make())).not.toBe('misplaced')
})

test('bombs are too large, a file that holds no paper has its reason', async () => {
  const reasonOf = async (name: string) => judged(hostile[name]?.() ?? Buffer.alloc(0))
  expect(await reasonOf('a part that unpacks to 100 MB')).toBe('too-large')
  expect(await reasonOf('tables inside each other')).toBe('damaged')
  expect(await reasonOf('a text without an end')).toBe('damaged')
  expect(await reasonOf('no text at all')).toBe('empty')
  expect(await reasonOf('a zip of something else')).toBe('unsupported')
  expect(await reasonOf('a zip that is none')).toBe('damaged')
})
