import { annexedPlan } from './annexedPlan.ts'
import { closeOf, type Head, headOf, signatureFrom, signedDayOf } from './frame.ts'
import { wordsOf } from './lineSigns.ts'
import { shownWords } from './markup.ts'
import { hole } from './numerals.ts'
import { headingsOver, type Line, outlineOf } from './outline.ts'
import { type PlainText, plainText } from './plainText.ts'
import type { Doubt, ReadRule, RuleKind, RuleValues, Span } from './reading.ts'
import { relayedCall } from './relayedCall.ts'

/** What part of the paper a line is in: before the text, the text, signature, list of attachments, attachments. */
export type Zone = 'head' | 'body' | 'close' | 'list' | 'annex'

/** A sentence in the plain text; it ends at 。；！？ and at the end of its line or cell. */
export type Sentence = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly line: Line
  readonly zone: Zone
  /** Whether a number of a row within its line stands before it: ①…；②…. */
  readonly isInRow: boolean
  /** The headings over it, the outermost first. */
  readonly headings: readonly string[]
}

/** A notice taken apart: what every reader of rules works on. All offsets are into `plain.text`. */
export type NoticeText = {
  readonly plain: PlainText
  readonly text: string
  readonly lines: readonly Line[]
  readonly zones: readonly Zone[]
  readonly sentences: readonly Sentence[]
  /** The sentences of the text itself, in which rules stand. */
  readonly bodySentences: readonly Sentence[]
  /** Whether a line is one of the text, to which the call belongs that a letter hands on. */
  readonly isOfBody: (line: Line) => boolean
  /** Where the plan or the superior's call stands that a letter hands on; null where it hands on none. */
  readonly handedOn: Span | null
  readonly head: Head
  /** The year that the notice speaks in: of its date, its number, its title; null where none of them tells. */
  readonly year: number | null
}

/** What runs on for longer is no sentence; it is read in pieces, so that garbage costs no more than text. */
const longest = 400
const between = new RegExp(`[^。;!?\\t]{1,${longest}}`, 'g')

/** Takes a notice apart. */
export function noticeText(original: string): NoticeText {
  const plain = plainText(original)
  const lines = outlineOf(plain.text, plain.isParted)
  const head = headOf(plain.text, lines)
  const close = closeOf(plain.text, lines, head)
  const bodyTo = Math.min(
    close.signedFrom,
    close.annexFrom,
    close.lastFrom,
    ...(close.listTo > 0 ? [close.listFrom] : []),
  )
  const body = { bodyFrom: head.bodyFrom, bodyTo }
  const plan = annexedPlan(plain.text, lines, body) ?? relayedCall(plain.text, lines, body)
  const handedOn = unsigned(plain.text, lines, plan)
  const zones = lines.map(({ index }): Zone => {
    if (index < head.bodyFrom) return 'head'
    if (handedOn && plan && index >= plan.from && index < plan.to)
      return index < handedOn.to ? 'body' : 'annex'
    if (index >= close.lastFrom) return 'close'
    if (index >= close.annexFrom) return 'annex'
    if (index >= close.listFrom && index < close.listTo) return 'list'
    return index >= close.signedFrom ? 'close' : 'body'
  })
  const sentences = lines.flatMap((line) => sentencesOf(plain.text, line, zones[line.index] ?? 'body'))
  const year = close.year ?? head.year
  const bodySentences = sentences.filter(({ zone }) => zone === 'body')
  const isOfBody = ({ index }: Line) => zones[index] === 'body'
  return {
    plain,
    text: plain.text,
    lines,
    zones,
    sentences,
    bodySentences,
    isOfBody,
    handedOn: spanOf(plain, lines, handedOn),
    head,
    year,
  }
}

type Lines = { readonly from: number; readonly to: number }

/** A call without what signs it. */
function unsigned(text: string, lines: readonly Line[], call: Lines | null): Lines | null {
  if (!call) return null
  const rows = lines.slice(call.from, call.to).filter((line) => wordsOf(text, line) !== '')
  const day = signedDayOf(text, rows)
  return day ? { ...call, to: Math.max(call.from + 1, signatureFrom(text, rows, day)) } : call
}

function spanOf(plain: PlainText, lines: readonly Line[], at: Lines | null): Span | null {
  const [first, last] = at ? [lines[at.from], lines[at.to - 1]] : []
  return first && last ? plain.spanOf(first.start, last.end) : null
}

/** The number of a point that stands behind another in its line. */
const inRow = /^(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)|\d{1,2}[.、](?!\d)|[①-⑳])/

/** One sign alone, such as the number of an empty point, says nothing; a share does, and so does a lost figure (□篇). */
const filled = new RegExp(`[一-鿿\\w][^一-鿿\\w]*[一-鿿\\w]|\\d%|${hole}`)

function sentencesOf(text: string, line: Line, zone: Zone): Sentence[] {
  const headings = headingsOver(line)
  return [...text.slice(line.wordsAt, line.end).matchAll(between)].flatMap(({ index, 0: whole }) => {
    const numbered = index > 0 ? (inRow.exec(whole)?.[0].length ?? 0) : 0
    const start = line.wordsAt + index + numbered
    const words = whole.slice(numbered)
    return filled.test(words)
      ? [{ start, end: start + words.length, text: words, line, zone, isInRow: numbered > 0, headings }]
      : []
  })
}

/** How far back in its line a sentence looks for what it goes on about. */
const farthest = 400

/** What a sentence goes on about: its own words and those before it in its line, the nearest first; not the points before its own. */
export function toldInLine({ text: whole }: NoticeText, { line, start, text, isInRow }: Sentence): string[] {
  const earlier = whole.slice(Math.max(line.wordsAt, start - farthest), start)
  const before = earlier.split(/[。;]/).toReversed()
  return [text, ...(isInRow ? before.filter((words) => !inRow.test(words)) : before)]
}

/** The lines that tell who calls: heading and signature. */
export function callersLines({ lines, zones }: NoticeText): Line[] {
  return lines.filter(({ index }) => zones[index] === 'close' || zones[index] === 'head')
}

/** The sentences of the text and of the tables and forms attached, in which numbers of rules stand. */
export function textAndAnnexes({ sentences }: NoticeText): Sentence[] {
  return sentences.filter(({ zone }) => zone === 'body' || zone === 'annex')
}

/** The words between two places as the original prints them, without line ends. */
export function printedAt(notice: NoticeText, at: { readonly start: number; readonly end: number }): string {
  const [from, to] = notice.plain.spanOf(at.start, at.end)
  const printed = notice.plain.original.slice(from, to)
  return shownWords(printed)
    .replaceAll(/\s*\n\s*/g, '')
    .trim()
}

/** The words of the title; empty where a notice has none. */
export function titleOf({ head, text }: Pick<NoticeText, 'head' | 'text'>): string {
  return head.title ? text.slice(head.title.start, head.title.end) : ''
}

/** A rule found between two places of the plain text. */
export function found<K extends RuleKind>(
  notice: NoticeText,
  reader: string,
  kind: K,
  value: RuleValues[K],
  at: {
    readonly start: number
    readonly end: number
    readonly confidence?: number
    readonly appliesTo?: string
  },
): ReadRule<K> {
  const span: Span = notice.plain.spanOf(at.start, at.end)
  const quote = notice.plain.printed.slice(span[0], span[1])
  const applies = at.appliesTo === undefined ? {} : { appliesTo: at.appliesTo }
  return { kind, value, span, quote, ...applies, confidence: at.confidence ?? 0.9, reader } as ReadRule<K>
}

/** Asks for what a notice does not state, at a place of it. */
export function notStated(
  { plain }: NoticeText,
  kind: RuleKind,
  { start, end }: { readonly start: number; readonly end: number },
): Doubt {
  return { kind, code: 'not-stated', values: {}, options: [], span: plain.spanOf(start, end) }
}
