import type { Stretch } from '../../listing.ts'

/** A body whose name goes on in the next line is one piece. */
export function unwrapped(text: string, pieces: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    const isGoingOn = last !== undefined && text.slice(last.end, piece.start).trim() === ''
    if (isGoingOn) whole[whole.length - 1] = { start: last.start, end: piece.end }
    else whole.push(piece)
  }
  return whole
}

/** How the name of a body ends. */
export const ending = /[会局委办部处科校院系司厂团室站馆社区县市镇乡州所店队场园党派联庭行企]$|中心$/

/** 各市餐饮与|美食行业协会: halves of one name, of which only the second ends as a body does. */
export function rejoined(text: string, pieces: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    const isHalf =
      last !== undefined &&
      isHalfOf(
        text.slice(last.start, last.end),
        text.slice(last.end, piece.start),
        text.slice(piece.start, piece.end),
      )
    if (isHalf) whole[whole.length - 1] = { start: last.start, end: piece.end }
    else whole.push(piece)
  }
  return whole
}

/** 实验室|与|设备管理处: what an office runs, ending as a house does, is no body beside it. */
const ofSubject = /^(?!各)[一-鿿]{2,4}(?:管理|建设|服务|保障)[处部科]$/

/** 政务服务|和|社会事务中心, 就业服务|和|人才交流中心: a field of work is no body of its own. */
const ofField =
  /(?:服务|管理|发展|改革|建设|保障|保护|安全|经济|资源|生态|环境|教育|文化|科技|规划|监督|监测|信息|宣传|事务|监管|就业|预防|评价|考试|推广|促进|合作|交流|救助|维护|养护)$/

/** 住房|和|城市建设局: the word joins two halves of a name where the first does not end as a body does. */
function isHalfOf(first: string, joint: string, second: string): boolean {
  if (
    /[与和]/.test(joint) &&
    /(?<!各)(?:实验室|实验中心|图书|档案|实训中心|基地)$/.test(first) &&
    ofSubject.test(second)
  )
    return true
  if (ending.test(first) || /(?:机关|单位|部门|企业|各[一-鿿]{0,2})$/.test(first)) return false
  if (joint === '和' && ofField.test(first) && /^[一-鿿]{4,12}(?:中心|办公室|[处部科所队])$/.test(second))
    return true
  return joint === '与' ? ending.test(second) : joint === '和' && /^[一-鿿]{2,6}(?:局|厅|委)$/.test(second)
}
