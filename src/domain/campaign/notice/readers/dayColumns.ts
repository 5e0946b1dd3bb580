import type { NoticeText, Sentence } from '../noticeText.ts'
import { labelled } from './deadlines/stages.ts'

/** 8月18日前 | 市总工会 under 报送时间 | 报送对象: the heads tell what is done by the day, and to whom it goes. */
export function underHeads(
  notice: NoticeText,
  above: readonly Sentence[],
  cell: Sentence,
  next: Sentence | null,
): Sentence {
  const head = timeHead(notice, headOf(notice, above, cell))
  const headings = labelled(`${head}:`) === null ? cell.headings : [...cell.headings, head]
  if (next === null) return { ...cell, headings }
  const to = receives.test(headOf(notice, above, next)?.text ?? '') ? '报送至' : ''
  return { ...cell, headings, end: next.end, text: `${cell.text},${to}${next.text}` }
}

/** 时间 beside 报送内容: what is done by the days of a column, the heads of the others tell. */
function timeHead({ text }: NoticeText, head: Sentence | undefined): string {
  if (head === undefined) return ''
  const row = text.slice(head.line.start, head.line.end)
  return /^(?:时间|时限|期限|日期)(?:要求)?$/.test(head.text) && /报送|提交|上报|申报/.test(row)
    ? '报送时间'
    : head.text
}

const receives =
  /^(?:报送|受理|接收|报往|送交|提交)(?:对象|至|到|部门|机构|地点|给谁)|^(?:收件|接收|受理)(?:单位|部门|方)/

/** The head of a cell's column: the last of those above that is no time. */
function headOf(notice: NoticeText, above: readonly Sentence[], cell: Sentence): Sentence | undefined {
  const columnOf = ({ line, start }: Sentence) => notice.text.slice(line.start, start).split('\t').length
  return above.findLast((one) => one.line !== cell.line && columnOf(one) === columnOf(cell))
}

/** Whether the head of a cell's column says that its days are the last ones. */
export function isLastDay(notice: NoticeText, above: readonly Sentence[], cell: Sentence): boolean {
  const head = headOf(notice, above, cell)
  return head !== undefined && /^(?:截止|截稿|完成(?:时[限间]|日期)|最迟|时限|期限)/.test(head.text)
}
