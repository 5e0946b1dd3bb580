import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import sharp from 'sharp'
import { type Bytes, bytesIn, bytesOf } from './picture/bytes.ts'
import { type Detail, detailOf } from './picture/detail.ts'
import { isComplete } from './picture/ending.ts'
import { nothingRecorded, type Recorded, readExif } from './picture/exif.ts'
import { formatOf, type PictureFormat } from './picture/format.ts'
import { heicExif, heicSize } from './picture/heic.ts'
import { done, failed, type Result } from './result.ts'

/** What a picture file is by its content; sides are as shown, after the camera's turn, and 0 where unknown. */
export type Picture = Recorded & {
  readonly format: PictureFormat
  readonly bytes: number
  readonly width: number
  readonly height: number
  readonly complete: boolean
  /** What the picture holds for its size, where it is large enough to be asked. */
  readonly detail?: Detail
}

/** The formats that can be decoded here; a photo of an iPhone (HEIC) is measured only. */
const decodable: readonly PictureFormat[] = ['jpeg', 'png', 'webp', 'gif', 'tiff']
/** How much of a file is looked at for what is told before its pixels. */
const headLength = 256 * 1024

// A file may be replaced under the same path, so nothing read may be kept by path.
sharp.cache(false)

/** Measures a file by its content, decoding a strip at most; bad content is a measurement, never an error. */
export async function measurePicture(path: string): Promise<Picture> {
  const handle = await open(path, 'r')
  try {
    return await measuredFile(path, await bytesOf(handle))
  } finally {
    await handle.close()
  }
}

/** Measures a picture that is in memory, as one out of an archive is. */
export function measureBytes(bytes: Buffer): Promise<Picture> {
  return measuredFile(bytes, bytesIn(bytes))
}

/** A picture with the name of its file by content. */
export type NamedPicture = { readonly picture: Picture; readonly sha256: string }

/** Measures a picture that is in memory and names it by its content. */
export async function namedPicture(bytes: Buffer): Promise<Result<NamedPicture, 'damaged'>> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return done({ picture: await measureBytes(bytes), sha256 })
}

async function measuredFile(source: string | Buffer, file: Bytes): Promise<Picture> {
  const format = formatOf(await file.at(0, 1024))
  const complete = await isComplete(file, format)
  return { format, bytes: file.size, complete, ...(await measured(source, file, format)) }
}

type Measured = Recorded & Pick<Picture, 'width' | 'height' | 'detail'>

async function measured(source: string | Buffer, file: Bytes, format: PictureFormat): Promise<Measured> {
  if (format === 'heic') return { ...(await heicSize(file)), ...(await read(await heicExif(file))) }
  if (!decodable.includes(format)) return { width: 0, height: 0, ...nothingRecorded }
  try {
    const { autoOrient, exif } = await sharp(source, { limitInputPixels: false }).metadata()
    const block = format === 'tiff' ? await file.at(0, headLength) : (exif ?? null)
    const detail = await detailOf(source, await file.at(0, headLength))
    const sides = { width: autoOrient.width, height: autoOrient.height }
    return { ...sides, ...(await read(block)), ...(detail && { detail }) }
  } catch {
    return { width: 0, height: 0, ...nothingRecorded }
  }
}

async function read(block: Buffer | null): Promise<Recorded> {
  return block ? readExif(block) : nothingRecorded
}

/** Above this many pixels a picture is measured but not decoded. */
const maxDecodedPixels = 120_000_000

/** What is made of a picture for a page: its longest side in pixels and its format. */
type Derivative = { readonly longSide: number; readonly format: 'webp' | 'jpeg' }

export type NoDerivative = 'not-a-picture' | 'cannot-decode' | 'too-many-pixels' | 'damaged'

/**
 * A smaller picture without any metadata (place and camera stay inside), turned upright, never enlarged.
 * Of a truncated picture it shows what there is.
 */
export async function makeDerivative(
  path: string,
  wanted: Derivative,
): Promise<Result<Buffer, NoDerivative>> {
  const { format, width, height } = await measurePicture(path)
  if (format === 'heic') return failed('cannot-decode')
  if (!decodable.includes(format)) return failed('not-a-picture')
  if (width * height > maxDecodedPixels) return failed('too-many-pixels')
  if (width * height === 0) return failed('damaged')
  try {
    const picture = sharp(path, { failOn: 'none', limitInputPixels: maxDecodedPixels })
      .timeout({ seconds: 30 })
      .autoOrient()
      .resize({ width: wanted.longSide, height: wanted.longSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
    const encoded =
      wanted.format === 'webp' ? picture.webp({ quality: 82, effort: 2 }) : picture.jpeg({ quality: 84 })
    return done(await encoded.toBuffer())
  } catch {
    return failed('damaged')
  }
}
