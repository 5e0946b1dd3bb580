import type { Amount } from '../../amounts.ts'
import { handsIn } from '../../handingIn.ts'
import { bodiesIn } from './bodies.ts'
import { countsWorks } from './works.ts'

/** 每所高校3项(双一流高校|5项), 各区3个(江北区、南岸区各|5个): a bracket that names other bodies has a number for them. */
export function isOfBody(own: string): boolean {
  const inside = /\((?!含|由|来自)([^(),;]{2,16})$/.exec(own)?.[1] ?? ''
  return (
    ofNamed.test(own) ||
    bodiesIn(inside, 0).some(({ class: sort, end }) => sort !== 'individual' && end === inside.length)
  )
}

const place = '[一-鿿]{1,4}(?<![社校园地辖])[县区镇局]'
const ofNamed = new RegExp(`\\(${place}(?:[、和及与]${place})+(?:各|均|分别)$`)

/** 20件(剪纸、绘画各|10件): kinds in a bracket, each with a number of its own. */
const eachOfKinds =
  /^\((?:其中|含|包括)?(?![各每])[一-鿿“”]{2,12}(?:[、和及与][一-鿿“”]{2,12}){1,5}(?:各|均|分别)(?:为|不)?$/

/** 每个区推荐5个(双盲演练|不少于2个): a part of the number before the bracket. */
export function isPartOfLast(own: string, counted: string): boolean {
  return (
    (/^\((?![各每])[一-鿿]{2,12}(?:[、和及与][一-鿿]{2,12}){0,5}$/.test(own) &&
      /^(?:不少于|不低于|至少|最少)/.test(counted)) ||
    (eachOfKinds.test(own) &&
      (/^[不至最限]|以上$/.test(counted) || bodiesIn(own, 0).length === 0) &&
      /[件幅篇部项首张条则个]|以上$/.test(counted))
  )
}

const nouns = '(?:其中|含)?(?![各每])[一-鿿“”]{2,10}'
const listOfParts = new RegExp(
  `(?<!\\d)\\d{1,3}([件幅篇项部首条则个名])(?:[一-鿿]{0,6}|以[上下内])\\(${nouns}\\d{1,3}\\1(?:[、,和及]${nouns}\\d{1,3}\\1){1,6}(?=[,)])`,
  'g',
)

/** 6件(书法|3件、绘画3件): how the number before a bracket is made up, kind by kind in the same measure; winners are none. */
export function isListOfParts(text: string, { start, end }: Pick<Amount, 'start' | 'end'>): boolean {
  if (!/[(、,和及][^()、,;。\d]{2,14}$/.test(text.slice(0, start))) return false
  return [...text.matchAll(listOfParts)].some(
    ({ index, 0: list }) =>
      index + list.indexOf('(') < start && end <= index + list.length && !/[奖等]\d/.test(list),
  )
}

const worksBefore = new RegExp(`(?:^|[、,和及)]|报|${handsIn})([一-鿿]{2,8})\\($`)

/** 党课视频(不超过|2部): the number of the works before the bracket. */
export function isBehindWorks(own: string, after: string): boolean {
  const works = worksBefore.exec(own)?.[1]
  const isNext = /^\)[、,和及与][一-鿿]{2,8}\($/.test(own)
  return after.startsWith(')') && (isNext || (works !== undefined && countsWorks(works)))
}

const verbBefore = new RegExp(`(?:${handsIn}|遴选)[一-鿿]{0,6}\\($`)

const verbWithin = new RegExp(`[一-鿿]\\((?:择优|原则上|一般|可以?|各|限)*${handsIn}$`)

/** 3.书屋(择优推荐|2-4个样板书屋): a bracket behind a name that says itself how many of it are handed in, which send nothing. */
export function isHandedIn(own: string): boolean {
  return verbWithin.test(own)
}

const kindsWithin = new RegExp(
  `(?:${handsIn}|(?<![海画简快板])报|交)[一-鿿]{0,8}\\(((?![各每])[一-鿿“”]{2,10}(?:[、和及与][一-鿿“”]{2,10}){1,5}?)(?:各|均|分别)$`,
)

/** 每校报送美术作品(国画、书法各|3件): kinds in a bracket behind what they are of, each with a number of its own. */
export function kindsInBracket(own: string): readonly string[] {
  return kindsWithin.exec(own)?.[1]?.split(/[、和及与]/) ?? []
}

/** 各市推荐(1-2|件)案例: a number in a bracket of its own behind the verb. */
export function isBehindVerb(own: string, after: string): boolean {
  return after.startsWith(')') && verbBefore.test(own)
}

/** 各中学(不超过|7个)、各医院(3个): the number of the body before the bracket. */
export function isBehindBody(own: string, after: string): boolean {
  const named =
    /(?:^|[,;:。、)])((?:各|每)[^,;:。]{1,20})\((?:原则上|一般|最多|至多|最高)?$/.exec(own)?.[1] ??
    /(?:^|[,;:。、)和])([一-鿿]{2,10}[县区市镇乡道校院会司局])\($/.exec(own)?.[1]
  return named !== undefined && after.startsWith(')') && bodiesIn(named, 0).at(-1)?.end === named.length
}
