import type { Compared } from './finding.ts'
import { type Cluster, mapOf } from './map.ts'
import type { PhotoPair } from './mapPhotos.ts'
import { likePairs } from './pairs.ts'
import { type KnownWords, knownWords, prepare } from './prepared.ts'
import type { LikenessSettings } from './settings.ts'

/** What a map is drawn by: the formulas, the notices of the calls by identifier, the limits. */
export type MapMeasure = {
  readonly formulas: readonly string[]
  readonly notices: ReadonlyMap<string, string>
  readonly settings: LikenessSettings
}

/** A text for the map; `call` is whose notice is known to it, `fresh` whether it is of the call that is mapped. */
export type MapText = {
  readonly id: string
  readonly unit: string
  readonly call: string
  readonly fresh: boolean
  readonly text: string
}

/** Gathers texts one after the other and draws the map at the end. */
export type Mapping = {
  add(texts: readonly MapText[]): void
  draw(photos: readonly PhotoPair[], tell: (done: number, of: number) => void): Cluster[]
}

/** Begins a map. Where each character stood is not kept: the map tells no passages. */
export function mapping({ formulas, notices, settings }: MapMeasure): Mapping {
  const known = new Map<string, KnownWords>()
  const knownOf = (call: string): KnownWords => {
    const words = known.get(call) ?? knownWords([...formulas, notices.get(call) ?? ''])
    known.set(call, words)
    return words
  }
  const all: Compared[] = []
  const fresh = new Set<string>()
  return {
    add(texts) {
      for (const { id, unit, call, fresh: isFresh, text } of texts) {
        const prepared = prepare(text, knownOf(call))
        if (prepared.codes.length === 0) continue
        all.push({ id, unit, text: { ...prepared, at: new Uint32Array(0) } })
        if (isFresh) fresh.add(id)
      }
    },
    draw: (photos, tell) => mapOf(likePairs(all, fresh, settings, tell), photos),
  }
}
