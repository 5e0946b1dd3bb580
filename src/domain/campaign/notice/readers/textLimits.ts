import { type Amount, amountsIn } from '../amounts.ts'
import { textBefore } from '../lookup.ts'
import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import { boxes } from '../numerals.ts'
import type { Read } from '../read.ts'
import type { Doubt, ReadRule } from '../reading.ts'
import { calledWorks, toldApart, workKindOf } from '../workKinds.ts'
import { scopeBeside } from './textLimits/beside.ts'
import { kindOver, ownKindAt } from './textLimits/kinds.ts'
import { type Labelled, labelled } from './textLimits/labels.ts'
import { exemptName, headedApart, headName, namesApart } from './textLimits/names.ts'
import { areOfNoText } from './textLimits/pages.ts'
import { amongParts, type NamedLimit, nameOf } from './textLimits/parts.ts'
import { ownName, scopesIn } from './textLimits/scopes.ts'
import { limitedSentences } from './textLimits/sentences.ts'
import { withSharedBound } from './textLimits/sharedBounds.ts'
import { narrower, topicsOf, worksNamed } from './textLimits/topics.ts'
import { isReplaced, raised, turned } from './textLimits/turned.ts'

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

/** The numbers of a sentence with the bounds that words further off set. */
function boundedIn({ text }: Sentence, words: string): readonly Amount[] {
  return withSharedBound(text, turned(text, raised(text, amountsIn(text, words))))
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
  const limits = limiting.map(({ amount, from }, index): NamedLimit => {
    const { min, max, exact } = amount
    const own = ownKindAt(notice, sentence, from, amount.start)
    const topic =
      exemptName(sentence, { amount, from }) ??
      worksNamed(notice, sentence, narrower(topics[index], apart?.[index]), own, over)
    const value = {
      scope: apart?.[index] ? 'case' : scopeBeside(sentence, amount, over ?? topic, scopes[index] ?? 'case'),
      min,
      max,
      approx: amount.approx ?? exact,
      unit,
    }
    const rule = found(notice, reader, 'textLimit', value, {
      ...placed(sentence, amount),
      confidence: exact === null ? 0.95 : 0.6,
      ...(topic === null ? {} : { appliesTo: topic }),
    })
    const isOfUnit = value.scope === 'overview'
    const isOfAll = isOfUnit || (from > 0 && ofAll.test(sentence.text.slice(from, amount.start)))
    const kind = isOfAll ? null : workKindOf(notice, sentence, from, amount.start)
    return {
      rule,
      kind,
      isApart: over !== null,
      line: sentence.line,
      at: sentence.start + amount.start,
      name: nameOf(notice, sentence.line, sentence.start + amount.start),
      head: from === 0 && value.scope === 'case' ? headName(sentence.text) : null,
      over,
    }
  })
  return { limits, doubts: damages }
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

const told =
  /累计|浮动[^,。;]{0,6}$|(?<!未(?:公开|曾|正式)?)发表[^,。;)]*$|出版(?!社|单位|机构|物|者|[时日]|年[月份]|信息|情况|的(?:图?书|读物|作品|著作|教材|绘本|刊物))|刊发|撰写了|共计\d|收到|收录|预计[^,。;]{0,8}$|(?:语速|每分钟|全书|图书(?!简介|介绍)|文集|丛书)(?:[^,。;]{0,8}|[^,。;]{0,4}[册本卷],约?)$/
/** 关键词3至5个，每个不超过6字; 文件名不超过20字符: what is no text. */
const ofNoText =
  /(?:关键词|主题词|标签)(?:[^,。;及和与、]|,(?=每)){0,12}$|(?:邮件(?:主题|标题)|文件名|密码|用户名|账号|书法|[硬软]笔|篆刻|印面|诵读|每[天日期])[^。;及和与、]{0,12}$|发言[^。;]{0,8}$/
/** 由编辑部压缩至1000字, 市总将为案例撰写300字推介词: what others write. */
const byOrganisers =
  /(?<!(?:点评|评析|评语|评价|寄语|解读|意见|理由|推荐[语词])|可以?)由(?![^,。;]{0,10}(?:负责人|责任人|领导|书记|教师|同志)|参|推荐|申报|报送|作者|本人|所在|各)[^,。;]{2,12}(?:撰写|编写|编发|编印|压缩|改写|缩写)[^。;]{0,12}$|由(?:主办|承办|编辑|组委|活动办)[^,。;]{1,8}(?:撰写|编写)[^。;]{0,12}$|(?:总工会|主办方|主办单位|承办单位|组委会|编辑部|办公室|我[会局委办部们])将(?!对|按|依)[^。;]{0,14}(?:撰写|编写|编发|刊发|压缩|选编|摘编|摘登)[^。;]{0,16}$|(?:^|[,;])[^,。;]{2,12}将(?:统一|适当|择优|酌情)?(?:压缩|改写|缩写|摘编|摘登)[^,。;]{0,8}$/
/** □000字: what is left of a number that lost its first figure. */
const lostFigure = new RegExp(`[${boxes}]$`)
const bareName =
  /(?:摘要|正文|(?<!总)字数|标题|简介|概要|详细内容|设计|材料|说明|理由|意见|部分|篇幅|提要|背景|做法|成效|启示|体会|反思|亮点|事迹)(?:要求)?[为是在约各均:(]{0,2}$|(?:部分|板块|方面|[、和][一-鿿]{2,4})(?:各|均|分别)(?:为|约)?$|每(?:篇|部分|段|项|条)(?:为|约)?$/

/** A title in two lines is set so and not limited. */
const fewest = 4

function isLimit(sentence: Sentence, amount: Amount, unit: string): boolean {
  return amount.certain && isDemand(sentence, amount, unit) && !isReplaced(sentence, amount)
}

/** A bare number of 字 limits a text only right behind its name: 摘要200字, not 累计发表50万字. */
function isDemand({ text, line }: Sentence, amount: Amount, unit: string): boolean {
  if (
    (unit === '行' || unit === '句' || unit === '词') &&
    (Math.max(amount.min ?? 0, amount.max ?? 0, amount.approx ?? 0) < fewest ||
      amount.exact !== null ||
      /每[面页行排]|[面排]/.test(textBefore(text, amount.start, 4)))
  )
    return false
  const before = textBefore(text, amount.start, 12)
  const clause = textBefore(text, amount.start, 24)
  if (byOrganisers.test(textBefore(text, amount.start, 40))) return false
  if (lostFigure.test(before) || told.test(before) || ofNoText.test(clause)) return false
  if (unit === '页' && areOfNoText({ text, line }, amount)) return false
  const behind = text.slice(amount.end, amount.end + 40)
  if (/^也(?:是|行|可|好|不|没)/.test(behind)) return false
  if (
    amount.approx === null &&
    /为[宜佳]$/.test(text.slice(amount.start, amount.end)) &&
    /^[,;](?:最|不|原则|一般|至|但|可|上限|下限)[^。;]*字/.test(behind)
  )
    return false
  const isNamed =
    /^(?:的(?:[一-鿿]{0,6}?)|(?:作者|个人|单位|作品|案例|内容|项目|中文|英文|中英文)?)(?:简介|摘要|提要|导语|推荐(?:语|意见|理由)|评语|(?:工作|活动|征集|组织)?(?:情况)?总结(?:报告)?|(?:设计|创作|创意|图片|照片|文字|作品)说明|(?:典型|先进|主要)?(?:事迹|经验)(?:材料|介绍)|简[要明]事迹|说明(?=[,。;)]|$))/.test(
      behind,
    )
  const isGiven = /[用以]$/.test(before) && /^(?:的篇幅)?(?:介绍|概括|说明|交代|简述|概述)/.test(behind)
  const isBracketed = /[一-鿿]\($/.test(before) && behind.startsWith(')') && (amount.exact ?? 0) < 10_000
  const isKeyed = /^[^:]{0,4}(?:字数|篇幅)[^:,。]{0,4}:/.test(text) && /[:,;、][一-鿿]{2,8}$/.test(before)
  return amount.exact === null || isBracketed || isKeyed || isNamed || isGiven || bareName.test(before)
}

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
