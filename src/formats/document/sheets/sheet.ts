/** A stretch of text on its baseline; places are points from the upper left of the page. */
export type Piece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A drawn line along one of the edges of the page: at `at`, from `from` to `to`. */
export type Rule = {
  readonly upright: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

export type Sheet = {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  readonly rules: readonly Rule[]
}

export type Point = readonly [number, number]

const thin = 3
const shortest = 4

/** The drawn line between two points where it lies along an edge of the page. */
export function ruleBetween([x1, y1]: Point, [x2, y2]: Point): Rule | null {
  const [across, down] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (across >= shortest && down < thin / 2) {
    return { upright: false, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }
  }
  if (down >= shortest && across < thin / 2) {
    return { upright: true, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }
  }
  return null
}
