import { dateSpansIn } from '../dateSpans.ts'
import type { NoticeText, Sentence } from '../noticeText.ts'
import { isLastDay, underHeads } from './dayColumns.ts'
import { labelled } from './deadlines/stages.ts'
import { timetableLines } from './timetables.ts'

/** What stands around the days of a cell that tells a time and nothing else. */
const aroundDays =
  /^[\d年月日号前之以底止起含当时点分:()周星期一二三四五六日上中下旬初末午自从截到至由开始结束-]*$/

/** Whether a cell tells nothing but a time: 4月7日至5月10日, 从2023.4.7到2023.5.10, 5月中旬. */
function isTime(text: string): boolean {
  if (text.length < 4 || text.length > 40 || !/[月日号]|\d[./-]\d/.test(text)) return false
  const rest = dateSpansIn(text).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  )
  return rest.length < text.length && aroundDays.test(rest)
}

/** 投稿时间 | 8月22日至11月14日，逾期不予受理: a line with its key in a cell of its own. */
const keyOfTime = /^[一-鿿]{2,8}(?:时间|日期|期限|时限|时段|范围|跨度|界定|截止)$/
const timeFirst =
  /^(?:自|从|即日起至|截[止至]到?)?(?:20\d{2}|[今本]年|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|最?近|党的|“?十|二十大)/

/** How many cells back the head of a column is looked for. */
const longestTable = 100
/** What is done before anything is handed in: 宣传发动. */
const readying = /宣传|动员|部署|发动|启动|撰写|编写|写作|创作|拍摄|制作|打磨|组稿|起草|调研|自查|自评/
/** 展示阶段: a step named as one. */
const stage = /^(?!第).{2,8}阶段$/
const step = /^[一-鿿()、]{2,12}$|^[一-鿿、]{2,10}\([^()]{1,20}\)$/

/** The sentences of the text; a time behind the cell that is its key is read with it. */
export function sentencesWithKeys(
  notice: NoticeText,
  sentences: readonly Sentence[] = notice.bodySentences,
): Sentence[] {
  return sentences.map((cell, index) => {
    const before = sentences[index - 1]
    const isKeyed =
      before?.start === before?.line.wordsAt &&
      isCellBehind(notice, before, cell) &&
      keyOfTime.test(before?.text ?? '') &&
      timeFirst.test(cell.text)
    const isStep = before !== undefined && isBracketed(notice, before, cell)
    return before && (isKeyed || isStep)
      ? { ...cell, start: before.start, text: `${before.text}:${cell.text}` }
      : cell
  })
}

/** 1.作品征集。（6月11日至7月4日）: the days of a step in brackets behind its stop. */
function isBracketed({ text }: NoticeText, before: Sentence, { start, text: words }: Sentence): boolean {
  const isNext = before.end + 1 === start && text.charAt(before.end) === '。'
  if (!isNext || before.start !== before.line.wordsAt || !/^[一-鿿]{2,10}$/.test(before.text)) return false
  return (
    /^\((?=[^()]{0,20}[日号月])(?:即日起|自|从)?[至到]?\d/.test(words) && labelled(`${before.text}:`) !== null
  )
}

/** 报名 | 无需报名 | 5月8日前在平台填报, 提交 | 5月26日前 | 6月2日前: a day further on is of the step that its row is called by. */
function ofRow({ text }: NoticeText, cell: Sentence): Sentence {
  const row = text.slice(cell.line.wordsAt, cell.start)
  const head = /^([^\t\n]{2,10})\t/.exec(row)?.[1] ?? ''
  const stage = step.test(head) ? labelled(`${head}:`) : null
  const isLimit = isTime(cell.text) ? /[前止底末]/.test(cell.text) : timeFirst.test(cell.text)
  if (!isLimit || (stage !== 'registration' && !(stage === 'submission' && isTime(cell.text)))) return cell
  const label = `${head}时间:`
  return { ...cell, start: cell.start - label.length, text: label + cell.text }
}

function isCellBehind({ text }: NoticeText, one: Sentence | undefined, other: Sentence): boolean {
  return one !== undefined && one.end + 1 === other.start && text.charAt(one.end) === '\t'
}

/**
 * The sentences of the text; a cell of a timetable with a day in it is read with the cells beside it: the one before
 * as its label (征稿 | 4月7日至5月10日) where it names a step, else the one behind (5月20日前 | 上传电子材料). Under
 * 截止时间 the step is the heading of its last day.
 */
export function sentencesWithCells(notice: NoticeText): Sentence[] {
  const ofTimetable = timetableLines(notice)
  const sentences = sentencesWithKeys(notice).map((one) =>
    ofTimetable.has(one.line.index) ? { ...one, headings: ['时间安排', ...one.headings] } : one,
  )
  const times = new Set(sentences.filter(({ text }) => isTime(text)))
  const isBeside = (one: Sentence, other: Sentence) => isCellBehind(notice, one, other)
  return sentences.map((cell, index) => {
    const [before, next] = [sentences[index - 1], sentences[index + 1]]
    if (!times.has(cell)) return ofRow(notice, cell)
    if (before && isStepAbove(before, cell))
      return { ...cell, headings: [...cell.headings, `${before.text}时间`] }
    const isStep = before && isBeside(before, cell) && step.test(before.text)
    const above = sentences.slice(Math.max(0, index - longestTable), index).filter((one) => !times.has(one))
    if (isStep && isLastDay(notice, above, cell)) {
      const label = `${before.text}截止时间:`
      return readying.test(before.text)
        ? cell
        : { ...cell, start: cell.start - label.length, text: label + cell.text }
    }
    if (
      isStep &&
      (labelled(`${before.text}:`) !== null || readying.test(before.text) || stage.test(before.text))
    )
      return {
        ...cell,
        start: before.start,
        text: `${before.text}:${cell.text}${shown(next && isBeside(cell, next) ? next.text : '')}`,
        headings: ['时间安排', ...cell.headings],
      }
    if (cell.start > cell.line.wordsAt && notice.text.charAt(cell.start - 1) === '。')
      return ofRow(notice, cell)
    const headed = underHeads(notice, above, cell, next && isBeside(cell, next) ? next : null)
    return headed.headings === cell.headings && before && times.has(before) ? ofRow(notice, cell) : headed
  })
}

/** 结果发布 | 10月12日—16日 | 在网站公示: what the cell behind the days tells of them. */
function shown(behind: string): string {
  return behind.includes('公示') ? `,${behind}` : ''
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
