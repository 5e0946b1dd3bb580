import type { CellBlock, TableBlock } from './blocks.ts'

/** A cell by the units of width it covers; the units are those of the file: grid columns, twips, points. */
export type MeasuredCell = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly continues: boolean
}

/** Where a row says that a cell stands, and whether the cell goes on from the one above or from the one before it. */
export type CellPlace = {
  readonly from: number
  readonly to: number
  readonly continues: boolean
  readonly merged: boolean
}

const maxCells = 100_000
const unplacedWidth = 1_000

/** The cells of a row where it says they stand; where it says nothing, one behind the other. */
export function placedCells(texts: readonly string[], places: readonly CellPlace[]): MeasuredCell[] {
  const cells: MeasuredCell[] = []
  texts.forEach((text, index) => {
    const before = cells.at(-1)
    const from = Math.max(before?.to ?? 0, index * unplacedWidth)
    const place = places[index] ?? { from, to: from + unplacedWidth, continues: false, merged: false }
    if (place.merged && before) cells[cells.length - 1] = { ...before, to: place.to }
    else cells.push({ text, from: place.from, to: place.to, continues: place.continues })
  })
  return cells
}

/**
 * A table by the edges of its cells. Edges no farther apart than `tolerance` are one; a column is what lies between
 * two edges at which some cell begins, so that a grid finer than the cells is not counted.
 */
export function tableOf(rows: readonly (readonly MeasuredCell[])[], tolerance: number): TableBlock {
  const edges = edgesOf(rows, tolerance)
  let left = maxCells
  const laid = rows.map((row) => {
    left -= row.length
    return left < 0 ? [] : rowOf(row, edges)
  })
  return { kind: 'table', rows: laid.filter((row) => row.length > 0) }
}

function edgesOf(rows: readonly (readonly MeasuredCell[])[], tolerance: number): number[] {
  const starts = [...new Set(rows.flatMap((row) => row.map(({ from }) => from)))].sort((a, b) => a - b)
  const edges: number[] = []
  for (const start of starts) {
    const last = edges.at(-1)
    if (last === undefined || start - last > tolerance) edges.push(start)
  }
  return edges
}

function rowOf(row: readonly MeasuredCell[], edges: readonly number[]): CellBlock[] {
  const columns = row.map(({ from }) => columnAt(from, edges))
  return row.map(({ text, to, continues }, index) => {
    const column = columns[index] ?? 1
    const next = columns[index + 1] ?? columnAt(to - 1e-6, edges) + 1
    return { text, column, columnSpan: Math.max(1, next - column), continues }
  })
}

/** The last column whose edge lies at or before a place. */
function columnAt(place: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return Math.max(1, low)
}
