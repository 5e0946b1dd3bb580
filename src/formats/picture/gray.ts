import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { done, failed, type Result } from '../result.ts'

/** A picture as it is compared: small, grey and upright, with the name of its file by content. */
export type GrayPicture = {
  readonly sha256: string
  readonly width: number
  readonly height: number
  /** `graySide` rows of as many values, from black 0 to white 255, stretched to a square. */
  readonly gray: Uint8Array
}

export const graySide = 64
const maxPixels = 120_000_000

/** Reads a picture for comparing; of a truncated one it takes what there is. */
export async function grayPicture(bytes: Uint8Array): Promise<Result<GrayPicture, 'not-a-picture'>> {
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: maxPixels }).metadata()
    const gray = await sharp(bytes, { failOn: 'none', limitInputPixels: maxPixels })
      .timeout({ seconds: 30 })
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .grayscale()
      .resize(graySide, graySide, { fit: 'fill', kernel: 'lanczos3' })
      .raw()
      .toBuffer()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return done({ sha256, width: autoOrient.width, height: autoOrient.height, gray: Uint8Array.from(gray) })
  } catch {
    return failed('not-a-picture')
  }
}
