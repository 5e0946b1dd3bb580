import { foldWidth } from '../../../foundation/text.ts'
import { atLeast, atMost } from './amounts.ts'
import { type NoticeText, textAndAnnexes } from './noticeText.ts'
import { type Doubt, meet, type ReadRule, type RuleKind, type Span } from './reading.ts'

/**
 * The range that a number is of if a dash between its figures was lost: 12 of 1-2, 610 of 6-10, 02 of 0-2; none of 100.
 * `widest` is how many times the lower bound the upper one may be; what is farther apart is one number.
 */
export function rangeIn(figures: string, widest = 30): readonly [number, number] | null {
  for (let cut = 1; cut * 2 <= figures.length; cut += 1) {
    const [low, high] = [Number(figures.slice(0, cut)), Number(figures.slice(cut))]
    if (figures[cut] !== '0' && low < high && high <= Math.max(low, 1) * widest) return [low, high]
  }
  return null
}

/** A cap is one number whatever its figures; 掌握在68篇 may be one or a range. */
const capped = new RegExp(`(?<=(?:${atMost})[^\\d,。;]{0,8})(?<!(?:掌握|控制|限定)在)$`)
/** 不少于12个 is one number as well; 报12个，多报不限 may be 1至2个. */
const floored = new RegExp(`(?:${atLeast})[^\\d,。;]{0,8}$`)
const capping = /^[一-鿿](?:\([^()]{1,10}\))?(?:以内|之内|以下|之下|为限|封顶)/

/** 组照限48幅: no series has so many, so that it may be 4至8幅; so may 每人限报23件. */
const ofSeries = /(?:组[照图]|系列|每组)[^\d,。;]{0,6}$/

/** A number without a bound, and where it stands in the quote of its rule. */
type Alone = { readonly count: number; readonly figures: string; readonly at: number; readonly end: number }

/** The number a quota, an award or a rule of photos has alone; null where it has a bound. */
function aloneIn(rule: ReadRule<'quota' | 'photos' | 'award'>): Alone | null {
  const {
    quote,
    value: { min, max },
  } = rule
  const count = max ?? min
  if (count === null || (min ?? max) !== count) return null
  const words = foldWidth(quote)
  const printed = new RegExp(`(?<![\\d.])0?${[...String(count)].join(' ?')}(?![\\d.%])`).exec(words)
  if (!printed) return null
  const at = printed.index
  const end = at + printed[0].length
  const [before, after] = [words.slice(0, at), words.slice(end)]
  const ofPerson = 'scope' in rule.value && rule.value.scope === 'perPerson'
  const isTooMany = ofPerson
    ? count > 9 && /限[一-鿿]{0,2}$/.test(before)
    : count > 20 && ofSeries.test(before)
  const isCap = min === null && !isTooMany && (capped.test(before) || capping.test(after))
  const isFloor = max === null && (floored.test(before) || /^[一-鿿]?(?:以上|起)/.test(after))
  return isCap || isFloor ? null : { count, figures: printed[0].replaceAll(' ', ''), at, end: end + 1 }
}

/** The number that a rule has alone with the range that it may be; null where it can be none. */
function partedRange(rule: ReadRule<'quota' | 'photos' | 'award'>) {
  const alone = aloneIn(rule)
  const range = alone && rangeIn(alone.figures)
  return range ? { alone, range } : null
}

/** Whether a number is more than so many times what the others of its kind in the notice allow. */
function standsOut(count: number, others: readonly ReadRule<'quota' | 'award'>[], times = 1.5): boolean {
  const allowed = others.flatMap(({ value }) => value.max ?? value.min ?? [])
  const usual = allowed.toSorted((one, other) => one - other)[Math.floor((allowed.length - 1) / 2)]
  return count > times * (usual ?? 0)
}

/**
 * 12个 may be 1—2个: neighbours, and 1—3, are asked about always, others such as 15 where they stand out, and what
 * several bodies hand in together (合计35件) where it is ten times what each other body does.
 */
function besideQuotas(rules: readonly ReadRule[]): Doubt[] {
  const quotas = rules.filter((rule) => rule.kind === 'quota')
  const asked = quotas.flatMap((rule): Doubt[] => {
    const parted = partedRange(rule)
    if (!parted) return []
    const { alone, range } = parted
    const others = quotas.filter((other) => !(meet(other.span, rule.span) && other.value.max === alone.count))
    const isNarrow = range[1] - range[0] <= 2
    const isOdd =
      rule.value.scope === 'collective'
        ? isNarrow && others.length > 0 && standsOut(alone.count, others, 10)
        : isNarrow || standsOut(alone.count, others)
    if (!isOdd) return []
    return [eitherOf(rule, alone, range)]
  })
  return asked.filter(({ span }, at) => asked.findIndex((one) => meet(one.span, span)) === at)
}

const ranks = ['特等奖', '一等奖', '二等奖', '三等奖', '优秀奖']

/** 一等奖13篇 before 二等奖4至6篇: more than there are of the award below it. */
function outnumbersNext(rule: ReadRule<'award'>, count: number, next: ReadRule<'award'> | undefined) {
  const [own, below] = [rule, next].map((one) => ranks.indexOf(one?.value.name ?? ''))
  return own !== undefined && own >= 0 && below === own + 1 && count > (next?.value.max ?? count)
}

/** 58个, 23个 of an award: no number to award by, and two that are neighbours. */
function isUneven({ alone: { count }, range: [low, high] }: NonNullable<ReturnType<typeof partedRange>>) {
  return high < 10 && high - low <= 3 && count % 5 !== 0 && count % 6 !== 0
}

/** 优秀组织奖35个 may be 3至5个 where the awards beside it are far fewer. */
function besideAwards(rules: readonly ReadRule[]): Doubt[] {
  const awards = rules.filter((rule) => rule.kind === 'award')
  return awards.flatMap((rule, at): Doubt[] => {
    const parted = partedRange(rule)
    if (!parted) return []
    const { count } = parted.alone
    const others = awards.filter((other) => other !== rule && other.value.max !== null)
    const isOdd =
      isUneven(parted) ||
      outnumbersNext(rule, count, awards[at + 1]) ||
      (/组织|单位|集体/.test(rule.value.name) && others.length > 0 && standsOut(count, others))
    return isOdd ? [eitherOf(rule, parted.alone, parted.range)] : []
  })
}

/** 照片24幅 may be 2—4幅. */
function besidePhotos(rules: readonly ReadRule[]): Doubt[] {
  return rules.flatMap((rule): Doubt[] => {
    const parted = rule.kind === 'photos' ? partedRange(rule) : null
    return parted ? [eitherOf(rule, parted.alone, parted.range)] : []
  })
}

/** The number of a rule may be the range or what it is printed as. */
function eitherOf(
  { kind, span, quote }: ReadRule,
  { count, at, end }: Alone,
  range: readonly number[],
): Doubt {
  const place: Span = [span[0] + at, Math.min(span[0] + end, span[1])]
  return doubted(kind, place, quote.slice(at, end), [range.join('-'), String(count)])
}

function doubted(kind: RuleKind, span: Span, seen: string, options: readonly string[]): Doubt {
  return { kind, code: 'damaged-number', values: { seen }, options, span }
}

/** 1012篇, 24张, 50100字, 300999人: long numbers and numbers of photos with what they count. */
const counted =
  /(?<![\d.至到-])(?<figures>\d{3,9}|\d\d(?=张))(?<unit>字|人|[个件篇项部幅例则份张](?!人)|名(?![称单额]))/g
/** What asks for so many, and not what tells of so many. */
const asking =
  /^$|(?<!共|已)(?:[各每荐报送推选附奖]|[为在]$)[^,。;]{0,14}$|(?:[委局会院校部司处室站所社镇乡县市区]|单位|企业|案例|作品|[论征]文|故事|视频)[”:\t]?$/
const telling = /[已曾共]|去年|[往上]届|[收集评]到|[评选]出|累计|达/

function isEndOfClass(count: number): boolean {
  return count >= 50 && [0, 1, 49].includes(count % 50)
}

/** What lies farther apart is no range: classes of people span wider than lengths and than how many awards there are. */
function widestOf(kind: RuleKind, unit: string): number {
  if (unit === '人') return 20
  return kind === 'textLimit' || kind === 'award' ? 3 : 8
}

/** What a number counts; 党员5099名 are people. */
function unitOf(printed: string, before: string): string {
  return printed === '名' && /[员工师生]$/.test(before) ? '人' : printed
}

/** What a number was if it is two by the words around it: how many people a class of bodies has, a length, a count. */
function partedIn(figures: string, unit: string, before: string): readonly [number, number] | null {
  const range = rangeIn(figures, widestOf(kindOf(unit, before), unit))
  if (!range || (unit === '字' && figures.length > 3)) return range
  if (unit === '人') return range.every(isEndOfClass) ? range : null
  const isAsked = unit === '张' || asking.test(before) || (unit === '字' && /[,:]$/.test(before))
  return range[1] < 100 && isAsked && !telling.test(before) && !capped.test(before) ? range : null
}

function kindOf(unit: string, before: string): RuleKind {
  if (unit === '字') return 'textLimit'
  if (unit === '张') return 'photos'
  return /奖[^,。;]{0,8}$/.test(before) ? 'award' : 'quota'
}

function besideUnits(notice: NoticeText): Doubt[] {
  return textAndAnnexes(notice).flatMap(({ text, start }) => {
    return [...text.matchAll(counted)].flatMap(({ index, 0: seen, groups }): Doubt[] => {
      const { figures = '', unit: printed = '' } = groups ?? {}
      const before = text.slice(0, index)
      const unit = unitOf(printed, before)
      const range = partedIn(figures, unit, before)
      if (!range) return []
      const span = notice.plain.spanOf(start + index, start + index + seen.length)
      return [doubted(kindOf(unit, before), span, seen, unit === '人' ? [] : [range.join('-')])]
    })
  })
}

/** 3 5篇: two small numbers before what they count, with a blank where a dash may have stood. */
const parted =
  /(?<![\d.至到-])(?<low>\d{1,2}) (?<high>\d{1,2})(?<unit>[个件篇项张幅部份例则]|名(?![称单额]))/g

/** Two numbers with a blank between them that no rule holds as the range that they are. */
function besideBlanks(notice: NoticeText, rules: readonly ReadRule[]): Doubt[] {
  const withBlanks = textAndAnnexes(notice).filter(({ text }) => text.includes(' '))
  return withBlanks.flatMap(({ text, start }) => {
    return [...text.matchAll(parted)].flatMap(({ index, 0: seen, groups }): Doubt[] => {
      const { low = '', high = '', unit = '' } = groups ?? {}
      const span = notice.plain.spanOf(start + index, start + index + seen.length)
      const isRead = rules.some((rule) => meet(rule.span, span) && isRange(rule, Number(low), Number(high)))
      if (Number(low) >= Number(high) || isRead) return []
      return [doubted(kindOf(unit, text.slice(0, index)), span, seen, [`${low}-${high}`])]
    })
  })
}

/** Whether a rule holds two numbers as its floor and its cap. */
function isRange({ kind, value }: ReadRule, low: number, high: number): boolean {
  return (
    (kind === 'quota' || kind === 'photos' || kind === 'award') && value.min === low && value.max === high
  )
}

/** What is asked about numbers that may have lost the dash within them and that no reader has asked about. */
export function lostDashes(notice: NoticeText, rules: readonly ReadRule[], asked: readonly Doubt[]): Doubt[] {
  const known = asked.filter(({ code }) => code === 'damaged-number')
  const beside = (doubts: readonly Doubt[], others: readonly Doubt[]) =>
    doubts.filter(({ span }) => !others.some((one) => meet(one.span, span)))
  const ofRules = beside([...besideQuotas(rules), ...besideAwards(rules), ...besidePhotos(rules)], known)
  return [
    ...ofRules,
    ...beside([...besideUnits(notice), ...besideBlanks(notice, rules)], [...known, ...ofRules]),
  ]
}
