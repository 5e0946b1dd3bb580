import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { Doubt, ReadRule } from '../reading.ts'

const reader = 'channels'
const mail = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g
const brokenMail =
  /(?:邮箱|邮件|信箱|发至|发送至|发到|e-?mail)[^A-Za-z0-9。;@]{0,12}([A-Za-z0-9][A-Za-z0-9._-]{1,40} ?[#&*＠]? ?[A-Za-z0-9-]{2,20}[.,](?:com|cn|org|net)(?:\.cn)?)(?![@A-Za-z0-9])/gi
const lostAt =
  /^(.{2,}?)(?: ?[#&*＠] ?| )?((?:126|163|qq|sina|sohu|139|189|example)[.,](?:com|cn|org|net).*)$/i
const cued =
  /(?:地址|寄送至|邮寄至|寄至|寄送|送至|报至|送到|交至|报送地点|地点)[:为]?([^,。;\t\n]*?(?:省|市|区|县|路|街|道|号|楼|室|大厦|中心)[^,。;\t\n]*)/
const plain =
  /([一-鿿]{2,10}?(?:市|区|县)[一-鿿]{1,8}?(?:路|街|大道)\d+号[^,。;\t\n]*|[一-鿿]{2,12}(?:楼|大厦|中心)(?:[A-Z]座)?\d{1,4}室)/
const behindAddress = /[)(]?(?:邮编|邮政编码|收件人|联系人|电话|联系电话).*$/

/** Mailboxes and postal addresses that cases are sent to (notice 三、3), and addresses that copying has broken. */
export function channels(notice: NoticeText): Read {
  const sentences = notice.sentences.filter(({ zone }) => zone === 'body' || zone === 'close')
  return { rules: [...mailboxes(notice), ...addresses(notice, sentences)], doubts: brokenMailboxes(notice) }
}

function beforeAnnexes({ lines, zones, text }: NoticeText): string {
  const annex = zones.indexOf('annex')
  return annex < 0 ? text : text.slice(0, lines[annex]?.start ?? text.length)
}

function mailboxes(notice: NoticeText): ReadRule<'mailbox'>[] {
  const seen = new Set<string>()
  return [...beforeAnnexes(notice).matchAll(mail)].flatMap((match) => {
    const address = match[0].toLowerCase()
    if (seen.has(address)) return []
    seen.add(address)
    const at = { start: match.index, end: match.index + match[0].length, confidence: 0.99 }
    return [found(notice, reader, 'mailbox', { address: match[0] }, at)]
  })
}

function brokenMailboxes(notice: NoticeText): Doubt[] {
  return [...beforeAnnexes(notice).matchAll(brokenMail)].map((match) => {
    const seen = match[1] ?? ''
    const start = match.index + match[0].length - seen.length
    const span = notice.plain.spanOf(start, start + seen.length)
    const [, name, host] = lostAt.exec(seen) ?? []
    const options = name && host ? [`${name}@${host.replace(',', '.')}`] : []
    return { kind: 'mailbox', code: 'damaged-address', values: { seen }, options, span }
  })
}

function addresses(notice: NoticeText, sentences: readonly Sentence[]): ReadRule<'address'>[] {
  return sentences.flatMap((sentence) => {
    const match = cued.exec(sentence.text) ?? plain.exec(sentence.text)
    const words = match?.[1]?.replace(behindAddress, '') ?? ''
    const isPlace = /[路街道]|号|楼|室|大厦/.test(words) && !/报名|登录|网站|平台/.test(words)
    if (!match || words.length < 5 || !isPlace) return []
    const start = sentence.start + match.index + match[0].indexOf(match[1] ?? '')
    const span = notice.plain.spanOf(start, start + words.length)
    const raw = notice.plain.original.slice(span[0], span[1])
    return [found(notice, reader, 'address', { raw }, { start, end: start + words.length })]
  })
}
