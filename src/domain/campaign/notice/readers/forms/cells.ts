import type { ReadCell } from '../../reading.ts'
import type { LaidCell, LaidTable } from '../../tables.ts'

const seal = /[（(〔[]?\s*(?:单\s*位)?\s*(?:盖\s*章|公\s*章|签\s*章|印\s*章)(?:处)?\s*[）)〕\]]?[：:]?/
const day = /(?:20\s*)?年\s*月\s*日/
const opinion = /意见|审核|审批|评语|鉴定|批示|审定/

/** What each cell of a form is for: a label, a blank to fill, a place for a seal, a date or an opinion. */
export function formCells({ cells, columns }: LaidTable): ReadCell[] {
  const inRows = cells.toSorted((one, other) => one.row - other.row || one.column - other.column)
  return inRows.flatMap((cell) => {
    const before = leftOf(inRows, cell)
    const after = inRows.find((one) => one.row === cell.row && one.column === cell.column + cell.columnSpan)
    return placesOf(cell, before, after, columns)
  })
}

/** The nearest words to the left in the same row, or above in a table whose first row names the columns. */
function leftOf(cells: readonly LaidCell[], cell: LaidCell): LaidCell | undefined {
  return cells.findLast(
    (one) =>
      one.column + one.columnSpan === cell.column && one.row <= cell.row && one.row + one.rowSpan > cell.row,
  )
}

function placesOf(
  cell: LaidCell,
  before: LaidCell | undefined,
  after: LaidCell | undefined,
  columns: number,
): ReadCell[] {
  const { row, column, rowSpan, columnSpan, text } = cell
  const at = { row, column, rowSpan, columnSpan }
  const place = (kind: ReadCell['kind'], label: string): ReadCell => ({ ...at, label, kind })
  const sealed = seal.exec(text)?.[0].trim()
  const dated = day.exec(text)?.[0]
  const words = text
    .replace(sealed ?? '', '')
    .replace(dated ?? '', '')
    .replaceAll(/[\s:：（）()]/g, '')
  const marks = [...(sealed ? [place('seal', sealed)] : []), ...(dated ? [place('date', dated)] : [])]
  if (words !== '' && !/^(?:签字|签名|负责人签字|经办人|负责人|签章)+$/.test(words)) {
    const room = after && blank(after.text)
    return [place('label', text), ...(room || columns === 0 ? [] : marks)]
  }
  const kind = before && opinion.test(before.text) ? 'opinion' : 'field'
  const own = text === '' || kind === 'opinion' ? [place(kind, '')] : []
  return [...own, ...sealOf(before, sealed, place), ...marks]
}

/** The seal that the label to the left asks for stands in the blank behind it. */
function sealOf(
  before: LaidCell | undefined,
  sealed: string | undefined,
  place: (kind: ReadCell['kind'], label: string) => ReadCell,
): ReadCell[] {
  const asked = before && seal.exec(before.text)?.[0].trim()
  return asked && !sealed ? [place('seal', asked)] : []
}

function blank(text: string): boolean {
  return (
    text
      .replace(seal, '')
      .replace(day, '')
      .replaceAll(/[\s:：（）()]/g, '') === ''
  )
}
