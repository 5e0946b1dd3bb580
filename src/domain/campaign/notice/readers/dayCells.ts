import { bodySentences, type NoticeText, type Sentence } from '../noticeText.ts'
import { labelled } from './deadlineStages.ts'

const day = /^[\d年月日号前之以底止起含当时点分:()周星期一二三四五六日上中下旬初末午至到-]{4,32}$/
/** How many cells back the head of a column is looked for. */
const longestTable = 100
/** What is done before anything is handed in: 宣传发动. */
const readying = /宣传|动员|部署|发动|启动/
const step = /^[一-鿿()、]{2,12}$/

/**
 * The sentences of the text; a cell of a timetable with a day in it is read with the cells beside it: the one before
 * as its label (征稿 | 4月7日至5月10日) where it names a step, else the one behind (5月20日前 | 上传电子材料). Under
 * 截止时间 the step is the heading of its last day.
 */
export function sentencesWithCells(notice: NoticeText): Sentence[] {
  const sentences = bodySentences(notice)
  const isCell = (one: Sentence) => notice.text.slice(one.start - 1, one.start) === '\t'
  const isBeside = (one: Sentence, other: Sentence) => one.end + 1 === other.start && isCell(other)
  return sentences.map((cell, index) => {
    if (!day.test(cell.text) || !/[月日号]/.test(cell.text)) return cell
    const [before, next] = [sentences[index - 1], sentences[index + 1]]
    if (before && isStepAbove(before, cell))
      return { ...cell, headings: [...cell.headings, `${before.text}时间`] }
    const isStep = before && isBeside(before, cell) && step.test(before.text)
    if (isStep && isLastDay(notice, sentences.slice(Math.max(0, index - longestTable), index), cell))
      return { ...cell, headings: [...cell.headings, `${before.text}截止时间`] }
    if (isStep && (labelled(`${before.text}:`) !== null || readying.test(before.text)))
      return { ...cell, start: before.start, text: `${before.text}:${cell.text}` }
    return next && isBeside(cell, next) ? { ...cell, end: next.end, text: `${cell.text},${next.text}` } : cell
  })
}

/** 征稿 / 5月6日—6月6日: a line with nothing but the step, and the day on the next one. */
function isStepAbove(above: Sentence, below: Sentence): boolean {
  const isAlone = ({ start, end, line }: Sentence) => line.wordsAt === start && line.end === end
  return (
    isAlone(above) &&
    isAlone(below) &&
    below.line.index - above.line.index <= 2 &&
    below.line.mark === null &&
    /^[一-鿿]{2,8}$/.test(above.text) &&
    labelled(`${above.text}:`) !== null
  )
}

/** Whether the head of a cell's column says that its days are the last ones. */
function isLastDay(notice: NoticeText, above: readonly Sentence[], cell: Sentence): boolean {
  const columnOf = ({ line, start }: Sentence) => notice.text.slice(line.start, start).split('\t').length
  const head = above.findLast(
    (one) => one.line !== cell.line && columnOf(one) === columnOf(cell) && !day.test(one.text),
  )
  return head !== undefined && /^(?:截止|截稿|完成时限|最迟|时限|期限)/.test(head.text)
}
