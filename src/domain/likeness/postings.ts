/** Which groups hold which fingerprints: chains in flat arrays, twelve bytes for each entry. */
export type Postings = {
  add(print: number, group: number): void
  remove(print: number, group: number): void
  /** The groups that hold a fingerprint; no more than `most` are looked for. */
  holding(print: number, most: number): number[]
  readonly bytes: number
}

const none = -1

/** Empty postings. */
export function postings(): Postings {
  let heads = new Int32Array(1 << 10).fill(none)
  let [prints, groups, nexts] = [new Uint32Array(1 << 10), new Int32Array(1 << 10), new Int32Array(1 << 10)]
  let used = 0
  let free = none

  function chain(entry: number): void {
    const slot = (prints[entry] ?? 0) & (heads.length - 1)
    nexts[entry] = heads[slot] ?? none
    heads[slot] = entry
  }

  function grow(): void {
    const size = prints.length * 2
    prints = enlarged(prints, new Uint32Array(size))
    groups = enlarged(groups, new Int32Array(size))
    nexts = enlarged(nexts, new Int32Array(size))
    heads = new Int32Array(size).fill(none)
    for (let entry = 0; entry < used; entry += 1) chain(entry)
  }

  return {
    get bytes() {
      return heads.byteLength + prints.byteLength + groups.byteLength + nexts.byteLength
    },
    add(print, group) {
      if (free === none && used === prints.length) grow()
      const entry = free === none ? used : free
      if (free === none) used += 1
      else free = nexts[free] ?? none
      prints[entry] = print
      groups[entry] = group
      chain(entry)
    },
    remove(print, group) {
      const slot = print & (heads.length - 1)
      let former = none
      for (let entry = heads[slot] ?? none; entry !== none; entry = nexts[entry] ?? none) {
        if (prints[entry] === print && groups[entry] === group) {
          const next = nexts[entry] ?? none
          if (former === none) heads[slot] = next
          else nexts[former] = next
          prints[entry] = 0
          groups[entry] = none
          nexts[entry] = free
          free = entry
          return
        }
        former = entry
      }
    },
    holding(print, most) {
      const found: number[] = []
      for (
        let entry = heads[print & (heads.length - 1)] ?? none;
        entry !== none && found.length < most;
        entry = nexts[entry] ?? none
      ) {
        if (prints[entry] === print) found.push(groups[entry] ?? none)
      }
      return found
    },
  }
}

function enlarged<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
