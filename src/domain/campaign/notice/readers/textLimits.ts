import { type Amount, amountsIn } from '../amounts.ts'
import { toldApart } from '../kindsApart.ts'
import { textBefore } from '../lookup.ts'
import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { Doubt, ReadRule, TextScope } from '../reading.ts'
import { calledWorks, workKindOf } from '../workKinds.ts'
import { scopeBeside } from './textLimits/beside.ts'
import { isLimit } from './textLimits/demands.ts'
import { kindOver, ownKindAt } from './textLimits/kinds.ts'
import { type Labelled, labelled } from './textLimits/labels.ts'
import { exemptName, headedApart, headName, nameAlone, namesApart } from './textLimits/names.ts'
import { amongParts, type NamedLimit, nameOf } from './textLimits/parts.ts'
import { type Limiting, ownName, scopesIn } from './textLimits/scopes.ts'
import { limitedSentences } from './textLimits/sentences.ts'
import { withSharedBound } from './textLimits/sharedBounds.ts'
import { narrower, topicsOf, worksNamed } from './textLimits/topics.ts'
import { raised, turned } from './textLimits/turned.ts'

const reader = 'textLimits'
const pages = '页(?!码|面|眉|脚)'
const bare = '(?:\\d{3,5}|[一二两三四五六七八九十百千万]{2,6})'
/** Words of a bound and of a range: what stands between 字数 and a number without 字. */
const boundWords =
  '[应须需要请在为限以约大概不得能宜可少多高低于超过至到控制掌握把握压缩一般原则上保持最总左右下内之间且但并也和或达约定一二两三四五六七八九十百千,、:\\d-]'
/** 字数在1000以上,2000以下: numbers that 字数 alone tells for those of signs. */
const between = `(?<=字数(?:\\([^()]{1,8}\\))?(?:应|须|要)?(?:不(?:得|能|宜|应)?(?:超过|多于|高于|少于|低于)|至少|最少|最多|至多|限|控制在)\\d{1,5})(?=[,;。]|$)|(?<=(?:字数|篇幅)(?:要求)?(?:\\([^()]{1,8}\\))?${boundWords}{0,24}(?<![\\d万])${bare})(?=[,;。()的]|$|以[内上下]|之[内间]|左右|上下|为[宜佳])`
const unit = '个?汉?字(?:符|数)?(?!节目|体|号|迹|样|库)'

const lines = '行(?!业|动|距|为(?![限宜佳度上])|政|程|使|文|人|走|车)'

const verses = '句(?!子|话|式|型|读|号)'

/** 字数不要多于25个: signs that 字数 alone tells. */
const pieces = `(?<=字数(?:要求)?${boundWords}{0,16}\\d{1,4})个(?!汉?字)(?=$|[,;。)]|以[内上下])`

const counted = [
  [`(?:${unit}|${between}|${pieces})`, '字'],
  [pages, '页'],
  [lines, '行'],
  [verses, '句'],
  ['个?(?:单|英文)?词(?!汇|条|语|典|曲|作|牌|句|组|频|类|性)', '词'],
] as const

/** The limits of length (notice 二、3 and 二、4), each with the text that it is set for. */
export function textLimits(notice: NoticeText): Read {
  const read = limitedSentences(notice).flatMap((sentence) =>
    counted.map(([words, printed]) => limitsIn(notice, labelled(notice, sentence), words, printed)),
  )
  const limits = amongParts(
    notice,
    read.flatMap((one) => one.limits),
  )
  const rules = once(notice, headedApart(notice.text, toldApart(notice, limits), limits), limits)
  return { rules, doubts: [...read.flatMap((one) => one.doubts), ...unsureOf(notice, rules)] }
}

type Limit = ReadRule<'textLimit'>

/** 正文从第二页起，不超过10页: which page it is. */
const pageNumber = /第[一二三四五六七八九十\d]{1,3}页(?:起|开始)?/g

/** The numbers of a sentence with the bounds that words further off set. */
function boundedIn({ text }: Sentence, words: string): readonly Amount[] {
  const counted = text.replaceAll(pageNumber, (page) => '/'.repeat(page.length))
  return withSharedBound(text, turned(text, raised(text, amountsIn(counted, words))))
}

function limitsIn(notice: NoticeText, sentence: Labelled, words: string, unit: string) {
  const amounts = boundedIn(sentence, words)
  const damages = damagesIn(notice, sentence, amounts)
  const limiting = amounts
    .map((amount, index) => ({ amount, from: amounts[index - 1]?.end ?? 0 }))
    .filter(({ amount }) => isLimit(sentence, amount, unit))
  if (limiting.length === 0) return { limits: [], doubts: damages }
  const over = kindOver(notice, sentence)
  const scopes = scopesIn(notice, calledWorks(notice, sentence, over), limiting, unit)
  const topics = topicsOf(notice, sentence, limiting)
  const apart = namesApart(sentence, limiting, scopes)
  const limits = limiting.map((one, index) =>
    limitOf(notice, sentence, unit, one, {
      over,
      scope: scopes[index] ?? 'case',
      topic: nameAlone(sentence, one) ?? narrower(topics[index], apart?.[index]),
      isApart: Boolean(apart?.[index]),
    }),
  )
  return { limits, doubts: damages }
}

/** What is told of the text that a number limits: the works of its point, what it is, of which works, and whether its name sets it apart. */
type Told = {
  readonly over: string | null
  readonly scope: TextScope
  readonly topic: string | null
  readonly isApart: boolean
}

function limitOf(
  notice: NoticeText,
  sentence: Labelled,
  unit: string,
  { amount, from }: Limiting,
  { over, scope, topic, isApart }: Told,
): NamedLimit {
  const { min, max, exact } = amount
  const own = ownKindAt(notice, sentence, from, amount.start)
  const appliesTo = exemptName(sentence, { amount, from }) ?? worksNamed(notice, sentence, topic, own, over)
  const text = isApart ? 'case' : scopeBeside(sentence, amount, over ?? appliesTo, scope)
  const value = { scope: text, min, max, approx: amount.approx ?? exact, unit }
  const rule = found(notice, reader, 'textLimit', value, {
    ...placed(sentence, amount),
    confidence: exact === null ? 0.95 : 0.6,
    ...(appliesTo === null ? {} : { appliesTo }),
  })
  const isOfAll = text === 'overview' || (from > 0 && ofAll.test(sentence.text.slice(from, amount.start)))
  const at = sentence.start + amount.start
  return {
    rule,
    kind: isOfAll ? null : workKindOf(notice, sentence, from, amount.start),
    isApart: over !== null,
    line: sentence.line,
    at,
    name: nameOf(notice, sentence.line, at),
    head: from === 0 && text === 'case' ? headName(sentence.text) : null,
    over,
  }
}

/** 论文5000字，案例3000字，均须附300字以内摘要: a length that holds for all the works before it. */
const ofAll = /^,(?:以上)?[一-鿿]{0,6}(?:均|都)(?:须|应|要|需)?[^,。;]{0,8}$/

function placed({ start }: Sentence, amount: Amount): At {
  return { start: start + amount.start, end: start + amount.end }
}

/** A limit that is said again is one, save where two parts of a text have the same. */
function once(notice: NoticeText, rules: readonly Limit[], limits: readonly NamedLimit[]): Limit[] {
  const seen = new Map<string, Limit>()
  for (const [index, rule] of rules.entries()) {
    const name = (limits[index]?.name ?? '').replaceAll(/[“”栏]/g, '').slice(-3)
    const said = JSON.stringify([rule.value, rule.appliesTo, rule.value.scope === 'part' ? name : ''])
    const isAgain =
      rule.value.scope === 'abstract' &&
      isSaidBefore(notice, limits[index]?.name ?? '', rule, [...seen.values()])
    if (!seen.has(said) && !isAgain) seen.set(said, rule)
  }
  return [...seen.values()]
}

/** 摘要（400字以内） in a form, behind 案例报告…摘要400字以内: the same length again of the same text, without other works than it is of. */
function isSaidBefore(notice: NoticeText, name: string, rule: Limit, earlier: readonly Limit[]): boolean {
  const numbers = ({ value: { scope: _, ...bounds } }: Limit) => JSON.stringify(bounds)
  const around = ({ span: [from, to] }: Limit) => notice.plain.original.slice(Math.max(0, from - 16), to + 10)
  const noun = name.slice(rule.appliesTo === undefined ? -2 : -4)
  const isOfOthers = rule.appliesTo !== undefined && !name.includes(rule.appliesTo)
  return !isOfOthers && earlier.some((one) => numbers(one) === numbers(rule) && around(one).includes(noun))
}

type At = { readonly start: number; readonly end: number }

function damagesIn(notice: NoticeText, sentence: Sentence, amounts: readonly Amount[]): Doubt[] {
  return amounts
    .filter(({ readings }) => readings.length > 0)
    .map((one) => damaged(notice, placed(sentence, one), one.readings))
}

function damaged(notice: NoticeText, at: At, options: readonly string[]): Doubt {
  const span = notice.plain.spanOf(at.start, at.end)
  const seen = notice.plain.original.slice(span[0], span[1])
  return { kind: 'textLimit', code: 'damaged-number', values: { seen }, options, span }
}

/** A number without a bound, and two limits of one text that exclude each other, are asked about. */
function unsureOf(notice: NoticeText, rules: readonly Limit[]): Doubt[] {
  const earlier = new Map<string, Limit>()
  return rules.flatMap((rule): Doubt[] => {
    const { scope, unit } = rule.value
    const one = [scope, unit, rule.appliesTo].join()
    const other = scope === 'part' || scope === 'other' ? undefined : earlier.get(one)
    earlier.set(one, rule)
    const asked = { kind: 'textLimit', span: rule.span } as const
    if (other && !areOfTwo(notice, other, rule) && excludes(other, rule)) {
      const values = { seen: rule.quote, other: other.quote }
      return [{ ...asked, code: 'conflict', values, options: [other.quote, rule.quote] }]
    }
    if (rule.confidence > 0.7) return []
    const options = ['max', 'min', 'approx']
    return [{ ...asked, code: 'several-readings', values: { seen: rule.quote }, options }]
  })
}

/** 散文3000字以内，纪实文学不超过5000字: lengths of works by different names, as their clauses begin. */
function areOfTwo(notice: NoticeText, one: Limit, other: Limit): boolean {
  const [mine, theirs] = [nameBefore(notice, one), nameBefore(notice, other)]
  if (theirs.startsWith('其中')) return true
  return mine !== '' && theirs !== '' && !mine.includes(theirs) && !theirs.includes(mine)
}

/** What the clause of a limit names right before it; empty where it is only the text at large. */
function nameBefore({ plain }: NoticeText, { span }: Limit): string {
  const before = textBefore(plain.original, span[0], 24)
  const clause = before.split(/[,，。;；:：\s]/).at(-1) ?? ''
  return ownName(/[一-鿿、“”]*$/.exec(clause.replace(/[（(]$/, ''))?.[0] ?? '')
}

function excludes({ value: one }: Limit, { value: other }: Limit): boolean {
  const floor = Math.max(one.min ?? 0, other.min ?? 0)
  const cap = Math.min(one.max ?? Number.POSITIVE_INFINITY, other.max ?? Number.POSITIVE_INFINITY)
  const both = (a: number | null, b: number | null) => a !== null && b !== null && a !== b
  return both(one.min, other.min) || both(one.max, other.max) || both(one.approx, other.approx) || floor > cap
}
