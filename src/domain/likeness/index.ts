import { names } from './names.ts'
import { postings } from './postings.ts'
import { fingerprints, type Prepared } from './prepared.ts'
import { type Candidate, tally } from './tally.ts'

/**
 * Which texts hold which fingerprints. Texts are known by numbers from 0; texts that are the same stand as one group,
 * so that a thousand submissions of one text are one.
 */
export type LikenessIndex = {
  /** Adds a text and answers the number of its group; the same text is the same group. */
  add(text: Prepared): number
  /** Takes a group out; nothing of it remains. */
  remove(group: number): void
  groupOf(text: Prepared): number | undefined
  /** The groups that share most with a text, the best first. */
  candidates(text: Prepared, most: number): Candidate[]
  readonly size: number
  /** What all of it takes in memory. */
  readonly bytes: number
}

/** A fingerprint that more than this share of the texts has says little about any. */
const commonShare = 0.02
const commonLeast = 40
/** The rarest fingerprints are looked up first, until they led to so many texts. */
const mostVisits = 10_000

/** An empty index in memory. */
export function likenessIndex(): LikenessIndex {
  const [held, groups, counted] = [postings(), names(), tally(mostVisits)]
  const visits = new Uint32Array(mostVisits)
  let next = 0

  /** Fingerprints of a text that others have and few have, the rarest first. */
  function telling(text: Prepared): { print: number; count: number }[] {
    const common = Math.max(commonLeast, groups.size * commonShare)
    return Array.from(fingerprints(text), (print) => ({ print, count: held.count(print) }))
      .filter(({ count }) => count > 0 && count <= common)
      .sort((one, other) => one.count - other.count)
  }

  return {
    get size() {
      return groups.size
    },
    get bytes() {
      return held.bytes + groups.bytes + counted.bytes + visits.byteLength
    },
    groupOf: ({ name }) => groups.get(name),
    add(text) {
      const known = groups.get(text.name)
      if (known !== undefined) return known
      const group = next
      next += 1
      groups.set(text.name, group)
      held.add(fingerprints(text), group)
      return group
    },
    remove(group) {
      if (groups.drop(group)) held.remove(group)
    },
    candidates(text, most) {
      const self = groups.get(text.name)
      counted.reach(next)
      let visited = 0
      for (const { print, count } of telling(text)) {
        visited += count
        if (visited > mostVisits) break
        const weight = Math.log(1 + groups.size / count)
        counted.add(visits, held.collect(print, visits), weight)
      }
      return counted.best(most, self)
    },
  }
}
