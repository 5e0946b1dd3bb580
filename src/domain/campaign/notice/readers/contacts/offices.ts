import type { NoticeText } from '../../noticeText.ts'
import { compound, noName, person, type Seen, surnames, titledEnd } from '../personNames.ts'
import { personKey } from './keys.ts'

/** Names side by side from a place on, a sign between each two. */
export function namesAt(from: number, names: readonly string[], gap = 1): Seen[] {
  let at = from
  return names.map((words) => {
    const name = { start: at, end: at + words.length, words }
    at = name.end + gap
    return name
  })
}

const asked = new RegExp(`^(?:${personKey}|联[系络]|咨询)[^:]{0,8}:`)
/** What stands before a bracket behind an office and is nobody: 教育局党建（…）. */
const noneNamed = '(?!党|农|高[校中]|项目|时间|安全|文艺|计划|成员)'
const named = `(?:(?<![一-鿿])|(?<=[一-鿿][部处科室办局院厅]|中心)${noneNamed})((?:${compound})[一-鿿]{1,2}|[${surnames}][一-鿿]{1,2})`
/** 孙茹（校工会），内线6218: a telephone behind the bracket tells that a person stands before it. */
const withPhone = new RegExp(
  `${named}\\([^()]{2,16}\\)[:,]?(?=(?:电话|手机|座机)?:?(?:1\\d{10}|0\\d{2,3}-|\\d{7,8})|(?:内线|短号|分机|小号)[:为号]{0,2}\\d{3,6})`,
  'g',
)
/** 联系人：李娜（案例）、周涛（摄影组，0531-88880001）: so does the label of the sentence. */
const labelled = new RegExp(`(?<=[:、,;])${named}\\([^()]{2,30}\\)(?=[:、,;\\d]|电话|手机|$)`, 'g')

/** 联系人：罗兰、杨帆（宣传部）: who stands in one breath with them. */
const joined = new RegExp(`(?<=[:,;])${named}(?=(?:、[一-鿿]{2,3}){0,3}、[一-鿿]{2,3}\\([^()]{2,30}\\))`, 'g')

/** The people of a sentence who have their office or matter in brackets behind them. */
export function beforeBrackets(text: string, start: number): Seen[] {
  const patterns = asked.test(text) ? [withPhone, labelled, joined] : [withPhone]
  const seen = new Map<number, Seen>()
  for (const { index, 1: words = '' } of patterns.flatMap((pattern) => [...text.matchAll(pattern)]))
    if (!noName.test(words) && !titledEnd.test(words))
      seen.set(index, { start: start + index, end: start + index + words.length, words })
  return [...seen.values()].toSorted((one, other) => one.start - other.start)
}

/** 联系人：左明 县委组织部组织二科: a name that a blank parts from its office. */
export function beforeOffice(plain: NoticeText['plain'], from: number, words: string): Seen | null {
  const length = [2, 3].find((one) => plain.isParted(from + one)) ?? 0
  const own = words.slice(0, length)
  const isName = person.test(own) && !plain.isParted(from + 1) && !noName.test(own)
  const office = /^[一-鿿]{3,}(?:[部处室科办局会股院校站所队社馆厅]|中心|公司)$/.test(words.slice(length))
  return isName && office ? { start: from, end: from + length, words: own } : null
}

const office =
  /^(?:[一-鿿]{1,14}[部处室局股办]|[市县区省]?(?:妇|文|残|科|侨|工商)联|[一-鿿]{0,12}(?:图书|文化|档案|博物|农技|服务|广播|工作|便民)[馆站]|[一-鿿]{2,14}科|(?:[一-鿿]{0,12}[工协学商]|[一-鿿]{3,14})会|[一-鿿]{3,14}[院站所队社馆厅]|[一-鿿]{2,14}(?:公司|集团)|[一-鿿]{1,14}中心)$/

/** Beside an office a rare surname is one too. */
const bare = /^[一-鿿]{2,3}$/

/** 联系人：省科协科普部 祁小岳 尤嘉, 谈笑 法规处: names that blanks part from the office before or behind them. */
export function besideOffice(from: number, pieces: readonly string[]): Seen[] {
  const first = pieces.findIndex((one) => !office.test(one))
  const last = pieces.findLastIndex((one) => !office.test(one))
  const names = pieces.slice(Math.max(0, first), last + 1)
  const isAside = names.length > 0 && names.length < pieces.length
  if (!isAside || !names.every((one) => bare.test(one) && !noName.test(one) && !office.test(one))) return []
  return namesAt(from + pieces.slice(0, first).join('').length, names, 0)
}

/** 收件人：大赛组委会办公室: who gets it is nobody in particular. */
export function isHouse(name: string): boolean {
  return /^[一-鿿]{4,}(?:[部处科室办]|中心)$/.test(name)
}

/** 邵冬梅，gh@example.org, and gh@example.org（仲裁科 卢科员）. */
export function isBesideMail(text: string, start: number, end: number): boolean {
  const isInBrackets = text.charAt(end) === ')' && /@[\w.-]{3,40}\([^()]{0,20}$/.test(text.slice(0, start))
  return isInBrackets || /^[,:(]?[\w.-]{1,40}@/.test(text.slice(end))
}

const bracketBehindPhone = /(?<=\d{4})\(([一-鿿]{4,18})\)/g

/** 0513-00000000（市摄影家协会 廖凯）: who answers a telephone, behind their office in its bracket. */
export function behindOffice(plain: NoticeText['plain'], text: string, start: number): Seen[] {
  return [...text.matchAll(bracketBehindPhone)].flatMap(({ index, 1: words = '' }) => {
    const length = [2, 3].find((one) => plain.isParted(start + index + 1 + words.length - one)) ?? 0
    const own = words.slice(-length)
    if (length === 0 || !office.test(words.slice(0, -length)) || !person.test(own) || noName.test(own))
      return []
    const end = start + index + 1 + words.length
    return [{ start: end - length, end, words: own }]
  })
}
