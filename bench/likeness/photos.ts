import sharp from 'sharp'
import { photoIndex } from '../../src/domain/likeness/photoIndex.ts'
import { comparePhotos, type PhotoPrint, photoPrint } from '../../src/domain/likeness/photos.ts'
import { paintPhoto } from '../../src/formats/jpegPainting.ts'
import { type Chance, chanceOf } from '../../src/formats/painting/chance.ts'
import type { Scene } from '../../src/formats/painting/painting.ts'
import { smallPicture } from '../../src/formats/picture/small.ts'

/** Fixed before the finder of photos was written; the halls came with the comparison piece by piece. */
const seed = 'likeness-photos-3'
const hallSeed = 'likeness-halls-1'
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

/** A changed photo, and which one it was made of. */
type Copy = { readonly of: number; readonly print: PhotoPrint }

/**
 * Prints how many changed photos are found again, how many of these are among the candidates of the index, and how many
 * different ones are taken for the same.
 */
export async function photosBench(amount: number): Promise<void> {
  const originals: PhotoPrint[] = []
  const copies = new Map<string, Copy[]>()
  const index = photoIndex()
  for (let at = 0; at < amount; at += 1) {
    const chance = chanceOf(`${seed} ${at}`)
    const bytes = await painted(`${seed} ${at}`, at)
    const print = await printed(bytes)
    originals.push(print)
    index.add(at, print.hashes)
    for (const [name, change] of Object.entries(changes)) {
      const copy = { of: at, print: await printed(await change(chance, bytes)) }
      copies.set(name, [...(copies.get(name) ?? []), copy])
    }
  }
  for (const [name, made] of copies) {
    const found = made.filter(({ of, print }) => {
      const original = originals[of]
      return original && comparePhotos(original, print)
    })
    const known = found.filter(({ of, print }) =>
      index.candidates(print.photo.gray, mostCandidates).some(({ id }) => id === of),
    )
    console.log(`photos ${name}: ${found.length} of ${made.length} found, ${known.length} by the index`)
  }
  falseAlarms(originals)
}

const mostCandidates = 200

async function printed(bytes: Buffer): Promise<PhotoPrint> {
  const read = await smallPicture(bytes)
  if (!read.ok) throw new Error(read.reason)
  return photoPrint(read.value)
}

/** Every pair of different paintings. */
function falseAlarms(originals: readonly PhotoPrint[]): void {
  let [pairs, wrong] = [0, 0]
  const start = performance.now()
  for (const [at, one] of originals.entries()) {
    for (const other of originals.slice(at + 1)) {
      pairs += 1
      if (comparePhotos(one, other)) wrong += 1
    }
  }
  const each = ((performance.now() - start) / pairs).toFixed(3)
  console.log(`photos: ${alarms(wrong, pairs)} of different paintings; ${each} ms a pair`)
}

/** So many false alarms, with the 95 % interval of their share by Wilson. */
function alarms(wrong: number, pairs: number): string {
  const [z, share] = [1.96, wrong / pairs]
  const middle = share + (z * z) / (2 * pairs)
  const width = z * Math.sqrt((share * (1 - share)) / pairs + (z * z) / (4 * pairs * pairs))
  const [least, most] = [-1, 1].map((side) => (middle + side * width) / (1 + (z * z) / pairs))
  const told = (value: number | undefined) => `${(Math.max(0, value ?? 0) * 100).toPrecision(2)} %`
  return `${wrong} false alarms in ${pairs} pairs (${told(share)}, 95 %: ${told(least)} to ${told(most)})`
}

/** Pairs of paintings of one scene, of which the second has the upper half of the first: one hall, others in it. */
export async function hallsBench(amount: number): Promise<void> {
  let wrong = 0
  for (let at = 0; at < amount; at += 1) {
    const [one, other] = await Promise.all(
      ['first', 'second'].map((which) => painted(`${hallSeed} ${which} ${at}`, at)),
    )
    if (!one || !other) continue
    const { width, height } = size
    const input = await sharp(one)
      .extract({ left: 0, top: 0, width, height: height / 2 })
      .toBuffer()
    const hall = await sharp(other)
      .composite([{ input, left: 0, top: 0 }])
      .jpeg({ quality: 70 })
      .toBuffer()
    if (comparePhotos(await printed(one), await printed(hall))) wrong += 1
  }
  console.log(`photos: ${alarms(wrong, amount)} of other people in the same hall`)
}

function painted(seedOf: string, at: number): Promise<Buffer> {
  const scene = scenes[at % scenes.length] ?? 'site'
  return paintPhoto({
    scene,
    seed: seedOf,
    minBytes: 0,
    ...size,
    takenAt: '2017-05-02T10:00:00',
    camera: null,
  })
}
