const signature = 'd0cf11e0a1b11ae1'
const lastSector = 0xfffffffa
const entrySize = 128
const maxEntries = 10_000
const maxDepth = 20

type Entry = {
  readonly name: string
  readonly kind: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/** A compound file (OLE), as old Office files and saved Outlook messages are: streams by their paths. */
export type Compound = {
  readonly paths: readonly string[]
  /** The bytes of a stream, `null` when there is none of that path or its chain is broken. */
  read(path: string): Buffer | null
}

/** Opens a compound file; `null` when it is none or its directory cannot be read. Loops end with the file. */
export function openCompound(bytes: Buffer): Compound | null {
  if (bytes.length < 512 || bytes.toString('hex', 0, 8) !== signature) return null
  const shift = bytes.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) return null
  const sectors = sectorsOf(bytes, 1 << shift)
  const directory = sectors.chain(bytes.readUInt32LE(48), Number.POSITIVE_INFINITY)
  if (!directory) return null
  const entries = entriesOf(directory)
  const [root] = entries
  if (!root) return null
  const small = smallSectors(bytes, sectors, root)
  const cutoff = bytes.readUInt32LE(56)
  const found = streamsOf(entries)
  return {
    paths: [...found.keys()],
    read(path) {
      const entry = found.get(path)
      if (!entry || entry.size > bytes.length) return null
      if (entry.size === 0) return Buffer.alloc(0)
      const content = (entry.size < cutoff ? small : sectors).chain(entry.start, entry.size)
      return content && content.length >= entry.size ? content.subarray(0, entry.size) : null
    },
  }
}

type Sectors = { chain(start: number, size: number): Buffer | null }

/** Chains of sectors; `sector` gives one, `next` the number of the one behind it. */
function chained(count: number, sector: (at: number) => Buffer, next: (at: number) => number): Sectors {
  return {
    chain(start, size) {
      const parts: Buffer[] = []
      let [at, length] = [start, 0]
      while (at < lastSector && length < size) {
        if (parts.length > count) return null
        const part = sector(at)
        if (part.length === 0) return null
        parts.push(part)
        length += part.length
        at = next(at)
      }
      return Buffer.concat(parts)
    },
  }
}

function sectorsOf(bytes: Buffer, size: number): Sectors {
  const count = Math.ceil(bytes.length / size)
  const sector = (at: number) => bytes.subarray((at + 1) * size, (at + 2) * size)
  const perSector = size / 4
  const tables = tablesOf(bytes, sector, count, perSector)
  return chained(count, sector, (at) =>
    wordAt(sector(tables[Math.floor(at / perSector)] ?? lastSector), at % perSector),
  )
}

/** Which sectors hold the table of chains: the first 109 stand in the header, the others in a chain of their own. */
function tablesOf(bytes: Buffer, sector: (at: number) => Buffer, count: number, perSector: number): number[] {
  const tables = Array.from({ length: 109 }, (_, index) => bytes.readUInt32LE(76 + index * 4))
  let at = bytes.readUInt32LE(68)
  for (let steps = 0; at < lastSector && steps < count; steps += 1) {
    const more = sector(at)
    for (let index = 0; index < perSector - 1; index += 1) tables.push(wordAt(more, index))
    at = wordAt(more, perSector - 1)
  }
  return tables
}

function wordAt(sector: Buffer, index: number): number {
  return index * 4 + 4 <= sector.length ? sector.readUInt32LE(index * 4) : 0xfffffffe
}

/** Short streams share sectors of 64 bytes inside the stream of the root. */
function smallSectors(bytes: Buffer, sectors: Sectors, root: Entry): Sectors {
  const size = 1 << Math.min(bytes.readUInt16LE(32), 12)
  const pool = sectors.chain(root.start, root.size) ?? Buffer.alloc(0)
  const table = sectors.chain(bytes.readUInt32LE(60), Number.POSITIVE_INFINITY) ?? Buffer.alloc(0)
  const sector = (at: number) => pool.subarray(at * size, (at + 1) * size)
  return chained(Math.ceil(pool.length / size), sector, (at) => wordAt(table, at))
}

function entriesOf(directory: Buffer): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at + entrySize <= directory.length && entries.length < maxEntries; at += entrySize) {
    const nameLength = Math.min(Math.max(directory.readUInt16LE(at + 64) - 2, 0), 62)
    entries.push({
      name: directory.toString('utf16le', at, at + nameLength),
      kind: directory[at + 66] ?? 0,
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    })
  }
  return entries
}

/** The streams by their paths; an entry is visited once, so that a circle in the tree ends. */
function streamsOf(entries: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>()
  const seen = new Set<number>()
  const waiting = [{ index: entries[0]?.child ?? lastSector, folder: '', depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { index, folder, depth } = next
    const entry = entries[index]
    if (!entry || seen.has(index) || depth > maxDepth) continue
    seen.add(index)
    waiting.push({ index: entry.left, folder, depth }, { index: entry.right, folder, depth })
    if (entry.kind === 2) found.set(folder + entry.name, entry)
    if (entry.kind === 1)
      waiting.push({ index: entry.child, folder: `${folder}${entry.name}/`, depth: depth + 1 })
  }
  return found
}
