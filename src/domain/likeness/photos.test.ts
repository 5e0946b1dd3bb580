import sharp, { type Sharp } from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { paintPhoto } from '../../formats/jpegPainting.ts'
import { smallPicture } from '../../formats/picture/small.ts'
import { comparePhotos, type PhotoPrint, photoPrint } from './photos.ts'

const size = { width: 480, height: 360 }
const order = { ...size, minBytes: 0, takenAt: '2017-05-02T10:00:00', camera: null }
let bytes: Buffer
let original: PhotoPrint

async function printOf(of: Buffer): Promise<PhotoPrint> {
  const read = await smallPicture(of)
  if (!read.ok) throw new Error(read.reason)
  return photoPrint(read.value)
}

beforeAll(async () => {
  bytes = await paintPhoto({ ...order, scene: 'workshop', seed: 'likeness' })
  original = await printOf(bytes)
})

test('the same file is told by its content', async () => {
  expect(comparePhotos(original, await printOf(bytes))).toEqual({
    distance: 0,
    transform: 'same-file',
    band: 'same',
  })
})

const mark = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="150" height="36"><rect width="150" height="36" fill="#fff"/></svg>',
)

const changes: readonly [string, (photo: Sharp) => Sharp][] = [
  ['recompressed', (photo) => photo.jpeg({ quality: 40 })],
  ['resized', (photo) => photo.resize(300)],
  ['cropped', (photo) => photo.extract({ left: 60, top: 20, width: 380, height: 310 })],
  ['marked', (photo) => photo.composite([{ input: mark, gravity: 'southeast' }])],
  ['mirrored', (photo) => photo.flop()],
  ['rotated', (photo) => photo.rotate(90)],
  ['tilted', (photo) => photo.rotate(2, { background: '#777' })],
]

test.each(changes)('a photo that was %s is told as such', async (transform, change) => {
  const changed = await change(sharp(bytes)).jpeg().toBuffer()
  expect(comparePhotos(original, await printOf(changed))).toMatchObject({ transform })
})

test('another photo of such a place is not alike', async () => {
  const other = await paintPhoto({ ...order, scene: 'workshop', seed: 'another' })
  expect(comparePhotos(original, await printOf(other))).toBeNull()
})

test('what is no picture is told', async () => {
  expect(await smallPicture(Buffer.from('text'))).toEqual({ ok: false, reason: 'not-a-picture' })
})
