import type { WorkingCalendar } from '../../../../foundation/calendar.ts'
import { coming, edgeOf, type Standpoint, standpointOf, weekdayOf } from '../days.ts'
import { bodySentences, found, type NoticeText } from '../noticeText.ts'
import type { Around, Read } from '../read.ts'
import type { Doubt } from '../reading.ts'
import { absentDoubt, dayDoubts, undatedDoubts } from './deadlineDoubts.ts'
import { type Due, dueIn } from './dueDays.ts'

/** One rule for each day, where it is said most plainly; a stretch only frames the days that its line names. */
function single(due: readonly Due[], from: Standpoint): Due[] {
  const kept = new Map<string, Due>()
  const told = new Set(due.filter(({ weight }) => weight === 3).map(({ sentence }) => sentence.line.index))
  for (const one of due) {
    if (one.weight < 3 && one.span.from !== null && told.has(one.sentence.line.index)) continue
    const day = coming(one.span.to, from)
    const key = `${one.stage === 'relay' ? 'relay' : ''} ${edgeOf(day, day.year, 'last')}`
    const other = kept.get(key)
    if (!other || one.weight > other.weight) kept.set(key, one)
  }
  const all = [...kept.values()]
  const firm = all.filter(({ weight }) => weight > 1)
  return firm.some(({ stage }) => stage === 'submission') ? firm : all
}

/** Every day by which something is to be done, with its stage; what the calendar or the words leave open is asked. */
export function deadlines(notice: NoticeText, around: Around): Read {
  const from = standpointOf(notice)
  const issuer = issuerWords(notice)
  const due = bodySentences(notice).flatMap((sentence) => dueIn(sentence, issuer))
  const read = single(due, from).map((one) => ruleOf(notice, one, from, around.calendar))
  const rules = read.flatMap((one) => one.rules)
  const asked = [...read.flatMap(({ doubts }) => doubts ?? []), ...undatedDoubts(notice)]
  const submitted = rules.some(({ value }) => 'stage' in value && value.stage === 'submission')
  return { rules, doubts: submitted || asked.length > 0 ? asked : [absentDoubt(notice)] }
}

/** Who signs, else the first line: what tells how high the issuer stands. */
function issuerWords(notice: NoticeText): string {
  const signed = notice.lines.filter(({ index }) => notice.zones[index] === 'close')
  const lines = (signed.length > 1 ? signed : notice.lines).map(({ start, end }) =>
    notice.text.slice(start, end).trim(),
  )
  return lines.find((line) => line !== '') ?? ''
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
  const gone = whole && from.month !== null && date < `${from.year}-${String(from.month).padStart(2, '0')}`
  const doubts = dayDoubts({ seen: to, date, weekday, workingDay, gone }, calendar).map(
    ([code, options]): Doubt => ({
      kind: 'deadline',
      code,
      values: { words },
      options,
      span: notice.plain.spanOf(start, end),
    }),
  )
  if (date === null || gone) return { rules: [], doubts }
  const time = to.time?.time ?? null
  const value = { date, time, inclusive: true, stage, raw: words, weekday, workingDay }
  const confidence = to.damaged ? 0.6 : due.weight === 3 ? 0.95 : 0.8
  const at = { start, end, confidence, ...(due.subject === null ? {} : { appliesTo: due.subject }) }
  return { rules: [found(notice, 'deadlines', 'deadline', value, at)], doubts }
}
