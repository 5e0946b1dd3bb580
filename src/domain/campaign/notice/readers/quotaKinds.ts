import type { Amount } from '../amounts.ts'
import type { NoticeText, Sentence } from '../noticeText.ts'
import { workKindOf } from '../workKinds.ts'
import { numbersIn } from './quotaBounds.ts'
import { besideKind, kindsBefore, pairOf, sharing, sumsKinds, workOf } from './quotaWorks.ts'

/** The kinds of works that a number counts, by the nouns beside it or the heading over it. */
export function worksAt(
  notice: NoticeText,
  sentence: Sentence,
  amount: Amount,
  from: number,
): readonly (string | null)[] {
  const { text } = sentence
  if (sumsKinds(text, amount, from)) return [null]
  const listed = kindsBefore(text, amount)
  if (listed.length > 0) return listed
  const own = pairOf(text, amount) ?? workOf(text, amount, from) ?? besideKind(text, amount, numbersIn(text))
  if (own === null) {
    const over = workKindOf(notice, sentence, from, amount.start)
    return [over !== null && /^[各每]/.test(over) ? null : over]
  }
  return sharing(text, amount, text.includes(`${own}作品`) ? `${own}作品` : own)
}
