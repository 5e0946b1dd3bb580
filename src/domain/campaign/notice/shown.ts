import { literal } from '../../../foundation/literal.ts'
import { foldWidth } from '../../../foundation/text.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import type { RuleSource } from '../rules.ts'
import { oneOf } from './oneOf.ts'
import type { NoticeReading, ReadRule, Span } from './reading.ts'
import { type CitedSentence, sentencesIn } from './sentences.ts'

/** A stretch of a notice between two places at which something begins or ends, with what rests on it. */
export type Stretch = { readonly start: number; readonly text: string; readonly on: readonly string[] }

/** The text of a notice cut where the places of rules begin and end; the stretches together are the text. */
export function stretchesOf(text: string, places: readonly { on: string; span: Span }[]): Stretch[] {
  const cuts = new Set([0, text.length, ...places.flatMap(({ span }) => [span[0], span[1]])])
  const ends = [...cuts].filter((cut) => cut <= text.length).toSorted((one, other) => one - other)
  const coming = places.toSorted((one, other) => one.span[0] - other.span[0])
  let next = 0
  let held: { on: string; span: Span }[] = []
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? 0
    for (; next < coming.length && (coming[next]?.span[0] ?? end) < end; next += 1)
      held.push(...coming.slice(next, next + 1))
    held = held.filter(({ span }) => span[1] > start)
    return { start, text: text.slice(start, end), on: [...new Set(held.map(({ on }) => on))] }
  })
}

const telephone = /(?<![\w@./-])(0\d{2,3}[-\s)])?\s?\d(?:[\d]|[-\s](?=\d)){5,12}\d(?![\w@]|\.\w)/g

/** 1500-2500字, 2018-2020年, 2021-08-16, 5000000像素: figures that measure or date and call nobody. */
const measure = new RegExp(
  `^(?:${oneOf([
    '\\d{1,5}[-\\s]\\d{1,5}\\s?(?:个?字|词|元|[件篇份幅]|张(?=以|左|$|[^一-鿿])|人(?=以)|年)|\\d+\\s?(?:像素|字节|字)',
    '(?:19|20)\\d{2}-(?:19|20)\\d{2}(?!\\d)',
    '(?:19|20)\\d{2}-(?:0?[1-9]|1[0-2])-(?:[12]\\d|3[01]|0?[1-9])(?![\\d-])',
  ])})`,
)

/** 1 0 0 0 2 0 0 0 字, in a text that parts all its signs; telephones are parted in groups. */
const spelledOut = /^\d(?:\s\d)+$/

/** As far on as the words of such a figure go. */
const longestMeasure = 40

const office = /(?:部|处|室|科|办|中心|委|会|组|局|站|院)$/
/** A name may stand in the line below the colon, but none stands below an empty cell of a form. */
const introduced =
  /联[^\S\n]*系[^\S\n]*人(?:员)?(?:[：:]\s*|[^\S\n]+)(\p{Script=Han}{2,4})(?!\p{Script=Han})/gu
/** What stands beside 联系人 in the head of a table. */
const label =
  /电话|手机|号码|邮箱|微信|传真|姓名|性别|职务|职称|单位|部门|地址|名称|题目|案例|方式|时间|日期|备注|意见|签字|签名|盖章/

/** The names of people whom a notice gives as contacts, as it was read and as such lines are usually written. */
export function contactNames(text: string, rules: NoticeReading['rules'] = []): string[] {
  const read = rules.flatMap((rule) => (rule.kind === 'contact' ? (rule.value.name ?? []) : []))
  const written = [...text.matchAll(introduced)].flatMap(([, name]) => name ?? [])
  return [...new Set([...read, ...written])].filter(
    (name) => name.length >= 2 && !office.test(name) && !label.test(name),
  )
}

/**
 * A notice as it is shown: telephones but their last four figures and names but the first sign are hidden, each sign
 * by a star, so that every place stays where it was.
 */
export function masked(text: string, names: readonly string[]): string {
  const signs = text.split('')
  const hide = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) if (/[^\s()（）-]/.test(signs[at] ?? '')) signs[at] = '*'
  }
  const folded = foldWidth(text)
  for (const match of folded.matchAll(telephone)) {
    const rest = folded.slice(match.index, match.index + longestMeasure).trimStart()
    const isMeasure = measure.test(spelledOut.test(match[0].trim()) ? rest.replaceAll(/\s/g, '') : rest)
    if (match[0].replaceAll(/\D/g, '').length < 7 || isMeasure) continue
    hide(match.index + (match[1]?.length ?? 0), match.index + match[0].length - 4)
  }
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) hide(at + 1, at + name.length)
  return signs.join('')
}

/** What a rule applies to, as people are told: 用于家书, 用于邮件主题. */
export function appliesToTold({ appliesTo }: Pick<ReadRule, 'appliesTo'>, say: Say): string | null {
  if (appliesTo === undefined) return null
  return say('noticeReading.appliesTo', {
    of: say.find(`noticeReading.value.appliesTo.${appliesTo}`) ?? appliesTo,
  })
}

/** Where the title of a notice stands in its text, over as many lines as it takes; null where it has none. */
export function titlePlace(text: string, title: string): Span | null {
  if (title.length < 4) return null
  const signs = Array.from(title, literal)
  const found = new RegExp(signs.join('\\s*')).exec(text)
  return found ? [found.index, found.index + found[0].length] : null
}

/** The sentences of a notice as they are shown. */
export function sentencesShown(text: string, names: readonly string[]): CitedSentence[] {
  const shown = masked(text, names)
  return sentencesIn(text).map((one) => ({ ...one, text: shown.slice(...one.span).trim() }))
}

/** Where the words of a rule stand in a text of the notice: at its place if they are there, else where they are found. */
export function placeOf(text: string, source: RuleSource | undefined): Span | null {
  if (!source) return null
  const { span = null, quote } = source
  if (span && span[1] <= text.length && (quote === '' || text.slice(...span).trim() === quote)) return span
  const at = quote === '' ? -1 : text.indexOf(quote)
  return at < 0 ? null : [at, at + quote.length]
}
