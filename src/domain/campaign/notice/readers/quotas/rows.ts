import type { NoticeText, Sentence } from '../../noticeText.ts'
import { headingsOver, type Line } from '../../outline.ts'
import { cell } from './columns.ts'
import { isNote } from './rowNotes.ts'

const heading =
  /名额|数量|限额|[上下]限|限报|分配|指标|任务|推荐人?数|报送数|申报数|件数|篇数|数额|控制数|配额/
/** A line that allots the numbers of the table under it: 申报指标如下表,未完成的在考核中扣分:. */
const allotted =
  /(?:名额|数量|限额|[上下]限|控制数|任务|篇数|件数|(?<!评[审选]|考核|评价)指标)(?:(?:分配|分解|安排|核定|确定|明确|下达)?[^,。;]{0,4}(?:如下|[见按](?=[下附本]?表))|(?:分配|分解|安排|核定|确定|明确|下达)(?:情况)?[为是]?:$)/
/** A table of what is scored. */
const scored = /分值|评分|得分|分数|权重|评价|考核|评[审选]指标|评[审选]标准|满分/
/** And one of the papers that go with a case: 材料名称 | 份数. */
const ofPapers = /(?:^|\t)(?:(?:申报|推荐|报送|提交)?(?:材料|资料|文件|附件)(?:名称)?)(?:\t|$)/
/** A column whose head tells what it counts. */
const counted = /\t[一-鿿]{2,8}\([个件篇项部组份幅门例封堂支首条]\)/

/** Whether a sentence is a number in a row of bodies and numbers. */
export function isCell(rows: ReadonlySet<Line>, { text, line }: Sentence): boolean {
  return rows.has(line) && (cell.test(text.trim()) || isNote(text.trim()))
}

/** The rows of a notice's tables of bodies and numbers. */
export function rowsOf(notice: NoticeText): ReadonlySet<Line> {
  return new Set(notice.lines.filter((line) => isRow(notice, line)))
}

function isRow({ text, lines }: NoticeText, line: Line): boolean {
  const words = text.slice(line.start, line.end)
  if (!words.includes('\t')) return false
  const [over, head] = overTable({ text, lines }, line)
  if (scored.test(headingsOver(line).join(' ')) || scored.test(head) || ofPapers.test(head)) return false
  if (over.length < 60 && scored.test(over) && !allotted.test(over)) return false
  const above = lines
    .slice(Math.max(0, line.index - 25), line.index)
    .map((one) => text.slice(one.start, one.end))
  return (
    /[个件篇项名部组份幅封堂支首](?:\t|$)/.test(words) ||
    heading.test(headingsOver(line).join(' ')) ||
    above.some((one) => heading.test(one) && !scored.test(one) && (one.includes('\t') || one.length < 30)) ||
    above.some((one) => one.includes('\t') && counted.test(one)) ||
    allotted.test(over) ||
    heading.test(underTable({ text, lines }, line))
  )
}

/** The line over the table that a line is in, and the first row of that table. */
function overTable({ text, lines }: Pick<NoticeText, 'text' | 'lines'>, line: Line): [string, string] {
  const wordsAt = (index: number) => text.slice(lines[index]?.start ?? 0, lines[index]?.end ?? 0)
  let first = line.index
  while (first > 0 && line.index - first < 25 && wordsAt(first - 1).includes('\t')) first -= 1
  const over = first > 0 ? wordsAt(first - 1) : ''
  return [over.slice(-120), wordsAt(first)]
}

/** The line right under the table that a line is in: 以上为每校报送件数上限. */
function underTable({ text, lines }: Pick<NoticeText, 'text' | 'lines'>, { index: at }: Line): string {
  const under = lines
    .slice(at + 1, at + 25)
    .map((one) => text.slice(one.start, one.end))
    .find((words) => !words.includes('\t'))
  return under !== undefined && under.length < 40 && /^(?:以上|上[述表]|表[中内]|注)/.test(under) ? under : ''
}
