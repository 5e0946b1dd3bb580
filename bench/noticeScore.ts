import type { NoticeReading, ReadRule } from '../src/domain/campaign/notice/reading.ts'
import { plain } from './noticeValues.ts'

/** A rule as a careful person reads it, at a piece of the text. */
export type GoldRule = {
  kind: string
  value?: Record<string, unknown>
  quote: string
  at?: number
  appliesTo?: string
}
/** What a careful person reads in a text. */
export type Gold = {
  damaged?: boolean
  rules: GoldRule[]
  doubts?: { kind: string; quote: string; at?: number }[]
}
/** How many rules were read, how many of them are right, how many were wanted, how many of those were found. */
export type Score = { read: number; right: number; wanted: number; found: number }

function placeOf(text: string, quote: string, at = 1): [number, number] {
  let start = -1
  for (let left = at; left > 0; left -= 1) start = text.indexOf(quote, start + 1)
  return [start, start + quote.length]
}

function sameValue(gold: unknown, read: unknown): boolean {
  if (gold === null || typeof gold !== 'object')
    return JSON.stringify(plain(gold)) === JSON.stringify(plain(read ?? null))
  if (Array.isArray(gold))
    return (
      Array.isArray(read) &&
      read.length === gold.length &&
      gold.every((one, index) => sameValue(one, read[index]))
    )
  const members = read as Record<string, unknown> | null
  return (
    members !== null &&
    typeof read === 'object' &&
    Object.entries(gold).every(([name, member]) =>
      sameValue(ordered(name, member), ordered(name, members[name])),
    )
  )
}

/** Formats and parts of captions are sets, in whatever order they are printed. */
function ordered(name: string, member: unknown): unknown {
  const isSet = name === 'formats' || name === 'captionParts'
  return isSet && Array.isArray(member) ? member.toSorted() : member
}

function meets(span: readonly [number, number], other: readonly [number, number]): boolean {
  return span[0] < other[1] && other[0] < span[1]
}

function isRight(text: string, gold: GoldRule, rule: ReadRule): boolean {
  return (
    gold.kind === rule.kind &&
    meets(rule.span, placeOf(text, gold.quote, gold.at)) &&
    sameValue(gold.value ?? {}, rule.value) &&
    (gold.appliesTo === undefined || isForSame(gold.appliesTo, rule.appliesTo ?? ''))
  )
}

/** What a rule applies to is told in more or fewer words: 职工500人以上 and 职工500人以上的子公司. */
function isForSame(gold: string, read: string): boolean {
  const [one, other] = [String(plain(gold)), String(plain(read))]
  return other !== '' && (one.includes(other) || other.includes(one))
}

function shown({ kind, value, appliesTo }: GoldRule | ReadRule): string {
  return `${kind} ${JSON.stringify(value ?? {})}${appliesTo === undefined ? '' : ` for ${appliesTo}`}`
}

function tally(scores: Map<string, Score>, kind: string): Score {
  const score = scores.get(kind) ?? { read: 0, right: 0, wanted: 0, found: 0 }
  scores.set(kind, score)
  return score
}

/** Adds what a reading has right to the scores of each kind, and tells each difference. */
export function score(
  text: string,
  gold: Gold,
  reading: NoticeReading,
  scores: Map<string, Score>,
  tell: (line: string) => void,
) {
  const left = [...gold.rules]
  for (const rule of reading.rules) {
    const index = left.findIndex((one) => isRight(text, one, rule))
    const kind = tally(scores, rule.kind)
    kind.read += 1
    if (index >= 0) {
      kind.right += 1
      left.splice(index, 1)
      continue
    }
    const asked = reading.doubts.some(({ span }) => meets(span, rule.span))
    if (gold.damaged && asked) kind.read -= 1
    else tell(`  too much  ${shown(rule)} @「${rule.quote.slice(0, 60)}」`)
  }
  for (const { kind } of gold.rules) tally(scores, kind).wanted += 1
  for (const { kind } of gold.rules.filter((one) => !left.includes(one))) tally(scores, kind).found += 1
  for (const one of left) tell(`  missing   ${shown(one)} @「${one.quote}」`)
  for (const doubt of gold.doubts ?? []) {
    const asked = tally(scores, 'doubt')
    asked.wanted += 1
    const place = placeOf(text, doubt.quote, doubt.at)
    if (reading.doubts.some((one) => one.kind === doubt.kind && meets(one.span, place))) asked.found += 1
    else tell(`  not asked ${doubt.kind} @「${doubt.quote}」`)
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '    –' : (part / whole).toFixed(3)
}

/** Prints precision and recall of each kind. */
export function printScores(scores: ReadonlyMap<string, Score>): void {
  console.log('kind               precision  recall   read wanted')
  for (const [kind, { read, right, wanted, found }] of [...scores].toSorted()) {
    console.log(
      `${kind.padEnd(18)} ${share(right, read).padStart(9)} ${share(found, wanted).padStart(7)} ${String(read).padStart(6)} ${String(wanted).padStart(6)}`,
    )
  }
}
