import { type Postings, postings } from './postings.ts'
import type { Prepared } from './prepared.ts'
import { fingerprints } from './prepared.ts'

/** A text that may be like another, with how much speaks for it. */
export type Candidate = { readonly id: number; readonly weight: number }

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
  /** What the fingerprints take in memory. */
  readonly bytes: number
}

/** A fingerprint that more than this share of the texts has says little about any. */
const commonShare = 0.02
const commonLeast = 40
/** Fewer fingerprints in common are chance. */
const leastShared = 3

/** An empty index in memory. */
export function likenessIndex(): LikenessIndex {
  const held = postings()
  const groups = new Map<string, number>()
  const members = new Map<number, { readonly name: string; readonly prints: Uint32Array }>()
  let next = 0
  return {
    get size() {
      return members.size
    },
    get bytes() {
      return held.bytes
    },
    groupOf: ({ name }) => groups.get(name),
    add(text) {
      const known = groups.get(text.name)
      if (known !== undefined) return known
      const group = next
      next += 1
      const prints = fingerprints(text)
      groups.set(text.name, group)
      members.set(group, { name: text.name, prints })
      for (const print of prints) held.add(print, group)
      return group
    },
    remove(group) {
      const member = members.get(group)
      if (!member) return
      members.delete(group)
      groups.delete(member.name)
      for (const print of member.prints) held.remove(print, group)
    },
    candidates(text, most) {
      const common = Math.max(commonLeast, members.size * commonShare)
      return ranked(held, fingerprints(text), groups.get(text.name), members.size, common).slice(0, most)
    },
  }
}

/** A rare fingerprint in common weighs more than one that many have. */
function ranked(
  held: Postings,
  prints: Uint32Array,
  self: number | undefined,
  size: number,
  common: number,
): Candidate[] {
  const weights = new Map<number, number>()
  const shared = new Map<number, number>()
  for (const print of prints) {
    const having = held.holding(print, common + 1)
    if (having.length === 0 || having.length > common) continue
    const weight = Math.log(1 + size / having.length)
    for (const group of having) {
      weights.set(group, (weights.get(group) ?? 0) + weight)
      shared.set(group, (shared.get(group) ?? 0) + 1)
    }
  }
  return [...weights]
    .filter(([id]) => id !== self && (shared.get(id) ?? 0) >= leastShared)
    .map(([id, weight]) => ({ id, weight }))
    .sort((one, other) => other.weight - one.weight || one.id - other.id)
}
