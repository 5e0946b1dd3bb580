import type { Day } from '../../../foundation/clock.ts'

/** Where something stands in the text as extracted: UTF-16 code units, the end is behind the last one. */
export type Span = readonly [start: number, end: number]

/** Whether two spans share a place. */
export function meet(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1]
}

/** The bodies that a notice speaks to or counts for; `all` is whoever takes part. */
export const bodyClasses = [
  'province',
  'city',
  'county',
  'zone',
  'township',
  'industry',
  'group',
  'direct',
  'department',
  'school',
  'enterprise',
  'institution',
  'association',
  'member',
  'grassroots',
  'individual',
  'all',
  'other',
] as const
export type BodyClass = (typeof bodyClasses)[number]

/** `YYYY-MM-DD`, or `--MM-DD` where neither the sentence nor the notice gives the year. */
export type NoticeDay = Day | `--${string}`

export type TextScope =
  | 'case'
  | 'overview'
  | 'abstract'
  | 'caption'
  | 'title'
  | 'recommendation'
  | 'part'
  | 'other'

export type Demanded =
  | 'overview'
  | 'form'
  | 'summary'
  | 'pledge'
  | 'authorisation'
  | 'scan'
  | 'paper'
  | 'electronic'
  | 'video'
  | 'audio'
  | 'slides'
  | 'evidence'
  | 'contact'
  | 'opinion'

export type CaptionPart = 'time' | 'place' | 'activity' | 'people' | 'author' | 'title'
export type PhotoFormat = 'jpeg' | 'png' | 'tiff' | 'heic' | 'raw' | 'gif' | 'bmp'

export type Stage = 'submission' | 'registration' | 'relay' | 'review' | 'publicity' | 'award' | 'other'

/** A cell of a printed form: where it stands, what it says and what is to be put there. */
export type ReadCell = {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly label: string
  readonly kind: 'label' | 'field' | 'seal' | 'date' | 'opinion'
}

/** What a notice can demand, by kind; a member that the text does not give is null. */
export type RuleValues = {
  documentNumber: { code: string; year: number; sequence: number }
  issuer: { name: string }
  issueDate: { date: NoticeDay }
  addressees: { classes: readonly { class: BodyClass; label: string }[] }
  period: { from: Day | null; to: Day | null; raw: string }
  focusArea: { number: number; text: string }
  criterion: { name: string }
  facet: { name: string }
  emphasis: { main: readonly string[]; also: readonly string[] }
  /** `approx` is the number of 左右 and 约; 字 unless the notice counts otherwise. */
  textLimit: { scope: TextScope; min: number | null; max: number | null; approx: number | null; unit: string }
  titlePattern: { parts: readonly string[] }
  onePerDocument: Record<string, never>
  photos: {
    mandatory: boolean | null
    min: number | null
    max: number | null
    formats: readonly PhotoFormat[]
    minBytes: number | null
    maxBytes: number | null
    minPixels: number | null
    minLongSide: number | null
    minShortSide: number | null
    dpi: number | null
    captionParts: readonly CaptionPart[]
    reading: 'bytes' | 'pixels' | 'unclear' | null
  }
  quota: {
    class: BodyClass
    min: number | null
    max: number | null
    ratio: number | null
    scope: 'perUnit' | 'collective' | 'perPerson' | 'unclear'
    collector: string | null
  }
  requirement: { what: Demanded; of: BodyClass | null; minChars: number | null; maxChars: number | null }
  /** `weekday` is 1 for Monday to 7 for Sunday. */
  deadline: {
    date: NoticeDay | null
    time: string | null
    inclusive: boolean
    stage: Stage
    raw: string
    weekday: number | null
    workingDay: boolean | null
  }
  lateRule: { raw: string }
  mailbox: { address: string }
  address: { raw: string }
  contact: { name: string | null; phones: readonly string[] }
  award: { name: string; min: number | null; max: number | null; ratio: number | null }
  reviewStage: { name: string }
  publicityPeriod: { days: number; working: boolean }
  attachment: { number: number; title: string; present: boolean }
  form: { title: string; rows: number; columns: number; cells: readonly ReadCell[] }
}
export type RuleKind = keyof RuleValues

/** One rule as read: what it demands, the words it stands in, which reader saw it and how sure it is (0 to 1). */
export type ReadRule<K extends RuleKind = RuleKind> = {
  [Kind in K]: {
    readonly kind: Kind
    readonly value: RuleValues[Kind]
    readonly span: Span
    readonly quote: string
    readonly appliesTo?: string
    readonly confidence: number
    readonly reader: string
  }
}[K]

/** What is asked; the words of each question are in the wording room `notice`. */
export const doubtCodes = [
  'damaged-number',
  'damaged-date',
  'damaged-address',
  'year-missing',
  'not-working-day',
  'relative-date',
  'several-readings',
  'scope-unclear',
  'collective-or-each',
  'class-unclear',
  'size-unclear',
  'mandatory-unclear',
  'number-open',
  'issuer-unclear',
  'areas-unnamed',
  'attachment-missing',
  'not-stated',
  'conflict',
  'too-long',
] as const
export type DoubtCode = (typeof doubtCodes)[number]

/** What the text does not decide: a question for the organiser with the answers that are thinkable. */
export type Doubt = {
  readonly kind: RuleKind
  readonly code: DoubtCode
  /** What the question quotes, such as the words seen. */
  readonly values: Readonly<Record<string, string | number>>
  readonly options: readonly string[]
  readonly span: Span
}

/** A notice as read. `unread` are sentences that look like rules and that no reader understood. */
export type NoticeReading = {
  readonly title: string
  readonly rules: readonly ReadRule[]
  readonly doubts: readonly Doubt[]
  readonly unread: readonly { readonly span: Span; readonly quote: string }[]
}
