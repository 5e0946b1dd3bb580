import { signedDay } from '../days.ts'
import { wordsOf } from '../lineSigns.ts'
import { type Stretch, trimmedStretch } from '../listing.ts'
import { found, type NoticeText, notStated, printedAt } from '../noticeText.ts'
import { oncePerNotice } from '../oncePerNotice.ts'
import type { Line } from '../outline.ts'
import type { Read } from '../read.ts'
import type { Doubt } from '../reading.ts'
import { bodiesIn, gapsParted, isBody } from './issuers/bodies.ts'
import { calledBy } from './issuers/calling.ts'
import { publishedBy } from './issuers/published.ts'
import { takenBy, welcomedBy } from './issuers/takers.ts'
import { headedBy } from './issuers/titled.ts'

const day = '(?:19|20|二[〇零Oo0○])[^\\n]{2,6}?年'
const dayBehind = new RegExp(`(?:${day}[^\\n]{1,10}|20\\d{2}([./-])\\d{1,2}\\1\\d{1,2}日?)$`)

/** Who signs; else who heads the paper; else what the text calls itself, which is asked. */
export const issuers = oncePerNotice((notice): Read => {
  const signed = signedBy(notice)
  if (signed.length > 0) return { rules: rulesOf(notice, signed, 0.98) }
  const strange = aboveDay(notice)
  if (strange.length > 0) return { rules: rulesOf(notice, strange, 0.8) }
  const alone = aloneBy(notice)
  if (alone.length > 0) return { rules: rulesOf(notice, alone, 0.9) }
  const headed = headedBy(notice)
  if (headed.length > 0) return { rules: rulesOf(notice, headed, 0.85) }
  const published = publishedBy(notice)
  if (published.length > 0) return { rules: rulesOf(notice, published, 0.8) }
  const called = calledBy(notice)
  const doubts = (called.length > 0 ? called : supposed(notice)).map((at): Doubt => {
    const name = notice.text.slice(at.start, at.end)
    const span = notice.plain.spanOf(at.start, at.end)
    return { kind: 'issuer', code: 'issuer-unclear', values: { seen: name }, options: [name], span }
  })
  const isSilent = doubts.length === 0 && namesBodies(notice)
  return { rules: rulesOf(notice, called, 0.5), doubts: isSilent ? [absentDoubt(notice)] : doubts }
})

/** 市总工会, 本馆, 市摄协: somebody who may call, though nothing tells it; 各工会 are called on. */
const bodyNamed =
  /(?<!各[^。,;:]{0,12})(?!各)[一-鿿](?:总工会|工会|局|厅|委员会|协会|学会|联合会|研究会|妇联|团委|党委|公司|集团|医院|学院|大学|中心|组委会|宣传部|编辑部|协(?![会议助作调商同办力]))|[本我](?:局|会|院|校|厅|委|部|馆|社|公司|单位|中心|协会|学会|刊|报)/

function namesBodies({ sentences, head }: NoticeText): boolean {
  return sentences.some(
    ({ zone, text, start }) =>
      zone !== 'annex' && !(head.addressees && start < head.addressees.end) && bodyNamed.test(text),
  )
}

/** Where bodies are named and nothing tells which of them calls, it is asked for at the title or the first line. */
function absentDoubt(notice: NoticeText): Doubt {
  const { head, lines, text } = notice
  const first = head.title ?? lines.find((line) => wordsOf(text, line) !== '')
  return notStated(notice, 'issuer', first ?? { start: 0, end: text.length })
}

/** Who may call where the text does not tell: asked, and no rule. */
function supposed(notice: NoticeText): Stretch[] {
  const welcomed = welcomedBy(notice)
  return welcomed.length > 0 ? welcomed : takenBy(notice)
}

function rulesOf(notice: NoticeText, places: readonly Stretch[], confidence: number): Read['rules'] {
  const names = places.map(({ start, end }) => notice.text.slice(start, end))
  return places.flatMap((at, index) => {
    const name = names[index] ?? ''
    if (names.lastIndexOf(name) > index) return []
    return [
      found(notice, 'issuers', 'issuer', { name: spaceless(printedAt(notice, at)) }, { ...at, confidence }),
    ]
  })
}

/** Names are spaced for looks, and some tell where the seal is. */
function spaceless(name: string): string {
  return name.replaceAll(/\s/g, '').replace(/[（(][一-鿿]{0,12}[代印盖公]?章[）)]$/, '')
}

/** The lines of the signature, without day, seal and what is noted below. */
function signedBy(notice: NoticeText): Stretch[] {
  const named = notice.lines.filter(({ index }) => notice.zones[index] === 'close')
  const lines = named.length > 0 ? named : notice.lines.filter(({ index }) => notice.zones[index] === 'body')
  return lines.flatMap((line, index) => {
    const whole = trimmedStretch(notice.text, line)
    const sponsor = /^主办(?:单位)?:/.exec(notice.text.slice(whole.start, whole.end))?.[0].length ?? 0
    const at = { start: whole.start + sponsor, end: whole.end }
    const words = notice.text.slice(at.start, at.end)
    if (/^\(?(?:抄|此件|联系|主题词|印发|电话|附|承办|协办)|印发$/.test(words)) return []
    const until = dayBehind.exec(words)?.index ?? words.length
    if (named.length === 0 && (until === words.length || until > 40)) return []
    const from = named.length > 0 ? startOfName(notice, lines[index - 1], words) : null
    const end = at.start + until
    return from === null ? signersIn(notice, { start: at.start, end }) : [{ start: from, end }]
  })
}

/** 艺术组, 编制: what signs beside a body, and what a line says besides the name of the body. */
const besideBody = /^[一-鿿]{2,8}[组系班]$/
const deedBehind = /(?:编制|编印|制定|印制|制发|谨启|敬启|启)$/

function signersIn(notice: NoticeText, at: Stretch): Stretch[] {
  const wordsOf = ({ start, end }: Stretch) => notice.text.slice(start, end)
  const told = deedBehind.exec(wordsOf(at))?.[0].length ?? 0
  const own = { start: at.start, end: at.end - told }
  const parts = gapsParted(notice, isBody(notice, own) ? own : at)
  const isAny = parts.some((one) => isBody(notice, one))
  return isAny ? parts.filter((one) => isBody(notice, one) || besideBody.test(wordsOf(one))) : []
}

/** 海州公司成立七十周年 over 主题征文组委会: where the first half of a name stands that goes on in the line of its end. */
function startOfName(notice: NoticeText, above: Line | undefined, words: string): number | null {
  if (!above || above.mark || !/^[一-鿿]{0,14}(?:组委会|组织委员会|筹委会|领导小组(?:办公室)?)$/.test(words))
    return null
  const at = trimmedStretch(notice.text, above)
  const half = notice.text.slice(at.start, at.end)
  const isHalf = /^[一-鿿“”《》]{6,30}$/.test(half) && !noSigner.test(half) && !bodiesIn(notice, at).length
  return isHalf ? at.start : null
}

const noSigner = /通知|执行|附件|特此|专此|^[请望此]|[谢敬礼]$|联系|如下|参与|投稿|[表格案书]$/

/** 海州机床厂, 海州海关: the line right above the day, whatever its last word is. */
function aboveDay(notice: NoticeText): Stretch[] {
  const signed = signedDay(notice)
  const lines = notice.lines.filter(
    ({ index, start, end }) => notice.zones[index] === 'close' && notice.text.slice(start, end).trim() !== '',
  )
  const day = signed ? lines.findIndex(({ start, end }) => start <= signed.start && signed.end <= end) : -1
  const above = lines[day - 1]
  if (!above || above.mark) return []
  const at = trimmedStretch(notice.text, above)
  const signers = signersIn(notice, at)
  if (signers.length > 0) return signers
  const words = notice.text.slice(at.start, at.end)
  return /^[一-鿿“”《》]{4,24}$/.test(words) && !noSigner.test(words) ? [at] : []
}

/** 20, 2021年月: what is left of a day that the page lost. */
const lostDay = /^(?:[12]\d{0,3}|(?:19|20)\d{0,2}年?\d{0,2}月?\d{0,2}日?)$/

/** A signature without a day: names of bodies alone on the last lines of the text. */
function aloneBy(notice: NoticeText): Stretch[] {
  const wordsOf = (line: Line) => notice.text.slice(line.start, line.end).trim()
  const told = notice.lines.filter((line) => notice.zones[line.index] === 'body' && wordsOf(line) !== '')
  const last = told.at(-1)
  const signed = last && lostDay.test(wordsOf(last)) ? told.slice(0, -1) : told
  const [first] = signed
  if (signed.length < 2 || (signed.length === 2 && first && first.end - first.start < 60)) return []
  const names: Stretch[] = []
  for (const line of signed.toReversed().slice(0, 4)) {
    const parts = line.mark ? [] : gapsParted(notice, trimmedStretch(notice.text, line))
    if (parts.length === 0 || !parts.every((at) => isBody(notice, at))) break
    names.unshift(...parts)
  }
  return names
}
