import { type Compound, openCompound } from '../../compound.ts'
import { Unreadable } from '../blocks.ts'

/** A stretch of text as it lies in the file: its first character, its first byte, and whether bytes are characters. */
export type PieceOfText = {
  readonly from: number
  readonly to: number
  readonly place: number
  readonly narrow: boolean
}

/** What a Word file of 1997 to 2003 holds: its streams and where the parts of its text lie. */
export type WordFile = {
  readonly words: Buffer
  readonly tables: Buffer
  readonly extra: Buffer
  readonly pieces: readonly PieceOfText[]
  /** How many characters the text, the footnotes, the margins, the remarks, the endnotes and the boxes have. */
  readonly lengths: readonly number[]
  /** A part of the tables by its number in the header. */
  part(number: number): Buffer
  /** Where a part ends, and what follows it. */
  behind(number: number): Buffer
}

const firstPart = 0x9a
const textParts = [0x4c, 0x50, 0x54, 0x5c, 0x60, 0x64]
const pieceTable = 33
const maxCharacters = 20_000_000
const oldestReadable = 0xc1

export function openWordFile(bytes: Buffer): WordFile {
  const compound = openCompound(bytes)
  if (!compound) throw new Unreadable('damaged')
  const words = compound.read('WordDocument')
  if (!words) throw new Unreadable(kindWithoutText(compound))
  if (words.length < 0x200) throw new Unreadable('damaged')
  const flags = words.readUInt16LE(10)
  if (flags & 0x100) throw new Unreadable('encrypted')
  if (words.readUInt16LE(2) < oldestReadable) throw new Unreadable('unsupported')
  const tables = compound.read(flags & 0x200 ? '1Table' : '0Table')
  if (!tables) throw new Unreadable('damaged')
  const placeOf = (number: number): [number, number] => {
    const at = firstPart + number * 8
    const place = words.readUInt32LE(at)
    return [place, place + words.readUInt32LE(at + 4)]
  }
  const part = (number: number) => tables.subarray(...placeOf(number))
  return {
    words,
    tables,
    extra: compound.read('Data') ?? Buffer.alloc(0),
    pieces: piecesIn(part(pieceTable)),
    lengths: textParts.map((at) => words.readUInt32LE(at)),
    part,
    behind: (number) => tables.subarray(placeOf(number)[1]),
  }
}

function kindWithoutText({ paths }: Compound): 'encrypted' | 'damaged' | 'unsupported' {
  if (paths.includes('EncryptedPackage')) return 'encrypted'
  return paths.includes('WordDocument') ? 'damaged' : 'unsupported'
}

/** The table of pieces stands behind lists of changes that are skipped. */
function piecesIn(bytes: Buffer): PieceOfText[] {
  let at = 0
  while (bytes[at] === 1 && at + 3 <= bytes.length) at += 3 + bytes.readUInt16LE(at + 1)
  if (bytes[at] !== 2 || at + 5 > bytes.length) throw new Unreadable('damaged')
  const list = bytes.subarray(at + 5, at + 5 + bytes.readUInt32LE(at + 1))
  const count = Math.floor((list.length - 4) / 12)
  const pieces: PieceOfText[] = []
  for (let index = 0; index < count; index += 1) {
    const [from, to] = [list.readUInt32LE(index * 4), list.readUInt32LE(index * 4 + 4)]
    const place = list.readUInt32LE((count + 1) * 4 + index * 8 + 2)
    const narrow = (place & 0x40000000) !== 0
    if (to < from || to > maxCharacters) throw new Unreadable('damaged')
    pieces.push({ from, to, narrow, place: narrow ? (place & 0x3fffffff) >> 1 : place })
  }
  return pieces
}
