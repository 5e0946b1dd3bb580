import sharp from 'sharp'
import { earlierStep } from './detail/earlier.ts'
import { fineness } from './detail/fineness.ts'
import { lumaSteps } from './detail/steps.ts'

/** How much a picture really holds for its size. */
export type Detail = {
  /** The share that the finest structure has in all: near 0 where a smaller picture would show as much. */
  readonly fine: number | null
  /** How many times coarser a JPEG was stored once before, 1 where it shows no such thing. */
  readonly coarser: number
}

/** Pixels, red, green and blue, of whole rows of a picture. */
export type Strip = { readonly bytes: Uint8Array; readonly width: number; readonly height: number }

/** A smaller picture is nowhere taken for a photo of full size, so that nothing need be known of it. */
const leastPixels = 800_000
const mostPixels = 120_000_000
/** A JPEG can be read from its top only: what is decoded costs about 4 ms for each million pixels. */
const mostDecoded = 1_400_000
const rows = 128
const share = 0.55
const block = 8

/**
 * Measures a picture on some tiles of a strip a little above its middle, or as far down as is cheap to decode; `null`
 * where there is nothing to be measured.
 */
export async function detailOf(source: string | Buffer, head: Buffer): Promise<Detail | null> {
  try {
    const { width, height, format, isProgressive } = await sharp(source).metadata()
    if (width * height < leastPixels || width * height > mostPixels) return null
    if (isProgressive && width * height > 17 * mostDecoded) return null
    const end = Math.min(height * share, mostDecoded / width)
    const top = Math.max(0, Math.floor((end - rows) / block) * block)
    const bytes = await sharp(source, { failOn: 'none', sequentialRead: true })
      .timeout({ seconds: 2 })
      .extract({ left: 0, top, width, height: Math.min(rows, height - top) })
      .toColourspace('srgb')
      .removeAlpha()
      .raw()
      .toBuffer()
    const strip = { bytes, width, height: Math.floor(bytes.length / width / 3) }
    if (bytes.length !== strip.width * strip.height * 3) return null
    const steps = format === 'jpeg' ? lumaSteps(head) : null
    return { fine: fineness(strip), coarser: steps ? earlierStep(strip, steps) : 1 }
  } catch {
    return null
  }
}
