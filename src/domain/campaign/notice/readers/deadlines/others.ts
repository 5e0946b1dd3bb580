import type { DateSpan } from '../../dateSpans.ts'
import type { About } from './stops.ts'

/** 主办单位将于, 投票链接会在: who else acts by a day, right before it. */
const doerBefore =
  /(?:^|[,。;:])([^,。;:]{2,20}?)(?:将|(?<![工员委协学商总大社年])会|拟)(?:会同[^,。;]{2,10}|统一|集中)?[于在]$/
/** 各单位, 征集活动: those who hand in, and what is over by the day. */
const noOther =
  /各|作者|个人|选手|团队|企业|学校|单位(?<!(?:主办|承办)单位)|我[省市县区州]|征集|征稿|征文|报名|投稿|申报|报送|推荐|受理|活动|大赛|比赛|截/
const ends =
  /^(?:之?前|以前)?(?:截|停止|结束|关闭|完成|报送|上报|报[至到省市县区送]|推荐|送|择优|收|汇总|受理)/

/** 主办单位将于7月13日前上传投票链接: what others do by a day is nothing to be handed in. */
export function isOfOrganiser({ span, before, after }: About): boolean {
  const doer = span.from === null ? (doerBefore.exec(before.slice(-40))?.[1] ?? '') : ''
  return doer !== '' && !noOther.test(doer) && !ends.test(after)
}

/** 2月15日至疫情结束: a day on which what ends on none begins. */
const untilDone =
  /^(?:起|开始)?,?(?:-|至|到)(?!各|市|县|省|区|我|本)[一-鿿“”]{2,10}?(?:结束|解除|完毕|为止|截止|[额征收招用发]满|发完|用完)(?:时?为?止)?(?=[,。;)]|$)/

export function beginsUntilDone({ from }: DateSpan, after: string): boolean {
  return from === null && untilDone.test(after)
}

/** 每月…，次月15日前: a day that comes again each month. */
const monthly = /每个?月|上个?月|月度|月赛/

export function comesEachMonth({ to }: DateSpan, sentence: string): boolean {
  return to.monthsOn !== null && monthly.test(sentence)
}

/** 《通知》（于3月5日发至各县）, 通知已于3月5日发至各单位: when another paper was sent out. */
const sentOut =
  /(?:》|通知|文件|方案|函)(?:\((?:已经?)?[于在]?|(?:已经?)[于在]?|[^,。;]{0,6}已经?(?:[于在]))$/

export function isOfPaperSent({ from }: DateSpan, before: string): boolean {
  return from === null && sentOut.test(before)
}
