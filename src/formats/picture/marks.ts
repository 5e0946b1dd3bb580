import sharp from 'sharp'
import { done, failed, type Result } from '../result.ts'
import { readCode, type Turn } from './qr.ts'
import { scannedPages } from './scannedPages.ts'
import { type Seal, sealsOn } from './seal.ts'

/** What is seen on a scanned paper: the code of a form, whether it has colours, and red round marks. */
export type PaperMarks = {
  readonly code: string | null
  readonly coloured: boolean
  readonly seals: readonly Seal[]
}

/** The milliseconds that this thread has worked: on a busy machine a code is sought as long as on an idle one. */
function working(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const maxPixels = 120_000_000
const longSide = { code: 2600, seals: 640 } as const
/** A hostile picture ends after these seconds by the clock; on a busy machine an honest one may wait as long for its turn. */
const longestDecoding = 8

/** Looks for the code that begins with `mark` and for seals on a picture or the first pages of a scanned PDF. */
export async function readMarks(
  bytes: Buffer,
  mark: string,
  patience = 1_000,
): Promise<Result<PaperMarks, 'damaged'>> {
  const until = working() + patience
  const pages = bytes.subarray(0, 1024).includes('%PDF-') ? scannedPages(bytes) : [bytes]
  const seen: PaperMarks[] = []
  for (const page of pages) {
    if (seen.some(({ code }) => code !== null)) break
    const one = await marksOf(page, mark, until)
    if (one) seen.push(one)
  }
  const best = seen.find(({ code }) => code !== null) ?? seen[0]
  return best ? done(best) : failed('damaged')
}

async function marksOf(bytes: Buffer, mark: string, until: number): Promise<PaperMarks | null> {
  try {
    const small = await pixels(bytes, longSide.seals, false)
    const grey = await pixels(bytes, longSide.code, true)
    const code = await readCode(grey, mark, () => working() > until)
    const { coloured, seals } = sealsOn(small)
    const turn = code?.turn ?? 0
    return { code: code?.text ?? null, coloured, seals: seals.map((seal) => turned(seal, turn)) }
  } catch {
    return null
  }
}

async function pixels(bytes: Buffer, side: number, grey: boolean) {
  const picture = sharp(bytes, { failOn: 'none', limitInputPixels: maxPixels })
    .timeout({ seconds: longestDecoding })
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace(grey ? 'b-w' : 'srgb')
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height, channels: info.channels }
}

/** Where a mark stands once the page is turned upright; `turn` is how far it was turned clockwise. */
function turned({ x, y, width, height }: Seal, turn: Turn): Seal {
  if (turn === 90) return { x: y, y: 1 - x, width: height, height: width }
  if (turn === 180) return { x: 1 - x, y: 1 - y, width, height }
  if (turn === 270) return { x: 1 - y, y: x, width: height, height: width }
  return { x, y, width, height }
}
