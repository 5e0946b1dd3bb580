import { bandOfHash, bands, halvesDistance, windows } from './photoHash.ts'
import { eachQuestion } from './photoQuestions.ts'

/** Photos that may be like one, found without comparing it with all. It is made from kept hashes, and may be dropped. */
export type PhotoIndex = {
  readonly size: number
  /** What it takes in memory. */
  readonly bytes: number
  /** Enters a photo by a number and the hashes of its windows. */
  add(id: number, hashes: Int32Array): void
  /** The photos whose hashes come nearest to those of a grey picture, nearest first. */
  candidates(gray: Uint8Array, most: number): { readonly id: number; readonly distance: number }[]
}

/** Hashes that are farther from each other are not looked at. */
const furthest = 16

export function photoIndex(): PhotoIndex {
  let ids = new Float64Array(64)
  let hashes = new Int32Array(ids.length * windows.length * 2)
  let size = 0
  const parts = chains()
  const wholes = chains()

  function add(id: number, own: Int32Array): void {
    if (size === ids.length) {
      ids = grown(ids, new Float64Array(size * 2))
      hashes = grown(hashes, new Int32Array(hashes.length * 2))
    }
    ids[size] = id
    hashes.set(own, size * windows.length * 2)
    for (let window = 0; window < windows.length; window += 1)
      parts.add(size * windows.length + window, own[2 * window] ?? 0, own[2 * window + 1] ?? 0)
    wholes.add(size, own[0] ?? 0, own[1] ?? 0)
    size += 1
  }

  function candidates(gray: Uint8Array, most: number) {
    const best = new Uint8Array(size).fill(furthest + 1)
    const near: number[] = []
    const see = (photo: number, entry: number, low: number, high: number) => {
      const distance = halvesDistance(hashes[2 * entry] ?? 0, hashes[2 * entry + 1] ?? 0, low, high)
      const former = best[photo] ?? 0
      if (distance >= former) return
      if (former > furthest) near.push(photo)
      best[photo] = distance
    }
    eachQuestion(gray, (window, band, key, low, high) => {
      if (window === 0)
        parts.each(band, key, (entry) => see(Math.floor(entry / windows.length), entry, low, high))
      wholes.each(band, key, (photo) => see(photo, photo * windows.length, low, high))
    })
    near.sort((one, other) => (best[one] ?? 0) - (best[other] ?? 0))
    return near.slice(0, most).map((photo) => ({ id: ids[photo] ?? 0, distance: best[photo] ?? 0 }))
  }

  return {
    get size() {
      return size
    },
    get bytes() {
      return ids.byteLength + hashes.byteLength + parts.bytes() + wholes.bytes()
    },
    add,
    candidates,
  }
}

/** Entries by the bits of each band: the newest of a key, and of each entry the one before it. */
function chains() {
  const keys = 1 << bands.bits
  const heads = Array.from({ length: bands.count }, () => new Int32Array(keys).fill(-1))
  let before = Array.from({ length: bands.count }, () => new Int32Array(64))
  return {
    add(entry: number, low: number, high: number): void {
      const room = before[0]?.length ?? 0
      if (entry >= room)
        before = before.map((one) => grown(one, new Int32Array(Math.max(entry + 1, room * 2))))
      for (let band = 0; band < bands.count; band += 1) {
        const [head, chain] = [heads[band], before[band]]
        if (!head || !chain) continue
        const key = bandOfHash([low, high], band)
        chain[entry] = head[key] ?? -1
        head[key] = entry
      }
    },
    each(band: number, key: number, see: (entry: number) => void): void {
      const chain = before[band]
      for (let entry = heads[band]?.[key] ?? -1; entry >= 0; entry = chain?.[entry] ?? -1) see(entry)
    },
    bytes: () => bands.count * keys * 4 + before.reduce((sum, one) => sum + one.byteLength, 0),
  }
}

function grown<Values extends Int32Array | Float64Array>(from: Values, to: Values): Values {
  to.set(from)
  return to
}
