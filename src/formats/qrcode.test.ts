import qrcode from 'qrcode'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { qrSvg } from './qrcode.ts'

/** The modules that a drawing shows, read from its pixels. */
async function modulesOf(svg: string, side: number): Promise<number[]> {
  const pixels = await sharp(Buffer.from(svg))
    .resize(side, side, { kernel: 'nearest' })
    .greyscale()
    .raw()
    .toBuffer()
  return [...pixels].map((pixel) => (pixel < 128 ? 1 : 0))
}

test('the drawing shows the code of the text with a quiet zone of four modules around it', async () => {
  const text = 'https://union.example/verify/2019-003?编号=HA-03'
  const { size, data } = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules
  const side = size + 8
  const shown = await modulesOf(qrSvg(text), side)
  const expected = Array.from({ length: side * side }, (_, index) => {
    const [x, y] = [(index % side) - 4, Math.floor(index / side) - 4]
    return x >= 0 && y >= 0 && x < size && y < size && data[y * size + x] ? 1 : 0
  })
  expect(shown).toEqual(expected)
})

test('the drawing carries no style, script or text of the caller', () => {
  expect(qrSvg('"><script>alert(1)</script>')).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+" shape-rendering="crispEdges"><path fill="#fff" d="[Mhvz\dH -]+"\/><path fill="#000" d="[Mhvz\d -]+"\/><\/svg>$/,
  )
})
