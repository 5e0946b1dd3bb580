import { align, type GramTable, type Stretch, type Tile } from './alignment.ts'
import { spanOf } from './normal.ts'
import type { Prepared } from './prepared.ts'
import type { Band, LikenessSettings } from './settings.ts'
import { isTemplate } from './template.ts'

/** Where two texts are alike, by UTF-16 code units of each. */
export type Passage = {
  readonly a: readonly [start: number, end: number]
  readonly b: readonly [start: number, end: number]
}

/** What two texts have in common. It says alike and decides nothing. */
export type Likeness = {
  /** The share of each text that stands in the other, of what counts. */
  readonly inA: number
  readonly inB: number
  /** The most characters in a row that are equal and count. */
  readonly longestRun: number
  /** How many equal characters count for nothing. */
  readonly masked: number
  readonly band: Band
  /** Whether one looks like the other with names, places and figures exchanged. */
  readonly template: boolean
  readonly passages: readonly Passage[]
}

/** Compares a text, by its table, with another. */
export function compare(table: GramTable, other: Prepared, settings: LikenessSettings): Likeness {
  const { text } = table
  const all = align(table, other)
  const weighed = all.map((stretch) => ({ stretch, ...weigh(stretch, text, other) }))
  const telling = weighed.filter(({ equal }) => equal >= leastTelling)
  const equal = telling.reduce((sum, one) => sum + one.equal, 0)
  const longest = Math.max(0, ...telling.map((one) => one.longest))
  const heaviest = heaviestPassage(telling)
  const [inA, inB] = [share(equal, text.counted), share(equal, other.counted)]
  const measured = { contained: Math.max(inA, inB), equal, longest, heaviest, passages: telling.length }
  return {
    inA,
    inB,
    longestRun: longest,
    masked: weighed.reduce((sum, one) => sum + one.masked, 0),
    band: bandOf(measured, settings),
    template: isTemplate(
      text,
      other,
      telling.map(({ stretch }) => stretch),
    ),
    passages: telling.map(({ stretch }) => passageOf(stretch, text, other)),
  }
}

/** A stretch in which fewer characters count is left out. */
const leastTelling = 12
/** Stretches with no more than so many characters between them on either side are one passage that was edited. */
const widestEdit = 30

/** How many characters count in the passage that has most of them. */
function heaviestPassage(all: readonly { readonly stretch: Stretch; readonly equal: number }[]): number {
  const ends: { readonly a: number; readonly b: number; readonly equal: number }[] = []
  for (const { stretch, equal } of all.toSorted(
    (one, other) => startOf(one.stretch).a - startOf(other.stretch).a,
  )) {
    const [start, last] = [startOf(stretch), stretch.at(-1) ?? nowhere]
    const former = ends.filter(({ a, b }) => isNear(start.a - a) && isNear(start.b - b))
    const most = Math.max(0, ...former.map((end) => end.equal))
    ends.push({ a: last.a + last.length, b: last.b + last.length, equal: most + equal })
  }
  return Math.max(0, ...ends.map(({ equal }) => equal))
}

const nowhere: Tile = { a: 0, b: 0, length: 0 }

function startOf(stretch: Stretch): Tile {
  return stretch[0] ?? nowhere
}

function isNear(between: number): boolean {
  return between >= 0 && between <= widestEdit
}

type Measured = {
  readonly contained: number
  readonly equal: number
  readonly longest: number
  readonly heaviest: number
  readonly passages: number
}

/** Several passages with enough characters make a hit, or nearly all of a short text, or one long run or passage. */
function bandOf(found: Measured, settings: LikenessSettings): Band {
  const enough = found.equal >= settings.characters
  const several = enough && found.passages >= settings.passages
  const nearlyAll = found.contained >= settings.same && found.equal >= settings.run
  const whole = (enough && found.contained >= settings.heavy) || nearlyAll
  const long = found.longest >= settings.run || found.heaviest >= settings.passage
  if (!several && !whole && !long) return 'none'
  if (found.contained >= settings.same) return 'same'
  if (found.contained >= settings.heavy) return 'heavy'
  return found.contained >= settings.partial || long ? 'partial' : 'none'
}

function share(equal: number, counted: number): number {
  return counted === 0 ? 0 : Math.min(1, equal / counted)
}

function weigh(stretch: Stretch, one: Prepared, other: Prepared) {
  let [equal, masked, longest] = [0, 0, 0]
  for (const tile of stretch) {
    let run = 0
    for (let step = 0; step < tile.length; step += 1) {
      if (one.masked[tile.a + step] || other.masked[tile.b + step]) {
        masked += 1
        run = 0
        continue
      }
      equal += 1
      run += 1
      longest = Math.max(longest, run)
    }
  }
  return { equal, masked, longest }
}

function passageOf(stretch: Stretch, one: Prepared, other: Prepared): Passage {
  const [first, last] = [stretch[0], stretch.at(-1)] as [Tile, Tile]
  return {
    a: spanOf(one, first.a, last.a + last.length),
    b: spanOf(other, first.b, last.b + last.length),
  }
}
