import sharp from 'sharp'
import { type Chance, chanceOf } from '../../src/formats/painting/chance.ts'

const [width, height] = [1180, 720]

/**
 * A picture as a camera sees the world: things of all sizes that hide one another, each with its own surface, softened
 * by a lens, with the grain of a sensor, stored as a JPEG as phones do. The same for one seed.
 */
export async function naturalPicture(seed: number): Promise<Buffer> {
  const chance = chanceOf(`natural ${seed}`)
  const world = Buffer.alloc(width * height, Math.round(chance.between(60, 180)))
  for (const thing of thingsIn(chance)) draw(world, thing)
  const light = await sharp(world, { raw: { width, height, channels: 1 } })
    .blur(chance.between(0.62, 0.78))
    .toColourspace('b-w')
    .raw()
    .toBuffer()
  const grain = chance.between(1, 4)
  const specks = Float32Array.from({ length: 8192 }, () => (chance.unit() + chance.unit() - 1) * 2.4 * grain)
  const bytes = Buffer.alloc(width * height * 3)
  for (let at = 0; at < bytes.length; at += 1) {
    const speck = specks[(at * 7919 + Math.floor(at / width) * 31) & 8191] ?? 0
    bytes[at] = Math.max(0, Math.min(255, (light[Math.floor(at / 3)] ?? 0) + speck))
  }
  const quality = chance.pick([85, 90, 92, 95])
  return sharp(bytes, { raw: { width, height, channels: 3 } })
    .jpeg({ quality })
    .toBuffer()
}

/** A part of the picture made as large as all of it and stored at the best quality, as is done to reach a size that is asked for. */
export async function enlarged(picture: Buffer, times: number): Promise<Buffer> {
  const part = { left: 90, top: 60, width: Math.round(width / times), height: Math.round(height / times) }
  return sharp(picture)
    .extract(part)
    .resize(width, height, { kernel: 'cubic' })
    .jpeg({ quality: 97 })
    .toBuffer()
}

/** The picture stored coarsely and then anew at the best quality. */
export async function savedAnew(picture: Buffer): Promise<Buffer> {
  const coarse = await sharp(picture).jpeg({ quality: 60 }).toBuffer()
  return sharp(coarse).jpeg({ quality: 98 }).toBuffer()
}

type Thing = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly round: boolean
  readonly shade: number
  readonly surface: number
  readonly weave: number
}

function thingsIn(chance: Chance): Thing[] {
  const things = Array.from({ length: 700 }, () => ({
    x: Math.floor(chance.unit() * width),
    y: Math.floor(chance.unit() * height),
    size: Math.min(250, Math.round(5 / (chance.unit() + 0.018))),
    round: chance.happens(0.6),
    shade: chance.between(15, 240),
    surface: chance.between(0, 26),
    weave: chance.between(0.2, 1.6),
  }))
  return things.toSorted((one, other) => other.size - one.size)
}

function draw(world: Buffer, thing: Thing): void {
  const { x: middle, y: centre, size, round, shade, surface, weave } = thing
  for (let y = Math.max(0, centre - size); y < Math.min(height, centre + size); y += 1) {
    const half = round ? Math.floor(Math.sqrt(size * size - (y - centre) ** 2)) : size
    for (let x = Math.max(0, middle - half); x < Math.min(width, middle + half); x += 1) {
      const thread = (Math.imul(x * 374_761_393 + y * 668_265_263, 1_274_126_177) >>> 24) / 255 - 0.5
      world[y * width + x] = Math.max(
        0,
        Math.min(255, shade + surface * (thread * weave + ((x >> 3) & 1) - 0.5)),
      )
    }
  }
}
