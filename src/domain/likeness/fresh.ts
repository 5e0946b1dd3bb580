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

/** Nothing added yet. */
export function fresh(): Fresh {
  let heads = new Int32Array(least).fill(none)
  let [prints, groups, nexts] = [new Uint32Array(least), new Uint32Array(least), new Int32Array(least)]
  let length = 0

  function chain(entry: number): void {
    const slot = (prints[entry] ?? 0) & (heads.length - 1)
    nexts[entry] = heads[slot] ?? none
    heads[slot] = entry
  }

  function grow(): void {
    const size = prints.length * 2
    ;[prints, groups, nexts] = [enlarged(prints, size), enlarged(groups, size), new Int32Array(size)]
    heads = new Int32Array(size).fill(none)
    for (let entry = 0; entry < length; entry += 1) chain(entry)
  }

  const first = (print: number) => heads[print & (heads.length - 1)] ?? none
  return {
    get prints() {
      return prints
    },
    get groups() {
      return groups
    },
    get length() {
      return length
    },
    get bytes() {
      return 4 * prints.byteLength
    },
    add(print, group) {
      if (length === prints.length) grow()
      prints[length] = print
      groups[length] = group
      chain(length)
      length += 1
    },
    count(print) {
      let count = 0
      for (let entry = first(print); entry !== none; entry = nexts[entry] ?? none)
        if (prints[entry] === print) count += 1
      return count
    },
    collect(print, into, from) {
      let at = from
      for (let entry = first(print); entry !== none; entry = nexts[entry] ?? none) {
        if (prints[entry] !== print) continue
        into[at] = groups[entry] ?? 0
        at += 1
      }
      return at
    },
  }
}

function enlarged(from: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(size)
  to.set(from)
  return to
}
