import type { WorkingCalendar } from '../../../foundation/calendar.ts'
import { inPrint } from './inPrint.ts'
import { lostDashes } from './lostDashes.ts'
import { misprints } from './misprints.ts'
import { type NoticeText, noticeText, printedAt } from './noticeText.ts'
import { ownFirst } from './ownFirst.ts'
import { addressees } from './readers/addressees.ts'
import { attachments } from './readers/attachments.ts'
import { awards } from './readers/awards.ts'
import { channels } from './readers/channels.ts'
import { contacts } from './readers/contacts.ts'
import { criteria } from './readers/criteria.ts'
import { deadlines } from './readers/deadlines.ts'
import { documentNumber } from './readers/documentNumber.ts'
import { emphases } from './readers/emphases.ts'
import { facets } from './readers/facets.ts'
import { focusAreas } from './readers/focusAreas.ts'
import { forms } from './readers/forms.ts'
import { issueDates } from './readers/issueDates.ts'
import { issuers } from './readers/issuers.ts'
import { lateRules } from './readers/lateRules.ts'
import { naming } from './readers/naming.ts'
import { periods } from './readers/periods.ts'
import { photos } from './readers/photos.ts'
import { publicityPeriods } from './readers/publicityPeriods.ts'
import { quotas } from './readers/quotas.ts'
import { requirements } from './readers/requirements.ts'
import { reviewStages } from './readers/reviewStages.ts'
import { textLimits } from './readers/textLimits.ts'
import type { Doubt, NoticeReading, ReadRule, Span } from './reading.ts'
import { unreadOf } from './unread.ts'

/** A table that the file itself holds; offsets are into the text as extracted, rows and columns count from 1. */
export type GivenTable = {
  readonly start: number
  readonly end: number
  readonly rows: number
  readonly columns: number
  readonly cells: readonly {
    readonly row: number
    readonly column: number
    readonly rowSpan: number
    readonly columnSpan: number
    readonly text: string
  }[]
}

/** What reading needs besides the text. */
export type Around = { readonly calendar: WorkingCalendar; readonly tables?: readonly GivenTable[] }

export type Read = { readonly rules: readonly ReadRule[]; readonly doubts?: readonly Doubt[] }

/** One reader: the rules of its kind in a notice, and what it has to ask. */
export type RuleReader = (notice: NoticeText, around: Around) => Read

const readers: readonly RuleReader[] = [
  documentNumber,
  addressees,
  issuers,
  facets,
  emphases,
  criteria,
  attachments,
  focusAreas,
  forms,
  textLimits,
  photos,
  quotas,
  deadlines,
  requirements,
  naming,
  channels,
  contacts,
  issueDates,
  periods,
  lateRules,
  publicityPeriods,
  reviewStages,
  awards,
]

/**
 * About 32 pages of 22 lines by 28 signs. A notice with its attachments is far shorter; what lies behind is not read,
 * and asked about.
 */
const longest = { signs: 20_000, lines: 2_000 } as const

/** Reads a notice: every rule with the words it stands in, every question it leaves, every sentence not understood. */
export function readNotice(original: string, around: Around): NoticeReading {
  const end = readTo(original)
  const notice = noticeText(original.slice(0, end))
  const read = readers.map((reader) => reader(notice, around))
  const seen = ownFirst(notice, inOrder(read.flatMap((one) => one.rules)))
  const rules = seen.map((rule) => inPrint(notice.plain.original, rule))
  const open = read.flatMap((one) => one.doubts ?? [])
  const asked = [...open, ...lostDashes(notice, rules, open)]
  const damaged = misprints(
    notice,
    asked.filter(({ code }) => code !== 'not-stated').map(({ span }) => span),
  )
  const doubts = inOrder([...asked, ...damaged, ...unreadRest(original, end)])
  const { title } = notice.head
  return {
    title: title ? printedAt(notice, title).replaceAll(/\s/g, '') : '',
    rules,
    doubts,
    unread: unreadOf(notice, rules, doubts),
  }
}

/** In the order of the text; what stands at no words of it is left out. */
function inOrder<T extends { readonly span: Span }>(placed: readonly T[]): T[] {
  return placed
    .filter(({ span: [start, end] }) => start < end)
    .toSorted((one, other) => one.span[0] - other.span[0])
}

/** Where reading ends: at the last sign or line that is read, else at the end of the text. */
function readTo(original: string): number {
  const end = Math.min(original.length, longest.signs)
  let at = -1
  for (let lines = 0; lines < longest.lines; lines += 1) {
    at = original.indexOf('\n', at + 1)
    if (at < 0 || at >= end) return end
  }
  return at
}

function unreadRest(original: string, end: number): Doubt[] {
  if (original.length <= end) return []
  const span = [Math.max(0, end - 20), end] as const
  const seen = original.slice(...span).replaceAll(/\s+/g, '')
  return [{ kind: 'attachment', code: 'too-long', values: { seen }, options: [], span }]
}
