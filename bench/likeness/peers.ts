import minhash, { type Minhash } from 'minhash'
import simhash from 'simhash-js'
import { nameOf } from '../../src/domain/likeness/grams.ts'
import { normalise } from '../../src/domain/likeness/normal.ts'
import { type Labelled, labelledSet } from './set.ts'
import { findIn, judged, pairOf } from './texts.ts'
import { timed } from './timing.ts'

/** Texts that differ in nothing that counts are one for every peer: they are compared as this project's are. */
type Group = { readonly text: string; readonly ids: readonly string[] }

/** A way of comparing: what is kept of a text, and how alike two of them are, from 0 to 1. */
type Peer<Kept> = {
  readonly name: string
  keep(text: string): Kept
  alike(one: Kept, other: Kept): number
  readonly bytes: number
}

const permutations = 128
const seed = 7

function minhashOf(length: number): Peer<Minhash> {
  return {
    name: `minhash 0.0.9, ${permutations} permutations, grams of ${length}`,
    bytes: permutations * 8,
    keep(text) {
      const kept = new minhash.Minhash({ numPerm: permutations, seed })
      const grams = new Set<string>()
      for (let at = 0; at + length <= text.length; at += 1) grams.add(text.slice(at, at + length))
      for (const gram of grams) kept.update(gram)
      return kept
    },
    alike: (one, other) => one.jaccard(other),
  }
}

function simhashOf(length: number, most: number): Peer<number> {
  const hasher = new simhash.SimHash({ kshingles: length, maxFeatures: most })
  return {
    name: `simhash-js 1.0.0, grams of ${length}, ${most} features`,
    bytes: 8,
    keep: (text) => hasher.hash(text),
    alike: (one, other) => 1 - bits(one ^ other) / 32,
  }
}

function bits(value: number): number {
  let count = 0
  for (let rest = value >>> 0; rest !== 0; rest &= rest - 1) count += 1
  return count
}

const families = [
  [2, 3, 5, 8].map(minhashOf),
  [1, 2, 3, 4, 6].flatMap((length) => [128, 100_000].map((most) => simhashOf(length, most))),
] as const

/**
 * Prints recall and precision of this project beside published packages, on the same texts. Each package is swept over
 * its settings and every limit on the open half; what does best there is measured on the frozen half.
 */
export function peersBench(share: number): void {
  if (share === 0) return
  const [open, frozen] = [labelledSet('open', share), labelledSet('frozen', share)]
  console.log(`beside published packages: ${frozen.texts.length} texts of the frozen set`)
  const { result, worked } = timed(() => findIn(frozen))
  tell('this project at its defaults', judged(frozen, result.pairs), worked / frozen.texts.length)
  for (const [peer, limit] of [bestOf(families[0], open), bestOf(families[1], open)])
    tellPeer(peer, limit, frozen)
}

function tellPeer(peer: Peer<unknown>, limit: number, set: Labelled): void {
  const groups = groupsOf(set)
  const { result, worked } = timed(() => pairsAbove(scores(peer, groups), groups, limit))
  tell(
    `${peer.name}, alike from ${limit.toFixed(3)}, ${peer.bytes} bytes a text`,
    judged(set, result),
    worked / set.texts.length,
  )
}

function tell(name: string, { recall, precision }: ReturnType<typeof judged>, each: number): void {
  console.log(
    `  ${name}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, ${each.toFixed(1)} ms of work a text`,
  )
}

function groupsOf(set: Labelled): Group[] {
  const read = set.texts.map(({ id, text }) => {
    const { codes } = normalise(text)
    return { id, name: nameOf(codes), text: Array.from(codes, (code) => String.fromCharCode(code)).join('') }
  })
  return [...Map.groupBy(read, ({ name }) => name).values()].map((same) => ({
    text: same[0]?.text ?? '',
    ids: same.map(({ id }) => id),
  }))
}

type Score = { readonly one: number; readonly other: number; readonly alike: number }

function scores<Kept>(peer: Peer<Kept>, groups: readonly Group[]): Score[] {
  const kept = groups.map(({ text }) => peer.keep(text))
  return kept.flatMap((one, at) =>
    kept.slice(at + 1).flatMap((other, further) => {
      const alike = peer.alike(one, other)
      return alike > 0 ? [{ one: at, other: at + 1 + further, alike }] : []
    }),
  )
}

function pairsAbove(all: readonly Score[], groups: readonly Group[], limit: number): Set<string> {
  const pairs = new Set<string>()
  for (const { ids } of groups) for (const other of ids.slice(1)) pairs.add(pairOf(ids[0] ?? '', other))
  for (const { one, other, alike } of all)
    if (alike >= limit) pairs.add(pairOf(groups[one]?.ids[0] ?? '', groups[other]?.ids[0] ?? ''))
  return pairs
}

/** A lower limit than one with so little precision does no better. */
const hopeless = 0.3

/** The setting and limit with the best harmonic mean of recall and precision. */
function bestOf<Kept>(peers: readonly Peer<Kept>[], set: Labelled): [Peer<unknown>, number] {
  const groups = groupsOf(set)
  const tried = peers.flatMap((peer) => {
    const all = scores(peer, groups)
    const limits = [...new Set(all.map(({ alike }) => alike))].sort((one, other) => other - one)
    const judgements: { peer: Peer<Kept>; limit: number; both: number }[] = []
    for (const limit of limits) {
      const { recall, precision } = judged(set, pairsAbove(all, groups, limit))
      judgements.push({ peer, limit, both: (2 * recall * precision) / Math.max(1e-9, recall + precision) })
      if (precision < hopeless) break
    }
    return judgements
  })
  const best = tried.toSorted((one, other) => other.both - one.both)[0]
  if (!best) throw new Error('Nothing was tried')
  return [best.peer as Peer<unknown>, best.limit]
}
