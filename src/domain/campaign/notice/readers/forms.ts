import { type Stretch, trimmedStretch } from '../listing.ts'
import { found, type NoticeText, printedAt } from '../noticeText.ts'
import type { Line } from '../outline.ts'
import type { Around, GivenTable, Read } from '../read.ts'
import type { ReadRule } from '../reading.ts'
import { tableOf } from '../tables.ts'
import { formCells } from './forms/cells.ts'

const heading = /^(?:附(?:件|表)(?:\d{1,2}|[一二三四五六七八九十])?[:.、]?|附:|附$)/
const titled = /(?:表|书|单|卡|函|回执)(?:\(.{1,12}\))?$/

/** The forms of the attachments: their tables laid out with tabs, or those that the file itself holds. */
export function forms(notice: NoticeText, around: Around): Read {
  const given = (around.tables ?? []).flatMap((table) => givenForm(notice, table))
  if (given.length > 0) return { rules: given }
  return { rules: annexesOf(notice).flatMap((lines) => laidForms(notice, lines)) }
}

/** The lines of each attachment. */
function annexesOf(notice: NoticeText): Line[][] {
  const annexes: Line[][] = []
  for (const line of notice.lines.filter(({ index }) => notice.zones[index] === 'annex')) {
    const starts = heading.test(notice.text.slice(line.start, line.end).trim())
    if (annexes.length === 0 && !starts) annexes.push(listedOver(notice, line))
    else if (starts) annexes.push([])
    annexes.at(-1)?.push(line)
  }
  return annexes
}

/** 附： over 案例汇总表 and its table: the one attachment that is listed is the title of what stands right below. */
function listedOver(notice: NoticeText, { index }: Line): Line[] {
  const above = notice.lines.slice(0, index).findLast((line) => line.end > line.start)
  const isListed = above && notice.zones[above.index] === 'list' && !above.mark
  return isListed && isTitle(notice, above) ? [above] : []
}

/** The tables of one attachment: a title with the lines with tabs below it, as often as there are such. */
function laidForms(notice: NoticeText, lines: readonly Line[]): ReadRule<'form'>[] {
  const isTabbed = (line: Line) => notice.text.slice(line.start, line.end).includes('\t')
  const from = lines.findIndex(isTabbed)
  if (from < 0) return []
  const title = titleOver(notice, lines.slice(0, from))
  const again = lines.findIndex((line, index) => index > from && !isTabbed(line) && isTitle(notice, line))
  const pledge = lines.findIndex((line, index) => index > from && isPledgeTitle(notice, line))
  const next = again >= 0 && lines.slice(again).some(isTabbed) ? again : lines.length
  const upTo = Math.min(next, pledge < 0 ? lines.length : pledge)
  const table = tableOf(notice, lines.slice(from, upTo))
  const last = lines
    .slice(from, upTo)
    .findLast((line) => notice.text.slice(line.start, line.end).trim() !== '')
  const rest = upTo < lines.length ? laidForms(notice, lines.slice(upTo)) : []
  if (!table || !title || !last || isPledge(notice, title, table.rows)) return rest
  const { rows, columns } = table
  const cells = formCells(table)
  if (!cells.some(({ label }) => /[一-鿿A-Za-z]/.test(label))) return rest
  const value = { title: printedAt(notice, title), rows, columns, cells }
  return [found(notice, 'forms', 'form', value, { start: title.start, end: last.end }), ...rest]
}

/** A pledge or authorisation that parts its signature with tabs is no form. */
function isPledge(notice: NoticeText, { start, end }: Stretch, rows: number): boolean {
  return rows <= 3 && /承诺|声明|授权|保证书|委托/.test(notice.text.slice(start, end))
}

/** 原创声明 alone in a line below a table: another paper begins. */
function isPledgeTitle(notice: NoticeText, line: Line): boolean {
  return /^[一-鿿]{2,10}(?:声明|承诺|承诺书|授权书)$/.test(
    notice.text.slice(line.start, line.end).replaceAll(/[^\S\t]/g, ''),
  )
}

function isTitle(notice: NoticeText, line: Line): boolean {
  const words = notice.text.slice(line.start, line.end).trim()
  return words.length >= 3 && words.length <= 40 && titled.test(words)
}

/** The title over a table: the line that names a form, with the line before it where the name is parted. */
function titleOver(notice: NoticeText, lines: readonly Line[]): Stretch | null {
  const shown = lines.flatMap((line) => {
    const at = trimmedStretch(notice.text, line)
    const label = heading.exec(notice.text.slice(at.start, at.end))?.[0].length ?? 0
    const rest = trimmedStretch(notice.text, { start: at.start + label, end: at.end })
    return rest.end > rest.start ? [rest] : []
  })
  const named = shown.findIndex(({ start, end }) => titled.test(notice.text.slice(start, end)))
  const title = shown[Math.max(0, named)]
  const before = named === 1 ? shown[0] : undefined
  if (!title) return null
  const parted = before && !/[:。(]/.test(notice.text.slice(before.start, before.end))
  return parted ? { start: before.start, end: title.end } : title
}

/** A table that the file holds, if it is in an attachment or its title names a form. */
function givenForm(notice: NoticeText, table: GivenTable): ReadRule<'form'>[] {
  const { original } = notice.plain
  const above = original.slice(0, table.start).split('\n')
  const lines = above
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-3)
  const title = (lines.findLast((line) => titled.test(plainly(line))) ?? lines.at(-1) ?? '').replace(
    /^附(?:[件表]\s*\d*[:：]?|[:：])\s*/,
    '',
  )
  const annex = notice.lines.find(({ index }) => notice.zones[index] === 'annex')
  const inAnnex = annex !== undefined && notice.plain.spanOf(annex.start, annex.start)[0] <= table.start
  if ((!inAnnex && !titled.test(plainly(title))) || table.columns < 2) return []
  const start = title === '' ? table.start : Math.max(0, original.lastIndexOf(title, table.start))
  const { rows, columns } = table
  const cells = formCells({
    rows,
    columns,
    cells: table.cells.map((cell) => ({ ...cell, text: cell.text.trim() })),
  })
  const value = { title, rows, columns, cells }
  const quote = notice.plain.printed.slice(start, table.end)
  return [{ kind: 'form', value, span: [start, table.end], quote, confidence: 0.95, reader: 'forms' }]
}

function plainly(words: string): string {
  return words.replaceAll('（', '(').replaceAll('）', ')')
}
