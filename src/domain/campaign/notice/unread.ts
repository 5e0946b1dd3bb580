import type { NoticeText } from './noticeText.ts'
import { type Doubt, meet, type NoticeReading, type ReadRule } from './reading.ts'

const demands =
  /不得|不超过|不少于|不低于|不高于|必须|须|限报|限定|以内|以上|左右|之前|截止|逾期|统一|另附|加盖|请于|方可|均需|应当|每(?:个|件|篇|人|单位|县)/

/** Sentences that look like rules, by the words that rules use, and that no rule or question was read from. */
export function unreadOf(
  notice: NoticeText,
  rules: readonly ReadRule[],
  doubts: readonly Doubt[],
): NoticeReading['unread'] {
  const covered = [...rules, ...doubts].map(({ span }) => span)
  return notice.bodySentences
    .filter(({ text }) => demands.test(text))
    .map(({ start, end }) => notice.plain.spanOf(start, end))
    .filter((span) => !covered.some((one) => meet(one, span)))
    .map((span) => ({ span, quote: notice.plain.printed.slice(span[0], span[1]) }))
}
