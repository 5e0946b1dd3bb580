import { simplified } from '../../../foundation/simplified.ts'
import { wordedHeading } from './bareHeadings.ts'
import { barsIn } from './barredTables.ts'
import { endsAsPaper } from './fileNames.ts'
import { flattenedBreaks } from './flattened.ts'
import { gapsIn } from './gappedTables.ts'
import { addressKeys, pointSign } from './lineSigns.ts'
import { markOf } from './outline.ts'
import type { Span } from './reading.ts'
import { quoted, shownBy, stopped, type Unit } from './units.ts'

/** A text in the one form that the patterns know, each of its characters tied to its place in the original. */
export type PlainText = {
  readonly text: string
  readonly original: string
  /** The place in the original of a stretch of the plain text. */
  spanOf(start: number, end: number): Span
  /** Whether blanks stand in front of a place that the plain text has dropped. */
  isParted(at: number): boolean
}

/** The signs that plain text writes as `-`, to stand among other signs of a pattern. */
export const dashSigns = '‐-―−﹣－~∼～〜〰﹘'
const dashes = new RegExp(`[${dashSigns}]`)
const dropped = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u0000-\u0008\u000b\u000c\u000e-\u001f]/
const wide =
  /[\u3000\uff00-\uffef\u3200-\u33ff\u2f00-\u2fdf\uf900-\ufaff\u2474-\u249b\ufe30-\ufe6f\u00b2\u00b3\u00b9]/
const opening = '〔﹝［'
const closing = '〕﹞］'

/** A character as the patterns know it: half width, simplified, dashes as `-`, 〔〕 as `[]`; empty when it says nothing. */
function plainCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (character === '~') return '-'
  if (code < 0x80) return code < 0x20 && character !== '\n' && character !== '\t' ? '' : character
  if (code >= 0x4e00 && code <= 0x9fff) return simplified.get(character) ?? character
  if (opening.includes(character)) return '['
  if (closing.includes(character)) return ']'
  if (dashes.test(character)) return '-'
  if (code === 0x2236) return ':'
  if (code >= 0x2780 && code <= 0x2789) return String.fromCharCode(code - 0x2780 + 0x2460)
  if (code >= 0x278a && code <= 0x2793) return String.fromCharCode(code - 0x278a + 0x2776)
  if (code === 0x300c || code === 0x300e) return '“'
  if (code === 0x300d || code === 0x300f) return '”'
  if (dropped.test(character)) return ''
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return ' '
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n'
  return wide.test(character) ? character.normalize('NFKC') : character
}

/** 4一8张: between figures the numeral 一 is a dash that was misread. */
const misreadDash = /(?<=[\d０-９])一(?=[\d０-９])/g

/** 7 8个: a space between two small numbers that are counted is a lost dash and not for looks. */
const lostDash =
  /(?<![\d０-９ ])[\d０-９]{1,2}([ \u3000])(?=[\d０-９]{1,2} ?[个個件篇项項张張幅部名份例则則])/g

/** 6.1 4月30日前: the space behind the number of a point keeps it off the number that follows. */
const behindMark =
  /(?<![^\n])[ \t\u3000]*[\d０-９]{1,2}(?:[.．][\d０-９]{1,2})?[.．]?[ \u3000]+(?=[\d０-９])/g

/** 1.9月23日: the dot behind the number of a point is none of a decimal when a day follows. */
const dotBeforeDay = /(?<![^\n])[ \t\u3000]*[\d０-９]{1,2}[.．](?=[\d０-９]{1,4}[年月日])/g

const spaces = /[^\S\n\t]/
const latin = /[A-Za-z]/

/** Whether a space between two characters parts words: only Latin words are written with spaces. */
function partsWords(before: string, after: string): boolean {
  return latin.test(before) && latin.test(after)
}

/**
 * The plain form of a text. Line ends become `\n`, quotes of every sort “ and ”; spaces are dropped except between Latin words, since notices
 * space characters for looks; a run of dashes is one; a line broken by the width of a page is whole again, save where the next one is indented.
 */
export function plainText(original: string): PlainText {
  const units: Unit[] = []
  const kept = [...original.matchAll(lostDash), ...original.matchAll(behindMark)]
  const gaps = new Set(kept.map(({ index, 0: seen }) => index + seen.length - 1))
  const bars = barsIn(original)
  const meant = new Map([
    ...[...original.matchAll(misreadDash)].map(({ index }) => [index, '-'] as const),
    ...[...original.matchAll(dotBeforeDay)].map(
      ({ index, 0: seen }) => [index + seen.length - 1, '、'] as const,
    ),
    ...bars.between.map((at) => [at, '\t'] as const),
    ...gapsIn(original),
  ])
  const breaks = flattenedBreaks(original)
  const marked = new Map([...markupIn(original), ...bars.silent])
  let pending = -1
  for (let at = 0; at < original.length; ) {
    if (breaks.has(at)) {
      units.push({ character: '\n', start: at, end: at })
      pending = -1
    }
    const markup = marked.get(at)
    if (markup !== undefined) {
      at += markup
      continue
    }
    const width = (original.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    for (const character of meant.get(at) ?? plainAt(original, at, width)) {
      const last = units.at(-1)
      if (spaces.test(character)) {
        pending = at
        continue
      }
      if (pending >= 0 && (gaps.has(pending) || partsWords(last?.character ?? '\n', character)))
        units.push({ character: ' ', start: pending, end: pending + 1 })
      pending = -1
      if (character === '-' && last?.character === '-') last.end = at + width
      else units.push({ character, start: at, end: at + width })
    }
    at += width
  }
  return plainOf(withoutWraps(stopped(quoted(units))), original)
}

/** **要求** and ## 一、要求: the marks of a text written for the web, by where they stand and how long they are. */
function markupIn(original: string): ReadonlyMap<number, number> {
  const marks = original.matchAll(/(?<![*\w])\*\*(?![*\w])|(?<=^[ \t]*)#{1,6} (?=\S)/gm)
  return new Map([...marks].map(({ index, 0: seen }) => [index, seen.length]))
}

function plainAt(original: string, at: number, width: number): string {
  const source = original.slice(at, at + width)
  if (source === '\r') return original[at + 1] === '\n' ? '' : '\n'
  return width === 2 ? source : plainCharacter(source)
}

function plainOf(units: readonly Unit[], original: string): PlainText {
  const places: Unit[] = []
  for (const unit of units) for (let sign = 0; sign < unit.character.length; sign += 1) places.push(unit)
  const startOf = (index: number) => places[index]?.start ?? original.length
  const endOf = (index: number) => places[index]?.end ?? 0
  return {
    text: units.map(({ character }) => character).join(''),
    original,
    isParted: (at) => at > 0 && endOf(at - 1) < startOf(at),
    spanOf: (start, end) => [
      startOf(start),
      end > start ? (places[end - 1]?.end ?? original.length) : startOf(start),
    ],
  }
}

const fullStop = /[。;:!?…”")\]》.]$/
const freshLine =
  /^(?:【|附|联系|地址|电话|邮箱|电子|报送|抄|主题|时间|截止|网址|传真|一是|二是|\(此件|\d{4}年\d{1,2}月\d{1,2}日$|[一-鿿]{2,6}(?:\([^()]{1,10}\))?:)/

/** A line that is a key with its words, or the name of a body alone, begins a line of its own. */
const ownLine =
  /^[一-鿿]{2,10}:|^[一-鿿()]{3,24}(?:工会|委员会|联合会|协会|学会|局|委|厅|办公室|办|妇联|公司|学院|大学|中心|[司处馆院所])(?:\([盖公印代]?章\))?$/

const dayFirst = /^(?:自|从)?(?:20\d{2}[年./-])?\d{1,2}(?:月|[./-]\d)/

/** No line begins with a sign that closes or goes on. */
const goesOn = /^[,、。;)》”\]]/

/** 各县总工会，市总各直 / 属基层工会：: a call on bodies that goes on to its colon. */
function isOneCall(line: string, next: string): boolean {
  return /^各[^。;:]+$/.test(line) && /^[^。;:]{1,30}:$/.test(next)
}

/** (3)设备维护类;(4)客户服务类: the number before stands within the line, so that the next one does as well. */
function continuesRun(line: string, next: string): boolean {
  const mark = markOf(next)
  if (!mark || mark.number < 2 || !/^(?:arabicBracket|hanBracket|circled)$/.test(mark.style)) return false
  const before =
    mark.style === 'circled'
      ? String.fromCharCode(0x245f + mark.number - 1)
      : mark.style === 'arabicBracket'
        ? `(${mark.number - 1})`
        : `(${'一二三四五六七八九十'[mark.number - 2] ?? ''})`
  return line.lastIndexOf(before) > 0 && !/[。]$/.test(line)
}

const isPoint = (line: string) => markOf(line) !== null || pointSign.test(line) || /^-(?=[一-鿿])/.test(line)

/** The last of points that the writer does not close: the one before ends in its line without a stop as well. */
function isOpenPoint(before: string, line: string): boolean {
  return isPoint(line) && isPoint(before) && !fullStop.test(before) && !/[,、]$/.test(before)
}

/** 主送：各区教育局 / 根据…: the bodies behind a key, and how the text below them begins. */
const addressed = new RegExp(`^(?:${addressKeys}):`)
const opens = /^(?:为|根据|按照?|现[将就]?|经|近|今)/

/** Whether the line end between two lines comes from the width of a page and not from the writer. */
function isWrap(line: string, next: string, widest: number, before: string): boolean {
  if (line.length < 22 || next === '' || line.includes('\t') || next.includes('\t')) return false
  if (continuesRun(line, next)) return true
  if (goesOn.test(next) || (/[》)]$/.test(line) && next.startsWith('(') && !markOf(next))) return true
  if (fullStop.test(line) || endsAsPaper.test(line))
    return /\(周.\)$/.test(line) && /^\d{1,2}[:时]/.test(next)
  if (addressed.test(line) && opens.test(next)) return false
  if (/\d{7}$/.test(line) && !/^[\d、,)]/.test(next)) return false
  if (dayFirst.test(line) && dayFirst.test(next)) return false
  if (markOf(next) || pointSign.test(next)) return false
  if (/[,、(]$/.test(line) || isOneCall(line, next)) return true
  if (line.length * 2 < widest || (line.length < widest - 2 && isOpenPoint(before, line))) return false
  if (/^-(?=[一-鿿])/.test(next) && line.startsWith('-')) return false
  if (next.length >= 4 && wordedHeading(next) === next) return false
  return !freshLine.test(next) && !ownLine.test(next) && !/(?:通知|公告|启事|函|办法|方案)$/.test(line)
}

function withoutWraps(units: readonly Unit[]): readonly Unit[] {
  const text = shownBy(units)
  const dropped = new Set<number>()
  const widest = Math.min(72, Math.max(...text.split('\n').map(({ length }) => length)))
  let before = ''
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    if (end < 0) break
    const line = text.slice(start, end)
    const nextEnd = text.indexOf('\n', end + 1)
    const next = text.slice(end + 1, nextEnd < 0 ? text.length : nextEnd)
    const isIndented = (units[end + 1]?.start ?? 0) > (units[end]?.end ?? 0) && !/\d{7}/.test(next)
    if (!isIndented && isWrap(line.slice(-80), next.slice(0, 40), widest, before)) dropped.add(end)
    if (line !== '') before = line.slice(0, 400)
    start = end + 1
  }
  for (const at of betweenParagraphs(text)) dropped.add(at)
  return dropped.size === 0 ? units : units.filter((_, index) => !dropped.has(index))
}

/** The line ends of empty lines where one stands behind nearly every line, as in what is copied from a web page. */
function betweenParagraphs(text: string): number[] {
  const empty = [...text.matchAll(/(?<=[^\n]\n)\n/g)]
  const broken = text.match(/[^\n]\n+(?=[^\n])/g)?.length ?? 0
  return broken > 6 && empty.length > 0.8 * broken ? empty.map(({ index }) => index) : []
}
