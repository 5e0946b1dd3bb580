import { clusters } from './finding.ts'
import type { PhotoPair } from './mapPhotos.ts'
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
  /** What their photos have in common; `null` where nothing, and where one is no case. */
  readonly photos: PhotoPair | null
}

/** What hangs together, with the pairs that join it; its band is that of its most alike texts. */
export type Cluster = {
  readonly number: number
  readonly band: Band
  readonly members: readonly string[]
  readonly pairs: readonly MapPair[]
}

/** Draws the map of what is alike in texts and photos, the largest cluster first. */
export function mapOf(found: readonly LikePair[], photos: readonly PhotoPair[]): Cluster[] {
  const joined = joinedPairs(found, photos)
  const groups = clusters(joined)
  const numbers = new Map(groups.flatMap((members, index) => members.map((id) => [id, index] as const)))
  const pairs: MapPair[][] = groups.map(() => [])
  for (const pair of joined) pairs[numbers.get(pair.a) ?? -1]?.push(pair)
  return groups.map((members, index) => {
    const own = pairs[index] ?? []
    const band = bands.find((one) => own.some((pair) => pair.band === one)) ?? 'none'
    return { number: index + 1, band, members, pairs: own }
  })
}

/** Two cases that are alike in texts and in photos are one pair. */
function joinedPairs(found: readonly LikePair[], photos: readonly PhotoPair[]): MapPair[] {
  const byCases = new Map(photos.map((pair) => [`${pair.a} ${pair.b}`, pair]))
  const texts = found.map((pair) => {
    const ordered = inOrder(pair)
    const name = `${ordered.a} ${ordered.b}`
    const joined = { ...ordered, photos: byCases.get(name) ?? null }
    byCases.delete(name)
    return joined
  })
  const alone = [...byCases.values()].map((pair): MapPair => {
    const { a, b } = pair
    return { a, b, band: 'none', inA: 0, inB: 0, run: 0, template: false, photos: pair }
  })
  return [...texts, ...alone]
}

function inOrder({ a, b, band, inA, inB, longestRun: run, template }: LikePair): MapPair {
  const text = { band, run, template, photos: null }
  return b < a ? { ...text, a: b, b: a, inA: inB, inB: inA } : { ...text, a, b, inA, inB }
}

/** How much of a cluster's pairs people have ruled on. */
export const rulingStates = ['none', 'some', 'all'] as const
export type RulingState = (typeof rulingStates)[number]

/** The state of rulings by how many pairs were ruled on. */
export function rulingState(ruled: number, pairs: number): RulingState {
  if (ruled === 0) return 'none'
  return ruled < pairs ? 'some' : 'all'
}
