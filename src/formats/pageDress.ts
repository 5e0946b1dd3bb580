import type { Dress, FontRole, Heading, Page, Paragraph, Run, Title } from './page.ts'

/** A dress with nothing left open; `left`, `right` and `indent` are in characters, the rest in points. */
type FullDress = Required<Dress>

const plain: Required<Omit<Dress, 'font' | 'size' | 'align' | 'line'>> = {
  indent: 0,
  left: 0,
  right: 0,
  tracking: 0,
  ink: 'black',
  bold: false,
  keepWithNext: false,
}

const headingFonts: Readonly<Record<Heading['level'], FontRole>> = {
  1: 'hei',
  2: 'kai',
  3: 'fang',
  4: 'fang',
}

/** What stands nearer wins: the block before its table before the page. */
function dressOf(page: Page, ...nearer: readonly (Dress | undefined)[]): FullDress {
  const full: FullDress = { ...plain, ...page.body }
  for (const dress of nearer) Object.assign(full, given(dress))
  return full
}

/** A title is set in 小标宋 二号 in the middle unless it says otherwise (GB/T 9704 7.3.1). */
function titleDress(title: Title): Dress {
  const size = title.size ?? 22
  const line = Math.round(size * 1.6)
  return { font: 'biaosong', size, align: 'center', line, indent: 0, keepWithNext: true, ...given(title) }
}

/** Headings: 一、 in 黑体, （一） in 楷体, the rest in 仿宋 (GB/T 9704 7.3.3). */
function headingDress(heading: Heading): Dress {
  const font = headingFonts[heading.level]
  return { font, indent: 2, align: 'left', keepWithNext: true, ...given(heading) }
}

/** A block of text with nothing left open. */
export type SettledText = { readonly dress: FullDress; readonly runs: readonly Required<Run>[] }

/** Settles the dress of a text block and of its runs; `around` is the dress of the table it stands in. */
export function settle(page: Page, block: Paragraph | Title | Heading, around?: Dress): SettledText {
  if (block.kind === 'paragraph') {
    const dress = dressOf(page, around, block)
    return { dress, runs: block.runs.map((run) => fullRun(dress, run)) }
  }
  if (block.kind === 'title') {
    const dress = dressOf(page, titleDress(block))
    return { dress, runs: [fullRun(dress, { text: block.lines.join('\n') })] }
  }
  const dress = dressOf(page, around, headingDress(block))
  return { dress, runs: [fullRun(dress, { text: block.text })] }
}

function fullRun(dress: FullDress, run: Run): Required<Run> {
  return {
    text: printable(run.text),
    bold: run.bold ?? dress.bold,
    font: run.font ?? dress.font,
    size: run.size ?? dress.size,
    ink: run.ink ?? dress.ink,
    underline: run.underline ?? false,
  }
}

/** The text without what no paper can show and XML forbids: control characters and broken surrogates. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
}

/** Width and height of the paper and of the text on it, in millimetres. */
export function measuresOf(page: Page): {
  width: number
  height: number
  textWidth: number
  textHeight: number
} {
  const [width, height] = page.orientation === 'portrait' ? [210, 297] : [297, 210]
  const { top, right, bottom, left } = page.margins
  return { width, height, textWidth: width - left - right, textHeight: height - top - bottom }
}

/** The widths of columns in millimetres. */
export function columnWidths(shares: readonly number[], textWidth: number): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => (share / whole) * textWidth)
}

/** How far below the text the page number stands, in millimetres (GB/T 9704 7.5: 7 mm). */
export function footerDescent(page: Page): number {
  return Math.min(7, page.margins.bottom / 3)
}

function given(dress: Dress | undefined): Dress {
  const own: Partial<Record<keyof Dress, unknown>> = {}
  for (const key of dressKeys) if (dress?.[key] !== undefined) own[key] = dress[key]
  return own as Dress
}

const dressKeys = [
  'font',
  'size',
  'align',
  'indent',
  'left',
  'right',
  'line',
  'tracking',
  'ink',
  'bold',
  'keepWithNext',
] as const
