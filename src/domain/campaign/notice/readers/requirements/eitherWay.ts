import type { NoticeText, Sentence } from '../../noticeText.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'
import { oneOf } from '../../oneOf.ts'
import type { Demanded } from '../../reading.ts'

const copy = '(?:纸质|书面|打印|手写|电子|电脑)(?:版|稿件?|件|文档|文本|文件|材料|作品|打印)?'
const wayOfNet =
  '(?:(?:电子|网上|网络|线上)(?:邮[件箱]|投稿|提交|报送|方式|形式)?|邮[件箱]|E-?mail|微信|传真)'
/** 打印稿、电子稿均可; 纸质稿和电子稿任选其一: copies between which those who send in may choose. */
const choice = new RegExp(
  oneOf([
    `${copy}(?:形式|方式)?(?:或者?|/)(?:以|采用)?${copy}(?:形式|方式|任一形式)?`,
    `${copy}(?:[、和与及]|以及)${copy}(?:[两二2]种)?(?:形式|方式)?(?:投稿|来稿|报送)?,?(?:(?:均|皆|都)(?:可以?|行|接受|受理|有效)|不限|任选|任意|选择?其一|二者?选一)`,
    `可(?:以)?(?:用|采用|采取|选择|选用|以|通过)${copy}(?:[、和与及]|以及)${copy}[两二2]种(?:形式|方式)`,
    `${copy}(?:[报寄送交投][^,。;和与及、]{0,12})?(?:或者?|/)(?:通过|以|发送?|采用|用)*${wayOfNet}`,
    `(?:${wayOfNet}|电子[版稿]件?)(?:发送|投稿|提交|报送)*(?:或者?|/)(?:以|通过|采用|邮寄|寄送|递交|报送|提交)*${copy}`,
  ]),
  'gi',
)
/** 打印稿、电子稿均可: that this holds of the notice, wherever its copies are told of again. */
const eitherCopy = new RegExp(`${copy}[、和与及]${copy}(?:形式|方式)?(?:均|皆|都)(?:可|行)`)
const isFree = oncePerNotice(({ bodySentences }): boolean =>
  bodySentences.some(({ text }) => /电子/.test(eitherCopy.exec(text)?.[0] ?? '')),
)
const noun = '(?:版|稿件?|件|文档|文本|文件|材料|作品)?'
/** 纸质形式请寄, heading a point: one of several ways that points tell. */
const headOfWay = new RegExp(`^${noun}(?:形式|方式)的?,?[请可]{0,2}(?:邮?寄|[投递]送|投[稿递]|送)`)
/** 纸质稿可邮寄至. */
const mayBeSent = new RegExp(`^${noun}可(?:以)?(?:直接)?(?:邮?寄|[投递]送|送|投)`)
/** Whether the notice tells of another way than paper: a mailbox, a fax, a page. */
const hasOtherWay = oncePerNotice(({ bodySentences }): boolean =>
  bodySentences.some(({ text }) => /@|邮箱|传真|E-?mail|微信|网上/i.test(text)),
)

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
  if (what !== 'paper' && what !== 'electronic') return false
  // 以打印稿或电子稿投稿，使用Word格式: how the one of the two is set
  const isFile = what === 'electronic' && !text.slice(from, to).includes('电子')
  const isChosen = [...text.matchAll(choice)].some(
    ({ index, 0: words }) => isFile || (index < to && from < index + words.length),
  )
  const isOften = copies.test(text.slice(from, to + 12))
  if (!isOften && (isChosen || isFree(notice))) return true
  if (what === 'paper' && isOneOfWays(text, [from, to]) && hasOtherWay(notice)) return true
  const rest = notice.text.slice(start + to, line.end)
  if (what === 'paper')
    return (
      byHandBefore.test(text.slice(0, from)) ||
      (print.test(text.slice(from, to)) && !isOften && orByMail.test(rest))
    )
  return orByHand.test(rest)
}

/** 3、纸质形式请寄, 纸质稿件可邮寄至; not 纸质版可邮寄，一式三份. */
function isOneOfWays(text: string, [from, to]: readonly [number, number]): boolean {
  const rest = text.slice(to)
  const isHead = /^[^一-鿿]*$/.test(text.slice(0, from)) && headOfWay.test(rest)
  return (isHead || mayBeSent.test(rest)) && !copies.test(rest)
}
