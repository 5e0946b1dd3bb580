import { clusters } from './finding.ts'
import type { LikePair } from './pairs.ts'
import { type Band, bands } from './settings.ts'

/** A pair as the map keeps it: `a` comes before `b`. */
export type MapPair = {
  readonly a: string
  readonly b: string
  readonly band: Band
  readonly inA: number
  readonly inB: number
  readonly run: number
  readonly template: boolean
}

/** Texts that hang together, with the pairs that join them; its band is that of its most alike pair. */
export type Cluster = {
  readonly number: number
  readonly band: Band
  readonly members: readonly string[]
  readonly pairs: readonly MapPair[]
}

/** Draws the map of what is alike, the largest cluster first. */
export function mapOf(found: readonly LikePair[]): Cluster[] {
  const groups = clusters(found)
  const numbers = new Map(groups.flatMap((members, index) => members.map((id) => [id, index] as const)))
  const pairs: MapPair[][] = groups.map(() => [])
  for (const pair of found) pairs[numbers.get(pair.a) ?? -1]?.push(inOrder(pair))
  return groups.map((members, index) => {
    const own = pairs[index] ?? []
    const band = bands.find((one) => own.some((pair) => pair.band === one)) ?? 'none'
    return { number: index + 1, band, members, pairs: own }
  })
}

function inOrder({ a, b, band, inA, inB, longestRun: run, template }: LikePair): MapPair {
  const turned = b < a
  return turned
    ? { a: b, b: a, band, inA: inB, inB: inA, run, template }
    : { a, b, band, inA, inB, run, template }
}

/** How much of a cluster's pairs people have ruled on. */
export const rulingStates = ['none', 'some', 'all'] as const
export type RulingState = (typeof rulingStates)[number]

/** The state of rulings by how many pairs were ruled on. */
export function rulingState(ruled: number, pairs: number): RulingState {
  if (ruled === 0) return 'none'
  return ruled < pairs ? 'some' : 'all'
}
