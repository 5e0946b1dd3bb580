import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rarOf } from '../../test/samples/archives.ts'
import { zipOf } from '../../test/samples/zips.ts'
import { safePath, uniquePath } from './archive/paths.ts'
import { type Archive, isArchive, unpack } from './archive.ts'

async function unpacked(bytes: Buffer): Promise<Archive> {
  const archive = await unpack(bytes)
  if (!archive.ok) throw new Error(archive.reason)
  return archive.value
}

const texts = ({ files }: Archive) =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]))

/** Puts the name in GBK where the archive has letters of the same length. */
function named(archive: Buffer, letters: string, hex: string): Buffer {
  return Buffer.from(archive.toString('hex').replaceAll(Buffer.from(letters).toString('hex'), hex), 'hex')
}

test('files are unpacked with names in UTF-8 or GBK, whatever the archive says of them', async () => {
  expect(texts(await unpacked(zipOf({ '案例/材料.txt': '甲', 'a.txt': '' })))).toEqual({
    '案例/材料.txt': '甲',
    'a.txt': '',
  })
  const gbk = named(zipOf({ 'abcd.txt': '乙' }), 'abcd', 'b0b8c0fd')
  expect(texts(await unpacked(gbk))).toEqual({ '案例.txt': '乙' })
  const byChance = named(zipOf({ 'ab1.txt': '丙' }), 'ab', 'cdbc')
  expect(texts(await unpacked(byChance))).toEqual({ '图1.txt': '丙' })
})

test('an archive inside an archive is unpacked below its name, down to the third; a Word file stays whole', async () => {
  const docx = zipOf({ '[Content_Types].xml': '', 'word/document.xml': '<x/>' })
  const deep = (inner: Buffer) => zipOf({ '里.zip': inner })
  const archive = await unpacked(
    zipOf({ '外.zip': deep(zipOf({ '甲.txt': '1', '四.zip': zipOf({ a: '' }) })), 'a.docx': docx }),
  )
  expect(archive.files.map(({ path }) => path)).toEqual(['外.zip/里.zip/甲.txt', 'a.docx'])
  expect(archive.rejected).toEqual([{ path: '外.zip/里.zip/四.zip', reason: 'too-deep' }])
  expect([isArchive(docx), isArchive(zipOf({ a: '' }))]).toEqual([false, true])
})

test('no name leads out of its place, and what programs leave behind is left', async () => {
  const names = {
    '../../etc/passwd': 'etc/passwd',
    '/root/.ssh/id': 'root/.ssh/id',
    'C:\\Windows\\a.txt': 'Windows/a.txt',
    'a/./../b.txt': 'a/b.txt',
    'a\0b\u202e.txt': 'ab.txt',
    'con<>:"|?*.txt': 'con_______.txt',
    ' 名 / 空 .txt. ': '名/空 .txt',
    [`${'长'.repeat(200)}.docx`]: `${'长'.repeat(115)}.docx`,
    '__MACOSX/._a': null,
    'x/.DS_Store': null,
    'Thumbs.db': null,
    '~$材料.docx': null,
    '..': null,
  }
  expect(Object.fromEntries(Object.keys(names).map((name) => [name, safePath(name)]))).toEqual(names)
  const taken = new Set<string>()
  expect(['a.txt', 'A.txt', 'a.txt', 'x/y', 'x/y'].map((path) => uniquePath(path, taken))).toEqual([
    'a.txt',
    'A (2).txt',
    'a (3).txt',
    'x/y',
    'x/y (2)',
  ])
})

test('a link is no file', async () => {
  const zip = zipOf({ 'a.txt': 'x', link: '/etc/passwd' })
  zip.writeUInt16LE(0xa1ff, zip.lastIndexOf('PK\x01\x02') + 40)
  expect(await unpacked(zip)).toMatchObject({
    files: [{ path: 'a.txt' }],
    rejected: [{ path: 'link', reason: 'unsupported' }],
  })
})

test('limits hold for the whole: 500 files, and no more than 200 times the size', async () => {
  const many = (count: number) =>
    zipOf(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}`, ''])))
  expect((await unpacked(many(500))).files).toHaveLength(500)
  expect(await unpack(many(501))).toEqual({ ok: false, reason: 'too-many' })
  expect(await unpack(zipOf({ 'a.zip': many(300), 'b.zip': many(300) }))).toEqual({
    ok: false,
    reason: 'too-many',
  })
  const bomb = zipOf({ a: Buffer.alloc(15_000_000) })
  expect(await unpack(zipOf({ 'a.zip': bomb, 'b.zip': bomb }))).toEqual({ ok: false, reason: 'too-large' })
})

test('a protected file is named and the others are read', async () => {
  const zip = zipOf({ 'a.txt': 'x', 'b.txt': 'y' })
  zip.writeUInt16LE(1, zip.lastIndexOf('PK\x01\x02') + 8)
  expect(await unpacked(zip)).toMatchObject({
    files: [{ path: 'a.txt' }],
    rejected: [{ path: 'b.txt', reason: 'encrypted' }],
  })
})

test('a rar archive is unpacked, and what would lead out of its place is named', async () => {
  const rar = rarOf({ '案例/材料.txt': '甲', '../../b.txt': 'x' })
  const read = await unpacked(rar)
  expect(texts(read)).toEqual({ '案例/材料.txt': '甲' })
  expect(read.rejected).toEqual([{ path: 'b.txt', reason: 'unsupported' }])
  expect(texts(await unpacked(zipOf({ '内.rar': rar })))).toEqual({ '内.rar/案例/材料.txt': '甲' })
})

test('a 7z archive and a zip packed in a rare way are unsupported, and said to be so', async () => {
  const sample = readFileSync(new URL('../../test/samples/documents/unusual.zip', import.meta.url))
  expect(await unpack(sample)).toEqual({ ok: false, reason: 'unsupported' })
  const sevenZip = Buffer.from('7z\xbc\xaf\x27\x1c\0\x04'.padEnd(64, '\0'), 'latin1')
  expect(await unpack(sevenZip)).toEqual({ ok: false, reason: 'unsupported' })
})

test('broken archives of every kind are refused with a reason or read in part', async () => {
  const whole = [
    zipOf({ 'a.txt': 'x'.repeat(500), 'b.zip': zipOf({ c: 'y' }) }),
    rarOf({ 'a.txt': 'x'.repeat(500) }),
  ]
  const steps = 12
  const reasons = ['damaged', 'empty', 'encrypted', 'too-large', 'too-many', 'unsupported']
  for (const archive of whole) {
    for (let step = 0; step < steps; step += 1) {
      const broken = Buffer.from(archive)
      broken[Math.floor((archive.length * step) / steps)] = step * 10
      const cut = archive.subarray(0, Math.floor((archive.length * step) / steps))
      for (const bytes of [broken, cut]) {
        const read = await unpack(bytes)
        if (!read.ok) expect(reasons).toContain(read.reason)
      }
    }
  }
})
