import { type Amount, amountsIn } from '../amounts.ts'
import { textBefore } from '../lookup.ts'
import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { Demanded, ReadRule } from '../reading.ts'
import { belowIssuer } from './addressees.ts'
import { overview } from './reports.ts'
import { type NumberedPaper, papersByNumber } from './requirements/byNumber.ts'
import { aVideo, papers, videoByKey, videoByLength, videoOfCase } from './requirements/demanded.ts'
import { demands } from './requirements/demands.ts'
import { isOneOfTwoWays } from './requirements/eitherWay.ts'
import { isDiscOfLine } from './requirements/files.ts'
import { areProofsOfList, isHeadOf, isToldBehind } from './requirements/headedPapers.ts'
import { isOnlyMentioned } from './requirements/mentioned.ts'
import { type OwnersOf, ownersIn } from './requirements/ownersIn.ts'
import {
  areVideos,
  areWorks,
  isCollected,
  isCountedKind,
  isKindToldOf,
  isUnderKinds,
  isWork,
  madeInto,
} from './requirements/recordedWorks.ts'
import { areTwoAnnexes, isOnlyNamed, isPlainer, isSame } from './requirements/samePapers.ts'

const reader = 'requirements'

/** Papers demanded besides the case and its photos (notice 二、4 and 三、3), each once, at the first demand. */
export function requirements(notice: NoticeText): Read {
  const rules: ReadRule<'requirement'>[] = []
  const named = papersByNumber(notice)
  const numbered: Numbered[] = []
  for (const { sentence, lead } of demands(notice)) {
    const ownersOf = ownersIn(notice, sentence, lead)
    for (const rule of [...overviewIn(notice, sentence, ownersOf), ...papersIn(notice, sentence, ownersOf)]) {
      const same = rules.findIndex(
        (known) =>
          areProofsOfList(notice, known, rule) ||
          (isSame(known, rule) && !areTwoAnnexes(notice, known, rule)),
      )
      const known = rules[same]
      if (!known) rules.push(rule)
      else if (isToldBehind(notice, known, rule)) rules[same] = joined(notice, known, rule)
      else if ((isPlainer(rule, known) && !isOnlyNamed(notice, rule)) || isNamedBefore(notice, known, rule))
        rules[same] = rule
    }
    numbered.push(...numberedIn(notice, named(sentence), sentence, ownersOf))
  }
  return { rules: [...rules, ...besides(rules, numbered)] }
}

function isNamedBefore(
  notice: NoticeText,
  known: ReadRule<'requirement'>,
  rule: ReadRule<'requirement'>,
): boolean {
  return (isOnlyNamed(notice, known) || isHeadOf(notice, known, rule)) && !isOnlyNamed(notice, rule)
}

/** One rule for what two places of a line tell of a paper. */
function joined(
  notice: NoticeText,
  known: ReadRule<'requirement'>,
  rule: ReadRule<'requirement'>,
): ReadRule<'requirement'> {
  const span = [Math.min(known.span[0], rule.span[0]), Math.max(known.span[1], rule.span[1])] as const
  return { ...rule, span, quote: notice.plain.printed.slice(...span) }
}

type Numbered = { readonly title: string; readonly rule: ReadRule<'requirement'> }

function numberedIn(
  notice: NoticeText,
  papers: readonly NumberedPaper[],
  { start }: Sentence,
  ownersOf: OwnersOf,
): Numbered[] {
  return papers.map(({ what, title, from, to }) => {
    const [of = null] = ownersOf(what, from, to)
    const at = { start: start + from, end: start + to, confidence: 0.8 }
    return {
      title,
      rule: found(notice, reader, 'requirement', { what, of, minChars: null, maxChars: null }, at),
    }
  })
}

/** The annexes named by their number alone, each once, where no paper of that kind is named in words. */
function besides(
  rules: readonly ReadRule<'requirement'>[],
  numbered: readonly Numbered[],
): ReadRule<'requirement'>[] {
  return numbered
    .filter(({ title }, index) => numbered.findIndex((one) => one.title === title) === index)
    .filter(({ rule }) => !rules.some(({ value }) => value.what === rule.value.what))
    .map(({ rule }) => rule)
}

const searched = papers.map(([what, pattern]) => ({
  what,
  isVideo: [aVideo, videoOfCase, videoByKey, videoByLength].includes(pattern),
  isInList: pattern === videoByLength,
  every: new RegExp(pattern, `${pattern.flags}g`),
}))

/** 不得披露诊断证明: a name with words before it that want none. */
const unwanted =
  /视[为同]|即为|免交|是否|[无不][需须]|未[提附签填]|虚假|伪造|不[得能可要]|严禁|披露|泄露|栏[须应要请需写]/

function papersIn(notice: NoticeText, sentence: Sentence, ownersOf: OwnersOf): ReadRule<'requirement'>[] {
  const { text } = sentence
  const taken: (readonly [number, number])[] = []
  const over = sentence.headings.filter((heading) => !text.startsWith(heading))
  const isOfVideos = areVideos(notice, sentence, over)
  const isLesson = /^[一-鿿]{0,6}微[党团]?课(?:类|作品)?$/.test(over.at(-1) ?? '')
  return searched.flatMap(({ what, isVideo, isInList, every }) =>
    [...text.matchAll(every)].flatMap((match) => {
      if (isInList && !over.some((heading) => /材料|清单|资料|要件/.test(heading))) return []
      if ((isVideo && isOfVideos) || (what === 'video' && isLesson)) return []
      const [from, to] = [match.index, match.index + match[0].length]
      const isForm = what === 'paper' || what === 'electronic' || what === 'scan'
      if (!isForm && taken.some(([start, end]) => start < to && from < end)) return []
      taken.push([from, to])
      if (unwanted.test(match[0])) return []
      if (areWorks.has(what) && !isBesideText(over) && isWork(notice, text.slice(0, to), match[0])) return []
      if (what === 'video' && (isKindToldOf(text.slice(0, from)) || isCollected(sentence, to))) return []
      if (what === 'video' && isCountedKind(match[0], textBefore(text, from, 24), text.slice(to))) return []
      if (what === 'video' && madeInto.test(text.slice(0, from)))
        if (isUnderKinds(sentence) || /视频类?作品/.test(text.slice(0, from))) return []
      if (isOnlyMentioned(what, text, [from, to]) || /[》”]或$/.test(text.slice(0, from))) return []
      if (isAskedAbout(notice, sentence, match[0]) || isHeading(notice, sentence, match[0])) return []
      if (isFetched(text, [from, to], match[0])) return []
      if (isOneOfTwoWays(notice, sentence, what, [from, to])) return []
      if (isDiscOfLine(notice.text.slice(sentence.line.wordsAt, sentence.end), match[0])) return []
      const named = isKey(text, [from, to]) ? demandedBehind(what, text, to) : null
      const until = named?.[1] ?? to + (what === 'evidence' ? listBehind(text.slice(to)) : 0)
      const at = { start: sentence.start + from, end: sentence.start + until, confidence: 0.85 }
      const { min = null, max = null } = (what === 'opinion' && lengthOf(text, to)) || {}
      return ownersOf(what, ...(named ?? ([from, to] as const))).map((of) =>
        found(notice, reader, 'requirement', { what, of, minChars: min, maxChars: max }, at),
      )
    }),
  )
}

/** 视频材料 over 制作展评视频, beside 文字材料: what goes with the text of a case. */
function isBesideText(over: readonly string[]): boolean {
  return /^(?:视频|影像|音像|音频|课件)(?:资料|材料)$/.test(over.at(-1) ?? '')
}

/** 下载报名表，…将作品和报名表寄至: where a form is fetched that its sentence asks for further on. */
function isFetched(text: string, [from, to]: readonly [number, number], name: string): boolean {
  return (
    /(?:下载|领取|获取|索取)[《“]?$/.test(text.slice(0, from)) &&
    text.slice(to).includes(name.replace(/^[《“]|[》”]$/g, ''))
  )
}

/** 承诺书谁签字？每个案例一份承诺书。: what is asked about a paper that the answer in the same line names. */
function isAskedAbout({ text }: NoticeText, { end, line }: Sentence, name: string): boolean {
  return text.charAt(end) === '?' && text.slice(end, line.end).includes(name)
}

/** 四、版权声明 over 投稿者拥有作品的版权: what the call declares itself. */
function isHeading({ sentences }: NoticeText, { start, text }: Sentence, name: string): boolean {
  if (text !== name || !name.endsWith('声明')) return false
  return sentences.find((next) => next.start > start)?.headings.at(-1) === name
}

/** 检测报告|、专利证书等证明材料: how far the list goes on that names proofs and closes on what they are. */
function listBehind(words: string): number {
  const list = /^[^,。;:]{0,24}?等[^,。;:]{0,6}?(?:证明|佐证|支撑|印证)(?:性?(?:材料|文件|资料))?(?:复印件)?/
  return list.exec(words)?.[0].length ?? 0
}

/** 推荐函：镇政府出具推荐函: the name that a point is called by. */
function isKey(text: string, [from, to]: readonly [number, number]): boolean {
  return text.charAt(to) === ':' && /^[^一-鿿]*$/.test(text.slice(0, from))
}

/** Where the sentence of a point demands the paper that the point is called by. */
function demandedBehind(what: Demanded, text: string, from: number): readonly [number, number] | null {
  const places = searched
    .filter((one) => one.what === what)
    .flatMap(({ every }) => [...text.matchAll(every)])
    .map(({ index, 0: name }) => [index, index + name.length] as const)
  return places.find((place) => place[0] >= from && !isOnlyMentioned(what, text, place)) ?? null
}

/** 推荐意见，300字以内; 500字以内的推荐意见: how long a paper is to be, right behind its name or before it. */
function lengthOf(text: string, to: number): Amount | undefined {
  return amountsIn(text, '个?字').find(
    ({ start, end, certain }) =>
      certain &&
      ((start >= to && /^[^。;、]{0,8}$/.test(text.slice(to, start))) ||
        (end < to && /^的[^,。;、]{2,12}$/.test(text.slice(end, to)))),
  )
}

function overviewIn(notice: NoticeText, sentence: Sentence, ownersOf: OwnersOf): ReadRule<'requirement'>[] {
  const { text, start } = sentence
  const match = overview.exec(text)
  if (!match || isOnlyMentioned('overview', text, [match.index, match.index + match[0].length])) return []
  const amount = amountsIn(text, '个?字').find((one) => Math.abs(one.start - match.index) < 60 && one.certain)
  const owners = ownersOf('overview', match.index, match.index + match[0].length)
  const classes = owners.some((of) => of !== null) ? owners : [belowIssuer(notice, text)]
  const from = Math.min(match.index, amount?.start ?? match.index)
  const to = Math.max(match.index + match[0].length, amount?.end ?? 0)
  return classes.map((of) => {
    const value = {
      what: 'overview' as const,
      of,
      minChars: amount?.min ?? null,
      maxChars: amount?.max ?? null,
    }
    return found(notice, reader, 'requirement', value, { start: start + from, end: start + to })
  })
}
