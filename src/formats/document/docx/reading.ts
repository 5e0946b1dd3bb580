import { xmlAttributes } from '../../xml.ts'
import type { Block, ParagraphBlock } from '../blocks.ts'
import { tableOf } from '../grid.ts'
import type { Numbering } from '../lists.ts'
import { headingAt, symbolOf, withPlainSymbols } from '../symbols.ts'
import {
  breakOf,
  describeCell,
  describeParagraph,
  flat,
  type Holder,
  isOn,
  isWritten,
  type OpenBox,
  type OpenCell,
  type OpenParagraph,
  type OpenTable,
} from './open.ts'
import type { Style } from './styles.ts'

/** What the text of one part is read with. */
export type Lookups = { readonly styles: (id: string) => Style; readonly numbering: Numbering | null }

/** The blocks of one part, the pictures it shows by their links, the notes it refers to and those it holds. */
export type Body = {
  readonly blocks: readonly Block[]
  readonly pictures: readonly string[]
  readonly references: readonly string[]
  readonly notes: ReadonlyMap<string, readonly Block[]>
}

const noteKinds = new Set(['footnote', 'endnote'])

/** The text of one part as far as its tree has been walked. */
export class Reading {
  readonly #lookups: Lookups
  readonly #body: OpenBox = { kind: 'box', blocks: [], within: null }
  readonly #holders: Holder[] = [this.#body]
  readonly #pictures: string[] = []
  readonly #references: string[] = []
  readonly #notes = new Map<string, readonly Block[]>()
  /** For each open content control, whether it shows only what is to be typed into it. */
  readonly #controls: boolean[] = []
  #paragraph: OpenParagraph | null = null
  #inRun = false
  #inText = false
  #hidden = false

  constructor(lookups: Lookups) {
    this.#lookups = lookups
  }

  finished(): Body {
    this.#endParagraph()
    while (this.#holders.length > 1) this.#endHolder(this.#holders.at(-1)?.kind ?? 'box')
    return {
      blocks: this.#body.blocks,
      pictures: this.#pictures,
      references: this.#references,
      notes: this.#notes,
    }
  }

  text(text: string): void {
    if (this.#inText) this.#write(text)
  }

  open(name: string, attributes: string, empty: boolean): void {
    if (name === 't') this.#inText = !empty
    else if (name === 'p') this.#openParagraph(empty)
    else if (name === 'r') [this.#inRun, this.#hidden] = [!empty, false]
    else if (name === 'tbl' && !empty) {
      this.#endParagraph()
      this.#holders.push({ kind: 'table', rows: [], row: null })
    } else if (name === 'tr') this.#openRow()
    else if (name === 'tc' && !empty) this.#openCell()
    else if (name === 'txbxContent' && !empty) this.#openBox()
    else if (noteKinds.has(name) && !empty) this.#openNote(name, attributes)
    else if (this.#inRun) this.#inside(name, attributes)
    else this.#describe(name, attributes)
  }

  close(name: string): void {
    if (name === 't') this.#inText = false
    else if (name === 'r') this.#inRun = false
    else if (name === 'p') {
      if (!this.#paragraph?.joined) this.#endParagraph()
    } else if (name === 'tc') this.#endHolder('cell')
    else if (name === 'tr') this.#endRow()
    else if (name === 'tbl') this.#endHolder('table')
    else if (name === 'txbxContent') this.#endHolder('box')
    else if (name === 'sdt') this.#controls.pop()
    else if (noteKinds.has(name)) this.#endHolder('note')
  }

  #write(text: string): void {
    if (this.#paragraph && !this.#hidden && !this.#controls.includes(true)) this.#paragraph.text += text
  }

  #openParagraph(empty: boolean): void {
    const before = this.#paragraph
    if (!before?.joined) this.#endParagraph()
    this.#paragraph ??= {
      text: '',
      style: '',
      list: undefined,
      level: undefined,
      outline: undefined,
      joined: false,
      boxes: [],
    }
    this.#paragraph.joined = false
    this.#inRun = false
    if (empty) this.#endParagraph()
  }

  #endParagraph(): void {
    const paragraph = this.#paragraph
    if (!paragraph) return
    this.#paragraph = null
    this.#put(this.#written(paragraph), ...paragraph.boxes)
  }

  #written({ text: raw, style: id, list, level, outline }: OpenParagraph): ParagraphBlock {
    const text = withPlainSymbols(raw)
    const style = this.#lookups.styles(id)
    const used = list ?? style.list
    const asked = level ?? (list === undefined ? undefined : 0)
    const number =
      used === undefined || used === '0'
        ? undefined
        : this.#lookups.numbering?.next(used, asked ?? style.level, id, text)
    const heading = outline === undefined ? style.heading : headingAt(outline)
    return {
      kind: 'paragraph',
      text,
      ...(heading === undefined ? {} : { style: heading }),
      ...(number === undefined ? {} : { number }),
    }
  }

  #put(...blocks: readonly Block[]): void {
    const holder = this.#holders.findLast((one) => one.kind !== 'table')
    holder?.blocks.push(...blocks)
  }

  #openTable(): OpenTable | undefined {
    const holder = this.#holders.at(-1)
    return holder?.kind === 'table' ? holder : undefined
  }

  #openRow(): void {
    const table = this.#openTable()
    if (table) table.row = { cells: [], at: 0, dropped: false }
  }

  #endRow(): void {
    const table = this.#openTable()
    if (table?.row && !table.row.dropped) table.rows.push(table.row.cells)
    if (table) table.row = null
  }

  #openCell(): void {
    if (this.#openTable()?.row) this.#holders.push({ kind: 'cell', blocks: [], span: 1, continues: false })
  }

  #openBox(): void {
    this.#holders.push({ kind: 'box', blocks: [], within: this.#paragraph })
    this.#paragraph = null
  }

  #openNote(name: string, attributes: string): void {
    this.#endParagraph()
    this.#holders.push({ kind: 'note', blocks: [], key: `${name} ${xmlAttributes(attributes)['id'] ?? ''}` })
  }

  /** Ends the innermost holder of a kind, and what was left open inside it. */
  #endHolder(kind: Holder['kind']): void {
    const place = this.#holders.findLastIndex((holder, index) => index > 0 && holder.kind === kind)
    if (place < 0) return
    while (this.#holders.length > place) {
      this.#endParagraph()
      const holder = this.#holders.pop()
      if (holder?.kind === 'cell') this.#addCell(holder)
      else if (holder?.kind === 'table') this.#addTable(holder)
      else if (holder?.kind === 'note') this.#notes.set(holder.key, holder.blocks)
      else if (holder) this.#addBox(holder)
    }
  }

  #addCell({ blocks, span, continues }: OpenCell): void {
    const row = this.#openTable()?.row
    if (!row) return
    const from = row.at
    row.at += span
    row.cells.push({ text: flat(blocks), from, to: row.at, continues })
  }

  #addTable({ rows }: OpenTable): void {
    const table = tableOf(rows, 0)
    if (table.rows.length > 0) this.#put(table)
  }

  /** What stands in a text box is read behind the paragraph the box hangs on. */
  #addBox({ blocks, within }: OpenBox): void {
    this.#paragraph = within
    if (within) within.boxes.push(...blocks.filter(isWritten))
    else this.#put(...blocks)
    this.#inRun = within !== null
  }

  #inside(name: string, attributes: string): void {
    if (name === 'tab' || name === 'ptab') this.#write('\t')
    else if (name === 'cr' || name === 'br') this.#write(breakOf(attributes))
    else if (name === 'noBreakHyphen') this.#write('-')
    else if (name === 'sym')
      this.#write(symbolOf(Number.parseInt(xmlAttributes(attributes)['char'] ?? '', 16)))
    else if (name === 'vanish') this.#hidden = isOn(attributes)
    else if (name === 'blip') this.#show(xmlAttributes(attributes)['embed'])
    else if (name === 'imagedata') this.#show(xmlAttributes(attributes)['id'])
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      this.#references.push(`${name.slice(0, -9)} ${xmlAttributes(attributes)['id'] ?? ''}`)
    }
  }

  #show(link: string | undefined): void {
    if (link !== undefined && !this.#pictures.includes(link)) this.#pictures.push(link)
  }

  #describe(name: string, attributes: string): void {
    const paragraph = this.#paragraph
    if (name === 'sdt') this.#controls.push(false)
    else if (name === 'showingPlcHdr' && this.#controls.length > 0 && isOn(attributes)) {
      this.#controls[this.#controls.length - 1] = true
    } else if (paragraph) describeParagraph(paragraph, name, attributes)
    else describeCell(this.#holders.at(-1), name, attributes)
  }
}
