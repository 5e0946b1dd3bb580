import { overlap } from '../listing.ts'
import { callSentences, found, type NoticeText, type Sentence } from '../noticeText.ts'
import { numeralOf } from '../numerals.ts'
import type { Read } from '../read.ts'
import { type Doubt, meet, type ReadRule, type Span } from '../reading.ts'
import { bareAwards, titledAwards } from './awards/bare.ts'
import { calledAwards } from './awards/called.ts'
import { type Award, countedAwards, sharedAwards } from './awards/counts.ts'
import { awardHeads, countOfEach } from './awards/heads.ts'
import { type Kept, keep } from './awards/kept.ts'
import { awardLines } from './awards/lines.ts'
import { countedFirst, gradedAwards } from './awards/lists.ts'
import { isAwardName, isToken, type Named, nameBefore, namesListed } from './awards/names.ts'
import { awardsOfParts } from './awards/parts.ts'
import { isAwarding, isOfFirstStep, listedBelow } from './awards/passages.ts'
import { rankedAwards } from './awards/ranks.ts'
import { isBare, none, ratioOf, type Size, sizeOf } from './awards/sizes.ts'
import { columnedAwards, headedAwards, tabledAwards } from './awards/tables.ts'
import { withoutParts } from './awards/wholes.ts'
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
} from './awards/wordings.ts'
import { awardsApart, awardsByWorks, rankOf, worksBefore } from './awards/works.ts'

const past =
  /(?<!由)上一?届|(?:[省市县区地厅局部]级|国家级?)(?:及其?)?以上[^,。;]{0,12}(?:授予|命名|评为|认定|表彰)|累计(?![^,。;]{0,10}(?:以上|达|满|排名|前))|先后(?=命名|评|认定|表彰|授)|已连续|前[一二两三四五六七八九\d][届批期轮]|往届(?![一-鿿]{0,4}(?:代表|评委|专家|选手|作者|成员))|往年|(?<!由)去年|(?:19|20)\d{2}年[^,。;]{0,16}(?:已|共|曾|评出的|收到|命名的)|获奖情况(?!,?(?:产生|确定|评[出选定]))/

/** 设一等奖 个: the number is lost. */
const lostCount = /[特一二三四]等奖[个名件篇项幅部](?=[,、;。]|$)/g

/** 入展作品100幅|。其中：…: the next sentence goes on with the list. */
const goingOn = /^(?:;|[。]其中)/

/** Every kind of award with how many of it there are; an open number (若干) is asked. */
export function awards(notice: NoticeText): Read {
  const kept: Kept = new Map()
  const parts = awardsOfParts(notice)
  for (const one of [...awardsByWorks(notice), ...parts])
    for (const rule of rulesAt(notice, one, one.works)) kept.set(`${one.name} ${one.works}`, rule)
  const doubts = keepTold(notice, kept, parts)
  for (const one of [...awardLines(notice), ...awardHeads(notice), ...calledAwards(notice)])
    if (!kept.has(one.name) && !isRead(kept, notice.plain.spanOf(one.start, one.end)))
      for (const rule of rulesAt(notice, one)) keep(kept, rule)
  const bare = [...kept].filter(([, { value }]) => isBare(value) && value.name.endsWith('奖'))
  const each = bare.length > 0 ? countOfEach(notice) : null
  if (each !== null)
    for (const [key, rule] of bare) kept.set(key, { ...rule, value: { ...rule.value, min: each, max: each } })
  const inText = new Set(kept.keys())
  for (const row of awardRows(notice, inText)) {
    const [rule] = rulesAt(notice, row, row.works)
    if (rule && isBare(kept.get(row.name)?.value ?? none)) kept.set(row.name, rule)
    else if (rule && !inText.has(row.name)) kept.set(`${row.name} ${rule.span[0]}`, rule)
  }
  return { rules: awardsApart(notice, underTitles([...kept.values()])), doubts: [...doubts, ...lostCounts(notice)] }
}

/** 选出60篇左右的典型经验, further down 认定为“全市典型经验”: what is told without a number before its full title is no other award. */
function underTitles(all: readonly ReadRule<'award'>[]): ReadRule<'award'>[] {
  const isTitle = (one: ReadRule<'award'>, other: ReadRule<'award'>) =>
    other.value.name.length > one.value.name.length &&
    other.value.name.endsWith(one.value.name) &&
    other.span[0] > one.span[1] &&
    other.appliesTo === one.appliesTo
  return all.filter(
    (one) =>
      !isBare(one.value) || one.value.name.endsWith('奖') || !all.some((other) => isTitle(one, other)),
  )
}

/** Keeps the awards that sentences tell; gives what is to be asked about them. */
function keepTold(notice: NoticeText, kept: Kept, byWorks: readonly Named[]): Doubt[] {
  const doubts: Doubt[] = []
  const isListed = listedBelow(notice)
  let goesOn: number | null = null
  for (const sentence of callSentences(notice)) {
    const isLed = goesOn === sentence.start || isListed(sentence)
    goesOn = null
    if (!isLed && !isAwarding(sentence, notice.year)) continue
    const told = withoutParts(sentence.text, awardsIn(sentence, isLed)).filter(
      (award) => !isOfFirstStep(notice, sentence, award),
    )
    if (told.length > 0 && goingOn.test(notice.text.slice(sentence.end, sentence.end + 3)))
      goesOn = sentence.end + 1
    for (const award of told.filter(({ start, name }) => !past.test(sentence.text.slice(0, start) + name))) {
      const [start, end] = [sentence.start + award.start, sentence.start + award.end]
      if (byWorks.some((one) => overlap(one, { start, end }))) continue
      const confidence = award.asked ? 0.7 : 0.95
      for (const rule of rulesAt(notice, { ...award, start, end, confidence }))
        keep(kept, rule, award.asked?.code === 'number-open')
      if (award.asked) doubts.push(doubtOf(notice, sentence, award.asked))
    }
  }
  return doubts
}

/** The awards of a table; one that repeats what the text tells adds nothing. */
function awardRows(notice: NoticeText, inText: ReadonlySet<string>) {
  const headed = headedAwards(notice)
  const tabled = tabledAwards(notice)
  const below = headed.length > 0 ? headed : tabled.some(({ name }) => inText.has(name)) ? [] : tabled
  return below.length > 0 ? below : columnedAwards(notice)
}

/** Whether an award is read at a place already, by whatever name. */
function isRead(kept: ReadonlyMap<string, ReadRule<'award'>>, span: Span): boolean {
  return [...kept.values()].some((one) => meet(one.span, span))
}

function lostCounts(notice: NoticeText): Doubt[] {
  return notice.bodySentences.flatMap(({ text, start }) =>
    [...text.matchAll(lostCount)].map(({ index, 0: seen }) => {
      const span = notice.plain.spanOf(start + index, start + index + seen.length)
      return { kind: 'award', code: 'damaged-number', values: { seen }, options: [], span } as const
    }),
  )
}

/** An award as a rule, or as one for each kind of works that shares it. */
function rulesAt(
  notice: NoticeText,
  award: Named & Size & { readonly confidence?: number },
  told?: string | null,
): ReadRule<'award'>[] {
  const apart = told ? null : rankOf(notice, award)
  const { name, start } = apart ?? award
  const works = apart ? [apart.works] : told ? [told] : worksBefore(notice, start, name)
  const { min, max, ratio, end, confidence } = award
  const value = { name, min, max, ratio }
  const at = { start, end, ...(confidence === undefined ? {} : { confidence }) }
  return (works.length > 0 ? works : [undefined]).map((one) =>
    found(notice, 'awards', 'award', value, one === undefined ? at : { ...at, appliesTo: one }),
  )
}

function doubtOf(notice: NoticeText, sentence: Sentence, asked: NonNullable<Award['asked']>): Doubt {
  const span = notice.plain.spanOf(sentence.start + asked.from, sentence.start + asked.to)
  const words = sentence.text.slice(asked.from, asked.to)
  return { kind: 'award', code: asked.code, values: { seen: words }, options: [], span }
}

/** The awards of a sentence; one that is led on needs no verb of its own. */
function awardsIn(sentence: Sentence, isLed: boolean): Award[] {
  const { text } = sentence
  const graded = [...gradedAwards(text), ...rankedAwards(text), ...countedFirst(text)].map(
    ({ count, ...award }) => ({
      ...award,
      min: count,
      max: count,
    }),
  )
  const others = [
    ...[...text.matchAll(counted)].flatMap((match) => countedAwards(sentence, match, isLed)),
    ...[...text.matchAll(shared)]
      .filter((match) => !isShareOfNext(text, match))
      .flatMap((match) => sharedAwards(text, match)),
    ...[...text.matchAll(sharedBefore)].map((match) =>
      namedIn(match, 'name', { ...none, ratio: ratioOf(match) }),
    ),
    ...[...text.matchAll(countBefore)].map(behindCount).filter(({ name }) => !isToken(name)),
    ...[...text.matchAll(countGiven)].map((match) => namedIn(match, 'name', sizeOf(match).size)),
    ...[...text.matchAll(givenOut)].map((match) => namedIn(match, 'name', sizeOf(match).size)),
    ...[...text.matchAll(shareBehind)].map((match) =>
      namedIn(match, 'name', { ...none, ratio: ratioOf(match) }),
    ),
    ...[...text.matchAll(countBehind)]
      .map((match) => namedIn(match, 'name', sizeOf(match).size))
      .filter(({ name }) => isAwardName(name)),
    ...titledAwards(text).map((one) => ({ ...one, ...sizeBehind(text, one) })),
    ...[...text.matchAll(prized)].map(({ index, 0: name }) => ({
      name,
      start: index,
      end: index + name.length,
      ...none,
    })),
    ...(isLed ? unnumbered(text) : []),
    ...[...text.matchAll(rewarded)].flatMap(({ index, 0: seen }) => {
      const last = nameBefore(text, index + seen.length)
      return last ? namesListed(text, last).map((one) => ({ ...one, ...none })) : []
    }),
    ...[...text.matchAll(given)]
      .flatMap((match) => bareAwards(text, match))
      .map((one) => ({ ...one, ...none })),
  ]
  const isListed = (one: Award) => graded.some(({ start, end }) => start <= one.start && one.end <= end)
  return [...graded, ...withTitles(text, others.filter((one) => !isListed(one)))]
}

/** 认定为2025年度“体育+”典型案例，|数量不超过15个: how many there are of a title, right behind it. */
function sizeBehind(text: string, { end }: Named): Size & { readonly end: number } {
  const behind = text.slice(end, end + longestSize)
  const [match] = /^[”"]?,?(?:总?数|名额|数量|总量)/.test(behind) ? behind.matchAll(counted) : []
  return match && match.index <= 1
    ? { ...sizeOf(match).size, end: end + match.index + match[0].length }
    : { ...none, end }
}

const longestSize = 24

/** 实施奖，按效益提成: the award that a piece of a list begins with. */
function unnumbered(text: string): Award[] {
  return [...text.matchAll(namedFirst)]
    .map((match) => namedIn(match, 'name', none))
    .filter(({ name }) => nameBefore(name, name.length)?.start === 0)
}

/** 选出20个典型经验|，命名为“平安工作法”: the title given to those just counted. */
const givesTitle =
  /^,?(?:并|均|统一|分别)?(?:予以)?(?:命名|认定|评定|确定|授予|冠名|列|评)(?:为|以)?[^,。;、“]{0,6}[“"]$/

/** 确定30部优秀微视频，授予“某省优秀微视频”称号: one award, called by its title. */
function withTitles(text: string, all: readonly Award[]): Award[] {
  const titleOf = (one: Award) =>
    all.find(
      ({ name, start }) =>
        start > one.end &&
        name !== one.name &&
        (name.endsWith(one.name) || givesTitle.test(text.slice(one.end, start))),
    )
  const sizedBy = (title: Award) => (isBare(title) ? all.find((one) => titleOf(one) === title) : undefined)
  return all
    .filter((one) => {
      const title = titleOf(one)
      return title === undefined || !isBare(title)
    })
    .map((one) => {
      const { min, max, ratio } = sizedBy(one) ?? one
      return { ...one, min, max, ratio }
    })
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
  const { low, count, name, about, most, under = most } = match.groups ?? {}
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

function namedIn(match: RegExpExecArray, group: string, size: Size): Award {
  const words = match.groups?.[group] ?? ''
  const start = match.index + match[0].lastIndexOf(words)
  return { name: words.replaceAll('”', ''), start, end: start + words.length, ...size }
}
