/** What was added of late: chains in flat arrays that grow by doubling, to be looked up at once. */
export type Fresh = {
  add(print: number, group: number): void
  /** Writes the groups that hold a fingerprint into `into` from `from` on and answers where they end. */
  collect(print: number, into: Uint32Array, from: number): number
  count(print: number): number
  /** Every entry in the order of adding. */
  readonly prints: Uint32Array
  readonly groups: Uint32Array
  readonly length: number
  readonly bytes: number
}

const none = -1
const least = 1 << 10

/** The entries, and for each slot of fingerprints the chain of its entries, the newest first. */
type Chains = {
  heads: Int32Array
  prints: Uint32Array
  groups: Uint32Array
  nexts: Int32Array
  length: number
}

/** Nothing added yet. */
export function fresh(): Fresh {
  const all = emptyChains(least)
  return {
    get prints() {
      return all.prints
    },
    get groups() {
      return all.groups
    },
    get length() {
      return all.length
    },
    get bytes() {
      return 4 * all.prints.byteLength
    },
    add(print, group) {
      if (all.length === all.prints.length) grow(all)
      all.prints[all.length] = print
      all.groups[all.length] = group
      chain(all, all.length)
      all.length += 1
    },
    count(print) {
      const { prints, nexts } = all
      let count = 0
      for (let entry = newest(all, print); entry !== none; entry = nexts[entry] ?? none)
        if (prints[entry] === print) count += 1
      return count
    },
    collect(print, into, from) {
      const { prints, groups, nexts } = all
      let at = from
      for (let entry = newest(all, print); entry !== none; entry = nexts[entry] ?? none) {
        if (prints[entry] !== print) continue
        into[at] = groups[entry] ?? 0
        at += 1
      }
      return at
    },
  }
}

function emptyChains(size: number): Chains {
  return {
    heads: new Int32Array(size).fill(none),
    prints: new Uint32Array(size),
    groups: new Uint32Array(size),
    nexts: new Int32Array(size),
    length: 0,
  }
}

function newest({ heads }: Chains, print: number): number {
  return heads[print & (heads.length - 1)] ?? none
}

function chain(all: Chains, entry: number): void {
  const slot = (all.prints[entry] ?? 0) & (all.heads.length - 1)
  all.nexts[entry] = all.heads[slot] ?? none
  all.heads[slot] = entry
}

function grow(all: Chains): void {
  const size = all.prints.length * 2
  all.prints = enlarged(all.prints, size)
  all.groups = enlarged(all.groups, size)
  all.nexts = new Int32Array(size)
  all.heads = new Int32Array(size).fill(none)
  for (let entry = 0; entry < all.length; entry += 1) chain(all, entry)
}

function enlarged(from: Uint32Array, size: number): Uint32Array {
  const to = new Uint32Array(size)
  to.set(from)
  return to
}
