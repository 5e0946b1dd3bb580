import sharp from 'sharp'
import { comparePhotos, type PhotoPrint, photoPrint } from '../../src/domain/likeness/photos.ts'
import { paintPhoto } from '../../src/formats/jpegPainting.ts'
import { type Chance, chanceOf } from '../../src/formats/painting/chance.ts'
import type { Scene } from '../../src/formats/painting/painting.ts'
import { grayPicture } from '../../src/formats/picture/gray.ts'

/** Fixed before the finder of photos was written. */
const seed = 'likeness-photos-3'
const scenes: readonly Scene[] = [
  'workshop',
  'classroom',
  'meeting',
  'outdoor',
  'stage',
  'library',
  'clinic',
  'site',
]
const size = { width: 480, height: 360 }

type Change = (chance: Chance, bytes: Buffer) => Promise<Buffer>

/** A cut of up to a share at each side, each by chance of its own. */
async function cropped(chance: Chance, bytes: Buffer, most: number): Promise<Buffer> {
  const [left, top, right, bottom] = [0, 0, 0, 0].map(() => chance.between(0, most)) as [
    number,
    number,
    number,
    number,
  ]
  const { width, height } = size
  const region = {
    left: Math.round(left * width),
    top: Math.round(top * height),
    width: Math.round((1 - left - right) * width),
    height: Math.round((1 - top - bottom) * height),
  }
  return sharp(bytes)
    .extract(region)
    .jpeg({ quality: chance.whole(40, 85) })
    .toBuffer()
}

const mark = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="150" height="36"><rect width="150" height="36" fill="#fff" opacity=".55"/><rect x="8" y="12" width="130" height="12" fill="#333"/></svg>',
)

/** What is done to a photo that is used again. */
const changes: Readonly<Record<string, Change>> = {
  recompressed: (chance, bytes) =>
    sharp(bytes)
      .jpeg({ quality: chance.whole(25, 70) })
      .toBuffer(),
  'sent by WeChat': (_, bytes) => sharp(bytes).resize(320).sharpen().jpeg({ quality: 45 }).toBuffer(),
  resized: (chance, bytes) => sharp(bytes).resize(chance.whole(160, 900)).jpeg().toBuffer(),
  'cropped 0 to 12 % a side, recompressed': (chance, bytes) => cropped(chance, bytes, 0.12),
  'cropped 0 to 20 % a side, recompressed': (chance, bytes) => cropped(chance, bytes, 0.2),
  'with a watermark': (_, bytes) =>
    sharp(bytes)
      .composite([{ input: mark, gravity: 'southeast' }])
      .jpeg()
      .toBuffer(),
  'with a border': (_, bytes) =>
    sharp(bytes).extend({ top: 18, bottom: 18, left: 24, right: 24, background: '#fff' }).jpeg().toBuffer(),
  'tilted up to 4 degrees': (chance, bytes) =>
    sharp(bytes).rotate(chance.between(-4, 4), { background: '#888' }).jpeg().toBuffer(),
  brighter: (_, bytes) => sharp(bytes).modulate({ brightness: 1.2, saturation: 0.6 }).jpeg().toBuffer(),
  mirrored: (_, bytes) => sharp(bytes).flop().jpeg().toBuffer(),
  'turned by a quarter': (_, bytes) => sharp(bytes).rotate(90).jpeg().toBuffer(),
}

/** Prints how many changed photos are found again, and how many different ones are taken for the same. */
export async function photosBench(amount: number): Promise<void> {
  const originals: PhotoPrint[] = []
  const found = new Map<string, number>()
  let paintings = 0
  for (let at = 0; at < amount; at += 1) {
    const chance = chanceOf(`${seed} ${at}`)
    const scene = scenes[at % scenes.length] ?? 'site'
    const bytes = await paintPhoto({
      scene,
      seed: `${seed} ${at}`,
      minBytes: 0,
      ...size,
      takenAt: '2017-05-02T10:00:00',
      camera: null,
    })
    const print = await printed(bytes)
    originals.push(print)
    paintings += 1
    for (const [name, change] of Object.entries(changes)) {
      const hit = comparePhotos(print, await printed(await change(chance, bytes)))
      found.set(name, (found.get(name) ?? 0) + (hit ? 1 : 0))
    }
  }
  for (const [name, hits] of found) console.log(`photos ${name}: ${hits} of ${paintings} found`)
  falseAlarms(originals)
}

async function printed(bytes: Buffer): Promise<PhotoPrint> {
  const read = await grayPicture(bytes)
  if (!read.ok) throw new Error(read.reason)
  return photoPrint(read.value)
}

/** Every pair of different paintings; the bound is the 95 % one of a share that was seen so often. */
function falseAlarms(originals: readonly PhotoPrint[]): void {
  let [pairs, wrong] = [0, 0]
  const start = performance.now()
  for (const [at, one] of originals.entries()) {
    for (const other of originals.slice(at + 1)) {
      pairs += 1
      if (comparePhotos(one, other)) wrong += 1
    }
  }
  const each = (performance.now() - start) / pairs
  const bound = (wrong + 1.92 + 1.96 * Math.sqrt(wrong + 0.96)) / pairs
  console.log(
    `photos: ${wrong} false alarms in ${pairs} pairs of different paintings, at most ${bound.toExponential(1)} with 95 % confidence; ${each.toFixed(3)} ms a pair`,
  )
}
