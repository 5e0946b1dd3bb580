import { unmarked } from '../../lineSigns.ts'
import { kindsListed } from '../../listedKinds.ts'
import { type NoticeText, type Sentence, titleOf } from '../../noticeText.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'
import { oneOf } from '../../oneOf.ts'
import type { Line } from '../../outline.ts'
import { linesOfBody } from '../../pointsBeside.ts'
import { letteredKindOf, ownKindOf } from '../../workKinds.ts'
import { areSeveral, namesWorkKind, openers, works } from '../../workNames.ts'

const noun = `(?:${works}|文字|文学|影像|随手拍|音频|视频|宣讲|微?[党团]课|读后感|事迹|经验|(?:典型|经验|创新|特色|先进|亮点|优秀|实践|工作)做法|[金好]点子|合理化建议)`
const behind = `${openers}|包[括含]|由(?!于)|组照|不|控制|限|可|须|应|要|为|以|\\d|每|单(?![列独])|[长短]边|原则|一般|约|最|总|[A-Z]|jpg|mp4|的材料`
const lead =
  '(?:[●◆■▪▲★·【“]|[一二三四五六]是|第[一二三四五六]类|(?:项目|单元|板块|专题|赛道|类别|组别|专栏|活动|任务|内容|系列|环节|篇章)[一二三四五六\\d][:、]?\\s?|\\(?[一二三四五六\\d]{1,2}[).、]|[①-⑩])?'
/** 先进集体：, 最美志愿者。: of whom a work tells, as a label. */
const whom = `(?!推荐|申报|报送|参评|参赛|每|各|全|所有|其|有关|相关|以上|联系|负责|责任)[一-鿿“”]{1,8}(?:${oneOf(
  [
    '集体|个人|团队|团体|组织|家庭|班组|支部|党员|党务工作者|职工|员工|教师|学生|学子|少年|青年|标兵|能手|模范',
    '先锋|工匠|达人|之星|好人|人物|楷模|卫士|工作者|志愿者|带头人|企业家|书屋|社区|站点|基地|服务项目',
  ],
)})`
/** （一）摄影类, 故事稿：, 一是典型经验，, 图片作品格式为JPG: the works that a point is about. */
const label = new RegExp(
  `^${lead}((?:${whom}(?=[:。\\t]|$)|(?:(?<!“)“[一-鿿]{2,8}”)?[一-鿿]{0,8}?${noun}(?:类|组)?(?:作品|稿件|稿)?|(?![各两三分一每同])[一-鿿]{2,6}类|(?!专家|评审|工作)[一-鿿]{2,4}(?<!小|领导|班)组(?=:)))”?(?:参赛|征集|投稿|报送)?(?:要求|标准|规格|格式|须知)?(?=[。:,;()】\\s]|$|${behind})`,
)
/** What is said of any work, and what goes with one. */
const noKind =
  /^第[一二三四五六](?:段|部分)|^(?:讲述|记录|反映|展[示现]|介绍|描[写述绘]|体现|撰写|围绕|写(?!作)|拍摄?(?!照)|创作(?!谈)|提炼|总结|回顾|叙述).*的.*|材料$|(?<!老|旧|摄影)(?:照片|图片)$|反思$|(?:情况|总结|自评)报告$|总结$|组照$|附|配|提供|要求|征集|^(?:参赛|参评|申报|报送|所有|以上|本|该|其|每|单(?![元位])|一[^线个]|可|须|文中)/

/** What a work can be handed in as; beside a kind of works it is another, alone it tells none. */
const form = /^(?:文字|文稿|稿件|图文|影像|音频|视频|短视频)$/

/** A stretch of the text about one kind of works, and the run of points that it is one of. */
type Block = { readonly start: number; readonly end: number; readonly kind: string; readonly run: string }

/** The kind of works that the point of a sentence is about, where points beside it are about others. */
export function kindOver(notice: NoticeText, sentence: Pick<Sentence, 'start'>): string | null {
  const kind = blockAt(notice, sentence)?.kind ?? null
  return kind === null || form.test(kind) ? null : kind
}

function blockAt(notice: NoticeText, { start }: Pick<Sentence, 'start'>): Block | undefined {
  return blocksIn(notice).findLast((one) => one.start <= start && start < one.end)
}

/** The kind that a sentence names, or those before it in its line unless it begins with another one. */
export function ownKindAt(notice: NoticeText, sentence: Sentence, from: number, at: number): string | null {
  const own = ownKindOf(notice, sentence, from, at)
  const block = blockAt(notice, sentence)
  const isCut =
    block?.run.startsWith('in ') === true &&
    block.start === sentence.start &&
    block.start > sentence.line.wordsAt
  return own !== null && isCut && !sentence.text.includes(own) ? null : own
}

/** The kind of works that a place is about by its letter, its own words or its point; forms of a photo are none. */
export function kindAt(notice: NoticeText, sentence: Sentence, from: number, at: number): string | null {
  const own = ownKindAt(notice, sentence, from, at)
  const isForm = own !== null && /(?:照片|图片|组照|单[幅照]|组图)$/.test(own)
  const over = kindOver(notice, sentence)
  const named = isForm || (over !== null && goesWithWorks(own)) ? null : own
  return letteredKindOf(notice, sentence) ?? named ?? over
}

const paperOfWorks =
  /^(?:(?:典型|先进|主要|书面|文字|申报|介绍)?(?:事迹|案例|作品)?(?:材料|文本|文稿)|(?:文字|书面)稿|[一-鿿]{0,2}(?:讲稿|讲义|脚本|说明))$/

/** 材料：课程讲稿（2000字左右） in a point about 微团课: whether some words name a text by which works of any kind come in. */
export function goesWithWorks(name: string | null): boolean {
  return name !== null && paperOfWorks.test(name)
}

/** 质量改善优秀案例 of the title, where the point is about 质量改善案例 and its sentence says only 案例. */
export function ownUnder({ text }: Sentence, own: string | null, over: string): string {
  return own === null || goesWithWorks(own) || (!text.includes(own) && over.endsWith(own.slice(-2)))
    ? over
    : own
}

const blocksIn = oncePerNotice((notice): readonly Block[] => {
  const lines = linesOfBody(notice)
  const blocks = [
    ...lines.flatMap((line, at) => blockOf(notice, line, lines.slice(at + 1))),
    ...inLines(notice),
  ]
  const runs = Map.groupBy(blocks, ({ run }) => run)
  const outlined = new Set(lines.flatMap((line) => (opensOutline.test(line.heading) ? [runOf(line)] : [])))
  return blocks.filter(
    ({ run }) => !outlined.has(run) && areSeveral((runs.get(run) ?? []).map(({ kind }) => kind)),
  )
})

/** 企业概况, 案例背景: what the outline of a text begins with, so that its points are parts and no kinds of works. */
const opensOutline = /^[一-鿿]{0,4}(?:背景|概况|基本情况)$/

/** The points beside each other that a line is one of. */
function runOf({ parent, mark }: Line): string {
  return `${parent?.index ?? ''}${mark?.style ?? 'none'}`
}

/**
 * A point with all below it, but 案例2000字以内 in a line without a number is of all points told in full before it; a line
 * without a number reaches to the next that names a kind or has one.
 */
function blockOf(notice: NoticeText, line: Line, below: readonly Line[]): Block[] {
  const { text } = notice
  const own = unmarked(text, line)
  const named =
    kindIn(own) ??
    kindIn(text.slice(line.start, line.end)) ??
    entered(own) ??
    (line.mark !== null ? listedOver(notice, line, own) : null)
  const kind = named ?? kindByPlace(text, line)
  if (kind === null) return []
  const style = line.mark?.style ?? 'none'
  const isWhole = named === null && style !== 'bare' && own.trim().length > line.heading.length + 1
  const isOwn = (other: Line) =>
    line.mark
      ? isUnder(other, line) && (other.mark !== null || !isWhole)
      : other.mark === null && kindIn(text.slice(other.start, other.end)) === null
  const past = below.findIndex((other) => !isOwn(other))
  const last = (past < 0 ? below : below.slice(0, past)).at(-1) ?? line
  return [{ start: line.start, end: last.end, kind, run: runOf(line) }]
}

/** 地区经验、行业经验包括…: kinds that a point begins with. */
const jointly = new RegExp(`^((?:[一-鿿]{2,8}[、和与及]){1,3}?[一-鿿]{2,8}?)(?=[:,。(]|$|${behind})`)

/** 校本课程包括课程纲要…, 企业案例、院校案例, “学习之星”: what a point begins with or names of the kinds that the notice lists, or is called by in its title. */
function listedOver(notice: NoticeText, { heading }: Line, own: string): string | null {
  const listed = kindsListed(notice)
  const words = own.slice(0, 20).replaceAll(/[“”]/g, '')
  const begun = listed.find(
    (kind) => words.startsWith(kind) && !/^[、和与及或的]/.test(words.slice(kind.length)),
  )
  const joint = jointly.exec(own)?.[1] ?? heading
  const several = joint.split(/[、和与及]/)
  const isKind = (name: string) =>
    namesWorkKind(name) || kindIn(`${name}:`) === name || listed.some((kind) => kind.includes(name))
  if (several.length > 1 && several.every(isKind)) return joint
  const isCalled = /^[一-鿿“”]{4,14}$/.test(heading) && titleOf(notice).includes(heading)
  return begun ?? (isCalled && !noKind.test(heading) ? heading.replaceAll(/[“”]/g, '') : null)
}

/** A类：红色文创, 【镜头里的宿舍】 under 征集内容: a kind of works that its letter or the heading over it tells, whatever its name. */
function kindByPlace(text: string, { mark, heading, parent, start }: Line): string | null {
  const isLettered = /^[A-Z甲乙丙丁]类/.test(mark?.text ?? '')
  const over = parent?.heading ?? ''
  const isBoxed = mark !== null && (mark.style === 'bare' ? headingOfKinds : headingOfSorts).test(over)
  const sign = text.charAt(text.indexOf(heading, start) + heading.length)
  const isName = /^[一-鿿“”]{2,10}$/.test(heading) && /^[。(:】\s]?$/.test(sign)
  return (isLettered || isBoxed) && isName && !noKind.test(heading) && !onWorks.test(heading) ? heading : null
}

const headingOfKinds =
  /类[别型]|组别|种类|体裁|形式|征集(?:内容|作品|项目)|活动(?:内容|项目)|作品(?:要求|内容)|板块|赛道/
/** 征集类别, 推选类型: what alone stands over points is of one sort each. */
const headingOfSorts = /类[别型]|组别|种类|赛道|单元/
/** 【字数】, 【报送时间】: what is said of any works. */
const onWorks =
  /要求|标准|方[式法案]|时间|字数|格式|标题|内容|原则|范围|对象|主题|题材|数量|名额|奖|地址|邮箱|联系|说明|须知/

function isUnder(line: Line, over: Line): boolean {
  return line.parent !== null && (line.parent === over || isUnder(line.parent, over))
}

/** 征文：2000字以内。摄影作品：JPG格式。 in one line. */
function inLines(notice: NoticeText): Block[] {
  const { bodySentences } = notice
  return bodySentences.flatMap((sentence, at) => {
    const kind = kindOf(notice, sentence.text)
    const { line } = sentence
    if (kind === null || isAskedFor(notice.text.slice(line.start, sentence.start), kind)) return []
    const next = bodySentences
      .slice(at + 1)
      .find((other) => other.line !== line || kindOf(notice, other.text) !== null)
    const end = next && next.line === line ? next.start : line.end
    return [{ start: sentence.start, end, kind, run: `in ${line.index}` }]
  })
}

/** 提交教学设计, 报送材料：成果报告: whether some words ask for a paper of this name. */
export function isAskedFor(words: string, name: string): boolean {
  const at = words.indexOf(name)
  return at > 0 && asks.test(words.slice(Math.max(0, at - 60), at))
}

const asks =
  /(?:提交|上交|提供|报送|填写|填报|上传|随附|另附|须附|应附|(?:报送|申报)材料:|材料包括|材料为)[^。;]{0,40}$/

/** The kind that a sentence amid its line begins with. */
function kindOf(notice: NoticeText, words: string): string | null {
  return kindIn(words) ?? listedLabel(notice, words) ?? calledPhotos(notice, words)
}

/** 申报示范项目的，提交1500字以内的介绍: the kind of works that somebody enters. */
function entered(words: string): string | null {
  const name = /^(?:申报|报送|参评|参加|参选|推荐|选报|投稿)([一-鿿“”]{2,14}?)(?:类别?|组别?)?的,/.exec(
    words,
  )?.[1]
  return name !== undefined && /[类组目例品事文法果绩迹奖]”?$/.test(name)
    ? name.replaceAll(/[“”]/g, '')
    : null
}

/** 照片须为原图 in a call for 故事和照片: photographs that are works themselves. */
function calledPhotos(notice: NoticeText, words: string): string | null {
  const name = /^(?:照片|图片)(?=[须应要为必均限:]|一律|统一|单张|每张|格式)/.exec(words)?.[0]
  if (name === undefined) return null
  const called = [...titleOf(notice).matchAll(calledAlong)].map(([, one]) => one)
  return called.includes(name) ? name : null
}

const calledAlong = /[、和与及](照片|图片)(?:作品)?的?(?:征集|评选|征稿|大赛|比赛)/g

/** 小改小革：不多于800字: a listed kind that no noun tells, as a label. */
function listedLabel(notice: NoticeText, words: string): string | null {
  const name = /^“?([一-鿿]{2,8})”?:/.exec(words)?.[1]
  return name !== undefined && kindsListed(notice).includes(name) && !noKind.test(name) ? name : null
}

function kindIn(words: string): string | null {
  const kind = label.exec(words.slice(0, 30))?.[1]?.replace(/^关于/, '') ?? null
  return kind === null || noKind.test(kind) ? null : kind
}
