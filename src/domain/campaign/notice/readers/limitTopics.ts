import type { NoticeText, Sentence } from '../noticeText.ts'
import { topicOf } from '../topic.ts'
import { jointKindsOf, letteredKindOf, ownKindOf } from '../workKinds.ts'
import { areSeveral } from '../workNames.ts'
import { type Limiting, saidAgain } from './limitScopes.ts'

/** What in particular each number of a sentence limits, as the sentence names it; a second bound is for what the first is. */
export function topicsOf(
  notice: NoticeText,
  sentence: Sentence,
  limiting: readonly Limiting[],
): (string | null)[] {
  const topics: (string | null)[] = []
  for (const one of limiting) {
    const isAgain = topics.length > 0 && saidAgain.test(sentence.text.slice(one.from, one.amount.start))
    topics.push(topicAt(notice, sentence, one) ?? (isAgain ? (topics.at(-1) ?? null) : null))
  }
  return topics
}

function topicAt(notice: NoticeText, sentence: Sentence, { amount, from }: Limiting): string | null {
  const joint = jointKindsOf(sentence, from, amount.start)
  const label = letteredKindOf(notice, sentence) ?? topicOf(sentence, amount.start)
  const own = joint ?? ownKindOf(notice, sentence, from, amount.start)
  const isLabelled = label === null || own === null || /[组类]$/.test(label) || !areSeveral([label, own])
  return isLabelled ? (joint ?? label) : own
}
