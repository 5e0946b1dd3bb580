import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { done, failed, type Result } from '../result.ts'

/** A picture as it is compared: small, upright, stretched to a square, with the name of its file by content. */
export type SmallPicture = {
  readonly sha256: string
  readonly width: number
  readonly height: number
  /** 64 rows of as many values, from black 0 to white 255. */
  readonly gray: Uint8Array
  /** 32 rows of as many values from yellow to blue, then as many from green to red; 128 is no colour. */
  readonly colour: Uint8Array
}

const side = 64
const maxPixels = 120_000_000

/** Reads a picture for comparing; of a truncated one it takes what there is. */
export async function smallPicture(bytes: Uint8Array): Promise<Result<SmallPicture, 'not-a-picture'>> {
  const small = await smallOf(bytes)
  if (!small.ok) return small
  return done({ sha256: createHash('sha256').update(bytes).digest('hex'), ...small.value })
}

/** Does the same of a stored file, whose name is known. */
export async function smallOf(
  source: Uint8Array | string,
): Promise<Result<Omit<SmallPicture, 'sha256'>, 'not-a-picture'>> {
  try {
    const { autoOrient } = await sharp(source, { limitInputPixels: maxPixels }).metadata()
    const { data, info } = await sharp(source, { failOn: 'none', limitInputPixels: maxPixels })
      .timeout({ seconds: 30 })
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .resize(side, side, { fit: 'fill', kernel: 'lanczos3' })
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height } = autoOrient
    return done({ width, height, ...divided(data, info.channels) })
  } catch {
    return failed('not-a-picture')
  }
}

/** Brightness and colour by the weights of JPEG, the colour of four pixels as one. */
function divided(pixels: Buffer, channels: number): Pick<SmallPicture, 'gray' | 'colour'> {
  const gray = new Uint8Array(side * side)
  const half = side / 2
  const sums = new Float32Array(2 * half * half)
  for (let at = 0; at < side * side; at += 1) {
    const red = pixels[at * channels] ?? 0
    const green = channels < 3 ? red : (pixels[at * channels + 1] ?? 0)
    const blue = channels < 3 ? red : (pixels[at * channels + 2] ?? 0)
    const bright = 0.299 * red + 0.587 * green + 0.114 * blue
    gray[at] = Math.round(bright)
    const cell = (Math.floor(at / side) >> 1) * half + ((at % side) >> 1)
    sums[cell] = (sums[cell] ?? 0) + 0.564 * (blue - bright)
    sums[half * half + cell] = (sums[half * half + cell] ?? 0) + 0.713 * (red - bright)
  }
  return { gray, colour: Uint8Array.from(sums, (sum) => Math.round(128 + sum / 4)) }
}
