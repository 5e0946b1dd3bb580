import type { WorkingCalendar } from '../../../../foundation/calendar.ts'
import type { DateSpan } from '../dateSpans.ts'
import { coming, edgeOf, placed, type Standpoint, signedDay, standpointOf, weekdayOf } from '../days.ts'
import { found, type NoticeText } from '../noticeText.ts'
import type { Line } from '../outline.ts'
import type { Around, Read } from '../read.ts'
import type { Doubt } from '../reading.ts'
import { sentencesWithCells } from './dayCells.ts'
import { absentDoubt, dayDoubts, undatedDoubts } from './deadlineDoubts.ts'
import { type Due, dueIn } from './dueDays.ts'
import { isLongOver } from './periodStretches.ts'
import { handsOn, recipientsIn } from './relays.ts'

/** One rule for each day, where it is said most plainly; a stretch without a label only frames the days of its line. */
function single(due: readonly Due[], from: Standpoint): Due[] {
  const kept = new Map<string, Due>()
  const told = new Set(due.filter(({ weight }) => weight === 3).map(({ sentence }) => sentence.line.index))
  for (const one of due) {
    const framed = told.has(one.sentence.line.index) && !/[^,。;:]{2}:$/.test(one.before)
    if (one.weight < 3 && one.span.from !== null && framed) continue
    const day = coming(one.span.to, from)
    const key = `${one.sentence.start} ${one.stage === 'relay' ? 'relay' : ''} ${edgeOf(day, day.year, 'last')}`
    const other = kept.get(key)
    if (!other || one.weight > other.weight) kept.set(key, one)
  }
  const all = [...kept.values()]
  const firm = all.filter(({ weight }) => weight > 1)
  return firm.some(({ stage }) => stage === 'submission') ? withHours(firm, all) : all
}

/** 征集：5月6日—9月30日, and further down 9月30日24时系统关闭: the day is read where its hour is told. */
function withHours(firm: readonly Due[], all: readonly Due[]): Due[] {
  const dayOf = ({ stage, span: { to } }: Due) => `${stage} ${to.month} ${to.day}`
  return firm.map((one) => {
    if (one.span.from === null || one.span.to.time) return one
    return all.find((other) => other.weight === 1 && other.span.to.time && dayOf(other) === dayOf(one)) ?? one
  })
}

/** Every day by which something is to be done, with its stage; what the calendar or the words leave open is asked. */
export function deadlines(notice: NoticeText, around: Around): Read {
  const issuer = issuerWords(notice)
  const seen = sentencesWithCells(notice).flatMap((sentence) =>
    dueIn(sentence, issuer, notice.text.slice(sentence.end, sentence.line.end)),
  )
  const due = issuer === '' ? ownDays(seen) : seen
  const from = inTheirYear(standpointOf(notice), due)
  const read = single(handedOn(due), from).map((one) => ruleOf(notice, one, from, around.calendar))
  const rules = read.flatMap((one) => one.rules)
  const asked = [...read.flatMap(({ doubts }) => doubts ?? []), ...undatedDoubts(notice)]
  const submitted = rules.some(({ value }) => 'stage' in value && value.stage === 'submission')
  return { rules, doubts: submitted || asked.length > 0 ? asked : [absentDoubt(notice)] }
}

/** Where nobody is known to call, days of which none is its own are its own: nothing tells that a superior sets them. */
function ownDays(due: readonly Due[]): Due[] {
  const isOwn = due.some(({ stage }) => stage === 'submission' || stage === 'registration')
  return due.map((one) => (one.stage === 'relay' && !isOwn ? { ...one, stage: 'submission' } : one))
}

/** Where number, date and title give no year, the one that the other days of the notice are printed with. */
function inTheirYear(from: Standpoint, due: readonly Due[]): Standpoint {
  const years = new Set(
    due.flatMap(({ span }) => [span.from?.year, span.to.year]).filter((year) => year != null),
  )
  const [only = null] = years
  return from.year === null && years.size === 1 ? { ...from, year: only } : from
}

/** What goes to a body that itself hands in by another day goes to it first: 站段报办事处, 办事处报路局. */
function handedOn(due: readonly Due[]): Due[] {
  return due.map((one) => {
    const to = one.stage === 'submission' ? recipientsIn(one.after).slice(0, 1) : []
    const further = due.some(
      (other) => other !== one && other.stage === 'submission' && handsOn(other.before, to),
    )
    return further ? { ...one, stage: 'relay' } : one
  })
}

/** Who signs, else the first line unless it calls on those below: what tells how high the issuer stands. */
function issuerWords(notice: NoticeText): string {
  const signed = notice.lines.filter(({ index }) => notice.zones[index] === 'close')
  const wordsOf = ({ start, end }: Line) => notice.text.slice(start, end).trim()
  const names = signed.map(wordsOf).filter((words) => /^[一-鿿][一-鿿()]{3,39}$/.test(words))
  const first = notice.lines.map(wordsOf).find((words) => words !== '') ?? ''
  return names.at(-1) ?? (/^(?:关于|各|有关)|:$/.test(first) ? '' : first)
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
  const to = coming(span.to, from)
  const date = edgeOf(to, to.year, 'last')
  const whole = date !== null && !date.startsWith('--')
  const workingDay = whole ? calendar.isWorkingDay(date) : null
  const weekday = date === null ? null : weekdayOf(date)
  const words = notice.text.slice(start, end)
  if (isLongOver({ from: firstOf(span, from), to: date }, from)) return { rules: [] }
  const past = whole && from.month !== null && date < `${from.year}-${String(from.month).padStart(2, '0')}`
  const gone = past ? signedWords(notice) : null
  const doubts = dayDoubts({ seen: to, date, weekday, workingDay, gone, words }, calendar).map(
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
