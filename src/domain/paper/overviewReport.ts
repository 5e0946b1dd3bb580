import type { Page } from '../../formats/page.ts'
import type { Day } from '../../foundation/clock.ts'
import { blankLines, bodyText, flush, gongwen, paperTitle, signed } from './gongwen.ts'

/** The county union's report on the drive and its new thoughts (notice 二、4). */
export type OverviewReport = {
  readonly title: string
  readonly unitName: string
  readonly text: string
  readonly day: Day
}

/** The overview report as an official paper: title, author in 楷体, text with its headings, signed. */
export function overviewReport(report: OverviewReport): Page {
  return gongwen(report.title, report.day, [
    ...paperTitle(report.title),
    flush(report.unitName, { font: 'kai', align: 'center' }),
    blankLines(1),
    ...signed(bodyText(report.text), report.unitName, report.day),
  ])
}
