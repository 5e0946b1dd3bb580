import { hotline } from '../../lineSigns.ts'
import { piecesOf, type Stretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'

/** How the name of a body ends that may sign. */
const ends = oneOf([
  '总工会|工会|委员会|委|局|厅|部|办公室|办|协会|学会|联合会|科协|妇联|团委|文联|残联|侨联|社科联|工商联|团|公司|校',
  '中学|小学|学院|大学|处|中心|社|编辑部|医院|研究会|商会|促进会|联盟|基金会|馆|宫|院|所|署|会|政府|科|组委会',
  '(?:教研|宣传|工作|领导小|协调小|筹备|纪检|监察)组|专班|队|指挥部|台|站|室|厂|矿|银行|[分支]行|海关|书[店城]',
  '[农林机]场|监狱|机关|政协|(?<=[一-鿿])协|[日晚早时导]报|杂志|传媒|军分区|海事|卫视|(?<!官|门户)网|园|段',
  '《[一-鿿]{1,12}[报刊志]》|(?<=[一-鿿])(?:商|侨|农|网|教|企|学|记|书|音)联|在线|总支|街道|(?<=[一-鿿]{2})[中工农建交招]行|司(?=\\(|$)',
])
const bodyEnd = new RegExp(`(?:${ends})(?:\\([^()\\d]{1,20}\\))?$`)

/** 社会, 还有机会, 座谈会: what ends as the name of a body does and is none. */
const noBody =
  /(?:社|机|晚|(?<!青)年|大|展|盛|庙|博览|运动|音乐|研讨|座谈|报告|发布|朗诵|故事|推介|推进|动员|分享|诵读)会$/

/** Whether a stretch is the name of a body. */
export function isBody(notice: NoticeText, { start, end }: Stretch): boolean {
  const words = notice.text.slice(start, end)
  return (
    (words.length >= 3 || /^(?:工会|团委|妇联|党委|[支总]队)$/.test(words)) &&
    words.length <= 40 &&
    bodyEnd.test(words) &&
    !noBody.test(words) &&
    !/^(?:各|全(?!国))|[。;:,!?\t\d]/.test(words.replace(hotline, ''))
  )
}

/** Whether words end as the name of a body does. */
export function endsAsBody(words: string): boolean {
  return bodyEnd.test(words)
}

/** Names that one line prints side by side: parted at 、 and at wide gaps in the print, not at the spacing of letters. */
export function gapsParted(notice: NoticeText, at: Stretch): Stretch[] {
  const cuts = [at.start]
  for (let place = at.start + 1; place < at.end; place += 1) {
    const [from] = notice.plain.spanOf(place, place + 1)
    const [, before] = notice.plain.spanOf(place - 1, place)
    if (from > before && bodyEnd.test(notice.text.slice(cuts.at(-1) ?? at.start, place))) cuts.push(place)
  }
  const parts = cuts.map((start, index) => ({ start, end: cuts[index + 1] ?? at.end }))
  const whole = parts.every((part) => isBody(notice, part) || isEach(notice, part)) ? parts : [at]
  return whole.flatMap((part) => piecesOf(notice.text, part, false))
}

/** 各区文联 beside the name of a body: bodies that no name is told of. */
export function isEach({ text }: NoticeText, { start, end }: Stretch): boolean {
  return text[start] === '各' && bodyEnd.test(text.slice(start, end))
}

/** The bodies that words name and nothing else, one or several joined by 、 和 与; none where they name anything besides. */
export function bodiesIn(notice: NoticeText, at: Stretch): Stretch[] {
  const joined = piecesOf(notice.text, at).flatMap((one) => countyParted(notice, one))
  const ways = [joined, gapsParted(notice, at), piecesOf(notice.text, at, false)]
  return ways.find((list) => list.length > 0 && list.every((one) => isBody(notice, one))) ?? []
}

/** 县文明办和县妇联: two offices of one county, which are none of 和县. */
function countyParted({ text }: NoticeText, at: Stretch): Stretch[] {
  const joint = /^县[^和]{2,12}(?=和县)/.exec(text.slice(at.start, at.end))?.[0].length ?? 0
  if (joint === 0) return [at]
  return [
    { start: at.start, end: at.start + joint },
    { start: at.start + joint + 1, end: at.end },
  ]
}

/** Where the name stands that a pattern takes as its first group out of some words. */
export function nameIn(
  { text, start }: { readonly text: string; readonly start: number },
  pattern: RegExp,
): Stretch | null {
  const match = pattern.exec(text)
  const name = match?.[1]
  if (!match || !name) return null
  const from = start + match.index + match[0].indexOf(name)
  return { start: from, end: from + name.length }
}
