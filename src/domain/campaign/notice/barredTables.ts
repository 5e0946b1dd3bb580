/** A row of cells between bars, as a table is written for the web or drawn with the signs of a typewriter. */
const row = /^[ \t\u3000]*[|│┃║][^\n|│┃║]*[|│┃║][^\n]*[|│┃║][ \t\u3000]*$/gm
const bar = /[|│┃║]/g
/** ├──┼──┤: the line drawn between two rows. */
const drawn = /^[ \t\u3000]*[─-╿][─-╿ \t\u3000]{2,}(?:\n|$)/gm
/** |---|:---|: the rule under the heads. */
const rule = /^[ \t]*\|(?=[^-\n]*-)[ \t:|-]+\|[ \t]*$/

/** The bars of the tables in a text: those `between` two cells, and by their places and lengths those that say nothing. */
export function barsIn(original: string): {
  readonly between: readonly number[]
  readonly silent: readonly (readonly [number, number])[]
} {
  const between: number[] = []
  const silent: [number, number][] = []
  for (const { index, 0: words } of original.matchAll(row)) {
    if (rule.test(words)) {
      silent.push([index, words.length + 1])
      continue
    }
    const bars = [...words.matchAll(bar)].map((one) => index + one.index)
    silent.push(
      ...[bars.at(0), bars.at(-1)].flatMap((at): [number, number][] => (at === undefined ? [] : [[at, 1]])),
    )
    between.push(...bars.slice(1, -1))
  }
  for (const { index, 0: words } of original.matchAll(drawn)) silent.push([index, words.length])
  for (const { bars, closing } of openRowsIn(original)) {
    between.push(...bars)
    if (closing !== null) silent.push([closing, 1])
  }
  return { between, silent }
}

type OpenRow = { readonly bars: readonly number[]; readonly closing: number | null }

const overTable = /[表单册卡](?:[（(][^（）()]{1,8}[）)])?[ \t]*$/
const longestCell = 40

/** 序号 | 题目 | 单位: rows whose first bar is lost, below the name of a table or beside a row of as many cells. */
function openRowsIn(original: string): OpenRow[] {
  let start = 0
  const lines = original.includes(' | ') || original.includes(' |\n') ? original.split('\n') : []
  const rows = lines.map((words) => {
    const row = openRow(words, start)
    start += words.length + 1
    return row
  })
  const isBeside = (row: OpenRow, index: number) => rows[index]?.bars.length === row.bars.length
  return rows.flatMap((row, index) => {
    if (!row) return []
    const above = lines.slice(Math.max(0, index - 3), index).findLast((words) => words.trim() !== '') ?? ''
    return isBeside(row, index - 1) || isBeside(row, index + 1) || overTable.test(above) ? [row] : []
  })
}

function openRow(words: string, start: number): OpenRow | null {
  if (/^[ \t]*\|/.test(words) || !words.includes(' |')) return null
  const cells = words.split('|')
  if (cells.length < 3 || cells.some((cell) => cell.length > longestCell || /[。；]/.test(cell))) return null
  const bars = [...words.matchAll(/\|/g)].map(({ index }) => start + index)
  const isClosed = cells.at(-1)?.trim() === '' && cells.length > 3
  return isClosed ? { bars: bars.slice(0, -1), closing: bars.at(-1) ?? null } : { bars, closing: null }
}
