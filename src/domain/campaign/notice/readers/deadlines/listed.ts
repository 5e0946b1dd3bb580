import type { DateSpan } from '../../dateSpans.ts'
import { namesDay } from '../../days.ts'
import type { Sentence } from '../../noticeText.ts'
import { namesWorkKind } from '../../workNames.ts'
import { held } from './events.ts'
import { type Found, readies, stepHeading, timetable } from './limits.ts'
import { labelled, stageOf } from './stages.ts'
import type { About } from './stops.ts'

/** Words behind a day that begin or go on with something else. */
export const untold = /^(?:之后|以后|后|起|至今|以来|期间|间)/

/** 案例撰写：4月20日至5月31日, 学校发动（4月中旬至5月10日）: a named step in which those below do something of their own. */
const ownWork =
  /(?:^|[,、;。)])[一-鿿]{0,6}(?:撰写|编写|写作|创作|拍摄|制作|采[写访]|录[课制像音]|摄制|[备磨]课|排练|打磨|操作|修改|完善|补录|补正|组稿|起草|调研|自查|自评|发动)(?:阶段|环节|时段|期)?[:(]$|(?:操作|修改|完善|补录|补正)期$|(?<!第[一二三四五六\d]{0,2})[一-鿿]{2}阶段[:(,]?$/
/** Days on which many come together. */
const gathering = /培训|会议|典礼|仪式|讲座|展览|巡展|路演|论坛|沙龙|参观|竞赛|比赛|决赛|大会/

/** 发动培训, 宣传发动会议: days in which a call is made known, whatever else is done in them. */
const readying = /(?:宣传|动员|部署|发动)[和与及、]?(?:[一-鿿]{2})?(?:培训|会议)/

/** Whether many come together in a step of this name. */
export function isGathering(before: string): boolean {
  return gathering.test(before.replace(readying, ''))
}

/** 宣传动员, 启动部署: a step in which a call is made known. */
function isReadying(work: string): boolean {
  return readies.test(work) && !isGathering(work)
}

/** Whether a step of this name is one in which those below do something of their own. */
export function isOwnWork(before: string): boolean {
  return ownWork.test(before) && !gathering.test(before)
}

/** 宣传发动, 案例撰写: what is done before anything is handed in. */
function isBeforehand(step: string): boolean {
  return isReadying(step) || isOwnWork(`${step}:`)
}

/** （一）宣传发动。4月1日至4月10日，印发通知: days right below such a step of a timetable. */
export function isUnderBeforehand(sentence: Sentence, before: string): boolean {
  const step = /^[自从]?$/.test(before) ? stepHeading(sentence) : null
  return step !== null && isBeforehand(step)
}

/** Whether a stretch of time tells its first and its last day. */
export function beginsAndEnds({ from, to, opensNow }: DateSpan): boolean {
  return to.day !== null && (opensNow || (from !== null && (from.day !== null || from.part !== null)))
}

/**
 * A line of a timetable that begins with its day: 6月5日—6月20日 专家函评. A single day on which others judge or
 * praise is an event and no limit.
 */
export function listed(sentence: Sentence, { span, before, after }: About): Found | null {
  const opens = span.start <= 1 && /^(?:自|从)?$/.test(before)
  const told = opens && span.to.day !== null && /^[,:]/.test(after)
  const first = told || (opens && sentence.start === sentence.line.wordsAt)
  const clear = span.from !== null || namesDay(span.to)
  if (!first || !clear || span.to.month === null || untold.test(after)) return null
  if (!timetable.test(sentence.headings.join(' ')) || held.test(after.slice(0, 10))) return null
  const named = /^[,:](?:组织|开展)?([一-鿿]{2,8})$/.exec(after)?.[1]
  const stage = (named ? labelled(`${named}:`) : null) ?? stageOf(after.slice(0, 24))
  const isOver = /^[^。;]{0,16}(?:完成|结束)/.test(after)
  const isOneDay = span.from === null && span.to.day !== null && !isOver
  const isEvent = isOneDay && stage !== 'submission'
  if (span.to.day === null && span.to.part === null && stage !== 'submission') return null
  if (isOver && stage === null && namesDay(span.to))
    return { stage: ofJudging(sentence), weight: 2, end: span.end }
  const work = /^[,:]?([一-鿿]{2,12})$/.exec(after)?.[1] ?? ''
  if (stage === null && beginsAndEnds(span) && isBeforehand(work))
    return { stage: 'other', weight: 2, end: span.end }
  return stage && (!isEvent || stage === 'registration') ? { stage, weight: 2, end: span.end } : null
}

/** 入校查看结束 under 评选日程: what is over by a day there is of the judging. */
function ofJudging({ headings }: Sentence): 'review' | 'other' {
  return /评[选审比]/.test(headings.at(-1) ?? '') ? 'review' : 'other'
}

const keyOfTime = /^([一-鿿“”、]{2,20})[:(]$/

/** 漫画、宣传口号：7月1日至8月31日 under a timetable: kinds of works as the key of their time. */
export function areWorks(before: string): boolean {
  const names = keyOfTime.exec(before)?.[1]?.split(/[、和及]/) ?? []
  return names.length > 0 && names.every(namesWorkKind)
}
