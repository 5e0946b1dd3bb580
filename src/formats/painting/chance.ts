/** Choices that look free and are the same for the same seed. */
export type Chance = {
  /** A number from 0 up to but not 1. */
  unit(): number
  between(low: number, high: number): number
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  pick<T>(from: readonly T[]): T
  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[]
  happens(share: number): boolean
}

/** The chance of a seed, for which any text or number serves. */
export function chanceOf(seed: string | number): Chance {
  let state = 2166136261
  for (const character of String(seed)) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619)
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (low: number, high: number) => low + Math.floor(unit() * (high - low + 1))
  return {
    unit,
    whole,
    between: (low, high) => low + unit() * (high - low),
    pick(from) {
      const one = from[whole(0, from.length - 1)]
      if (one === undefined) throw new RangeError('There is nothing to pick from')
      return one
    },
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, order: unit() }))
        .sort((a, b) => a.order - b.order)
        .map(({ thing }) => thing),
    happens: (share) => unit() < share,
  }
}
