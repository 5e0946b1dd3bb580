import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { Doubt, ReadRule } from '../reading.ts'

const reader = 'contacts'
const mail = /[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g
const brokenMail =
  /(?:邮箱|邮件|信箱|e-?mail)[^A-Za-z0-9。;]{0,12}([A-Za-z0-9][A-Za-z0-9._-]*?(?:[#&*＠([]?(?:a|at)?[)\]]?)?(?:126|163|qq|sina|sohu|139|189|example)[.,。]?(?:com|cn|org|net))/gi
const phone =
  /(?<![\d.@A-Za-z-])(?:\(?0\d{2,3}\)?-?\d{7,8}(?:-\d{1,4})?|1\d{10}|\d{7,8})(?:转\d{1,4})?(?![\d年.A-Za-z@-])/g
const person =
  /(?:联系人|联络人|联络员|联系人及电话|咨询人|责任人|经办人|收件人|联系)[员:为是]*([一-鿿]{2,4}?)(?=[,,、;。(\s\t\d]|电话|手机|联系|$)/
const called =
  /([一-鿿](?:干事|老师|科长|主任|部长|处长|同志|女士|先生|秘书|主席|经理|书记|局长|会长|科员|主管|工程师)(?!处|长|部|室|会)|小[一-鿿](?=[,、(:;\s\d]|$))/g
const place =
  /(?:地址|收件地址|寄送至|邮寄至|寄至|送至|报至|送到|报送地点|地点)[:为]?([^,。;\t\n]*?(?:省|市|区|县|路|街|道|号|楼|室|大厦|中心)[^,。;\t\n]*)/

/** Mailboxes, postal addresses, and whom to ask (notice 三、3 and 三、4), each person with the telephones behind. */
export function contacts(notice: NoticeText): Read {
  const sentences = notice.sentences.filter(({ zone }) => zone === 'body' || zone === 'close')
  return {
    rules: [...mailboxes(notice), ...addresses(notice, sentences), ...people(notice, sentences)],
    doubts: brokenMailboxes(notice),
  }
}

function textEnd({ lines, zones, text }: NoticeText): number {
  const annex = zones.indexOf('annex')
  return annex < 0 ? text.length : (lines[annex]?.start ?? text.length)
}

function mailboxes(notice: NoticeText): ReadRule<'mailbox'>[] {
  const seen = new Set<string>()
  return [...notice.text.slice(0, textEnd(notice)).matchAll(mail)].flatMap((match) => {
    const address = match[0].toLowerCase()
    if (seen.has(address)) return []
    seen.add(address)
    const at = { start: match.index, end: match.index + match[0].length, confidence: 0.99 }
    return [found(notice, reader, 'mailbox', { address: match[0] }, at)]
  })
}

function brokenMailboxes(notice: NoticeText): Doubt[] {
  return [...notice.text.slice(0, textEnd(notice)).matchAll(brokenMail)].flatMap((match): Doubt[] => {
    const seen = match[1] ?? ''
    if (seen.includes('@')) return []
    const start = match.index + match[0].length - seen.length
    const meant = seen.replace(
      /[#&*＠([]?(?:at)?[)\]]?(126|163|qq|sina|sohu|139|189|example)[.,。]?(com|cn|org|net)$/i,
      '@$1.$2',
    )
    const span = notice.plain.spanOf(start, start + seen.length)
    return [{ kind: 'mailbox', code: 'damaged-address', values: { seen }, options: [meant], span }]
  })
}

function addresses(notice: NoticeText, sentences: readonly Sentence[]): ReadRule<'address'>[] {
  return sentences.flatMap((sentence) => {
    const match = place.exec(sentence.text)
    const words = match?.[1]?.replace(/[)(]?(?:邮编|邮政编码|收件人|联系人|电话).*$/, '') ?? ''
    if (!match || words.length < 5 || !/[路街道]|号|楼|室|大厦/.test(words)) return []
    const start = sentence.start + match.index + match[0].indexOf(match[1] ?? '')
    const span = notice.plain.spanOf(start, start + words.length)
    const raw = notice.plain.original.slice(span[0], span[1])
    return [found(notice, reader, 'address', { raw }, { start, end: start + words.length })]
  })
}

type Seen = { readonly start: number; readonly end: number; readonly words: string }

/** People and telephones of lines that follow each other belong together: 联系人 on one, 电话 on the next. */
function people(notice: NoticeText, sentences: readonly Sentence[]): ReadRule<'contact'>[] {
  const rules: ReadRule<'contact'>[] = []
  let open: Seen[] = []
  for (const line of notice.lines) {
    const own = sentences.filter((one) => one.line === line)
    if (own.length === 0) continue
    const phones = own.flatMap(phonesIn)
    const told = phones.length > 0 || own.some(({ text }) => /联系人|联络人|联络员|咨询人/.test(text))
    const names = told ? own.flatMap(namesIn) : []
    if (names.length > 0 && open.length > 0) rules.push(...paired(notice, open, []))
    if (phones.length > 0) rules.push(...paired(notice, names.length > 0 ? names : open, phones))
    open = names.length > 0 && phones.length === 0 ? names : []
    if (names.length === 0 && phones.length === 0 && told) open = []
  }
  return open.length > 0 ? [...rules, ...paired(notice, open, [])] : rules
}

function namesIn(sentence: Sentence): Seen[] {
  const { text, start } = sentence
  const named = [...text.matchAll(called)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    words: match[0],
  }))
  if (named.length > 0) return named.filter(({ words }) => !/^(?:有关|相关|全体|各位|广大|离退)/.test(words))
  const match = person.exec(text)
  const words = match?.[1] ?? ''
  if (!match || words === '' || /电话|方式|邮箱|手机|部门|单位/.test(words)) return []
  const at = start + match.index + match[0].length - words.length
  return [{ start: at, end: at + words.length, words }]
}

function phonesIn({ text, start }: Sentence): Seen[] {
  return [...text.matchAll(phone)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    if (/邮编|邮政编码|传真|QQ|群号|账号|帐号|编号/i.test(before) || match[0].length < 7) return []
    const words = match[0].replace(/^\((\d+)\)-?/, '$1-')
    return [{ start: start + match.index, end: start + match.index + match[0].length, words }]
  })
}

/** Telephones belong to the person named before them, or to the first one when they all stand before the names. */
function paired(notice: NoticeText, names: readonly Seen[], phones: readonly Seen[]): ReadRule<'contact'>[] {
  const [first] = names
  if (!first) return phones.map((one) => contact(notice, null, [one]))
  const lead = phones.filter(({ start }) => start < first.start)
  if (names.length === 1) return single(notice, first, phones)
  return [
    ...(lead.length === phones.length && lead.length === names.length
      ? names.map((name, index) => contact(notice, name, lead.slice(index, index + 1)))
      : names.map((name, index) => {
          const until = names[index + 1]?.start ?? Number.POSITIVE_INFINITY
          return contact(
            notice,
            name,
            phones.filter(({ start }) => start > name.start && start < until),
          )
        })),
  ]
}

/** A telephone named for another matter behind the person's own stands by itself: 技术咨询 13800000000. */
function single(notice: NoticeText, name: Seen, phones: readonly Seen[]): ReadRule<'contact'>[] {
  const last = phones.at(-1)
  const before = last ? notice.text.slice(phones.at(-2)?.end ?? name.end, last.start) : ''
  const apart =
    phones.length > 1 && last !== undefined && /[一-鿿]{4,}/.test(before) && !/电话|手机|号码/.test(before)
  return apart
    ? [contact(notice, name, phones.slice(0, -1)), contact(notice, null, phones.slice(-1))]
    : [contact(notice, name, phones)]
}

function contact(notice: NoticeText, name: Seen | null, phones: readonly Seen[]): ReadRule<'contact'> {
  const places = [...(name ? [name] : []), ...phones]
  const start = Math.min(...places.map((one) => one.start))
  const end = Math.max(...places.map((one) => one.end))
  const value = { name: name?.words ?? null, phones: phones.map(({ words }) => words) }
  return found(notice, reader, 'contact', value, { start, end })
}
