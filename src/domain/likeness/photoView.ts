/** A part of a picture by its edges, from 0 to 1, turned by some degrees about its middle. */
export type View = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly angle: number
}

export const wholeView: View = { left: 0, top: 0, right: 1, bottom: 1, angle: 0 }

/** How many values a side of a kept grey picture has. */
export const graySide = 64

/** How many values a side of a view has. */
export const viewSide = 32

/** The values of a view of a small picture or of one of its colours, by linear interpolation, in so many rows. */
export function look(gray: Uint8Array, view: View, values = viewSide): Float32Array {
  const side = gray.length === graySide * graySide ? graySide : graySide / 2
  const out = new Float32Array(values * values)
  const [sin, cos] = [Math.sin((view.angle * Math.PI) / 180), Math.cos((view.angle * Math.PI) / 180)]
  const [midX, midY] = [(view.left + view.right) / 2, (view.top + view.bottom) / 2]
  const [wide, high] = [view.right - view.left, view.bottom - view.top]
  for (let row = 0; row < values; row += 1) {
    const dy = ((row + 0.5) / values - 0.5) * high
    for (let column = 0; column < values; column += 1) {
      const dx = ((column + 0.5) / values - 0.5) * wide
      const x = (midX + dx * cos - dy * sin) * side - 0.5
      const y = (midY + dx * sin + dy * cos) * side - 0.5
      out[row * values + column] = valueAt(gray, side, x, y)
    }
  }
  return out
}

function valueAt(gray: Uint8Array, side: number, x: number, y: number): number {
  const [cx, cy] = [Math.min(side - 1.001, Math.max(0, x)), Math.min(side - 1.001, Math.max(0, y))]
  const [x0, y0] = [Math.floor(cx), Math.floor(cy)]
  const [fx, fy] = [cx - x0, cy - y0]
  const at = y0 * side + x0
  const upper = (gray[at] ?? 0) * (1 - fx) + (gray[at + 1] ?? 0) * fx
  const lower = (gray[at + side] ?? 0) * (1 - fx) + (gray[at + side + 1] ?? 0) * fx
  return upper * (1 - fy) + lower * fy
}

/** How well two views go together, from -1 to 1, whatever their brightness and contrast. */
export function correlation(one: Float32Array, other: Float32Array): number {
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0]
  for (let at = 0; at < one.length; at += 1) {
    const [a, b] = [one[at] ?? 0, other[at] ?? 0]
    sumA += a
    sumB += b
    sumAA += a * a
    sumBB += b * b
    sumAB += a * b
  }
  const count = one.length
  const spread = (count * sumAA - sumA * sumA) * (count * sumBB - sumB * sumB)
  return spread <= 0 ? 0 : (count * sumAB - sumA * sumB) / Math.sqrt(spread)
}
