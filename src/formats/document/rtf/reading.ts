import type { DocumentText } from '../../document.ts'
import { assembled, type Block, trimmedEnd, Unreadable } from '../blocks.ts'
import { type CellPlace, type MeasuredCell, placedCells, tableOf } from '../grid.ts'
import { gapOf } from '../lists.ts'
import { headingAt, withPlainSymbols } from '../symbols.ts'
import { type RtfToken, rtfTokens } from './tokens.ts'
import { charsetPages, pageOf, signs, unread } from './words.ts'

const maxDepth = 1_000
const tolerance = 60

/** What a group inherits from the one around it. */
type Group = {
  skipped: boolean
  /** Which part of the file the group belongs to. */
  part: 'body' | 'number' | 'margin' | 'note' | 'fonts'
  hidden: boolean
  font: number
  /** How many characters stand for one that older programs cannot show. */
  fallback: number
}

/** Reads an RTF file: its text, the numbers of its lists as they print, and its tables. */
export function readRtf(bytes: Buffer): DocumentText {
  const reading = new Reading()
  for (const token of rtfTokens(bytes.toString('latin1'))) reading.take(token)
  return reading.finished()
}

class Reading {
  readonly #groups: Group[] = []
  #group: Group = { skipped: false, part: 'body', hidden: false, font: 0, fallback: 1 }
  readonly #fontPages = new Map<number, string>()
  #page = 'windows-1252'
  #bytes: number[] = []
  /** Characters that only repeat what was just read for older programs. */
  #repeated = 0
  #starred = false
  #texts = { body: '', number: '', margin: '', note: '', fonts: '' }
  #outline: number | undefined
  readonly #blocks: Block[] = []
  readonly #notes: Block[] = []
  readonly #margins: string[] = []
  #places: CellPlace[] = []
  #place = { continues: false, merged: false }
  #cells: string[] = []
  #rows: MeasuredCell[][] = []
  #inTable = false

  take(token: RtfToken): void {
    if (token.kind === 'byte') {
      if (this.#repeated > 0) this.#repeated -= 1
      else this.#bytes.push(token.byte)
      return
    }
    let text = token.kind === 'text' ? token.text : ''
    if (text !== '' && awaitsSecond(this.#bytes)) {
      this.#bytes.push(text.charCodeAt(0))
      text = text.slice(1)
    }
    this.#endBytes()
    if (token.kind === 'open') this.#open()
    else if (token.kind === 'close') this.#close()
    else if (token.kind === 'text') this.#plain(text)
    else this.#word(token.word, token.value)
  }

  finished(): DocumentText {
    this.#endBytes()
    if (this.#texts.body !== '') this.#endParagraph()
    this.#endTable()
    const margins = [...new Set(this.#margins)]
    return assembled([...this.#blocks, ...this.#notes], { reader: 'rtf', margins })
  }

  #open(): void {
    if (this.#groups.length > maxDepth) throw new Unreadable('damaged')
    this.#groups.push(this.#group)
    this.#group = { ...this.#group }
    this.#starred = false
  }

  #close(): void {
    const { part } = this.#group
    this.#group = this.#groups.pop() ?? this.#group
    if (part === this.#group.part) return
    const text = this.#texts[part].trim()
    if (part === 'number') return
    this.#texts[part] = ''
    if (part === 'note' && text !== '') this.#notes.push({ kind: 'paragraph', text, style: 'note' })
    else if (part === 'margin' && text !== '') this.#margins.push(text)
  }

  #plain(text: string): void {
    const skipped = Math.min(this.#repeated, text.length)
    this.#repeated -= skipped
    this.#starred = false
    if (skipped === text.length) return
    const rest = text.slice(skipped)
    if (/^[\0-\x7f]*$/.test(rest)) this.#write(rest)
    else this.#bytes.push(...Buffer.from(rest.slice(0, 100_000), 'latin1'))
  }

  #endBytes(): void {
    if (this.#bytes.length === 0) return
    const page = this.#fontPages.get(this.#group.font) ?? this.#page
    this.#write(new TextDecoder(page).decode(Buffer.from(this.#bytes)))
    this.#bytes = []
  }

  #write(text: string): void {
    if (!this.#group.skipped && !this.#group.hidden) this.#texts[this.#group.part] += text
  }

  #word(word: string, value: number | null): void {
    if (word === '*') this.#starred = true
    else if (this.#begins(word)) this.#starred = false
    else if (this.#group.skipped) return
    else if (word in signs) this.#write(signs[word] ?? '')
    else if (word === 'u') this.#unicode(value ?? 0)
    else if (!this.#describes(word, value)) this.#lay(word, value ?? 0)
  }

  /** A word at the start of a group may say that the group is no text, or a text of its own. */
  #begins(word: string): boolean {
    const group = this.#group
    if (unread.has(word) || (this.#starred && word !== 'shpinst')) group.skipped = true
    else if (word === 'fonttbl') group.part = 'fonts'
    else if (word === 'listtext' || word === 'pntext') group.part = 'number'
    else if (/^(?:header|footer)[lrf]?$/.test(word)) group.part = 'margin'
    else if (word === 'footnote') group.part = 'note'
    else return false
    return true
  }

  #unicode(value: number): void {
    this.#write(String.fromCharCode(value & 0xffff))
    this.#repeated = this.#group.fallback
  }

  #describes(word: string, value: number | null): boolean {
    if (word === 'ansicpg') this.#page = pageOf(value ?? 0)
    else if (word === 'uc') this.#group.fallback = Math.min(Math.max(value ?? 1, 0), 100)
    else if (word === 'f') this.#group.font = value ?? 0
    else if (word === 'fcharset') this.#nameFont(value ?? 0)
    else if (word === 'v' || word === 'deleted') this.#group.hidden = value !== 0
    else if (word === 'plain') this.#group.hidden = false
    else if (word === 'outlinelevel') this.#outline = value ?? 9
    else return false
    return true
  }

  #nameFont(charset: number): void {
    const page = charsetPages[charset]
    if (this.#group.part === 'fonts' && page) this.#fontPages.set(this.#group.font, page)
  }

  #lay(word: string, value: number): void {
    if (this.#group.part !== 'body') {
      if (word === 'par' || word === 'line') this.#write('\n')
    } else if (word === 'par' || word === 'sect' || word === 'nestrow') this.#endParagraph()
    else if (word === 'pard') [this.#inTable, this.#outline] = [false, undefined]
    else if (word === 'intbl') this.#inTable = true
    else if (word === 'trowd') this.#places = []
    else if (word === 'clvmrg') this.#place.continues = true
    else if (word === 'clmrg') this.#place.merged = true
    else if (word === 'cellx') this.#placeCell(value)
    else if (word === 'cell') this.#endCell()
    else if (word === 'nestcell') this.#write(' ')
    else if (word === 'row') this.#endRow()
  }

  #placeCell(to: number): void {
    const from = this.#places.at(-1)?.to ?? Math.min(0, to)
    this.#places.push({ from, to, ...this.#place })
    this.#place = { continues: false, merged: false }
  }

  #takeText(): { number: string; text: string } {
    const { body, number } = this.#texts
    this.#texts.body = ''
    this.#texts.number = ''
    const [printed, text] = [withPlainSymbols(number.trim()), withPlainSymbols(body)]
    return { number: printed === '' ? '' : printed + gapOf('tab', printed, text), text }
  }

  #endParagraph(): void {
    const { number, text } = this.#takeText()
    if (this.#inTable) {
      this.#texts.body = `${number}${text}\n`
      return
    }
    this.#endTable()
    const style = this.#outline === undefined ? undefined : headingAt(this.#outline)
    this.#blocks.push({
      kind: 'paragraph',
      text,
      ...(style === undefined ? {} : { style }),
      ...(number === '' ? {} : { number }),
    })
  }

  #endCell(): void {
    const { number, text } = this.#takeText()
    this.#cells.push(trimmedEnd((number + text).replaceAll('\t', ' ')))
  }

  #endRow(): void {
    if (this.#cells.length > 0) this.#rows.push(placedCells(this.#cells, this.#places))
    this.#cells = []
  }

  #endTable(): void {
    this.#endRow()
    if (this.#rows.length > 0) this.#blocks.push(tableOf(this.#rows, tolerance))
    this.#rows = []
  }
}

/** Whether the last byte is the first half of a Chinese character; its second half may stand as a plain sign. */
function awaitsSecond(bytes: readonly number[]): boolean {
  let at = 0
  while (at < bytes.length) at += (bytes[at] ?? 0) > 0x80 ? 2 : 1
  return at > bytes.length
}
