import type { Block } from '../../formats/page.ts'
import type { Day } from '../../foundation/clock.ts'
import { blankLines, chineseDay, flush, paragraph } from './gongwen.ts'
import { widthOf } from './titleLines.ts'

/** Mark 35 mm below the text's upper edge in red, number two lines below, red line 4 mm under it (7.2.4–7.2.7). */
export function redHead(mark: string, number: string): Block[] {
  const size = Math.min(48, Math.floor((430 / widthOf(mark)) * 2) / 2)
  return [
    { kind: 'space', height: 25 },
    { kind: 'title', lines: [mark], size, line: size * 1.3, ink: 'red', tracking: 0 },
    blankLines(1.6),
    flush(number, { align: 'center' }),
    { kind: 'space', height: 2 },
    { kind: 'rule', ink: 'red', thickness: 1.5 },
  ]
}

/** 抄送 and the office that prints, each empty for none. */
export type Imprint = { readonly copies: string; readonly printer: string; readonly day: Day }

/** 版记 at the foot of the last page: copies, printing office and day, in 四号仿宋 (7.4). */
export function imprint({ copies, printer, day }: Imprint): Block[] {
  const row = (text: string) => ({ cells: [{ blocks: [paragraph(text, { left: 1, right: 1 })] }] })
  const rows = [
    ...(copies === '' ? [] : [row(`抄送：${copies}。`)]),
    ...(printer === '' ? [] : [row(`${printer}　　　　${chineseDay(day)}印发`)]),
  ]
  if (rows.length === 0) return []
  const dress = { size: 14, line: 24, indent: 0, tracking: 0, align: 'left' } as const
  return [{ kind: 'table', columns: [1], borders: 'rows', atFoot: true, padding: 1, dress, rows }]
}
