import { wordsOf } from './lineSigns.ts'
import type { Line } from './outline.ts'

const forwards = /转发|(?:通知|函)》?[^。]{0,8}(?:印发|下发|附后|见附件|给你们)/
const call = /^(?![^。]{0,30}[。;]|附件)[^\t]{0,24}关于[^\t]{4,50}(?:通知|函|公告|启事)(?:\([^()]{1,8}\))?$/

/** 关于举办“书香校园” over 征文比赛的通知: the first line of a title set in two. */
const brokenTitle = /^[^。;:,\t]{0,20}关于[^。;:,\t]{2,40}$/

/** Where, of some lines with words, a call begins with its title and whom it is sent to; -1 where none does. */
export function callAt(text: string, lines: readonly Line[]): number {
  const words = lines.map((line) => wordsOf(text, line))
  return words.findIndex(
    (own, index) =>
      (call.test(own) || (brokenTitle.test(own) && call.test(`${own}${words[index + 1] ?? ''}`))) &&
      words.slice(index + 1, index + 4).some((one) => sentTo.test(one)),
  )
}

/** Whom a call is sent to, in a line of its own; before 各 the colon may be left out. */
const sentTo = /^(?:[^。]{2,60}:|各[^。;:\d]{3,60})$/

/** How the sections of a call are numbered. */
export const sections = /^(?:han|hanBracket|arabic|ordinal)$/
/** What their headings tell: 评选范围, 报送时间; 高度重视，精心组织 tells nothing of the kind. */
export const ofCall =
  /^[^。;:,]{0,10}(?:内容|范围|主题|对象|条件|时间|期限|数量|名额|指标|方式|要求|步骤|安排|程序|办法|方法|奖[项励]|设置|类别|方向|重点|领域|材料|事项|标准|说明)(?:及[^。;:,]{2,6})?(?:$|[。;:])/

/** Whether words of a letter say that it hands on a call of somebody else. */
export function isForwarding(text: string, lines: readonly Line[]): boolean {
  return lines.some((line) => forwards.test(wordsOf(text, line)))
}

/** Where, of the lines with words behind a letter, the head of the call begins that it forwards, and where its text does. */
export function callBehind(
  text: string,
  lines: readonly Line[],
): { readonly head: number; readonly from: number } | null {
  const head = callAt(text, lines)
  if (head >= 0)
    return {
      head,
      from: lines.findIndex((line, index) => index > head && sentTo.test(wordsOf(text, line))) + 1,
    }
  const points = lines.flatMap(({ mark, heading }, index) =>
    mark && sections.test(mark.style) && ofCall.test(heading) ? [index] : [],
  )
  const [first, second] = points
  if (first === undefined || second === undefined) return null
  const over = lines.slice(0, first).map((line) => wordsOf(text, line))
  if (over.length > longestHead || over.some((words) => noHead.test(words))) return null
  const told = over.findIndex((words) => words.includes('。'))
  return { head: 0, from: told < 0 ? first : told }
}

/** The lines that may stand over the first point of a call, and what heads a form in their place. */
const longestHead = 10
const noHead = /^附|表$|\t|填表|说明$/

/** Where the superior's call stands that a letter forwards as an attachment: below its title and whom it is sent to. */
export function relayedCall(
  text: string,
  lines: readonly Line[],
  { bodyFrom, bodyTo }: { readonly bodyFrom: number; readonly bodyTo: number },
): { readonly from: number; readonly to: number } | null {
  if (!isForwarding(text, lines.slice(0, bodyTo))) return null
  const behind = lines.slice(Math.max(bodyFrom, bodyTo)).filter((line) => wordsOf(text, line) !== '')
  const call = callBehind(text, behind)
  const rest = call ? behind.slice(call.from) : []
  const stop = rest.findIndex((line) => /^附(?:件|表)|\t/.test(wordsOf(text, line)))
  const told = stop < 0 ? rest : rest.slice(0, stop)
  const [first, last] = [told[0], told.at(-1)]
  return first && last ? { from: first.index, to: last.index + 1 } : null
}
