import { expect, test } from 'vitest'
import { quickly } from '../../test/quick.ts'
import { rarOf } from '../../test/samples/archives.ts'
import { flipped, garbled, onlyMagic, truncated } from '../../test/samples/broken.ts'
import { compoundOf } from '../../test/samples/mails.ts'
import {
  exifBlock,
  heicSkeleton,
  plainJpeg,
  plainPng,
  withExifBlock,
  withSides,
} from '../../test/samples/pictures.ts'
import { inGbk, rawMail } from '../../test/samples/rawMails.ts'
import { workbookOf, zipOf } from '../../test/samples/zips.ts'
import { unpack } from './archive.ts'
import { readDocument } from './document.ts'
import { readMail } from './mail.ts'
import { readMarks } from './picture/marks.ts'
import { measureBytes } from './picture.ts'
import type { Result } from './result.ts'
import { readRows } from './workbook.ts'

const seeds = Array.from({ length: 15 }, (_, index) => index + 1)
const files = {
  '案例材料.txt': '班前会上把难题讲清楚。\n'.repeat(200),
  'b.zip': zipOf({ c: 'y'.repeat(900) }),
}
const exif = exifBlock({ make: 'Camera', takenAt: '2018:07:12 14:30:00' })

type Kind = {
  readonly whole: () => Buffer | Promise<Buffer>
  readonly read: (bytes: Buffer) => Promise<string>
}

async function reasonOf(read: Result<unknown, string> | Promise<Result<unknown, string>>): Promise<string> {
  const answer = await read
  return answer.ok ? 'read' : answer.reason
}

async function measured(bytes: Buffer): Promise<string> {
  const { complete, width, height } = await measureBytes(bytes)
  expect(width >= 0 && height >= 0 && typeof complete === 'boolean').toBe(true)
  return width === 0 ? 'damaged' : 'read'
}

const kinds: Readonly<Record<string, Kind>> = {
  zip: { whole: () => zipOf(files), read: (bytes) => reasonOf(unpack(bytes)) },
  rar: {
    whole: () => rarOf({ 'a.txt': 'x'.repeat(5_000), 'b.txt': 'y' }),
    read: (bytes) => reasonOf(unpack(bytes)),
  },
  eml: {
    whole: () =>
      rawMail({
        id: '1',
        subject: '报送案例',
        text: '见附件',
        files: [{ name: '附件.zip', content: zipOf(files) }],
      }),
    read: (bytes) => reasonOf(readMail(bytes)),
  },
  msg: {
    whole: () =>
      compoundOf({
        '__properties_version1.0': Buffer.alloc(4_096),
        '__substg1.0_0037001F': Buffer.from('案例\0', 'utf16le'),
        '__substg1.0_1000001F': Buffer.from('正文\0', 'utf16le'),
        '__attach_version1.0_#00000000/__substg1.0_37010102': Buffer.alloc(6_000, 'x'),
      }),
    read: (bytes) => reasonOf(readMail(bytes)),
  },
  xlsx: {
    whole: () =>
      workbookOf(
        `<sheetData>${'<row><c t="inlineStr"><is><t>甲</t></is></c></row>'.repeat(300)}</sheetData>`,
      ),
    read: (bytes) => reasonOf(readRows(bytes)),
  },
  'txt in GB18030': {
    whole: () => inGbk('班前会上，老师傅把机台旁的难题讲清楚。\n'.repeat(100)),
    read: (bytes) => reasonOf(readDocument(bytes)),
  },
  jpeg: { whole: async () => withExifBlock(await plainJpeg(1_400, 900), exif), read: measured },
  'jpeg of a scan': {
    whole: () => plainJpeg(300, 424),
    read: (bytes) => reasonOf(readMarks(bytes, 'DF', 50)),
  },
  png: { whole: () => plainPng(1_200, 800), read: measured },
  heic: { whole: () => heicSkeleton(4_032, 3_024, exif), read: measured },
}

const named = [
  'read',
  'damaged',
  'empty',
  'encrypted',
  'not-a-workbook',
  'old-workbook',
  'too-deep',
  'too-large',
  'too-many',
  'unsupported',
]

async function judged(bytes: Buffer, read: Kind['read']): Promise<string> {
  return quickly('a broken file', () => read(bytes))
}

test.each(Object.entries(kinds))('a broken %s is read or refused with a reason, and quickly', async (_, {
  whole,
  read,
}) => {
  const sound = await whole()
  const broken = [
    ...truncated(sound),
    ...seeds.map((seed) => flipped(sound, seed)),
    ...seeds.map((seed) => garbled(sound, seed)),
    ...seeds.slice(0, 5).map((seed) => onlyMagic(sound, seed)),
  ]
  expect(broken).toHaveLength(45)
  for (const bytes of broken) expect(named).toContain(await judged(bytes, read))
})

test('what every kind is made of is read before it is broken', async () => {
  const read = await Promise.all(Object.values(kinds).map(async (kind) => kind.read(await kind.whole())))
  expect(read).toEqual(['read', 'read', 'read', 'read', 'read', 'read', 'read', 'read', 'read', 'read'])
})

const nested = (depth: number): Buffer =>
  depth === 0 ? Buffer.from('x') : zipOf({ 'inner.zip': nested(depth - 1) })
const hostile: Readonly<
  Record<string, [make: () => Buffer | Promise<Buffer>, read: Kind['read'], told: string]>
> = {
  'a zip of 300 MB of zeros': [
    () => zipOf({ a: Buffer.alloc(100_000_000), b: Buffer.alloc(100_000_000), c: Buffer.alloc(100_000_000) }),
    (bytes) => reasonOf(unpack(bytes)),
    'too-large',
  ],
  'a zip of 600 files': [
    () =>
      zipOf(
        Object.fromEntries(
          seeds.flatMap((one) => Array.from({ length: 40 }, (_, at) => [`${one}-${at}`, ''])),
        ),
      ),
    (bytes) => reasonOf(unpack(bytes)),
    'too-many',
  ],
  'a zip forty zips deep': [() => nested(40), (bytes) => reasonOf(unpack(bytes)), 'read'],
  'a zip of absolute and climbing paths': [
    () => zipOf({ '/etc/passwd': 'x', '../../../a': 'x', 'C:\\windows\\a': 'x' }),
    (bytes) => reasonOf(unpack(bytes)),
    'read',
  ],
  'a JPEG of 65,500 by 65,500': [
    async () => withSides(await plainJpeg(20, 10), 65_500, 65_500),
    measured,
    'read',
  ],
  'a workbook of a million merged cells': [
    () =>
      workbookOf(`<sheetData/><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(10_000)}</mergeCells>`),
    (bytes) => reasonOf(readRows(bytes)),
    'empty',
  ],
  'a workbook of a thousand million entities': [
    () =>
      workbookOf(
        `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(10_000)}">]><sheetData><row><c><v>${'&a;'.repeat(10_000)}</v></c></row></sheetData>`,
      ),
    (bytes) => reasonOf(readRows(bytes)),
    'read',
  ],
}

test.each(Object.entries(hostile))('%s costs no more than a moment', async (_, [make, read, told]) => {
  expect(await judged(await make(), read)).toBe(told)
})
