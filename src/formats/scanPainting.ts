import sharp from 'sharp'

/**
 * Paints a page as a scanner would see it: white paper with lines of writing, a table and a red ring where a seal
 * was stamped. A4 upright, JPEG.
 */
export async function paintScan(order: { readonly seed: string }): Promise<Buffer> {
  let turn = [...order.seed].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7)
  const chance = (most: number) => {
    turn = (turn * 75 + 74) % 65537
    return turn % most
  }
  const rows = Array.from({ length: 7 }, (_, row) => {
    const y = 210 + row * 70 + (row > 4 ? (row - 4) * 260 : 0)
    const height = row > 3 && row < 6 ? 330 : 70
    return `<rect x="110" y="${y}" width="1020" height="${height}" fill="none" stroke="#333" stroke-width="2"/>`
  })
  const words = Array.from({ length: 26 }, (_, line) => {
    const width = 320 + chance(520)
    return `<rect x="${180 + chance(30)}" y="${236 + line * 46}" width="${width}" height="13" fill="#5a5a5a" opacity="0.55"/>`
  })
  const x = 820 + chance(120)
  const y = 1240 + chance(90)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="1754">
    <rect width="1240" height="1754" fill="#fbfaf6"/>
    <rect x="380" y="110" width="480" height="34" fill="#444" opacity="0.7"/>
    <g transform="rotate(${(chance(20) - 10) / 12} 620 877)">${rows.join('')}${words.join('')}</g>
    <g fill="none" stroke="#d0282e" stroke-width="9" opacity="0.78">
      <circle cx="${x}" cy="${y}" r="118"/><circle cx="${x}" cy="${y}" r="34" stroke-width="5"/>
    </g>
  </svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer()
}
