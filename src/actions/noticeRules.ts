import { confirmRules, editRule } from '../domain/campaign/editing.ts'
import { questionOf } from '../domain/campaign/notice/question.ts'
import type { NoticeReading } from '../domain/campaign/notice/reading.ts'
import { contactNames, sentencesShown } from '../domain/campaign/notice/shown.ts'
import { type Answer, answersTo, typedAnswer } from '../domain/campaign/notice/toRules/answers.ts'
import { type DrawnCall, toRules } from '../domain/campaign/notice/toRules.ts'
import { tellQuestion } from '../domain/campaign/openPoint.ts'
import { agreeOn } from '../domain/campaign/ruleParts.ts'
import { doubtsOf, type RuleKey, type Rules, ruleKeys } from '../domain/campaign/rules.ts'
import type { Actor } from '../domain/person/roles.ts'
import { readingsOf, takenReading } from '../engines/store/noticeReadings.ts'
import { refusal } from '../foundation/refusal.ts'
import type { Say } from '../foundation/wording/wording.ts'
import type { App } from './app.ts'
import type { Call } from './calls.ts'
import { editableCall, keepVersion } from './campaignRules.ts'
import { withPin } from './noticePins.ts'

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
  const names = contactNames(stored.text, stored.reading.rules)
  const strays = drawn.asked.flatMap(({ key, doubt }) =>
    key === null ? [{ span: doubt.span, question: tellQuestion(questionOf(doubt, stored.text), say) }] : [],
  )
  return {
    call,
    stored,
    drawn,
    questions,
    strays,
    names,
    sentences: sentencesShown(stored.text, names),
    waiting,
  }
}

/** A reading drawn over the rules of its call. */
export function drawnFrom(stored: { text: string; reading: NoticeReading }, rules: Rules): DrawnCall {
  return toRules(stored.reading, { text: stored.text, template: rules })
}

function answersOf(key: RuleKey, rules: Rules, { asked }: DrawnCall, say: Say): Answer[] {
  const doubts = asked.filter((one) => one.key === key).map(({ doubt }) => doubt)
  return answersTo(key, rules, doubts, say)
}

/**
 * Answers what the notice leaves open under a rule: the rule is set so and confirmed. Several questions of one page may
 * be answered one after another; only a rule that somebody else changed meanwhile is refused.
 */
export async function answerDoubt(
  app: App,
  actor: Actor,
  campaignId: string,
  input: { readonly key: RuleKey; readonly answer: string; readonly version: number },
): Promise<void> {
  const call = await editableCall(app, actor, campaignId)
  const { key, answer } = input
  const seen = await rulesSeen(app, call, input.version)
  const version = call.rulesVersion
  if (!stillSaid(key, seen, call.rules)) throw refusal('conflict', 'rules-changed', { version })
  const edited = editRule(call.rules, key, typedAnswer(key, call.rules, answer))
  const rules = confirmRules(edited, [key], actor.personName, app.clock.now())
  const deed = agreeOn(key, call.rules, edited) ? 'campaign.confirm' : 'campaign.answer'
  await keepVersion(app, actor, call, { rules, keys: [key], version, deed })
}

/** Whether a rule reads and stands now as in the version that somebody saw, whatever became of the others. */
function stillSaid(key: RuleKey, seen: Rules, now: Rules): boolean {
  return agreeOn(key, seen, now) && seen.sources[key]?.confirmedAt === now.sources[key]?.confirmedAt
}

/** The rules of a call as they were in a version; refused where there was none. */
async function rulesSeen(app: App, call: Call, version: number): Promise<Rules> {
  const seen = Number.isInteger(version)
    ? await app.store.read
        .selectFrom('campaign_rules')
        .select('rules')
        .where('campaign_id', '=', call.id)
        .where('version', '=', version)
        .executeTakeFirst()
    : undefined
  if (!seen) throw refusal('conflict', 'rules-changed', { version: call.rulesVersion })
  return seen.rules
}

/** Confirms the rules that are named, or all that the notice leaves no question about; what changed meanwhile is left. */
export async function confirmRead(
  app: App,
  actor: Actor,
  campaignId: string,
  input: { readonly keys: readonly string[] | 'certain'; readonly version: number },
): Promise<{ confirmed: number }> {
  const call = await editableCall(app, actor, campaignId)
  const seen = await rulesSeen(app, call, input.version)
  const keys = ruleKeys.filter((key) => {
    const source = call.rules.sources[key]
    const open = source !== undefined && source.confirmedBy === null
    const meant = input.keys === 'certain' ? source?.questions.length === 0 : input.keys.includes(key)
    return open && meant && stillSaid(key, seen, call.rules)
  })
  if (keys.length === 0) return { confirmed: 0 }
  const rules = confirmRules(call.rules, keys, actor.personName, app.clock.now())
  await keepVersion(app, actor, call, { rules, keys, version: call.rulesVersion, deed: 'campaign.confirm' })
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
  const { key, at, version } = input
  const rules = await withPin(app, call.id, call.rules, { key, at })
  await keepVersion(app, actor, call, { rules, keys: [key], version, deed: 'campaign.pin' })
}
