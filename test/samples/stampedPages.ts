import sharp from 'sharp'
import { qrSvg } from '../../src/formats/qrcode.ts'

const millimetre = 150 / 25.4
const [width, height] = [210, 297]

/** A printed form at 150 dpi: lines, words as dashes, a QR code below on the left, round seals where asked. */
export async function stampedPage(page: {
  readonly code: string | null
  readonly seals: readonly { readonly x: number; readonly y: number }[]
  readonly grey?: boolean
}): Promise<Buffer> {
  const words = Array.from({ length: 46 }, (_, line) => wordsOf(line)).join('')
  const seals = page.seals.map(({ x, y }) => sealAt(x, y)).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * millimetre}" height="${height * millimetre}" viewBox="0 0 ${width} ${height}">
    <rect width="${width}" height="${height}" fill="#fbfaf6"/>
    <rect x="28" y="55" width="156" height="203" fill="none" stroke="#222" stroke-width=".3"/>
    <path d="M28 75H184M28 90H184M28 204H184M64 55V258M110 55V90M145 55V90" stroke="#222" stroke-width=".3"/>
    ${words}${seals}</svg>`
  const drawn = sharp(Buffer.from(svg))
  if (page.code !== null) {
    const side = Math.round(16 * millimetre)
    const code = await sharp(Buffer.from(qrSvg(page.code)), { density: 600 })
      .resize(side, side)
      .toBuffer()
    drawn.composite([{ input: code, left: Math.round(28 * millimetre), top: Math.round(260 * millimetre) }])
  }
  const png = await drawn.png().toBuffer()
  return page.grey ? sharp(png).greyscale().png().toBuffer() : png
}

function wordsOf(line: number): string {
  const dashes = Array.from({ length: 40 }, (_, at) => {
    const wide = ((line * 31 + at * 17) % 5) / 2 + 0.6
    return `<rect x="${66 + at * 2.9}" y="${58 + line * 4.2}" width="${wide}" height="2.6" fill="#333"/>`
  })
  return line % 3 === 0 ? '' : dashes.join('')
}

function sealAt(x: number, y: number): string {
  const star = Array.from({ length: 10 }, (_, corner) => {
    const [angle, reach] = [(corner * Math.PI) / 5 - Math.PI / 2, corner % 2 === 0 ? 6 : 2.4]
    return `${x + reach * Math.cos(angle)},${y + reach * Math.sin(angle)}`
  }).join(' ')
  return (
    `<g opacity=".78"><circle cx="${x}" cy="${y}" r="20" fill="none" stroke="#d0202a" stroke-width="1.2"/>` +
    `<circle cx="${x}" cy="${y}" r="15" fill="none" stroke="#d0202a" stroke-width="2.6" stroke-dasharray="2.4 1.6"/>` +
    `<polygon points="${star}" fill="#d0202a"/></g>`
  )
}

/** The page on a table, photographed from an angle with a telephone: in perspective, turned, darker on one side. */
export async function photographed(page: Buffer, quality = 80): Promise<Buffer> {
  const { data, info } = await sharp(page)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const [across, down] = [1500, 2000]
  const photo = Buffer.alloc(across * down * 3)
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const [u, v] = onPage(x / across, y / down)
      const inside = u >= 0 && u < 1 && v >= 0 && v < 1
      const from = (Math.floor(v * info.height) * info.width + Math.floor(u * info.width)) * 3
      const light = 0.72 + 0.25 * (x / across)
      for (let channel = 0; channel < 3; channel += 1) {
        const table = 96 + channel * -14 + ((x * 7 + y * 3) % 9)
        photo[(y * across + x) * 3 + channel] = (inside ? (data[from + channel] ?? 0) : table) * light
      }
    }
  }
  return sharp(photo, { raw: { width: across, height: down, channels: 3 } })
    .blur(0.6)
    .jpeg({ quality })
    .toBuffer()
}

/** Where a point of the photo lies on the page: turned by 6 degrees, narrower at the top. */
function onPage(x: number, y: number): [number, number] {
  const [turned, depth] = [0.105, 0.22]
  const [left, up] = [x - 0.5, y - 0.5]
  const [a, b] = [
    left * Math.cos(turned) + up * Math.sin(turned),
    up * Math.cos(turned) - left * Math.sin(turned),
  ]
  const far = 1 - depth * b
  return [0.5 + (a * 1.16 * far) / 1, 0.5 + (b * 1.14) / (1 - depth * b * 0.4)]
}
