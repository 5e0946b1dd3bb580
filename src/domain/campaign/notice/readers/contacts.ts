import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { Doubt, ReadRule } from '../reading.ts'

const reader = 'contacts'
const phone =
  /(?<![\d.@A-Za-z-])(?:\(0\d{2,3}\)-?|0\d{2,3}-?)?(?:1\d{10}|\d{7,8})(?:-\d{1,4}|转\d{1,4})?(?![\d年.A-Za-z@-])/g
const brokenPhone = /(?<![\dA-Za-z])(?:0\d{2,3}-?)?[\dOo]{7,8}(?![\dA-Za-z@.])/g
const person =
  /(?:联系人|联络人|联络员|咨询人|责任人|经办人|收件人|联系)(?:及电话)?[员:为是]*([一-鿿]{2,4}?)(?=[,、;。(\s\t\d]|电话|手机|联系|$)/
const called =
  /([一-鿿](?:干事|老师|科长|主任|部长|处长|同志|女士|先生|秘书|主席|经理|书记|局长|会长|科员|主管|工程师|同学|编辑|教授|师傅|专员|校长|(?<![职民农员技义])工(?=[(,、;\d]|$))(?!处|长|部|室|会|委)|小[一-鿿](?=[,、(:;\s\d]|$))/g
const nobody = /^(?:有关|相关|全体|各位|广大|离退|参赛|指导|位|名)/

/** Whom to ask (notice 三、4): each person with the telephones that belong to them, telephones alone besides. */
export function contacts(notice: NoticeText): Read {
  const sentences = notice.sentences.filter(({ zone }) => zone === 'body' || zone === 'close')
  return { rules: people(notice, sentences), doubts: sentences.flatMap((one) => brokenIn(notice, one)) }
}

type Seen = { readonly start: number; readonly end: number; readonly words: string }

/** People and telephones of lines that follow each other belong together: 联系人 on one, 电话 on the next. */
function people(notice: NoticeText, sentences: readonly Sentence[]): ReadRule<'contact'>[] {
  const rules: ReadRule<'contact'>[] = []
  let open: readonly Seen[] = []
  for (const own of byLine(sentences)) {
    const phones = own.flatMap(phonesIn)
    const told = phones.length > 0 || own.some(({ text }) => /联系|联络|咨询|电话|座机|秘书处/.test(text))
    const names = told ? own.flatMap(namesIn) : []
    if (names.length > 0 && open.length > 0) rules.push(...paired(notice, open, []))
    if (phones.length > 0) rules.push(...paired(notice, names.length > 0 ? names : open, phones))
    open = phones.length > 0 ? [] : names.length > 0 ? names : stillOpen(notice, open, own, rules)
  }
  return open.length > 0 ? [...rules, ...paired(notice, open, [])] : rules
}

function byLine(sentences: readonly Sentence[]): Sentence[][] {
  return [...Map.groupBy(sentences, ({ line }) => line.index).values()]
}

/** A name waits for its telephone over lines of addresses and mailboxes, not over other text. */
function stillOpen(
  notice: NoticeText,
  open: readonly Seen[],
  line: readonly Sentence[],
  rules: ReadRule<'contact'>[],
): readonly Seen[] {
  if (open.length === 0 || !line.some(({ text }) => text.length > 40)) return open
  rules.push(...paired(notice, open, []))
  return []
}

function namesIn(sentence: Sentence): Seen[] {
  const { text, start } = sentence
  const named = [...text.matchAll(called)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
    words,
  }))
  if (named.length > 0) return named.filter(({ words }) => !nobody.test(words))
  const match = person.exec(text)
  const words = match?.[1] ?? ''
  if (!match || words === '' || /电话|方式|邮箱|手机|部门|单位|地址|名单|信息|职工/.test(words)) return []
  const at = start + match.index + match[0].length - words.length
  return [{ start: at, end: at + words.length, words }]
}

function phonesIn({ text, start }: Sentence): Seen[] {
  return [...text.matchAll(phone)].flatMap(({ index, 0: seen }) => {
    const before = text.slice(Math.max(0, index - 12), index)
    if (/邮编|邮政编码|传真|QQ|群号|账号|帐号|编号|统一社会/i.test(before)) return []
    const words = seen.replace(/^\((\d+)\)-?/, '$1-')
    return [{ start: start + index, end: start + index + seen.length, words }]
  })
}

/**
 * Telephones belong to the person named before them; to the one in brackets behind them; one by one where as many
 * stand behind the names; to each of several names where there is one.
 */
function paired(notice: NoticeText, names: readonly Seen[], phones: readonly Seen[]): ReadRule<'contact'>[] {
  const [first] = names
  const lastName = names.at(-1)
  if (!first || !lastName) return phones.map((one) => contact(notice, null, [one]))
  if (names.length === 1) return withApart(notice, first, phones)
  const behind = phones.every(({ start }) => start > lastName.start)
  const inFront =
    phones.length === names.length && phones.every(({ end }, index) => end <= (names[index]?.start ?? 0))
  if ((behind && phones.length === names.length) || inFront)
    return names.map((name, index) => contact(notice, name, phones.slice(index, index + 1)))
  if (behind && phones.length === 1) return names.map((name) => contact(notice, name, phones))
  return names.map((name, index) => {
    const until = names[index + 1]?.start ?? Number.POSITIVE_INFINITY
    return contact(
      notice,
      name,
      phones.filter(({ start }) => start > name.start && start < until),
    )
  })
}

/** A telephone named for another matter behind the person's own stands by itself: 编辑部 0513-00000000. */
function withApart(notice: NoticeText, name: Seen, phones: readonly Seen[]): ReadRule<'contact'>[] {
  const isApart = (one: Seen, index: number) => {
    const before = notice.text.slice(phones[index - 1]?.end ?? name.end, one.start)
    return one.start > name.end && /[一-鿿]{3,}/.test(before) && !/电话|手机|号码|座机|联系|办公/.test(before)
  }
  const own = phones.filter((one, index) => !isApart(one, index))
  return [contact(notice, name, own), ...phones.filter(isApart).map((one) => contact(notice, null, [one]))]
}

function contact(notice: NoticeText, name: Seen | null, phones: readonly Seen[]): ReadRule<'contact'> {
  const places = [...(name ? [name] : []), ...phones]
  const start = Math.min(...places.map((one) => one.start))
  const end = Math.max(...places.map((one) => one.end))
  const value = { name: name?.words ?? null, phones: phones.map(({ words }) => words) }
  return found(notice, reader, 'contact', value, { start, end })
}

function brokenIn(notice: NoticeText, sentence: Sentence): Doubt[] {
  return [...sentence.text.matchAll(brokenPhone)].flatMap(({ index, 0: seen }): Doubt[] => {
    if (!/[Oo]/.test(seen)) return []
    const start = sentence.start + index
    const span = notice.plain.spanOf(start, start + seen.length)
    const options = [seen.replaceAll(/[Oo]/g, '0')]
    return [{ kind: 'contact', code: 'damaged-number', values: { seen }, options, span }]
  })
}
