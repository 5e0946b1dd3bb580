import { classOf } from './classes.ts'
import { pointSigns } from './lineSigns.ts'
import { kindsListed, lineOver, listedAt } from './listedKinds.ts'
import { textBefore } from './lookup.ts'
import { type NoticeText, type Sentence, titleOf, toldInLine } from './noticeText.ts'
import { oneOf } from './oneOf.ts'
import { calledFor, namesWorkKind, openers, papersBeside, suffix, works } from './workNames.ts'

const named = new RegExp(`(?<![\\dA-Za-z])((?:[A-Z]{1,4})?[一-鿿“”]{0,8}?${works})${suffix}$`)
/** What only at the head of a sentence is a kind of works. */
const begins =
  '随手拍|影像|先进事迹|典型经验|(?:典型|创新|特色|先进)做法|文[字学](?=[类组]|作品)|(?<![一-鿿])(?![各两三分一每同以几多其该本])[一-鿿]{2,8}(?=类(?!(?:[子分支]公司|企业|公司|单位|学校|院校|高校|医院|机构|工会|支部|社区|街道|乡镇|协会|会员|部门|园区)))'
/** 教学设计以一个课时为单位, 摄影作品单幅、组照均可: a sentence that begins with a kind of works is about it. */
const subject = new RegExp(
  `^([一-鿿“”]{0,6}?(?:${works}|${begins}))(${suffix})(?:(?<=[类组])(?=[^、和与及或的等别型目似推])|(?=[\\dA-Za-z,:(]|[一二三四五六七八九]百|[以为应须写填需要可由先请单一每限不总均宜时全至原或和围反讲包含按附用主采重撰第配提另]|,(?=用|要|应|须|\\d|以)|的(?:,|材料|文本|文稿|正文|篇幅|字数|标题|名称)|[横竖]|${openers}))`,
)
const enclosing =
  /^.*(?:附|写|用一组|提[交供]|报送|每[篇个件份]|其中|另|随(?!笔|手)|配(?!套))(?:上|有|以|一[篇份])?/
/** Words of what is demanded, and of no kind in particular. */
const noKind = new RegExp(
  oneOf([
    '^单[幅张]|^[也还]?可以?[是为]|哪些|什么|怎[么样]|的材料$',
    '^作品[以为是]|^(?:每|各|或|本|该|此|其|所有|全部|参评|参赛|报送|申报|征集|推荐|提交|重在|注重|突出|附|配|提供|须|应|可|对|以|按|将|由|在|从|届时|所|用|随(?!笔|手)|[一二三四五六]是|兼顾|只|如|的|加|一[户个张篇人]|申请|讲述|叙述|反映|描写|书写|围绕|抒发|聚焦)',
    '要求|决定|征集|程序|流程|步骤|截止|逾期|寄达|收到|入选|获奖|分[为成两二三四五六]|体裁|名额|数[量额]|限额|指标',
    '(?:提交|下列|附加|推报|须交)的?材料|单位|^成果(?:材料|报告)$',
    '(?:文字|书面|配套|申报|推荐|参评|评选|有关|相关|佐证|证明|综合|总结|情况|经验|工作)(?:材料|报告)$',
    '^(?:作品|文章|材料|照片|图片|文稿)$',
  ]),
)
/** Pictures that go with a text, unlike 老照片 and 摄影; headings that name the works at large. */
const enclosed = /(?<!老|旧|摄影)(?:照片|图片)$/
const atLarge = /^(?:案例|典型案例|优秀案例|项目|论文)$/
const measures =
  /(?:正文|标题|题目|摘要|全文|篇幅|总?字数|文字|长度|图片说明|文字说明|说明|一般|原则上|每[篇个件幅份组张条首则句副段]|以|应|须|需|要|宜|为|在|控制|限|约|的|各|均|都|可|不超过?|不少于|[:“”—-])+$/
const longest = 40

/** What goes with a work and has its own name: 另附文字脚本, 文后附教学反思. */
const attached = /(?:[附另配]|随(?!笔|手)|文[末后前]|前置|同时)[^,。;]*$/

/** 微视频类, 摄影组: the works of a kind without the word for kinds. */
const bareName = (words: string) => words.replace(/[类组]$/, '')

/** 摄影作品要求: what a heading tells of works. */
const onThem = /(?<=作品|[征散短]文|论文|故事|案例)(?:的)?(?:格式|规格|要求|标准|须知|规范)+$/

/** 典型经验 is the kind that the title calls 构建和谐劳动关系典型经验. */
function isListed(words: string, listed: readonly string[]): boolean {
  return words.length > 2 ? listed.some((kind) => kind.endsWith(words)) : listed.includes(words)
}

/** 典型案例 where one kind of several that a notice lists is called so, and not where 种养典型案例 and 加工典型案例 are two. */
function isOneOfThem(words: string, listed: readonly string[]): boolean {
  return listed.includes(words) || listed.filter((one) => one.endsWith(words)).length === 1
}

const lettered = /^[A-Z][类组](?![、和与及或A-Z])(?!.*[,;][A-Z][类组])(?=.)/
/** A类：方案应为…: kinds that are told apart by letters. */
export function letteredKindOf(notice: NoticeText, { line, text }: Sentence): string | null {
  const mark = /^([A-Z甲乙丙丁][类组])[:,\s]/.exec(notice.text.slice(line.start, line.wordsAt + 1))?.[1]
  return lettered.exec(text)?.[0] ?? mark ?? lettered.exec(line.heading)?.[0] ?? null
}

/** The kind of works that a demand at a place of a sentence is for: 调研报告4000字, or the words over it (2．摄影作品). */
export function workKindOf(notice: NoticeText, sentence: Sentence, from: number, at: number): string | null {
  const { line, headings } = sentence
  const letter = letteredKindOf(notice, sentence)
  if (letter !== null) return letter
  const listed = kindsListed(notice)
  const over = [lineOver(notice, line) ?? '', line.heading, ...headings.toReversed()]
    .map((words) => words.replace(onThem, '').replace(calledFor, ''))
    .filter((words) => !atLarge.test(words) || isOneOfThem(words, listed))
    .map((words) => (isListed(bareName(words), listed) ? bareName(words) : kindIn(words)))
  return ownKindOf(notice, sentence, from, at) ?? over.find((name) => name !== null) ?? null
}

/** 文字类, 随手拍 and 家风故事 as a label. */
function isKind(words: string): boolean {
  const isNamed = /..[类组]$/.test(words) || namesWorkKind(words) || begun(`${words}:`, []) === words
  return isNamed && !noKind.test(words)
}

const label = /^(?:【([一-鿿]{2,12})】|([一-鿿]{2,12}):)/
/** 【微视频类】…。【故事稿】2000字以内, 征文：…。摄影：…: the last label of its line that a sentence stands behind. */
export function labelInLine(notice: NoticeText, sentence: Sentence): string | null {
  const labels = toldInLine(notice, sentence).flatMap((words) => {
    const [, boxed, keyed] = label.exec(words.replace(number, '')) ?? []
    const name = boxed ?? keyed ?? ''
    return isKind(name) ? [name] : []
  })
  return labels[0] ?? null
}

/** 后附教学反思，反思不少于500字; 须提交成果报告，报告正文不超过5000字: what goes with a work is no kind of its own. */
function goesWith(own: string, said: string, earlier: string): boolean {
  if (/^其中/.test(said)) return /(?:反思|体会|思考|说明|设计)$/.test(own)
  return own.length < 4 && /(?:[附另配]|提[交供]|报送)[^,。;]*$/.test(earlier) && earlier.includes(own)
}

/** The kind of works that a sentence or those before it in its line name themselves. */
export function ownKindOf(notice: NoticeText, sentence: Sentence, from: number, at: number): string | null {
  const [said = '', earlier = ''] = textBefore(sentence.text.slice(from, at), at - from, longest)
    .split(/[,;。、(]/)
    .toReversed()
  const listed = kindsListed(notice)
  const isBare = said.replace(measures, '') === ''
  const pieces = /^([诗词赋]|[一-鿿]{2,8}?)[\d一二两三四五六](?:-\d)?[首章篇件组则部]$/.exec(earlier)?.[1]
  const beside =
    isBare && (pieces !== undefined || enclosing.test(earlier)) ? kindIn(pieces ?? earlier) : null
  const told = toldInLine(notice, sentence)
    .map((words) => subjectOf(words, listed))
    .find((name) => name !== null)
  const bracketed =
    /([一-鿿]{2,10}?)(?:[一二两三\d]{1,2}[份篇件则])?\([^()]*$/.exec(sentence.text.slice(0, at))?.[1] ?? ''
  const before = listed.find((one) => bracketed.endsWith(one)) ?? kindIn(bracketed.replace(/^.*征集/, ''))
  if (told && before === null && attached.test(isBare ? earlier : said)) return told
  const own = kindIn(
    said
      .replace(measures, '')
      .replace(/^(?:具体|字数)?要求(?=..)/, '')
      .replace(/^([^、]{2,6})等$/, '$1'),
  )
  if (own !== null && goesWith(own, said, earlier)) return told && told !== own ? told : null
  const written = own?.replace(/(?:文稿|文本|文字稿|材料|稿件)$/, '') ?? ''
  const called = written.length > 1 ? (listed.find((one) => one.endsWith(written)) ?? null) : null
  if (called !== null && atLarge.test(written) && !isOneOfThem(written, listed)) return null
  return before ?? called ?? own ?? beside ?? told ?? null
}

/** 散文、随笔、纪实: what may stand in a row with kinds that a noun tells. */
const plainKind =
  /^(?!(?:文体|体裁)|[一-鿿]*(?:均可|不限|为)|其中|包括|包含|含|含有|由|附|每|各|另|并|讲述|讲好|反映|介绍|围绕|展[示现]|记录|描写|体现|通过|凝练)(?![一-鿿]*的)(?![一-鿿]*(?:摘要|标题|题目|正文|简介|说明|导语|背景|做法|成效|启示|内容|图片|照片|意见|要求|数据|情况)$)[一-鿿]{2,8}$/

/** 研究报告、实验报告不超过1.2万字: the kinds that share a demand, as printed; null where it is for one. */
export function jointKindsOf({ text }: Sentence, from: number, at: number): string | null {
  const [said = '', label = ''] = textBefore(text.slice(from, at), at - from, longest)
    .split(/[,;。(]|(?<=:)/)
    .toReversed()
  const own = said.replace(measures, '')
  const opens = label !== '' && (label.endsWith(':') || text.replace(number, '').startsWith(label))
  const run = own === '' && opens ? label.replace(/:$/, '').replace(number, '') : own
  const kinds = run.replace(quality, '')
  const names = kinds.split(/[、和与及]/)
  const isKinds = names.some((name) => kindIn(name) === name) || /..类$/.test(run)
  return names.length > 1 && isKinds && names.every((name) => plainKind.test(name)) ? kinds : null
}

/** 论文和调研报告|观点鲜明、论据充分: what they are to be like. */
const quality =
  /(?<=[一-鿿])(?:观点|论点|主题|内容|语言|文字|论据|事例|结构|条理|立意|数据|情节|思路)(?:要|应|须)?[一-鿿]{2,4}(?:、[一-鿿]{2,4}[一-鿿]{2})*$/

function kindIn(words: string): string | null {
  return words.length > longest ? null : plainName(named.exec(words.replace(enclosing, ''))?.[1])
}

function subjectOf(words: string, listed: readonly string[]): string | null {
  const boxed = /^【([一-鿿]{2,12})】/.exec(words)?.[1] ?? ''
  if (isKind(boxed)) return plainName(boxed, boxed)
  const ways = new Set([words, words.replace(number, ''), words.replace(leads, '')])
  return [...ways].map((one) => begun(one, listed)).find((name) => name !== null) ?? null
}

/** 摄影 of 摄影类, but 企业类 whole, which is named after bodies. */
function sortOf(called: string | undefined, end: string): string | null {
  const name = plainName(called, /^[类组]/.test(end) ? end : '')
  const isOfBodies = name !== null && name === called && end.startsWith('类') && classOf(name) !== null
  return isOfBodies ? `${name}类` : name
}

function begun(words: string, listed: readonly string[]): string | null {
  const [, called, end = ''] = subject.exec(words.slice(0, longest)) ?? []
  const name = listedAt(words, listed) ?? sortOf(called, end)
  return name !== null && enclosing.test(name) ? null : name
}

const number = new RegExp(`^(?:[${pointSigns}]|[一二三四五六]是|\\(?[一二三四五六\\d]{1,2}[).、]|[①-⑩])`)
/** 【规格】微视频…, 一是家风故事…, ①征文…: what stands before the works that a sentence begins with. */
const leads =
  /^(?:【[^】]{1,12}】|[○◇□▷]|每[篇个件份则]|[一-鿿]{2,8}:|[一二三四五六]是|(?:报送|提交|投稿|参评|参赛|申报|推荐)|\(?[一二三四五六\d]{1,2}[).、]|[①-⑩])+/

/** The name of a kind without quotes and what leads to it; 照片类 is a kind, 照片 goes with one. */
function plainName(name: string | undefined, end = ''): string | null {
  const bare = name?.replaceAll(/[“”]|^关于|^[甲乙丙丁](?=[一-鿿]{3})/g, '')
  if (bare && enclosed.test(bare)) return end !== '' && !noKind.test(bare + end) ? bare + end : null
  return bare && !noKind.test(bare) ? bare : null
}

/** What an office sends in beside the cases of its bodies. */
const roundUp = /综合(?:材料|报告)|综述|面上|总结/
/** Texts that are no paper beside a work and no part of one where the title calls for them. */
const beside = new RegExp(`${papersBeside}|建议|反思|体会|思考`, 'g')
/** A sentence whose kind of works is called 作品, where the notice calls for it: 读书心得 is no paper beside a work. */
export function calledWorks<S extends Sentence>(notice: NoticeText, sentence: S, over: string | null): S {
  const called = titleOf(notice)
  const listed = kindsListed(notice)
  const isCalled = (kind: string) => called.includes(kind) || listed.some((one) => one.endsWith(kind))
  const kind = subjectOf(sentence.text, listed)
  const point = over === null || roundUp.test(over) ? [] : [over]
  const spoken = /党课|宣讲|演讲/.test(called) ? (sentence.text.match(/(?:党课|演|宣)?讲稿/g) ?? []) : []
  const wanted = [...(called.match(beside) ?? []), ...spoken].flatMap((one) =>
    one === '心得' ? ['心得体会', one] : [one],
  )
  const others = listed.filter((one) => !roundUp.test(one))
  const works = others.length > 0 ? others : listed.filter((one) => called.includes(one))
  const own = kind !== null && isCalled(kind) ? [kind] : []
  const names = [...own, ...works, ...point, ...wanted].toSorted((one, other) => other.length - one.length)
  const text = names.reduce(
    (all, name) => all.replaceAll(name, '作品'.padStart(name.length, '各').slice(-name.length)),
    sentence.text,
  )
  return {
    ...sentence,
    text,
    headings: sentence.headings.map((heading) => {
      const words = wanted.reduce((all, one) => all.replaceAll(one, '作品'), heading)
      const about = words.replace(/(?<=..)(?:的)?(?:要求|标准|规格|格式)$/, '')
      return names.includes(bareName(about)) || (isCalled(words) && kindIn(words)) ? '作品' : words
    }),
  }
}

/** The kinds that sentences begin with or headings name. */
export function kindsTold(notice: NoticeText): string[] {
  const listed = kindsListed(notice)
  return notice.bodySentences.flatMap(({ text, start, line }) => {
    const heading = start === line.wordsAt && !atLarge.test(line.heading) ? kindIn(line.heading) : null
    return subjectOf(text, listed) ?? heading ?? []
  })
}
