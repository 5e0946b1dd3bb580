import { dateSpansIn } from '../dateSpans.ts'
import { namesDay } from '../days.ts'
import { unmarked } from '../lineSigns.ts'
import type { NoticeText } from '../noticeText.ts'
import { oncePerNotice } from '../oncePerNotice.ts'
import { labelled, stageOf } from './deadlines/stages.ts'

/** A line is looked at only so far as its day may stand from its beginning. */
const farthest = 40
/** 征集, 步骤二 推荐，: what may stand before the day of a line. */
const lead = /^(?:[一-鿿“”、()\d]{2,14}[:,(]?)?(?:自|从)?$/

/** 3月9日至4月15日　推荐, 推荐　3月9日至4月15日: a line that begins with its day or with the step before it. */
function isOfStep(words: string): boolean {
  if (!/\d|[一二三四五六七八九十]月/.test(words.slice(0, farthest))) return false
  const [first] = dateSpansIn(words.slice(0, farthest))
  const before = words.slice(0, first?.start ?? 0)
  if (!first || !lead.test(before) || !(first.from !== null || namesDay(first.to))) return false
  const after = words.slice(first.end, first.end + 24).replace(/^[前止]?[,:)]?/, '')
  return (labelled(`${before.replace(/[:,(]$/, '')}:`) ?? stageOf(after)) !== null
}

/** 时间：4月1日至15日，自评；4月16日至25日，集中上报: the steps of a line that is keyed so, one behind the other. */
const key = /^(?:具体|工作|活动)?(?:时间|日程|进度|步骤|流程)[^,:。;\d]{0,6}:/
const longest = 400

function isRow(words: string): boolean {
  const told = key.exec(words)?.[0].length
  const steps = words.slice(told ?? 0, longest).split(';')
  return told !== undefined && steps.length > 1 && steps.filter(isOfStep).length > 1
}

/** The lines that make a timetable without a heading over it: two or more such lines, one right below the other. */
export const timetableLines = oncePerNotice((notice: NoticeText): ReadonlySet<number> => {
  const lines = notice.lines.filter(
    ({ index, start, end }) => notice.zones[index] === 'body' && notice.text.slice(start, end).trim() !== '',
  )
  const told = lines.map((line) => unmarked(notice.text, line))
  const steps = told.map(isOfStep)
  return new Set(
    lines
      .filter((_, at) => (steps[at] && (steps[at - 1] || steps[at + 1])) || isRow(told[at] ?? ''))
      .map(({ index }) => index),
  )
})
