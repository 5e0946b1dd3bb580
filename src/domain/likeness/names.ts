/** Which group has which name, in flat arrays: at most three of four places are taken. */
export type Names = {
  get(name: bigint): number | undefined
  set(name: bigint, group: number): void
  /** Takes the name of a group out and answers whether it had one. */
  drop(group: number): boolean
  readonly size: number
  readonly bytes: number
}

/** No name: `nameOf` never gives it. */
const empty = 0n

/** No names yet. */
export function names(): Names {
  let [keys, groups] = [new BigUint64Array(1 << 6), new Uint32Array(1 << 6)]
  let size = 0

  function placeOf(name: bigint): number {
    let place = Number(name & BigInt(keys.length - 1))
    while (keys[place] !== empty && keys[place] !== name) place = (place + 1) & (keys.length - 1)
    return place
  }

  function put(name: bigint, group: number): void {
    const place = placeOf(name)
    keys[place] = name
    groups[place] = group
  }

  function refill(length: number, without: number | null): void {
    const [formerKeys, formerGroups] = [keys, groups]
    ;[keys, groups] = [new BigUint64Array(length), new Uint32Array(length)]
    for (const [place, name] of formerKeys.entries()) {
      const group = formerGroups[place] ?? 0
      if (name !== empty && group !== without) put(name, group)
    }
  }

  return {
    get size() {
      return size
    },
    get bytes() {
      return keys.byteLength + groups.byteLength
    },
    get(name) {
      const place = placeOf(name)
      return keys[place] === name ? groups[place] : undefined
    },
    set(name, group) {
      if ((size + 1) * 4 > keys.length * 3) refill(keys.length * 2, null)
      put(name, group)
      size += 1
    },
    drop(group) {
      const held = groups.some((one, place) => one === group && keys[place] !== empty)
      if (!held) return false
      refill(keys.length, group)
      size -= 1
      return true
    },
  }
}
