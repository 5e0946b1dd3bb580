import type { RuleKey, Rules } from '../../rules.ts'
import type { ReadRule, RuleKind, Span } from '../reading.ts'
import { type Kinds, kindsIn } from './kinds.ts'

/** What drawing a call from a notice needs: the text that was read, and the rules to stand on. */
export type Ground = { readonly text: string; readonly template: Rules }

/** The rules of a notice, asked for by kind, and the rules of a call that they are drawn over. */
export type Told = {
  readonly text: string
  readonly template: Rules
  readonly kinds: Kinds
  of<K extends RuleKind>(kind: K): ReadRule<K>[]
}

/** What a notice says under one key of a call's rules. */
export type Drawn = {
  readonly key: RuleKey
  /** The words that the rule rests on. */
  readonly seen: { readonly span: Span; readonly quote: string }
  /** The rules as read that are held by this key; what no key holds is kept as a note. */
  readonly used: readonly ReadRule[]
  readonly set?: (rules: Rules) => Rules
  /** What the words leave open under this key, by its wording in the room `openPoint`. */
  readonly open?: Open
  /** What the notice tells beside it, which is asked about even where the rule itself is settled. */
  readonly besides?: Open
}

/** What is asked where the words leave something open: its wording and what that quotes. */
export type Open = { readonly asks: string; readonly values?: Readonly<Record<string, string | number>> }

/** Asks about the rules that a notice has for further kinds of works, of which a call holds one: 故事8篇、摄影15幅. */
export function otherKinds(rule: ReadRule, alike: readonly ReadRule[]): Pick<Drawn, 'besides'> {
  const others = alike.filter(
    ({ appliesTo, quote }) => appliesTo !== undefined && appliesTo !== rule.appliesTo && quote !== rule.quote,
  )
  return others.length === 0 ? {} : { besides: { asks: 'otherKinds', values: kindsTold(others) } }
}

/** 案例, 作品材料: what a call gathers, whatever kind it is of. */
const anyWork = /^(?:[每各]个?)?(?:参[评赛]|申报|推荐|征集|报送)?(?:优秀|典型)*(?:案例|作品|稿件|材料)+$/

/** Of some rules the first that is for works of every kind. */
export function forAll<R extends ReadRule>(rules: readonly R[]): R | undefined {
  return rules.find(({ appliesTo }) => appliesTo === undefined) ?? rules.find(isOfAnyWork)
}

/** Whether a rule is said of works without naming a kind of them. */
export function isOfAnyWork({ appliesTo = '' }: ReadRule): boolean {
  return anyWork.test(appliesTo)
}

/** The sum of some numbers; null where one of them is open. */
export function total(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0)
}

/** Words of a notice as a question quotes them. */
export function inOneLine(quote: string): string {
  return quote.replaceAll(/\s+/g, ' ').trim()
}

/** The kinds of works that some rules are for, and what they say of them. */
export function kindsTold(rules: readonly ReadRule[]): { readonly kinds: string; readonly limits: string } {
  const kinds = [...new Set(rules.map(({ appliesTo }) => appliesTo))].join('、')
  const limits = rules.map(({ appliesTo = '', quote }) => {
    const words = inOneLine(quote)
    return words.includes(appliesTo) ? words : `${appliesTo}${words}`
  })
  return { kinds, limits: limits.join('、') }
}

/** The rules of a reading by kind. */
export function toldBy(rules: readonly ReadRule[], { text, template }: Ground): Told {
  return {
    text,
    template,
    kinds: kindsIn(rules),
    of: <K extends RuleKind>(kind: K) => rules.filter((rule) => rule.kind === kind) as ReadRule<K>[],
  }
}
