import { hashOfStrengths, wholeStrengths } from './photoHash.ts'

/** A way to hold a picture: its rows laid as columns first, then left for right, then top for bottom. */
export type Hold = {
  readonly transposed: boolean
  readonly leftRight: boolean
  readonly topBottom: boolean
}

const either = [false, true] as const

/** The eight ways to hold a picture, upright first. */
export const holds: readonly Hold[] = either.flatMap((transposed) =>
  either.flatMap((leftRight) => either.map((topBottom) => ({ transposed, leftRight, topBottom }))),
)

/** Whether a picture that is held so is seen as in a mirror. */
export function isMirrored({ transposed, leftRight, topBottom }: Hold): boolean {
  return [transposed, leftRight, topBottom].filter(Boolean).length % 2 === 1
}

/** Whether a picture that is held so is turned, and not mirrored. */
export function isTurned(hold: Hold): boolean {
  return !isMirrored(hold) && (hold.transposed || hold.leftRight)
}

/** A square picture as it looks when it is held otherwise. */
export function held<Values extends Uint8Array | Float32Array>(values: Values, hold: Hold): Values {
  const side = Math.sqrt(values.length)
  const out = values.slice() as Values
  for (let y = 0; y < side; y += 1) {
    const row = hold.topBottom ? side - 1 - y : y
    for (let x = 0; x < side; x += 1) {
      const column = hold.leftRight ? side - 1 - x : x
      out[y * side + x] = (hold.transposed ? values[column * side + row] : values[row * side + column]) ?? 0
    }
  }
  return out
}

/**
 * The strengths of the waves of a picture that is held otherwise: turned for left and right, waves with an odd number
 * of halves across change their sign.
 */
export function heldStrengths(strengths: Float32Array, hold: Hold): Float32Array {
  const side = Math.sqrt(strengths.length)
  const out = new Float32Array(strengths.length)
  for (let v = 0; v < side; v += 1) {
    for (let u = 0; u < side; u += 1) {
      const strength = (hold.transposed ? strengths[u * side + v] : strengths[v * side + u]) ?? 0
      const turned = (hold.leftRight && u % 2 === 1) !== (hold.topBottom && v % 2 === 1)
      out[v * side + u] = turned ? -strength : strength
    }
  }
  return out
}

/** The hashes of the whole of a photo in each of the eight ways to hold it, two halves for each. */
export function heldHashes(gray: Uint8Array): Int32Array {
  const whole = wholeStrengths(gray)
  return Int32Array.from(holds.flatMap((hold) => hashOfStrengths(heldStrengths(whole, hold))))
}
