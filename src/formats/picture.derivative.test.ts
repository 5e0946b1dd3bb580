import sharp from 'sharp'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../test/samples/folder.ts'
import {
  exifBlock,
  heicSkeleton,
  plainJpeg,
  plainPng,
  takenPhoto,
  withSides,
} from '../../test/samples/pictures.ts'
import { makeDerivative } from './picture.ts'

const { stored } = temporaryFolder()

test('a derivative is upright, within its long side and free of metadata', async () => {
  const made = await makeDerivative(await stored(await takenPhoto()), { longSide: 300, format: 'webp' })
  if (!made.ok) throw new Error(made.reason)
  const { format, width, height, exif, orientation } = await sharp(made.value).metadata()
  expect({ format, width, height, exif, orientation }).toEqual({
    format: 'webp',
    width: 200,
    height: 300,
    exif: undefined,
    orientation: undefined,
  })
})

test('a small picture is not enlarged', async () => {
  const made = await makeDerivative(await stored(await plainPng(30, 20)), { longSide: 300, format: 'jpeg' })
  if (!made.ok) throw new Error(made.reason)
  const { format, width, height } = await sharp(made.value).metadata()
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 30, height: 20 })
})

test('of a truncated photo the derivative shows what there is', async () => {
  const made = await makeDerivative(await stored((await takenPhoto()).subarray(0, -40)), {
    longSide: 60,
    format: 'webp',
  })
  expect(made.ok).toBe(true)
})

test('what cannot be decoded is refused by name', async () => {
  const wanted = { longSide: 300, format: 'webp' } as const
  const bomb = withSides(await plainJpeg(16, 16), 30_000, 30_000)
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
  const heic = heicSkeleton(40, 30, exifBlock({}))
  const cut = (await plainJpeg(16, 16)).subarray(0, 100)
  expect(await makeDerivative(await stored(bomb), wanted)).toEqual({ ok: false, reason: 'too-many-pixels' })
  expect(await makeDerivative(await stored(drawing, 'svg'), wanted)).toEqual({
    ok: false,
    reason: 'not-a-picture',
  })
  expect(await makeDerivative(await stored(Buffer.alloc(0)), wanted)).toEqual({
    ok: false,
    reason: 'not-a-picture',
  })
  expect(await makeDerivative(await stored(heic), wanted)).toEqual({ ok: false, reason: 'cannot-decode' })
  expect(await makeDerivative(await stored(cut), wanted)).toEqual({ ok: false, reason: 'damaged' })
})
