import { datesIn } from '../dates.ts'
import { type Standpoint, standpointOf } from '../days.ts'
import { found, type NoticeText, type Sentence, titleOf } from '../noticeText.ts'
import { boxes, hole } from '../numerals.ts'
import type { Read } from '../read.ts'
import type { Doubt, ReadRule } from '../reading.ts'
import { sentencesWithKeys } from './dayCells.ts'
import { made } from './doneDeeds.ts'
import type { Stretch } from './periods/events.ts'
import { isBefore, isOfPurpose, isScope, isTold } from './periods/scopes.ts'
import { stretchesIn } from './periods/stretches.ts'

/** The time in which what is told must have happened; 近三年 names no day and is asked. */
export function periods(notice: NoticeText): Read {
  const from = seenFrom(notice)
  const told = new Map<string, Told>()
  for (const sentence of sentencesWithKeys(notice, notice.bodySentences).filter((one) =>
    isScope(notice, one),
  )) {
    const stretch = stretchesIn(sentence, from).find(
      (one) => isTold(notice, sentence, one) && !isPlan(notice, sentence, one),
    )
    if (!stretch) continue
    const key = `${stretch.from} ${stretch.to}`
    const one = toldBy(notice, sentence, stretch)
    const before = told.get(key)?.rule.value.raw ?? '0'
    const isFuller = ofLate.test(before) || (!/\d/.test(before) && /\d/.test(one.rule.value.raw))
    if (!told.has(key) || isFuller) told.set(key, one)
  }
  const all = [...told.values()]
  const set = all.filter(({ isPurpose }) => !isPurpose)
  const body = (set.length > 0 ? set : all).filter((one) => !isFrame(one, set))
  const read = body.length > 0 ? body : titled(notice, from)
  const broken = notice.bodySentences.flatMap((sentence) => brokenIn(notice, sentence))
  return {
    rules: read.map(({ rule }) => rule).filter(({ value }) => !ofLate.test(value.raw)),
    doubts: [...read.flatMap(({ doubt }) => doubt ?? []), ...broken],
  }
}

/** 近年来 bounds nothing: it is asked about, and no rule. */
const ofLate = /^近年来?$/

/** 4月至10月 开展调研: a line of a timetable, its time parted from what is done in it. */
function isPlan({ plain }: NoticeText, { line, start, text }: Sentence, stretch: Stretch): boolean {
  const isFirst = start + stretch.start === line.wordsAt && stretch.to !== null
  const lead = text.slice(0, stretch.start)
  if (stretch.to !== null && plain.isParted(start + stretch.start) && stepOf.test(lead)) return true
  return isFirst && plain.isParted(start + stretch.end) && /^[一-鿿]/.test(text.slice(stretch.end))
}

/** 项目申报, 初赛评审: a step in the cell before its days. */
const stepOf =
  /^(?:项目|作品|案例|材料|活动)?(?:申报|报送|推荐|报名|征集|提交|[初复决]赛|评[选审]|公示)(?!范围|对象|内容|主题|要求|条件|作品|案例)[一-鿿]{0,2}$/

/** From where days are seen; a notice without a year speaks in the newest that it names. */
function seenFrom(notice: NoticeText): Standpoint {
  const from = standpointOf(notice)
  if (from.year !== null) return from
  const years = notice.bodySentences.flatMap(({ text }) => datesIn(text).flatMap(({ year }) => year ?? []))
  return years.length === 0 ? from : { ...from, year: Math.max(...years) }
}

/** 关于征集党的十九大以来优秀讲稿的通知: the time in the title where no sentence tells it. */
function titled(notice: NoticeText, from: Standpoint): Told[] {
  const { title } = notice.head
  const line = notice.lines.find(({ end }) => title !== null && end >= title.start)
  if (!title || !line) return []
  const text = titleOf(notice)
  if (!inTitle.test(text)) return []
  const sentence = { ...title, text, line, zone: 'head', isInRow: false, headings: [] } as const
  const stretch = stretchesIn(sentence, from).find(
    ({ end }) => !/^[^,。;]*(?:活动|[会赛])的|^年?度?[寒暑]假/.test(text.slice(end)),
  )
  return stretch ? [toldBy(notice, sentence, stretch)] : []
}

const inTitle =
  /(?:征集|征稿|报送|推荐|遴选|评选)[^,。;]{0,12}(?:以来|近[一-鿿]{1,3}年|\d年?(?:-|至|到)\d{4}年|期间)/

type Told = {
  readonly rule: ReadRule<'period'>
  readonly doubt: Doubt | null
  readonly isPurpose: boolean
  readonly isHeaded: boolean
}

/** “十三五”期间 before the first heading, of which a section tells the days more closely: 2016年1月1日至2020年9月30日. */
function isFrame({ rule: { value }, isHeaded }: Told, others: readonly Told[]): boolean {
  const { from, to } = value
  if (isHeaded || from === null || to === null) return false
  return others.some(({ rule, isHeaded: isCloser }) => {
    const within = rule.value
    if (!isCloser || within.from === null || within.to === null) return false
    return from <= within.from && within.to <= to
  })
}

function toldBy(notice: NoticeText, sentence: Sentence, stretch: Stretch): Told {
  const at = { start: sentence.start + stretch.start, end: sentence.start + stretch.end }
  const raw = notice.text.slice(at.start, at.end)
  const value = { from: stretch.from, to: stretch.to, raw }
  const isDamaged = unparted.test(raw)
  const confidence = isDamaged ? 0.6 : stretch.open ? 0.7 : 0.92
  const rule = found(notice, 'periods', 'period', value, { ...at, confidence })
  const code = stretch.from === null ? 'relative-date' : isDamaged ? 'damaged-date' : 'several-readings'
  const options = [stretch.from, ...(isDamaged ? [stretch.to] : [])].flatMap((day) => day ?? [])
  const span = notice.plain.spanOf(at.start, at.end)
  const doubt = { kind: 'period', code, values: { seen: raw }, options, span } as const
  return {
    rule,
    doubt: stretch.open || isDamaged ? doubt : null,
    isPurpose: isOfPurpose(sentence, stretch) || isBefore(notice, sentence),
    isHeaded: sentence.headings.length > 0,
  }
}

/** 202111日至20221231日: days that lost the signs between their figures. */
const unparted = /\d{3}[日号]|(?<!\d)20\d{3,4}月/

/** 2017年9月至2018年□月期间: a stretch that lost a sign. */
const broken = new RegExp(
  `\\d{4}年[\\d月日${boxes}]{0,8}(?:-|至|到)[\\d年月日${boxes}]{2,12}(?=期间|之间|以?内|间|${made})`,
)

const lost = new RegExp(hole)

function brokenIn({ plain }: NoticeText, { text, start }: Sentence): Doubt[] {
  const match = broken.exec(text)
  if (!match || !lost.test(match[0])) return []
  const span = plain.spanOf(start + match.index, start + match.index + match[0].length)
  return [{ kind: 'period', code: 'damaged-date', values: { seen: match[0] }, options: [], span }]
}
