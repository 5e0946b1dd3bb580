import { pointSign } from '../lineSigns.ts'
import { overlap } from '../listing.ts'
import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import { type Doubt, meet, type ReadRule, type Span } from '../reading.ts'
import { calledAwards, isOfCampaign } from './awards/called.ts'
import type { Award } from './awards/counts.ts'
import { awardHeads, countOfEach } from './awards/heads.ts'
import { type Kept, keep } from './awards/kept.ts'
import { awardLines } from './awards/lines.ts'
import type { Named } from './awards/names.ts'
import { awardsOfParts } from './awards/parts.ts'
import { isAwarding, isOfFirstStep, listedBelow } from './awards/passages.ts'
import { awardsIn } from './awards/sentences.ts'
import { withoutFullNames } from './awards/shortened.ts'
import { gluedIn, isBare, none, type Size } from './awards/sizes.ts'
import { columnedAwards, headedAwards, tabledAwards } from './awards/tables.ts'
import { underTitles } from './awards/titles.ts'
import { withoutParts } from './awards/wholes.ts'
import { awardsApart, awardsByWorks, rankOf, worksBefore } from './awards/works.ts'

const past =
  /(?<!由)上一?届|(?:[省市县区地厅局部]级|国家级?)(?:及其?)?以上[^,。;]{0,12}(?:授予|命名|评为|认定|表彰)|累计(?![^,。;]{0,10}(?:以上|达|满|排名|前))|先后(?=命名|评|认定|表彰|授)|(?:先后|已有|共有)[^。;]{0,24}(?:荣获|获评|获得|被(?:评|授|命名|认定))|已连续|前[一二两三四五六七八九\d][届批期轮]|往届(?![一-鿿]{0,4}(?:代表|评委|专家|选手|作者|成员))|往年|(?<!由)去年|(?:19|20)\d{2}年[^,。;]{0,16}(?:已|共|曾|评出的|收到|命名的)|获奖情况(?!,?[将拟再另可]*(?:产生|确定|评[出选定]|另?设|授予))/

/** 去年评出5名，今年|拟评出8名: what words say of this time is not told of an earlier one. */
const thisTime = /今年|本[届次年]|此次/
function isPast(words: string): boolean {
  return past.test(words.split(thisTime).at(-1) ?? '')
}

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
  return {
    rules: withoutFullNames(awardsApart(notice, underTitles([...kept.values()]))),
    doubts: [...doubts, ...lostCounts(notice)],
  }
}

/** Keeps the awards that sentences tell; gives what is to be asked about them. */
function keepTold(notice: NoticeText, kept: Kept, byWorks: readonly Named[]): Doubt[] {
  const doubts: Doubt[] = []
  const isListed = listedBelow(notice)
  let goesOn: number | null = null
  for (const sentence of notice.bodySentences) {
    const isLed = goesOn === sentence.start || isListed(sentence)
    goesOn = null
    if (!isLed && !isAwarding(sentence, notice.year)) continue
    const told = withoutParts(sentence.text, awardsIn(sentence, isLed)).filter(
      (award) => !isOfFirstStep(notice, sentence, award) && !isOfCampaign(sentence.text, award),
    )
    if (told.length > 0 && goingOn.test(notice.text.slice(sentence.end, sentence.end + 3)))
      goesOn = sentence.end + 1
    for (const award of told.filter(({ start, name }) => !isPast(sentence.text.slice(0, start) + name))) {
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
  const { name, start } = withoutSign(apart ?? award)
  const works = apart ? [apart.works] : told ? [told] : worksBefore(notice, start, name)
  const { min, max, ratio, end, confidence } = award
  const value = { name, min, max, ratio }
  const at = { start, end, ...(confidence === undefined ? {} : { confidence }) }
  return (works.length > 0 ? works : [undefined]).map((one) =>
    found(notice, 'awards', 'award', value, one === undefined ? at : { ...at, appliesTo: one }),
  )
}

/** ★一等奖: the sign that stands for a picture before a name is none of it. */
function withoutSign<T extends { readonly name: string; readonly start: number }>(named: T): T {
  const length = pointSign.exec(named.name)?.[0].length ?? 0
  return { ...named, name: named.name.slice(length), start: named.start + length }
}

function doubtOf(notice: NoticeText, sentence: Sentence, asked: NonNullable<Award['asked']>): Doubt {
  const span = notice.plain.spanOf(sentence.start + asked.from, sentence.start + asked.to)
  const words = sentence.text.slice(asked.from, asked.to)
  const options = asked.code === 'damaged-number' ? gluedIn(words) : []
  return { kind: 'award', code: asked.code, values: { seen: words }, options, span }
}
