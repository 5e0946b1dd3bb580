import { agreeOn, withPartOf } from '../ruleParts.ts'
import { type RuleKey, type RuleSource, type Rules, ruleKeys } from '../rules.ts'
import { sentencesIn } from './sentences.ts'
import type { DrawnCall } from './toRules.ts'

/** What a corrected notice changes: rules it adds, changes or no longer speaks of, and its sentences. */
export type Correction = {
  readonly added: readonly RuleKey[]
  readonly changed: readonly RuleKey[]
  readonly gone: readonly RuleKey[]
  /** The rules of the call once the corrected notice is taken over. */
  readonly rules: Rules
  readonly sentences: { readonly added: readonly string[]; readonly gone: readonly string[] }
}

type Reading = { readonly text: string; readonly drawn: DrawnCall }

/**
 * The rules of a call after its notice was corrected. Both readings are drawn over the rules that hold now. What the
 * notice says as before keeps the value and the confirmation that somebody gave it; what it changed is open again.
 */
export function correctionOf(now: Rules, before: Reading, after: Reading): Correction {
  const said = (key: RuleKey) => ({
    before: before.drawn.read.includes(key),
    after: after.drawn.read.includes(key),
  })
  const added = ruleKeys.filter((key) => said(key).after && !said(key).before)
  const gone = ruleKeys.filter((key) => said(key).before && !said(key).after)
  const both = ruleKeys.filter((key) => said(key).before && said(key).after)
  const changed = both.filter((key) => !agreeOn(key, before.drawn.rules, after.drawn.rules))
  const dropped = gone.filter((key) => after.drawn.rules.sources[key] === undefined)
  const taken = [...added, ...changed, ...dropped]
  const values = taken.reduce((rules, key) => withPartOf(rules, key, after.drawn.rules), now)
  const entries = ruleKeys.map((key): [RuleKey, RuleSource | undefined] => {
    const fresh = after.drawn.rules.sources[key]
    if (taken.includes(key) || gone.includes(key)) return [key, fresh]
    const [held, old] = [now.sources[key], before.drawn.rules.sources[key]]
    return [key, moved({ held, old, fresh }, after.text)]
  })
  const sources = Object.fromEntries(entries.filter(([, source]) => source !== undefined))
  return {
    ...{ added, changed, gone },
    rules: { ...values, sources },
    sentences: sentencesChanged(before.text, after.text),
  }
}

type Sources = {
  readonly held: RuleSource | undefined
  readonly old: RuleSource | undefined
  readonly fresh: RuleSource | undefined
}

/** The source of a rule that did not change, at its place in the corrected text; what was pinned by hand is looked for. */
function moved({ held, old, fresh }: Sources, text: string): RuleSource | undefined {
  if (!held) return fresh
  if (fresh?.span && held.quote === old?.quote) {
    const { clause, quote, span } = fresh
    return { ...held, clause, quote, span }
  }
  const at = held.quote === '' ? -1 : text.indexOf(held.quote)
  return { ...held, span: at < 0 ? null : [at, at + held.quote.length] }
}

function sentencesChanged(before: string, after: string): Correction['sentences'] {
  const [old, fresh] = [before, after].map((text) => sentencesIn(text).map((one) => one.text))
  const missing = (from: readonly string[], others: readonly string[]) => {
    const left = new Map<string, number>()
    for (const text of others) left.set(text, (left.get(text) ?? 0) + 1)
    return from.filter((text) => {
      const count = left.get(text) ?? 0
      left.set(text, count - 1)
      return count <= 0
    })
  }
  return { added: missing(fresh ?? [], old ?? []), gone: missing(old ?? [], fresh ?? []) }
}
