import type { Block, CellBlock, Page } from '../../formats/page.ts'

/** All words of a paper in reading order, a line for each block; the wording guard reads them. */
export function pageText(page: Page): string {
  return page.blocks.flatMap(blockText).join('\n')
}

function blockText(block: Block): string[] {
  if (block.kind !== 'table')
    return block.kind === 'rule' || block.kind === 'pageBreak' ? [] : cellText(block)
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(cellText)))
}

function cellText(block: CellBlock): string[] {
  if (block.kind === 'paragraph') return [block.runs.map((run) => run.text).join('')]
  if (block.kind === 'title') return [block.lines.join('')]
  return block.kind === 'heading' ? [block.text] : []
}
