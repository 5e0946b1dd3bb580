import type { ReadRule } from '../../reading.ts'
import type { Award } from './counts.ts'
import type { Named } from './names.ts'
import { isBare, none, type Size, sizeOf } from './sizes.ts'
import { counted } from './wordings.ts'

/** How far behind a title its number still is its own. */
const longestSize = 24
const countsTitle = /^[”"]?,?(?:总?数|名额|数量|总量)/

/** 认定为2025年度“体育+”典型案例，|数量不超过15个: how many there are of a title, right behind it. */
export function sizeBehind(text: string, { end }: Named): Size & { readonly end: number } {
  const behind = text.slice(end, end + longestSize)
  const [match] = countsTitle.test(behind) ? behind.matchAll(counted) : []
  return match && match.index <= 1
    ? { ...sizeOf(match).size, end: end + match.index + match[0].length }
    : { ...none, end }
}

/** 选出20个典型经验|，命名为“平安工作法”: the title given to those just counted. */
const givesTitle =
  /^,?(?:并|均|统一|分别)?(?:予以)?(?:命名|认定|评定|确定|授予|冠名|列|评)(?:为|以)?[^,。;、“]{0,6}[“"]$/

/** 确定30部优秀微视频，授予“某省优秀微视频”称号: one award, called by its title. */
export function withTitles(text: string, all: readonly Award[]): Award[] {
  const titleOf = (one: Award) =>
    all.find(
      ({ name, start }) =>
        start > one.end &&
        name !== one.name &&
        (name.endsWith(one.name) || givesTitle.test(text.slice(one.end, start))),
    )
  const sizedBy = (title: Award) => (isBare(title) ? all.find((one) => titleOf(one) === title) : undefined)
  return all
    .filter((one) => {
      const title = titleOf(one)
      return title === undefined || !isBare(title)
    })
    .map((one) => {
      const { min, max, ratio } = sizedBy(one) ?? one
      return { ...one, min, max, ratio }
    })
}

/** 设团体奖和个人奖: sorts that awards told further on are of. */
const sortOfAwards = /^(?:集体|个人|团体|单项|专项|综合)奖$/

/** 全市禁毒工作 of 全市禁毒工作典型经验; 金牌 and 年度 raise a title. */
const fuller = /^(?!.*(?:牌|星级?|最[佳美]|[十百]佳|年度|特别)$).{3,}$/

/** 选出60篇左右的典型经验, further down 认定为“全市典型经验”: what is told without a number before its full title is no other award. */
export function underTitles(all: readonly ReadRule<'award'>[]): ReadRule<'award'>[] {
  const isTitle = (one: ReadRule<'award'>, other: ReadRule<'award'>) =>
    fuller.test(other.value.name.slice(0, -one.value.name.length)) &&
    other.value.name.endsWith(one.value.name) &&
    other.span[0] > one.span[1] &&
    other.appliesTo === one.appliesTo
  // 分一等、二等两个等次，一等案例5个
  const isGradeOf = (one: ReadRule<'award'>, other: ReadRule<'award'>) =>
    other !== one && other.value.name.startsWith(one.value.name)
  const isLast = (one: ReadRule<'award'>) => all.every(({ span }) => span[0] <= one.span[0])
  return all.filter((one) => {
    if (!isBare(one.value)) return true
    if (/^[特一二三四]等$/.test(one.value.name)) return !all.some((other) => isGradeOf(one, other))
    if (one.value.name.endsWith('奖')) return !sortOfAwards.test(one.value.name) || isLast(one)
    return !all.some((other) => isTitle(one, other))
  })
}
