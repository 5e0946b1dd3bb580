import type { NoticeText } from '../../noticeText.ts'
import type { ReadRule } from '../../reading.ts'
import { proofs } from './samePapers.ts'

/** What stands before the name that a line begins with: its number and a word to it, （三）教学|课件. */
const opening =
  /^[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)．.、]?|第[一二三四五六七八九]|[①-⑳■●◆▪▶·-])?[\s　]*[一-鿿]{0,4}$/
/** 纸质材料|（一式两份）: a note behind the name. */
const note = '(?:[（(][^（）()\\n]{1,12}[）)])?[ \\t　]*'
const ends = `(?:报送|寄送|提交|上报|邮寄|要求|清单)?${note}[：:]?`
/** 佐证材料|。须附: the line goes on behind its name. */
const goesOn = new RegExp(`^${note}[。：:]`)
/** （一）纸质材料|报送 in a line of its own. */
const alone = new RegExp(`^${ends}(?:\\r?\\n|$)`)
/** And with what stands in the line below it. */
const onNextLine = new RegExp(`^${ends}\\s*\\n[^\\n]*$`)

type Paper = ReadRule<'requirement'>

function isFirstOfLine({ plain: { printed } }: NoticeText, { span: [start] }: Paper): boolean {
  return opening.test(printed.slice(printed.lastIndexOf('\n', start - 1) + 1, start))
}

/** （一）纸质材料 in a line of its own: a copy that is only the head of what stands below, where it is named again. */
export function isHeadOf(notice: NoticeText, head: Paper, paper: Paper): boolean {
  const { printed } = notice.plain
  if (!alone.test(printed.slice(head.span[1], head.span[1] + 24)) || !isFirstOfLine(notice, head))
    return false
  const { what } = head.value
  return what === 'paper' ? /纸质|书面|紙質|書面/.test(paper.quote) : what === 'electronic' || what === 'scan'
}

/** How two papers stand to each other: which is first, and the words between them. */
function apart({ plain: { printed } }: NoticeText, one: Paper, other: Paper) {
  const [first, next] = one.span[0] < other.span[0] ? [one, other] : [other, one]
  return { first, next, between: printed.slice(first.span[1], Math.max(first.span[1], next.span[0])) }
}

/** 应用证明|和|效益证明: nothing but the words of a list between two proofs. */
const withinList = /^(?:[（(][^（）()\n]{0,16}[）)])?(?:[、及和与或]|以及)[^。；;：:，,（()）\n]{0,24}$/

/** 应用证明和效益证明; 复印件，用户反馈等证明材料: proofs of one case that one list names. */
export function areProofsOfList(notice: NoticeText, one: Paper, other: Paper): boolean {
  if (one.value.what !== 'evidence' || other.value.what !== 'evidence') return false
  if (one.value.of !== other.value.of) return false
  const { next, between } = apart(notice, one, other)
  return withinList.test(between) || (/^，[^。；;：:\n]{0,30}$/.test(between) && proofs.test(next.quote))
}

/** What tells of one paper is no longer than this; garbage would be told of without end. */
const longestTold = 400

/**
 * 佐证材料。须附检测报告复印件: whether the line that a paper heads tells behind it, or in the line below, what the
 * paper is, or one list of proofs goes on.
 */
export function isToldBehind(notice: NoticeText, known: Paper, paper: Paper): boolean {
  const { first, next, between } = apart(notice, known, paper)
  if (first.span[1] > next.span[0] || between.length > 160) return false
  if (next.span[1] - first.span[0] > longestTold) return false
  if (areProofsOfList(notice, known, paper)) return true
  if (!isFirstOfLine(notice, first)) return false
  return /\n/.test(between) ? onNextLine.test(between) : goesOn.test(between)
}
