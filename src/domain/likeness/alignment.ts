import { gramLength } from './grams.ts'
import type { Prepared } from './prepared.ts'

/** Characters that stand in both texts in a row: `length` of them from `a` and from `b`. */
export type Tile = { readonly a: number; readonly b: number; readonly length: number }

/** A stretch of tiles that follow each other on both sides with little between them. */
export type Stretch = readonly Tile[]

/** Where each gram of a text stands, for looking up those of many others. */
export type GramTable = { readonly text: Prepared; readonly heads: Int32Array; readonly next: Int32Array }

const tableSize = 1 << 13
/** A gram that stands at more places than this says nothing about where. */
const mostPlaces = 12
const shortestTile = gramLength
/** How many characters may stand between two tiles of a stretch. */
const widestGap = 14
/** A stretch counts from so many equal characters, which must be so great a share of it. */
const leastEqual = 14
const leastDensity = 0.45

/** Makes the table of a text. */
export function gramTable(text: Prepared): GramTable {
  const heads = new Int32Array(tableSize).fill(-1)
  const next = new Int32Array(text.grams.length)
  for (let place = text.grams.length - 1; place >= 0; place -= 1) {
    const slot = (text.grams[place] ?? 0) & (tableSize - 1)
    next[place] = heads[slot] ?? -1
    heads[slot] = place
  }
  return { text, heads, next }
}

/** Aligns two texts: the stretches in which they have the same characters in the same order. */
export function align(table: GramTable, other: Prepared): Stretch[] {
  return stretches(tiled(matches(table, other), table.text.codes.length, other.codes.length)).filter(counts)
}

function counts(stretch: Stretch): boolean {
  const [first, last] = [stretch[0], stretch.at(-1)]
  if (!first || !last) return false
  const equal = equalIn(stretch)
  const spanA = last.a + last.length - first.a
  const spanB = last.b + last.length - first.b
  return equal >= leastEqual && equal / Math.min(spanA, spanB) >= leastDensity
}

/** How many characters of a stretch are equal. */
export function equalIn(stretch: Stretch): number {
  return stretch.reduce((sum, { length }) => sum + length, 0)
}

/** Every run of equal characters that can be made no longer. */
function matches({ text, heads, next }: GramTable, other: Prepared): Tile[] {
  const [one, two] = [text.codes, other.codes]
  const found: Tile[] = []
  for (let b = 0; b < other.grams.length; b += 1) {
    const gram = other.grams[b] ?? 0
    let places = 0
    for (let a = heads[gram & (tableSize - 1)] ?? -1; a >= 0; a = next[a] ?? -1) {
      if (text.grams[a] !== gram) continue
      places += 1
      if (places > mostPlaces) break
      if (a > 0 && b > 0 && one[a - 1] === two[b - 1]) continue
      let length = 0
      while (a + length < one.length && b + length < two.length && one[a + length] === two[b + length])
        length += 1
      if (length >= shortestTile) found.push({ a, b, length })
    }
  }
  return found
}

/** The longest first, each character of either side used once. */
function tiled(found: Tile[], lengthA: number, lengthB: number): Tile[] {
  const [usedA, usedB] = [new Uint8Array(lengthA), new Uint8Array(lengthB)]
  const tiles: Tile[] = []
  for (const tile of found.toSorted((one, two) => two.length - one.length)) {
    const kept = free(tile, usedA, usedB)
    if (!kept) continue
    usedA.fill(1, kept.a, kept.a + kept.length)
    usedB.fill(1, kept.b, kept.b + kept.length)
    tiles.push(kept)
  }
  return tiles.sort((one, two) => one.a - two.a)
}

/** The longest part of a tile that no other has taken. */
function free({ a, b, length }: Tile, usedA: Uint8Array, usedB: Uint8Array): Tile | null {
  let best = 0
  let bestEnd = 0
  let run = 0
  for (let step = 0; step < length; step += 1) {
    run = usedA[a + step] || usedB[b + step] ? 0 : run + 1
    if (run > best) {
      best = run
      bestEnd = step + 1
    }
  }
  return best < shortestTile ? null : { a: a + bestEnd - best, b: b + bestEnd - best, length: best }
}

/** Tiles that follow each other closely on both sides, told from those that stand alone. */
function stretches(tiles: readonly Tile[]): Tile[][] {
  const open: Tile[][] = []
  const closed: Tile[][] = []
  for (const tile of tiles) {
    const home = open.findLast((stretch) => follows(stretch.at(-1), tile))
    if (home) home.push(tile)
    else open.push([tile])
    while (open[0] && tile.a - endOf(open[0]) > widestGap) closed.push(open.shift() ?? [])
  }
  return [...closed, ...open]
}

function endOf(stretch: Stretch): number {
  const last = stretch.at(-1)
  return last ? last.a + last.length : 0
}

function follows(former: Tile | undefined, tile: Tile): boolean {
  if (!former) return false
  const gapA = tile.a - former.a - former.length
  const gapB = tile.b - former.b - former.length
  return gapA >= 0 && gapB >= 0 && gapA <= widestGap && gapB <= widestGap
}
