import type { Rules } from '../../../domain/campaign/rules.ts'
import type { SheetContent } from '../../../formats/workbook/layout.ts'
import { readDay } from '../../../foundation/text.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import type { ExaminedPackage } from './examine.ts'
import { toldFinding } from './face.ts'
import { formState } from './report.ts'

/** A row of the summary sheet; kept small, so that thousands of packages need little memory. */
export type SheetRow = readonly (string | number)[]

/** What a cadre notes of one case in the summary sheet made by hand (汇总表). */
export function sheetRow(examined: ExaminedPackage, index: number, rules: Rules, say: Say): SheetRow {
  const { parcel, findings, path } = examined
  const { facts, content, form } = parcel
  const told = findings.filter(({ severity }) => severity !== 'notice')
  const words = told.map((finding) => toldFinding(finding, rules, say).message)
  return [
    index,
    numberOf(form?.byLabel['案例编号'] ?? form?.byLabel['编号'] ?? ''),
    parcel.title,
    content.form['implementer'] || facts.unionName,
    form?.recommender ?? '',
    content.form['unitNature'] ?? '',
    content.form['industry'] ?? '',
    facts.count[rules.textLimits.case.counter],
    facts.photos.length,
    say(`packages.form.${formState(examined)}`),
    told.length,
    words.map((message, place) => `${place + 1}.${message}`).join('\n'),
    path,
  ]
}

/** A number is not taken from a line that only looks like a date. */
function numberOf(text: string): string {
  return readDay(text) ? '' : text
}

/** The summary sheet: a row for each case that was read. */
export function checkSheet(rows: readonly SheetRow[], say: Say): SheetContent {
  const kinds = ['integer', 'text', 'wrapped', 'wrapped', 'wrapped', 'text', 'text'] as const
  const more = ['integer', 'integer', 'text', 'integer', 'wrapped', 'wrapped'] as const
  const widths = [6, 16, 36, 26, 20, 10, 12, 8, 6, 10, 8, 60, 30]
  const names = say('packages.sheet.columns').split('|')
  return {
    name: say('packages.sheet.name'),
    columns: [...kinds, ...more].map((kind, index) => ({
      header: names[index] ?? '',
      width: widths[index] ?? 10,
      kind,
    })),
    rows,
    landscape: true,
    repeatHeader: true,
    notes: [],
  }
}
