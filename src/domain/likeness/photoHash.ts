import { graySide, type View, viewSide } from './photoView.ts'

/** A perceptual hash of 64 bits, as two halves. */
export type PhotoHash = readonly [number, number]

/** Each side may be cut by as much; what is cut in between is found by moving the view. */
const cuts = [0, 0.07, 0.14] as const
const stretches = cuts.flatMap((from) => cuts.map((to) => [from, 1 - to] as const))

/** The parts of a photo that are hashed, the whole first. */
export const windows: readonly View[] = stretches.flatMap(([left, right]) =>
  stretches.map(([top, bottom]) => ({ left, top, right, bottom, angle: 0 })),
)

const kept = 8
const strengthsOfWindow = kept * kept

/**
 * In which bit the sign of a wave stands, by its numbers across and down: the slowest waves are dealt out to the four
 * bands of sixteen bits in turn, so that each band tells about as much as the others.
 */
const places = Array.from({ length: strengthsOfWindow }, (_, at) => ({
  u: at % kept,
  v: Math.floor(at / kept),
}))
  .filter(({ u, v }) => u + v > 0)
  .sort((one, other) => one.u + one.v - (other.u + other.v) || one.v - other.v)
  .map(({ u, v }, rank) => ({ u, v, at: v * kept + u, band: rank % 4, bit: rank >> 2 }))

/** The bands a hash is looked up by, and the bits of each. */
export const bands = { count: 4, bits: 16 } as const

/** How strongly each slow wave is in a stretch of a row of values, by linear interpolation at `viewSide` places. */
function wavesAlong(side: number, from: number, to: number): Float32Array {
  const out = new Float32Array(kept * side)
  for (let at = 0; at < viewSide; at += 1) {
    const x = Math.min(side - 1.001, Math.max(0, (from + ((at + 0.5) / viewSide) * (to - from)) * side - 0.5))
    const [left, share] = [Math.floor(x), x % 1]
    for (let u = 0; u < kept; u += 1) {
      const wave = Math.cos(((2 * at + 1) * u * Math.PI) / (2 * viewSide))
      out[u * side + left] = (out[u * side + left] ?? 0) + wave * (1 - share)
      out[u * side + left + 1] = (out[u * side + left + 1] ?? 0) + wave * share
    }
  }
  return out
}

const alongStretches = stretches.map(([from, to]) => wavesAlong(graySide, from, to))
const alongView = wavesAlong(viewSide, 0, 1)

function acrossRows(values: ArrayLike<number>, side: number, along: Float32Array): Float32Array {
  const out = new Float32Array(side * kept)
  for (let y = 0; y < side; y += 1) {
    for (let u = 0; u < kept; u += 1) {
      let sum = 0
      for (let x = 0; x < side; x += 1) sum += (values[y * side + x] ?? 0) * (along[u * side + x] ?? 0)
      out[y * kept + u] = sum
    }
  }
  return out
}

function downColumns(rows: Float32Array, side: number, along: Float32Array, out: Float32Array): void {
  for (let v = 0; v < kept; v += 1) {
    for (let u = 0; u < kept; u += 1) {
      let sum = 0
      for (let y = 0; y < side; y += 1) sum += (along[v * side + y] ?? 0) * (rows[y * kept + u] ?? 0)
      out[v * kept + u] = sum
    }
  }
}

/** How strongly the slow waves are in each window of a grey picture, 64 numbers for each. */
export function waveStrengths(gray: Uint8Array): Float32Array {
  const out = new Float32Array(windows.length * strengthsOfWindow)
  for (const [across, alongRow] of alongStretches.entries()) {
    const rows = acrossRows(gray, graySide, alongRow)
    for (const [down, alongColumn] of alongStretches.entries()) {
      const from = (across * stretches.length + down) * strengthsOfWindow
      downColumns(rows, graySide, alongColumn, out.subarray(from, from + strengthsOfWindow))
    }
  }
  return out
}

/** The same of the whole alone. */
export function wholeStrengths(gray: Uint8Array): Float32Array {
  const out = new Float32Array(strengthsOfWindow)
  const [along = new Float32Array()] = alongStretches
  downColumns(acrossRows(gray, graySide, along), graySide, along, out)
  return out
}

/** The strengths of one window. */
export function strengthsOf(strengths: Float32Array, window: number): Float32Array {
  return strengths.subarray(window * strengthsOfWindow, (window + 1) * strengthsOfWindow)
}

/** The signs of the slow waves of a picture (pHash); they hardly feel size, quality and colour. */
export function hashOfStrengths(strengths: Float32Array): PhotoHash {
  let [low, high] = [0, 0]
  for (const { at, band, bit } of places) {
    if ((strengths[at] ?? 0) <= 0) continue
    const mask = 1 << ((band % 2) * bands.bits + bit)
    if (band < 2) low |= mask
    else high |= mask
  }
  return [low, high]
}

/** The hashes of all windows of a grey picture, two halves for each. */
export function photoHashes(gray: Uint8Array): Int32Array {
  const strengths = waveStrengths(gray)
  return Int32Array.from(windows.flatMap((_, window) => hashOfStrengths(strengthsOf(strengths, window))))
}

/** The hash of a view. */
export function photoHash(view: Float32Array): PhotoHash {
  const out = new Float32Array(strengthsOfWindow)
  downColumns(acrossRows(view, viewSide, alongView), viewSide, alongView, out)
  return hashOfStrengths(out)
}

/** The bits of a band of a hash. */
export function bandOfHash(hash: PhotoHash, band: number): number {
  return ((hash[band >> 1] ?? 0) >>> ((band % 2) * bands.bits)) & 0xffff
}

/** Which wave each bit of a band tells, from the lowest bit, and how much slower waves are stronger by nature. */
export const wavesOfBands = Array.from({ length: bands.count }, (_, band) =>
  places.filter((place) => place.band === band).map(({ u, v, at }) => ({ at, slowness: u + v })),
)

/** In how many of 64 bits two hashes differ. */
export function hashDistance(one: PhotoHash, other: PhotoHash): number {
  return halvesDistance(one[0], one[1], other[0], other[1])
}

/** The same of hashes that are given by their halves. */
export function halvesDistance(low: number, high: number, otherLow: number, otherHigh: number): number {
  return bitsSet(low ^ otherLow) + bitsSet(high ^ otherHigh)
}

function bitsSet(value: number): number {
  let left = value - ((value >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
