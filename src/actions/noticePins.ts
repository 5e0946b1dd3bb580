import type { Span } from '../domain/campaign/notice/reading.ts'
import { type CitedSentence, clausesIn } from '../domain/campaign/notice/sentences.ts'
import { contactNames, sentencesShown } from '../domain/campaign/notice/shown.ts'
import type { RuleKey, Rules } from '../domain/campaign/rules.ts'
import { takenReading } from '../engines/store/noticeReadings.ts'
import { refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'

/** The sentences of the notice that a call's rules rest on, as they are shown; none where no notice was read. */
export async function sentencesOf(app: App, campaignId: string): Promise<CitedSentence[]> {
  const stored = await takenReading(app.store.read, campaignId)
  if (!stored) return []
  return sentencesShown(stored.text, contactNames(stored.text, stored.reading.rules))
}

/** The rules with one of them pinned to a place of the notice, sent as 120-164; what was confirmed stays so. */
export async function withPin(
  app: App,
  campaignId: string,
  rules: Rules,
  { key, at }: { readonly key: RuleKey; readonly at: string },
): Promise<Rules> {
  const stored = await takenReading(app.store.read, campaignId)
  if (!stored) throw refusal('not-found', 'notice-not-read')
  const [start, end] = spanOf(at, stored.text)
  const held = rules.sources[key] ?? { questions: [], confirmedBy: null, confirmedAt: null }
  const quote = key === 'contact' ? '' : stored.text.slice(start, end).trim()
  const clause = clausesIn(stored.text)([start, end])
  return { ...rules, sources: { ...rules.sources, [key]: { ...held, clause, quote, span: [start, end] } } }
}

function spanOf(words: string, text: string): Span {
  const [, from, to] = /^(\d{1,7})-(\d{1,7})$/.exec(words) ?? []
  const [start, end] = [Number(from), Number(to)]
  if (from === undefined || !(start < end) || end > text.length || text.slice(start, end).trim() === '')
    throw refusal('invalid', 'form', {}, { at: { code: 'sentence-missing' } })
  return [start, end]
}
