import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { quickly } from '../../test/quick.ts'
import { temporaryFolder } from '../../test/samples/folder.ts'
import {
  exifBlock,
  heicSkeleton,
  plainJpeg,
  plainPng,
  takenPhoto,
  withExifBlock,
  withSegment,
  withSides,
} from '../../test/samples/pictures.ts'
import { measurePicture } from './picture.ts'

const { stored } = temporaryFolder()

async function measure(content: Buffer, extension?: string) {
  return measurePicture(await stored(content, extension))
}

const unknown = { takenAt: null, camera: null, software: null, place: null }
const nothing = { width: 0, height: 0, complete: false, ...unknown }

test('a photo is measured upright, with what the camera recorded', async () => {
  const content = await takenPhoto()
  expect(await measure(content)).toEqual({
    format: 'jpeg',
    bytes: content.length,
    width: 400,
    height: 600,
    complete: true,
    takenAt: '2018-07-12T14:30:00',
    camera: 'Canon EOS 80D',
    software: 'Firmware 1.0.2',
    place: { latitude: 32.016667, longitude: 120.858333 },
  })
})

test('an empty file is no picture and not complete', async () => {
  expect(await measure(Buffer.alloc(0))).toEqual({ format: 'other', bytes: 0, ...nothing })
})

test('random bytes under the name of a photo are no picture', async () => {
  const noise = createHash('sha512').update('noise').digest()
  expect(await measure(Buffer.concat([noise, noise]))).toEqual({ format: 'other', bytes: 128, ...nothing })
})

test('random bytes behind the mark of a JPEG are a JPEG of unknown size', async () => {
  const content = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), createHash('sha512').update('x').digest()])
  expect(await measure(content)).toEqual({ format: 'jpeg', bytes: 67, ...nothing })
})

test('a photo cut in its picture keeps its measures and is not complete', async () => {
  const content = (await takenPhoto()).subarray(0, -40)
  expect(await measure(content)).toMatchObject({
    width: 400,
    height: 600,
    complete: false,
    camera: 'Canon EOS 80D',
  })
})

test('a photo cut in its header has no size', async () => {
  expect(await measure((await plainJpeg(20, 10)).subarray(0, 100))).toEqual({
    format: 'jpeg',
    bytes: 100,
    ...nothing,
  })
})

test('a photo whose end was filled with zeros is not complete', async () => {
  const content = await takenPhoto()
  content.fill(0, content.length - 100)
  expect((await measure(content)).complete).toBe(false)
})

test('bytes that a phone puts behind the picture leave it complete', async () => {
  const content = Buffer.concat([await takenPhoto(), Buffer.from('Samsung trailer')])
  expect((await measure(content)).complete).toBe(true)
})

test('a thumbnail inside the EXIF block is not taken for the end of the picture', async () => {
  const jpeg = await plainJpeg(320, 200)
  const block = Buffer.concat([exifBlock({ make: 'Nikon' }), await plainJpeg(16, 16)])
  const content = withExifBlock(jpeg, block)
  expect((await measure(content.subarray(0, -4))).complete).toBe(false)
  expect((await measure(content)).complete).toBe(true)
})

test('a progressive photo is complete with its last scan only', async () => {
  const content = await sharp(await takenPhoto())
    .jpeg({ progressive: true })
    .toBuffer()
  expect((await measure(content)).complete).toBe(true)
  expect((await measure(content.subarray(0, -2))).complete).toBe(false)
})

test('a PNG renamed .jpg is a PNG', async () => {
  const content = await plainPng(30, 20)
  expect(await measure(content, 'jpg')).toEqual({
    format: 'png',
    bytes: content.length,
    width: 30,
    height: 20,
    complete: true,
    ...unknown,
  })
  expect((await measure(content.subarray(0, -1))).complete).toBe(false)
})

test('a JPEG of 30,000 × 30,000 pixels is measured without being decoded', async () => {
  const content = withSides(await plainJpeg(16, 16), 30_000, 30_000)
  const measured = await quickly('a JPEG of 30,000 × 30,000 pixels', () => measure(content), 500)
  expect(measured).toMatchObject({ format: 'jpeg', width: 30_000, height: 30_000 })
})

test('the largest EXIF block and many segments before the picture are read', async () => {
  const block = exifBlock({ make: 'Xiaomi', takenAt: '2018:01:02 03:04:05' }, 65_000)
  let content = withExifBlock(await plainJpeg(40, 30), block)
  expect(await measure(content)).toMatchObject({
    complete: true,
    camera: 'Xiaomi',
    takenAt: '2018-01-02T03:04:05',
  })
  for (let segment = 0; segment < 60; segment += 1) content = withSegment(content, 0xe2, Buffer.alloc(65_000))
  expect(await measure(content)).toMatchObject({ complete: true, width: 40, height: 30 })
})

test('a Chinese name of software is read, control characters are dropped', async () => {
  const content = withExifBlock(
    await plainJpeg(8, 8),
    exifBlock({ make: 'HUAWEI\u0007 ', software: '美图秀秀' }),
  )
  expect(await measure(content)).toMatchObject({ camera: 'HUAWEI', software: '美图秀秀' })
})

test('a clock that was never set records no time', async () => {
  for (const takenAt of ['0000:00:00 00:00:00', '2018:02:31 10:00:00', '    :  :     :  :  ', '昨天']) {
    const content = withExifBlock(await plainJpeg(8, 8), exifBlock({ takenAt }))
    expect((await measure(content)).takenAt).toBe(null)
  }
})

test('a broken EXIF block records nothing and leaves the picture measured', async () => {
  const block = exifBlock({ make: 'Canon' })
  block.fill(0xff, 8, 40)
  const content = withExifBlock(await plainJpeg(8, 6), block)
  expect(await measure(content)).toMatchObject({ width: 8, height: 6, complete: true, ...unknown })
})

test('a HEIC of a phone is measured upright from its boxes', async () => {
  const content = heicSkeleton(4032, 3024, exifBlock({ make: 'Apple', takenAt: '2018:05:06 07:08:09' }))
  const expected = {
    format: 'heic',
    width: 3024,
    height: 4032,
    complete: true,
    camera: 'Apple',
    takenAt: '2018-05-06T07:08:09',
  }
  expect(await measure(content, 'heic')).toMatchObject(expected)
  expect(await measure(content.subarray(0, -3))).toMatchObject({
    ...expected,
    complete: false,
    camera: null,
    takenAt: null,
  })
})

test('WebP, GIF and TIFF are told apart by content, and cut ones are not complete', async () => {
  const raw = sharp(await plainPng(24, 18))
  const contents = {
    webp: await raw.clone().webp().toBuffer(),
    gif: await raw.clone().gif().toBuffer(),
    tiff: await raw.clone().tiff({ compression: 'none' }).toBuffer(),
  }
  for (const [format, content] of Object.entries(contents)) {
    expect(await measure(content)).toMatchObject({ format, width: 24, height: 18, complete: true })
  }
  expect((await measure(contents.webp.subarray(0, -2))).complete).toBe(false)
  expect((await measure(contents.gif.subarray(0, -2))).complete).toBe(false)
  expect((await measure(contents.tiff.subarray(0, 600))).complete).toBe(false)
})

test('a PDF is recognised and complete with its last mark', async () => {
  const content = Buffer.from('%PDF-1.4\n1 0 obj\nendobj\ntrailer\n%%EOF\n')
  expect(await measure(content)).toEqual({ format: 'pdf', bytes: 38, ...nothing, complete: true })
  expect((await measure(content.subarray(0, 30))).complete).toBe(false)
})

test('every cut of a photo is measured without an error', async () => {
  const content = await takenPhoto()
  for (let length = 0; length < content.length; length += 97) {
    const measured = await measure(content.subarray(0, length))
    expect(measured.bytes).toBe(length)
    expect(measured.complete).toBe(false)
  }
})
