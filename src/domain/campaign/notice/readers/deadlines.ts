import type { WorkingCalendar } from '../../../../foundation/calendar.ts'
import type { DateSpan } from '../dateSpans.ts'
import {
  coming,
  edgeOf,
  monthOf,
  placed,
  type Standpoint,
  signedDay,
  standpointOf,
  weekdayOf,
} from '../days.ts'
import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Around, Read } from '../read.ts'
import { type Doubt, meet } from '../reading.ts'
import { sentencesWithCells } from './dayCells.ts'
import { type Due, dueIn } from './deadlines/days.ts'
import { absentDoubt, dayDoubts, undatedDoubts } from './deadlines/doubts.ts'
import { issuerWords } from './deadlines/issuerWords.ts'
import { lastDay, once } from './deadlines/once.ts'
import { handsOn, recipientsIn, stepOfLevel } from './deadlines/relays.ts'
import { labelled } from './deadlines/stages.ts'
import { handsInThen, isNamedBehind, votes } from './deadlines/stretches.ts'
import { titleSentences } from './deadlines/titled.ts'
import { inYearOfWeekday, yearAsked } from './deadlines/weekdays.ts'
import { wholeDoubt, wholeTime } from './deadlines/whole.ts'
import { inTheirYear } from './deadlines/years.ts'
import { isLongOver } from './periods/stretches.ts'

/** 征集时间：: the stretch behind it has a name of its own. */
const timeNamed = /[^,。;:]{2}(?::|(?:时间|日期|期限?)[为是]?)$/
/** （一）项目申报（: and so has one in brackets behind its step. */
const stepNamed = /^[^,。;:]{2,20}\($/

/** Whether a stretch only frames the days of its line: it has no name, or its step's last day is told again. */
function isFrame(one: Due, told: readonly Due[], from: Standpoint): boolean {
  if (told.length === 0 || timeNamed.test(one.before)) return false
  if (votes.test(one.after) || isOtherThan(told, one, from) || isOfOthers(told, one, from)) return false
  const isOfMonths = stepNamed.test(one.before) && one.span.to.day === null && one.span.to.part === null
  if (isOfMonths && told.some(({ stage }) => stage === one.stage)) return true
  const isStep = stepNamed.test(one.before) || isNamedBehind(one.after)
  return !isStep || told.some((other) => lastDay(other, from) === lastDay(one, from))
}

/** 5月13日至18日盲评，5月底前公布: days in which others judge frame no later one. */
function isOfOthers(told: readonly Due[], one: Due, from: Standpoint): boolean {
  const isOfJudges = one.stage === 'review' || one.stage === 'publicity'
  return isOfJudges && told.every((other) => lastDay(other, from) !== lastDay(one, from))
}

function isOtherThan(told: readonly Due[], one: Due, from: Standpoint): boolean {
  return handsInThen.test(one.after) && told.every((other) => lastDay(other, from) !== lastDay(one, from))
}

/** One rule for each day, where it is said most plainly; a stretch without a label only frames the days of its line. */
function single(due: readonly Due[], from: Standpoint, text: string): Due[] {
  const kept = new Map<string, Due>()
  const plain = due.filter(({ weight }) => weight === 3)
  const told = Map.groupBy(plain, ({ sentence }) => sentence.line)
  for (const one of due) {
    const isFraming = one.span.from !== null || (one.span.opensNow && stepNamed.test(one.before))
    if (one.weight < 3 && isFraming && isFrame(one, told.get(one.sentence.line) ?? [], from)) continue
    const same = `${wholeFrom(text, one)} ${one.stage === 'relay' ? 'relay' : ''} ${lastDay(one, from)}`
    const key = isAtOtherHour(kept.get(same), one) ? `${same} ${one.span.to.time?.time}` : same
    const other = kept.get(key)
    if (!other || one.weight > other.weight) kept.set(key, one)
  }
  const all = [...kept.values()]
  const firm = once(
    all.filter(({ weight }) => weight > 1),
    from,
  )
  return firm.some(({ stage }) => stage === 'submission') ? withHours(firm, all) : once(all, from)
}

/** 前发《…通知》规定截止日为…。现调整为…: the day of an earlier paper that this one moves. */
const formerly = /^(?:前发|原|此前|前期|早前)|《[^》]*(?:通知|函|方案)》[^。;]*(?:规定|明确|要求|确定)/
const movedTo = /(?:调整|延[长期后迟]|推迟|顺延|宽限|更改|变更|更正|修正|改)(?:至|为|到|成)[“"]?$/

/** 前期通知要求4月14日前报送, now until the 21st: a day just gone by when the notice was signed holds no more beside a later one. */
function stillOpen(notice: NoticeText, due: readonly Due[], from: Standpoint): readonly Due[] {
  const signed = signedDay(notice)?.seen
  const signedOn = signed?.day == null ? null : edgeOf(signed, signed.year, 'last')
  if (signedOn === null) return due
  const daysLeft = (one: Due) => (Date.parse(lastDay(one, from) ?? '') - Date.parse(signedOn)) / 86_400_000
  const submitted = due.filter(({ stage }) => stage === 'submission')
  const isGone = (one: Due) => one.stage === 'submission' && daysLeft(one) < 0 && daysLeft(one) > -60
  const isMoved = (one: Due) =>
    one.stage === 'submission' &&
    formerly.test(one.sentence.text) &&
    submitted.some(({ sentence, before }) => sentence.start > one.sentence.start && movedTo.test(before))
  const held = due.filter((one) => !isMoved(one))
  return submitted.some((one) => daysLeft(one) >= 0) ? held.filter((one) => !isGone(one)) : held
}

/** 5月19日截止；案例5月19日24时截止: in two sentences, the same day at another hour is another limit. */
function isAtOtherHour(other: Due | undefined, one: Due): boolean {
  return (
    other !== undefined &&
    other.sentence.start !== one.sentence.start &&
    other.span.to.time?.time !== one.span.to.time?.time
  )
}

/** What runs on for longer is no sentence. */
const longest = 600

/** Where the sentence with all that semicolons join begins: …4月10日前报材料；企业直接在4月10日前报. */
function wholeFrom(text: string, { sentence: { start, line } }: Due): number {
  let from = start
  while (
    from > Math.max(line.wordsAt, start - longest) &&
    (from < start || text[from - 1] === ';') &&
    !/[。!?\t]/.test(text[from - 1] ?? '')
  )
    from -= 1
  return from
}

/** 征集：5月6日—9月30日, and further down 9月30日24时系统关闭: the day is read where its hour is told. */
function withHours(firm: readonly Due[], all: readonly Due[]): Due[] {
  const dayOf = ({ stage, span: { to } }: Due) => `${stage} ${to.month} ${to.day}`
  return firm.map((one) => {
    if ((one.span.from === null && !one.span.opensNow) || one.span.to.time) return one
    return all.find((other) => other.weight === 1 && other.span.to.time && dayOf(other) === dayOf(one)) ?? one
  })
}

/** Every day by which something is to be done, with its stage; what the calendar or the words leave open is asked. */
export function deadlines(notice: NoticeText, around: Around): Read {
  const issuer = issuerWords(notice)
  const dueOf = (sentence: Sentence) =>
    dueIn(sentence, issuer, notice.text.slice(sentence.end, sentence.line.end))
  const told = sentencesWithCells(notice).flatMap(dueOf)
  const isTold = told.some(({ stage }) => stage === 'submission' || stage === 'registration')
  const named = isTold ? told : [...titleSentences(notice).flatMap(dueOf), ...told]
  const whole = wholeTime(notice.bodySentences, named)
  const seen = [...named, ...whole]
  const due = issuer === '' ? ownDays(seen) : seen
  const from = inTheirYear(standpointOf(notice), notice)
  const read = stillOpen(notice, single(onlyStep(handedOn(due), from), from, notice.text), from).map((one) =>
    ruleOf(notice, one, from, around.calendar),
  )
  const rules = read.flatMap((one) => one.rules)
  const dated = read.flatMap(({ doubts }) => doubts ?? [])
  const undated = undatedDoubts(notice).filter(
    ({ code, span }) => !dated.some((one) => one.code === code && meet(one.span, span)),
  )
  const asked = [...dated, ...undated, ...whole.map(wholeDoubt(notice, from))]
  const submitted = rules.some(({ value }) => 'stage' in value && value.stage === 'submission')
  return { rules, doubts: submitted || asked.length > 0 ? asked : [absentDoubt(notice)] }
}

/** Where nobody is known to call, days of which none is its own, or on which it is handed in as well, are its own: nothing tells that a superior sets them. */
function ownDays(due: readonly Due[]): Due[] {
  const own = due.filter(({ stage }) => stage === 'submission' || stage === 'registration')
  const isOnDay = ({ span: { to } }: Due) =>
    own.some(({ span }) => span.to.month === to.month && span.to.day === to.day)
  return due.map((one) =>
    one.stage === 'relay' && (own.length === 0 || isOnDay(one)) ? { ...one, stage: 'submission' } : one,
  )
}

/** 案例征集（7月21日至8月31日）。企业交所属街道: the step of handing in, where the notice tells no other. */
function onlyStep(due: readonly Due[], from: Standpoint): readonly Due[] {
  if (due.some(({ stage }) => stage === 'submission')) return due
  const steps = due.filter((one) => one.stage === 'relay' && isOfStep(one))
  const [only, ...others] = new Set(steps.map((one) => lastDay(one, from)))
  if (only == null || others.length > 0) return due
  const isLast = due.every((one) => one.stage !== 'relay' || (lastDay(one, from) ?? '') <= only)
  return isLast ? due.map((one) => (steps.includes(one) ? { ...one, stage: 'submission' } : one)) : due
}

/** Whether a day ends the span of a step that is called by handing in: 征集阶段（即日起至8月31日）. */
function isOfStep({ span, before }: Due): boolean {
  const step = /[^。;,]*$/.exec(before)?.[0] ?? ''
  return (span.from !== null || span.opensNow) && /[:(]$/.test(step) && labelled(step) === 'submission'
}

/** 6月5日前，分厂推荐至公司工会: who hands in where the day stands first. */
function clauseOf(after: string): string {
  return /^(?:之?前|以前),?([^,。;]{2,12}?)(?:推荐|报|送|交|上|汇|提|择|统|将|把|集)/.exec(after)?.[1] ?? ''
}

/** What goes to a body that itself hands in by another day goes to it first: 站段报办事处, 办事处报路局. */
function handedOn(due: readonly Due[]): Due[] {
  return due.map((one) => {
    const to = one.stage === 'submission' ? recipientsIn(one.after).slice(0, 1) : []
    const level = one.stage === 'submission' ? stepOfLevel(one.before)?.to : undefined
    const further = due.some(
      (other) =>
        other !== one &&
        other.stage === 'submission' &&
        (handsOn(other.before + clauseOf(other.after), to) ||
          (level !== undefined && stepOfLevel(other.before)?.by === level)),
    )
    return further ? { ...one, stage: 'relay' } : one
  })
}

function firstOf({ from: first }: DateSpan, from: Standpoint): string | null {
  return first && edgeOf(placed(first, from), placed(first, from).year, 'first')
}

function signedWords(notice: NoticeText): string {
  const { start, end } = signedDay(notice) ?? { start: 0, end: 0 }
  return notice.text.slice(start, end)
}

function ruleOf(notice: NoticeText, due: Due, from: Standpoint, calendar: WorkingCalendar): Read {
  const { span, sentence, stage } = due
  const [start, end] = [sentence.start + span.start, sentence.start + due.end]
  const near = coming(span.to, from)
  const to = inYearOfWeekday(near, span.to, notice.head.year)
  const date = edgeOf(to, to.year, 'last')
  const whole = date !== null && !date.startsWith('--')
  const isOtherYear = to.year !== near.year
  const workingDay = whole ? calendar.isWorkingDay(date) : null
  const weekday = date === null ? null : weekdayOf(date)
  const words = notice.text.slice(start, end)
  if (isLongOver({ from: firstOf(span, from), to: date }, from)) return { rules: [] }
  const past = whole && from.month !== null && date < monthOf(from.year ?? '-', from.month)
  if (past && stage === 'other') return { rules: [] }
  const gone = past ? signedWords(notice) : null
  const open = dayDoubts(
    { seen: to, date, weekday, workingDay, stage, gone, words, begins: firstOf(span, from) },
    calendar,
  )
  const asked = isOtherYear && date !== null ? [yearAsked(date, words, near), ...open] : open
  const doubts = asked.map(
    ({ code, options, seen = words, other }): Doubt => ({
      kind: 'deadline',
      code,
      values: { seen, ...(other === undefined ? {} : { other }) },
      options,
      span: notice.plain.spanOf(start, end),
    }),
  )
  if (date === null || past) return { rules: [], doubts }
  const time = to.time?.time ?? null
  const value = { date, time, inclusive: true, stage, raw: words, weekday, workingDay }
  const confidence = to.damaged ? 0.6 : due.weight === 3 ? 0.95 : 0.8
  const at = { start, end, confidence, ...(due.subject === null ? {} : { appliesTo: due.subject }) }
  return { rules: [found(notice, 'deadlines', 'deadline', value, at)], doubts }
}
