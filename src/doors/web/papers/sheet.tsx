import type { Block, Cell, CellBlock, Dress, Page, Row, Table } from '../../../formats/page.ts'
import { columnWidths, measuresOf, settle } from '../../../formats/pageDress.ts'

const pixelsPerMillimetre = 96 / 25.4

/** Measures become classes, because pages hold no styles of their own: 10.5 points are `pt-105`. */
function classesOf(dress: ReturnType<typeof settle>['dress']): string {
  return [
    'paper-words',
    `paper-${dress.font}`,
    `pt-${Math.round(dress.size * 10)}`,
    `to-${dress.align}`,
    dress.indent > 0 ? 'paper-indent' : '',
    dress.right > 0 ? `right-${Math.min(6, Math.round(dress.right))}` : '',
    dress.bold ? 'paper-bold' : '',
    `ink-${dress.ink}`,
  ]
    .filter((name) => name !== '')
    .join(' ')
}

function Words(props: {
  page: Page
  block: Exclude<CellBlock, { kind: 'space' | 'image' | 'qr' }>
  around?: Dress
}) {
  const { dress, runs } = settle(props.page, props.block, props.around)
  const content = runs.map((run) => (
    <span class={run.font === dress.font ? '' : `paper-${run.font}`}>{run.text}</span>
  ))
  const classes = classesOf(dress)
  return props.block.kind === 'title' ? <h2 class={classes}>{content}</h2> : <p class={classes}>{content}</p>
}

/** Height that is kept free, as a drawing without a line in it. */
function Gap(props: { millimetres: number }) {
  const height = Math.round(props.millimetres * pixelsPerMillimetre)
  return <svg class="paper-gap" width="1" height={String(height)} aria-hidden="true" />
}

function Inner(props: { page: Page; block: CellBlock; around?: Dress }) {
  const { page, block, around } = props
  if (block.kind === 'space') return <Gap millimetres={block.height} />
  if (block.kind === 'image' || block.kind === 'qr') return <span class="visually-hidden">{block.alt}</span>
  return <Words page={page} block={block} {...(around ? { around } : {})} />
}

function TableCell(props: { page: Page; table: Table; row: Row; cell: Cell; first: boolean }) {
  const { page, table, row, cell } = props
  const around = { ...table.dress, ...(cell.align ? { align: cell.align } : {}) }
  const height = props.first && row.minHeight ? Math.round(row.minHeight * pixelsPerMillimetre) : undefined
  return (
    <td
      rowspan={cell.rowSpan ?? 1}
      colspan={cell.colSpan ?? 1}
      class={`at-${cell.valign ?? 'middle'}`}
      height={height === undefined ? undefined : String(height)}
    >
      {cell.blocks.map((block) => (
        <Inner page={page} block={block} around={around} />
      ))}
    </td>
  )
}

function PaperTable(props: { page: Page; table: Table }) {
  const { page, table } = props
  return (
    <table class="paper-table">
      <colgroup>
        {columnWidths(table.columns, 100).map((share) => (
          <col width={`${share}%`} />
        ))}
      </colgroup>
      <tbody>
        {table.rows.map((row) => (
          <tr>
            {row.cells.map((cell, index) => (
              <TableCell page={page} table={table} row={row} cell={cell} first={isHolder(row, index)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The first cell that belongs to its row alone holds the row open. */
function isHolder(row: Row, index: number): boolean {
  return row.cells.findIndex((cell) => (cell.rowSpan ?? 1) === 1) === index
}

function PaperBlock(props: { page: Page; block: Block }) {
  const { page, block } = props
  if (block.kind === 'table') return <PaperTable page={page} table={block} />
  if (block.kind === 'pageBreak' || block.kind === 'rule') return <hr class={`paper-${block.kind}`} />
  return <Inner page={page} block={block} />
}

/** A paper as it will lie on the desk: the very value that is printed, as a sheet of A4 on the screen. */
export function PaperSheet(props: { page: Page }) {
  const { page } = props
  const { width } = measuresOf(page)
  return (
    <div class={`paper-sheet paper-wide-${width}`} lang="zh-CN">
      {page.blocks.map((block) => (
        <PaperBlock page={page} block={block} />
      ))}
      {page.footerNote ? <p class="paper-note">{page.footerNote}</p> : ''}
    </div>
  )
}
