import { readdirSync, readFileSync } from 'node:fs'
import { readNotice } from '../src/domain/campaign/notice/read.ts'
import type { NoticeReading, ReadRule } from '../src/domain/campaign/notice/reading.ts'
import { stateCouncilCalendar } from '../src/foundation/calendar.ts'
import { silentErrors } from './noticeDamage.ts'
import { otherLayouts } from './noticeLayouts.ts'
import { damagedNotices, longNotice } from './noticeRuns.ts'
import { plain } from './noticeValues.ts'

type GoldRule = {
  kind: string
  value?: Record<string, unknown>
  quote: string
  at?: number
  appliesTo?: string
}
type Gold = { damaged?: boolean; rules: GoldRule[]; doubts?: { kind: string; quote: string; at?: number }[] }
type Score = { read: number; right: number; wanted: number; found: number }

const folder = new URL('./notice/', import.meta.url)
const around = { calendar: stateCouncilCalendar() }

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

function score(
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

function scoreFolder(name: 'open' | 'aside', telling: boolean): void {
  const scores = new Map<string, Score>()
  const texts = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith('.txt'))
  const times: number[] = []
  for (const file of texts) {
    const text = readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
    const gold: Gold = JSON.parse(
      readFileSync(new URL(`${name}/${file.replace('.txt', '.json')}`, folder), 'utf8'),
    )
    const start = performance.now()
    const reading = readNotice(text, around)
    times.push(performance.now() - start)
    const lines: string[] = []
    score(text, gold, reading, scores, (line) => lines.push(line))
    if (telling && lines.length > 0) console.log([file, ...lines].join('\n'))
  }
  console.log(`${name}: ${texts.length} notices, read in ${Math.max(0, ...times).toFixed(1)} ms at most`)
  console.log('kind               precision  recall   read wanted')
  for (const [kind, { read, right, wanted, found }] of [...scores].toSorted()) {
    console.log(
      `${kind.padEnd(18)} ${share(right, read).padStart(9)} ${share(found, wanted).padStart(7)} ${String(read).padStart(6)} ${String(wanted).padStart(6)}`,
    )
  }
}

function textsOf(name: 'open' | 'aside'): string[] {
  const files = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith('.txt'))
  return files.map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8'))
}

/**
 * Precision and recall of the notice reader for each kind of rule, on the open notices with each difference told,
 * and on those set aside with the figures alone. `NOTICES=open` or `NOTICES=aside` takes one of them,
 * `NOTICES=runs` only the time of a long notice and of mangled ones, `NOTICES=damage` only what single damages do,
 * `NOTICES=layouts` only what becomes of the rules where the line ends, numbers and tables are laid out otherwise.
 */
export async function noticeBench(): Promise<void> {
  const only = process.env['NOTICES']
  const runs = (part: string) => only === undefined || only === part
  if (runs('open')) scoreFolder('open', true)
  if (runs('aside')) scoreFolder('aside', false)
  if (runs('runs')) {
    await longNotice(textsOf('open'))
    damagedNotices(textsOf('open'))
  }
  if (runs('layouts')) otherLayouts(textsOf('open'))
  if (runs('damage')) {
    silentErrors('open', textsOf('open'))
    silentErrors('aside', textsOf('aside'))
  }
}
