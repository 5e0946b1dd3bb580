import { classOf } from '../../classes.ts'
import { unmarked } from '../../lineSigns.ts'
import type { NoticeText } from '../../noticeText.ts'
import { headingsOver, type Line } from '../../outline.ts'
import { namesKinds, type Subject, subjectOver, worksIn } from './subjects.ts'

/** 一等奖1件，奖金3000元: a line of a list of awards. */
const listed =
  /^[“●·-]?(?:(?:特|一|二|三|四)等|[金银铜][奖牌]|[一-鿿]{2,8}奖|优秀|入[围选展]|最佳|[十百]佳|鼓励)[一-鿿”]{0,8}(?:[:(,]|\d|[一二两三四五六七八十]{1,3}[个名件篇部幅]|若干|各|不超过|按|占|$)/

/** How many lines a list of awards has at most. */
const longest = 12

/** The works that the line over a list of awards, or the heading over a place, tells them for; null where none does. */
export function worksOver(notice: NoticeText, at: number): string[] | null {
  const line = notice.lines.findLast(({ start }) => start <= at)
  if (!line) return null
  const own = notice.text.slice(line.wordsAt, at)
  const over = own.trim() === '' || listed.test(own) ? leadOver(notice, line) : headingsOf(line, own)
  const subject = over.map(subjectOver).find((one) => one && namesKinds(notice, one.works))
  return subject ? worksOf(subject) : null
}

/** The line that a list of awards stands under, behind the other lines of the list, and the points above. */
function leadOver({ lines, text }: NoticeText, line: Line): string[] {
  const above = lines
    .slice(Math.max(0, line.index - longest), line.index)
    .filter((one) => unmarked(text, one).trim() !== '')
  const lead = above.findLast((one) => !listed.test(unmarked(text, one).trim()))
  const isOver = lead && (lead === line.parent || (lead.mark === null && lead.parent === line.parent))
  return [...(lead && isOver ? [unmarked(text, lead)] : []), ...pointsOver(line)]
}

/** （二）征文的评选。评出一等奖: the words that name the point a sentence stands in, and those above it. */
function headingsOf(line: Line, own: string): string[] {
  const isHeaded = line.mark !== null && own.length > line.heading.length
  return [...(isHeaded ? [line.heading] : []), ...pointsOver(line)]
}

/** The words that name the points over a line, the nearest first. */
function pointsOver({ parent }: Line): string[] {
  return parent ? headingsOver(parent).toReversed() : []
}

function worksOf({ works, isEach }: Subject): string[] {
  return isEach ? worksIn(works) : [works]
}

/** The kind of works in the first cell of a row, or in the one it shares with the rows above it. */
export function worksOfRow(notice: NoticeText, at: number, row: string): string | null {
  const { lines, text } = notice
  const own = lines.findLast(({ start }) => start <= at)?.index ?? 0
  const above = lines
    .slice(Math.max(0, own - longest), own)
    .map(({ start, end }) => text.slice(start, end))
    .toReversed()
  const end = above.findIndex((line) => !line.includes('\t'))
  const firsts = [row, ...(end < 0 ? above : above.slice(0, end))].map((line) =>
    (line.split('\t')[0] ?? '').trim(),
  )
  const words = firsts.find((one) => one !== '') ?? ''
  return kindOfCell(notice, words, firsts.at(-1) ?? '-')
}

/** 类别, 奖项: what stands in the corner of a table of awards by kinds of works. */
const corners =
  /^(?:(?:作品|成果|参赛|参评|申报|征集|评选|比赛|奖励|奖项)?(?:类别|类型|种类|类目|组别|形式|赛道|单元|板块|项目|门类|体裁|学段|专业|名称)|奖项|等次|奖次|奖级|)$/
/** 奖金, 合计: a row or a column of no kind of works. */
const noKind = /[合总小]计|奖[金品励项]|金额|标准|名额|数量|比例|备注|序号|说明|要求|奖$|[单]位|[额度数]$|\d/

/** The kind of works in the first cell of a row or at the head of a column, whatever it is called. */
export function kindOfCell(notice: NoticeText, words: string, corner: string): string | null {
  const isPlain = /^[一-鿿A-Z“”、]{2,14}$/.test(words) && !noKind.test(words) && classOf(words) === null
  if (isPlain && corners.test(corner)) return words
  return words !== '' && namesKinds(notice, words) ? words : null
}
