import { confirmRules, editRule } from '../domain/campaign/editing.ts'
import type { NoticeReading, Span } from '../domain/campaign/notice/reading.ts'
import { clausesIn, sentencesIn } from '../domain/campaign/notice/sentences.ts'
import { type Answer, answersTo, typedAnswer } from '../domain/campaign/notice/toRules/answers.ts'
import { type DrawnCall, toRules } from '../domain/campaign/notice/toRules.ts'
import { agreeOn } from '../domain/campaign/ruleParts.ts'
import { doubtsOf, type RuleKey, type Rules, ruleKeys } from '../domain/campaign/rules.ts'
import type { Actor } from '../domain/person/roles.ts'
import { readingsOf, takenReading } from '../engines/store/noticeReadings.ts'
import { refusal } from '../foundation/refusal.ts'
import { type Say, sayIn } from '../foundation/wording/wording.ts'
import type { App } from './app.ts'
import { editableCall, keepVersion } from './campaignRules.ts'

/** The notice of a call as it was read, beside the rules that rest on it. */
export async function openReading(app: App, actor: Actor, campaignId: string, say: Say) {
  const call = await editableCall(app, actor, campaignId)
  const stored = await takenReading(app.store.read, call.id)
  if (!stored) throw refusal('not-found', 'notice-not-read')
  const pending = await readingsOf(app.store.read, call.id).where('taken_at', 'is', null).executeTakeFirst()
  const drawn = drawnFrom(stored, call.rules)
  const questions = doubtsOf(call.rules).map(({ key, source }) => ({
    key,
    source,
    answers: answersOf(key, call.rules, drawn, say),
  }))
  const waiting = pending && pending.number > stored.number ? pending : null
  return { call, stored, drawn, questions, sentences: sentencesIn(stored.text), waiting }
}

/** A reading drawn over the rules of its call. */
export function drawnFrom(stored: { text: string; reading: NoticeReading }, rules: Rules): DrawnCall {
  return toRules(stored.reading, { text: stored.text, template: rules, say: sayIn('zh-CN') })
}

function answersOf(key: RuleKey, rules: Rules, { asked }: DrawnCall, say: Say): Answer[] {
  const doubts = asked.filter((one) => one.key === key).map(({ doubt }) => doubt)
  return answersTo(key, rules, doubts, say)
}

/** Answers what the notice leaves open under a rule: the rule is set so and confirmed. */
export async function answerDoubt(
  app: App,
  actor: Actor,
  campaignId: string,
  input: { readonly key: RuleKey; readonly answer: string; readonly version: number },
): Promise<void> {
  const call = await editableCall(app, actor, campaignId)
  const { key, answer, version } = input
  const edited = editRule(call.rules, key, typedAnswer(key, call.rules, answer))
  const rules = confirmRules(edited, [key], actor.personName, app.clock.now())
  const deed = agreeOn(key, call.rules, edited) ? 'campaign.confirm' : 'campaign.answer'
  await keepVersion(app, actor, call, { rules, keys: [key], version, deed })
}

/** Confirms every rule that the notice leaves no question about. */
export async function confirmCertain(
  app: App,
  actor: Actor,
  campaignId: string,
  version: number,
): Promise<{ confirmed: number }> {
  const call = await editableCall(app, actor, campaignId)
  const keys = ruleKeys.filter((key) => {
    const source = call.rules.sources[key]
    return source !== undefined && source.doubt === null && source.confirmedBy === null
  })
  if (keys.length === 0) return { confirmed: 0 }
  const rules = confirmRules(call.rules, keys, actor.personName, app.clock.now())
  await keepVersion(app, actor, call, { rules, keys, version, deed: 'campaign.confirm' })
  return { confirmed: keys.length }
}

/** Pins a rule to a sentence of the notice, by a place in the text that was read; what was confirmed stays so. */
export async function pinRule(
  app: App,
  actor: Actor,
  campaignId: string,
  input: { readonly key: RuleKey; readonly at: string; readonly version: number },
): Promise<void> {
  const call = await editableCall(app, actor, campaignId)
  const stored = await takenReading(app.store.read, call.id)
  if (!stored) throw refusal('not-found', 'notice-not-read')
  const rules = pinned(call.rules, input.key, spanOf(input.at, stored.text), stored.text)
  await keepVersion(app, actor, call, {
    ...{ rules, keys: [input.key], version: input.version, deed: 'campaign.pin' },
  })
}

/** A place as a form sends it, such as 120-164; refused where the text has no such place. */
function spanOf(words: string, text: string): Span {
  const [, from, to] = /^(\d{1,7})-(\d{1,7})$/.exec(words) ?? []
  const [start, end] = [Number(from), Number(to)]
  if (from === undefined || !(start < end) || end > text.length || text.slice(start, end).trim() === '')
    throw refusal('invalid', 'form', {}, { at: { code: 'sentence-missing' } })
  return [start, end]
}

function pinned(rules: Rules, key: RuleKey, [start, end]: Span, text: string): Rules {
  const held = rules.sources[key] ?? { doubt: null, confirmedBy: null, confirmedAt: null }
  const quote = key === 'contact' ? '' : text.slice(start, end).trim()
  const clause = clausesIn(text)([start, end])
  return { ...rules, sources: { ...rules.sources, [key]: { ...held, clause, quote, span: [start, end] } } }
}
