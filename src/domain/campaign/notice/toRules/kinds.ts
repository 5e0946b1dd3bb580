import type { ReadRule } from '../reading.ts'
import { namesWorkKind, stemOf } from '../workNames.ts'

/** The kinds of works that a notice tells apart. */
export type Kinds = {
  /** Their names in the order of print; none where all cases are of one kind. */
  readonly names: readonly string[]
  /** The focus areas that are kinds of works. */
  readonly areas: readonly ReadRule<'focusArea'>[]
  /** What the kind is called that a focus area is. */
  called(area: ReadRule<'focusArea'>): string
  /** The key of a kind among the rules of a call. */
  keyOf(name: string): string
  /** The kinds that a rule is for: 摄影作品 is 摄影, 各县的征文 is 征文. */
  of(rule: ReadRule): readonly string[]
}

const sorts = ['quota', 'award', 'textLimit', 'photos'] as const
type OfWorks = ReadRule<(typeof sorts)[number]>

const ofClass = /^.+的(?=.)/
/** Numbers, conditions and rests are no kinds: 其他作品, 体裁以散文, 职工500人以上. */
const noKind = /[\d的或以为]|[特一二三]等|^(?:其他|其它|其余|每|各|本|且|另|下)|单位/

/** The names in some words that may be of kinds of works: 综合改造类、专项改造类. */
function namesIn({ appliesTo = '' }: ReadRule): string[] {
  const whole = appliesTo.replace(ofClass, '').trim()
  const parts = whole.split(/[、和与及]/)
  return parts.every(mayBeKind) ? parts.map(stemOf) : [whole].filter(mayBeKind).map(stemOf)
}

function mayBeKind(words: string): boolean {
  return !noKind.test(words) && (namesWorkKind(words) || /^[一-鿿]{1,8}[类组]$/.test(words))
}

/** The short name of a focus area, without what says that it is one of works. */
function areaName({ value }: ReadRule<'focusArea'>): string {
  const [phrase = ''] =
    /^[^，。；：、,;:（(\s]{2,}?(?=包括|包含|是指|[，。；：、,;:（(\s]|$)/.exec(value.text.trim()) ?? []
  return stemOf(phrase)
}

function isOfWorks(rule: ReadRule): rule is OfWorks {
  if (rule.appliesTo === undefined || !sorts.some((sort) => sort === rule.kind)) return false
  return rule.kind !== 'textLimit' || (rule.value.scope === 'case' && rule.value.unit === '字')
}

/**
 * The kinds of works that a notice tells apart. Where focus areas are kinds (文字类、音频类、微视频类), they are all of them;
 * else those that are given numbers, awards or lengths of their own beside one another.
 */
export function kindsIn(rules: readonly ReadRule[]): Kinds {
  const ofWorks = rules.filter(isOfWorks)
  const areas = rules.filter((rule): rule is ReadRule<'focusArea'> => rule.kind === 'focusArea')
  const told = [...new Set(ofWorks.flatMap(namesIn))]
  const among = amongAreas(told, areas)
  if (among.length > 1) {
    const called = (area: ReadRule<'focusArea'>) => kindName(area, told)
    const names = [...new Set(among.map(called))]
    return { ...kindsOf(names, (name) => meant(name, names)), areas: among, called }
  }
  const names = besideOneAnother(ofWorks)
  return {
    ...kindsOf(names, (name) => names.find((one) => one === name) ?? null),
    areas: [],
    called: areaName,
  }
}

function kindsOf(names: readonly string[], kindOf: (name: string) => string | null) {
  const keyOf = (name: string) => `kind${names.indexOf(name) + 1}`
  return { names, keyOf, of: (rule: ReadRule) => namesIn(rule).flatMap((name) => kindOf(name) ?? []) }
}

/** A name of a kind is a few words, however long the point is that tells of it. */
const longestName = 16

/** The one of some kinds that a name means: 案例 where 主题党日案例 is the only one of them. */
function meant(name: string, kinds: readonly string[]): string | null {
  if (kinds.includes(name)) return name
  const alike = kinds.filter((kind) => kind.endsWith(name) || kind.startsWith(name))
  return alike.length === 1 ? (alike[0] ?? null) : null
}

/** What a kind is called: 摄影 where the point says 摄影反映校园新貌 and rules are told for 摄影. */
function kindName(area: ReadRule<'focusArea'>, told: readonly string[]): string {
  const name = areaName(area)
  return told.find((one) => name.startsWith(one)) ?? Array.from(name).slice(0, longestName).join('')
}

/** How far apart the points of one list stand at the most: a numeral and its line. */
const nextPoint = 8

/** The focus areas that rules are for, with all others of the lists in which most are called like works. */
function amongAreas(
  told: readonly string[],
  areas: readonly ReadRule<'focusArea'>[],
): readonly ReadRule<'focusArea'>[] {
  const names = areas.map(areaName)
  const meantBy = new Set(told.map((name) => meant(name, names)))
  const isTold = (area: ReadRule<'focusArea'>) => meantBy.has(areaName(area))
  if (areas.filter(isTold).length < 2) return []
  return listsOf(areas).flatMap((list) => {
    const kinds = list.filter((area) => isTold(area) || mayBeKind(areaName(area)))
    if (!kinds.some(isTold)) return []
    return kinds.length * 3 >= list.length * 2 ? list : kinds
  })
}

function listsOf(areas: readonly ReadRule<'focusArea'>[]): ReadRule<'focusArea'>[][] {
  const lists: ReadRule<'focusArea'>[][] = []
  for (const [index, area] of areas.entries()) {
    const before = areas[index - 1]
    const isNext = before !== undefined && area.span[0] - before.span[1] <= nextPoint
    if (isNext) lists.at(-1)?.push(area)
    else lists.push([area])
  }
  return lists
}

/**
 * Kinds that rules of one sort tell apart, and those that others tell apart from one of them; none that is but a part of
 * another: 企业案例 beside 案例.
 */
function besideOneAnother(rules: readonly OfWorks[]): string[] {
  const bySort = Map.groupBy(rules, ({ kind }) => kind)
  const [first = [], ...others] = sorts
    .filter((sort) => sort !== 'photos')
    .map((sort) => [...new Set((bySort.get(sort) ?? []).flatMap(namesIn))])
    .filter((names) => names.length > 1)
  const joined = others.filter((names) => names.some((name) => first.includes(name)))
  const names = [...new Set([first, ...joined].flat())]
  const apart = names.filter((name) => !names.some((other) => other !== name && name.endsWith(other)))
  return apart.length > 1 ? apart : []
}
