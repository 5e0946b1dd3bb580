import { found, type NoticeText } from '../../noticeText.ts'
import type { ReadRule } from '../../reading.ts'
import { type Cell, cell } from './columns.ts'
import { classOfBody } from './names.ts'
import { classOfPart } from './parts.ts'
import { boundsOf } from './tableBounds.ts'
import { eachMaySend } from './value.ts'

const unit = '[个件篇项名部幅首条份例]'
/** What a cell may note of a part of what its row may send. */
const notes = [
  // 其中妇幼服务至少1个, 须含BIM应用成果2项
  `(?:其中[:,]?|[须应需]?(?:包?含|包括)有?)(?<part>[A-Z一-鿿]{2,12}?)(?<bound>至少|不少于|不低于|不超过|至多)?(?<a>\\d{1,2})${unit}(?:以上)?`,
  // 至少1个为市政工程
  `(?:其中[:,]?)?(?<bound>至少|不少于|不超过|至多)有?(?<a>\\d{1,2})${unit}[须应]?(?:为|是|来自|出自|由|属于?)(?<part>[一-鿿]{2,12})`,
  // 须含1篇班组故事
  `(?:其中[:,]?)?[须应需]?(?:包?含|包括|报|有)(?<bound>至少|不少于)?(?<a>\\d{1,2})${unit}(?<part>[一-鿿]{2,12})`,
].map((words) => new RegExp(`^${words}$`))
/** 创新类案例至少1个: and what it notes behind a number without a word for parts. */
const remark = new RegExp(
  `^(?<part>[A-Z一-鿿]{2,12}(?:案例|作品|论文|故事|项目|成果|视频|类|方向|领域))(?<bound>至少|不少于|不低于)(?<a>\\d{1,2})${unit}$`,
)

const notesAndRemark = [...notes, remark]

/** Whether a cell notes a part of what its row may send: 其中妇幼服务至少1个. */
export const isNote = (words: string): boolean => notesAndRemark.some((one) => one.test(words))

/** A cell with a number of its own, and none of people. */
const isNumber = ({ text }: Cell) => /\d|[一二两三四五六七八九十]/.test(text) && cell.test(text)

/** The part of what the body of a row may send that a cell behind others notes; empty where it notes none. */
export function partOf(
  notice: NoticeText,
  one: Cell,
  row: string,
  before: readonly Cell[],
): ReadRule<'quota'>[] {
  const told = cell.exec(one.text)?.groups?.['note']?.slice(1, -1) ?? one.text
  const known = before.some(isNumber) ? notesAndRemark : notes
  const parts = known.map((note) => note.exec(told)?.groups).find((groups) => groups !== undefined)
  if (!parts) return []
  const part = parts['part'] ?? ''
  const sort = classOfPart(part) ?? classOfBody(row) ?? 'other'
  const bounds = boundsOf({ a: parts['a'], bound: parts['bound'] }, '', '')
  return [
    found(notice, 'quotaTables', 'quota', eachMaySend(sort, bounds), {
      start: one.start,
      end: one.end,
      appliesTo: part,
    }),
  ]
}
