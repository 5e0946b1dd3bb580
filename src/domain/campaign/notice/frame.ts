import { annexOf, tableFrom, titledBelow } from './annexStart.ts'
import { attachmentList, isAskedFor, namedIn } from './attachmentList.ts'
import { headYear } from './headYears.ts'
import { hotline, numberLine, pointSign, titleEnd, trimmed, wordsOf } from './lineSigns.ts'
import type { Line } from './outline.ts'
import { isRowOfPage, mayBeTitle, ofPage, pageLinesFrom, withoutPage } from './pageLines.ts'
import { callAt, callBehind, isForwarding } from './relayedCall.ts'
import { callOf, isBoxed, keyed, runOnCall, salutationOf } from './salutation.ts'

/** The top of a notice: its title and addressees, and the line its text begins at. */
export type Head = {
  readonly title: { readonly start: number; readonly end: number } | null
  readonly addressees: { readonly start: number; readonly end: number } | null
  readonly bodyFrom: number
  readonly year: number | null
}

/** The bottom: the lines from which signature, list of attachments and attachments stand. */
export type Close = {
  readonly signedFrom: number
  readonly listFrom: number
  readonly listTo: number
  readonly annexFrom: number
  /** The line from which the signature stands when it is below the attachments. */
  readonly lastFrom: number
  readonly year: number | null
}

/** A day in a line of its own, with or without who signs. */
export const dayLine =
  /^(?:[一-鿿()、]{3,40}?[会局委部厅办室司校院处心团社馆协联府])?(?:(?:(?:19|2[0Oo])[\dOoIl]{2}|二[〇零Oo0○О]\S{2})年(?:[\dOoIl]{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:[\dOoIl]{1,2}|[一二三四五六七八九十]{1,3})[日号目曰]?)?|20\d{2}([./-])\d{1,2}\1\d{1,2}日?|20\d{4,6})(?:印发)?(?:\(.{1,8}\))?$/

/** The title and the addressees: what stands before the first numbered point. */
export function headOf(text: string, lines: readonly Line[]): Head {
  const columnsTo = lines.slice(0, 8).findIndex((line) => /^关于[^。;:]{6,60}$/.test(wordsOf(text, line)))
  const firstMark = lines.findIndex(
    (line) =>
      line.mark !== null && !isOverHead(text, line, lines[line.index - 1]) && !isColumn(line, columnsTo),
  )
  const top = lines.slice(0, Math.min(firstMark < 0 ? 30 : firstMark, 40))
  const salutation = salutationOf(text, top)
  const runOn = salutation ? null : runOnCall(text, top)
  const last = salutation ?? runOn?.line
  const before = last ? top.slice(0, top.indexOf(last)) : top.slice(0, 12)
  const title = titleOf(text, before)
  const lastTitle = title ? lines.findIndex(({ end }) => end >= title.end) : -1
  const behindTitle = lastTitle + 1 + pageLinesFrom(text, title ? lines.slice(lastTitle + 1) : [])
  const bodyFrom = salutation ? salutation.index + 1 : (runOn?.bodyFrom ?? behindTitle)
  const year = headYear(text, lines, Math.min(bodyFrom, top.length), bodyFrom)
  return {
    title,
    addressees: salutation ? callOf(text, before, salutation) : (runOn?.at ?? keyed(text, lines)),
    bodyFrom,
    year,
  }
}

/** 公告栏目 over 关于…的通知: the column of a site, which is no heading of the text. */
function isColumn({ index, mark }: Line, titleAt: number): boolean {
  return index < titleAt && mark?.style === 'bare'
}

/** Whether the sign before a line at the head is no number of a point: a key of the page, a box, 1、关于…的通知 in a list of notices. */
function isOverHead(text: string, line: Line, above: Line | undefined): boolean {
  const words = wordsOf(text, line)
  const isTitle =
    line.index < 4 && /^\d{1,2}、[^,;:。]{0,30}关于[^,;:。]{6,}$/.test(words) && titleEnd.test(words)
  return (
    isTitle ||
    ofPage.test(words) ||
    isRowOfPage(words) ||
    (above && /^(?:信息|正文)?(?:内容|正文)$/.test(words) && isRowOfPage(wordsOf(text, above))) ||
    /^【(?:发布|发文|来源|作者|索引)[^】]{0,6}】/.test(words) ||
    isBoxed(text, line)
  )
}

/** The last title printed: lines up to one that ends in 通知, with the lines before it that belong to it. */
function titleOf(text: string, before: readonly Line[]): { start: number; end: number } | null {
  const last = before.findLast((line) => isTitleEnd(wordsOf(text, line)))
  if (!last) return longestLine(text, before)
  let first = last
  const isBroken = !wordsOf(text, last).includes('关于') && wordsOf(text, last).length < 10
  for (const line of before.slice(0, before.indexOf(last)).toReversed()) {
    const words = wordsOf(text, line)
    if (
      wordsOf(text, first).includes('关于') ||
      (words === '' && !isBroken) ||
      numberLine.test(words) ||
      ofPage.test(words) ||
      titleEnd.test(words)
    )
      break
    if (/(?:文件|\t)$|。/.test(words) || dayLine.test(words)) break
    first = line
  }
  const from = text.slice(first.start, first.end)
  return withoutPage(text, {
    start: first.start + from.length - from.trimStart().length,
    end: last.start + text.slice(last.start, last.end).trimEnd().length,
  })
}

function isTitleEnd(words: string): boolean {
  return titleEnd.test(words) && !/^附件|。|^【(?:导语|摘要|编者按|内容提要)】/.test(words)
}

function longestLine(text: string, before: readonly Line[]): { start: number; end: number } | null {
  const told = before.findIndex((line) => wordsOf(text, line).includes('。'))
  const shown = before
    .slice(0, told < 0 ? before.length : told)
    .filter((line) => mayBeTitle(wordsOf(text, line)))
  const line = shown.find((one) => /征集|征文|评选|推荐|申报|遴选/.test(wordsOf(text, one))) ?? shown[0]
  return line ? withoutPage(text, trimmed(text, line)) : null
}

/** How the titles of annexes end that tell what to do; forms are filled in. */
const tellsWhatToDo = /(?:说明|要求|须知|规范|指南|体例|要点|提示|提纲|清单|方案|办法|细则|标准)$/

/** The rows of a text; those that head an annex without a text before it are none: 附：案例撰写说明. */
function behindSoleAnnex(text: string, rows: readonly Line[]): readonly Line[] {
  const [first = '', second = ''] = rows.slice(0, 2).map((line) => wordsOf(text, line))
  const title = namedIn(first)
  if (title === null) return rows
  if (tellsWhatToDo.test(title) && namedIn(second) === null) return rows.slice(1)
  return title === '' && tellsWhatToDo.test(second) && namedIn(second) === null ? rows.slice(2) : rows
}

/** Signature, list of attachments and attachments: what stands behind the text. */
export function closeOf(text: string, lines: readonly Line[], head: Head): Close {
  const end = lines.length
  const rows = behindSoleAnnex(
    text,
    lines.slice(head.bodyFrom).filter((line) => wordsOf(text, line) !== ''),
  )
  const named = rows.filter(
    (line, index) => namedIn(wordsOf(text, line)) !== null && !isAskedFor(text, rows, index),
  )
  const forwarded = forwardedFrom(text, rows)
  const { listFrom, listTo } = attachmentList(
    text,
    rows.filter(({ index }) => index < forwarded),
  )
  const upTo = annexOf(text, named, listTo, end)
  const above = signedDayOf(
    text,
    rows.filter(({ index }) => index < upTo),
  )
  const below = above ? undefined : lastDay(text, rows)
  const day = above ?? below
  const behind = Math.max(listTo, (above?.index ?? -1) + 1)
  const annexFrom = Math.min(
    forwarded,
    annexOf(text, named, behind, end),
    tableFrom(text, rows, behind, end),
    titledBelow(text, rows, { listFrom, listTo: behind }),
  )
  const signedFrom = above
    ? signatureFrom(text, rows, above)
    : Math.min(listTo === 0 ? end : listTo, annexFrom)
  const lastFrom = below ? signatureFrom(text, rows, below) : end
  const year = day ? yearOf(wordsOf(text, day)) : null
  return { signedFrom, listFrom: listTo === 0 ? end : listFrom, listTo, annexFrom, lastFrom, year }
}

/** Where a call that the letter forwards stands behind its signature, without 附件 over it; past the end where none does. */
function forwardedFrom(text: string, rows: readonly Line[]): number {
  const signed = rows.findIndex((line) => dayLine.test(wordsOf(text, line)))
  const behind = signed < 0 ? [] : rows.slice(signed + 1)
  const isLetter = isForwarding(text, rows.slice(0, signed + 1))
  const at = isLetter ? (callBehind(text, behind)?.head ?? -1) : callAt(text, behind)
  const isHead = (line: Line) => {
    const words = wordsOf(text, line)
    return overTitle.test(words) && namedIn(words) === null
  }
  const from = behind.slice(0, Math.max(at, 0)).findLastIndex((line) => !isHead(line)) + 1
  return at < 0 ? Number.POSITIVE_INFINITY : (behind[from]?.index ?? Number.POSITIVE_INFINITY)
}

/** 海州市总工会文件, 海工发〔2024〕8号, 海州市总工会: what stands over the title of a paper. */
const overTitle = /^[^。;:,\t]{2,30}(?:文件|号|[会局委部厅办院校社团司])$/

/** The first day on a line of its own below the text and who signs; a day below a heading is no signature. */
export function signedDayOf(text: string, rows: readonly Line[]): Line | undefined {
  const opens = rows.findIndex((line) => /[。;:]/.test(wordsOf(text, line)))
  const below = rows.slice(opens + 1).filter((line) => dayLine.test(wordsOf(text, line)))
  const above = (line: Line) => rows[rows.indexOf(line) - 1]
  const days = below.filter((line) => !timeAbove(text, above(line)))
  const isHeaded = (line: Line) => (above(line)?.mark ?? null) !== null
  return days.find((line) => !isHeaded(line)) ?? days[0]
}

const onTime = /^[^。;:,\t]{0,8}(?:时间|日期|截止|截稿|期限|时限|节点):?$/

/** Whether the line over a day names nothing but a time, so that the day is no signature: 截稿时间 / 2022年7月30日. */
export function timeAbove(text: string, above: Line | undefined): boolean {
  return above !== undefined && onTime.test(text.slice(above.wordsAt, above.end).trim())
}

/** The day of a signature that closes the whole paper, below its attachments. */
function lastDay(text: string, rows: readonly Line[]): Line | undefined {
  const [by, day] = rows.slice(-2)
  const isSigned =
    by &&
    /^(?:[一-鿿()、]{4,40}|[一-鿿]{1,2}[处室部委会办局院])$/.test(wordsOf(text, by)) &&
    !/表$|意见$/.test(wordsOf(text, by))
  if (!isSigned || !day || timeAbove(text, by)) return undefined
  const isYearless = dayOfMonth.test(wordsOf(text, day)) && house.test(wordsOf(text, by))
  return isYearless || dayLine.test(wordsOf(text, day)) ? day : undefined
}

/** 5月24日: the day of a signature that leaves the year out. */
const dayOfMonth = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日?$/

/** Who signs above an empty line. */
const house = /[局会委部厅办室院校社团司馆站府联处组协校企队]$|中心$|[)]$|集团$/

/** The short lines above the date: who signs; a sign stands before a line of a list only. */
export function signatureFrom(text: string, rows: readonly Line[], day: Line): number {
  let from = day.index
  for (const line of rows.slice(0, rows.indexOf(day)).toReversed()) {
    const words = wordsOf(text, line)
    if (
      (line.index < from - 1 && !house.test(words)) ||
      words.length > 40 ||
      text.slice(line.start, line.end).includes('\t') ||
      /[。;:,!?]/.test(words.replace(/^(?:主办|承办|协办|指导)(?:单位)?:/, '')) ||
      (line.mark && line.mark.style !== 'bare') ||
      pointSign.test(words) ||
      namedIn(words) !== null ||
      /(?<!第)\d|[→+-]|[一二三四五六七八九十][月日]/.test(words.replace(hotline, '')) ||
      !/[一-鿿]{2}/.test(words)
    )
      break
    from = line.index
  }
  return from
}

function yearOf(signature: string): number | null {
  const words = signature.slice(
    Math.max(0, signature.search(/(?:[12][\dOoIl]{3}|二[〇零Oo0○О]\S{2})[年./-]/)),
  )
  const arabic = /^[12][\dOoIl]{3}/.exec(words)
  if (arabic) return Number(arabic[0].replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1'))
  const places = [...words.slice(0, 4)].map((character) =>
    '〇一二三四五六七八九'.indexOf(character.replace(/[零Oo0○О]/, '〇')),
  )
  return places.every((place) => place >= 0) ? Number(places.join('')) : null
}
