import { oneOf } from './oneOf.ts'
import type { Line } from './outline.ts'

const paper = '(?:方案|办法|细则|规则|规程|章程|指南|启事|公告|安排)'
/** What the plan is called that a short letter only hands on: 《…征集活动方案》. */
const title = new RegExp(
  `^[^。;:,\\t]{0,34}(?:征集|征文|评选|推荐|推选|遴选|申报|展示|大赛|比赛|竞赛|活动)[^。;:,\\t]{0,8}${paper}(?:\\([^()]{1,8}\\))?$`,
)
const handsOn = new RegExp(
  oneOf([
    `${paper}》?(?:\\([^()]{1,8}\\))?[^。]{0,12}(?:印发|转发|下发|发)给?`,
    `(?:印发|转发|下发)[^。]{0,60}${paper}`,
    `${paper}》?[^。]{0,10}(?:附后|见附件)`,
  ]),
)
/** 《“五小”成果评审规则》: by whatever name the letter calls it. */
const called = new RegExp(`《([^《》]{4,50}${paper})(?:\\([^()]{1,8}\\))?》`, 'g')
const sections = /^(?:han|hanBracket|arabic|ordinal)$/
/** What a heading of a call tells: 征集内容, 报送时间, 奖项设置; 高度重视，精心组织 tells nothing of the kind. */
const ofCall =
  /^[^。;:,]{0,10}(?:内容|范围|主题|对象|条件|时间|期限|数量|名额|指标|方式|要求|步骤|安排|程序|办法|方法|奖[项励]|设置|类别|方向|重点|领域|材料|事项|标准|说明)(?:及[^。;:,]{2,6})?(?:$|[。;:])/

/**
 * Where the plan stands that a letter hands on, behind its signature or as an attachment; what it says is the call
 * itself. A letter with points of its own has to mean that plan, and tells less than it or nothing of the call.
 */
export function annexedPlan(
  text: string,
  lines: readonly Line[],
  { bodyFrom, bodyTo }: { readonly bodyFrom: number; readonly bodyTo: number },
): { readonly from: number; readonly to: number } | null {
  const wordsOf = (line: Line) => text.slice(line.start, line.end).trim()
  const letter = lines.slice(bodyFrom, bodyTo)
  if (!letter.some((line) => handsOn.test(wordsOf(line)))) return null
  const own = letter.filter(({ mark, parent }) => mark && parent === null)
  const isShort = own.length < 2
  const names = new Set(
    letter.flatMap((line) => [...wordsOf(line).matchAll(called)].map(([, name]) => name ?? '')),
  )
  const isPlan = (words: string) => names.has(words) || (title.test(words) && (isShort || names.size === 0))
  const behind = lines.slice(bodyTo)
  const head = behind.find((line) => isUnnumbered(line) && isPlan(wordsOf(line)))
  if (!head) return null
  const rest = lines.slice(head.index + 1)
  const stop = rest.findIndex((line) => /^附(?:件|表)|^[^。;:\t]{2,30}表$/.test(wordsOf(line)))
  const upTo = stop < 0 ? rest : rest.slice(0, stop)
  const another = callAt(upTo, wordsOf)
  const plan = withoutForm(another < 0 ? upTo : upTo.slice(0, another), wordsOf)
  const points = plan.filter(({ mark }) => mark && sections.test(mark.style))
  const isFuller = points.filter(({ parent }) => parent === null || parent === head).length > own.length
  const last = plan.at(-1)
  const isRead = isShort || isFuller || !own.some(({ heading }) => ofCall.test(heading))
  return points.length >= 2 && isRead && last ? { from: head.index + 1, to: last.index + 1 } : null
}

function isUnnumbered({ mark }: Line): boolean {
  return mark === null || mark.style === 'bare'
}

/** A table between the points of a plan is its own; one behind the last of them is a form to be filled in. */
function withoutForm(plan: readonly Line[], wordsOf: (line: Line) => string): readonly Line[] {
  const last = plan.findLastIndex(({ mark }) => mark && sections.test(mark.style))
  const form = plan.findIndex((line, index) => index >= last && wordsOf(line).includes('\t'))
  return form < 0 ? plan : plan.slice(0, form)
}

const forwards = /转发|(?:通知|函)》?[^。]{0,8}(?:印发|下发|附后|见附件|给你们)/
const call = /^(?![^。]{0,30}[。;]|附件)[^\t]{0,24}关于[^\t]{4,50}(?:通知|函|公告|启事)(?:\([^()]{1,8}\))?$/

/** 关于举办“书香校园” over 征文比赛的通知: the first line of a title set in two. */
const brokenTitle = /^[^。;:,\t]{0,20}关于[^。;:,\t]{2,40}$/

/** Where, of some lines with words, a call begins with its title and whom it is sent to; -1 where none does. */
export function callAt(lines: readonly Line[], wordsOf: (line: Line) => string): number {
  const words = lines.map(wordsOf)
  return words.findIndex(
    (own, index) =>
      (call.test(own) || (brokenTitle.test(own) && call.test(`${own}${words[index + 1] ?? ''}`))) &&
      words.slice(index + 1, index + 4).some((one) => /^[^。]{2,60}:$/.test(one)),
  )
}

/** Where the superior's call stands that a letter forwards as an attachment: below its title and whom it is sent to. */
export function relayedCall(
  text: string,
  lines: readonly Line[],
  { bodyFrom, bodyTo }: { readonly bodyFrom: number; readonly bodyTo: number },
): { readonly from: number; readonly to: number } | null {
  const wordsOf = (line: Line) => text.slice(line.start, line.end).trim()
  if (!lines.slice(0, bodyTo).some((line) => forwards.test(wordsOf(line)))) return null
  const behind = lines.slice(Math.max(bodyFrom, bodyTo)).filter((line) => wordsOf(line) !== '')
  const at = callAt(behind, wordsOf)
  const sent = behind.findIndex((line, index) => index > at && /:$/.test(wordsOf(line)))
  const rest = at < 0 ? [] : behind.slice(sent + 1)
  const stop = rest.findIndex((line) => /^附(?:件|表)|\t/.test(wordsOf(line)))
  const told = stop < 0 ? rest : rest.slice(0, stop)
  const [first, last] = [told[0], told.at(-1)]
  return first && last ? { from: first.index, to: last.index + 1 } : null
}
