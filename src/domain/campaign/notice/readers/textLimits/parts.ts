import { literal } from '../../../../../foundation/literal.ts'
import type { OfKind } from '../../kindsApart.ts'
import { unmarked } from '../../lineSigns.ts'
import { kindsListed } from '../../listedKinds.ts'
import { textBefore } from '../../lookup.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { linesBeside, placeOf } from '../../pointsBeside.ts'
import type { TextScope } from '../../reading.ts'
import { namesWorkKind } from '../../workNames.ts'
import { isOfOutline, opening, withoutOwnName } from './outlines.ts'
import { praised, withoutQualities } from './qualities.ts'
import { bounding, ofEachWork } from './textNames.ts'
import { namesWhole } from './textScopes.ts'

/** A limit with the line that it stands in and the words right before it that name its text. */
export type NamedLimit = OfKind<'textLimit'> & {
  readonly line: Line
  readonly at: number
  readonly name: string
  /** What its sentence begins with, if that can be the name of works. */
  readonly head: string | null
  /** The works that the point around it is about. */
  readonly over: string | null
}

const reach = 60
/** 一是基本情况, 1.基本情况: the number of an item in its line. */
const counting = /^(?:[一二三四五六七八九]?是|\d{1,2}\.|[①-⑩])/
/** What a limit is beside, under or behind by its own row, point or clause: 实施内容 before 500字以内. */
export function nameOf({ text }: NoticeText, line: Line, at: number): string {
  const words = withoutQualities(text.slice(Math.max(line.wordsAt, at - reach), at))
  const pieces = words
    .replaceAll(/\([^()]*\)/g, '')
    .split(/[,;:、。()\t]/)
    .map((piece) => piece.replace(counting, '').replace(bounding, ''))
  return pieces.findLast((piece) => piece !== '' && !praised.test(piece)) ?? ''
}

/** 由四块组成, 各栏字数如下, 依次填写: what leads up to the parts of a text. */
const lead =
  /(?<!(?:申报|报送|推荐|参评|提交|上报)(?:的)?(?:材料|资料))(?:由|分为?|包括|包含|含|按)[^。;]{0,16}(?:[二三四五六七八两\d]个?(?:大)?(?:部分|块|方面|板块|要素|层次|环节)|组成|构成)|各(?:栏|部分|板块|环节)|栏目|依次(?:填|写)|(?:填报|填写)(?:内容|要求|说明)|(?:结构|框架|体例|提纲|要素)[^。;]{0,6}:?$/

/**
 * Rows, points or clauses beside each other that limit parts of a text: where two are of parts, or one is and what leads
 * up to them says so, those by other plain names are of parts too.
 */
export function amongParts(notice: NoticeText, limits: readonly NamedLimit[]): NamedLimit[] {
  const runs = Map.groupBy(limits, ({ line }) => runOf(notice, line))
  const parted = new Set(
    [...runs].filter(([run, members]) => isOfParts(notice, run, members)).map(([run]) => run),
  )
  return limits.map((one) =>
    (parted.has(runOf(notice, one.line)) && isPlain(notice, one)) ||
    isOpening(notice, one, runs) ||
    isListedAsPart(notice, one) ||
    isNumberedPart(notice, one) ||
    isOfOutline(notice, one)
      ? { ...one, kind: null, rule: withoutOwnName(notice, partOf(one), one) }
      : {
          ...one,
          rule: withoutOwnName(notice, one.rule.value.scope === 'part' ? partOf(one) : one.rule, one),
        },
  )
}

/** 教学反思不少于600字 in a point about 教学案例: a limit of a part is for the works of its point, and none by the part's own name. */
function partOf({ rule, name, over }: NamedLimit): NamedLimit['rule'] {
  const value = { ...rule.value, scope: 'part' } as const
  const isOfAll = rule.appliesTo === undefined || atLarge.test(rule.appliesTo)
  if (!isOfAll && !name.endsWith(rule.appliesTo ?? '')) return { ...rule, value }
  const { appliesTo: _, ...bare } = rule
  return { ...bare, value, ...(over === null ? {} : { appliesTo: over }) }
}

const atLarge = /^(?:典型|优秀)?(?:案例|材料)$/

/** 文本由三部分组成：（1）…；（2）…; 内容包括： over numbered lines: what leads on to numbered parts. */
const numbering =
  /(?<!(?:报送|申报|提交|征集|推荐)的?)(?:内容|正文|文本|文稿|提纲|结构|框架)(?:主要|一般|应当?|须|要)*(?:包括|包含|分为|如下)[^。;:]{0,12}:$|部分(?:组成|构成)?:$/
const inLine = /^(.*?:)(?=\(?[1一][).、]|①)[^。]*$/

/** Whether a limit stands in one of the numbered parts of a text: 1．单位基本情况，不超过300字. */
function isNumberedPart(notice: NoticeText, { rule, line, at }: NamedLimit): boolean {
  if (!inParts.has(rule.value.scope)) return false
  const { text, lines } = notice
  const before = text.slice(line.wordsAt, at)
  const led = inLine.exec(before)?.[1] ?? ''
  if (numbering.test(led)) {
    const item = /[).、①-⑩]([^).、①-⑩,]{2,12}),[^).]*$/.exec(before)?.[1] ?? ''
    return !wholeText.test(item) && !noText.test(text.slice(line.wordsAt, line.end))
  }
  const beside = linesBeside(notice, line)
  const over = line.mark && beside[0] ? lines[beside[0].index - 1] : undefined
  const isLed = over !== undefined && numbering.test(text.slice(over.start, over.end).trim())
  const areOfText = !beside.some(({ heading }) => noText.test(heading))
  return isLed && areOfText && !wholeText.test(line.heading.replace(/,.*$/, ''))
}

/** 全文 beside other names: the length of all of it, save where each of several works has its own. */
const total = /^(?:全文|全篇|全稿|全案|整篇)(?:总?字数)?$/

/** 案例由方案、讲解词组成, 文稿结构：企业诉求、企业评价: where what a text consists of is listed. */
const contents =
  /(?:案例|文稿|论文|文章|征文|稿件|正文|设计|方案|报告|作品|材料|成果|课例|教案)[^。;:]{0,16}?(?:由|包括|包含|含)([^,。;:]{4,60}?)[二三四五六两\d]个?(?:部分|板块|段|块)|(?:案例|文稿|论文|文章|征文|稿件)[^,。;:]{0,4}(?:由([^,。;:]{4,60}?)(?:组成|构成)|分为?([^,。;:]{4,60}?)[二三四五六两\d]个?(?:部分|段|块))|(?:包括|包含|含)([^,。;:]{4,60}?)(?=[;。]其中)|(?:结构|体例|要件|要素|框架|提纲):([^,。;:]{4,60})|(?:^|[,。;])由([^,。;:]{4,60}?)[二三四五六两\d]个?(?:部分|板块|段|块)(?:组成|构成)|按照?“([^”。;]{6,60})”的?(?:结构|体例|顺序|框架|思路|逻辑|要求)/g
const item = '(?:(?![和与及])[一-鿿“”]){1,12}(?:\\([^()]*\\))?'
/** 内容|包括企业简介、做法、效果, |按背景、做法、成效的顺序: a list of names that what leads to it tells as contents of a text. */
const listing = new RegExp(
  `(?:包括|包含有?|涵盖|含有?|由|分为?|分成|按照?|[应须要需]有|写[明清]|讲清|说[明清]|围绕|从|为)“?(?<list>${item}、(?:${item}[、和与及]){1,10}${item}?)(?=等|[三四五六七八\\d]个?大?(?:部分|方面|板块|环节|块|段)|[,。;”]|的|$)(?!等?[一二三四五六七八]?[个大]?(?:类|组|赛道|系列))`,
  'g',
)
/** 征集类别|包括…, 材料|包括…: what leads to a list of works or of papers. */
const ofWorks = /类|组|体裁|形式|材料|文体|征集|报送|提交|提供|上报|申报|附件|作品$|对象|范围|单位|主题/

/** 企业简介不超过100字 behind 内容包括企业简介、问题背景、具体做法: a name that stands in a list of contents before it. */
function isInContents(before: string, name: string): boolean {
  if (name.length < 3 || namesWorkKind(name) || /^(?:作者|个人|本人)/.test(name)) return false
  if (before.indexOf(name) === before.lastIndexOf(name)) return false
  return [...before.matchAll(listing)].some(({ groups, index, 0: whole }) => {
    if (!before.slice(index + whole.length).includes(name)) return false
    const items = (groups?.['list'] ?? '').replaceAll(/[“”]|\([^()]*\)/g, '').split(/[、和与及]/)
    const areParts = !items.some((item) => noText.test(item) || /[类组表]$/.test(item))
    const areFew = items.filter((item) => namesWorkKind(item)).length * 2 < items.length
    const lead = /[一-鿿]*$/.exec(textBefore(before, index, 10))?.[0] ?? ''
    return areParts && areFew && items.includes(name) && !ofWorks.test(lead)
  })
}

/** 案例介绍、课堂视频: a list that holds such things is one of what comes in, not of parts of a text. */
const noText = /视频|音频|录像|课件|PPT|照片|图片|附件|证明|佐证|推荐表|申报[表书]/
const inParts: ReadonlySet<TextScope> = new Set(['case', 'other', 'abstract', 'overview'])

/** 案例正文, 论文, 摘要: no part, also where a list of what comes in holds it. */
const wholeText =
  /^(?:正文|主体|全[文篇]|通篇|主报告|总(?:字数|篇幅|长度)?$)|^[一-鿿]{0,4}(?:摘要|提要)$|^(?:案例|项目|成果|作品|论文)(?:正文|主体|全文|摘要|提要|报告|材料|文本)?$/

/** The sentence that a text ends in, without 其中 before it; empty where the text is one. */
function lastSentence(words: string): string {
  const pieces = words.split(/[。;]/)
  return pieces.length > 1 ? (pieces.at(-1) ?? '').replace(/^(?:\(?\d[).、])?(?:其中[,:]?)?/, '') : ''
}

/** 讨论不低于500字 behind a list of parts of which it is one, or that its sentence begins with. */
function isListedAsPart({ text }: NoticeText, { rule, line, at, name }: NamedLimit): boolean {
  const { scope } = rule.value
  if (!inParts.has(scope) || wholeText.test(name)) return false
  const before = text.slice(line.start, at)
  if (isInContents(before, name)) return true
  return [...before.matchAll(contents)].some((match) => {
    const items = (match.slice(1).find((list) => list !== undefined) ?? '').split(/[、和与及+-]/)
    const own = lastSentence(before.slice(match.index + match[0].length))
    const isOfText = items.length > 1 && !items.some((item) => noText.test(item))
    const isOwn = items.some((item) => item.length > 1 && own.startsWith(item) && !wholeText.test(item))
    return isOfText && (items.includes(name) || isOwn)
  })
}

function isOfParts(notice: NoticeText, run: string, members: readonly NamedLimit[]): boolean {
  if (members.length < 2) return false
  const parts = members.filter(({ rule }) => rule.value.scope === 'part').length
  return (
    parts > 1 ||
    members.some(({ name, isApart }) => !isApart && total.test(name)) ||
    lead.test(leadOf(notice, run, members))
  )
}

const besideIt = /^(?:主体|正文|结语|结尾|结论|主要做法|[一-鿿]{0,6}(?:做法|过程|成效|启示|点评))/

function isOpening(
  notice: NoticeText,
  { rule, name, line }: NamedLimit,
  runs: ReadonlyMap<string, readonly NamedLimit[]>,
): boolean {
  const own = unmarked(notice.text, line)
  const bare = name.replace(/^.*(?:由|包括|包含|含|分为)/, '')
  const label = opening.test(bare) ? bare : line.heading.replace(/^是|\(.*$/g, '')
  if (rule.value.scope !== 'abstract' || !opening.test(label)) return false
  if (
    new RegExp(`(?:由|包括|包含|分为)[^。;]{0,24}${literal(label)}[^。;]{0,80}(?:组成|构成|部分)`).test(
      own.slice(0, 400),
    )
  )
    return true
  if ((runs.get(runOf(notice, line)) ?? []).some((one) => one.rule.value.scope === 'part')) return true
  return line.mark !== null && linesBeside(notice, line).some(({ heading }) => besideIt.test(heading))
}

/** 核心理念（200字内）：…: a line that opens with a name and its length. */
const sized = /^[一-鿿“”]{2,12}\([^()]{0,6}\d+字[^()]{0,4}\)(?=[:。]|$)/

/** Points of one kind under one heading, rows of one table, or a line alone. */
function runOf({ lines, text }: NoticeText, line: Line): string {
  if (line.mark) return placeOf(line)
  const isRow = ({ start, end }: Line) => text.slice(start, end).includes('\t')
  const isSized = ({ start, end }: Line) => sized.test(text.slice(start, end))
  if (isSized(line))
    return `sized ${lines.slice(0, line.index).findLast((one) => !isSized(one))?.index ?? -1}`
  if (!isRow(line)) return `line ${line.index}`
  const head = lines.slice(0, line.index).findLast((one) => !isRow(one))
  return `row ${head?.index ?? -1}`
}

/** The words before the first limit of a run: the line over it, and its own up to the first name. */
function leadOf({ lines, text }: NoticeText, run: string, members: readonly NamedLimit[]): string {
  const [first] = members
  if (!first) return ''
  const { line } = first
  const above = /^(?:row|sized)/.test(run) ? Number(run.split(' ')[1]) : line.index - 1
  const over = [line.parent, lines[above]].map((one) => (one ? text.slice(one.start, one.end) : ''))
  const own = unmarked(text, line).split(first.name)[0] ?? ''
  return [...over, own].join(' ')
}

const plain =
  /^(?!每|各|其[中余他它]|全|总|共|单|最|[一-鿿]*[类组]$)(?![一-鿿]*[合总共]计)[一-鿿“”]{2,8}(?<!组成|构成)$/
const endOfList = /(?:内容|包括|包含|含有?|涵盖)(?:为|是|有|:)?[^,。;:\d]{2,60}、[^,。;:\d]{2,12},$/
/** 内容为背景、做法、推广建议，3000字: the last of what a text holds, behind which its own length stands. */
function isEndOfList({ text }: NoticeText, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at)
  return ofEachWork.test(before) || endOfList.test(before.replace(bounding, ''))
}

/** Whether a limit of the case at large stands behind a name that no work and no whole text has. */
function isPlain(notice: NoticeText, { rule, name, at, over }: NamedLimit): boolean {
  if (name === over || rule.value.scope !== 'case' || !plain.test(name) || isEndOfList(notice, at))
    return false
  const isWhole = namesWhole(name) || namesWorkKind(name)
  return (
    !kindsListed(notice).includes(name) &&
    (!isWhole || /..(?:成果|内容|方案|(?<!案例|项目|作品|成果|事迹|经验)介绍)”?$/.test(name))
  )
}
