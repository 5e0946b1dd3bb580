import type { Rule } from './sheet.ts'

export type Area = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A cell of a drawn grid, rows and columns from 0, with the place it takes on the page. */
export type GridCell = Area & {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

export type Grid = Area & { readonly cells: readonly GridCell[] }

const near = 3
const maxSteps = 500

/** The grids that the lines of a page draw: lines that meet belong together, a missing piece of line merges cells. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  return meeting(rules).flatMap((group) => {
    const columns = steps(group.filter(({ upright }) => upright))
    const rows = steps(group.filter(({ upright }) => !upright))
    if (columns.length < 2 || rows.length < 2 || columns.length * rows.length < 6) return []
    if (columns.length > maxSteps || rows.length > maxSteps) return []
    const cells = cellsOf(columns, rows, group)
    const [left, right] = [columns[0] ?? 0, columns.at(-1) ?? 0]
    return cells.length < 2 ? [] : [{ left, right, top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0, cells }]
  })
}

/** Parts the lines into groups that touch each other. */
function meeting(rules: readonly Rule[]): Rule[][] {
  const leader = rules.map((_, index) => index)
  const lead = (index: number): number => {
    let at = index
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] ?? at] ?? at
      at = leader[at] ?? at
    }
    return at
  }
  const flat = rules.map((rule, index) => ({ rule, index })).filter(({ rule }) => !rule.upright)
  const sorted = flat.sort((one, other) => one.rule.at - other.rule.at)
  rules.forEach((rule, index) => {
    if (!rule.upright) return
    for (let at = firstFrom(sorted, rule.from - near); at < sorted.length; at += 1) {
      const other = sorted[at]
      if (!other || other.rule.at > rule.to + near) break
      const crossing = rule.at >= other.rule.from - near && rule.at <= other.rule.to + near
      if (crossing) leader[lead(other.index)] = lead(index)
    }
  })
  const groups = new Map<number, Rule[]>()
  rules.forEach((rule, index) => {
    const group = groups.get(lead(index))
    if (group) group.push(rule)
    else groups.set(lead(index), [rule])
  })
  return [...groups.values()].filter((group) => group.length > 3)
}

function firstFrom(sorted: readonly { readonly rule: Rule }[], place: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.rule.at ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** The places of lines, those that are nearly one as one. */
function steps(rules: readonly Rule[]): number[] {
  const places: number[] = []
  for (const at of rules.map((rule) => rule.at).sort((one, other) => one - other)) {
    const last = places.at(-1)
    if (last === undefined || at - last > near) places.push(at)
  }
  return places
}

function cellsOf(columns: readonly number[], rows: readonly number[], rules: readonly Rule[]): GridCell[] {
  const upright = stretches(rules, true, columns)
  const flat = stretches(rules, false, rows)
  const taken = new Set<number>()
  const cells: GridCell[] = []
  const [wide, high] = [columns.length - 1, rows.length - 1]
  const middle = (places: readonly number[], at: number) => ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2
  for (let row = 0; row < high; row += 1) {
    for (let column = 0; column < wide; column += 1) {
      if (taken.has(row * wide + column)) continue
      let [columnSpan, rowSpan] = [1, 1]
      while (column + columnSpan < wide && !covers(upright[column + columnSpan], middle(rows, row)))
        columnSpan += 1
      while (row + rowSpan < high && !covers(flat[row + rowSpan], middle(columns, column))) rowSpan += 1
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1)
          taken.add((row + down) * wide + column + across)
      }
      const [left, top] = [columns[column] ?? 0, rows[row] ?? 0]
      const [right, bottom] = [columns[column + columnSpan] ?? 0, rows[row + rowSpan] ?? 0]
      cells.push({ row, column, rowSpan, columnSpan, left, top, right, bottom })
    }
  }
  return cells
}

/** For each place the pieces of line drawn there. */
function stretches(rules: readonly Rule[], upright: boolean, places: readonly number[]): Rule[][] {
  const found: Rule[][] = places.map(() => [])
  for (const rule of rules) {
    if (rule.upright !== upright) continue
    const place = places.findLastIndex((at) => at <= rule.at + 0.01)
    found[place]?.push(rule)
  }
  return found
}

function covers(stretch: readonly Rule[] | undefined, at: number): boolean {
  return stretch?.some(({ from, to }) => from <= at && to >= at) ?? false
}
