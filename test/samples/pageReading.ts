import type { GivenTable } from '../../src/domain/campaign/notice/read.ts'
import type { CellBlock, Page, Table } from '../../src/formats/page.ts'

function wordsOf(block: CellBlock): string[] {
  if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')]
  if (block.kind === 'title') return [block.lines.join('')]
  return block.kind === 'heading' ? [block.text] : []
}

/** A table as text, its cells parted by tabs; merged cells stand once. */
function tableAt(start: number, table: Table): { text: string; given: GivenTable } {
  const reach = table.columns.map(() => 0)
  const cells: GivenTable['cells'][number][] = []
  const lines = table.rows.map((row, index) => {
    let column = 0
    return row.cells
      .map((cell) => {
        while ((reach[column] ?? 0) > index) column += 1
        const [rowSpan, columnSpan] = [cell.rowSpan ?? 1, cell.colSpan ?? 1]
        const text = cell.blocks.flatMap(wordsOf).join('\n')
        cells.push({ row: index + 1, column: column + 1, rowSpan, columnSpan, text })
        for (let at = column; at < column + columnSpan; at += 1) reach[at] = index + rowSpan
        column += columnSpan
        return text
      })
      .join('\t')
  })
  const text = lines.join('\n')
  const size = { rows: table.rows.length, columns: table.columns.length }
  return { text, given: { start, end: start + text.length, ...size, cells } }
}

/** A paper as its file would read: its text, a line for each block, and its tables. */
export function pageReading(page: Page): { text: string; tables: GivenTable[] } {
  const tables: GivenTable[] = []
  let text = ''
  for (const block of page.blocks) {
    if (block.kind === 'rule' || block.kind === 'pageBreak') continue
    if (block.kind !== 'table') {
      for (const line of wordsOf(block)) text += `${line}\n`
      continue
    }
    const { text: laid, given } = tableAt(text.length, block)
    tables.push(given)
    text += `${laid}\n`
  }
  return { text, tables }
}
