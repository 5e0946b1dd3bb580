/** Pieces of a line that blanks part. */
export type Cell = { readonly start: number; readonly end: number; readonly words: string }

/** Two or more blanks part the cells of a row, or a key from its words, where tabs and colons are lost. */
export const wideGap = /[ \u3000\u00a0]{2,}/g
/** 类　　别, 【时    间】: blanks inside a word of two for looks. */
const spacedWord = /^[【（(“]?[\u4e00-\u9fff]$/
const longestRow = 240

/** The pieces of a line that begins at a place; none where tabs or bars part it already. */
export function cellsOf(line: string, start: number, parting: RegExp): Cell[] {
  const text = line.trim()
  if (text === '' || text.length > longestRow || /[\t|]/.test(text)) return []
  const cells: Cell[] = []
  const first = start + line.indexOf(text)
  let from = 0
  for (const { index, 0: blanks } of text.matchAll(parting)) {
    const behind = index + blanks.length
    if (isForLooks(text.slice(from, index), text.slice(behind))) continue
    cells.push({ start: first + from, end: first + index, words: text.slice(from, index) })
    from = behind
  }
  cells.push({ start: first + from, end: first + text.length, words: text.slice(from) })
  return cells
}

/** Whether the blanks between two pieces of a line space a word of two characters. */
function isForLooks(before: string, behind: string): boolean {
  return spacedWord.test(before) && /^[\u4e00-\u9fff](?![\u4e00-\u9fff])/.test(behind)
}

/** How wide a text stands in print, in halves of a Han character. */
export function printedWidth(text: string): number {
  let width = 0
  for (const sign of text) width += sign.charCodeAt(0) < 0x2000 ? 1 : 2
  return width
}
