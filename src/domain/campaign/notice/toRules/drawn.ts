import type { RuleKey, Rules } from '../../rules.ts'
import type { ReadRule, RuleKind, Span } from '../reading.ts'

/** The rules of a notice, asked for by kind, and the rules of a call that they are drawn over. */
export type Told = {
  readonly template: Rules
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
  readonly open?: { readonly asks: string; readonly values?: Readonly<Record<string, string | number>> }
}

/** The rules of a reading by kind. */
export function toldBy(rules: readonly ReadRule[], template: Rules): Told {
  return {
    template,
    of: <K extends RuleKind>(kind: K) => rules.filter((rule) => rule.kind === kind) as ReadRule<K>[],
  }
}
