import type { Strip } from '../detail.ts'

const side = 64
const tiles = 8
const every = 8
/** Waves for each 64 pixels: coarse structure, and what is finer than a picture of two thirds the size can hold. */
const coarse = [
  [5, 6],
  [10, 14],
] as const
const fine = [
  [18, 22],
  [26, 30],
] as const
/** Below this strength of coarse structure a picture shows fog or a bare wall, which says nothing. */
const leastStructure = 25

const waves = Array.from({ length: side }, (_, at) => ({
  window: 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / side),
  cosine: Math.cos((2 * Math.PI * at) / side),
  sine: Math.sin((2 * Math.PI * at) / side),
}))

/**
 * The strength of the finest structure by that of the coarse, where a strip shows most; the waves on which a JPEG's
 * squares of 8 pixels lie are left out. An enlarged picture has nothing finer than the one it was made of.
 */
export function fineness(strip: Strip): number | null {
  const strengths = new Float64Array(side / 2 + 1)
  const looked = liveliest(strip)
  for (const { x, y } of looked) {
    for (let line = 0; line < side; line += every) {
      addWaves(strengths, (at) => green(strip, x + at, y + line))
      addWaves(strengths, (at) => green(strip, x + line, y + at))
    }
  }
  const scale = (looked.length * side * 2 * side) / every
  const strength = (band: readonly [number, number]) => {
    const inside = strengths.slice(band[0], band[1] + 1)
    return inside.reduce((sum, one) => sum + one, 0) / inside.length / scale
  }
  const whole = strength(coarse[0]) + strength(coarse[1])
  if (looked.length === 0 || whole < leastStructure) return null
  return Math.round(((strength(fine[0]) + strength(fine[1])) / whole) * 10_000) / 10_000
}

/** Green is what of a colour is seen most sharply. */
function green({ bytes, width }: Strip, x: number, y: number): number {
  return bytes[(y * width + x) * 3 + 1] ?? 0
}

function liveliest(strip: Strip): { x: number; y: number }[] {
  const all: { x: number; y: number; life: number }[] = []
  for (let y = 0; y + side <= strip.height; y += side) {
    for (let x = 0; x + side <= strip.width; x += side) all.push({ x, y, life: lifeOf(strip, x, y) })
  }
  return all.toSorted((one, other) => other.life - one.life).slice(0, tiles)
}

function lifeOf(strip: Strip, left: number, top: number): number {
  let life = 0
  for (let y = top + 2; y < top + side; y += 4) {
    for (let x = left + 2; x < left + side; x += 4) {
      const here = green(strip, x, y)
      life += (here - green(strip, x - 2, y)) ** 2 + (here - green(strip, x, y - 2)) ** 2
    }
  }
  return life
}

function addWaves(strengths: Float64Array, valueAt: (at: number) => number): void {
  const values = Float64Array.from({ length: side }, (_, at) => valueAt(at))
  const mean = values.reduce((sum, value) => sum + value, 0) / side
  const line = values.map((value, at) => (value - mean) * (waves[at]?.window ?? 0))
  for (const [first, last] of [...coarse, ...fine]) {
    for (let wave = first; wave <= last; wave += 1) {
      let [real, imaginary] = [0, 0]
      for (let at = 0; at < side; at += 1) {
        const turn = waves[(at * wave) % side]
        real += (line[at] ?? 0) * (turn?.cosine ?? 0)
        imaginary += (line[at] ?? 0) * (turn?.sine ?? 0)
      }
      strengths[wave] = (strengths[wave] ?? 0) + real * real + imaginary * imaginary
    }
  }
}
