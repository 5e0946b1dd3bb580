import type { CellPlace } from '../grid.ts'
import { type Sprm, sprmsIn } from './sprms.ts'

/** A stretch of the file's bytes whose paragraph or characters share their properties. */
type Stretch = {
  readonly from: number
  readonly to: number
  readonly style: number
  readonly changes: Buffer
}

/** Finds the stretch that holds a byte. */
export type Stretches = (place: number) => Stretch | undefined

const pageSize = 512
const maxPages = 100_000

/** The properties of paragraphs (`entrySize` 13) or of characters (1) by the pages that a table of places lists. */
export function stretchesOf(words: Buffer, list: Buffer, entrySize: 13 | 1): Stretches {
  const count = Math.min(Math.floor((list.length - 4) / 8), maxPages)
  const stretches: Stretch[] = []
  for (let index = 0; index < count; index += 1) {
    const page = list.readUInt32LE((count + 1) * 4 + index * 4) & 0x3fffff
    stretches.push(...stretchesOn(words.subarray(page * pageSize, (page + 1) * pageSize), entrySize))
  }
  stretches.sort((one, other) => one.from - other.from)
  return (place) => {
    let [low, high] = [0, stretches.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((stretches[middle]?.to ?? 0) <= place) low = middle + 1
      else high = middle
    }
    const found = stretches[low]
    return found && found.from <= place ? found : undefined
  }
}

function stretchesOn(page: Buffer, entrySize: number): Stretch[] {
  if (page.length < pageSize) return []
  const count = Math.min(page[511] ?? 0, Math.floor((pageSize - 5) / (4 + entrySize)))
  return Array.from({ length: count }, (_, index) => {
    const at = (page[(count + 1) * 4 + index * entrySize] ?? 0) * 2
    const [style, changes] = at === 0 ? [0, Buffer.alloc(0)] : changesAt(page, at, entrySize)
    return { from: page.readUInt32LE(index * 4), to: page.readUInt32LE(index * 4 + 4), style, changes }
  })
}

/** The changes of a paragraph follow the number of its style, and their size is counted in pairs of bytes. */
function changesAt(page: Buffer, at: number, entrySize: number): [number, Buffer] {
  const first = page[at] ?? 0
  if (entrySize === 1) return [0, page.subarray(at + 1, at + 1 + first)]
  const [start, size] = first === 0 ? [at + 2, (page[at + 1] ?? 0) * 2] : [at + 1, first * 2 - 1]
  const whole = page.subarray(start, start + size)
  return whole.length < 2 ? [0, Buffer.alloc(0)] : [whole.readUInt16LE(0), whole.subarray(2)]
}

/** What a paragraph's properties say of its place in tables and lists. */
export type ParagraphProperties = {
  inTable: boolean
  endsRow: boolean
  depth: number
  list: number
  level: number
  outline: number | undefined
  row: CellPlace[]
}

const elsewhere = new Set([0x6645, 0x6646, 0x646b])

/** Reads the properties of a paragraph, also those that did not fit and lie in the `extra` stream. */
export function paragraphProperties(changes: Buffer, extra: Buffer): ParagraphProperties {
  const found: ParagraphProperties = {
    inTable: false,
    endsRow: false,
    depth: 0,
    list: 0,
    level: 0,
    outline: undefined,
    row: [],
  }
  for (const sprm of sprmsIn(changes)) {
    if (!elsewhere.has(sprm.code)) apply(found, sprm)
    else for (const further of sprmsIn(changesIn(extra, sprm.value.readUInt32LE(0)))) apply(found, further)
  }
  return found
}

function changesIn(extra: Buffer, at: number): Buffer {
  return at + 2 > extra.length ? Buffer.alloc(0) : extra.subarray(at + 2, at + 2 + extra.readUInt16LE(at))
}

function apply(found: ParagraphProperties, { code, value }: Sprm): void {
  if (code === 0x2416) found.inTable = value[0] !== 0
  else if (code === 0x2417) found.endsRow = value[0] !== 0
  else if (code === 0x6649) found.depth = value.readInt32LE(0)
  else if (code === 0x460b) found.list = value.readUInt16LE(0)
  else if (code === 0x260a) found.level = value[0] ?? 0
  else if (code === 0x2640) found.outline = value[0] ?? 9
  else if (code === 0xd608) found.row = cellsOf(value)
}

const cellSize = 20

/** A row as it is defined: the edges of its cells, then for each cell its merges in the first two bytes. */
function cellsOf(value: Buffer): CellPlace[] {
  const count = value[0] ?? 0
  const flagsAt = 1 + (count + 1) * 2
  if (flagsAt > value.length) return []
  const cells: CellPlace[] = []
  for (let index = 0; index < count; index += 1) {
    const at = flagsAt + index * cellSize
    const flags = at + 2 <= value.length ? value.readUInt16LE(at) : 0
    const [from, to] = [value.readInt16LE(1 + index * 2), value.readInt16LE(3 + index * 2)]
    cells.push({ from, to, continues: (flags & 0x60) === 0x20, merged: (flags & 2) !== 0 })
  }
  return cells
}

/** How a run of characters is to be read: not at all, or as a sign of a symbol font. */
export type RunProperties = { readonly unread: boolean; readonly symbol: number | undefined }

export function runProperties(changes: Buffer): RunProperties {
  let [unread, symbol]: [boolean, number | undefined] = [false, undefined]
  for (const { code, value } of sprmsIn(changes)) {
    if (code === 0x0800 || code === 0x083c) unread ||= value[0] === 1
    else if (code === 0x6a09) symbol = value.readUInt16LE(2)
  }
  return { unread, symbol }
}
