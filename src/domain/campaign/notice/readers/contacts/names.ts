import { inSimplifiedSigns } from '../../../../../foundation/simplified.ts'
import { overlap } from '../../listing.ts'
import { textBefore } from '../../lookup.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import { bearer, compound, noName, person, type Seen, surnames, title, titledEnd } from '../personNames.ts'
import { behindBlank, isEndOfName } from './blanks.ts'
import { besideKey, underColumn } from './cells.ts'
import { keyBeforeColon, personKey } from './keys.ts'
import { beforeBrackets, beforeOffice, behindOffice, besideOffice, namesAt } from './offices.ts'
import { phoneNext, placedIn } from './places.ts'
import { spelt, twoOf } from './spacedNames.ts'
import { behindPhone, toldToAsk } from './toldToAsk.ts'

const called = new RegExp(
  `(?:(?:${compound})|(?<=[:、;(])和|(?:(?![或和与及由请找是为的])[一-鿿]){1,3})(?:${title})(?!处(?![,。;)(])|长|部|室|会|委)|(?<![${surnames}])(?:小(?![于时组学型微结企区康节论说号额数写])|老(?=[${surnames}]))[一-鿿](?=[,、(:;\\s\\d)或和与及]|$|[均都皆即]可|的?(?:电话|手机|座机|号码)|(?<=[部处室科办局委会组院校][小老][一-鿿])(?:联系|(?:负责|处)(?=[,;(]|$)))`,
  'g',
)
/** What the name of an office ends in that somebody stands right behind. */
const officeEnd =
  '(?:[一-鿿]{2,10}(?:[部处科室办会局股院协台所馆站社校团厅队委]|中心)|[一-鿿]{1,8}[企妇文残侨商]联|团[省市县区校]?委)'
const inOffice = new RegExp(
  `(?:(?:${personKey}|联系(?=:))(?:[及和与、/](?:联系)?(?:电话|方式|手机))?[:为是]{0,2}|(?<=联[系络][人员][^。;]{3,40})、)${officeEnd}([${surnames}][一-鿿]{1,2})((?:、[${surnames}][一-鿿]{1,2})*)(?=[,;。(\\d]|、${officeEnd}[${surnames}]|电话|手机|座机|分机|内线|短号|联系|$)`,
  'g',
)
const noBearer =
  /^(?!区(?:同志|老师|先生|女士|小姐|工)$)[市县区省由经向请找与和及或各每本该副总分正原现时新被对为是将报送交呈提]/
const nobody =
  /^[导志人手记席长]任(?:副?组|副?[主会队院校]|秘书)[一-鿿]{0,2}$|^[小老](?:同志|同学|老师|师傅|教师|专家|教授|主任|书记|支书|班长|队长|厂长|校长|站长|所长|村长|社长|干部|编辑|大姐|阿姨)$|^班组长|^(?:责任|分管|主管|协管|包保|驻[村点企]|有关|相关|全体|各位|广大|离退|参赛|指导|方便|便于|位|名|一名)/
const listed = new RegExp(
  `(?:${personKey}|(?<![一-鿿])姓名(?=:)|工作人员|${keyBeforeColon})(?:\\([^()]{1,10}\\))?(?:[及和与、/](?:联系)?(?:电话|方式|手机))?[员:为是]{0,2}([一-鿿]{2,8}·[一-鿿]{2,8}|[一-鿿]{2,4}?(?:[、/][一-鿿]{2,4}?){0,4}|[一-鿿]{3,9}[部处室科办]|[一-鿿]{5,22}?|(?<=:)[一-鿿]{5,18}(?:[部处室科办局股]|中心))(?=[,;。()\\s\\t\\d]|[/、]\\d|(?:办公|移动|固定)?电话|手机|座机|固话|微信|联系|(?:内线|短号|分机)[:号]?\\d|$)`,
)
const beside =
  /([一-鿿]{2,14}?)(?=(?:\(?收\)?)?(?:[,:(]{0,2}|[,:(][一-鿿]{1,4}(?=热线|电话|直线|短号|座机))(?:(?:(?:(?:联系|咨询|办公)?电话|[路市网军]电|手机(?:号码?|[及和、/]?微信(?:同号)?)?|微信同号|座机|热线|直线|移动|办公|联系方式)[:为]?)?(?:\([内外]\))?\(?(?:0\d{2,3}|[48]00-?\d{3}(?=-?\d{4})|1\d{10}|1\d{2}-\d{4}-\d{4}|\d{4}-\d{4}|\d{7,8})|(?:分机|内线|短号|小号|座机)[:为号]{0,2}\d{3,6}|电话[:为]?\d{4,6}(?=[,;。)、]|$)|[\w.-]{2,30}@))/g
/** 刘某、傅某;2311632 under 联系人及电话: a sentence that begins with nothing but names. */
function underHeading({ text, start, headings }: Sentence): Seen[] {
  const heading = headings.at(-1) ?? ''
  if (!/联系|联络/.test(heading)) return []
  const words = /^[一-鿿]{2,4}(?:、[一-鿿]{2,4}){0,4}(?=[;,:(\d]|$)/.exec(text)?.[0] ?? ''
  if (words === text && !/联[系络][人员]/.test(heading)) return []
  const names = words.split('、')
  if (!names.every((one) => person.test(one) && !noName.test(one) && !/[部处室科办局会院组]$/.test(one)))
    return []
  return namesAt(start, names)
}

/** The people that a sentence on contacts names, in the order in which they stand. */
export function namesIn(notice: NoticeText, sentence: Sentence): Seen[] {
  const told = peopleIn(notice, sentence)
  return [...told, ...apartFrom(told, placedIn(notice, sentence))].toSorted(
    (one, other) => one.start - other.start,
  )
}

/** By their title, behind 联系人, or right before a telephone. */
function peopleIn(notice: NoticeText, sentence: Sentence): Seen[] {
  const { text, start } = sentence
  const inOffices = [...text.matchAll(inOffice)].flatMap(
    ({ index, 0: whole, 1: words = '', 2: others = '' }) => {
      const from = start + index + whole.lastIndexOf(words + others)
      return namesAt(from, [words, ...others.split('、').slice(1)])
    },
  )
  const bracketed = beforeBrackets(text, start)
  const placed = [...inOffices, ...bracketed.filter((one) => !inOffices.some((name) => overlap(name, one)))]
  if (placed.length > 0 && placed.every(({ words }) => !noName.test(words) && !titledEnd.test(words)))
    return [...placed, ...apartFrom(placed, besidePhones(notice, sentence))]
  const inCell = underColumn(notice, sentence) ?? besideKey(notice, sentence)
  if (inCell) return [inCell]
  const titled = [...text.matchAll(called)]
    .map(({ index, 0: words }) => {
      const first = firstSign(text.slice(0, index), words)
      const own = first + behindBlank(notice, start + index, ownName(words), words)
      const from = start + index + words.length - own.length
      return { start: from, end: from + own.length, words: own }
    })
    .filter(({ end }) => !/^:[一-鿿]{1,4}(?:干事|老师|主任|科长|处长|同志)/.test(text.slice(end - start)))
    .filter(({ start: from, words }) => !nobody.test(textBefore(text, from - start, 1) + words))
    .filter(
      ({ start: from, words }) => !nobody.test(words) && isBearer(notice, sentence, from - start, words),
    )
    .filter((one) => !isEndOfName(notice, one))
  if (titled.length > 0) {
    const all = [...titled, ...apartFrom(titled, untitledBeside(notice, sentence, titled))]
    const others = [...besidePhones(notice, sentence), ...behindOffice(notice.plain, text, start)]
    return [...all, ...apartFrom(all, others)]
  }
  const alone = underHeading(sentence)
  if (alone.length > 0) return alone
  const named = listedIn(notice, sentence)
  const atPhones = besidePhones(notice, sentence)
  const others = [...atPhones, ...apartFrom(atPhones, toldToAsk(sentence)), ...behindPhone(notice, sentence)]
  const people = others.length > 0 ? named.filter(({ words }) => !/[部处室科办]$/.test(words)) : named
  return [...people, ...apartFrom(named, others)]
}

/** 联系人：洛小菲: the rare surname that stands alone between a key or a sign and 小菲. */
function firstSign(before: string, words: string): string {
  if (!/^小.$/.test(words) || !/联[系络][人员]?:.$|[、;].$/.test(before)) return ''
  return /(?![找与向由请问给和或及即是为交送报寄])[一-鿿]$/.exec(before)?.[0] ?? ''
}

/** 、冯丽 or, behind a blank, 宣教处 冯丽、: a name without a title in a list of people. */
const untitled = new RegExp(`(?<=[:、部处科室办局会股院])[${surnames}][一-鿿]{1,2}(?=[、;,(]|$)`, 'g')

/** 联系人：冯丽 贾同志: a name that only a blank parts from somebody of a title. */
const lastBefore = new RegExp(`(?<=[:、])[${surnames}][一-鿿]{1,2}$`)
const firstBehind = new RegExp(`^[${surnames}][一-鿿]{1,2}?(?=(?:联系|办公)?电话|手机|[,;(\\d]|$)`)

/** 贾同志、冯丽: who is named in one breath with somebody of a title. */
function untitledBeside({ plain }: NoticeText, { text, start }: Sentence, titled: readonly Seen[]): Seen[] {
  const parted = titled.flatMap(({ start: from, end }): Seen[] => {
    const before = plain.isParted(from) ? (lastBefore.exec(text.slice(0, from - start))?.[0] ?? '') : ''
    const after = plain.isParted(end) ? (firstBehind.exec(text.slice(end - start))?.[0] ?? '') : ''
    return [
      { start: from - before.length, end: from, words: before },
      { start: end, end: end + after.length, words: after },
    ].filter(({ words }) => person.test(words) && !noName.test(words) && !/[部处室科办局会组]$/.test(words))
  })
  const listed = [...text.matchAll(untitled)].flatMap(({ index, 0: words }) => {
    const one = { start: start + index, end: start + index + words.length, words }
    const isApart = /[:、]/.test(text.charAt(index - 1)) || plain.isParted(one.start)
    const isNext = titled.some(({ start: from, end }) =>
      end < one.start
        ? end + 1 === one.start && text.charAt(index - 1) === '、'
        : one.end + 1 === from && text.charAt(one.end - start) === '、',
    )
    return isApart && isNext && person.test(words) && !noName.test(words) ? [one] : []
  })
  return [...parted, ...listed]
}

function apartFrom(known: readonly Seen[], others: readonly Seen[]): Seen[] {
  return others.filter((one) => !known.some((name) => overlap(name, one)) && !noName.test(one.words))
}

/** 宣教部 陈晨 025-00000000: who stands right before a telephone, behind a blank, a sign or a word that sends to them. */
function besidePhones({ plain }: NoticeText, { text, start }: Sentence): Seen[] {
  return [...text.matchAll(beside)].flatMap(({ index, 1: run = '' }) => {
    const end = index + run.length
    const isOffice = /[部处室科办局馆站厅会组院校社所队]$/.test(run)
    const length = [4, 3, 2].find((one) => {
      const from = end - one
      const opens =
        from === index ||
        plain.isParted(start + from) ||
        /[报找向与部处室科办局任长记系询会院校社站心组委联员人]/.test(text[from - 1] ?? '') ||
        titledEnd.test(text.slice(Math.max(0, from - 4), from))
      return one <= run.length && opens && !isOffice && person.test(text.slice(from, end))
    })
    if (length === undefined) return []
    const own = { start: start + end - length, end: start + end, words: run.slice(-length) }
    const before = nameJoined.exec(text.slice(0, end - length))?.[1] ?? ''
    const from = own.start - 1 - before.length
    return person.test(before) ? [{ start: from, end: own.start - 1, words: before }, own] : [own]
  })
}

/** 宣教部赵倩、钱明，0513-00000000: who stands behind an office in one breath with the last. */
const nameJoined = new RegExp(`[部处科室办局会院站心组]([${surnames}][一-鿿]{1,2})、$`)

/** Before a title stands a surname, or at the edge of a phrase what may be a rare one: 由主席 and 宣传干事 are nobody. */
function isBearer({ plain }: NoticeText, { text, start }: Sentence, at: number, words: string): boolean {
  const isAtEdge = !/[一-鿿]$/.test(text.slice(0, at)) || plain.isParted(start + at)
  return bearer.test(words) || (isAtEdge && !noBearer.test(words))
}

/** 部东方|先生: a name of two signs behind what ends an office. */
const familyAtEnd = new RegExp(`(?:${compound})$`)

/** 张三老师 keeps the whole name; of 宣教部王干事 only the surname belongs to it. */
function ownName(words: string): string {
  if (new RegExp(`^[小老](?:.$|[${surnames}](?!$))`).test(words)) return words
  const name = words.replace(titledEnd, '')
  const family = name.search(familyAtEnd)
  if (family > 0) return words.slice(family)
  const whole = name.length === 1 || new RegExp(`^(?:${compound}|[${surnames}][一-鿿])`).test(name)
  const isGiven = name.length === 3 && /^[部处科室会委办院局协股组]/.test(name)
  if (isGiven && new RegExp(`^[${surnames}]`).test(name.slice(1))) return words.slice(1)
  const isCalled = new RegExp(`[小老][${surnames}]$`).test(name)
  return whole && !/[部处科室会委办院局协组]|[文妇残侨商青记]联/.test(name)
    ? words
    : words.slice(name.length - (isCalled ? 2 : 1))
}

function listedIn({ plain }: NoticeText, { text, start }: Sentence): Seen[] {
  const match = listed.exec(text)
  const words = match?.[1] ?? ''
  const isOffice =
    words.length > 3 && /[部处室科]$/.test(words) && !/^(?:信息|名单|名册|登记|报名)/.test(words)
  if (!match || words === '' || (noName.test(words) && !isOffice)) return []
  const from = start + match.index + match[0].length - words.length
  const ahead = beforeOffice(plain, from, words)
  if (ahead) return [ahead]
  const apart = plain.original.slice(...plain.spanOf(from, from + words.length))
  const parts = inSimplifiedSigns(apart).split(/[、/\s]+/)
  const pieces = parts.length > 2 && phoneWord.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts
  const aside = besideOffice(from, spelt(pieces))
  if (aside.length > 0) return aside
  const printed = twoOf(pieces) ?? spelt(pieces)
  const isList = printed.length > 1 && printed.every((one) => one.length === 2 || one.length === 3)
  const isObject =
    !/[:为是员)]$/.test(match[0].slice(0, -words.length)) && /[向与找给]$/.test(text.slice(0, match.index))
  if (match[0].startsWith('联系方式') && (!person.test(words) || /[部处室科办局委会]$/.test(words))) return []
  const isJoined = !/[:为是)]$/.test(match[0].slice(0, -words.length)) && !plain.isParted(from)
  const isNext = /^[一-鿿]{2,4}$/.test(words) && phoneNext.test(text.slice(from + words.length - start))
  if (
    isJoined &&
    !isOffice &&
    !isNext &&
    !words.split(/[、/和与]/).every((one) => person.test(one) || titledEnd.test(one))
  )
    return []
  if (isObject && (!person.test(words) || noName.test(words)) && !isOffice) return []
  const two = words.split(/[和与]/)
  if (two.length === 2 && two.every((one) => person.test(one) && !noName.test(one))) return namesAt(from, two)
  if (words.length > 4 && !/[、/·]/.test(words) && !isOffice && !isList) return []
  let at = from
  const names = (isList ? printed : words.split(/[、/]/)).map((one) => {
    const name = { start: at, end: at + one.length, words: one }
    at += one.length + (/[、/]/.test(text[at + one.length - start] ?? '') ? 1 : 0)
    return name
  })
  return [...names, ...namesBehind(text.slice(at - start), at)].filter(
    ({ words: one }) => !/^[省市区县州全]总$/.test(one),
  )
}

function namesBehind(rest: string, at: number): Seen[] {
  const names = nextNames.exec(rest)?.[1]?.slice(1).split(',') ?? []
  return names.some((one) => noName.test(one)) ? [] : namesAt(at + 1, names)
}

/** 赵某平　路电000-00000: a word for the telephone behind a blank. */
const phoneWord = /^(?:[路市网军内外]电|内线|外线|固话|座机|手机|短号|小号|分机|总机)$/

/** 联系人：许政，白晓梅，田野；电话：…: commas may part names as well. */
const nextNames = new RegExp(
  `^((?:,[${surnames}][一-鿿]{1,2}){1,4})(?=[;。]|$|,?(?:联系)?(?:电话|手机)|,?[\\d(])`,
)
