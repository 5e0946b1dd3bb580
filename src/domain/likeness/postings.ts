import { fresh } from './fresh.ts'
import { packed, packedNothing, rangeOf } from './packed.ts'

/** Which groups hold which fingerprints: most of them packed in order, the latest beside them. */
export type Postings = {
  add(prints: Iterable<number>, group: number): void
  /** Takes everything of a group out and packs anew, so that not a byte of it stays. */
  remove(group: number): void
  count(print: number): number
  /** Writes the groups that hold a fingerprint into `into` and answers how many they are. */
  collect(print: number, into: Uint32Array): number
  readonly bytes: number
}

/** The latest entries are packed when they are so many, and so great a part of all. */
const mostFresh = 1 << 15
const freshShare = 1 / 16

/** Empty postings. */
export function postings(): Postings {
  let held = packedNothing()
  let latest = fresh()

  function pack(without: number | null): void {
    held = packed(held, latest, without)
    latest = fresh()
  }

  return {
    get bytes() {
      return held.starts.byteLength + held.lowers.byteLength + held.groups.byteLength + latest.bytes
    },
    add(prints, group) {
      for (const print of prints) latest.add(print, group)
      if (latest.length > Math.max(mostFresh, held.groups.length * freshShare)) pack(null)
    },
    remove: pack,
    count(print) {
      const [start, end] = rangeOf(held, print)
      return end - start + latest.count(print)
    },
    collect(print, into) {
      const [start, end] = rangeOf(held, print)
      for (let entry = start; entry < end; entry += 1) into[entry - start] = held.groups[entry] ?? 0
      return latest.collect(print, into, end - start)
    },
  }
}
