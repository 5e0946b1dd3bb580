import type { NoticeText } from './noticeText.ts'
import { meet, type ReadRule, type RuleKind } from './reading.ts'

/** What a letter says of these itself holds for those it is sent to, not what the call it forwards says to others. */
const ownKinds: ReadonlySet<RuleKind> = new Set(['quota', 'mailbox', 'address', 'contact', 'lateRule'])

/** The rules of a letter and of the superior's call that it forwards: by whose day, to whom and how many the letter says, if it does. */
export function ownFirst({ handedOn }: NoticeText, rules: readonly ReadRule[]): readonly ReadRule[] {
  if (!handedOn) return rules
  const isOfCall = ({ span }: ReadRule) => meet(span, handedOn)
  const own = new Set(rules.filter((rule) => !isOfCall(rule)).map(kindOf))
  return rules.flatMap((rule) => {
    if (!isOfCall(rule) || !own.has(kindOf(rule))) return [rule]
    if (ownKinds.has(rule.kind)) return []
    return [rule.kind === 'deadline' ? laterDay(rule) : rule]
  })
}

function kindOf(rule: ReadRule): string {
  return rule.kind === 'deadline' ? `deadline ${rule.value.stage}` : rule.kind
}

/** The day by which the superior wants what the letter gathers before it. */
function laterDay(rule: ReadRule<'deadline'>): ReadRule {
  return rule.value.stage === 'submission' ? { ...rule, value: { ...rule.value, stage: 'relay' } } : rule
}
