import { textBefore } from './lookup.ts'
import { bodySentences, type NoticeText, type Sentence, toldInLine } from './noticeText.ts'
import type { ReadRule, RuleKind } from './reading.ts'

/** What works that bodies and people send in are called at the end of their names: 暖心故事, 教学设计, 理论文章. */
export const workNouns =
  '案例|故事|报告|论文|论著|文章|[征短散杂作]文|教案|设计|反思|课例|课件|方案|家书|家训|格言|书信|来信|随笔|(?:散文|现代|古体|格律)?诗[歌词]?|小说|剧本|脚本|歌曲|歌词|解说词|[工操管教](?:作|理|学)法|摄影|照片|图片|图文|组照|微?视频|微电影|微课|短片|海报|漫画|绘画|美术|书画|书法|剪纸|成果|课题|项目|材料|通讯|消息|报道|评论|感言|讲稿|演讲|心得|体会|日记|手记|文学|征稿|文稿'
const works = `(?:${workNouns})(?:作品)?`
const suffix = '(?:类|组)?(?:作品|稿件)?'
const named = new RegExp(`(?<!\\d)([一-鿿“”]{0,8}?${works})${suffix}$`)
/** 教学设计以一个课时为单位, 摄影作品单幅、组照均可: a sentence that begins with a kind of works is about it. */
const subject = new RegExp(
  `^([一-鿿“”]{0,6}?${works})${suffix}(?=[\\d,:(]|[一二三四五六七八九]百|[以为应须写需要可由单一每限不总均宜时全至原或和围反讲包含按附用主采重撰第配提]|,(?=用|要|应|须|\\d|以)|[横竖]|正文|篇幅|字数|标题|格式|长度)`,
)
const enclosing = /^.*(?:附|写|用一组|提[交供]|报送|每[篇个件份]|其中|另|随|配)(?:上|有|以|一[篇份])?/
/** Words of what is demanded, and of no kind in particular. */
const noKind =
  /^(?:每|各|或|本|该|此|其|所有|全部|参评|参赛|报送|申报|征集|推荐|提交|重在|注重|突出|附|配|提供|须|应|可|对|以|按|将|由|在|从|届时|所|用|随|[一二三四五六]是|兼顾|只|如|的|加|一[户个张篇人]|申请)|要求|分[为成两二三四五六]|体裁|(?:提交|下列|附加|推报|须交)的?材料|单位|(?:文字|书面|有关|相关|佐证|证明|综合|总结|情况|经验|工作)(?:材料|报告)$|^(?:作品|文章|材料|照片|图片|文稿)$/
/** Pictures that go with a text, unlike 老照片 and 摄影. */
const enclosed = /(?<!老|旧)(?:照片|图片)$/
/** Headings that name the works at large. */
const atLarge = /^(?:案例|典型案例|优秀案例|项目|论文)$/
const measures =
  /(?:正文|标题|题目|摘要|全文|篇幅|总?字数|文字|长度|图片说明|文字说明|说明|一般|原则上|每[篇个件幅份组张]|以|应|须|需|要|宜|为|在|控制|限|约|的|各|均|可|不超过?|不少于|[:“”])+$/
const longest = 40

/** What goes with a work and has its own name: 另附文字脚本, 文后附教学反思. */
const attached = /(?:[附另随配]|文[末后前]|前置|同时)[^,。;]*$/

/** The kind of works that a demand at a place of a sentence is for: 调研报告4000字, or the words over it (2．摄影作品). */
export function workKindOf(notice: NoticeText, sentence: Sentence, from: number, at: number): string | null {
  const { line, headings } = sentence
  const listed = kindsListed(notice)
  const over = [line.heading, ...headings.toReversed()]
    .filter((words) => !atLarge.test(words) || listed.includes(words))
    .map(kindIn)
  return ownKindOf(notice, sentence, from, at) ?? over.find((name) => name !== null) ?? null
}

/** The kind of works that a sentence or those before it in its line name themselves. */
export function ownKindOf(notice: NoticeText, sentence: Sentence, from: number, at: number): string | null {
  const [said = '', before = ''] = textBefore(sentence.text.slice(from, at), at - from, longest)
    .split(/[,;。、(]/)
    .toReversed()
  const listed = kindsListed(notice)
  const isBare = said.replace(measures, '') === ''
  const beside = isBare && enclosing.test(before) ? kindIn(before) : null
  const told = toldInLine(notice, sentence)
    .map((words) => subjectOf(words, listed))
    .find((name) => name !== null)
  if (told && attached.test(isBare ? before : said)) return told
  const own = kindIn(said.replace(measures, ''))
  const written = own?.replace(/(?:文稿|文本|文字稿|材料|稿件)$/, '') ?? ''
  const called = written.length > 1 ? listed.find((one) => one.endsWith(written)) : null
  return called ?? own ?? beside ?? told ?? null
}

function kindIn(words: string): string | null {
  return words.length > longest ? null : plainName(named.exec(words.replace(enclosing, ''))?.[1])
}

function subjectOf(words: string, listed: readonly string[]): string | null {
  const name = listedAt(words, listed) ?? plainName(subject.exec(words.slice(0, longest))?.[1])
  return name !== null && enclosing.test(name) ? null : name
}

/** A listed kind that a sentence begins with, if shorter than in the list: 宣讲案例 of 基层理论宣讲案例. */
function listedAt(words: string, listed: readonly string[]): string | null {
  const begins = words.replace(/^“/, '')
  for (const kind of listed) {
    const ends = [...kind.slice(1)].map((_, from) => kind.slice(from))
    const name = ends.find((end) => begins.startsWith(end))
    if (name && !/^(?:”?[、和与及或的]|名|库)/.test(begins.slice(name.length))) return name
  }
  return null
}

/** 征集微视频和宣讲案例的通知, 征集类别:微视频、宣讲案例: where a notice lists the kinds that it calls for. */
const calls = /^.*(?:征集|评选|推荐|遴选|申报|开展|举办|报送|评审)/
const listLabel = /(?:类别|种类|类型|形式|体裁|[分]为(?:以下)?|包括|设)(?:[一二三四五两]类)?[:为]?$/
const listItem = new RegExp(`^[一-鿿]{0,8}?${works}${suffix}$`)
const lists = new WeakMap<NoticeText, readonly string[]>()

/** The kinds of works that the title or a line of categories lists, two at least. */
function kindsListed(notice: NoticeText): readonly string[] {
  const known = lists.get(notice)
  if (known) return known
  const { title } = notice.head
  const called = title ? notice.text.slice(title.start, title.end) : ''
  const inTitle = itemsOf(
    called
      .replaceAll(/“[^”]*”|\s|20\d{2}年度?/g, '')
      .replace(calls, '')
      .replace(
        /(?:征集|评选|评审|推荐|申报|展示|展播)*(?:活动|工作|大赛)?的?(?:通知|函|公告|启事|通告|方案)$/,
        '',
      ),
  )
  const labelled = bodySentences(notice).flatMap(({ text, headings }) => {
    const [, label = headings.at(-1) ?? '', list = ''] =
      /^【?(?:([^:】]{2,12})[:】])?([^:]*)$/.exec(text) ?? []
    return listLabel.test(label) || headings.some((heading) => listLabel.test(heading)) ? itemsOf(list) : []
  })
  const kinds = [...inTitle, ...labelled]
  const found = areSeveral(kinds) ? kinds : []
  lists.set(notice, found)
  return found
}

function itemsOf(words: string): string[] {
  const items = words.split(/[、和与及暨]/)
  const isOfKinds =
    items.length > 1 &&
    items.every((item) => /^[一-鿿]{2,14}$/.test(item)) &&
    items.some((item) => listItem.test(item))
  return isOfKinds
    ? items.map((item) => item.replace(/[类组]$|作品$/, '')).filter((item) => item.length > 1)
    : []
}

function plainName(name: string | undefined): string | null {
  const bare = name?.replaceAll(/[“”]|^关于|^[甲乙丙丁](?=[一-鿿]{3})/g, '')
  return bare && !noKind.test(bare) && !enclosed.test(bare) ? bare : null
}

/** A sentence whose kind of works is called 作品, where the notice calls for it: 读书心得 is no paper beside a work. */
export function calledWorks(notice: NoticeText, sentence: Sentence): Sentence {
  const { title } = notice.head
  const called = title ? notice.text.slice(title.start, title.end) : ''
  const listed = kindsListed(notice)
  const isCalled = (kind: string) => called.includes(kind) || listed.some((one) => one.endsWith(kind))
  const kind = subjectOf(sentence.text, listed)
  const text =
    kind !== null && isCalled(kind) && sentence.text.startsWith(kind)
      ? '作品'.padStart(kind.length, '各').slice(-kind.length) + sentence.text.slice(kind.length)
      : sentence.text
  return {
    ...sentence,
    text,
    headings: sentence.headings.map((words) => (isCalled(words) && kindIn(words) ? '作品' : words)),
  }
}

/** Whether names are of several kinds of works; 企业案例 are 案例 as well. */
export function areSeveral(kinds: readonly string[]): boolean {
  const names = [...new Set(kinds)]
  return names.some((name) => names.some((other) => !name.endsWith(other) && !other.endsWith(name)))
}

/** A rule and the kind of works that its place speaks of. */
export type OfKind<K extends RuleKind> = { readonly rule: ReadRule<K>; readonly kind: string | null }

/** Names the kinds that rules apply to where the notice tells several apart. */
export function toldApart<K extends RuleKind>(notice: NoticeText, all: readonly OfKind<K>[]): ReadRule<K>[] {
  const told = all.flatMap(({ rule, kind }) => rule.appliesTo ?? kind ?? [])
  const isApart = told.length > 0 && areSeveral([...told, ...kindsTold(notice), ...kindsListed(notice)])
  return all.map(({ rule, kind }) =>
    rule.appliesTo === undefined && kind !== null && isApart ? { ...rule, appliesTo: kind } : rule,
  )
}

/** The kinds that sentences begin with or headings name. */
function kindsTold(notice: NoticeText): string[] {
  const listed = kindsListed(notice)
  return bodySentences(notice).flatMap(({ text, start, line }) => {
    const heading = start === line.wordsAt && !atLarge.test(line.heading) ? kindIn(line.heading) : null
    return subjectOf(text, listed) ?? heading ?? []
  })
}
