import type { Fresh } from './fresh.ts'

/**
 * Entries in the order of their fingerprints, six bytes for each: `starts` leads from the upper half of a fingerprint
 * to those that begin with it, which are ordered by the lower half.
 */
export type Packed = {
  readonly starts: Uint32Array
  readonly lowers: Uint16Array
  readonly groups: Uint32Array
}

const uppers = 1 << 16

/** Nothing packed. */
export function packedNothing(): Packed {
  return { starts: new Uint32Array(uppers + 1), lowers: new Uint16Array(0), groups: new Uint32Array(0) }
}

/** Where the entries of a fingerprint begin and where they end. */
export function rangeOf({ starts, lowers }: Packed, print: number): readonly [start: number, end: number] {
  const upper = print >>> 16
  const lower = print & 0xffff
  const [from, to] = [starts[upper] ?? 0, starts[upper + 1] ?? 0]
  const start = firstFrom(lowers, from, to, lower)
  return [start, firstFrom(lowers, start, to, lower + 1)]
}

function firstFrom(lowers: Uint16Array, from: number, to: number, lower: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((lowers[middle] ?? 0) < lower) low = middle + 1
    else high = middle
  }
  return low
}

/** Packs what was added of late with what was packed before; nothing of the group `without` is kept. */
export function packed(former: Packed, added: Fresh, without: number | null): Packed {
  const sorted = sortedByPrint(added)
  const size = former.groups.length + added.length
  const starts = new Uint32Array(uppers + 1)
  const [lowers, groups] = [new Uint16Array(size), new Uint32Array(size)]
  let at = 0
  const put = (lower: number, group: number) => {
    if (group === without) return
    lowers[at] = lower
    groups[at] = group
    at += 1
  }
  for (let upper = 0; upper < uppers; upper += 1) {
    starts[upper] = at
    const [end, freshEnd] = [former.starts[upper + 1] ?? 0, sorted.starts[upper + 1] ?? 0]
    let one = former.starts[upper] ?? 0
    for (let other = sorted.starts[upper] ?? 0; other < freshEnd; other += 1) {
      const key = sorted.keys[other] ?? 0
      const lower = Math.floor(key / groupLimit)
      for (; one < end && (former.lowers[one] ?? 0) <= lower; one += 1)
        put(former.lowers[one] ?? 0, former.groups[one] ?? 0)
      put(lower, key % groupLimit)
    }
    for (; one < end; one += 1) put(former.lowers[one] ?? 0, former.groups[one] ?? 0)
  }
  starts[uppers] = at
  if (at === size) return { starts, lowers, groups }
  return { starts, lowers: lowers.slice(0, at), groups: groups.slice(0, at) }
}

/** The lower half of a fingerprint and its group fit one number exactly. */
const groupLimit = 2 ** 32

function sortedByPrint({ prints, groups, length }: Fresh) {
  const starts = new Uint32Array(uppers + 1)
  for (let entry = 0; entry < length; entry += 1) {
    const after = ((prints[entry] ?? 0) >>> 16) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let upper = 0; upper < uppers; upper += 1)
    starts[upper + 1] = (starts[upper + 1] ?? 0) + (starts[upper] ?? 0)
  const next = starts.slice(0, uppers)
  const keys = new Float64Array(length)
  for (let entry = 0; entry < length; entry += 1) {
    const print = prints[entry] ?? 0
    const place = next[print >>> 16] ?? 0
    keys[place] = (print & 0xffff) * groupLimit + (groups[entry] ?? 0)
    next[print >>> 16] = place + 1
  }
  for (let upper = 0; upper < uppers; upper += 1) {
    const [start, end] = [starts[upper] ?? 0, starts[upper + 1] ?? 0]
    if (end - start > 1) keys.subarray(start, end).sort()
  }
  return { starts, keys }
}
