import { inSimplifiedSigns, simplified } from '../../../foundation/simplified.ts'
import { barsIn } from './barredTables.ts'
import { clauseEnds, sentenceEnds } from './clauseLines.ts'
import { dayLineEnds } from './dayLines.ts'
import { type Filled, filledLines } from './filledPage.ts'
import { flattenedBreaks } from './flattened.ts'
import { keyGapsIn } from './gappedKeys.ts'
import { gapsIn } from './gappedTables.ts'
import { shownWords, withoutMarkup } from './markup.ts'
import { numeralOf } from './numerals.ts'
import { withoutPageFoot } from './pageFoot.ts'
import { withoutPageMarks } from './pageMarks.ts'
import { pictographsIn } from './pictographs.ts'
import type { Span } from './reading.ts'
import { betweenLetters } from './spelledOut.ts'
import { quoted, shownBy, stopped, type Unit } from './units.ts'
import { wrapsIn } from './wraps.ts'

/** A text in the one form that the patterns know, each of its characters tied to its place in the original. */
export type PlainText = {
  readonly text: string
  readonly original: string
  /** The text as given; the original has blanks where page numbers stand. */
  readonly printed: string
  /** The place in the original of a stretch of the plain text. */
  spanOf(start: number, end: number): Span
  /** Whether blanks stand in front of a place that the plain text has dropped. */
  isParted(at: number): boolean
}

/** The signs that plain text writes as `-`, to stand among other signs of a pattern. */
export const dashSigns = '‐-―−﹣－~∼～〜〰﹘'
const dashes = new RegExp(`[${dashSigns}]`)
const dropped =
  /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u0000-\u0008\u000b\u000c\u000e-\u001f]|[\ufe00-\ufe0f]|\u20e3/
const wide =
  /[\u3000\uff00-\uffef\u3200-\u33ff\u2f00-\u2fdf\uf900-\ufaff\u2474-\u249b\ufe30-\ufe6f\u00b2\u00b3\u00b9]/
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/
const opening = '〔﹝［'
const closing = '〕﹞］'

/**
 * The plain forms of the characters met so far; there are no more than 65,536 of one unit. They are asked for at every
 * sign of a text, for which `oncePerWords` is too slow.
 */
const met = new Map<string, string>()

function plainSign(character: string): string {
  const known = met.get(character)
  if (known !== undefined) return known
  const plain = plainCharacter(character)
  met.set(character, plain)
  return plain
}

/** A character as the patterns know it: half width, simplified, dashes as `-`, 〔〕 as `[]`, 〖〗 as 【】; empty when it says nothing. */
function plainCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (character === '~') return '-'
  if (code < 0x80) return code < 0x20 && character !== '\n' && character !== '\t' ? '' : character
  if (code >= 0x4e00 && code <= 0x9fff) return simplified.get(character) ?? character
  if (opening.includes(character)) return '['
  if (closing.includes(character)) return ']'
  if (code === 0x3016) return '【'
  if (code === 0x3017) return '】'
  if (dashes.test(character)) return '-'
  if (code === 0x2236) return ':'
  if (code >= 0x2780 && code <= 0x2789) return String.fromCharCode(code - 0x2780 + 0x2460)
  if (code >= 0x278a && code <= 0x2793) return String.fromCharCode(code - 0x278a + 0x2776)
  if (code === 0x300c || code === 0x300e) return '“'
  if (code === 0x300d || code === 0x300f) return '”'
  if (dropped.test(character)) return ''
  if (blanks.test(character)) return ' '
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n'
  return wide.test(character) ? character.normalize('NFKC') : character
}

/** 4一8张, 5月4日一10日: between figures the numeral 一 is a dash that was misread. */
const misreadDash = /(?<=\d[年月日号]?)一(?=\d)/g

/** 叁个, 拾名: the numerals of accounts before what they count. */
const formal =
  /(?<![收打捡队参退入])[壹贰叁肆伍陆柒捌玖拾]{1,3}(?=(?:个|名(?![称单额字师牌人])|[篇件项幅份张]))/g

/** 版块 is another way of writing 板块. */
const otherSign = /版(?=块)/g

/** 7 8个: a space between two small numbers that are counted is a lost dash and not for looks. */
const lostDash = /(?<!\d[ \u3000]{0,8})\d{1,2}([ \u3000])(?=\d{1,2} ?[个件篇项张幅部名份例则])/g

/** 0513-00000000  gh@example.org: the space behind a telephone keeps it off the mailbox that follows. */
const behindTelephone = /(?<![\w.@—–－～-])\d[\d—–－～-]{5,18}\d[ \u3000]+(?=[A-Za-z]|\d{5,11}@)/g

/** 1、网上提交：a@example.org 2、邮寄: the space behind a mailbox keeps the figure that follows off it. */
const behindMailbox = /\.(?:com|cn|net|org)[ \u3000\u00a0]+(?=\d)/g

/** 6.1 4月30日前, 附件：1. 5G案例汇总表: the space behind the number of a point keeps it off the number that follows. */
const behindMark =
  /(?<![^\n])[ \t\u3000]*(?:附(?:件|表)?[:：]?[ \u3000]*)?\d{1,2}(?:[.．]\d{1,2})?[.．]?[ \u3000]+(?=\d)(?!(?:\d[ \u3000]){2})/g

/** 1.9月23日: the dot behind the number of a point is none of a decimal when a day follows. */
const dotBeforeDay = /(?<![^\n])[ \t\u3000]*\d{1,2}[.．](?=\d{1,4}[年月日])/g

const latin = /[A-Za-z]/

/** Whether a space between two characters parts words: only Latin words are written with spaces. */
function partsWords(before: string, after: string): boolean {
  return latin.test(before) && latin.test(after)
}

/** The text in simplified signs, half-width figures and line ends without their carriage return, each sign in its place. */
function inPlainSigns(original: string): string {
  const simple = inSimplifiedSigns(original).replaceAll('\r\n', ' \n')
  return simple.replaceAll(/[０-９]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0))
}

/**
 * The plain form of a text. Line ends become `\n`, quotes of every sort “ and ”; spaces are dropped except between Latin words, since notices
 * space characters for looks; a run of dashes is one; a line broken by the width of a page is whole again, save where the next one is indented.
 */
export function plainText(printed: string): PlainText {
  const original = withoutPageMarks(withoutPageFoot(withoutMarkup(printed)))
  const read = inPlainSigns(original)
  const units: Unit[] = []
  const kept = [lostDash, behindMark, behindTelephone, behindMailbox].flatMap((pattern) => [
    ...read.matchAll(pattern),
  ])
  const gaps = new Set(kept.map(({ index, 0: seen }) => index + seen.length - 1))
  const glued = betweenLetters(read)
  const bars = barsIn(read)
  const meant = meantIn(read, bars.between)
  const filled = filledLines(read)
  const breaks = flattenedBreaks(read, (at) => (filled?.get(at) ?? 'stops') !== 'stops')
  const marked = new Map(bars.silent)
  let pending = -1
  const isGap = (before: string, after: string) =>
    gaps.has(pending) || (!glued.has(pending) && partsWords(before, after))
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
      if (character === ' ') {
        pending = at
        continue
      }
      if (pending >= 0 && isGap(last?.character ?? '\n', character))
        units.push({ character: ' ', start: pending, end: pending + 1 })
      pending = -1
      if (character === '-' && last?.character === '-') last.end = at + width
      else units.push({ character, start: at, end: at + width })
    }
    at += width
  }
  return plainOf(withoutWraps(stopped(quoted(units)), filled), original, printed)
}

/** The blanks that fill a cell up to its bar are no gap. */
const most = 60
const besideBar = /^[ \t\u3000]*[|│┃║]/

/** The signs that stand for others, by their places: a misread dash, and gaps and bars that part cells or a key. */
function meantIn(original: string, bars: readonly number[]): ReadonlyMap<number, string> {
  return new Map([
    ...[...original.matchAll(misreadDash)].map(({ index }) => [index, '-'] as const),
    ...[...original.matchAll(formal)].flatMap(({ index, 0: seen }) =>
      [...seen].map(
        (sign, at) => [index + at, '一二三四五六七八九十'.charAt((numeralOf(sign) ?? 0) - 1)] as const,
      ),
    ),
    ...[...original.matchAll(otherSign)].map(({ index }) => [index, '板'] as const),
    ...[...original.matchAll(dotBeforeDay)].map(
      ({ index, 0: seen }) => [index + seen.length - 1, '、'] as const,
    ),
    ...bars.map((at) => [at, '\t'] as const),
    ...pictographsIn(original),
    ...keyGapsIn(original),
    ...[...gapsIn(original)].filter(([at]) => !besideBar.test(original.slice(at, at + most))),
  ])
}

function plainAt(original: string, at: number, width: number): string {
  const source = original.slice(at, at + width)
  if (source === '\r') return original[at + 1] === '\n' ? '' : '\n'
  return width === 2 ? source : plainSign(source)
}

function plainOf(units: readonly Unit[], original: string, printed: string): PlainText {
  let text = ''
  const places: Unit[] = []
  for (const unit of units) {
    text += unit.character
    for (let sign = 0; sign < unit.character.length; sign += 1) places.push(unit)
  }
  const startOf = (index: number) => places[index]?.start ?? original.length
  const endOf = (index: number) => places[index]?.end ?? 0
  const isGap = (from: number, to: number) => /^[^\S\n]+$/.test(shownWords(original.slice(from, to)))
  return {
    text,
    original,
    printed,
    isParted: (at) => at > 0 && endOf(at - 1) < startOf(at) && isGap(endOf(at - 1), startOf(at)),
    spanOf: (start, end) => [
      startOf(start),
      end > start ? (places[end - 1]?.end ?? original.length) : startOf(start),
    ],
  }
}

/** The units without the line ends that come from the width of a page or stand between paragraphs alone. */
function withoutWraps(units: readonly Unit[], filled: ReadonlyMap<number, Filled> | null): readonly Unit[] {
  const wraps = wrapsIn(shownBy(units), {
    isIndentedAt: (at) => (units[at]?.start ?? 0) > (units[at - 1]?.end ?? 0),
    filledAt: (at) => filled?.get(units[at]?.start ?? -1),
    isFilled: filled !== null,
  })
  const whole = without(units, wraps)
  const close = without(whole, new Set(betweenParagraphs(shownBy(whole))))
  const dated = without(close, dayLineEnds(shownBy(close)))
  const joined = without(dated, clauseEnds(shownBy(dated)))
  return without(joined, sentenceEnds(shownBy(joined)))
}

function without(units: readonly Unit[], dropped: ReadonlySet<number>): readonly Unit[] {
  return dropped.size === 0 ? units : units.filter((_, index) => !dropped.has(index))
}

/** The line ends of empty lines where one stands behind nearly every line, as in what is copied from a web page. */
function betweenParagraphs(text: string): number[] {
  const empty = [...text.matchAll(/(?<=[^\n]\n)\n/g)]
  const broken = text.match(/[^\n]\n+(?=[^\n])/g)?.length ?? 0
  return broken > 6 && empty.length > 0.8 * broken ? empty.map(({ index }) => index) : []
}
