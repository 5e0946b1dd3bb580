import sharp from 'sharp'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../test/samples/folder.ts'
import { type PhotoOrder, paintPhoto, paintScan } from './jpegPainting.ts'
import { readMarks } from './picture/marks.ts'
import { measurePicture } from './picture.ts'

const { stored } = temporaryFolder()

const order: PhotoOrder = {
  scene: 'workshop',
  seed: 'HA-03',
  width: 600,
  height: 400,
  takenAt: '2018-07-12T14:30:00',
  camera: { make: 'HUAWEI', model: 'P20' },
  minBytes: 0,
}

const scenes = ['workshop', 'classroom', 'meeting', 'outdoor', 'stage', 'library', 'clinic', 'site'] as const

test('a photo of full size weighs over 1 MB and carries what a camera records', async () => {
  const place = { latitude: 32.015, longitude: -120.8605 }
  const photo = await paintPhoto({ ...order, width: 2400, height: 1600, minBytes: 1_000_000, place })
  expect(photo.length).toBeGreaterThan(1_000_000)
  expect(await measurePicture(await stored(photo))).toEqual({
    format: 'jpeg',
    bytes: photo.length,
    width: 2400,
    height: 1600,
    complete: true,
    takenAt: '2018-07-12T14:30:00',
    camera: 'HUAWEI P20',
    software: null,
    place,
    detail: { fine: expect.any(Number), coarser: 1 },
  })
})

test('a copy as a messenger sends it has neither size nor record', async () => {
  const photo = await paintPhoto({ ...order, width: 1280, height: 960, takenAt: null, camera: null })
  expect(photo.length).toBeLessThan(1_000_000)
  expect(await measurePicture(await stored(photo))).toMatchObject({
    width: 1280,
    height: 960,
    takenAt: null,
    camera: null,
  })
})

test('the same order is the same photo, another seed another one', async () => {
  const photo = await paintPhoto(order)
  expect((await paintPhoto(order)).equals(photo)).toBe(true)
  expect((await paintPhoto({ ...order, seed: 'HA-04' })).equals(photo)).toBe(false)
})

test.each(scenes)('the scene %s is painted in many ways', async (scene) => {
  const photos = await Promise.all(
    [1, 2, 3, 4, 5, 6].map((seed) => paintPhoto({ ...order, scene, seed, label: '职工课堂' })),
  )
  const sizes = await Promise.all(photos.map(async (photo) => (await sharp(photo).metadata()).width))
  expect(sizes).toEqual([600, 600, 600, 600, 600, 600])
  expect(new Set(photos.map((photo) => photo.toString('base64'))).size).toBe(6)
})

test('a label is lettered in the picture with its own characters', async () => {
  const pixels = async (label: string) =>
    sharp(await paintPhoto({ ...order, scene: 'stage', label }))
      .greyscale()
      .raw()
      .toBuffer()
  const [dense, sparse] = await Promise.all(['赢赢赢赢赢赢', '一一一一一一'].map(pixels))
  const differing = dense?.filter((pixel, at) => Math.abs(pixel - (sparse?.[at] ?? 0)) > 40).length ?? 0
  expect(differing / (600 * 400)).toBeGreaterThan(0.005)
  expect(await pixels('<&">')).toHaveLength(600 * 400)
})

test('a scan is an A4 page with the red of its seals', async () => {
  const rows = [
    { label: '案例名称', text: '夜班里的零点电台' },
    { label: '意见', text: '情况属实，同意推荐。'.repeat(40), lines: 30, date: '2019年3月22日' },
  ]
  const scan = await paintScan({ seed: 1, takenAt: null, camera: null, title: '申报表', rows })
  const sealed = await paintScan({
    seed: 1,
    takenAt: null,
    camera: null,
    title: '申报表',
    rows: rows.map((row) => ({ ...row, sealed: true })),
  })
  expect(await measurePicture(await stored(scan))).toMatchObject({
    format: 'jpeg',
    width: 1240,
    height: 1754,
    complete: true,
  })
  expect(await redShare(scan)).toBe(0)
  expect(await redShare(sealed)).toBeGreaterThan(0.002)
})

test('the code printed on a form is read from its scan, with the seals beside it', async () => {
  const rows = [{ label: '意见', text: '同意推荐。', lines: 30, sealed: true }]
  const order = { takenAt: null, camera: null, title: '申报表', rows }
  for (const seed of [1, 2, 3]) {
    const code = `DF1:01234567-89AB-7CDE-8F01-23456789ABC${seed}:1:04`
    const marks = await readMarks(await paintScan({ ...order, seed, code }), 'DF1:')
    expect(marks).toMatchObject({ ok: true, value: { code, coloured: true, seals: [{}] } })
  }
})

/** The share of pixels that are red ink. */
async function redShare(picture: Buffer): Promise<number> {
  const { data } = await sharp(picture).resize(310).raw().toBuffer({ resolveWithObject: true })
  let red = 0
  for (let at = 0; at < data.length; at += 3) {
    if ((data[at] ?? 0) > 150 && (data[at + 1] ?? 0) < 130) red += 1
  }
  return red / (data.length / 3)
}
