import sharp, { type Sharp } from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { paintPhoto } from '../../formats/jpegPainting.ts'
import type { Scene } from '../../formats/painting/painting.ts'
import { smallPicture } from '../../formats/picture/small.ts'
import { photoIndex } from './photoIndex.ts'
import { comparePhotos, type PhotoPrint, photoPrint } from './photos.ts'

const scenes: readonly Scene[] = ['workshop', 'library', 'meeting', 'outdoor']
const size = { width: 480, height: 360 }
const index = photoIndex()
const photos: Buffer[] = []
const prints: PhotoPrint[] = []

async function printOf(bytes: Buffer): Promise<PhotoPrint> {
  const read = await smallPicture(bytes)
  if (!read.ok) throw new Error(read.reason)
  return photoPrint(read.value)
}

beforeAll(async () => {
  for (let at = 0; at < 16; at += 1) {
    const scene = scenes[at % scenes.length] ?? 'site'
    const order = { ...size, minBytes: 0, takenAt: '2017-05-02T10:00:00', camera: null, scene }
    const bytes = await paintPhoto({ ...order, seed: `index ${at}` })
    const print = await printOf(bytes)
    photos.push(bytes)
    prints.push(print)
    index.add(1000 + at, print.hashes)
  }
})

const changes: readonly [string, (photo: Sharp) => Sharp][] = [
  ['sent by a messenger', (photo) => photo.resize(300).sharpen().jpeg({ quality: 45 })],
  ['cropped', (photo) => photo.extract({ left: 50, top: 20, width: 390, height: 310 }).jpeg({ quality: 60 })],
  ['mirrored', (photo) => photo.flop()],
  ['turned by a quarter', (photo) => photo.rotate(90)],
]

test.each(changes)('a photo that was %s is among the nearest candidates of itself', async (_, change) => {
  for (const at of [0, 5, 10, 15]) {
    const copy = await printOf(await change(sharp(photos[at])).jpeg().toBuffer())
    expect(index.candidates(copy.photo.gray, 4).map(({ id }) => id)).toContain(1000 + at)
  }
})

test('of what a photo was cut from the index tells as well as of what was cut from it', async () => {
  const other = photoIndex()
  const cut = await sharp(photos[3]).extract({ left: 40, top: 30, width: 400, height: 300 }).toBuffer()
  other.add(7, (await printOf(cut)).hashes)
  const [candidate] = other.candidates(prints[3]?.photo.gray ?? new Uint8Array(), 1)
  expect(candidate?.id).toBe(7)
  expect(candidate?.distance).toBeLessThanOrEqual(10)
})

test('other people in the same hall are no likeness', async () => {
  const [one, other] = [photos[2], photos[6]]
  const { width, height } = size
  const input = await sharp(one)
    .extract({ left: 0, top: 0, width, height: height / 2 })
    .toBuffer()
  const hall = await sharp(other)
    .composite([{ input, left: 0, top: 0 }])
    .jpeg()
    .toBuffer()
  const print = prints[2]
  expect(print && comparePhotos(print, await printOf(hall))).toBeNull()
})
