import { expect, test } from 'vitest'
import { zipOf } from '../../test/samples/zips.ts'
import { openZip, withFixedTimes, type Zip } from './zip.ts'

function opened(bytes: Buffer, maxUnpacked = 10_000): Zip {
  const zip = openZip(bytes, maxUnpacked)
  if (!zip.ok) throw new Error(zip.reason)
  return zip.value
}

test('entries are listed and read by name, an unknown name is no entry', async () => {
  const zip = opened(zipOf({ 'a.txt': '甲', '名册.txt': Buffer.alloc(0) }))
  expect(zip.names).toEqual(['a.txt', '名册.txt'])
  expect(await zip.read('a.txt')).toEqual({ ok: true, value: Buffer.from('甲') })
  expect(await zip.read('名册.txt')).toEqual({ ok: true, value: Buffer.alloc(0) })
  expect(await zip.read('b.txt')).toEqual({ ok: true, value: null })
})

test('all entries together may unpack to no more than the limit, whatever sizes they claim', async () => {
  const bytes = zipOf({ a: 'x'.repeat(600), b: 'x'.repeat(600) })
  bytes.writeUInt32LE(1, bytes.indexOf('PK\x01\x02') + 24)
  const zip = opened(bytes, 1_000)
  expect(await zip.read('a')).toMatchObject({ ok: true })
  expect(await zip.read('b')).toEqual({ ok: false, reason: 'too-large' })
})

test('a protected entry is refused as encrypted', async () => {
  const bytes = zipOf({ a: 'secret' })
  bytes.writeUInt16LE(1, bytes.indexOf('PK\x01\x02') + 8)
  expect(await opened(bytes).read('a')).toEqual({ ok: false, reason: 'encrypted' })
})

test('every cut of an archive is refused or read, never thrown at', async () => {
  const bytes = zipOf({ a: 'x'.repeat(300), b: 'y' })
  for (let length = 0; length < bytes.length; length += 1) {
    expect(openZip(bytes.subarray(0, length), 1_000)).toEqual({ ok: false, reason: 'not-a-zip' })
  }
  for (let at = 0; at < bytes.length; at += 1) {
    const broken = Buffer.from(bytes)
    broken[at] = 0xff
    const zip = openZip(broken, 1_000)
    if (zip.ok) for (const name of zip.value.names) await zip.value.read(name)
  }
})

test('fixed times change nothing but the times', async () => {
  const bytes = zipOf({ a: '甲' })
  const fixed = withFixedTimes(bytes)
  expect(fixed.readUInt32LE(10)).toBe(0x0021_0000)
  expect(fixed.length).toBe(bytes.length)
  expect(await opened(fixed).read('a')).toEqual({ ok: true, value: Buffer.from('甲') })
})
