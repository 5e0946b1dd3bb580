import type { Line } from './outline.ts'

/** What the plan is called that a short letter only hands on: 《…征集活动方案》. */
const title =
  /^[^。;:,\t]{0,34}(?:征集|征文|评选|推荐|推选|遴选|申报|展示|大赛|比赛|竞赛|活动)[^。;:,\t]{0,8}(?:方案|办法|细则|启事|公告|安排)(?:\([^()]{1,8}\))?$/
const handsOn =
  /(?:方案|办法|细则|启事|公告|安排)》?(?:\([^()]{1,8}\))?[^。]{0,12}(?:印发|转发|下发|发)给?|(?:印发|转发|下发)[^。]{0,60}(?:方案|办法|细则|启事|安排)|(?:方案|办法|细则|启事|安排)》?[^。]{0,10}(?:附后|见附件)/
/** 现将《…方案》印发给你们: which plan it is that a letter with demands of its own puts into force. */
const issues =
  /(?:《([^《》]{4,50})》|将(?:本次|此次)?(?:活动|征集|评选|实施|工作)+(?:方案|办法|细则))(?:\([^()]{1,8}\))?[^。《》]{0,8}(?:印发|下发|发)给/
const sections = /^(?:han|hanBracket|arabic|ordinal)$/

/**
 * Where the plan stands that a letter hands on, behind its signature or as an attachment; what it says is the call
 * itself. A letter with points of its own has to name it.
 */
export function annexedPlan(
  text: string,
  lines: readonly Line[],
  { bodyFrom, bodyTo }: { readonly bodyFrom: number; readonly bodyTo: number },
): { readonly from: number; readonly to: number } | null {
  const wordsOf = (line: Line) => text.slice(line.start, line.end).trim()
  const letter = lines.slice(bodyFrom, bodyTo)
  if (!letter.some((line) => handsOn.test(wordsOf(line)))) return null
  const isShort = letter.filter(({ mark }) => mark).length < 2
  const issued = letter.flatMap((line) => {
    const words = issues.exec(wordsOf(line))
    return words ? [words[1] ?? ''] : []
  })
  const behind = lines.slice(bodyTo)
  const isPlan = (words: string) =>
    title.test(words) && (isShort || issued.includes(words) || issued.includes(''))
  const at = behind.findIndex((line) => !line.mark && isPlan(wordsOf(line)))
  const head = behind[at]
  if (!head) return null
  const rest = behind.slice(at + 1)
  const stop = rest.findIndex(
    (line) => /^附(?:件|表)|\t/.test(wordsOf(line)) || /^[^。;:]{2,30}表$/.test(wordsOf(line)),
  )
  const plan = stop < 0 ? rest : rest.slice(0, stop)
  const points = plan.filter(({ mark }) => mark && sections.test(mark.style))
  const last = plan.at(-1)
  return points.length >= 2 && last ? { from: head.index + 1, to: last.index + 1 } : null
}

const forwards = /转发|(?:通知|函)》?[^。]{0,8}(?:印发|下发|附后|见附件|给你们)/
const call = /^(?![^。]{0,30}[。;]|附件)[^\t]{0,24}关于[^\t]{4,50}(?:通知|函|公告|启事)(?:\([^()]{1,8}\))?$/

/** Where, of some lines with words, a call begins with its title and whom it is sent to; -1 where none does. */
export function callAt(lines: readonly Line[], wordsOf: (line: Line) => string): number {
  return lines.findIndex(
    (line, index) =>
      call.test(wordsOf(line)) &&
      lines.slice(index + 1, index + 4).some((one) => /^[^。]{2,60}:$/.test(wordsOf(one))),
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
  const points = told.filter(({ mark }) => mark && sections.test(mark.style))
  return first && last && points.length >= 2 ? { from: first.index, to: last.index + 1 } : null
}
