import { type Place, placesIn } from '../../../domain/campaign/notice/places.ts'
import { questionOf } from '../../../domain/campaign/notice/question.ts'
import type { Doubt, NoticeReading, ReadRule } from '../../../domain/campaign/notice/reading.ts'
import { appliesToTold, contactNames, masked } from '../../../domain/campaign/notice/shown.ts'
import { tellQuestion } from '../../../domain/campaign/openPoint.ts'
import { maskPhone } from '../../../foundation/text.ts'
import type { Say } from '../../../foundation/wording/wording.ts'
import { valueWords } from './valueWords.ts'

const nameWidth = 14
const longestQuote = 60

/**
 * A reading as a person gets it at a terminal: rules under their clauses, what was not understood, the questions;
 * names and telephones of contacts are masked.
 */
export function noticeTable(text: string, reading: NoticeReading, say: Say): string {
  const placeOf = placesIn(text)
  const nameOf = (offset: number) => placeName(placeOf(offset), say)
  const names = contactNames(text, reading.rules)
  const shown = masked(text, names)
  const rules = reading.rules.map((rule) => shownRule(rule, shown, names))
  const groups = Map.groupBy(rules, ({ span }) => nameOf(span[0]))
  const unread = reading.unread.map(({ span }) => [nameOf(span[0]), cut(shown.slice(...span))])
  const asked = reading.doubts.map((doubt) => [
    nameOf(doubt.span[0]),
    tellQuestion(questionOf(doubt, shown), say),
    ...choice(doubt, say),
  ])
  const lines = [
    reading.title === '' ? say('noticeReading.untitled') : reading.title,
    ...[...groups].flatMap(([name, rules]) => ['', name, ...rules.flatMap((rule) => ruleLines(rule, say))]),
    ...listed(say('noticeReading.unread'), unread),
    ...listed(say('noticeReading.questions'), asked),
  ]
  return `${lines.join('\n')}\n`
}

function shownRule(rule: ReadRule, shown: string, names: readonly string[]): ReadRule {
  const quote = shown.slice(...rule.span)
  if (rule.kind !== 'contact') return { ...rule, quote }
  const { name, phones } = rule.value
  return { ...rule, quote, value: { name: name && masked(name, names), phones: phones.map(maskPhone) } }
}

function placeName({ zone, clause }: Place, say: Say): string {
  return clause === '' ? say(`noticeReading.zone.${zone}`) : clause
}

/** What a rule demands, and below it the words that it stands in unless they were just said. */
function ruleLines(rule: ReadRule, say: Say): string[] {
  const name = say(`noticeReading.kind.${rule.kind}`)
  const value = valueWords(rule, say)
  const of = appliesToTold(rule, say) ?? ''
  const words = [value, of].filter((one) => one !== '').join(say('noticeReading.comma'))
  const quote = `${' '.repeat(nameWidth + 2)}${say('noticeReading.quote', { words: cut(rule.quote) })}`
  const line = `  ${padded(name, nameWidth)}${words}`.trimEnd()
  return value.includes(rule.quote) ? [line] : [line, quote]
}

function choice({ options }: Doubt, say: Say): string[] {
  const words = options.map((option) => say.find(`noticeReading.option.${option}`) ?? option)
  return words.length === 0
    ? []
    : [say('noticeReading.options', { options: words.join(say('noticeReading.or')) })]
}

function listed(title: string, entries: readonly (readonly string[])[]): string[] {
  const rows = entries.map((words, index) => `  ${index + 1}. ${words.join('  ')}`)
  return rows.length === 0 ? [] : ['', `${title} (${rows.length})`, ...rows]
}

function cut(quote: string): string {
  const signs = Array.from(quote.replaceAll(/\s+/g, ' ').trim())
  return signs.length > longestQuote ? `${signs.slice(0, longestQuote).join('')}…` : signs.join('')
}

/** Chinese signs are two columns wide on a terminal. */
function padded(words: string, width: number): string {
  const columns = Array.from(words).reduce((sum, sign) => sum + (/[\u0000-\u00ff]/.test(sign) ? 1 : 2), 0)
  return words + ' '.repeat(Math.max(1, width - columns))
}
