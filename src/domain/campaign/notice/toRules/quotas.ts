import type { AddresseeClass } from '../../../organisation/organisation.ts'
import { quotaKeyOf } from '../../quotaKeys.ts'
import { addressedBy, withQuota } from '../../quotasHeld.ts'
import type { CaseCount, NamedQuota, Quota } from '../../rules.ts'
import { classOf } from '../classes.ts'
import type { ReadRule } from '../reading.ts'
import { namesWorkKind } from '../workNames.ts'
import { addressedClasses, addresseeOf, namedClasses, partsIn } from './addressed.ts'
import {
  type Drawn,
  inOneLine,
  isOfAnyWork,
  kindsTold,
  type Open,
  otherKinds,
  type Told,
  total,
} from './drawn.ts'

type Read = ReadRule<'quota'>

/** How many cases each class may send, with the numbers of units that the notice names (as in 三、1 of a notice). */
export function quotas(told: Told): Drawn[] {
  const parts = partsIn(told)
  const read = told
    .of('quota')
    .filter((rule) => (rule.value.max ?? rule.value.min ?? 0) > 0 && !parts.includes(rule))
  const general = read.filter(({ value }) => value.class === 'all' && value.scope !== 'perPerson')
  const isOfClasses = read.some(({ value }) => addresseeOf(value.class) !== null)
  const ofClasses = spokenTo(told).flatMap((name) => {
    const own = read.filter(({ value }) => addresseeOf(value.class) === name)
    const given = isOfClasses ? own : general
    return given.length > 0 ? ofClass(told, name, given) : unbounded(told, name)
  })
  const drawn = [...ofClasses, ...parts.flatMap((part) => askedOfPart(part, ofClasses))]
  const floored = read.find(({ value }) => value.min !== null && value.min > 0)
  if (drawn.length === 0 || !floored) return drawn
  return [...drawn, { key: 'quotas.belowFloor', seen: floored, used: [], open: { asks: 'belowFloor' } }]
}

/**
 * A part is asked about under the quota that it is of: of the class that its words begin with, else the last before it. A call
 * does not count what cases are made up of.
 */
function askedOfPart(part: Read, drawn: readonly Drawn[]): Drawn[] {
  const inOrder = drawn.toSorted((one, other) => one.seen.span[0] - other.seen.span[0])
  const whose = addresseeOf(
    classOf(part.quote.replace(/^其中[，,]?/, '').split(/推荐|报送|申报|的/)[0] ?? ''),
  )
  const whole =
    inOrder.find(({ key }) => whose !== null && key === quotaKeyOf(whose)) ??
    inOrder.findLast(({ seen }) => seen.span[0] <= part.span[0]) ??
    inOrder[0]
  const besides = { asks: 'quotaParts', values: { words: inOneLine(part.quote) } }
  return whole ? [{ key: whole.key, seen: part, used: [part], besides }] : []
}

/** The classes that the notice names; where it names none, those of the template. */
function spokenTo(told: Told): AddresseeClass[] {
  const named = namedClasses(told)
  return named.length > 0 ? named : addressedBy(told.template)
}

/** A class that the notice is written to without a number; what the template gives it holds, and is asked about. */
function unbounded(told: Told, name: AddresseeClass): Drawn[] {
  const [seen] = told.of('addressees')
  const isKnown = addressedBy(told.template).includes(name)
  if (!seen || isKnown || !addressedClasses(told).includes(name)) return []
  const quota = { class: name, min: 0, max: null, scope: 'perUnit', collectorId: null } as const
  return [{ ...drawing(quota), seen, used: [], open: { asks: 'quotaOpen' } }]
}

function drawing(quota: Quota): Pick<Drawn, 'key' | 'set'> {
  return { key: quotaKeyOf(quota.class), set: (rules) => withQuota(rules, quota) }
}

/**
 * The quota of a class from what the notice gives it. Numbers for units by name stand beside the one for all others; where
 * all stand by their names, who is not named may send as many as the best of them, and is asked about. Numbers for each
 * kind of works are added up, since a call counts cases of all kinds together.
 */
function ofClass(told: Told, name: AddresseeClass, own: readonly Read[]): Drawn[] {
  const { template } = told
  const named = unitsNamed(own)
  const rest = own.filter((one) => !named.some(({ rule }) => rule === one)).toSorted(generalFirst)
  const held = template.quotas.find((quota) => quota.class === name)
  const [rule] = rest
  const shares = sharesIn(told, rest)
  const isShare = rule !== undefined && shares.includes(rule)
  const kinds = shares.length < 2 ? byKinds(rest) : isShare ? shares : []
  const counted = kinds.length > 0 ? kinds : rest.slice(0, 1)
  const numbers = named.map(({ rule: _rule, ...numbers }) => numbers)
  const used = [...counted, ...shares, ...named.map((one) => one.rule)]
  if (!rule) {
    const max = mostOf(numbers)
    const quota: Quota = { class: name, min: 0, max, scope: 'perUnit', collectorId: null, named: numbers }
    const seen = named[0]?.rule
    const names = listed(numbers)
    const open: Open =
      max === null
        ? { asks: 'quotaUnnamedOpen', values: { names } }
        : { asks: 'quotaUnnamed', values: { names, max } }
    return seen ? [{ ...drawing(quota), seen, used, open }] : []
  }
  const { min, max } = summed(counted)
  const together = rule.value.scope === 'collective'
  const quota: Quota = {
    class: name,
    min,
    max,
    scope: together ? 'collective' : 'perUnit',
    collectorId: together ? (held?.collectorId ?? null) : null,
    ...(numbers.length > 0 ? { named: numbers } : {}),
    ...worksIn(told, shares, max),
  }
  const areShares = kinds.every((one) => shares.includes(one))
  const [open, ...more] = openIn({ kinds: areShares ? [] : kinds, numbers })
  const others = rest.filter((one) => !kinds.includes(one) && told.kinds.of(one).length === 0)
  const drawn = { ...drawing(quota), seen: rule, used, ...otherKinds(rule, others) }
  return [
    open ? { ...drawn, open } : drawn,
    ...more.map((one) => ({ key: drawn.key, seen: rule, used: [], open: one })),
  ]
}

/** What a quota leaves open: kinds that the call does not hold, units by their names. */
function openIn(quota: { readonly kinds: readonly Read[]; readonly numbers: readonly NamedQuota[] }): Open[] {
  const { kinds, numbers } = quota
  return [
    ...(kinds.length > 0 ? [{ asks: 'quotaKinds', values: kindsTold(kinds) }] : []),
    ...(numbers.length > 0 ? [{ asks: 'quotaNamed', values: { names: listed(numbers) } }] : []),
  ]
}

/** The rules of a class that each give a number to one kind of works that the call holds; the first for each kind counts. */
function sharesIn({ kinds }: Told, rest: readonly Read[]): Read[] {
  const seen = new Set<string>()
  return rest.filter((rule) => {
    const [kind, ...more] = kinds.of(rule)
    if (kind === undefined || more.length > 0 || seen.has(kind)) return false
    seen.add(kind)
    return rule.value.scope !== 'perPerson'
  })
}

/** What of a quota may be of each kind of works that the call holds; a share without a most may fill the quota. */
function worksIn({ kinds }: Told, shares: readonly Read[], all: number | null): Pick<Quota, 'works'> {
  const works = shares.flatMap((rule) => {
    const { min, max } = { ...rule.value, max: rule.value.max ?? all }
    return kinds.of(rule).map((kind) => ({ of: kinds.keyOf(kind), min: min ?? 0, max }))
  })
  return works.length > 0 ? { works } : {}
}

/** 故事8篇、摄影15幅: the rules that each give a number to a kind of works of its own, where none is for all of them. */
function byKinds(rest: readonly Read[]): readonly Read[] {
  const [first] = rest
  const own = rest.filter(
    ({ appliesTo = '' }) => namesWorkKind(appliesTo) || /^[一-鿿]{1,8}类$/.test(appliesTo),
  )
  const names = own.map(({ appliesTo = '' }) => appliesTo)
  const areApart = names.every((name, index) =>
    names.every((other, at) => at === index || !other.endsWith(name)),
  )
  const isOfAll = first === undefined || !own.includes(first)
  const areAlike = own.every(({ value }) => value.scope === first?.value.scope)
  return own.length > 1 && !isOfAll && areApart && areAlike ? own : []
}

/** Kinds without a least number need none; one without a most leaves the most of all open. */
function summed(rules: readonly Read[]): { readonly min: number; readonly max: number | null } {
  const max = total(rules.map(({ value }) => value.max))
  return { min: rules.reduce((sum, { value }) => sum + (value.min ?? 0), 0), max }
}

/** What the best of the units by name may send. */
function mostOf(numbers: readonly CaseCount[]): number | null {
  const all = numbers.flatMap(({ max }) => max ?? [])
  return all.length < numbers.length ? null : Math.max(...all)
}

function listed(named: readonly NamedQuota[]): string {
  return named.flatMap(({ names }) => names).join('、')
}

const others = /^(?:其他|其它|其余|另外|剩余)/

/** The number for all comes before the one for the others, and this before those of some kinds of works. */
function generalFirst(one: Read, other: Read): number {
  const rank = (rule: Read) => {
    const { appliesTo } = rule
    if (appliesTo === undefined) return 0
    if (isOfAnyWork(rule)) return 1
    return isGeneral(appliesTo) || others.test(appliesTo) ? 1 : 2
  }
  return rank(one) - rank(other)
}

/** The units of the class that have numbers of their own: 泽源县8篇，临河市、东湖区各5篇. */
function unitsNamed(own: readonly Read[]): (NamedQuota & { readonly rule: Read })[] {
  const seen = new Set<string>()
  return own.flatMap((rule) => {
    const { max, min, scope } = rule.value
    const names = namesIn(rule)
    if (names.length === 0 || (max ?? min) === null || scope === 'collective' || seen.has(names.join()))
      return []
    seen.add(names.join())
    return [{ names, min: min ?? 0, max, rule }]
  })
}

/** 泽源县的案例: the works of every call are no kind of their own. */
const theCases = /的?(?:优秀|典型)*(?:案例|材料|做法|经验)+$/

/** What no name of a unit holds: a condition (职工500人以上的企业), works of a unit (各镇的征文), all of a kind. */
const noName = /[的\d各每]|以[上下内]|[一二两三四五六七八九十百千万]+[人家个]|有关|所[有属在]/

/** 县（市）总工会, 会员单位: the class itself. */
const classItself =
  /^(?:[省市州县区旗镇乡村(（)）、]|街道|级|直|属|设)*(?:总?工会|产业|行业|系统|直属|基层|机关|企业|(?:子|分)?公司|学校|[高院]校|院系|学院|医院|单位|部门|处室|会员|理事|协会|商会|学会|机构)*$/

function isGeneral(words: string): boolean {
  return classItself.test(words.replace(/^[各每]个?/, ''))
}

function namesIn({ appliesTo = '', value }: Read): string[] {
  const whose = appliesTo.replace(theCases, '')
  if (whose === '' || others.test(whose) || noName.test(whose)) return []
  const names = whose.split(/[、，,]|和|及|与/).map((name) => name.trim())
  return names.every((name) => !isGeneral(name) && classOf(name) === value.class) ? names : []
}
