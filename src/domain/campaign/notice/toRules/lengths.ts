import type { TextLimit, WorkKind } from '../../rules.ts'
import type { ReadRule, RuleValues } from '../reading.ts'
import { type Drawn, forAll, otherKinds, type Told } from './drawn.ts'

type Limit = ReadRule<'textLimit'>
type Bounds = Pick<TextLimit, 'min' | 'max'>

/** A limit with the bounds that a notice gives. */
export function limited(
  limit: TextLimit,
  { min, max, approx }: Pick<RuleValues['textLimit'], 'min' | 'max' | 'approx'>,
): TextLimit {
  return { ...limit, min, max: max ?? approx }
}

/** Whether a limit has a bound that a text can keep. */
export function bounded({ min, max, approx }: RuleValues['textLimit']): boolean {
  return (max ?? approx ?? 1) > 0 && (min ?? max ?? approx) !== null
}

/** How long the text of a case is; where only kinds of works have a limit, the widest of them. */
export function caseLimit(told: Told): Drawn[] {
  const { kinds, template } = told
  const limits = caseLimits(told)
  const others = limits.filter((one) => kinds.of(one).length === 0)
  const { first, rule, bounds } = widest(limits, others)
  if (!first || !rule) return []
  const limit = { ...template.textLimits.case, ...bounds }
  const isRough = rule.value.approx !== null && rule.value.max === null
  const asks = isRough ? 'approx' : 'tolerance'
  return [
    {
      key: 'textLimits.case',
      seen: rule,
      used: [first, rule],
      set: (rules) => ({ ...rules, textLimits: { ...rules.textLimits, case: limit } }),
      ...(limit.max === null ? {} : { open: { asks, values: { max: limit.max } } }),
      ...otherKinds(rule, others),
    },
  ]
}

function caseLimits({ of }: Told): Limit[] {
  return of('textLimit').filter(
    ({ value }) => value.scope === 'case' && value.unit === '字' && bounded(value),
  )
}

/** What holds of several limits: the one for all works, else the widest, by the cap where it is told roughly as well. */
function widest(limits: readonly Limit[], ofNoKind = limits) {
  const general = forAll(ofNoKind)
  const first = general ?? limits.toSorted((one, other) => most(other) - most(one))[0]
  const rule = (first && limits.find((one) => capsRough(first, one))) ?? first
  const bounds: Bounds = {
    min: leastOf(general && rule ? [rule] : limits),
    max: rule?.value.max ?? rule?.value.approx ?? null,
  }
  return { first, rule, bounds }
}

/** Works that are looked at or listened to. */
const noText =
  /照|摄影|图片|[图影]像|动画|书法|书画|绘画|美术|漫画|海报|剪纸|篆刻|[视音]频|微电影|短片|(?<!公益)广告片|歌曲|随手拍/

/**
 * How long the text of a kind of works is: by its own limit; else as every case's, save where the notice has limits of
 * kinds alone; works that are no texts need none.
 */
export function lengthOf(told: Told, name: string): WorkKind['length'] {
  const limits = caseLimits(told)
  const own = limits.filter((one) => told.kinds.of(one).includes(name))
  if (own.length > 0) return widest(own.map(({ appliesTo: _kind, ...one }) => one)).bounds
  if (noText.test(name)) return 'none'
  const isOfKinds = limits.length > 0 && limits.every((one) => told.kinds.of(one).length > 0)
  return isOfKinds ? { min: null, max: null } : null
}

/** Of limits for each kind of works (征文2000字，家书600字) a call holds the widest, which turns none of them away. */
function most({ value: { max, approx } }: Limit): number {
  return max ?? approx ?? Number.POSITIVE_INFINITY
}

function leastOf(limits: readonly Limit[]): number | null {
  const bounds = limits.flatMap(({ value: { min } }) => min ?? [])
  return bounds.length < limits.length ? null : Math.min(...bounds)
}

/** 1200字左右，最长不超过1800字: the cap binds, the rough number is advice. */
function capsRough(rough: Limit, cap: Limit): boolean {
  const { approx, max } = rough.value
  const isOfSame = cap.appliesTo === rough.appliesTo && cap.value.min === null
  return max === null && approx !== null && isOfSame && (cap.value.max ?? 0) > approx
}
