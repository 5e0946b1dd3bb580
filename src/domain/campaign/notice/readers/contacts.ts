import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { ReadRule } from '../reading.ts'
import { answering } from './contacts/answers.ts'
import { isOfAnother } from './contacts/apart.ts'
import { personKey } from './contacts/keys.ts'
import { namesIn } from './contacts/names.ts'
import { isBesideMail, isHouse } from './contacts/offices.ts'
import { isOfPage, isSamePerson } from './contacts/samePerson.ts'
import { brokenPhones, phonesIn } from './contacts/telephones.ts'
import type { Seen } from './personNames.ts'

const reader = 'contacts'
/** A line that is longer tells of more than contacts. */
const longestLine = 150
/** A sentence that is longer is no line of contacts. */
const longestContact = 40

/**
 * Whom to ask (notice 三、4): each person with the telephones that belong to them, telephones alone besides. Who is named
 * again without one is no second person.
 */
export function contacts(notice: NoticeText): Read {
  const sentences = notice.sentences.filter(({ zone }) => zone === 'body' || zone === 'close')
  const rules = people(notice, sentences)
  const reached = new Set(rules.flatMap(({ value }) => (value.phones.length > 0 ? (value.name ?? []) : [])))
  return {
    rules: rules.filter(({ value: { name, phones } }, index) => {
      if (rules.slice(0, index).some((one) => isSamePerson(one, name, phones))) return false
      if (phones.length > 0) return true
      return !(name === null || reached.has(name) || isHouse(name) || isOfPage(notice, rules[index]))
    }),
    doubts: sentences.flatMap((one) => brokenPhones(notice, one)),
  }
}

/** People and telephones of lines that follow each other belong together: 联系人 on one, 电话 on the next. */
function people(notice: NoticeText, sentences: readonly Sentence[]): ReadRule<'contact'>[] {
  const rules: ReadRule<'contact'>[] = []
  let open: readonly Seen[] = []
  for (const own of withNamesBelow(notice, unitsOf(notice, sentences))) {
    const phones = own.flatMap((one) => phonesIn(notice, one))
    const told = phones.length > 0 || own.some((one) => isAboutContact(notice, one))
    const names = told ? own.flatMap((one) => namesIn(notice, one)) : []
    const others = open.filter((one) => !names.some(({ words }) => words === one.words))
    const answered = answering(notice, [...open, ...names], phones)
    if (answered.length > 0) {
      const told = answered.map((one) => contact(notice, one.name, one.phones))
      rules.push(...told.map((rule) => fromFirst(notice, rule, open)))
      open = []
      continue
    }
    if (names.length > 0 && others.length > 0) rules.push(...paired(notice, others, []))
    const met = phones.length > 0 ? paired(notice, names.length > 0 ? names : open, phones) : []
    rules.push(...met.map((rule) => fromFirst(notice, rule, open)))
    open = phones.length > 0 ? [] : names.length > 0 ? names : stillOpen(notice, open, own, rules)
  }
  return open.length > 0 ? [...rules, ...paired(notice, open, [])] : rules
}

/** 联系人：纪某、柏某, and 0771-0000627（纪某） below: who is named again with a telephone stands where first named. */
function fromFirst(
  { plain }: NoticeText,
  rule: ReadRule<'contact'>,
  open: readonly Seen[],
): ReadRule<'contact'> {
  const first = open.find(({ words }) => words === rule.value.name)
  if (!first) return rule
  const [start] = plain.spanOf(first.start, first.end)
  const span = [Math.min(start, rule.span[0]), rule.span[1]] as const
  return { ...rule, span, quote: plain.printed.slice(...span) }
}

const tellsContact = new RegExp(
  `${personKey}|联系|联络|咨询|经办|接听|电话(?:[:：为是号(]|$)|打电话|Tel|^姓名:|^(?:技术|系统|平台|会务)(?:支持|保障|服务|人员):|座机|秘书处|垂询|答疑|对接|分机|内线|短号|[一-鿿]\\(收\\)`,
)

/** A sentence that says so, or one under a heading that does and that ends in a name: 基层治理室：骆主任. */
function isAboutContact(notice: NoticeText, sentence: Sentence): boolean {
  const { text, headings, end } = sentence
  if (tellsContact.test(text)) return true
  if (
    text.includes('@') &&
    namesIn(notice, sentence).some((name) =>
      isBesideMail(text, name.start - sentence.start, name.end - sentence.start),
    )
  )
    return true
  const isUnder = text.length < 40 && /联系|联络|咨询/.test(headings.join(' '))
  return isUnder && namesIn(notice, sentence).at(-1)?.end === end
}

/** A line, or its sentences where each names its own people with their telephones, or where the line tells much else. */
function unitsOf(notice: NoticeText, sentences: readonly Sentence[]): Sentence[][] {
  return linesOf(notice, sentences).flatMap((line) => {
    const length = line.reduce((sum, { text }) => sum + text.length, 0)
    const withPhones = line.filter((one) => hasPhone(notice, one))
    const isApart = length > longestLine || (withPhones.length > 1 && eachItsOwn(notice, line, withPhones))
    return isApart ? line.map((one) => [one]) : [line]
  })
}

/** Whether people are named only beside telephones, several or not beside the first. */
function eachItsOwn(notice: NoticeText, line: readonly Sentence[], withPhones: readonly Sentence[]): boolean {
  const named = line.filter((one) => namesIn(notice, one).length > 0)
  const isBeside = named.length > 0 && named.every((one) => withPhones.includes(one))
  return isBeside && (named.length > 1 || named[0] !== withPhones[0])
}

/** 编辑部电话：0513-00000000（上午） alone in its line, and 联系人：王干事 alone in the one below. */
const phoneAlone =
  /^(?:(?!监督|举报|投诉)[一-鿿]{0,6}(?:电话|手机)(?:[/、及和(]传真\)?)?|Tel)[:：]?[^一-鿿(]*(?:(?:转|分机号?):?\d{3,6})?(?:\([^()]{2,20}\))?$/
/** E-mail：gh@example.com, 地址：平安路6号: how else somebody is reached, between the telephone and the name. */
const otherWay =
  /^(?:投稿|报送|收稿|收件|征文|来稿|寄送|接收)?(?:(?:电子)?(?:邮箱|邮件|信箱)|[Ee]-?[Mm]ail|邮编|邮政编码|(?:[通联][讯信系]|邮寄|办公)?地址|网址|传真|QQ|微信)[^:]{0,6}:|^[\w.-]{1,40}@[\w.-]{3,40}$/
const nameAlone = new RegExp(`^${personKey}:[^\\d,。;:]{2,24}$`)

/** A line of telephones goes with the names below it, unless they have telephones of their own further down. */
function withNamesBelow(notice: NoticeText, units: readonly Sentence[][]): Sentence[][] {
  const taken = new Set<number>()
  return units.flatMap((own, index) => {
    if (taken.has(index)) return []
    const isWithPhone = (one: Sentence) => hasPhone(notice, one)
    const isPhone = own.every(({ text }) => phoneAlone.test(text)) && own.some(isWithPhone)
    if (!isPhone) return [own]
    const at = units.findIndex(
      (unit, place) => place > index && !unit.every(({ text }) => otherWay.test(text)),
    )
    const [below, next, before] = [units[at], units[at + 1], units[index - 1]]
    const isNamed = (unit: readonly Sentence[] | undefined) =>
      unit?.every(({ text }) => nameAlone.test(text)) === true && !unit.some(isWithPhone)
    const isTaken =
      before?.some((one) => one.text.length <= longestContact && namesIn(notice, one).length > 0) === true
    if (!below || isTaken || !isNamed(below)) return [own]
    if (next?.some(isWithPhone) && next.some(({ text }) => phoneAlone.test(text))) return [own]
    taken.add(at)
    return [[...own, ...below]]
  })
}

/** 手机：13800000000, and a telephone without any words. */
const furtherPhone = /^[\d()-]{7,20}$|^(?:手机|移动电话|座机|固话|固定电话|办公电话)(?:号码?)?[:为]/

/** The sentences of each line; a line with nothing but a further telephone goes with the one before it. */
function linesOf(notice: NoticeText, sentences: readonly Sentence[]): Sentence[][] {
  const isWithPhone = (one: Sentence) => hasPhone(notice, one)
  const lines: Sentence[][] = []
  for (const line of Map.groupBy(sentences, (one) => one.line.index).values()) {
    const last = lines.at(-1)
    const [first] = line
    const isFurther = first && line.length === 1 && furtherPhone.test(first.text) && isWithPhone(first)
    if (last?.at(-1)?.line.index === (first?.line.index ?? 0) - 1 && isFurther && last.some(isWithPhone))
      last.push(...line)
    else lines.push([...line])
  }
  return lines
}

function hasPhone(notice: NoticeText, sentence: Sentence): boolean {
  return phonesIn(notice, sentence).length > 0
}

/** A name waits for its telephone over lines of addresses and mailboxes, not over other text. */
function stillOpen(
  notice: NoticeText,
  open: readonly Seen[],
  line: readonly Sentence[],
  rules: ReadRule<'contact'>[],
): readonly Seen[] {
  if (open.length === 0 || !line.some(({ text }) => text.length > longestContact)) return open
  rules.push(...paired(notice, open, []))
  return []
}

/**
 * Telephones belong to the person named before them; to the one in brackets behind them; one by one where as many
 * stand behind the names; else to each of the names before them.
 */
function paired(notice: NoticeText, named: readonly Seen[], phones: readonly Seen[]): ReadRule<'contact'>[] {
  const names = toldOnce(notice, named)
  const [first] = names
  const lastName = names.at(-1)
  if (!first || !lastName) return besideEachOther(notice, phones).map((some) => contact(notice, null, some))
  if (names.length === 1) return withApart(notice, first, phones)
  const behind = phones.every(({ start }) => start > lastName.start)
  const inFront =
    phones.length === names.length && phones.every(({ end }, index) => end <= (names[index]?.start ?? 0))
  if ((behind && phones.length === names.length) || inFront)
    return names.map((name, index) => contact(notice, name, phones.slice(index, index + 1)))
  const before = phones.every(({ end }) => end <= first.start)
  const next = names[1]
  if (behind && next && ofOtherMatter.test(notice.text.slice(first.end, next.start)))
    return [contact(notice, first, []), ...paired(notice, names.slice(1), phones)]
  if (behind || (before && phones.length === 1)) return names.map((name) => contact(notice, name, phones))
  const owned = names.map((name, index) => {
    const until = names[index + 1]?.start ?? Number.POSITIVE_INFINITY
    return contact(
      notice,
      name,
      phones.filter(({ start }) => start > name.start && start < until),
    )
  })
  const isWhole = owned.every(({ value }) => value.phones.length > 0)
  const apart = isWhole ? phones.filter(({ end }) => end <= first.start) : []
  return [...apart.map((one) => contact(notice, null, [one])), ...owned]
}

/** 编辑部电话：0513-00000381、0513-00000382: telephones with nothing between them but when they are answered. */
const nothingBetween =
  /^(?:\((?![^()]*[局会联部处科室办院校委组站]\))[^()]{1,10}\))?(?:[、,/]|或者?|[和及])?$/

function besideEachOther(notice: NoticeText, phones: readonly Seen[]): Seen[][] {
  const groups: Seen[][] = []
  for (const one of phones) {
    const last = groups.at(-1)?.at(-1)
    if (last && nothingBetween.test(notice.text.slice(last.end, one.start))) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  return groups
}

/** 李老师、小赵负责，李老师的电话是…: who is named again before a telephone is named there. */
function toldOnce(notice: NoticeText, names: readonly Seen[]): readonly Seen[] {
  return names.filter(
    ({ words }, index) =>
      !names
        .slice(index + 1)
        .some((one) => one.words === words && ownPhone.test(notice.text.slice(one.end, one.end + 8))),
  )
}

const ownPhone = /^的?(?:联系|办公)?(?:电话|手机|座机|号码)/

/** 陈科长；技术支持：周工，0513-00000000: whose telephone it is, a label of its own tells. */
const ofOtherMatter = /^;[一-鿿]{2,10}:[一-鿿]*$/

/** A telephone named for another matter behind the person's own stands by itself: 编辑部 0513-00000000. */
function withApart(notice: NoticeText, name: Seen, phones: readonly Seen[]): ReadRule<'contact'>[] {
  const isApart = (_: Seen, index: number) => isOfAnother(notice, name, phones, index)
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
