import type { Page, Row } from '../../formats/page.ts'
import type { Column, SheetContent } from '../../formats/workbook/layout.ts'
import type { Day } from '../../foundation/clock.ts'
import { pointsText } from '../review/points.ts'
import { blankLines, chineseDay, flush, landscape, paperTitle, paragraph } from './gongwen.ts'

/** One case of the summary; what is not known yet is `null`. */
export type SummaryLine = {
  readonly number: string
  readonly title: string
  readonly unitName: string
  readonly recommender: string
  readonly category: string
  readonly score: number | null
  readonly rank: number | null
  readonly proposal: string
  readonly remark: string
}

/** The cases of a call, or of one recommender, in the order in which they are to be printed. */
export type Summary = {
  readonly title: string
  /** Who made the sheet. */
  readonly maker: string
  readonly lines: readonly SummaryLine[]
  readonly day: Day
}

type SummaryColumn = {
  readonly name: string
  /** Share of the printed width, and width in a spreadsheet. */
  readonly share: number
  readonly width: number
  readonly kind: Column['kind']
  readonly read: (line: SummaryLine, index: number) => string | number | null
}

/** The columns of a 汇总表 (domain, 5). */
const columns: readonly SummaryColumn[] = [
  { name: '序号', share: 5, width: 6, kind: 'integer', read: (_, index) => index + 1 },
  { name: '编号', share: 13, width: 16, kind: 'text', read: (line) => line.number },
  { name: '案例名称', share: 27, width: 48, kind: 'wrapped', read: (line) => line.title },
  { name: '报送单位', share: 17, width: 28, kind: 'wrapped', read: (line) => line.unitName },
  { name: '推荐单位', share: 12, width: 20, kind: 'wrapped', read: (line) => line.recommender },
  { name: '类别', share: 10, width: 18, kind: 'wrapped', read: (line) => line.category },
  { name: '得分', share: 6, width: 8, kind: 'decimal', read: (line) => line.score },
  { name: '名次', share: 5, width: 6, kind: 'integer', read: (line) => line.rank },
  { name: '建议等次', share: 9, width: 14, kind: 'text', read: (line) => line.proposal },
  { name: '备注', share: 7, width: 16, kind: 'wrapped', read: (line) => line.remark },
]

/** The summary sheet (汇总表) on A4 landscape, its head repeated on every page. */
export function summarySheet(summary: Summary): Page {
  const dress = { font: 'song', size: 10.5, line: 16 } as const
  return landscape(summary.title, summary.day, [
    ...paperTitle(summary.title, { size: 20 }, 34),
    flush(`填报单位：${summary.maker}　　　共${summary.lines.length}个案例　　　${chineseDay(summary.day)}`, {
      font: 'fang',
      size: 12,
      line: 22,
      align: 'left',
    }),
    blankLines(0.2),
    {
      kind: 'table',
      columns: columns.map(({ share }) => share),
      headerRows: 1,
      padding: 1.2,
      dress,
      rows: [headRow(), ...summary.lines.map(lineRow)],
    },
  ])
}

function headRow(): Row {
  return { minHeight: 10, cells: columns.map(({ name }) => ({ blocks: [paragraph(name, { font: 'hei' })] })) }
}

function lineRow(line: SummaryLine, index: number): Row {
  return {
    minHeight: 10,
    cells: columns.map(({ kind, read }) => {
      const value = read(line, index)
      const text = typeof value === 'number' ? pointsText(value) : (value ?? '')
      return { align: kind === 'wrapped' ? 'left' : 'center', blocks: [paragraph(text)] }
    }),
  }
}

/** The same rows as a sheet of a workbook. */
export function summaryWorkbookSheet(summary: Summary): SheetContent {
  return {
    name: '汇总表',
    heading: summary.title,
    columns: columns.map(({ name, width, kind }) => ({ header: name, width, kind })),
    rows: summary.lines.map((line, index) => columns.map(({ read }) => read(line, index))),
    landscape: true,
    repeatHeader: true,
    notes: [`填报单位：${summary.maker}`, `制表日期：${chineseDay(summary.day)}`],
  }
}
