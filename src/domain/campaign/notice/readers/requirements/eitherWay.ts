import type { NoticeText, Sentence } from '../../noticeText.ts'
import type { Demanded } from '../../reading.ts'

/** 来稿请用A4纸打印，寄至…。也可发电子邮件至: print that may as well be mailed. */
const orByMail =
  /^[^@]{0,120}?[。;,](?:[亦也]可|或者?)(?:以)?(?:[将把用通过发投以]{1,2}[^,。;]{0,8})?(?:电子|邮件|邮箱|E-?mail)/i
/** 电子稿发至邮箱；手写稿寄至: a file for which a hand-written text will do. */
const orByHand =
  /^[^。;]{0,80}[。;,](?:没有条件的[^,。;]{0,8},)?手写(?:稿件?|件|的)?[请也亦可则须应]{0,2}[^。;]{0,16}[寄送交投]/
const print = /打印|稿/
/** 打印稿一式三份: so many copies are to be sent all the same. */
const copies = /[一两二三四五\d][份套]/
/** 手写稿或者打印稿: what stands beside it. */
const byHandBefore = /(?:手写|誊写|抄写)[^,。;]{0,4}(?:或者?|、|\/)用?$/

/** Whether a copy is one of two ways between which those who send in may choose, so that neither is demanded. */
export function isOneOfTwoWays(
  notice: NoticeText,
  { start, line, text }: Sentence,
  what: Demanded,
  [from, to]: readonly [number, number],
): boolean {
  const rest = notice.text.slice(start + to, line.end)
  if (what === 'paper')
    return (
      byHandBefore.test(text.slice(0, from)) ||
      (print.test(text.slice(from, to)) && !copies.test(text.slice(from, to + 12)) && orByMail.test(rest))
    )
  return what === 'electronic' && orByHand.test(rest)
}
