import type { DateSpan } from '../../dateSpans.ts'
import { namesDay } from '../../days.ts'
import type { Sentence } from '../../noticeText.ts'
import { held } from './events.ts'
import { labelled, stageOf } from './stages.ts'
import { isUnmet } from './unmet.ts'

/** A day with the words between it and its neighbours. */
export type About = { readonly span: DateSpan; readonly before: string; readonly after: string }

/** What names a day the last one before it is printed. */
export const stops =
  /(?:截止|截稿|(?:时间|日期|征集|征稿|投稿|报送|申报)截至|最迟|最晚|不[得应能]?(?:晚|迟)于|不[得应能]?超过|期限|时限|规定(?:的)?时间|(?:最后|最终)[^,。;\d]{0,6}[日天]|(?:报送|上报|申报|提交|投稿|交稿|推荐|报名|寄送|送达|收稿|收件)的?(?:时间|日期|日)[为是:]*|(?:收[件稿]|受理|接收|开放|投稿|征集|补[正报充]|申报|报名)(?:时间|期|工作|活动|通道|系统)?(?:持续|延续|延长)?[至到]|(?:放宽|宽限|推迟|推后|顺延|延[长期后至到迟缓]|(?:调整|更改|变更|改|提前)[为至到])(?:时间)?[至到]?)(?:[^,。;\d]{0,10}?)(?:日期|时间)?[:为是于到在(]*$/
/** 截至5月19日，逾期: a day reached is the last one where lateness follows or what is over it or before it is handed in. */
const reached = /截至$/
const closes = /^(?:$|[()])/
const late = /^[,(](?:逾|过[期时]|超[期时过]|以[^,。;]{0,8}为准|届时|如?未按|不再|晚于|迟)/
const collected = /即日|之日起|[征收来投][文稿件]|征集|接收|受理/
const counted = /年龄|周岁|[工党会教]龄|人数|数据|统计|在[册岗职]|会员|余额/
/** A heading under which a day alone is the limit. */
export const timed =
  /截止|截稿|时限|期限|时间要求|(?:报送|上报|申报|投稿|交稿|提交|推荐|征[稿集文]|报名|来稿|送稿|收[稿件]|收集|递交|寄送)(?:起止|具体)?(?:时间|日期)/
/** 报送期限自即日起，止于4月8日: the end of a time that does not begin in the past. */
const endsAt = /(?<![终截])止于$/
const begunAt = /[起始]于\d/
/** 评审结束：9月20日, 初评完成（6月10日）: the day on which a step is over. */
const stepOver = /[一-鿿]{2}(?:结束|完成|完毕)(?:(?:时间|日期)?[:(]|时间为)$/
const namely = /截[止至][^。]{0,16}前,即$/

/** Whether what stands before a day or over it makes it the last one. */
export function isStopped(sentence: Sentence, { span, before, after }: About, closed: number): boolean {
  const bare =
    /^(?:[,;、]?[一-鿿《》“”、()]{2,12}:)?$/.test(before) &&
    namesDay(span.to) &&
    /^(?:$|[(,])/.test(after.slice(closed))
  return (
    isUnmet(before + after) ||
    stops.test(before) ||
    (endsAt.test(before) && namesDay(span.to) && !begunAt.test(sentence.text)) ||
    isKeyed(span, before) ||
    isReached(sentence, before, after.slice(closed)) ||
    namely.test(sentence.text.slice(0, span.start)) ||
    (span.from === null && namesDay(span.to) && stepOver.test(before) && labelled(before) !== null) ||
    (bare && timed.test(headingOfTime(sentence)) && !held.test(after.slice(0, 12)))
  )
}

/** The heading over a time, be it over a line 时间：5月19日 that says no more than that. */
export function headingOfTime({ headings }: Sentence): string {
  const own = headings.at(-1) ?? ''
  return /^(?:具体)?(?:时间|日期)$/.test(own) ? (headings.at(-2) ?? own) : own
}

/** 征稿时间：5月19日, 注册时间 5月12日: the only day behind the name of the time in which things are handed in. */
function isKeyed({ from, to }: DateSpan, before: string): boolean {
  if (from !== null || !namesDay(to) || !keyOfDay.test(before)) return false
  const stage = labelled(before)
  return stage === 'submission' || stage === 'registration'
}

const keyOfDay = /[一-鿿](?:时间|日期|期限)[:为是(]*$/

/** 征集分两个阶段，第一阶段截至4月28日，第二阶段截至5月28日 */
const inPhases = /(?:征集|报送|投稿|申报|征稿)[^,。;]{0,8}分(?:为|成)?[两二三四]个?(?:阶段|批次?|期|轮)/

function isReached({ headings, text }: Sentence, before: string, after: string): boolean {
  if (!reached.test(before) || counted.test(before)) return false
  if (inPhases.test(text)) return true
  const heading = headings.at(-1) ?? ''
  const isTimed = timed.test(heading) || (/时间|期/.test(heading) && labelled(`${heading}:`) !== null)
  const deed = before.replace(reached, '')
  const isAsked = isTimed || (labelled(deed) ?? stageOf(deed)) !== null || collected.test(deed)
  return late.test(after) || (closes.test(after) && isAsked)
}
