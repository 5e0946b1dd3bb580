import decoder from 'jsqr'
import sharp from 'sharp'

/** A picture in shades of grey, row by row. */
type Grey = { readonly bytes: Buffer; readonly width: number; readonly height: number }

/** How far a page lies turned clockwise. */
export type Turn = 0 | 90 | 180 | 270

/** A stretch of a picture in shares of its sides, and the length of its longer side when it is looked at. */
type Look = { readonly x: number; readonly y: number; readonly share: number; readonly side: number }

/** The whole page small, then larger, then its corners: where there is most text a code is found in a corner only. */
const looks: readonly Look[] = [
  { x: 0, y: 0, share: 1, side: 1100 },
  { x: 0, y: 0, share: 1, side: 1754 },
  { x: 0, y: 0.55, share: 0.45, side: 900 },
  { x: 0.55, y: 0, share: 0.45, side: 900 },
  { x: 0.55, y: 0.55, share: 0.45, side: 900 },
  { x: 0, y: 0, share: 0.45, side: 900 },
  { x: 0, y: 0.6, share: 0.4, side: 1300 },
]

/** The QR code on a page that begins with `mark`, and how the page lies; `null` where none is read in time. */
export async function readCode(
  page: Grey,
  mark: string,
  isOver: () => boolean,
): Promise<{ readonly text: string; readonly turn: Turn } | null> {
  for (const look of looks) {
    if (isOver()) return null
    const found = await lookAt(page, look)
    if (found?.text.startsWith(mark)) return found
  }
  return null
}

async function lookAt({ bytes, width, height }: Grey, { x, y, share, side }: Look) {
  const { data, info } = await sharp(bytes, { raw: { width, height, channels: 1 } })
    .extract({
      left: Math.floor(x * width),
      top: Math.floor(y * height),
      width: Math.max(1, Math.floor(share * width)),
      height: Math.max(1, Math.floor(share * height)),
    })
    .resize({ width: side, height: side, fit: 'inside' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const code = decoder.default(fourfold(data), info.width, info.height, { inversionAttempts: 'dontInvert' })
  if (!code) return null
  const { topLeftCorner, topRightCorner } = code.location
  return {
    text: code.data,
    turn: turnOf(topRightCorner.x - topLeftCorner.x, topRightCorner.y - topLeftCorner.y),
  }
}

/** The decoder wants red, green, blue and opacity. */
function fourfold(grey: Buffer): Uint8ClampedArray {
  const colours = new Uint8ClampedArray(grey.length * 4)
  for (let index = 0; index < grey.length; index += 1) {
    colours.fill(grey[index] ?? 0, index * 4, index * 4 + 3)
    colours[index * 4 + 3] = 255
  }
  return colours
}

function turnOf(right: number, down: number): Turn {
  if (Math.abs(right) >= Math.abs(down)) return right >= 0 ? 0 : 180
  return down >= 0 ? 90 : 270
}
