import { printedWidth } from './gappedCells.ts'

type PrintedLine = {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly width: number
  readonly isIndented: boolean
}

/** Full lines that stop amid a sentence tell that a page is filled; in a text whose line ends are its writer's there are none. */
const fewest = 4
/** How far a full line may stay behind the widest, and how wide pages are, in halves of a Han character. */
const ragged = 6
const widths = { least: 40, most: 120 }
const stops = /[。；：！？;:”）)]$/
const indent = /^[ \u3000\u00a0]{2,}|^\u3000/
/** What a line does not break: Latin words and numbers, with the signs that close or open around a character. */
const piece = /^[“（《〔【(]*(?:[\w.@:/%+-]+|[\s\S])[，。；：、！？”）》〕】,;:)]*/u

/** Whether the text goes on over the end of a line that is filled, stops there, or does either. */
export type Filled = 'goes on' | 'stops' | 'either'

/**
 * For a text that fills each line of its page as far as it goes: what becomes of it at the end of a line, by the places
 * of those. A full line over one that is not indented tells it only where paragraphs are. Null for other texts.
 */
export function filledLines(original: string): ReadonlyMap<number, Filled> | null {
  const lines = linesOf(original)
  const width = widthOfPage(lines)
  if (width === null) return null
  const hasRoom = (line: PrintedLine, next: PrintedLine) =>
    line.width + printedWidth(piece.exec(next.words)?.[0] ?? '') <= width - 2
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next && line.words !== '' && next.words !== '' ? [{ line, next, ends: hasRoom(line, next) }] : []
  })
  const below = new Set(pairs.flatMap(({ next, ends }) => (ends ? [] : [next])))
  const fresh = lines.filter((line) => line.words !== '' && !line.words.includes('\t') && !below.has(line))
  const areIndented = fresh.filter(({ isIndented }) => isIndented).length > 0.6 * fresh.length
  const from = fresh.find(({ isIndented }) => isIndented)?.start ?? 0
  return new Map(
    pairs.map(({ line, next, ends }): [number, Filled] => {
      if (ends || next.isIndented) return [line.end, 'stops']
      return [line.end, areIndented && line.start >= from ? 'goes on' : 'either']
    }),
  )
}

function linesOf(original: string): PrintedLine[] {
  let start = 0
  return original.split('\n').map((line) => {
    const printed = line.trimEnd()
    const placed = {
      start,
      end: start + line.length,
      words: printed.trimStart(),
      width: printedWidth(printed),
      isIndented: indent.test(line),
    }
    start += line.length + 1
    return placed
  })
}

/** The width up to which lines are filled: the widest of all but two, where enough full lines stop amid a sentence. */
function widthOfPage(lines: readonly PrintedLine[]): number | null {
  const told = lines.filter(({ words }) => words !== '' && !words.includes('\t'))
  const widest = [...new Set(told.map(({ width }) => width))].toSorted((one, other) => other - one)
  const found = widest.slice(0, 3).map((width) => {
    const full = told.filter((line) => line.width <= width && line.width >= width - ragged)
    return { width, full: full.length, open: full.filter(({ words }) => !stops.test(words)).length }
  })
  const best = found.toSorted((one, other) => other.full - one.full)[0]
  if (!best || best.width < widths.least || best.width > widths.most) return null
  return best.open >= fewest && best.open * 2 >= best.full ? best.width : null
}
