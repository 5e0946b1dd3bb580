import type { DocumentText } from '../../document.ts'
import { assembled, type Block, trimmedEnd } from '../blocks.ts'
import { type MeasuredCell, placedCells, tableOf } from '../grid.ts'
import { type Numbering, numberingOf } from '../lists.ts'
import { headingAt, symbolOf } from '../symbols.ts'
import { openWordFile, type WordFile } from './file.ts'
import { listsIn } from './lists.ts'
import {
  type ParagraphProperties,
  paragraphProperties,
  runProperties,
  type Stretches,
  stretchesOf,
} from './properties.ts'

const runTable = 12
const paragraphTable = 13
/** Edges of cells nearer than so many twips are one. */
const tolerance = 60

/** Reads a Word file of 1997 to 2003, or one that WPS wrote in that form. */
export function readDoc(bytes: Buffer, name: string): DocumentText {
  const file = openWordFile(bytes)
  const [text = 0, footnotes = 0, margins = 0, remarks = 0, endnotes = 0, boxes = 0] = file.lengths
  const reading = new Reading(file)
  const ends = [text, footnotes, margins, remarks, endnotes, boxes].map((_, index, all) =>
    all.slice(0, index + 1).reduce((sum, length) => sum + length, 0),
  )
  const part = (index: number) => reading.blocks(index === 0 ? 0 : (ends[index - 1] ?? 0), ends[index] ?? 0)
  const notes = [...part(1), ...part(4)].flatMap((block) =>
    block.kind === 'paragraph' && block.text.trim() !== ''
      ? [{ ...block, text: block.text.trim(), style: 'note' }]
      : [],
  )
  const around = assembled(part(2), { reader: 'doc' })
    .text.split('\n')
    .filter((line) => line.trim() !== '')
  return assembled([...withoutLast(part(0)), ...notes, ...part(5).filter(isWritten)], {
    reader: /\.wps$/i.test(name) ? 'wps' : 'doc',
    margins: [...new Set(around)],
  })
}

function isWritten(block: Block): boolean {
  return block.kind === 'table' || block.text.trim() !== ''
}

/** Word ends every text with an empty paragraph that belongs to no page. */
function withoutLast(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1)
  return last && !isWritten(last) ? blocks.slice(0, -1) : blocks
}

const plainSigns: Readonly<Record<string, string>> = { '\x0b': '\n', '\x1e': '-', '\x09': '\t' }
const windows = new TextDecoder('windows-1252')

class Reading {
  readonly #file: WordFile
  readonly #paragraphs: Stretches
  readonly #runs: Stretches
  readonly #numbering: Numbering
  #blocks: Block[] = []
  #text = ''
  #rows: MeasuredCell[][] = []
  #cells: string[] = []
  /** For each field that is open, whether its code is over and its result is read. */
  #fields: boolean[] = []

  constructor(file: WordFile) {
    this.#file = file
    this.#paragraphs = stretchesOf(file.words, file.part(paragraphTable), 13)
    this.#runs = stretchesOf(file.words, file.part(runTable), 1)
    this.#numbering = numberingOf(listsIn(file), () => undefined)
  }

  /** The blocks of the characters from one place of the whole text to another. */
  blocks(from: number, to: number): Block[] {
    ;[this.#blocks, this.#text, this.#rows, this.#cells, this.#fields] = [[], '', [], [], []]
    for (const piece of this.#file.pieces) {
      const [first, last] = [Math.max(piece.from, from), Math.min(piece.to, to)]
      const width = piece.narrow ? 1 : 2
      const place = piece.place + (first - piece.from) * width
      if (first < last)
        this.#piece(place, Math.min(place + (last - first) * width, this.#file.words.length), width)
    }
    if (this.#text !== '') this.#endParagraph(undefined, 0)
    this.#endTable()
    return this.#blocks
  }

  #piece(from: number, to: number, width: number): void {
    for (let at = from; at < to; ) {
      const run = this.#runs(at)
      const end = run ? Math.min(run.to, to) : to
      const { unread, symbol } = runProperties(run?.changes ?? Buffer.alloc(0))
      const bytes = this.#file.words.subarray(at, end)
      const text = width === 1 ? windows.decode(bytes) : bytes.toString('utf16le')
      for (let index = 0; index < text.length; index += 1) {
        this.#sign(text[index] ?? '', at + index * width, unread, symbol)
      }
      at = Math.max(end, at + width)
    }
  }

  #sign(sign: string, place: number, unread: boolean, symbol: number | undefined): void {
    if (sign === '\r' || sign === '\x07' || sign === '\x0c') this.#endParagraph(sign, place)
    else if (sign === '\x13') this.#fields.push(false)
    else if (sign === '\x14') this.#fields.splice(-1, 1, true)
    else if (sign === '\x15') this.#fields.pop()
    else if (unread || this.#fields.includes(false)) return
    else if (sign === '(' && symbol !== undefined) this.#text += symbolOf(symbol)
    else if (sign >= ' ') this.#text += sign
    else this.#text += plainSigns[sign] ?? ''
  }

  #endParagraph(mark: string | undefined, place: number): void {
    const stretch = mark === undefined ? undefined : this.#paragraphs(place)
    const about = paragraphProperties(stretch?.changes ?? Buffer.alloc(0), this.#file.extra)
    const text = this.#text
    this.#text = ''
    if (mark === '\x07' && about.depth < 2) this.#endCell(text, about)
    else if (about.inTable) this.#text = `${this.#numberOf(about, text) ?? ''}${text}\n`
    else if (mark !== '\x0c' || text !== '') this.#addParagraph(text, about, stretch?.style ?? 0)
  }

  #numberOf({ list, level }: ParagraphProperties, text: string): string | undefined {
    return list === 0 ? undefined : this.#numbering.next(String(list), level, undefined, text)
  }

  #addParagraph(text: string, about: ParagraphProperties, style: number): void {
    this.#endTable()
    const number = this.#numberOf(about, text)
    const heading = about.outline === undefined ? headingAt(style - 1) : headingAt(about.outline)
    this.#blocks.push({
      kind: 'paragraph',
      text,
      ...(heading === undefined ? {} : { style: heading }),
      ...(number === undefined ? {} : { number }),
    })
  }

  #endCell(text: string, about: ParagraphProperties): void {
    if (!about.endsRow) {
      this.#cells.push(trimmedEnd((this.#numberOf(about, text) ?? '') + text.replaceAll('\t', ' ')))
      return
    }
    this.#rows.push(placedCells(this.#cells, about.row))
    this.#cells = []
  }

  #endTable(): void {
    if (this.#cells.length > 0) this.#rows.push(placedCells(this.#cells, []))
    if (this.#rows.length > 0) this.#blocks.push(tableOf(this.#rows, tolerance))
    ;[this.#rows, this.#cells] = [[], []]
  }
}
