import type { Amount } from '../../amounts.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import { topicOf } from '../../topic.ts'
import { groupOf } from './addressed.ts'
import { kindOf } from './labels.ts'
import { classOfBody } from './names.ts'
import { deedsIn } from './persons.ts'
import { isOfEveryKind, kindInLine, kindOfPoint } from './pointKinds.ts'
import { groupIn } from './shares.ts'
import { namesWorks, workOfColumn } from './works.ts'

/** 先进操作法按车间人数定:…, 金点子按班组分配,…: works at the head of a sentence that tells how their numbers are set. */
const setBy =
  /^(?:\(?[\d一二三四五六七八九十]{1,2}[.、)])?((?![各每])[一-鿿“”]{2,10}?)(?:的?(?:名额|数量|指标|篇数|件数))?(?:按照?|依据?|根据|以)[一-鿿()、]{2,16}?(?:定|确定|核定|测算|分配|安排|下达|计算?)[:,;]/

function worksSet(notice: NoticeText, { text, line, start }: Sentence): string | null {
  const earlier = /[^。]{0,200}$/.exec(notice.text.slice(line.wordsAt, start))?.[0] ?? ''
  const name =
    [text, ...earlier.split(';').toReversed()].map((words) => setBy.exec(words)?.[1]).find(Boolean) ?? null
  return name === null ||
    /名额|数量|^(?:案例|作品)$/.test(name) ||
    (!namesWorks(name) && classOfBody(name) !== null)
    ? null
    : name
}

/** What a number is for by the words around it, where neither a body nor a part tells: a heading, a label, a group. */
export function topicAround(
  notice: NoticeText,
  sentence: Sentence,
  amount: Amount,
  said: string,
): string | null {
  if (isOfEveryKind(sentence, said)) return kindInLine(notice, sentence, amount.start)
  return (
    kindInLine(notice, sentence, amount.start) ??
    (/组[或和及、]/.test(said) ? null : groupIn(said)) ??
    sentence.headings.map(workOfColumn).findLast((work) => work !== null) ??
    kindOfPoint(notice, sentence.line) ??
    kindOf(topicOf(sentence, amount.start)) ??
    worksSet(notice, sentence) ??
    deedsIn(sentence.text) ??
    groupIn(said) ??
    groupOf(notice, sentence)
  )
}
