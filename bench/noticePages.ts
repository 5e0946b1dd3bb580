/** A row of a table as the gold notices lay it out. */
const tabbed = /^[^\n]*\t[^\n]*$/
const indent = '　　'

/** Rows with words in every cell, parted by a gap; a row with an empty cell would lose a column. */
export function gapped(text: string, gap: string): string {
  return tablesIn(text, (rows) => {
    const cells = rows.map((row) => row.replace(/^[ 　]+(?=[^\s　])/, '').split('\t'))
    const isFilled =
      cells.length > 1 &&
      cells.every(
        (row) =>
          row.length > 1 && row.every((cell) => cell.trim() !== '' && !(gap.length === 1 && /\s/.test(cell))),
      )
    return isFilled ? cells.map((row) => row.map((cell) => cell.trim()).join(gap)) : rows
  })
}

/** Cells that stand below each other, as a printed page has them; a column or a row with nothing but its label would be lost. */
export function aligned(text: string): string {
  return tablesIn(text, (rows) => {
    const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()))
    const columns = Array.from({ length: cells[0]?.length ?? 0 }, (_, at) =>
      cells.map((row) => row[at] ?? ''),
    )
    const isKept = (row: readonly string[]) =>
      row.length === columns.length &&
      (row.filter((cell) => cell !== '').length > 1 || /^\d{1,2}$/.test(row[0] ?? ''))
    if (rows.length < 2 || !cells.every(isKept) || columns.some((column) => column.join('') === ''))
      return rows
    const widths = columns.map((column) => Math.max(...column.map(widthOf)) + 4)
    const padded = (cell: string, at: number) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell))
    return cells.map((row) => row.map(padded).join('').trimEnd())
  })
}

function tablesIn(text: string, laidOut: (rows: readonly string[]) => readonly string[]): string {
  const lines: string[] = []
  let rows: string[] = []
  for (const line of [...text.split('\n'), '']) {
    if (tabbed.test(line)) {
      rows.push(line)
      continue
    }
    lines.push(...laidOut(rows), line)
    rows = []
  }
  return lines.slice(0, -1).join('\n')
}

/** How wide a text is in print, counted in halves of a Han character. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += character.charCodeAt(0) < 0x2000 ? 1 : 2
  return width
}

/** Latin words, numbers and addresses are kept whole; a closing sign does not begin a line, an opening one ends none. */
const piece = /[“（《〔【(]*(?:[\w.@:/%+-]+|[\s\S])[，。；：、！？”）》〕】,;:)]*\s*/gu

/** Lines broken at a width, as a page breaks them; a paragraph begins behind two blanks where it is indented. */
export function wrapped(text: string, width: number, isIndented: boolean): string {
  const called = text.split('\n').findIndex((line) => /[：:]\s*$/.test(line))
  return text
    .split('\n')
    .flatMap((line, at) => {
      const words = line.trim()
      if (words === '' || tabbed.test(line)) return [line]
      const isBody = at > called
      return broken(
        (isIndented && isBody ? indent : isIndented ? (/^\s*/.exec(line)?.[0] ?? '') : '') + words,
        width,
      )
    })
    .join('\n')
}

function broken(paragraph: string, width: number): string[] {
  const lines = ['']
  let filled = 0
  for (const [words] of paragraph.matchAll(piece)) {
    const wide = widthOf(words)
    if (filled > 0 && filled + widthOf(words.trimEnd()) > width * 2) {
      lines.push('')
      filled = 0
    }
    lines.push((lines.pop() ?? '') + words)
    filled += wide
  }
  return lines.map((line) => line.trimEnd())
}

/** Page numbers below the lines of each page, the last included, with a running head behind them where pages are many. */
export function paged(text: string, numberOf: (page: number, last: number) => string, head = ''): string {
  const perPage = 22
  const lines = text.replace(/\n+$/, '').split('\n')
  const last = Math.ceil(lines.length / perPage)
  const pages = Array.from({ length: last }, (_, page) => lines.slice(page * perPage, (page + 1) * perPage))
  return pages
    .flatMap((page, index) => [
      ...(head !== '' && last > 2 && index > 0 ? [head] : []),
      ...page,
      numberOf(index + 1, last),
    ])
    .join('\n')
}

/** Headings behind ##, points behind a sign with their first words bold, bold keys and rules, as a text is written for the web. */
export function marked(text: string, point: string): string {
  if (!/^[ 　]*二、[^。；：\n\t]{2,12}$/m.test(text)) return text
  return text
    .replaceAll(/^[ 　]*([一二三四五六七八九十]{1,2}、[^。；：\n\t]{2,12})$/gm, '\n## $1\n')
    .replaceAll(
      /^[ 　]*[（(][一二三四五六七八九十]{1,2}[）)]([^。：；\n\t]{2,12})([。：])(?=\S)/gm,
      `${point}**$1**$2`,
    )
    .replaceAll(/^[ 　]*[（(][一二三四五六七八九十]{1,2}[）)]/gm, point)
    .replaceAll(/^[ 　]*([一-鿿]{2,5}：)(?=\S)/gm, '**$1**')
    .replaceAll(/\n{3,}/g, '\n\n')
}
