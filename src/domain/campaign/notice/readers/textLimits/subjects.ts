import type { Amount } from '../../amounts.ts'
import { nearest } from '../../lookup.ts'
import { type NoticeText, type Sentence, toldInLine } from '../../noticeText.ts'
import type { TextScope } from '../../reading.ts'
import { withoutQualities } from './qualities.ts'
import { scopes } from './textNames.ts'

/** What opens the predicate of a clause: 摘要|应简明扼要, 内容摘要|简要介绍案例背景. */
const predicate =
  '(?:\\d(?!\\d{3}年)|按(?!语)|分[条点项段]|逐|应(?!用)|须|需|(?<![摘概提纪简主重])要|可(?!行)|为|是|(?<!理)由|包括|包含|含|写|简要|简明|概括|高度|采用|使用|以|能|不|有(?!关)|重[点在]|突出|注重|限|置|放|附|介绍[^,]|讲|叙|反映|围绕|体现|力求|做到|请|均|都|统一|一律|自拟|单独|必|建议|控制|内容(?=真实|详|完整|翔)|语言|[真准]|字数|篇幅|:|\\()'
const subject = new RegExp(
  `^(?:\\(?[一二三四五六\\d]{1,2}[).、]|[①-⑩])?(?:其中|另外|此外|同时|[一二三四五六]是)?(?:每[篇个份则件例]|各|该|所报|报送的?|提交的?)?([一-鿿“”]{2,12}?)(?=${predicate}|$)`,
)
/** Words that a clause without a subject begins with. */
const verbs =
  /^(?:[这此它]|即|也就是|为(?!何)|是|作为|能|可|应|须|需|要|并|且|概括|写|简要|简明|介绍|反映|突出|重点|包括|包含|采用|围绕|结合|体现|叙述|讲|说明(?!$)|阐[述明释]|简[述析](?!$)|描[述写绘]|总结(?=.*[了和、])|要求|内容(?:真实|详|完整|翔)|语言|结构|主题|观点|字数|篇幅|文字|图文|格式|严禁|不|如|若|在|对|按|用|以)/
/** 每个案例须附内容摘要: what is handed in beside is what the clause closes on. */
const beside =
  /(?:附|写(?![清明出的成好])|填写|出具|提供|报送|另报|[需须]报|提交|连同|配发?|(?:包)?含|包括|须有|应有|要有)(?:上|有|以|好)?(?:[\d一二两三]*[篇份段则个件])?((?:(?![和与及])[一-鿿“”]){2,24}?)(?:[一1][篇份段则个])?$/

/** 包括背景、做法和成效（3000字）: a list of what something that was named before holds. */
export function isListOfContents(clause: string): boolean {
  return verbs.test(clause) && /[、和与及]/.test(clause)
}

/** 提炼亮点1项: so many of what is told, and no part of a text. */
const counted = /^(?:\d{1,2}|[一二两三四五])(?:[-至到、]?(?:\d{1,2}|[二两三四五六]))?[项个篇件条]/

/** The text that a clause is about: what it hands in beside a work, or else what it begins with. */
export function subjectIn(clause: string): TextScope | null {
  const words = clause.replaceAll(/\([^()]*(?:\)|$)/g, '')
  const paper = beside.exec(words)?.[1]
  const own = subject.exec(words)?.[1] ?? ''
  if (paper && nearest(paper, scopes) !== null)
    return nearest(words.replace(/[一1][篇份段则个]$/, ''), scopes)
  const scope = verbs.test(own) ? null : nearest(own, scopes)
  return scope === 'part' && counted.test(words.slice(words.indexOf(own) + own.length)) ? null : scope
}

/** The text that the words right before a number are about: 案例由摘要（ ends with a name of its own, no list of contents. */
export function textIn(words: string): TextScope | null {
  const own = subjectIn(words)
  const last = /[一-鿿]{2,6}$/.exec(words)?.[0] ?? ''
  return own === 'case' && !/[、和与及]/.test(words) ? (nearest(last, scopes) ?? own) : own
}

/** The text that the clauses before a bare number are about, the nearest first: 摘要要简明扼要，突出亮点，300字以内. */
export function subjectBefore(words: string): TextScope | null {
  for (const clause of words.split(/[,;:]/).toReversed()) {
    const scope = subjectIn(clause)
    if (scope !== null) return scope
  }
  return null
}

const limit = /[\d十百千]字/
/** No part, abstract or caption is as long. */
const longestBeside = 1_000
/** Nobody writes a title as long; the number is of the text that the title stands over. */
export const longestTitle = 100
const bare = /^(?:总?字数|篇幅|长度|文字|一般|原则上|应|须|要|请|宜|控制|限|以|为|在|约)*$/

/** The text that the sentence before a bare number is about: 标题应简洁明了。不超过20字。 */
export function subjectEarlier(notice: NoticeText, sentence: Sentence, amount: Amount): TextScope | null {
  if (!bare.test(sentence.text.slice(0, amount.start))) return null
  const earlier =
    toldInLine(notice, sentence)
      .slice(1)
      .map(withoutQualities)
      .find((words) => words !== '') ?? ''
  if (/^基本情况$/.test(earlier)) return null
  const [, ...behind] = (earlier.split(limit).at(-1) ?? '').split(/[,;]/)
  const scope = subjectBefore(limit.test(earlier) ? behind.join() : earlier)
  const most = Math.max(amount.min ?? 0, amount.max ?? 0, amount.approx ?? 0, amount.exact ?? 0)
  if (scope === 'title' && most > longestTitle) return null
  return scope === 'overview' || most <= longestBeside ? scope : null
}
