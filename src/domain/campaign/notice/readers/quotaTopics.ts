import type { Amount } from '../amounts.ts'
import type { NoticeText, Sentence } from '../noticeText.ts'
import { topicOf } from '../topic.ts'
import { groupOf } from './quotaAddressed.ts'
import { kindOf } from './quotaLabels.ts'
import { deedsIn } from './quotaPersons.ts'
import { groupIn } from './quotaShares.ts'
import { workOfColumn } from './quotaWorks.ts'

/** What a number is for by the words around it, where neither a body nor a part tells: a heading, a label, a group. */
export function topicAround(
  notice: NoticeText,
  sentence: Sentence,
  amount: Amount,
  said: string,
): string | null {
  return (
    (/组[或和及、]/.test(said) ? null : groupIn(said)) ??
    sentence.headings.map(workOfColumn).findLast((work) => work !== null) ??
    kindOf(topicOf(sentence, amount.start)) ??
    deedsIn(sentence.text) ??
    groupIn(said) ??
    groupOf(notice, sentence)
  )
}
