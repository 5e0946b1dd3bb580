import { handsIn } from '../../handingIn.ts'
import { bodiesIn } from './bodies.ts'
import { countsWorks } from './works.ts'

/** 每所高校3项(双一流高校|5项): a bracket that names other bodies has a number for them. */
export function isOfBody(own: string): boolean {
  const inside = /\((?!含|由|来自)([^(),;]{2,16})$/.exec(own)?.[1] ?? ''
  return bodiesIn(inside, 0).some(({ class: sort, end }) => sort !== 'individual' && end === inside.length)
}

/** 每个区推荐5个(双盲演练|不少于2个): a part of the number before the bracket. */
export function isPartOfLast(own: string, counted: string): boolean {
  return (
    (/^\((?![各每])[一-鿿]{2,12}(?:[、和及与][一-鿿]{2,12}){0,5}$/.test(own) &&
      /^(?:不少于|不低于|至少|最少)/.test(counted)) ||
    (/^\((?![各每])[一-鿿、]{2,30}[各均]$/.test(own) &&
      (/^(?:不|至|最|限)/.test(counted) || counted.endsWith('以上')))
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
