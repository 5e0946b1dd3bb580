import { found, type NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import type { BodyClass, ReadRule } from '../../reading.ts'
import { bodiesIn } from './bodies.ts'
import { type Cell, cell } from './columns.ts'
import { namesHonoured } from './honours.ts'
import { boundsOf, saidAround } from './tableBounds.ts'
import { eachMaySend } from './value.ts'
import { namesAllotment } from './wordings.ts'
import { namesWorks } from './works.ts'

const sort = /^[A-Z一-鿿“”]{2,10}[类组]$/
const headed = /^(?:作品|案例|参赛|推荐|报送|申报|奖项|项目)?(?:类别|类型|种类|组别|形式|项目|名称)$/
const prizes = /[奖等评]/

/** 案例, 摄影类, 先进个人: what a row of kinds begins with. */
function isKind(words: string): boolean {
  return sort.test(words) || namesHonoured(words) || namesWorks(words)
}

/** Whom the line over a table allots to: 各县区推荐名额如下:. */
function sendersOver(notice: NoticeText, first: Line | undefined): readonly BodyClass[] {
  const over = notice.lines
    .slice(Math.max(0, (first?.index ?? 0) - 3), first?.index ?? 0)
    .map(({ wordsAt, end }) => notice.text.slice(wordsAt, end))
    .filter((words) => !words.includes('\t') && /[各每]/.test(words) && words.length < 60)
  const named = bodiesIn(over.at(-1) ?? '', 0).filter(({ class: sort }) => sort !== 'other')
  return [...new Set(named.map(({ class: sort }) => sort))]
}

/** The quotas of a table whose rows are kinds of works, for each of the bodies that the line over it names. */
export function kindRows(
  notice: NoticeText,
  columns: readonly string[],
  lines: readonly Line[],
  cells: readonly (readonly Cell[])[],
): ReadRule<'quota'>[] {
  const [head = '', column = '', ...others] = columns
  const areKinds = cells.every(([first]) => isKind(first?.text ?? ''))
  const isAllotting = (namesAllotment.test(column) || /限报|上限/.test(column)) && !prizes.test(column)
  if (!headed.test(head) || !isAllotting || others.length > 1 || !areKinds) return []
  const senders = sendersOver(notice, lines[0])
  return lines.flatMap((line, index) => {
    const [name, number] = cells[index] ?? []
    const amount = cell.exec(number?.text ?? '')
    if (!name || !number || !amount) return []
    const bounds = boundsOf(amount.groups ?? {}, saidAround(notice, line), column)
    const place = { start: name.start, end: number.end, appliesTo: name.text }
    return senders.map((sort) => found(notice, 'quotaTables', 'quota', eachMaySend(sort, bounds), place))
  })
}
