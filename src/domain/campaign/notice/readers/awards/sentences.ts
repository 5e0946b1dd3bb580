import type { Sentence } from '../../noticeText.ts'
import { numeralOf } from '../../numerals.ts'
import { bareAwards, titledAwards } from './bare.ts'
import { bracketedAwards } from './bracketed.ts'
import { type Award, countedAwards, sharedAwards } from './counts.ts'
import { countedFirst, gradedAwards } from './lists.ts'
import { isAwardName, isToken, nameBefore, namesListed } from './names.ts'
import { rankedAwards } from './ranks.ts'
import { none, ratioOf, type Size, sizeOf } from './sizes.ts'
import { sizeBehind, withTitles } from './titles.ts'
import {
  countBefore,
  countBehind,
  counted,
  countGiven,
  given,
  givenOut,
  namedFirst,
  prized,
  rewarded,
  shareBehind,
  shared,
  sharedBefore,
} from './wordings.ts'

/** The awards of a sentence; one that is led on needs no verb of its own. */
export function awardsIn(sentence: Sentence, isLed: boolean): Award[] {
  const { text } = sentence
  const graded = [...gradedAwards(text), ...rankedAwards(text), ...countedFirst(text)].map(
    ({ count, ...award }) => ({ ...award, min: count, max: count }),
  )
  const others = [
    ...[...text.matchAll(counted)].flatMap((match) => countedAwards(sentence, match, isLed)),
    ...[...text.matchAll(shared)]
      .filter((match) => !isShareOfNext(text, match))
      .flatMap((match) => sharedAwards(text, match)),
    ...sizedAwards(text),
    ...titledAwards(text).map((one) => ({ ...one, ...sizeBehind(text, one) })),
    ...bracketedAwards(text),
    ...prizesAlone(text),
    ...(isLed ? unnumbered(text) : []),
    ...[...text.matchAll(given)]
      .flatMap((match) => bareAwards(text, match))
      .map((one) => ({ ...one, ...none })),
  ]
  const isListed = (one: Award) => graded.some(({ start, end }) => start <= one.start && one.end <= end)
  const unlisted = others.filter((one) => !isListed(one))
  return [...graded, ...withTitles(text, unlisted)].filter(
    ({ start }) => !elsewhere.test(text.slice(0, start)),
  )
}

/** 优先推荐参评“金雁”奖: an award of another call, which those chosen are sent on to. */
const elsewhere = /(?:推荐|推[选送报]|选送)(?:[一-鿿]{0,6})(?:参评|参加|参选|角逐|申报|申请)[^,。;]{0,8}$/

/** 实施奖，按效益提成: the award that a piece of a list begins with. */
function unnumbered(text: string): Award[] {
  return [...text.matchAll(namedFirst)]
    .map((match) => namedIn(match, 'name', none))
    .filter(({ name }) => nameBefore(name, name.length)?.start === 0)
}

/** The awards whose number or share stands before the name or away from it. */
function sizedAwards(text: string): Award[] {
  const told = (wordings: readonly RegExp[], sizeIn: (match: RegExpExecArray) => Size) =>
    wordings.flatMap((wording) =>
      [...text.matchAll(wording)].map((match) => namedIn(match, 'name', sizeIn(match))),
    )
  const countIn = (match: RegExpExecArray) => sizeOf(match).size
  return [
    ...told([sharedBefore, shareBehind], (match) => ({ ...none, ratio: ratioOf(match) })),
    ...[...text.matchAll(countBefore)].map(behindCount).filter(({ name }) => !isToken(name)),
    ...[...text.matchAll(countGiven)].map(givenBehindCount),
    ...told([givenOut], countIn),
    ...told([countBehind], countIn).filter(({ name }) => isAwardName(name)),
  ]
}

/** The awards of which only the prize is told. */
function prizesAlone(text: string): Award[] {
  return [
    ...[...text.matchAll(prized)].map(({ index, 0: name }) => ({
      name,
      start: index,
      end: index + name.length,
      ...none,
    })),
    ...[...text.matchAll(rewarded)].flatMap(({ index, 0: seen }) => {
      const last = nameBefore(text, index + seen.length)
      return last ? namesListed(text, last).map((one) => ({ ...one, ...none })) : []
    }),
  ]
}

/** 按8%评出一等奖，按10%评出二等奖: a share before a verb and a name is that name's. */
function isShareOfNext(text: string, { index, 0: seen }: RegExpExecArray): boolean {
  const end = index + seen.length
  return [...text.matchAll(sharedBefore)].some(
    ({ index: from, groups }) =>
      from < end && from >= index && /^,?按/.test(seen) && isAwardName(groups?.['name'] ?? ''),
  )
}

/** 20个优秀案例: the name behind its number. */
function behindCount(match: RegExpExecArray): Award {
  const { low, count, name, some, about = some, upto, most = upto, under = most } = match.groups ?? {}
  const size = about === undefined ? numeralOf(low ?? count ?? '') : null
  const award = namedIn(match, name ? 'name' : 'named', {
    min: under === undefined ? size : null,
    max: size,
    ratio: null,
  })
  return about === undefined
    ? award
    : { ...award, asked: { code: 'number-open', from: match.index, to: award.end } }
}

/** 20个左右的“优秀案例”: a title behind how many get it. */
function givenBehindCount(match: RegExpExecArray): Award {
  const { size, code } = sizeOf(match)
  const award = namedIn(match, 'name', size)
  return code === null ? award : { ...award, asked: { code, from: match.index, to: award.end } }
}

function namedIn(match: RegExpExecArray, group: string, size: Size): Award {
  const words = match.groups?.[group] ?? ''
  const start = match.index + match[0].lastIndexOf(words)
  return { name: words.replaceAll('”', ''), start, end: start + words.length, ...size }
}
