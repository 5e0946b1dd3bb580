import { viewSide } from './photoView.ts'

/** A perceptual hash of 64 bits, as two halves. */
export type PhotoHash = readonly [number, number]

const kept = 8
const waves = Float64Array.from({ length: (kept + 1) * viewSide }, (_, at) =>
  Math.cos(((2 * (at % viewSide) + 1) * Math.floor(at / viewSide) * Math.PI) / (2 * viewSide)),
)

/** The signs of the slow waves of a picture against their median (pHash); it hardly feels size, quality and colour. */
export function photoHash(view: Float32Array): PhotoHash {
  const rows = new Float64Array(viewSide * (kept + 1))
  for (let y = 0; y < viewSide; y += 1) {
    for (let u = 0; u <= kept; u += 1) {
      let sum = 0
      for (let x = 0; x < viewSide; x += 1)
        sum += (view[y * viewSide + x] ?? 0) * (waves[u * viewSide + x] ?? 0)
      rows[u * viewSide + y] = sum
    }
  }
  const strengths: number[] = []
  for (let v = 0; v <= kept; v += 1) {
    for (let u = 0; u <= kept; u += 1) {
      if (u + v === 0 || strengths.length === 64) continue
      let sum = 0
      for (let y = 0; y < viewSide; y += 1)
        sum += (rows[u * viewSide + y] ?? 0) * (waves[v * viewSide + y] ?? 0)
      strengths.push(sum)
    }
  }
  const median = strengths.toSorted((one, other) => one - other)[32] ?? 0
  const half = (from: number) =>
    strengths.slice(from, from + 32).reduce((bits, one, at) => (one > median ? bits | (1 << at) : bits), 0)
  return [half(0), half(32)]
}

/** In how many of 64 bits two hashes differ. */
export function hashDistance(one: PhotoHash, other: PhotoHash): number {
  return bits(one[0] ^ other[0]) + bits(one[1] ^ other[1])
}

function bits(value: number): number {
  let left = value - ((value >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
