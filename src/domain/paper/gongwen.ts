import type { Block, Dress, Page, Paragraph, Run, Table, Title } from '../../formats/page.ts'
import type { Day } from '../../foundation/clock.ts'
import { titleLines, widthOf } from './titleLines.ts'

/** 天头 37, 订口 28, 版心 156 × 225 mm (GB/T 9704 5.2). */
const gongwenMargins: Page['margins'] = { top: 37, right: 26, bottom: 35, left: 28 }

/** 三号仿宋, 22 lines of 28 characters: 28.9 points a line, a quarter of a point off every character. */
const gongwenBody: Page['body'] = {
  font: 'fang',
  size: 16,
  line: 28.9,
  tracking: -0.25,
  align: 'justify',
  indent: 2,
}

/** A page in the layout of official documents (GB/T 9704), numbered `— 1 —` on the outer side. */
export function gongwen(title: string, day: Day, blocks: readonly Block[], footerNote = ''): Page {
  return {
    title,
    day,
    orientation: 'portrait',
    margins: gongwenMargins,
    body: gongwenBody,
    pageNumbers: 'outer',
    footerNote,
    blocks,
  }
}

/** A one-sheet office paper: narrower margins, 四号仿宋, no page number. */
export function slip(title: string, day: Day, blocks: readonly Block[], footerNote = ''): Page {
  return {
    ...gongwen(title, day, blocks, footerNote),
    margins: { top: 28, right: 24, bottom: 24, left: 26 },
    body: { ...gongwenBody, size: 14, line: 25, tracking: 0 },
    pageNumbers: 'none',
  }
}

/** A wide sheet for lists. */
export function landscape(title: string, day: Day, blocks: readonly Block[], footerNote = ''): Page {
  return {
    ...gongwen(title, day, blocks, footerNote),
    orientation: 'landscape',
    margins: { top: 22, right: 18, bottom: 20, left: 18 },
    body: { font: 'song', size: 10.5, line: 16, align: 'center' },
    pageNumbers: 'centre',
  }
}

/** Text in the dress of the page unless the paragraph says otherwise. */
export function paragraph(text: string | readonly Run[], dress: Dress = {}): Paragraph {
  return { kind: 'paragraph', runs: typeof text === 'string' ? [{ text }] : text, ...dress }
}

/** A line without indent, such as the addressees (主送机关顶格). */
export function flush(text: string, dress: Dress = {}): Paragraph {
  return paragraph(text, { indent: 0, ...dress })
}

/** The body text of a paper: one paragraph per line, headings 一、 and （一） known by their number. */
export function bodyText(text: string): Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(bodyLine)
}

const longestHeading = 40

function bodyLine(line: string): Block {
  const short = line.length <= longestHeading && !line.endsWith('。')
  if (short && /^[一二三四五六七八九十]+、/.test(line)) return { kind: 'heading', level: 1, text: line }
  if (short && /^（[一二三四五六七八九十]+）/.test(line)) return { kind: 'heading', level: 2, text: line }
  return paragraph(line)
}

/** One character's height of white, in lines of the body. */
export function blankLines(count: number, line = gongwenBody.line): Block {
  return { kind: 'space', height: (count * line * 25.4) / 72 }
}

/** `2019年3月30日`: Arabic numerals without empty noughts (GB/T 9704 7.3.5.4). */
export function chineseDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** The quarter characters that typesetting puts between figures and characters of a date. */
const dateGaps = 5 / 4

/**
 * The text with who signs and when: the date four characters from the right, the name in the middle above it,
 * the place for the seal empty; the last paragraph goes with it (GB/T 9704 7.3.5.1).
 */
export function signed(text: readonly Block[], issuer: string, day: Day, blank = 1.5): Block[] {
  const last = text.at(-1)
  const body = last?.kind === 'paragraph' ? [...text.slice(0, -1), { ...last, keepWithNext: true }] : text
  const height = (blank * gongwenBody.line * 25.4) / 72
  return [...body, { kind: 'space', height, keepWithNext: true }, ...signature(issuer, day)]
}

function signature(issuer: string, day: Day): Paragraph[] {
  const date = chineseDay(day)
  const difference = (widthOf(issuer) - widthOf(date) - dateGaps) / 2
  const right = 4 + Math.max(0, difference)
  const place = { align: 'right', indent: 0 } as const
  return [
    paragraph(issuer, { ...place, right: right - difference, keepWithNext: true }),
    paragraph(date, { ...place, right }),
  ]
}

const oneLine = { kind: 'space', height: (gongwenBody.line * 25.4) / 72 } as const

/** 附件 after the text: two characters in, each on a line, no mark behind (GB/T 9704 7.3.4). */
export function annexNote(names: readonly string[]): Block[] {
  const first = names.length === 1 ? `附件：${names[0]}` : `附件：1.${names[0]}`
  const rest = names.slice(1).map((name, index) => ({ text: `${index + 2}.${name}`, indent: 5 }))
  const lines = [{ text: first, indent: 2 }, ...rest]
  return names.length === 0
    ? []
    : [
        { ...oneLine, keepWithNext: true },
        ...lines.map(({ text, indent }) => paragraph(text, { indent, keepWithNext: true })),
      ]
}

/** The head of an annex: a new page, 附件 in 黑体 at the top left, the title on the third line (7.3.7). */
export function annexHead(label: string, title: string): Block[] {
  return [
    { kind: 'pageBreak' },
    flush(label, { font: 'hei' }),
    blankLines(1),
    ...paperTitle(title),
    blankLines(1),
  ]
}

/** The title in 二号小标宋, its lines broken where the words end, the longer one above. */
export function paperTitle(title: string, dress: Omit<Title, 'kind' | 'lines'> = {}, perLine = 19): Title[] {
  return [{ kind: 'title', lines: titleLines(title, perLine), ...dress }]
}

/** A table whose rows are a label and its value. */
export function labelled(rows: readonly (readonly [label: string, value: string])[]): Table {
  const dress: Dress = { indent: 0, align: 'left' }
  return {
    kind: 'table',
    columns: [22, 78],
    borders: 'all',
    padding: 2,
    dress,
    rows: rows.map(([label, value]) => ({
      minHeight: 11,
      cells: [
        { align: 'center', blocks: [paragraph(label, { font: 'hei' })] },
        { blocks: [paragraph(value)] },
      ],
    })),
  }
}
