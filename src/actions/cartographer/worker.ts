import { parentPort } from 'node:worker_threads'
import type { Cluster } from '../../domain/likeness/map.ts'
import type { PhotoPair } from '../../domain/likeness/mapPhotos.ts'
import { type MapMeasure, type Mapping, type MapText, mapping } from '../../domain/likeness/mapping.ts'

/** What the thread is told: by what it measures, then texts, then to draw with what photos have in common. */
export type Order =
  | { readonly measure: MapMeasure }
  | { readonly texts: readonly MapText[] }
  | { readonly photos: readonly PhotoPair[] }

/** What the thread says: that texts were taken, how far it has come, at last the map. */
export type Told =
  | { readonly taken: number }
  | { readonly done: number; readonly of: number }
  | { readonly clusters: readonly Cluster[] }

const tellEvery = 50
let begun: Mapping | null = null

function tell(told: Told): void {
  parentPort?.postMessage(told)
}

parentPort?.on('message', (order: Order) => {
  if ('photos' in order) {
    const progress = (done: number, of: number) => {
      if (done % tellEvery === 0) tell({ done, of })
    }
    tell({ clusters: begun?.draw(order.photos, progress) ?? [] })
    parentPort?.close()
  } else if ('measure' in order) begun = mapping(order.measure)
  else {
    begun?.add(order.texts)
    tell({ taken: order.texts.length })
  }
})
