import { walkXml, type XmlToken, xmlAttributes } from '../xml.ts'
import { type NumberLook, numberText, unescaped } from './values.ts'

/** What a cell's bare value is read with. */
type Lookup = {
  readonly texts: readonly string[]
  readonly looks: readonly NumberLook[]
  readonly from1904: boolean
}

/** The rows of a sheet that hold anything, as texts, each with its number in the sheet. */
export type Rows = { readonly rows: string[][]; readonly rowNumbers: number[] }

const maxRows = 100_000
const maxColumns = 256
const maxFilled = 1_000_000

type Cell = { readonly column: number; readonly type: string; readonly style: number; value: string }

/** Reads the XML of one sheet; `null` when it has more than 100,000 rows or 256 columns. */
export async function readSheet(xml: string, lookup: Lookup): Promise<Rows | null> {
  const sheet = new SheetReading(lookup)
  await walkXml(xml, (token) => {
    sheet.take(token)
    return !sheet.tooLarge
  })
  if (sheet.tooLarge) return null
  return sheet.finish()
}

class SheetReading {
  tooLarge = false
  private readonly lookup: Lookup
  private readonly rows = new Map<number, string[]>()
  private readonly merges: string[] = []
  private rowNumber = 0
  private row: string[] = []
  private cell: Cell | null = null
  private reading = false

  constructor(lookup: Lookup) {
    this.lookup = lookup
  }

  take(token: XmlToken): void {
    if (token.kind === 'text') {
      if (this.reading && this.cell) this.cell.value += token.text
    } else if (token.kind === 'close') this.close(token.name)
    else {
      this.open(token.name, token.attributes)
      if (token.empty) this.close(token.name)
    }
  }

  private open(name: string, raw: string): void {
    if (name === 'row') {
      const number = Number(xmlAttributes(raw)['r'])
      this.rowNumber = Number.isInteger(number) ? number : this.rowNumber + 1
      this.row = []
    } else if (name === 'c') {
      const { r, s, t } = xmlAttributes(raw)
      const column = r === undefined ? this.row.length : columnOf(r)
      this.cell = { column, type: t ?? 'n', style: Number(s ?? 0), value: '' }
    } else if (name === 'v' || name === 't') this.reading = true
    else if (name === 'mergeCell') this.merges.push(xmlAttributes(raw)['ref'] ?? '')
  }

  private close(name: string): void {
    if (name === 'v' || name === 't') this.reading = false
    else if (name === 'c' && this.cell) {
      this.put(this.cell)
      this.cell = null
    } else if (name === 'row' && this.row.length > 0) {
      this.rows.set(this.rowNumber, this.row)
      if (this.rows.size > maxRows) this.tooLarge = true
    }
  }

  private put(cell: Cell): void {
    const text = textOf(cell, this.lookup)
    if (text === '') return
    if (cell.column >= maxColumns) {
      this.tooLarge = true
      return
    }
    while (this.row.length < cell.column) this.row.push('')
    this.row[cell.column] = text
  }

  finish(): Rows {
    this.fillMerged()
    const rowNumbers = [...this.rows.keys()].sort((a, b) => a - b)
    return { rows: rowNumbers.map((number) => this.rows.get(number) ?? []), rowNumbers }
  }

  /** A value merged downwards (a county beside all its unions) stands in each of the rows it spans. */
  private fillMerged(): void {
    let filled = 0
    for (const merge of this.merges) {
      const [from = '', to = ''] = merge.split(':')
      const [first, last, column] = [rowOf(from), rowOf(to), columnOf(from)]
      const value = this.rows.get(first)?.[column]
      if (value === undefined) continue
      for (let number = first + 1; number <= last && filled < maxFilled; number += 1) {
        filled += 1
        const row = this.rows.get(number)
        if (!row || (row[column] ?? '') !== '') continue
        while (row.length < column) row.push('')
        row[column] = value
      }
    }
  }
}

function textOf(cell: Cell, { texts, looks, from1904 }: Lookup): string {
  if (cell.type === 's') return texts[Number(cell.value)] ?? ''
  if (cell.type === 'str' || cell.type === 'inlineStr') return unescaped(cell.value)
  if (cell.type === 'b') return cell.value === '1' ? 'TRUE' : 'FALSE'
  if (cell.type === 'n') return numberText(cell.value, looks[cell.style] ?? { kind: 'number' }, from1904)
  return cell.value
}

function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? Number.NaN)
}

/** The column of an address such as `AB12`, from zero. */
function columnOf(address: string): number {
  let column = 0
  for (const letter of /^[A-Z]{1,3}/.exec(address)?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
