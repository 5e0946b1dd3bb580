import { Worker } from 'node:worker_threads'
import type { Cluster } from '../domain/likeness/map.ts'
import type { PhotoPair } from '../domain/likeness/mapPhotos.ts'
import type { MapMeasure, MapText } from '../domain/likeness/mapping.ts'
import type { Order, Told } from './cartographer/worker.ts'

/**
 * Draws a map in a thread of its own, so that it holds up no page; texts are handed over piece by piece, the next only
 * when the last was taken. The thread's sources use only erasable types, so it starts without a loader.
 */
export async function mapAside(
  measure: MapMeasure,
  pieces: AsyncIterable<readonly MapText[]>,
  photos: () => Promise<readonly PhotoPair[]>,
  tell: (done: number, of: number) => void,
): Promise<readonly Cluster[]> {
  const worker = new Worker(new URL('./cartographer/worker.ts', import.meta.url), { execArgv: [] })
  const send = (order: Order) => worker.postMessage(order)
  try {
    send({ measure })
    for await (const texts of pieces) {
      const taken = heard(worker, (told) => ('taken' in told ? told.taken : null))
      send({ texts })
      await taken
    }
    const joined = await photos()
    const drawn = heard(worker, (told) => {
      if ('done' in told) tell(told.done, told.of)
      return 'clusters' in told ? told.clusters : null
    })
    send({ photos: joined })
    return await drawn
  } finally {
    await worker.terminate()
  }
}

/** Waits for what the thread says until `wanted` makes something of it. */
function heard<T>(worker: Worker, wanted: (told: Told) => T | null): Promise<T> {
  return new Promise<T>((done, failed) => {
    const end = () => {
      worker.off('message', listen)
      worker.off('error', fail)
      worker.off('exit', stop)
    }
    const listen = (told: Told) => {
      const value = wanted(told)
      if (value === null) return
      end()
      done(value)
    }
    const fail = (error: unknown) => {
      end()
      failed(error instanceof Error ? error : new Error(String(error)))
    }
    const stop = () => fail(new Error('the map was not drawn to its end'))
    worker.on('message', listen)
    worker.on('error', fail)
    worker.on('exit', stop)
  })
}
