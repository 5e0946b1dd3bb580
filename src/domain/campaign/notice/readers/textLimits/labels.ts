import { wordsOf } from '../../lineSigns.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'

/** A sentence with the names that the table or the line above gives it, the nearest last. */
export type Labelled = Sentence & { readonly labels: readonly string[] }

/** 标题\t25字以内 and a line 标题 over 25字以内: what a limit stands beside or under, where no number or colon tells. */
export function labelled(notice: NoticeText, sentence: Sentence): Labelled {
  const labels = rowLabels(notice, sentence) ?? lineLabel(notice, sentence)
  const names = labels.map((words) => words.replace(lengths, '')).filter((words) => isName.test(words))
  return { ...sentence, headings: [...sentence.headings, ...names], labels: names }
}

const isName = /^[一-鿿“”A-Za-z]{2,14}$/
/** 字数要求 over a column: that there are limits, not of what. */
const lengths =
  /(?:字数|篇幅|长度)(?:要求|限制)?$|^(?:具体|有关)?(?:要求|标准|规格|说明|备注|内容)$|\([^()]*\)/g
/** 编制要求 over a column: what is said of the names that its rows begin with. */
const onAny = /^[一-鿿]{0,4}(?:要求|标准|规格|规范|格式|备注)$/
const longestRow = 1_000
/** How far above a row the head of its table stands at most. */
const mostRows = 30

/** The first cell of a row that is a name, and the head of the column. */
function rowLabels({ text, lines }: NoticeText, { line, start }: Sentence): string[] | null {
  if (start - line.start > longestRow) return null
  const row = text.slice(line.start, Math.min(line.end, line.start + longestRow))
  const before = text.slice(line.start, start).split('\t')
  if (before.length < 2) return null
  const name = before.slice(0, -1).find((cell) => isName.test(cell.trim().replace(lengths, ''))) ?? ''
  const rowsAbove = lines.slice(Math.max(0, line.index - mostRows), line.index).toReversed()
  const end = rowsAbove.findIndex((one) => !rowOf(text, one).includes('\t'))
  const head = (end < 0 ? rowsAbove : rowsAbove.slice(0, end)).at(-1)
  const cells = head ? rowOf(text, head).split('\t') : []
  const over = cells.length === row.split('\t').length ? (cells[before.length - 1] ?? '') : ''
  return [name.trim(), onAny.test(over.trim()) ? '' : over.trim()]
}

/** 案例背景——…，300字以内: what a line is called by before a dash. */
const dashed = /^([一-鿿]{2,8})-{1,2}(?=[一-鿿])/

function lineLabel({ text, lines }: NoticeText, { line, start }: Sentence): string[] {
  const own = dashed.exec(text.slice(line.wordsAt, line.end))?.[1]
  if (own !== undefined) return [own]
  if (line.mark !== null || start !== line.wordsAt) return []
  const over = lines[line.index - 1]
  return over && !over.mark ? [wordsOf(text, over)] : []
}

function rowOf(text: string, { start, end }: Line): string {
  return text.slice(start, end)
}
