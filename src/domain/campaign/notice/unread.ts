import type { NoticeText } from './noticeText.ts'
import { type Doubt, meet, type NoticeReading, type ReadRule } from './reading.ts'

const demands =
  /不得|不超过|不少于|不低于|不高于|必须|须|限报|限定|以内|以上|左右|之前|截止|逾期|统一|另附|加盖|请于|方可|均需|应当|每(?:个|件|篇|人|单位|县)/

/** 推荐1-2件, 各校5篇: a number of what comes in, which is not one of earlier years. */
const numbered =
  /(?:推荐|报送|上报|申报|提交|选送|投稿|至少|各)[^,。;]{0,14}\d{1,2}(?:-\d{1,2})?(?:个|件|篇|项|部|例|幅|张|组)/
const ofEarlier = /[去上今]年|近年|以来|年度|已|收到|各地报送的|(?:19|20)\d{2}年/
/** 围绕A、B、C等方面, 分为A、B、C三类: a list that may be one of themes. */
const listed =
  /(?:围绕|聚焦|反映|突出|展现|分为|涵盖|涉及|遴选)[^。;]*、[^。;]*、[^。;]*(?:等|方面|题材|[二三四五六七八九\d]个?(?:类|主题|组别|部分))/

function soundsLikeRule(text: string): boolean {
  return demands.test(text) || (numbered.test(text) && !ofEarlier.test(text)) || listed.test(text)
}

/** Sentences that look like rules, by the words that rules use, and that no rule or question was read from. */
export function unreadOf(
  notice: NoticeText,
  rules: readonly ReadRule[],
  doubts: readonly Doubt[],
): NoticeReading['unread'] {
  const asked = doubts.filter(({ code }) => code !== 'not-stated')
  const covered = [...rules, ...asked].map(({ span }) => span)
  return notice.bodySentences
    .filter(({ text }) => soundsLikeRule(text))
    .map(({ start, end }) => notice.plain.spanOf(start, end))
    .filter((span) => !covered.some((one) => meet(one, span)))
    .map((span) => ({ span, quote: notice.plain.printed.slice(span[0], span[1]) }))
}
