import {
  bandOfHash,
  bands,
  hashOfStrengths,
  strengthsOf,
  waveStrengths,
  wavesOfBands,
  windows,
} from './photoHash.ts'
import { heldStrengths, holds } from './photoHold.ts'

/** Asks for a key in a band; `low` and `high` are the whole hash of that window. */
type Ask = (window: number, band: number, key: number, low: number, high: number) => void

/** So many of the least sure bits of a band are tried turned over, two at once where the picture is held upright. */
const unsure = 6

/**
 * Asks for all keys under which a photo like a grey picture may stand: those of each window, in each way to hold it,
 * and each with a bit or two turned over, where the wave is so weak that its sign is hardly sure. Few photos are used
 * again mirrored or turned, and those are seldom cropped too.
 */
export function eachQuestion(gray: Uint8Array, ask: Ask): void {
  const strengths = waveStrengths(gray)
  const least = new Int32Array(unsure)
  for (let window = 0; window < windows.length; window += 1) {
    for (const [way, hold] of holds.entries()) {
      const turned = heldStrengths(strengthsOf(strengths, window), hold)
      const hash = hashOfStrengths(turned)
      for (let band = 0; band < bands.count; band += 1) {
        const key = bandOfHash(hash, band)
        leastSure(turned, band, least)
        ask(window, band, key, hash[0], hash[1])
        for (let one = 0; one < unsure; one += 1) {
          const turnedOver = key ^ (least[one] ?? 0)
          ask(window, band, turnedOver, hash[0], hash[1])
          for (let other = 0; way === 0 && other < one; other += 1)
            ask(window, band, turnedOver ^ (least[other] ?? 0), hash[0], hash[1])
        }
      }
    }
  }
}

const sureness = new Float32Array(unsure)

/** The masks of the bits whose waves are weakest for their slowness. */
function leastSure(strengths: Float32Array, band: number, into: Int32Array): void {
  sureness.fill(Number.POSITIVE_INFINITY)
  for (const [bit, { at, slowness }] of (wavesOfBands[band] ?? []).entries()) {
    const sure = Math.abs(strengths[at] ?? 0) * slowness
    let place = unsure - 1
    if (sure >= (sureness[place] ?? 0)) continue
    for (; place > 0 && sure < (sureness[place - 1] ?? 0); place -= 1) {
      sureness[place] = sureness[place - 1] ?? 0
      into[place] = into[place - 1] ?? 0
    }
    sureness[place] = sure
    into[place] = 1 << bit
  }
}
