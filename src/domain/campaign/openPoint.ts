import type { Say } from '../../foundation/wording/wording.ts'
import type { Question, RuleKey, Rules } from './rules.ts'
import { tellRule } from './telling.ts'

/** A question in words; one of a matter that the notice is silent on names the matter. */
export function tellQuestion({ asks, values }: Question, say: Say): string {
  const seen = say.find(`noticeReading.kind.${values['kind']}`)
  const name = say.find(`rules.name.${values['rule']}`)
  return say.find(asks, { ...(seen && { seen }), ...(name && { name }), ...values }) ?? ''
}

/** The questions that the notice leaves under a rule, in words. */
export function tellQuestions(rules: Rules, key: RuleKey, say: Say): string {
  const words = rules.sources[key]?.questions.map((question) => tellQuestion(question, say)) ?? []
  return together([...new Set(words)], say)
}

function together(sentences: readonly string[], say: Say): string {
  const [first = '', ...more] = sentences
  return more.reduce((words, second) => say('openPoint.both', { first: words, second }), first)
}

/** What the notice leaves open under a rule, with what holds until somebody answers. */
export function tellOpenPoint(rules: Rules, key: RuleKey, say: Say): string {
  const questions = tellQuestions(rules, key, say)
  return say('openPoint.holding', { questions, now: together(tellRule(rules, key, say), say) })
}
