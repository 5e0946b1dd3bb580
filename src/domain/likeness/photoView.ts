/** A part of a picture by its edges, from 0 to 1, turned by some degrees about its middle. */
export type View = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly angle: number
}

export const wholeView: View = { left: 0, top: 0, right: 1, bottom: 1, angle: 0 }

/** Ways to hold a picture: by quarter turns, and mirrored before the turn. */
export type Hold = { readonly quarters: 0 | 1 | 2 | 3; readonly mirrored: boolean }

export const holds: readonly Hold[] = [false, true].flatMap((mirrored) =>
  ([0, 1, 2, 3] as const).map((quarters) => ({ quarters, mirrored })),
)

/** How many values a side of a view has. */
export const viewSide = 32

/** A square picture as it looks when it is held otherwise. */
export function held(gray: Uint8Array, { quarters, mirrored }: Hold): Uint8Array {
  const side = Math.sqrt(gray.length)
  const last = side - 1
  const out = new Uint8Array(gray.length)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const u = [x, y, last - x, last - y][quarters] ?? x
      const v = [y, last - x, last - y, x][quarters] ?? y
      out[y * side + x] = gray[v * side + (mirrored ? last - u : u)] ?? 0
    }
  }
  return out
}

/** The values of a view, by linear interpolation. */
export function look(gray: Uint8Array, view: View): Float32Array {
  const side = Math.sqrt(gray.length)
  const out = new Float32Array(viewSide * viewSide)
  const [sin, cos] = [Math.sin((view.angle * Math.PI) / 180), Math.cos((view.angle * Math.PI) / 180)]
  const [midX, midY] = [(view.left + view.right) / 2, (view.top + view.bottom) / 2]
  const [wide, high] = [view.right - view.left, view.bottom - view.top]
  for (let row = 0; row < viewSide; row += 1) {
    const dy = ((row + 0.5) / viewSide - 0.5) * high
    for (let column = 0; column < viewSide; column += 1) {
      const dx = ((column + 0.5) / viewSide - 0.5) * wide
      const x = (midX + dx * cos - dy * sin) * side - 0.5
      const y = (midY + dx * sin + dy * cos) * side - 0.5
      out[row * viewSide + column] = valueAt(gray, side, x, y)
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

/**
 * How well the edges in two views go together: what stands out against what is around it, none by more than a few times
 * the rest. The same wall or sky is no likeness, and a mark laid over a corner costs little.
 */
export function edgesTogether(one: Float32Array, other: Float32Array): number {
  return correlation(edges(one), edges(other))
}

const mostOfMean = 1.5

function edges(view: Float32Array): Float32Array {
  const out = new Float32Array(view.length)
  let sum = 0
  for (let row = 1; row < viewSide - 1; row += 1) {
    for (let column = 1; column < viewSide - 1; column += 1) {
      const at = row * viewSide + column
      const beside = (view[at - 1] ?? 0) + (view[at + 1] ?? 0)
      const along = (view[at - viewSide] ?? 0) + (view[at + viewSide] ?? 0)
      out[at] = (view[at] ?? 0) - (beside + along) / 4
      sum += Math.abs(out[at] ?? 0)
    }
  }
  const most = (mostOfMean * sum) / view.length
  return out.map((value) => Math.max(-most, Math.min(most, value)))
}
