import { held } from './photoHold.ts'
import type { Placed } from './photoPlacing.ts'
import type { Photo } from './photos.ts'
import { graySide, look } from './photoView.ts'

/**
 * How far two photos that lie on each other disagree, piece by piece: 0 where they are one, about 1 where they have
 * nothing in common. The people in a hall are a small part of a picture, so that the whole of it says little.
 */
export type Agreement = {
  readonly shape: number
  readonly colour: number
  /** The same without the tenth of the pieces that disagree most, as a mark laid over a photo covers them. */
  readonly shapeBesides: number
  readonly colourBesides: number
}

/** The limits were found on photos that were painted for it; those of the frozen set are others. */
const most = { shape: 0.1, colour: 0.25, shapeBesides: 0.03, colourBesides: 0.15 } as const

/** Whether shapes and colours agree in all pieces of two photos. */
export function isOnePhoto({ shape, colour }: Agreement): boolean {
  return shape <= most.shape && colour <= most.colour
}

/** Whether they agree closely but for some pieces. */
export function isUnderMark({ shapeBesides, colourBesides }: Agreement): boolean {
  return shapeBesides <= most.shapeBesides && colourBesides <= most.colourBesides
}

/** Whether nearly all that two photos disagree in lies in a few pieces. */
export function hasMark({ shape, shapeBesides }: Agreement): boolean {
  return shape > 0.02 && shape > 3 * shapeBesides
}

const colourSide = graySide / 2
const colourValues = colourSide * colourSide

/** Compares the pieces of two photos where they lie on each other. */
export function agreementOf(whole: Photo, part: Photo, { view, hold }: Placed): Agreement {
  const one = look(whole.gray, view, graySide)
  const other = Float32Array.from(held(part.gray, hold))
  const tones = [0, colourValues].map((from) => {
    const ours = look(whole.colour.subarray(from, from + colourValues), view, colourSide)
    const theirs = Float32Array.from(held(part.colour.slice(from, from + colourValues), hold))
    return [ours, theirs] as const
  })
  const shapes = shapePieces(one, other)
  const colours = colourPieces(one, other, tones)
  const weight = shapes.reduce((sum, piece) => sum + piece.weight, 0) || 1
  const apart = shapes.map((piece) => (piece.weight * piece.apart) / weight)
  return {
    shape: sum(apart),
    colour: rootMeanSquare(colours),
    shapeBesides: sum(withoutWorst(apart)),
    colourBesides: rootMeanSquare(withoutWorst(colours)),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function rootMeanSquare(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.sqrt(sum(values.map((value) => value * value)) / values.length)
}

function withoutWorst(values: readonly number[]): readonly number[] {
  return values.toSorted((one, other) => one - other).slice(0, Math.ceil(values.length * 0.9))
}

function spreadOf(values: ArrayLike<number>): number {
  let [total, squares] = [0, 0]
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0
    total += value
    squares += value * value
  }
  return Math.sqrt(Math.max(0, squares / values.length - (total / values.length) ** 2))
}

const piece = { side: 8, step: 4 } as const
const nudges = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((across) => [across, down] as const))

/** The pieces of a picture: how little each goes together with its like at best, and how much is to be seen in it. */
function shapePieces(one: Float32Array, other: Float32Array): { apart: number; weight: number }[] {
  const spread = Math.max(4, spreadOf(other))
  const pieces: { apart: number; weight: number }[] = []
  for (let top = 0; top + piece.side <= graySide; top += piece.step) {
    for (let left = 0; left + piece.side <= graySide; left += piece.step) {
      let best = { fit: -2, spread: 0 }
      for (const [across, down] of nudges) {
        const found = pieceFit(one, other, left, top, across, down)
        if (found.fit > best.fit) best = found
      }
      pieces.push({ apart: 1 - Math.max(0, best.fit), weight: Math.min(1, best.spread / spread) })
    }
  }
  return pieces
}

const last = graySide - 1

function pieceFit(
  one: Float32Array,
  other: Float32Array,
  left: number,
  top: number,
  across: number,
  down: number,
): { fit: number; spread: number } {
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0]
  for (let y = top; y < top + piece.side; y += 1) {
    const row = Math.min(last, Math.max(0, y + down)) * graySide
    for (let x = left; x < left + piece.side; x += 1) {
      const a = one[row + Math.min(last, Math.max(0, x + across))] ?? 0
      const b = other[y * graySide + x] ?? 0
      sumA += a
      sumB += b
      sumAA += a * a
      sumBB += b * b
      sumAB += a * b
    }
  }
  const count = piece.side * piece.side
  const [varA, varB] = [sumAA / count - (sumA / count) ** 2, sumBB / count - (sumB / count) ** 2]
  const fit = (sumAB / count - (sumA * sumB) / count ** 2) / Math.sqrt(Math.max(varA * varB, 1e-3))
  return { fit, spread: Math.sqrt(Math.max(0, varA, varB)) }
}

type Tone = readonly [Float32Array, Float32Array]

/** A photo in black and white, or nearly so, has no colour that could differ. */
const leastColour = 1.5
/** A part that is brighter was cut off at white, and its colour with it. */
const brightest = 238
const cellSide = colourSide / 2
const leastCells = 20

/** How far the colours of each cell are from what the colours of all cells let expect. */
function colourPieces(one: Float32Array, other: Float32Array, tones: readonly Tone[]): number[] {
  const seen = tones.filter(
    ([ours, theirs]) => spreadOf(ours) >= leastColour && spreadOf(theirs) >= leastColour,
  )
  const open = openCells(one, other, tones)
  if (seen.length === 0 || open.length < leastCells) return []
  const scale = Math.max(4, ...seen.map(([, theirs]) => spreadOf(theirs)))
  const apart = seen.map(([ours, theirs]) =>
    unexpected(
      open.map((cell) => cellMean(ours, cell)),
      open.map((cell) => cellMean(theirs, cell)),
    ),
  )
  return open.map((_, at) =>
    Math.min(1, Math.max(...apart.map((values) => Math.abs(values[at] ?? 0))) / scale),
  )
}

/** The cells that are not cut off at white in either picture, mostly. */
function openCells(one: Float32Array, other: Float32Array, tones: readonly Tone[]): number[] {
  const [blue, red] = tones
  if (!blue || !red) return []
  const isBright = (gray: Float32Array, side: 0 | 1) => (at: number) => {
    const bright = grayOf(gray, at)
    const [toBlue, toRed] = [(blue[side][at] ?? 128) - 128, (red[side][at] ?? 128) - 128]
    const strongest = Math.max(1.402 * toRed, 1.772 * toBlue, -0.344 * toBlue - 0.714 * toRed)
    return bright + strongest > brightest
  }
  const [first, second] = [isBright(one, 0), isBright(other, 1)]
  return Array.from({ length: cellSide * cellSide }, (_, cell) => cell).filter(
    (cell) => placesOf(cell).filter((at) => first(at) || second(at)).length < 2,
  )
}

/** The brightness where a colour stands, which is of four pixels. */
function grayOf(gray: Float32Array, at: number): number {
  const from = Math.floor(at / colourSide) * 2 * graySide + (at % colourSide) * 2
  const upper = (gray[from] ?? 0) + (gray[from + 1] ?? 0)
  return (upper + (gray[from + graySide] ?? 0) + (gray[from + graySide + 1] ?? 0)) / 4
}

function placesOf(cell: number): readonly number[] {
  const from = Math.floor(cell / cellSide) * 2 * colourSide + (cell % cellSide) * 2
  return [from, from + 1, from + colourSide, from + colourSide + 1]
}

function cellMean(values: Float32Array, cell: number): number {
  return sum(placesOf(cell).map((at) => values[at] ?? 0)) / 4
}

/** What is left of the second values when the line through most of the pairs is taken off; it never falls. */
function unexpected(ours: readonly number[], theirs: readonly number[]): number[] {
  let left = residuals(ours, theirs, () => 1)
  for (let round = 0; round < 3; round += 1) {
    const sizes = left.map(Math.abs).sort((one, other) => one - other)
    const width = 2 * (1.48 * (sizes[sizes.length >> 1] ?? 0) + 1)
    const former = left
    left = residuals(ours, theirs, (at) => 1 / (1 + ((former[at] ?? 0) / width) ** 2))
  }
  return left
}

function residuals(
  ours: readonly number[],
  theirs: readonly number[],
  weight: (at: number) => number,
): number[] {
  const weights = ours.map((_, at) => weight(at))
  const all = sum(weights)
  const meanA = sum(ours.map((value, at) => value * (weights[at] ?? 0))) / all
  const meanB = sum(theirs.map((value, at) => value * (weights[at] ?? 0))) / all
  let [both, own] = [0, 0]
  for (const [at, value] of ours.entries()) {
    both += (weights[at] ?? 0) * (value - meanA) * ((theirs[at] ?? 0) - meanB)
    own += (weights[at] ?? 0) * (value - meanA) ** 2
  }
  const slope = Math.max(0, both / Math.max(own, 1e-6))
  return theirs.map((value, at) => value - meanB - slope * ((ours[at] ?? 0) - meanA))
}
