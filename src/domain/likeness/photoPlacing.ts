import { halvesDistance, hashDistance, photoHash, windows } from './photoHash.ts'
import { type Hold, held, holds } from './photoHold.ts'
import type { PhotoPrint } from './photos.ts'
import { correlation, look, type View, wholeView } from './photoView.ts'

/** Where one photo, held in some way, lies in another. */
export type Placed = {
  readonly view: View
  readonly hold: Hold
  /** How well both go together there, from -1 to 1. */
  readonly fit: number
  /** In how many of 64 bits the hashes differ there. */
  readonly distance: number
}

/** Hashes that differ by more are of other pictures. */
export const furthest = 18

/** Where the second photo lies in the first, moved until it goes together best; `null` where the hashes see nothing. */
export function placed(whole: PhotoPrint, part: PhotoPrint): Placed | null {
  const near = nearest(whole.hashes, part.held)
  const [start, hold] = [windows[near.window], holds[near.hold]]
  if (near.distance > furthest || !start || !hold) return null
  const wanted = look(held(part.photo.gray, hold), wholeView)
  const { view, fit } = moved(whole.photo.gray, wanted, start)
  return {
    view,
    hold,
    fit,
    distance: hashDistance(photoHash(look(whole.photo.gray, view)), photoHash(wanted)),
  }
}

/** The window of one photo and the way to hold the other whose hashes differ least. */
function nearest(hashes: Int32Array, heldOf: Int32Array) {
  let best = { distance: furthest + 1, window: 0, hold: 0 }
  for (let hold = 0; hold < holds.length; hold += 1) {
    const [low, high] = [heldOf[2 * hold] ?? 0, heldOf[2 * hold + 1] ?? 0]
    for (let window = 0; window < windows.length; window += 1) {
      const distance = halvesDistance(hashes[2 * window] ?? 0, hashes[2 * window + 1] ?? 0, low, high)
      if (distance < best.distance) best = { distance, window, hold }
    }
  }
  return best
}

/** Moves the edges and the angle of a view until it goes together best. */
function moved(gray: Uint8Array, wanted: Float32Array, start: View): { view: View; fit: number } {
  let best = { view: start, fit: correlation(look(gray, start), wanted) }
  if (best.fit < hopeless) return best
  for (const step of [0.04, 0.02, 0.01, 0.005]) {
    for (let better = true, rounds = 0; better && rounds < 6; rounds += 1) {
      better = false
      for (const view of neighbours(best.view, step)) {
        const fit = correlation(look(gray, view), wanted)
        if (fit > best.fit) {
          best = { view, fit }
          better = true
        }
      }
    }
  }
  return best
}

/** From less than this no moving leads to a fit. */
const hopeless = 0.3
const mostCut = 0.25
const degrees = 100
const mostDegrees = 8

function neighbours(view: View, step: number): View[] {
  const moves: View[] = []
  for (const by of [step, -step]) {
    moves.push({ ...view, left: view.left + by }, { ...view, right: view.right + by })
    moves.push({ ...view, top: view.top + by }, { ...view, bottom: view.bottom + by })
    moves.push({ ...view, angle: view.angle + by * degrees })
  }
  return moves.filter((one) => isWithin(one, step / 2))
}

function isWithin(view: View, over: number): boolean {
  const { left, top, right, bottom, angle } = view
  return (
    Math.min(left, top) >= -over &&
    Math.max(right, bottom) <= 1 + over &&
    cutOf(view) <= mostCut &&
    Math.abs(angle) <= mostDegrees
  )
}

/** The most that a view leaves out at a side. */
export function cutOf({ left, top, right, bottom }: View): number {
  return Math.max(left, top, 1 - right, 1 - bottom)
}
