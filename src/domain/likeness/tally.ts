/** A text that may be like another, with how much speaks for it. */
export type Candidate = { readonly id: number; readonly weight: number }

/** Adds up what speaks for each group, in arrays that serve every question again. */
export type Tally = {
  /** Makes room for groups below `limit`. */
  reach(limit: number): void
  add(groups: Uint32Array, count: number, weight: number): void
  /** The groups with most weight, the best first, without `self`; then everything is nought again. */
  best(most: number, self: number | undefined): Candidate[]
  readonly bytes: number
}

/** Fewer fingerprints in common are chance. */
const leastShared = 2
/** A sum holds how many fingerprints are in common in its lowest byte, and above it the weight in sixteenths. */
const oneWeight = 16 << 8

/** Everything nought; no more than `most` groups are touched by a question. */
export function tally(most: number): Tally {
  let sums = new Uint32Array(0)
  const touched = new Uint32Array(most)
  let end = 0
  return {
    get bytes() {
      return sums.byteLength + touched.byteLength
    },
    reach(limit) {
      if (limit > sums.length) sums = new Uint32Array(Math.ceil(limit * 1.25))
    },
    add(groups, count, weight) {
      const further = Math.round(weight * 16) * 256 + 1
      for (let at = 0; at < count; at += 1) {
        const group = groups[at] ?? 0
        const sum = sums[group] ?? 0
        if (sum === 0) {
          touched[end] = group
          end += 1
        }
        sums[group] = sum + further
      }
    },
    best(wanted, self) {
      const found: Candidate[] = []
      let least = 0
      for (let at = 0; at < end; at += 1) {
        const id = touched[at] ?? 0
        const sum = sums[id] ?? 0
        sums[id] = 0
        if ((sum & 0xff) < leastShared || sum < least || id === self) continue
        found.push({ id, weight: sum / oneWeight })
        if (found.length < 4 * wanted) continue
        found.sort(better).length = wanted
        least = (found.at(-1)?.weight ?? 0) * oneWeight
      }
      end = 0
      return found.sort(better).slice(0, wanted)
    },
  }
}

function better(one: Candidate, other: Candidate): number {
  return other.weight - one.weight || one.id - other.id
}
