import { inSimplifiedSigns } from '../../../../foundation/simplified.ts'
import { amountsIn } from '../amounts.ts'
import { kindsListed } from '../listedKinds.ts'
import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { BodyClass, Demanded, ReadRule } from '../reading.ts'
import { belowIssuer } from './addressees.ts'
import { materialLists } from './materialLists.ts'
import { ownersOf } from './paperOwners.ts'
import { type NumberedPaper, papersByNumber } from './papersByNumber.ts'
import { aVideo, papers, videoByKey, videoOfCase } from './papersDemanded.ts'
import { isOnlyMentioned } from './papersMentioned.ts'
import { isReport, overview } from './reports.ts'

const reader = 'requirements'

const demanding =
  /须|需|应|请|要|另|并|同时|附(?!件)|只(?:[收报交]|接[收受])|[加再][报填交]|必[须交报附填备]|改[交报]|包括|包含|出[《推]|配|下载|回传|反馈|报送|提交|填写|填报|填(?=[一两二三每好具全清制在入]|[《“])|开具|出示|提供|上报|发送|报至|(?<![日晚时])报(?=[市省区县我校院局]|组委)|发[到至往]|发(?=[a-z\d]|[一-鿿]{0,6}(?:邮箱|信箱|联系人|处|科|部|室|办))|[上前]传|传[到至给]|做成|交(?![流通叉])|寄|送|装[订袋进入]|连同|压缩成|(?:材料|资料)由[^。;]{2,60}(?:组成|构成)|(?:材料|资料)(?:组成|清单|构成|份数|明细|名称):|加盖|盖章|签|出具|打包|齐全|方[可能]|打印|刻录|拷|存[入到至]|一律|一式|依次[为附]|随|(?:改|换)[^,。;]{1,8}[为成]|代替|替代|各[一两三二\d]份|[将把][^,。;]{2,40}报(?![道名告酬纸刊销表])|报(?=电子|纸质)|[发寄]出(?=[,。;]|$)|提出[^,。;]{0,6}意见|写一份|录制|缺一不可/
/** Papers demanded besides the case and its photos (notice 二、4 and 三、3), each once, at the first demand. */
export function requirements(notice: NoticeText): Read {
  const rules: ReadRule<'requirement'>[] = []
  let list: List = { line: null, lead: '', goesOn: false }
  const isListed = materialLists(notice)
  const named = papersByNumber(notice)
  const numbered: Numbered[] = []
  for (const sentence of notice.bodySentences) {
    const isNext = list.goesOn && notice.text.charAt(sentence.start - 1) === ';'
    const isItem = list.line === sentence.line && (isNext || sentence.isInRow || item.test(sentence.text))
    const isDemanded = isItem || demanding.test(sentence.text) || isListed(sentence)
    const opened = isDemanded ? itemized.exec(sentence.text) : null
    if (opened) {
      const goesOn = /^:(?![①(\d])/.test(opened[0]) && notice.text.charAt(sentence.end) === ';'
      list = { line: sentence.line, lead: sentence.text.slice(0, opened.index + 1), goesOn }
    }
    if (!isDemanded || isOfJudging(sentence) || isHeading(sentence) || isNamedBelow(notice, sentence))
      continue
    const ownersOf = ownersIn(sentence, isItem && !opened ? list.lead : leadOver(sentence))
    for (const rule of [...overviewIn(notice, sentence, ownersOf), ...papersIn(notice, sentence, ownersOf)]) {
      const same = rules.findIndex((known) => isSame(known, rule) && !areTwoAnnexes(notice, known, rule))
      if (same < 0) rules.push(rule)
      else if (isPlainer(rule, rules[same])) rules[same] = rule
    }
    numbered.push(...numberedIn(notice, named(sentence), sentence, ownersOf))
  }
  return { rules: [...rules, ...besides(rules, numbered)] }
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

/** A list within a line: where it stands, what leads to it, and whether semicolons alone part its items. */
type List = { readonly line: Sentence['line'] | null; readonly lead: string; readonly goesOn: boolean }

type OwnersOf = (what: Demanded, from: number, to: number) => readonly (BodyClass | null)[]

/** Whose papers a sentence names; for an item of a list also the words that lead to the list tell it. */
function ownersIn({ text }: Sentence, lead: string): OwnersOf {
  const at = lead.length
  return (what, from, to) => ownersOf(what, lead + text, [at + from, at + to])
}

/** 各县总工会须报送 over the numbered papers. */
function leadOver({ line, headings, text }: Sentence): string {
  const over = line.mark ? headings.filter((heading) => !text.startsWith(heading)).at(-1) : undefined
  return over && /(?:报送|提交|提供|上报|填报)(?:的|(?:以下|下列|如下))*(?:材料|资料)?$/.test(over)
    ? `${over}:`
    : ''
}

/** A list in one line: 报送材料需要：①申报表；②成果报告. */
const itemized = /[:][①(]|:1[.、]|:[一其][是一]|(?<=(?:材料|资料|以下|如下|下列)[^:。;]{0,6}):/
const item = /^(?:[①-⑳]|\(\d\)|\d[.、]|[一二三四五六]是|其[一二三四])/
const plainly = /电子(?!邮)|纸质|一式|书面/

/** 电子文本 says what 刻光盘 only means. */
function isPlainer(rule: ReadRule<'requirement'>, known: ReadRule<'requirement'> | undefined): boolean {
  const { what } = rule.value
  return (
    (what === 'electronic' || what === 'paper') &&
    plainly.test(wordsOf(rule)) &&
    !(known && plainly.test(wordsOf(known)))
  )
}

/** A paper named again; two forms are the same when both are 申报表 or both 推荐表, unless two titles tell them apart. */
function isSame(known: ReadRule<'requirement'>, rule: ReadRule<'requirement'>): boolean {
  if (known.value.what !== rule.value.what) return false
  const [one, other] = [wordsOf(known), wordsOf(rule)]
  const isNamed = [one, other].every((words) => !/(?:佐证|证明|支撑|复印)[一-鿿]{0,2}$/.test(words))
  if (rule.value.what === 'evidence' && isNamed && sort(one) !== sort(other)) return false
  if (rule.value.what === 'form') return isSameForm(one, other)
  const isSaidAgain = known.value.of === null && one === other && rule.value.what === 'evidence'
  if (isSaidAgain) return true
  if (rule.value.what === 'overview' && rule.value.of === null) return true
  if (rule.value.of !== null) return known.value.of === rule.value.of
  return known.value.of === null || sort(one) === sort(other)
}

/** 文章汇总表（附件1） and 案例汇总表（附件2） are two tables, where each names the annex it is. */
function areTwoAnnexes(notice: NoticeText, one: ReadRule, other: ReadRule): boolean {
  const [mine, theirs] = [one, other].map(
    ({ span }) => annexed.exec(notice.plain.printed.slice(span[1], span[1] + 16))?.[1],
  )
  return mine !== undefined && theirs !== undefined && mine !== theirs
}

const annexed = /^[》”]?\s?[(（](?:[格样]式)?[详参]?[见件]?附[件表]\s?([\d一二三四五六七八九]{1,2})/

/** The words of a rule in simplified signs without blanks, by which papers are told apart. */
function wordsOf({ quote }: ReadRule): string {
  return inSimplifiedSigns(quote.replaceAll(/\s/g, ''))
}

/** “优秀团队申报表” and “优秀教师申报表” are two forms; 《先进操作法申报表》 and 《操作法申报表》 are one. */
function isSameForm(one: string, other: string): boolean {
  if (sort(one) !== sort(other) || one.includes('意向') !== other.includes('意向')) return false
  const [mine = '', theirs = ''] = [one, other].map((name) => name.replaceAll(/[^一-鿿]/g, ''))
  const isTitled = [one, other].every((name) => /^[《“]/.test(name))
  return !isTitled || mine.endsWith(theirs) || theirs.endsWith(mine)
}

/** 《先进操作法申报表》 and 申报表 are the same form; 申报表 and 推荐表 are two. */
function sort(name: string): string {
  return name.replace(/[》”）)]+$/, '').slice(-3)
}

/** 报送材料 over a list is no demand; 佐证材料 in one is. */
function isHeading({ text }: Sentence): boolean {
  return (
    /^(?:报送|提交|申报)?[一-鿿]{0,6}(?:材料|要求)$|^(?:报送|提交|申报|上报)(?:材料|资料)?清单$/.test(text) &&
    !/佐证|证明|支撑|评价|鉴定|^(?:[一二三四五六]是)?(?:综合|综述|纸质|电子|书面|公示)|^(?:须|应|需|请|附)/.test(
      text,
    )
  )
}

/** （四）推荐表。每个案例填写《案例推荐表》: a paper that heads a line is named in it. */
function isNamedBelow({ text }: NoticeText, { text: words, start, end, line }: Sentence): boolean {
  const isHead = start === line.wordsAt && /^[\u4e00-\u9fff]{2,8}$/.test(words)
  const rest = text.slice(end, line.end).replace(/原(?:报送|提交|上报)的[一-鿿]{2,8}/, '')
  return isHead && (rest.includes(words.slice(-3)) || (isReport(words) && overview.test(rest)))
}

/** What stands under 评审办法 or 奖励; an address there is where papers go all the same. */
function isOfJudging({ headings, text }: Sentence): boolean {
  return (
    !/@|邮箱|寄[:至往]/.test(text) &&
    headings.some(
      (heading) =>
        heading.length <= 20 &&
        !text.startsWith(heading) &&
        /评审|评选办法|奖|背景|意义|评分/.test(heading) &&
        !/申报|报送|推荐|,/.test(heading),
    )
  )
}

const searched = papers.map(([what, pattern]) => ({
  what,
  isVideo: pattern === aVideo || pattern === videoOfCase || pattern === videoByKey,
  every: new RegExp(pattern, `${pattern.flags}g`),
}))

function papersIn(notice: NoticeText, sentence: Sentence, ownersOf: OwnersOf): ReadRule<'requirement'>[] {
  const { text } = sentence
  const taken: (readonly [number, number])[] = []
  const over = sentence.headings.filter((heading) => !text.startsWith(heading))
  const isOfVideos = /视频|微电影/.test([titleOf(notice), ...over].join(' '))
  return searched.flatMap(({ what, isVideo, every }) =>
    [...text.matchAll(every)].flatMap((match) => {
      if (isVideo && isOfVideos) return []
      const [from, to] = [match.index, match.index + match[0].length]
      const isForm = what === 'paper' || what === 'electronic' || what === 'scan'
      if (!isForm && taken.some(([start, end]) => start < to && from < end)) return []
      taken.push([from, to])
      if (/免交|是否|[无不][需须]|未[提附签填]|虚假|伪造|栏[须应要请需写]/.test(match[0])) return []
      if (areWorks.has(what) && isKindCalled(notice, text.slice(0, to), match[0])) return []
      if (isOnlyMentioned(what, text, [from, to]) || /[》”]或$/.test(text.slice(0, from))) return []
      const at = { start: sentence.start + from, end: sentence.start + to, confidence: 0.85 }
      return ownersOf(what, from, to).map((of) =>
        found(notice, reader, 'requirement', { what, of, minChars: null, maxChars: null }, at),
      )
    }),
  )
}

const areWorks: ReadonlySet<Demanded> = new Set(['video', 'audio', 'slides'])

/** 科普音频 where the notice calls for works of that kind, in its title or in a list of kinds. */
function isKindCalled(notice: NoticeText, words: string, name: string): boolean {
  const [bare, until] = [name, words].map((one) => one.replace(/(?:[一1][部个段条]|:[\d-]+分钟)$/, ''))
  const isOwn = (kind: string) => until?.endsWith(kind) === true
  return titleOf(notice).includes(bare ?? name) || kindsListed(notice).some(isOwn)
}

function titleOf({ head, text }: NoticeText): string {
  return head.title ? text.slice(head.title.start, head.title.end) : ''
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
