import { oneOf } from './oneOf.ts'
import type { Line } from './outline.ts'
import { callAt, ofCall, sections } from './relayedCall.ts'

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
  const another = callAt(text, upTo)
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
