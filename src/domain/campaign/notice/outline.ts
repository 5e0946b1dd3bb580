/** How points are numbered: 一、 （一） 1. （1） ① 第一 一是 A. */
export type MarkStyle = 'han' | 'hanBracket' | 'arabic' | 'arabicBracket' | 'circled' | 'ordinal' | 'latin'

/** A line of a notice with the number it begins with and the lines that stand over it. */
export type Line = {
  readonly index: number
  readonly start: number
  readonly end: number
  /** Where the words begin behind the number. */
  readonly wordsAt: number
  readonly mark: { readonly style: MarkStyle; readonly number: number; readonly text: string } | null
  /** 0 for a line without number in no section, 1 for 一、 and so on, as the notice nests them. */
  readonly level: number
  /** The numbered line that this one belongs to. */
  readonly parent: Line | null
  /** The words that name the point: the line up to its first full stop or colon. */
  readonly heading: string
}

const hanNumbers = '一二三四五六七八九十'
const styles: readonly (readonly [MarkStyle, RegExp])[] = [
  ['hanBracket', new RegExp(`^\\(([${hanNumbers}]{1,3})\\)[、.,:]?`)],
  ['han', new RegExp(`^([${hanNumbers}]{1,3})[、.,:](?![${hanNumbers}]+等)`)],
  ['arabicBracket', /^[([]?(\d{1,2})[)\]][、.]?/],
  ['arabic', /^(\d{1,2})[.、,:](?!\d{1,3}(?!\d))/],
  ['circled', /^([①-⑳])/],
  ['ordinal', new RegExp(`^第([${hanNumbers}]{1,3})[、,:条](?!等)`)],
  ['latin', /^([A-H])[.、:)](?![A-Za-z])/],
]

/** The number that a line begins with, if any. */
export function markOf(text: string): { style: MarkStyle; number: number; text: string } | null {
  for (const [style, pattern] of styles) {
    const found = pattern.exec(text)
    if (found) return { style, number: markNumber(style, found[1] ?? ''), text: found[0] }
  }
  return null
}

function markNumber(style: MarkStyle, written: string): number {
  if (style === 'circled') return written.charCodeAt(0) - 0x2460 + 1
  if (style === 'latin') return written.charCodeAt(0) - 0x40
  if (/^\d+$/.test(written)) return Number(written)
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['0', written]
  const one = hanNumbers.indexOf(ones) + 1
  const ten = written.includes('十') ? (tens === '' ? 1 : hanNumbers.indexOf(tens) + 1) : 0
  return ten * 10 + (ones === '' ? 0 : one)
}

/** The lines of a plain text, nested by the styles of their numbers in the order in which the notice uses them. */
export function outlineOf(text: string): Line[] {
  const lines: Line[] = []
  let open: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const skipped = /^[\t ]*/.exec(text.slice(start, end))?.[0].length ?? 0
    const words = text.slice(start + skipped, end)
    const mark = words.length > 0 ? markOf(words) : null
    if (mark) {
      const same = open.findIndex((line) => line.mark?.style === mark.style)
      if (same >= 0) open = open.slice(0, same)
    }
    const parent = open.at(-1) ?? null
    const wordsAt = start + skipped + (mark?.text.length ?? 0)
    const heading = /^[^。:;\n\t]*/.exec(text.slice(wordsAt, end))?.[0] ?? ''
    const line: Line = {
      index: lines.length,
      start,
      end,
      wordsAt,
      mark,
      level: open.length + (mark ? 1 : 0),
      parent,
      heading,
    }
    if (mark) open = [...open, line]
    lines.push(line)
    start = end + 1
  }
  return lines
}

/** The headings over a line, the outermost first, its own last. */
export function headingsOver(line: Line): string[] {
  const above = line.parent ? headingsOver(line.parent) : []
  return line.mark ? [...above, line.heading] : above
}

/** The place of a line as people cite it, such as 二、3 or 三、（一）2. */
export function clauseAt(line: Line): string {
  const own = line.mark ? line.mark.text.replace(/[.,:、]$/, '') : ''
  const above = line.parent ? clauseAt(line.parent) : ''
  if (own === '') return above
  const shown = own.replace(/^\(/, '（').replace(/\)$/, '）')
  return above === ''
    ? shown
    : above.endsWith('）') || shown.startsWith('（')
      ? `${above}${shown}`
      : `${above}、${shown}`
}
