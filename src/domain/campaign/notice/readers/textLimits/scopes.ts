import type { Amount } from '../../amounts.ts'
import { textBefore } from '../../lookup.ts'
import { type NoticeText, type Sentence, titleOf } from '../../noticeText.ts'
import { oncePerNotice } from '../../oncePerNotice.ts'
import type { TextScope } from '../../reading.ts'
import { works } from '../../workNames.ts'
import type { Labelled } from './labels.ts'
import { withoutQualities } from './qualities.ts'
import { subjectEarlier } from './subjects.ts'
import { ofEachWork } from './textNames.ts'
import { isShort, namesParts, namesWhole, scopeBefore, scopeOf, scopeOver } from './textScopes.ts'
import { isOfFewWords } from './toldTexts.ts'

/** A number that limits a text, and where the words begin that can name the text. */
export type Limiting = { readonly amount: Amount; readonly from: number }

/** 标题25字以内，篇幅: what no title has. */
const extent = /(?:篇幅|全文|通篇)[^,。;:]{0,10}$/
const ofPapers = /论文|论著|学术/
/** 综述、个案护理 in a call for 论文: a review of what others wrote, and no round-up of an office. */
const review = /(?<!案例|工作|情况|活动)综述(?!材料|报告)/g

/** 单项经验1500字 in a call for 典型经验: works, and no part of one as 主要经验. */
const experience =
  /(?<!主要|基本|工作|有关|相关|成功|具体|有益|几点)[一-鿿]{2}经验(?=每|[\d约]|不[超少多低]|控制|一般|原则|总?字数|篇幅|应|须|要)/g

/** The words of a sentence in which what the title calls for is no part of a work and no paper beside it, sign for sign. */
function calledBy(title: string, text: string): string {
  const words = ofPapers.test(title) ? text.replaceAll(review, '论文') : text
  return title.includes('经验') ? words.replaceAll(experience, '典型作品') : words
}

/** 公开征集城市形象宣传语: what the first sentences call for in a notice that has no title. */
const calledIn = oncePerNotice(({ bodySentences }): string =>
  bodySentences
    .slice(0, 3)
    .flatMap(({ text }) => /(?:征集|征求|评选)[^。;,]{2,30}/.exec(text)?.[0] ?? [])
    .join(' '),
)

/** The texts that the numbers of a sentence limit, by their own words, by the parts around them, by what was told before. */
export function scopesIn(
  notice: NoticeText,
  labelled: Labelled,
  limiting: readonly Limiting[],
  unit: string,
): TextScope[] {
  const sentence = { ...labelled, text: calledBy(titleOf(notice), withoutQualities(labelled.text)) }
  const own = limiting.map(({ amount, from }) =>
    unit === '字' &&
    isShort(amount) &&
    isOfFewWords(
      titleOf(notice) || calledIn(notice),
      sentence.headings,
      sentence.text.slice(from, amount.start),
    )
      ? 'case'
      : scopeOf(sentence, amount, from, unit),
  )
  const scopes: TextScope[] = []
  for (const [index, { amount, from }] of limiting.entries()) {
    const isListed = isListedPart(sentence.text, amount)
    const isPart = isListed || isOfParts(notice, sentence, amount) || own.includes('part')
    const ofPart = isPart && isNamedBefore(sentence.text, amount) ? 'part' : null
    const again = saidAgain.test(sentence.text.slice(from, amount.start)) ? scopes.at(-1) : null
    const over = unit === '字' ? scopeOver(sentence, amount) : 'case'
    const isOther = own[index] === 'other' || !namesWhole(listedName(sentence.text, amount))
    const named = isListed && isOther && !ownTexts.has(own[index]) ? 'part' : own[index]
    const earlier = from > 0 ? scopeBefore(sentence, from) : subjectEarlier(notice, sentence, amount)
    const told = named ?? ofPart ?? again ?? earlier ?? over
    const before = textBefore(sentence.text, amount.start, 40)
    const isOfWhole =
      (told === 'part' && ofEachWork.test(before)) ||
      (told === 'title' && (unit !== '字' || extent.test(before)))
    scopes.push(isOfWhole ? 'case' : told)
  }
  return scopes
}

/** 主要做法三百字左右，最长不突破五百字: a second bound of the same text. */
export const saidAgain = /^[,、](?:最[长多高少短低]|但|且|并|也|至[多少]|一般|原则上|可)*$/

/** 来龙去脉四百字左右，操作步骤八百字: what stands right before its number beside a part is a part as well. */
function isNamedBefore(text: string, { start }: Amount): boolean {
  const name = /(?:^|[,;:、。)]|其中)([一-鿿“”]{2,8})\(?$/.exec(textBefore(text, start, 14))?.[1] ?? ''
  return ownName(name).length > 1 && !isPaper.test(name) && !/^每|合计|总计|共|[类组]$/.test(ownName(name))
}

/** 设计方案2000字以内 beside 教学反思: what stands whole beside a part. */
const isPaper = /(?:方案|教案|教学设计|论文|报告|案例|故事|作品|心得)$/

/** No line of a notice is as long, so that garbage costs no time. */
const longest = 5_000

/** 其中：消息不超过800字: the kinds that works are parted into. */
const amongWorks = new RegExp(`^其中[:,]?(?!反思|体会|思考)(?:${works})(?!背景|标题|摘要)`)

/** 其中裁判要旨200字以内，典型意义不少于400字; 案例背景（300字以内）；反响（300字以内） in one line. */
function isOfParts(notice: NoticeText, { text, line }: Sentence, amount: Amount): boolean {
  if (/其中[^。]*$/.test(text.slice(0, amount.start)) && !amongWorks.test(text)) return true
  const length = line.end - line.start
  return text.length < length && length < longest && namesParts(notice.text.slice(line.start, line.end))
}

/** 包括企业简介（限300字）、主体（2500字以内）、社会评价（限500字）三块: what stands in a list of so many parts. */
function isListedPart(text: string, { start, end }: Amount): boolean {
  return (
    /(?:包括|包含|含|由|分为?|分成)[^。;]*\($/.test(text.slice(0, start)) &&
    /^\)[^。;]*(?:[二三四五六两\d]个?(?:大)?(?:部分|块|段|方面|板块|栏)|等部分)/.test(text.slice(end))
  )
}

/** Texts that keep their name also among the parts of a case. */
const ownTexts: ReadonlySet<TextScope | null | undefined> = new Set([
  'abstract',
  'title',
  'recommendation',
  'caption',
])

/** What stands before the brackets in a list of parts: 基本情况（300字）. */
function listedName(text: string, { start }: Amount): string {
  const name = /([一-鿿“”]{2,12})\([^()]*$/.exec(textBefore(text, start, 24))?.[1] ?? ''
  return name.replace(/^.*(?:包括|包含|含|由|分为|分成)/, '')
}

const lengthWords =
  /(?:总?字数|总量|篇幅|长度|文字|要求|一般|原则上|最[多长高]|至[多少]|每[篇个件]|应|须|需|要|宜|为|在|以|控制|限定|限|约|不)+$/
const anyText =
  /^(?:每篇)?(?:案例|正文|全文|全篇|通篇|文章|征文|稿件|来稿|文稿|材料|作品|内容|文本|字数|篇幅|文字)*$/

/** The words before a number without those of length; empty where they name only the text at large. */
export function ownName(words: string): string {
  const name = words.replace(lengthWords, '')
  return anyText.test(name) ? '' : name
}
