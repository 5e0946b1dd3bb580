import { expect, test } from 'vitest'
import { withPhoto } from '../../../test/provoke.ts'

const [large, few] = [
  { width: 1250, height: 800 },
  { width: 1250, height: 799 },
]

test.each([
  ['both', 1_000_000, large, []],
  ['both', 999_999, large, ['photo-bytes-doubtful']],
  ['both', 1_000_000, few, ['photo-pixels-doubtful']],
  ['both', 999_999, few, ['photo-too-small']],
  ['bytes', 1_000_000, few, []],
  ['bytes', 999_999, large, ['photo-few-bytes']],
  ['pixels', 999_999, large, []],
  ['pixels', 1_000_000, few, ['photo-few-pixels']],
] as const)('by the reading %s, %i bytes with the sides %j give %j', (reading, bytes, sides, expected) => {
  expect(withPhoto({ bytes, ...sides }, { reading }).map((finding) => finding.code)).toEqual(expected)
})

test('where only one of the two is asked for, falling short of it is an error', () => {
  const short = { bytes: 999_999, ...few }
  expect(withPhoto(short, { minBytes: null }).map((finding) => finding.code)).toEqual(['photo-few-pixels'])
  expect(withPhoto(short, { minPixels: null }).map((finding) => finding.code)).toEqual(['photo-few-bytes'])
  expect(withPhoto(short, { minPixels: null, minBytes: null })).toEqual([])
})

test('a file that is no picture is not told off for its size as well', () => {
  expect(
    withPhoto({ format: 'other', bytes: 20, width: 0, height: 0 }).map((finding) => finding.code),
  ).toEqual(['photo-unreadable'])
})
