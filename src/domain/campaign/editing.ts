import { type Problem, refusal } from '../../foundation/refusal.ts'
import { judgingForms } from './editing/judging.ts'
import { materialForms } from './editing/material.ts'
import { type RuleForm, readingOf, type Typed } from './editing/reading.ts'
import { sendingForms } from './editing/sending.ts'
import { quotaKeys } from './quotaKeys.ts'
import { type RuleKey, type Rules, rulesSchema } from './rules.ts'

/** How each rule of a call is asked for; one form per rule. */
export const ruleForms: Readonly<Record<RuleKey, RuleForm>> = {
  ...materialForms,
  ...sendingForms,
  ...judgingForms,
}

/** The parts of a notice in which its rules stand, with the rules of each in reading order. */
export const ruleSections: readonly { readonly name: string; readonly keys: readonly RuleKey[] }[] = [
  { name: 'scope', keys: ['focusAreas', 'period'] },
  {
    name: 'material',
    keys: [
      'textLimits.case',
      'title',
      'onePerDocument',
      'form',
      'photos',
      'photos.mandatory',
      'photos.reading',
      'photos.captionParts',
      'works',
      'overview',
      'textLimits.overview',
    ],
  },
  {
    name: 'sending',
    keys: [
      'deadline',
      'deadline.policy',
      ...quotaKeys,
      'quotas.belowFloor',
      'channels',
      'casesPerUnit',
      'originals',
      'mailbox',
      'contact',
    ],
  },
  {
    name: 'judging',
    keys: ['facets', 'emphasis', 'criteria', 'review', 'awards', 'publicity', 'approvalBasis'],
  },
  { name: 'using', keys: ['consent', 'retention'] },
]

/** The rules with one of them changed as typed; what cannot be read is refused at its field. */
export function editRule(rules: Rules, key: RuleKey, typed: Typed): Rules {
  const read = readingOf(typed)
  const changed = ruleForms[key].change(rules, read)
  const problems: Readonly<Record<string, Problem>> = read.problems
  if (Object.keys(problems).length > 0) throw refusal('invalid', 'form', {}, problems)
  return rulesSchema.parse(changed)
}

/** The rules with some of them confirmed as they stand, by whom and when (design, 3: a doubt until confirmed). */
export function confirmRules(rules: Rules, keys: readonly RuleKey[], by: string, at: Date): Rules {
  const sources = { ...rules.sources }
  for (const key of keys) {
    const source = sources[key] ?? {
      clause: '',
      quote: '',
      questions: [],
      confirmedBy: null,
      confirmedAt: null,
    }
    sources[key] = { ...source, confirmedBy: by, confirmedAt: at.toISOString() }
  }
  return { ...rules, sources }
}
