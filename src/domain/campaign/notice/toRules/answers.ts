import { foldWidth } from '../../../../foundation/text.ts'
import type { Say } from '../../../../foundation/wording/wording.ts'
import { readingOf } from '../../editing/reading.ts'
import { ruleForms } from '../../editing.ts'
import { quotaEntries } from '../../quotaKeys.ts'
import { agreeOn } from '../../ruleParts.ts'
import type { RuleKey, Rules } from '../../rules.ts'
import { tellRule } from '../../telling.ts'
import type { Doubt } from '../reading.ts'

/** An answer that is thinkable: what it types into the rule's form, and the rule as it would then read. */
export type Answer = { readonly set: string; readonly told: string }

type Typing = Readonly<Record<string, string>>

/** What may be answered where the words do not decide, by what is typed into the rule's form. */
const thinkable: Partial<Record<RuleKey, readonly Typing[]>> = {
  'textLimits.case': [{ tolerance: '0' }, { tolerance: '5' }, { tolerance: '10' }],
  'photos.mandatory': [{ mandatory: 'no' }, { mandatory: 'yes' }],
  'photos.reading': [{ reading: 'both' }, { reading: 'bytes' }, { reading: 'pixels' }],
  ...quotaEntries(() => [{ addressed: 'no' }]),
  'quotas.belowFloor': [{ belowFloor: 'with-reason' }, { belowFloor: 'refuse' }],
  'deadline.policy': [
    { policy: 'that-day', late: 'refuse' },
    { policy: 'that-day', late: 'flag' },
    { policy: 'next-working-day', late: 'refuse' },
    { policy: 'next-working-day', late: 'flag' },
  ],
  onePerDocument: [{ one: 'yes' }, { one: 'no' }],
  casesPerUnit: [{ count: '' }, { count: '1' }, { count: '2' }],
  mailbox: [{ mailbox: '' }],
  review: [{ scoresPerCase: '3' }, { scoresPerCase: '5' }, { scoresPerCase: '7' }],
  publicity: [{ workingDays: '3' }, { workingDays: '5' }, { workingDays: '7' }],
  originals: [{ originals: 'on-request' }, { originals: 'not-needed' }, { originals: 'needed' }],
}

/** What an option of the reader types into the form; nothing where it names no value of the form. */
function typingOf(option: string, { kind }: Doubt, now: Typing): Typing {
  const [from, to] = (foldWidth(option).match(/\d+/g) ?? []).map(Number)
  const none = kind === 'quota' || kind === 'photos' ? '0' : ''
  const range: Typing =
    from === undefined ? {} : { min: to === undefined ? none : String(from), max: String(to ?? from) }
  const figure = now['max'] || now['min'] || ''
  const bounds: Readonly<Record<string, Typing>> = {
    max: { min: none, max: figure },
    min: { min: figure, max: kind === 'quota' ? figure : '' },
    exact: { min: figure, max: figure },
    collective: { scope: 'collective' },
    perUnit: { scope: 'perUnit' },
  }
  if (kind === 'deadline') return /^\d{4}-\d{2}-\d{2}$/.test(option) ? { day: option } : {}
  if (kind === 'mailbox') return { mailbox: option }
  if (kind === 'quota' || kind === 'textLimit') return bounds[option] ?? range
  return kind === 'photos' ? range : {}
}

function typed(values: Typing) {
  return {
    text: (name: string) => values[name] ?? '',
    all: (name: string) => (values[name] ?? '').split(','),
  }
}

/** The rules after an answer; null where the form refuses it. */
function after(rules: Rules, key: RuleKey, typing: Typing): Rules | null {
  const read = readingOf(typed({ ...ruleForms[key].values(rules), ...typing }))
  const changed = ruleForms[key].change(rules, read)
  return Object.keys(read.problems).length === 0 ? changed : null
}

/** The answers to what a rule leaves open, first the one that holds now; each differs from all before it. */
export function answersTo(key: RuleKey, rules: Rules, doubts: readonly Doubt[], say: Say): Answer[] {
  const now = ruleForms[key].values(rules)
  const options = doubts.flatMap((doubt) => doubt.options.map((option) => typingOf(option, doubt, now)))
  const outcomes: { typing: Typing; rules: Rules }[] = [{ typing: {}, rules }]
  for (const typing of [...options, ...(thinkable[key] ?? [])]) {
    const changed = after(rules, key, typing)
    if (changed && !outcomes.some((one) => agreeOn(key, one.rules, changed)))
      outcomes.push({ typing, rules: changed })
  }
  return outcomes.map((one) => ({
    set: new URLSearchParams(one.typing).toString(),
    told: tellRule(one.rules, key, say).join(''),
  }))
}

/** What an answer types into the rule's form over what stands there. */
export function typedAnswer(key: RuleKey, rules: Rules, set: string) {
  return typed({ ...ruleForms[key].values(rules), ...Object.fromEntries(new URLSearchParams(set)) })
}
