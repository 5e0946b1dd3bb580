import { deepest, emptyLevel, type Level, type List, type Lists } from '../lists.ts'
import { withPlainSymbols } from '../symbols.ts'
import type { WordFile } from './file.ts'

const listTable = 73
const useTable = 74
const maxLists = 2_000

/** The names that the newer format gives to the kinds of numbers. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
}

const gaps = ['tab', 'space', 'nothing'] as const

/** The lists of an old Word file: their levels, and the numbers under which paragraphs name them, from 1. */
export function listsIn(file: WordFile): Lists {
  const found: Lists = { abstracts: new Map(), lists: new Map() }
  const table = file.part(listTable)
  const count =
    table.length < 2 ? 0 : Math.min(table.readUInt16LE(0), maxLists, Math.floor((table.length - 2) / 28))
  const levels = readerOf(file.behind(listTable))
  for (let index = 0; index < count; index += 1) {
    const at = 2 + index * 28
    const simple = ((table[at + 26] ?? 0) & 1) === 1
    const abstract = { levels: Array.from({ length: simple ? 1 : 9 }, () => levelAt(levels)) }
    found.abstracts.set(String(table.readUInt32LE(at)), abstract)
  }
  addUses(found, file.part(useTable))
  return found
}

function addUses({ lists }: Lists, table: Buffer): void {
  if (table.length < 4) return
  const count = Math.min(table.readUInt32LE(0), maxLists, Math.floor((table.length - 4) / 16))
  const changes = readerOf(table.subarray(4 + count * 16))
  for (let index = 0; index < count; index += 1) {
    const at = 4 + index * 16
    const list: List = { abstract: String(table.readUInt32LE(at)), starts: new Map(), levels: new Map() }
    lists.set(String(index + 1), list)
    changes.take(4)
    for (let left = table[at + 12] ?? 0; left > 0 && !changes.ended(); left -= 1) {
      const change = changes.take(8)
      const place = Math.min((change[4] ?? 0) & 15, deepest)
      if ((change[4] ?? 0) & 16)
        list.starts.set(place, change.length < 4 ? 1 : change.readUInt32LE(0) & 0x7fff)
      if ((change[4] ?? 0) & 32) list.levels.set(place, levelAt(changes))
    }
  }
}

type ByteReader = { take(size: number): Buffer; ended(): boolean }

function readerOf(bytes: Buffer): ByteReader {
  let at = 0
  return {
    take(size) {
      const taken = bytes.subarray(at, at + size)
      at += size
      return taken
    },
    ended: () => at >= bytes.length,
  }
}

/** A level: 28 bytes about it, two lists of changes, and its text in which the signs 0 to 8 stand for numbers. */
function levelAt(reader: ByteReader): Level {
  const about = reader.take(28)
  if (about.length < 28) return emptyLevel()
  reader.take((about[25] ?? 0) + (about[24] ?? 0))
  const length = reader.take(2)
  const text = reader.take((length.length < 2 ? 0 : length.readUInt16LE(0)) * 2).toString('utf16le')
  return {
    start: about.readUInt32LE(0) & 0x7fff,
    format: formats[about[4] ?? 0] ?? 'decimal',
    text: withPlainSymbols(text.replace(/[\0-\x08]/g, (sign) => `%${sign.charCodeAt(0) + 1}`)).slice(0, 100),
    gap: gaps[about[15] ?? 0] ?? 'tab',
    plainDigits: ((about[5] ?? 0) & 4) !== 0,
    keepsCount: ((about[5] ?? 0) & 8) !== 0,
  }
}
