import { found, type NoticeText } from '../../noticeText.ts'
import type { ReadRule } from '../../reading.ts'
import { type Cell, cell } from './columns.ts'
import { classOfBody } from './names.ts'
import { classOfPart } from './parts.ts'
import { boundsOf } from './tableBounds.ts'
import { eachMaySend } from './value.ts'

/** What a cell may note of a part of what its row may send. */
const notes: readonly RegExp[] = [
  // 其中妇幼服务至少1个, 须含BIM应用成果2项
  /^(?:其中[:,]?|[须应需]?(?:包?含|包括)有?)(?<part>[A-Z一-鿿]{2,12}?)(?<bound>至少|不少于|不低于|不超过|至多)?(?<a>\d{1,2})(?:个|件|篇|项|名|部|幅|首|条|份|例)(?:以上)?$/,
  // 至少1个为市政工程
  /^(?:其中[:,]?)?(?<bound>至少|不少于|不超过|至多)(?:有)?(?<a>\d{1,2})[个件篇项名部](?:须|应)?(?:为|是|来自|出自|由|属于?)(?<part>[一-鿿]{2,12})$/,
  // 须含1篇班组故事
  /^(?:其中[:,]?)?[须应需]?(?:包?含|包括|报|有)(?<bound>至少|不少于)?(?<a>\d{1,2})[个件篇项名部](?<part>[一-鿿]{2,12})$/,
]
/** 创新类案例至少1个: and what it notes behind a number without a word for parts. */
const remark =
  /^(?<part>[A-Z一-鿿]{2,12}(?:案例|作品|论文|故事|项目|成果|视频|类|方向|领域))(?<bound>至少|不少于|不低于)(?<a>\d{1,2})[个件篇项部名]$/
/** Whether a cell notes a part. */
export const isNote = (words: string): boolean => [remark, ...notes].some((one) => one.test(words))

/** A cell with a number of its own, and none of people. */
const isNumber = ({ text }: Cell) => /\d|[一二两三四五六七八九十]/.test(text) && cell.test(text)

/** The part of what its row may send that a cell notes; empty where it notes none. */
export function partOf(
  notice: NoticeText,
  one: Cell,
  words: string,
  before: readonly Cell[],
): ReadRule<'quota'>[] {
  const told = cell.exec(one.text)?.groups?.['note']?.slice(1, -1) ?? one.text
  const pattern = [...notes, ...(before.some(isNumber) ? [remark] : [])].find((pattern) => pattern.test(told))
  const parts = pattern?.exec(told)?.groups
  if (!parts) return []
  const part = parts['part'] ?? ''
  const sort = classOfPart(part) ?? classOfBody(words) ?? 'other'
  const bounds = boundsOf({ a: parts['a'], bound: parts['bound'] }, '', '')
  return [
    found(notice, 'quotaTables', 'quota', eachMaySend(sort, bounds), {
      start: one.start,
      end: one.end,
      appliesTo: part,
    }),
  ]
}
