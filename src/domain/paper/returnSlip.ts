import type { Block, Page } from '../../formats/page.ts'
import type { Day } from '../../foundation/clock.ts'
import { blankLines, chineseDay, flush, paperTitle, paragraph, signed, slip } from './gongwen.ts'

/** One thing to be mended: where it stands, what is wrong, how to mend it, the clause that asks for it. */
export type ReturnPoint = {
  readonly place: string
  readonly message: string
  readonly remedy: string
  readonly clause: string
}

/** Why a case goes back to its unit and until when it is awaited again. */
export type ReturnSlip = {
  readonly number: string
  readonly title: string
  readonly unitName: string
  readonly returnedBy: string
  readonly reason: string
  readonly points: readonly ReturnPoint[]
  readonly due: Day | null
  readonly day: Day
}

/** The slip that goes with a returned case (退回修改通知单): reason, points with remedy and clause, date. */
export function returnSlip(given: ReturnSlip): Page {
  return slip(
    `退回修改通知单（${given.number}）`,
    given.day,
    [
      ...paperTitle('典型案例退回修改通知单'),
      blankLines(0.6),
      flush(`${given.unitName}：`),
      paragraph(`你单位报送的案例《${given.title}》（编号：${given.number}）经审阅，请修改后重新报送。`),
      paragraph([{ text: '退回原因：', font: 'hei' }, { text: given.reason }]),
      ...pointsTable(given.points),
      blankLines(0.5),
      ...signed([paragraph(dueSentence(given.due))], given.returnedBy, given.day),
    ],
    `案例编号：${given.number}`,
  )
}

function dueSentence(due: Day | null): string {
  return due === null
    ? '请尽快修改并重新提交，修改前的版本仍予保留。'
    : `请于${chineseDay(due)}前修改并重新提交，修改前的版本仍予保留。`
}

function pointsTable(points: readonly ReturnPoint[]): Block[] {
  if (points.length === 0) return []
  const header = ['序号', '位置', '问题', '修改办法', '依据']
  const rows = points.map((point, index) => [
    String(index + 1),
    point.place,
    point.message,
    point.remedy,
    point.clause,
  ])
  return [
    blankLines(0.4),
    {
      kind: 'table',
      columns: [8, 14, 34, 32, 12],
      headerRows: 1,
      dress: { size: 12, line: 19, indent: 0, align: 'center' },
      rows: [
        { minHeight: 9, cells: header.map((text) => ({ blocks: [paragraph(text, { font: 'hei' })] })) },
        ...rows.map((row) => ({
          minHeight: 10,
          cells: row.map((text, column) => ({
            align: column === 2 || column === 3 ? ('left' as const) : ('center' as const),
            blocks: [paragraph(text)],
          })),
        })),
      ],
    },
  ]
}
