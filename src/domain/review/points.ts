/** Points are added and divided as whole hundredths, so that every figure shown can be recalculated by hand. */
export function hundredths(points: number): number {
  return Math.round(points * 100)
}

export function fromHundredths(whole: number): number {
  return whole / 100
}

/** Divides whole numbers, not negative, and rounds the half up (四舍五入). */
export function divideHalfUp(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor))
}

/** The mean of points, exact to two decimals; `null` of none. */
export function meanOf(points: readonly number[]): number | null {
  if (points.length === 0) return null
  const sum = points.reduce((total, point) => total + hundredths(point), 0)
  return fromHundredths(divideHalfUp(sum, points.length))
}

/** The median of points, exact to two decimals; `null` of none. */
export function medianOf(points: readonly number[]): number | null {
  const sorted = [...points].sort((one, other) => one - other)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return meanOf(middle)
}

/** Points as people read them: at most two decimals, no empty zeros behind. */
export function pointsText(points: number): string {
  return String(fromHundredths(hundredths(points)))
}
