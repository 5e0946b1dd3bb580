import sharp from 'sharp'

const side = 64
/** A pixel is of paper when it is bright and has hardly any colour, also in the light of a lamp. */
const brightest = 0.55
const palest = 0.15
const share = 0.4

/** Whether a picture may show a sheet of paper: much of it is bright and colourless. Cheap, since it is drawn small. */
export async function mayBePaper(bytes: Buffer): Promise<boolean> {
  try {
    const pixels = await sharp(bytes, { failOn: 'none' })
      .resize(side, side, { fit: 'fill' })
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer()
    let pale = 0
    for (let at = 0; at + 2 < pixels.length; at += 3) {
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3)
      const most = Math.max(red, green, blue)
      if (most >= brightest * 255 && most - Math.min(red, green, blue) <= palest * most) pale += 1
    }
    return pale >= share * side * side
  } catch {
    return true
  }
}
