import type { Strip } from '../detail.ts'
import type { Steps } from './steps.ts'

const side = 8
/** Waves of a square that nearly every picture shows, as column and row. */
const looked = [
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 0],
  [0, 2],
] as const
const mostSquares = 200
const leastValues = 30
/** So many values tell already that a step is not it. */
const glance = 60
const [leastStep, mostStep] = [5, 48]
/** How surely the values must lie on multiples of a step, where 1 is exactly and 0 is by chance. */
const sure = 0.6

const cosines = Array.from({ length: side }, (_, wave) =>
  Array.from({ length: side }, (_, at) => Math.cos(((2 * at + 1) * wave * Math.PI) / (2 * side)) / 2),
)

/**
 * How many times coarser than now a JPEG was stored once before: what a coarse step rounded away does not come back, so
 * that the values still lie on its multiples. 1 where they do not, or where the squares were moved or enlarged since.
 */
export function earlierStep(strip: Strip, steps: Steps): number {
  const squares = squaresOf(strip)
  const ratios = looked.map(([column, row]) => {
    const now = steps[row * side + column] ?? 1
    const values = squares.map((square) => strengthOf(square, column, row))
    return (coarsest(values, now) ?? now) / now
  })
  const median = ratios.toSorted((one, other) => one - other)[2] ?? 1
  return Math.round(median * 10) / 10
}

function squaresOf({ bytes, width, height }: Strip): Float64Array[] {
  const [columns, rows] = [Math.floor(width / side), Math.floor(height / side)]
  const every = Math.max(1, Math.floor((columns * rows) / mostSquares))
  const squares: Float64Array[] = []
  for (let number = 0; number < columns * rows; number += every) {
    const [left, top] = [(number % columns) * side, Math.floor(number / columns) * side]
    squares.push(
      Float64Array.from({ length: side * side }, (_, place) => {
        const at = ((top + (place >> 3)) * width + left + (place & 7)) * 3
        return 0.299 * (bytes[at] ?? 0) + 0.587 * (bytes[at + 1] ?? 0) + 0.114 * (bytes[at + 2] ?? 0)
      }),
    )
  }
  return squares
}

function strengthOf(square: Float64Array, column: number, row: number): number {
  let sum = 0
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1)
      sum += (square[y * side + x] ?? 0) * (cosines[column]?.[x] ?? 0) * (cosines[row]?.[y] ?? 0)
  }
  return sum * (column === 0 || row === 0 ? Math.SQRT1_2 : 1)
}

/** The largest step, at least twice that of now, on whose multiples the values lie. */
function coarsest(values: readonly number[], now: number): number | null {
  for (let step = mostStep; step >= Math.max(leastStep, 2 * now); step -= 1) {
    const told = values.filter((value) => Math.abs(value) > step / 2)
    if (told.length < leastValues || onStep(told.slice(0, glance), step) < sure / 2) continue
    if (onStep(told, step) > sure) return step
  }
  return null
}

/** How near values lie to the multiples of a step, from 1 for all on them to 0 for none the more. */
function onStep(values: readonly number[], step: number): number {
  return values.reduce((sum, value) => sum + Math.cos((2 * Math.PI * value) / step), 0) / values.length
}
